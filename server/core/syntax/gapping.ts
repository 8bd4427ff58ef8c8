/** Gapping: “A was suspended in May, B in June and C in July”, where the verb is said once and meant again. */
import type { Chunk } from './chunk.js'
import type { Clause, DateUnit } from './clause.js'
import { type Item, sameSort } from './group-phrases.js'

/** The clauses that a verb goes without behind another: each a name and a date of its own. */
export function gappedAfter(clause: Clause, items: readonly Item[]): readonly Clause[] {
  if (clause.kind === 'infinitive' || !clause.dates.length) return []
  let at = clause.from + 1
  while (at < items.length && dateAt(items, at) === undefined) {
    if (chunkAt(items, at)?.kind === 'vg') return []
    at++
  }
  const found: Clause[] = []
  for (at++; ; ) {
    const gap = readGap(items, at)
    if (!gap) return found
    const { date, subject, next } = gap
    // The name stands where its like stands in the whole clause: “A joined the bloc in 1970, B in 1986”, “the bloc suspended A in May, B in June”.
    const object = clause.object[0]
    const side = object && subject[0] && !clause.passive && sameSort(object, subject[0]) ? { object: subject } : { subject }
    found.push({ ...clause, ...side, preps: [], dates: [date], from: at, to: at })
    at = next
  }
}

/** “, B in June”: a joint, a bare name, a date, and no verb before the next joint. */
function readGap(items: readonly Item[], start: number): { subject: Clause['subject']; date: DateUnit; next: number } | undefined {
  let at = start
  while (chunkAt(items, at)?.kind === 'comma' || chunkAt(items, at)?.kind === 'and' || chunkAt(items, at)?.kind === 'semicolon') at++
  const group = items[at]
  if (at === start || group?.kind !== 'group' || group.prep || group.phrases.length !== 1) return undefined
  const [phrase] = group.phrases
  if (!phrase?.name || phrase.role || phrase.dates.length) return undefined
  at++
  if (chunkAt(items, at)?.kind === 'prep') at++
  const date = dateAt(items, at)
  if (!date) return undefined
  const after = chunkAt(items, at + 1)
  if (at + 1 < items.length && !(after && ENDS.has(after.kind))) return undefined
  return { subject: group.phrases, date, next: at + 1 }
}

const ENDS: ReadonlySet<Chunk['kind']> = new Set<Chunk['kind']>(['comma', 'and', 'semicolon', 'stop', 'close', 'dash'])

function chunkAt(items: readonly Item[], at: number): Chunk | undefined {
  const item = items[at]
  return item?.kind === 'chunk' ? item.chunk : undefined
}

function dateAt(items: readonly Item[], at: number): DateUnit | undefined {
  const chunk = chunkAt(items, at)
  return chunk?.kind === 'date' ? chunk.unit : undefined
}

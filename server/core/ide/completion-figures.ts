/** Completion of figures: how many of what, after “some”, “over” and their like, of what the sentence or the brief speaks of. */
import { foldText } from '../base/fold.js'
import type { Span } from '../base/span.js'
import type { Figure } from '../corpus/knowledge.js'
import { formatNumber } from '../values/number-style.js'
import type { Completion } from './completion.js'
import { eventsTold } from './completion-dates.js'
import { type CompletionPlace, headBefore, isDigit } from './completion-place.js'
import { indexOf } from './corpus-index.js'
import { accountsInWords } from './date-words.js'
import { nameOf } from './fact-line.js'
import { dayOfReading, type ReadBrief } from './read-brief.js'

/** Words after which a figure is told. */
const CUES = [
  'some',
  'about',
  'around',
  'over',
  'almost',
  'nearly',
  'roughly',
  'approximately',
  'more than',
  'at least',
  'up to',
  'under',
  'fewer than',
  'less than',
  'an estimated',
]

/** Figures with what they count, the ones of the sentence first, then those nearest to the brief's date. */
export function completeFigures(brief: ReadBrief, place: CompletionPlace): readonly Completion[] {
  const { corpus } = brief
  const written = writtenNumber(brief, place)
  const head = foldText(headBefore(place, written.text))
  if (!CUES.some((cue) => head === cue || head.endsWith(` ${cue}`))) return []
  if (written.text === '' && !place.before.endsWith(' ')) return []
  const index = indexOf(corpus)
  const said = idsOf(place.mentions)
  const ranks = new Map<Figure, number>()
  const add = (ids: ReadonlySet<string>, rank: number) => {
    for (const id of ids) for (const it of index.figures.get(id) ?? []) if (!ranks.has(it)) ranks.set(it, rank)
  }
  // Events that the sentence tells by their nouns, “the unrest in”, are as good as named.
  add(new Set([...said, ...eventsTold(brief, place)]), 0)
  // What the sentence names took part in is spoken of too.
  add(new Set([...said].flatMap((id) => (index.occurrences.get(id) ?? []).map((it) => it.entityId))), 1)
  add(idsOf(place.earlier), 2)
  const day = dayOfReading(brief)?.latest ?? 0
  const distance = (it: Figure) => Math.abs(day - (it.asOf[0]?.date.latest ?? day))
  const items = new Map<string, Completion>()
  for (const [figure] of [...ranks].sort((a, b) => a[1] - b[1] || distance(a[0]) - distance(b[0]))) {
    const number = numberOf(figure)
    if (number === undefined || !number.startsWith(written.text)) continue
    const text = `${number} ${unitOf(figure)}`
    if (items.has(text)) continue
    const when = accountsInWords(figure.asOf.slice(0, 1))
    const detail = [nameOf(corpus, figure.record.subject_id), when].filter(Boolean).join(', ')
    items.set(text, { label: text, kind: 'figure', detail, insert: text, span: written.span, id: figure.id })
  }
  return [...items.values()].slice(0, 20)
}

/** The number before the caret with its commas, from its first digit on; empty where none is begun. The rest of it is replaced too. */
function writtenNumber({ text }: ReadBrief, { offset }: CompletionPlace): { readonly text: string; readonly span: Span } {
  let start = offset
  while (start > 0 && isOfNumber(text[start - 1]!)) start--
  let end = offset
  if (start < offset) while (end < text.length && isOfNumber(text[end]!)) end++
  // A comma or stop behind the number belongs to the sentence.
  while (end > offset && !isDigit(text[end - 1]!)) end--
  return { text: text.slice(start, offset), span: { start, end } }
}

function isOfNumber(char: string): boolean {
  return isDigit(char) || char === ',' || char === '.'
}

function idsOf(mentions: CompletionPlace['mentions']): ReadonlySet<string> {
  return new Set(mentions.flatMap((it) => (it.id === undefined ? [] : [it.id])))
}

function numberOf({ record }: Figure): string | undefined {
  const number = record.value ?? record.min ?? record.max
  return number === undefined ? undefined : formatNumber(number)
}

/** What is counted; an amount of money or a share with its unit before that. */
function unitOf({ record }: Figure): string {
  return record.unit === undefined || record.unit === 'person' ? record.measure : `${record.unit} ${record.measure}`
}

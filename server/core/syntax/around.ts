/** What the items around a place in a sentence tell: where a clause begins, what a relative clause is said of, whose a date is. */
import { REPORTING_VERBS, TIME_PREPOSITIONS } from '../text/english.js'
import type { Token } from '../text/passage.js'
import type { Chunk } from './chunk.js'
import type { Clause, DateUnit, Group, Prepositional } from './clause.js'
import type { Item } from './group-phrases.js'
import { PAST_ONLY } from './verb-group.js'

/** A prepositional phrase or a date that stands before its verb, with its place. */
export interface Pending {
  readonly at: number
  readonly prep?: Prepositional
  readonly date?: DateUnit
}

export function isFreeGroup(item: Item | undefined): boolean {
  return item?.kind === 'group' && !item.prep
}

/** “the request ⟦that⟧ X sent to Y”, and not “the claim that X left” or “told parliament that X left”: the verb lacks its object. */
export function opensObjectRelative(tokens: readonly Token[], items: readonly Item[], at: number): boolean {
  const [before, subject, verb] = [items[at - 1], items[at + 1], items[at + 2]]
  if (before?.kind !== 'group' || !isFreeGroup(subject) || verb?.kind !== 'chunk' || verb.chunk.kind !== 'vg') return false
  const head = before.phrases[before.phrases.length - 1]!
  if (head.name || head.pronoun || REPORTING_VERBS.has(head.headLemma) || CONTENT_NOUNS.has(head.headLemma)) return false
  // “The minister told parliament that …” may be taken for one phrase.
  if (tokens.slice(head.from, head.head).some((it) => it.pos === 'VERB' && REPORTING_VERBS.has(it.lemma))) return false
  const governor = items[at - 2]
  if (governor?.kind === 'chunk' && governor.chunk.kind === 'vg' && REPORTING_VERBS.has(governor.chunk.verb.lemma)) return false
  const { verb: group } = verb.chunk
  const intransitive = tokens[group.main]!.lemma === 'be' || tokens[group.to]?.pos === 'ADJ'
  return group.form === 'finite' && !group.passive && !intransitive && !isFreeGroup(items[at + 3])
}

/** Nouns behind which “that” tells what they say or mean. */
const CONTENT_NOUNS: ReadonlySet<string> = new Set(
  'fact idea news view belief allegation statement announcement promise warning suggestion hope fear argument rumour rumor accusation assertion decision sign evidence proof condition notion impression conclusion assumption assurance agreement concern confirmation declaration denial doubt expectation finding guarantee hint hypothesis indication information insistence message opinion possibility prediction principle proposal reason recognition reminder requirement risk sense speculation story suspicion theory thought threat time way word day year month week moment point case result extent confidence demand danger likelihood pretext ground claim report'.split(
    ' ',
  ),
)

/** “in May 2021, when soldiers crossed …”: the clause is dated by what stands before it. */
export function datesBefore(items: readonly Item[], at: number): readonly Pending[] {
  let index = at - 1
  const comma = items[index]
  if (comma?.kind === 'chunk' && comma.chunk.kind === 'comma') index--
  const before = items[index]
  return before?.kind === 'chunk' && before.chunk.kind === 'date' ? [{ at, date: before.chunk.unit }] : []
}

/** “in power since a coup in July 1994”: the date is that of the noun which the preposition puts before or after something. */
export function isOfTemporal(items: readonly Item[], at: number): boolean {
  const last = items[at - 1]
  const before = last?.kind === 'chunk' && last.chunk.kind === 'prep' ? items[at - 2] : last
  // “Removed by a coup in July”: by what, and the date says when.
  return before?.kind === 'group' && TIME_PREPOSITIONS.has(before.prep) && before.prep !== 'by'
}

export function lastGroup(items: readonly Item[], at: number): Group | undefined {
  for (let index = at - 1; index >= 0 && index >= at - 4; index--) {
    const it = items[index]!
    if (it.kind === 'group') return hostGroup(items, index)
    if (it.kind === 'chunk' && it.chunk.kind === 'vg') return undefined
  }
  return undefined
}

/** “the mandate of X, ⟦which was set up in 2013⟧”, “an ally of X, ⟦who …⟧”: the name behind “of” that the relative clause stands next to. */
export function namedBefore(items: readonly Item[], at: number, word: 'which' | 'who'): Group | undefined {
  const comma = items[at - 1]
  const before = items[comma?.kind === 'chunk' && comma.chunk.kind === 'comma' ? at - 2 : at - 1]
  const named = before?.kind === 'group' && before.prep === 'of' && before.phrases.length === 1 && before.phrases[0]!.name
  const host = named ? items[items.indexOf(before) - 1] : undefined
  // “the president of X, who”: the president.
  const headed = host?.kind === 'group' && host.phrases.some((it) => it.role)
  const person = named && before.phrases[0]!.name!.candidates.some((it) => it.entity.kind === 'person')
  return named && (word === 'which' ? !person : person && !headed) ? before.phrases : undefined
}

/** Back over “of” phrases that end in a common noun: “protests of his government that began …” speaks of the protests. */
function hostGroup(items: readonly Item[], at: number): Group {
  let index = at
  for (;;) {
    const it = items[index]!
    const before = items[index - 1]
    if (it.kind !== 'group') return []
    const last = it.phrases[it.phrases.length - 1]!
    if (it.prep !== 'of' || last.name || last.unknownName || before?.kind !== 'group') return it.phrases
    index--
  }
}

/** A subject and a finite verb come before the next joint: “On 6 January, the council agreed …”. */
export function startsNewClause(items: readonly Item[], at: number): boolean {
  let subject = false
  for (let index = at + 1; index < Math.min(items.length, at + 6); index++) {
    const it = items[index]!
    if (it.kind === 'group') {
      if (!it.prep) subject = true
      continue
    }
    if (it.chunk.kind === 'vg') return subject && it.chunk.verb.form === 'finite'
    if (it.chunk.kind === 'semicolon' || it.chunk.kind === 'colon' || it.chunk.kind === 'stop' || it.chunk.kind === 'and') return false
  }
  return false
}

/** “the treaty signed in 1992”, “a ceasefire brokered by Russia”: a participle and no finite verb of the phrase. */
export function isReducedRelative(
  tokens: readonly Token[],
  items: readonly Item[],
  at: number,
  open: Clause | undefined,
  free: Group | undefined,
  afterComma: boolean,
): boolean {
  const next = items[at + 1]
  const before = items[outOfParenthesis(items, at - 1)]
  const byFollows = next?.kind === 'group' && next.prep === 'by'
  if (byFollows) return true
  if (before?.kind === 'chunk' && before.chunk.kind === 'and') return false
  if (open && isPutBehind(tokens, items, at)) return true
  // The object of the open clause, or the object of a preposition, cannot be a subject.
  if (open && free && free === open.object && !afterComma) return true
  if (before?.kind === 'group' && before.prep !== '' && open) return true
  // Another finite verb follows with no subject of its own: this one was the reduced relative.
  for (let index = at + 1; index < Math.min(items.length, at + 10); index++) {
    const it = items[index]!
    if (it.kind === 'group') {
      if (!it.prep && items[index - 1]?.kind === 'chunk' && (items[index - 1] as { chunk: Chunk }).chunk.kind === 'comma') return false
      continue
    }
    const kind = it.chunk.kind
    if (kind === 'vg') return it.chunk.verb.form === 'finite' && !!free && !open && noSubjectBetween(items, at, index)
    if (kind === 'and' || kind === 'semicolon' || kind === 'colon' || kind === 'relative' || kind === 'subordinator' || kind === 'stop')
      return false
  }
  return false
}

/** From the end of a parenthesis to what stands before it: “the treaty (CST) ⟦signed in 1992⟧”. */
function outOfParenthesis(items: readonly Item[], at: number): number {
  const last = items[at]
  if (last?.kind !== 'chunk' || last.chunk.kind !== 'close') return at
  let index = at - 1
  for (; index >= 0 && index > at - 6; index--) {
    const it = items[index]!
    if (it.kind === 'chunk' && it.chunk.kind === 'open') return index - 1
  }
  return at
}

/**
 * “rests on the treaty, ⟦signed in 1992⟧”: behind a noun and a comma, without an object, and no link in a chain of deeds
 * (“left office, moved to Paris and died”).
 */
function isPutBehind(tokens: readonly Token[], items: readonly Item[], at: number): boolean {
  const [host, comma, item, next] = [items[at - 2], items[at - 1], items[at]!, items[at + 1]]
  if (host?.kind !== 'group' || comma?.kind !== 'chunk' || comma.chunk.kind !== 'comma' || isFreeGroup(next)) return false
  if (item.kind !== 'chunk' || item.chunk.kind !== 'vg' || PAST_ONLY.has(tokens[item.chunk.verb.main]!.norm)) return false
  for (let index = at + 1; index < items.length; index++) {
    const it = items[index]!
    if (it.kind === 'group') continue
    if (it.chunk.kind === 'vg') {
      const before = items[index - 1]
      return !(before?.kind === 'chunk' && before.chunk.kind === 'and' && it.chunk.verb.tense === 'past')
    }
    if (it.chunk.kind === 'semicolon' || it.chunk.kind === 'colon' || it.chunk.kind === 'stop') return true
  }
  return true
}

function noSubjectBetween(items: readonly Item[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) {
    const it = items[index]!
    if (it.kind === 'group' && !it.prep) return false
  }
  return true
}

/**
 * How many states a body is said to be made of, where no verb of having is near.
 *
 *     Y, a military alliance of six former republics, …      beside its name
 *     Y is a bloc of six states · the alliance of six states   with “is”, or for the body spoken of
 *     the six-nation Y                                         before its name
 *     one of the six members of Y · five of its six members    those out of whom some are picked
 *     Y has expanded to six members                            what its membership has come to
 */
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { BODY_NOUNS, STATE_NOUNS } from '../../text/english.js'
import type { ClaimTime, Slot } from '../claim.js'
import { type Context, slotOfName } from '../context.js'
import { clauseOf } from './clause-of.js'
import { bodyOfSize } from './member-bodies.js'
import { pushCount } from './member-sets.js'
import { bodyOfMember, firstBody, memberNoun } from './member-words.js'

export function readBodySizes(context: Context): void {
  for (const { phrases } of context.sentence.groups) {
    for (const phrase of phrases) {
      readMadeOf(context, phrase)
      readCompound(context, phrase)
      readOutOf(context, phrase)
    }
  }
  for (const clause of context.sentence.clauses) readGrown(context, clause)
}

/** “an alliance of six former Soviet states”. */
function readMadeOf(context: Context, phrase: NounPhrase): void {
  const [parts, more] = phrase.of
  if (!BODY_NOUNS.has(phrase.headLemma) || !parts || more || !countsStates(context, parts)) return
  const number = parts.number!.number.value
  const beside = context.sentence.appositions.find((it) => it.by === phrase || it.of === phrase)
  const other = beside && (beside.by === phrase ? beside.of : beside.by)
  const clause = context.sentence.clauses.find((it) => it.verb.lemma === 'be' && it.object.includes(phrase))
  const body =
    (other?.name && slotOfName(context, other.name, 'body')) ??
    (clause && !clause.verb.negated ? firstBody(context, clause.subject) : undefined) ??
    (!clause && phrase.definite && !phrase.name && !phrase.modifierNames.length ? bodyOfSize(context, phrase.from, number) : undefined)
  if (body) add(context, parts, body, clause ?? clauseOf(context, phrase), clause !== undefined)
}

/** An exact number of states or members that nothing behind it picks. */
function countsStates(context: Context, phrase: NounPhrase): boolean {
  const { tokens } = context.reading
  if (phrase.number?.number.hedge !== 'exact' || phrase.number.number.value < 2 || phrase.preps.some((it) => it.prep === 'in')) return false
  if (!STATE_NOUNS.has(phrase.headLemma) && memberNoun(context, phrase.head) !== 'member') return false
  if (phrase.modifiers.some((it) => PICKING.has(it.lemma)) || PICKING.has(tokens[phrase.from - 1]?.norm ?? '')) return false
  // “a bloc of six states that matter”, “of six states and three cities”.
  return !PICKING_BEHIND.has(tokens[phrase.to]?.norm ?? '')
}

const PICKING: ReadonlySet<string> = new Set(
  'other more new additional remaining founding original first further associate observer then'.split(' '),
)
const PICKING_BEHIND: ReadonlySet<string> = new Set('that who which whose and or with under out'.split(' '))

/** “the six-nation Y”. */
function readCompound(context: Context, phrase: NounPhrase): void {
  const { tokens } = context.reading
  const { number, name } = phrase
  if (number?.number.hedge !== 'exact' || !name || name.from < number.to + 2 || tokens[number.to]?.norm !== '-') return
  const noun = tokens[number.to + 1]!.lemma
  const body = slotOfName(context, name, 'body')
  if (body && phrase.head === name.to - 1 && (STATE_NOUNS.has(noun) || noun === 'member'))
    add(context, phrase, body, clauseOf(context, phrase), false)
}

/** “one of the six members of Y”, “five of its six members”, “all six members of Y”. */
function readOutOf(context: Context, phrase: NounPhrase): void {
  const { tokens } = context.reading
  const number = phrase.number
  if (number?.number.hedge !== 'exact' || number.number.value < 2) return
  const states = STATE_NOUNS.has(phrase.headLemma) && phrase.modifiers.some((it) => memberNoun(context, it.token) === 'member')
  if (!states && memberNoun(context, phrase.head) !== 'member') return
  const { from } = phrase
  const its = phrase.possessivePronoun?.word === 'its'
  const all = tokens[from]!.norm === 'all' || tokens[from - 1]?.norm === 'all'
  const picked = tokens[from - 1]?.norm === 'of' && (its || phrase.definite || tokens[from - 2]?.norm === 'one')
  const ahead = tokens[from - 1]?.norm === 'of' && its
  if (
    (!all && !picked && !ahead) ||
    phrase.modifiers.some((it) => PICKING.has(it.lemma) || (memberNoun(context, it.token) === undefined && !PLAIN.has(it.lemma)))
  )
    return
  if (phrase.modifierNames.some((it) => !slotOfName(context, it, 'body')) || PICKING_BEHIND.has(tokens[phrase.to]?.norm ?? '')) return
  const body = bodyOfMember(context, phrase) ?? (its ? bodyOfSize(context, from, number.number.value) : undefined)
  if (body) add(context, phrase, body, clauseOf(context, phrase), false)
}

const PLAIN: ReadonlySet<string> = new Set(['current', 'present', 'full', 'member', 'state'])

/** “Y has expanded to six members”, “Y has expanded its membership to six countries”, “membership of Y rose to six”. */
function readGrown(context: Context, clause: Clause): void {
  if (!GROWING.has(clause.verb.lemma) || clause.passive || clause.verb.negated) return
  const to = clause.preps.filter((it) => it.prep === 'to').flatMap((it) => it.phrases)
  const parts = to.find((it) => countsStates(context, it))
  const [object] = clause.object
  if (!parts || (object && object.headLemma !== 'membership' && object.headLemma !== 'number')) return
  const body =
    firstBody(context, clause.subject) ??
    (object?.possessivePronoun ? bodyOfSize(context, parts.from, parts.number!.number.value) : undefined)
  if (body) add(context, parts, body, clause, true)
}

const GROWING: ReadonlySet<string> = new Set(['expand', 'grow', 'rise', 'increase', 'enlarge', 'shrink', 'fall'])

/**
 * A number that the body has never had is wrong whenever it is said of. One that it has had at another time is only held against the
 * time that the words are surely about: that of “is”, of a date, or of a brief that speaks of its own days.
 */
function add(context: Context, phrase: NounPhrase, body: Slot<string>, clause: Clause | undefined, stated: boolean): void {
  const time = clause ? context.dates.ofClause(clause) : undefined
  const had = sizesEver(context, body.value).has(phrase.number!.number.value)
  const past = clause?.verb.tense === 'past' && !clause.verb.perfect
  if (had && past && stated && !time) return
  if (
    had &&
    !isCurrentSize(context, body.value, phrase.number!.number.value) &&
    (past || !stated || context.dates.resolved.length > 0) &&
    !isOfToday(context, time)
  )
    return
  // What stands beside a name is the author's own word, whoever is reported.
  pushCount(context, stated ? clause : undefined, phrase, body, 'is', undefined, had ? time : undefined)
}

/** Whether no date says that the sentence or the passage is about another time than the brief's. */
function isOfToday({ frame, dates }: Context, time: ClaimTime | undefined): boolean {
  const today = frame.briefDate
  if (!today || frame.briefDateFrom !== 'brief') return false
  const said = [...dates.resolved.map((it) => it.value), ...(time ? [time.value] : []), ...(frame.lastDate ? [frame.lastDate] : [])]
  return said.every((it) => it.earliest > today.earliest - DAYS_OF_TODAY)
}

/** Days before the brief that are still its own time. */
const DAYS_OF_TODAY = 200

function isCurrentSize({ corpus }: Context, bodyId: string, size: number): boolean {
  const open = (corpus.membershipsByBody.get(bodyId) ?? []).filter((it) => isFull(it.role) && !it.end.length)
  return new Set(open.map((it) => it.memberId)).size === size
}

/** Every number of full members that a body has had on some day, and that of all who were ever in. */
function sizesEver({ corpus }: Context, bodyId: string): ReadonlySet<number> {
  const all = (corpus.membershipsByBody.get(bodyId) ?? []).filter((it) => isFull(it.role))
  const sizes = new Set([new Set(all.map((it) => it.memberId)).size])
  const turns = new Set(all.flatMap((it) => [...it.start, ...it.end].flatMap(({ date }) => [date.earliest, date.latest, date.latest + 1])))
  for (const day of turns) {
    const on = all.filter(
      (it) => it.start.every(({ date }) => date.earliest <= day) && (!it.end.length || it.end.some(({ date }) => date.latest >= day)),
    )
    sizes.add(new Set(on.map((it) => it.memberId)).size)
  }
  return sizes
}

function isFull(role: string): boolean {
  return role === 'member' || role === 'founder'
}

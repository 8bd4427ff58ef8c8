/**
 * How far apart two things were.
 *
 *     E1 came two days after E2 · two days after E2, E1 …       a distance between two events of the sentence
 *     E1 … and two days later E2 · E1. Two days later E2.         a distance from what was told last, or from the day said last
 *     E2 followed E1 by two days · two days separate E1 and E2    a distance that a verb gives
 *     within two days of E1, E2 …                                 at most so far
 */
import type { DurationExpression } from '../../mentions/dates/expression.js'
import type { Clause } from '../../syntax/clause.js'
import type { DurationClaim, EventClaim } from '../claim.js'
import type { Context } from '../context.js'
import { phaseOfClause } from './event-words.js'
import { eventsTold } from './events-in-sight.js'

type Between = Extract<DurationClaim['of'], { is: 'between' }>

/** Which two things a length of time lies between; nothing where it is not a distance. */
export function distanceBetween(context: Context, it: DurationExpression): Between | undefined {
  return besideWord(context, it) ?? sinceLast(context, it) ?? byVerb(context, it)
}

/** “two days after”, “within two days of”: with the events on its two sides, or both behind it. */
function besideWord(context: Context, it: DurationExpression): Between | undefined {
  const { tokens } = context.reading
  const word = tokens[it.to]
  const within = word?.norm === 'of' && WITHIN.has(tokens[it.from - 1]?.norm ?? '')
  if (!word || (word.norm !== 'before' && word.norm !== 'after' && word.norm !== 'following' && !within)) return undefined
  const second = nextEvent(context, word.end)
  if (!second) return undefined
  const left = eventsTold(context)
    .filter((event) => event.trigger.end <= it.start)
    .reverse()
  // “The referendum was held two years after …”: a name says more than its verb.
  const first = left.find((event) => event.named) ?? left[0] ?? mainEvent(context, second)
  if (!first || isSame(first, second)) return undefined
  return word.norm === 'before' ? between(first, second) : between(second, first)
}

const WITHIN = new Set(['within', 'inside'])

function between(earlier: EventClaim, later: EventClaim, others: readonly EventClaim[] = []): Between {
  return { is: 'between', earlier, later, others, from: undefined }
}

/** “Two years after E2, ⟦E1⟧ …”: the event of the main clause behind a comma. */
export function mainEvent(context: Context, second: EventClaim): EventClaim | undefined {
  const { tokens } = context.reading
  const clause = context.sentence.clauses.find((it) => it.kind === 'main' && tokens[it.verb.from]!.start > second.trigger.end)
  const opens = clause?.subject[0]?.from
  if (!clause || opens === undefined || tokens[opens - 1]?.norm !== ',') return undefined
  return eventOf(context, clause, tokens[opens]!.start)
}

/** What a clause tells: its verb with its arguments, or its subject where the verb says that it came or went. */
function eventOf(context: Context, clause: Clause, from: number): EventClaim | undefined {
  const { tokens } = context.reading
  const verb = tokens[clause.verb.main]!
  const own = context.events.filter((it) => it.trigger.start >= from && it.trigger.end <= verb.end)
  const told = own.find((it) => it.trigger.end >= verb.end)
  // “After the war the treaty looked different”: nothing is said to have happened.
  if (clause.verb.lemma === 'be' || !phaseOfClause(clause)) return told
  const opens = clause.subject[0]
  return own.find((it) => opens !== undefined && it.trigger.start === tokens[opens.from]!.start && it.trigger.end < verb.start) ?? told
}

const COUNTED_ON = new Set(['later', 'afterwards'])

/** “Two days later”: from what the sentence told before it, else the sentence before; and from the day said last. */
function sinceLast(context: Context, it: DurationExpression): Between | undefined {
  const { reading, sentence } = context
  if (!COUNTED_ON.has(reading.tokens[it.to]?.norm ?? '')) return undefined
  const clause = sentence.clauses.find((each) => each.dates.some((unit) => unit.from <= it.from && it.from < unit.to))
  const later = nounBehind(context, it) ?? (clause && eventOf(context, clause, startOf(context, clause)))
  if (!later) return undefined
  const told = eventsTold(context).filter((event) => event.trigger.end <= Math.min(it.start, later.trigger.start) && !isSame(event, later))
  const before = told.length ? told : context.before.filter((event) => !isSame(event, later))
  const earlier = before.at(-1)
  const from = dayBefore(context, it)
  if (!earlier && !from) return undefined
  return { is: 'between', earlier, later, others: before.slice(0, -1), from }
}

/** “E1, and two days later ⟦E2⟧, …”: two things joined. */
function nounBehind(context: Context, it: DurationExpression): EventClaim | undefined {
  const { tokens } = context.reading
  const joined = tokens[it.from - 1]?.norm === 'and'
  const next = tokens[it.to + 1]
  return joined && next
    ? context.events.find((event) => event.noun === undefined && event.trigger.start === next.start && event.named)
    : undefined
}

function startOf(context: Context, clause: Clause): number {
  const { tokens } = context.reading
  const opens = clause.subject.length ? clause.subject[0]!.from : clause.verb.from
  // A subject that an earlier clause lends stands before that clause's verb.
  const lent = context.sentence.clauses.some((it) => it !== clause && it.verb.from > opens && it.verb.from < clause.verb.from)
  return tokens[lent ? clause.verb.from : opens]!.start
}

/** The day or month said last in the sentence, else in the passage. */
function dayBefore(context: Context, it: DurationExpression): Between['from'] {
  const said = context.dates.resolved.filter(({ expression }) => expression.to <= it.from && expression.form.is !== 'shift')
  const last = said.length ? said[said.length - 1]!.value : context.frame.lastDate
  return last && (last.precision === 'day' || last.precision === 'month') ? last : undefined
}

/** “E2 followed E1 by two days”, “two days passed between E1 and E2”, “it took two days from E1 to E2”. */
function byVerb(context: Context, it: DurationExpression): Between | undefined {
  const { tokens } = context.reading
  for (const clause of context.sentence.clauses) {
    const { lemma, main, negated } = clause.verb
    if (negated) continue
    const verb = tokens[main]!
    if ((lemma === 'follow' || lemma === 'precede') && tokens[it.from - 1]?.norm === 'by' && main < it.from && !clause.passive) {
      const left = context.events.filter((event) => event.trigger.end <= verb.start).pop()
      const right = nextEvent(context, verb.end)
      if (!left || !right || right.trigger.end > it.start || isSame(left, right)) continue
      return lemma === 'follow' ? between(right, left) : between(left, right)
    }
    const lies =
      (PARTING.has(lemma) && it.to <= clause.verb.from && it.to >= clause.verb.from - 2) || (lemma === 'take' && main === it.from - 1)
    if (!lies) continue
    const behind = context.events.filter((event) => event.trigger.start >= it.end).sort((a, b) => a.trigger.start - b.trigger.start)
    const [one, two] = behind
    if (behind.length === 2 && one && two && !isSame(one, two) && joins(context, one, two)) return between(one, two)
  }
  return undefined
}

/** Verbs of a stretch of time that lies between two things. */
const PARTING = new Set(['separate', 'pass', 'elapse', 'lie', 'divide', 'go'])

/** “from E1 to E2”, “between E1 and E2”, “separated E1 and E2”. */
function joins(context: Context, one: EventClaim, two: EventClaim): boolean {
  const { tokens } = context.reading
  const { from, to } = context.sentence
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (
      token.start >= one.trigger.end &&
      token.start < two.trigger.start &&
      (token.norm === 'and' || token.norm === 'to' || token.norm === 'from')
    )
      return true
  }
  return false
}

/** The first event told behind a place, near enough to belong to it. */
export function nextEvent(context: Context, place: number): EventClaim | undefined {
  return context.events
    .filter((event) => event.trigger.start >= place && event.trigger.start - place < 60)
    .sort((a, b) => a.trigger.start - b.trigger.start)[0]
}

/** Whether two can mean one and the same occurrence, or one as a whole and a part of it. */
export function isSame(a: EventClaim, b: EventClaim): boolean {
  return a.candidates.some((it) =>
    b.candidates.some(
      (other) => other.entityId === it.entityId && (a.phase === b.phase ? other.id === it.id : a.phase === 'whole' || b.phase === 'whole'),
    ),
  )
}

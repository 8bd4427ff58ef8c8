/**
 * Which came first.
 *
 *     E1 came two years before E2 · after E2, E1 … · the day after E2     a word between the two
 *     E1 was followed by E2 · E2 preceded E1                               a verb between the two
 *     Followed, not preceded, by E2.                                       the first is what the passage is about
 */
import type { Occurrence } from '../../corpus/knowledge.js'
import type { Clause } from '../../syntax/clause.js'
import type { EventClaim, Slot } from '../claim.js'
import { type Context, spanOf } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'
import { clauseAround } from './clause-of.js'

export function readOrders(context: Context): void {
  const events: readonly EventClaim[] = [...context.events].sort((a, b) => a.trigger.start - b.trigger.start)
  if (events.length > 1) readWords(context, events)
  for (const clause of context.sentence.clauses) readVerb(context, clause, events)
}

/** Joins the event claims of the sentence that stand on the two sides of “before” or “after”. */
function readWords(context: Context, events: readonly EventClaim[]): void {
  const { tokens } = context.reading
  for (let at = context.sentence.from; at < context.sentence.to; at++) {
    const word = tokens[at]!.norm
    if (word !== 'before' && word !== 'after') continue
    const place = tokens[at]!.start
    const left = last(events.filter((it) => it.trigger.end <= place && reaches(context, it, place)))
    const right = events.find((it) => it.trigger.start >= place && it.trigger.start - place < 60)
    if (!left || !right) continue
    const dayBetween = tokens[at - 1]?.norm === 'day' && tokens[at - 2]?.norm === 'the'
    push(
      context,
      left,
      right,
      { value: word, start: place, end: tokens[at]!.end },
      clauseAround(context, at),
      at,
      dayBetween ? 1 : undefined,
    )
  }
}

/** Whether nothing else is told between an event and a later place: only its own verb, or an infinitive, may stand there. */
function reaches(context: Context, event: EventClaim, place: number): boolean {
  const { tokens } = context.reading
  return context.sentence.clauses.every((clause) => {
    const verb = tokens[clause.verb.main]!
    if (verb.start < event.trigger.end || verb.start >= place || clause.kind === 'infinitive') return true
    return clause.subject.some((it) => tokens[it.from]!.start <= event.trigger.start && event.trigger.end <= tokens[it.to - 1]!.end)
  })
}

/** “E1 was followed by E2”, “E1 preceded E2”. Without a subject, the first is the event that the passage speaks of. */
function readVerb(context: Context, clause: Clause, events: readonly EventClaim[]): void {
  const { lemma } = clause.verb
  if (!FOLLOWING.has(lemma) || clause.verb.negated) return
  // “preceded, ⟦not followed⟧, by E2” denies the reverse, and is as much part of what is said.
  const denied = context.sentence.clauses.find(
    (it) => it.verb.negated && FOLLOWING.has(it.verb.lemma) && it.verb.from === clause.verb.to + 1,
  )
  const verb = spanOf(context, clause.verb.main, (denied ?? clause).verb.main + 1)
  const left = last(events.filter((it) => it.trigger.end <= verb.start)) ?? (clause.subject.length ? undefined : spokenOf(context, verb))
  const right = events.find((it) => it.trigger.start >= verb.end && it.trigger.start - verb.end < 40)
  if (!left || !right) return
  const passive = clause.passive || (denied ?? clause).preps.some((it) => it.prep === 'by')
  if (!passive && !clause.object.length) return
  const value = (lemma === 'precede') === passive ? 'after' : 'before'
  push(context, left, right, { value, ...verb }, clause, clause.verb.main, undefined)
}

const FOLLOWING: ReadonlySet<string> = new Set(['follow', 'precede'])

/** The event last named before the sentence. */
function spokenOf(context: Context, span: { start: number; end: number }): EventClaim | undefined {
  const id = context.frame.events[0]
  const candidates = (id ? context.corpus.occurrencesByEntity.get(id) : undefined) ?? []
  if (!candidates.length) return undefined
  const nothing = { agents: [], targets: [], either: [], places: [], others: [] }
  return {
    kind: 'event',
    ...span,
    trigger: span,
    candidates,
    named: true,
    specific: true,
    ...nothing,
    phase: 'whole',
    exhaustive: false,
    count: undefined,
    time: undefined,
    voice: 'own',
    negated: false,
  }
}

function push(
  context: Context,
  first: EventClaim,
  second: EventClaim,
  word: Slot<'before' | 'after'>,
  clause: Clause | undefined,
  token: number,
  days: number | undefined,
): void {
  if (!distinct(first.candidates, second.candidates)) return
  context.claims.push({
    kind: 'order',
    start: Math.min(first.trigger.start, word.start),
    end: second.trigger.end,
    first,
    second,
    word,
    days,
    negated: first.negated || second.negated || isNegated(context, undefined, token),
    voice: first.voice !== 'own' ? first.voice : second.voice !== 'own' ? second.voice : voiceOf(context, clause, token),
    time: undefined,
  })
}

function distinct(a: readonly Occurrence[], b: readonly Occurrence[]): boolean {
  return !a.some((it) => b.some((other) => other.entityId === it.entityId))
}

function last<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1]
}

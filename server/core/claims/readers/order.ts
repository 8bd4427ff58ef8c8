/**
 * Which came first.
 *
 *     E1 came two years before E2 · after E2, E1 … · the day after E2     a word between the two, or before both
 *     once E2, E1 … · by the time E2, E1 had … · E1 did not … until E2      a clause of time
 *     E1 and two years later E2                                            the later one
 *     E1 was followed by E2 · E2 preceded E1                               a verb between the two
 *     Followed, not preceded, by E2.                                       the first is what the passage is about
 */
import type { Span } from '../../base/span.js'
import type { Clause } from '../../syntax/clause.js'
import { oneOf } from '../../text/word.js'
import type { EventClaim, OrderClaim, Slot } from '../claim.js'
import { type Context, spanOf } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'
import { bareEvent } from './bare-event.js'
import { clauseAround } from './clause-of.js'
import { distanceBetween, isSame, mainEvent } from './duration-between.js'
import { eventsTold } from './events-in-sight.js'

export function readOrders(context: Context): void {
  const events = eventsTold(context)
  readWords(context, events)
  readOpenings(context)
  readLater(context)
  for (const clause of context.sentence.clauses) readVerb(context, clause, events)
}

type Word = OrderClaim['word']['value']

/** Words that put what stands before them before or after what stands behind them; the longest first. */
const CONNECTIVES: readonly (readonly [readonly string[], Word])[] = [
  [['in', 'the', 'wake', 'of'], 'after'],
  [['in', 'the', 'aftermath', 'of'], 'after'],
  [['on', 'the', 'heels', 'of'], 'after'],
  [['on', 'the', 'eve', 'of'], 'before'],
  [['prior', 'to'], 'before'],
  [['ahead', 'of'], 'before'],
  [['before'], 'before'],
  [['after'], 'after'],
  [['following'], 'after'],
]

/** Connectives by their first word, so that most words of a sentence cost one look. */
const BY_FIRST: ReadonlyMap<string, typeof CONNECTIVES> = new Map(
  CONNECTIVES.map(([[first = '']]) => [first, CONNECTIVES.filter(([words]) => words[0] === first)]),
)

const opensConnective = oneOf(BY_FIRST.keys())

function connectiveAt(context: Context, at: number): { readonly to: number; readonly value: Word } | undefined {
  const { tokens } = context.reading
  if (!opensConnective(tokens[at]!.word)) return undefined
  const found = BY_FIRST.get(tokens[at]!.norm)?.find(([words]) => words.every((word, index) => tokens[at + index]?.norm === word))
  if (!found) return undefined
  // “the following year”: no preposition.
  if (
    found[0][0] === 'following' &&
    !context.sentence.chunks.some((it) => it.from === at && (it.kind === 'prep' || it.kind === 'subordinator'))
  )
    return undefined
  return { to: at + found[0].length, value: found[1] }
}

/** Joins the events of the sentence that stand on the two sides of such words, or, where they open it, both behind them. */
function readWords(context: Context, told: readonly EventClaim[]): void {
  const { tokens } = context.reading
  for (let at = context.sentence.from; at < context.sentence.to; at++) {
    const word = connectiveAt(context, at)
    if (!word) continue
    const place = tokens[at]!.start
    const end = tokens[word.to - 1]!.end
    const behind = [...context.events].sort((a, b) => a.trigger.start - b.trigger.start)
    const before = last(told.filter((it) => it.trigger.end <= place && reaches(context, it, place)))
    const right =
      behind.find((it) => it.trigger.start >= place && it.trigger.start - end < 60) ??
      (before ? likeWise(context, before, word.to) : undefined)
    const left = before ?? (right ? openedBy(context, at, right) : undefined)
    if (!left || !right || isRanked(context, left, place) || isDenied(context, right)) continue
    const dayBetween = tokens[at - 1]?.norm === 'day' && tokens[at - 2]?.norm === 'the'
    push(context, left, right, { value: word.value, start: place, end }, clauseAround(context, at), at, dayBetween ? 1 : undefined)
  }
}

/** “E1 remains, after E2, the best known”: a rank, and no time. */
function isRanked(context: Context, left: EventClaim, place: number): boolean {
  const { tokens } = context.reading
  return context.sentence.clauses.some(
    ({ verb, subject }) =>
      (verb.lemma === 'be' || verb.lemma === 'remain') &&
      verb.tense === 'present' &&
      tokens[verb.main]!.end <= place &&
      subject.some((it) => tokens[it.from]!.start <= left.trigger.start && left.trigger.end <= tokens[it.to - 1]!.end),
  )
}

/** “after E2 was not even dreamt of”. */
function isDenied(context: Context, event: EventClaim): boolean {
  const { tokens } = context.reading
  return context.sentence.clauses.some(
    ({ verb, subject }) =>
      verb.negated && subject.some((it) => tokens[it.from]!.start <= event.trigger.start && event.trigger.end <= tokens[it.to - 1]!.end),
  )
}

/** “⟦After E2⟧, E1 …”, “⟦Following E2⟧ came E1”: what the rest of the sentence tells. */
function openedBy(context: Context, at: number, right: EventClaim): EventClaim | undefined {
  const { tokens } = context.reading
  if (at > context.sentence.from + 1) return undefined
  const main = mainEvent(context, right)
  if (main) return main
  const came = context.sentence.clauses.find(({ verb }) => verb.lemma === 'come' && tokens[verb.from]!.start > right.trigger.end)
  if (!came || tokens[came.verb.from]!.start - right.trigger.end > 2) return undefined
  return context.events.find((it) => it.trigger.start >= tokens[came.verb.main]!.end)
}

/** “The charter was signed before ⟦the treaty⟧”: the same is told of another treaty or body. */
function likeWise(context: Context, left: EventClaim, from: number): EventClaim | undefined {
  const [first] = left.candidates
  const act = first?.id.slice(first.id.indexOf('/'))
  if (!first?.id.includes('/') || left.candidates.length !== 1) return undefined
  const chunk = context.sentence.chunks.find((it) => it.from === from)
  const name = chunk?.kind === 'np' ? chunk.phrase.name : undefined
  for (const { entity } of name?.candidates ?? []) {
    const occurrence = (context.corpus.occurrencesByEntity.get(entity.id) ?? []).find((it) => it.id === `${entity.id}${act}`)
    if (occurrence && name) return bareEvent(context, spanOf(context, name.from, name.to), [occurrence])
  }
  return undefined
}

/** “Once E2, E1 …”, “By the time E2, E1 had …”, “E1 did not … until E2”. */
function readOpenings(context: Context): void {
  const { tokens } = context.reading
  const { from, clauses } = context.sentence
  const once = tokens[from]?.norm === 'once'
  const byThen = tokens[from]?.norm === 'by' && tokens[from + 1]?.norm === 'the' && tokens[from + 2]?.norm === 'time'
  if (once || byThen) {
    const right = [...context.events].sort((a, b) => a.trigger.start - b.trigger.start)[0]
    const main = right ? mainEvent(context, right) : undefined
    const clause = main && clauses.find((it) => tokens[it.verb.main]!.start >= main.trigger.start)
    const at = once ? from : from + 2
    if (right && main && clause?.verb.tense === 'past' && (once || clause.verb.perfect))
      push(context, main, right, { value: once ? 'after' : 'before', ...spanOf(context, from, at + 1) }, clause, at, undefined)
  }
  for (const clause of clauses) {
    if (clause.marker !== 'until' || !clause.parent?.verb.negated) continue
    const until = tokens.findIndex((it, index) => index >= clause.parent!.verb.to && index < clause.verb.from && it.norm === 'until')
    const left = until < 0 ? undefined : last(eventsTold(context).filter((it) => it.trigger.end <= tokens[until]!.start))
    const right = left && context.events.find((it) => it.trigger.start >= tokens[until]!.end)
    // It is not denied that the first came, but that it came before.
    if (left && right)
      push(
        context,
        { ...left, negated: false },
        right,
        { value: 'after', ...spanOf(context, until, until + 1) },
        undefined,
        clause.verb.from,
        undefined,
      )
  }
}

/** “E1 and two years ⟦later⟧ E2”: the second came after the first. */
function readLater(context: Context): void {
  const { reading, sentence } = context
  for (const it of reading.durations) {
    if (it.from < sentence.from || it.from >= sentence.to || reading.tokens[it.to]?.norm !== 'later') continue
    const found = distanceBetween(context, it)
    if (!found?.earlier || !context.events.includes(found.earlier)) continue
    push(
      context,
      found.later,
      found.earlier,
      { value: 'after', ...spanOf(context, it.to, it.to + 1) },
      clauseAround(context, it.from),
      it.from,
      undefined,
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
  // “Followed, not preceded, by E2” is passive; “E1 followed E2 by a year” tells the distance.
  const passive = clause.passive || (!clause.object.length && (denied ?? clause).preps.some((it) => it.prep === 'by'))
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
  return bareEvent(context, span, candidates)
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
  if (isSame(first, second)) return
  context.claims.push({
    kind: 'order',
    start: Math.min(first.trigger.start, second.trigger.start, word.start),
    end: Math.max(first.trigger.end, second.trigger.end, word.end),
    first,
    second,
    word,
    loose: isLoose(context, word, second),
    days,
    negated: first.negated || second.negated || isNegated(context, undefined, token),
    voice: first.voice !== 'own' ? first.voice : second.voice !== 'own' ? second.voice : voiceOf(context, clause, token),
    time: undefined,
  })
}

const CAUSAL: ReadonlySet<string> = new Set(['following', 'in the wake of', 'in the aftermath of', 'on the heels of'])

/** Words for what goes on for months. */
const GRADUAL: ReadonlySet<string> = new Set(
  'collapse breakup break-up disintegration dissolution fall demise decline disintegrate dissolve crumble transition'.split(' '),
)

function isLoose({ reading }: Context, word: Span, second: EventClaim): boolean {
  if (CAUSAL.has(reading.text.slice(word.start, word.end).toLowerCase())) return true
  return reading.tokens.some(
    (it) => it.start >= second.trigger.start && it.end <= second.trigger.end && (GRADUAL.has(it.norm) || GRADUAL.has(it.lemma)),
  )
}

function last<T>(list: readonly T[]): T | undefined {
  return list.at(-1)
}

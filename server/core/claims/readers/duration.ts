/**
 * How long something lasted, how far apart two things were, how old something is.
 *
 *     The blockade lasted eleven months       an event as the subject of a verb of lasting
 *     the eleven-month blockade               a length before the event's noun
 *     two days after the vote                 a distance: see `duration-between.ts`
 *     its thirty-year history                 a length before a noun of age, and whose it is
 *     X was president for ten years           someone's time in an office
 *     ten days, from 3 to 12 May              what the author's own dates come to: see `dates-apart.ts`
 */
import type { Span } from '../../base/span.js'
import type { Entity } from '../../corpus/knowledge.js'
import type { DurationExpression } from '../../mentions/dates/expression.js'
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { HISTORY_NOUNS, LASTING_VERBS, NUMBER_WORDS, ORDINAL_WORDS, PREPOSITIONS } from '../../text/english.js'
import type { Token } from '../../text/passage.js'
import type { Length, LengthUnit } from '../../values/length.js'
import type { ClaimTime, DurationClaim, EventClaim, Slot, Voice } from '../claim.js'
import { type Context, resolve, spanOf } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'
import { clauseAround } from './clause-of.js'
import { datesApart } from './dates-apart.js'
import { distanceBetween } from './duration-between.js'
import { sinceEvent } from './duration-since.js'
import { phaseOfClause } from './event-words.js'
import { pairApart } from './pair-apart.js'
import { tenureOf } from './tenure-length.js'

export function readDurations(context: Context): void {
  const { reading, sentence } = context
  readAnniversaries(context)
  for (const it of reading.durations) {
    if (it.from < sentence.from || it.from >= sentence.to) continue
    const length = lengthOf(context, it)
    if (!length) continue
    const of =
      tenureOf(context, it, hedgeStart(context, it)) ??
      distanceBetween(context, it) ??
      sinceEvent(context, it, hedgeStart(context, it)) ??
      ageOf(context, it) ??
      lengthOfEvent(context, it) ??
      lengthToEnd(context, it) ??
      pairApart(context, it, hedgeStart(context, it))
    if (of) push(context, it, length, of, false)
    if (of?.is === 'between') withoutDay(context, it)
    const dates = datesApart(context, it, hedgeStart(context, it))
    if (dates) push(context, it, length, dates, false)
  }
}

/** “Two days later” is held against what it is counted from; the day that it comes to proves no other wrong. */
function withoutDay(context: Context, it: DurationExpression): void {
  for (const [index, claim] of context.claims.entries()) {
    const { time } = claim
    if (claim.kind !== 'event' || !time?.span || time.span.start > it.start || time.span.end < it.end) continue
    context.claims[index] = { ...claim, time: { ...time, firm: false } }
  }
}

/** “the 30th anniversary of the treaty”, “the union's tenth anniversary”. */
function readAnniversaries(context: Context): void {
  const { tokens } = context.reading
  for (const group of context.sentence.groups) {
    for (const phrase of group.phrases) {
      const at = tokenIn(tokens, phrase, 'anniversary')
      const number = at > 0 ? ordinalBefore(context, at) : undefined
      const owner = phrase.of[0] ?? phrase.possessor
      if (!number || !owner) continue
      const place = spanOf(context, owner.from, owner.to)
      const event = context.events.find((it) => it.trigger.start >= place.start && it.trigger.end <= place.end)
      const named = owner.modifierNames.flatMap((it) => it.candidates).filter(({ entity }) => entity.kind === 'treaty' || isBody(entity))
      const entityIds = event ? [] : [...new Set([...agedThings(context, owner), ...named.map((it) => it.entity.id)])]
      const of: DurationClaim['of'] | undefined = event ? { is: 'since', event } : entityIds.length ? { is: 'age', entityIds } : undefined
      if (of) push(context, number, { amount: number.value, unit: 'year', hedge: 'exact' }, of, true)
    }
  }
}

/** The token of a phrase with a lemma; -1 where there is none. */
function tokenIn(tokens: readonly Token[], phrase: NounPhrase, lemma: string): number {
  for (let at = phrase.from; at < phrase.to; at++) if (tokens[at]!.lemma === lemma) return at
  return -1
}

function isBody(entity: Entity): boolean {
  return entity.kind === 'organization' && entity.record.classification === 'body'
}

/** The ordinal right before a token: `30th`, `tenth`, `twenty-fifth`. */
function ordinalBefore(context: Context, at: number): (Slot<number> & { readonly from: number }) | undefined {
  const { tokens } = context.reading
  const token = tokens[at - 1]!
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(token.norm)
  const joined = tokens[at - 2]?.norm === '-' ? TENS_IN_WORDS.get(tokens[at - 3]?.norm ?? '') : undefined
  const small = ORDINAL_WORDS.get(token.norm) ?? TENTHS.get(token.norm)
  const value = digits ? Number(digits[1]) : small === undefined ? undefined : small + (joined ?? 0)
  if (value === undefined || value === 0) return undefined
  const from = joined === undefined ? at - 1 : at - 3
  return { value, start: tokens[from]!.start, end: token.end, from }
}

const TENTHS: ReadonlyMap<string, number> = new Map([
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
  ['hundredth', 100],
])

const TENS_IN_WORDS: ReadonlyMap<string, number> = new Map([...NUMBER_WORDS].filter(([, value]) => value >= 20 && value % 10 === 0))

function push(context: Context, it: Span & { readonly from: number }, length: Length, of: DurationClaim['of'], anniversary: boolean): void {
  // “Thirty years ⟦have passed⟧ since …”
  const passing = context.sentence.clauses.find(({ subject }) => subject.some((phrase) => phrase.from <= it.from && it.from < phrase.to))
  const clause = passing ?? clauseAround(context, it.from)
  const events = 'event' in of ? [of.event] : 'later' in of ? [...(of.earlier ? [of.earlier] : []), of.later] : []
  const asked = of.is === 'since' && it.from <= context.sentence.from + 2
  const other = events.find((event) => event.voice !== 'own' && !(asked && event.voice === 'question'))
  // What was told in the sentence before is no part of this claim's words.
  const spans = [it, ...events.filter((event) => context.events.includes(event)).map((event) => event.trigger)]
  // “In its forty years the bloc had never met”: an age is not denied with the verb.
  const denied = of.is === 'between' || of.is === 'event' || of.is === 'tenure' ? isNegated(context, clause, it.from) : false
  context.claims.push({
    kind: 'duration',
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
    length: { value: length, start: it.start, end: it.end },
    of,
    anniversary,
    negated: denied || events.some((event) => event.negated),
    voice:
      other?.voice ??
      ((of.is === 'age' || of.is === 'since') && !anniversary ? ageVoice(context, clause, it.from) : voiceOf(context, clause, it.from)),
    time: of.is === 'since' && of.until ? of.until : withoutOwn(context.dates.inSentence(), it),
  })
}

/** “Six decades ago” says how long, and no day to count to. */
function withoutOwn(time: ClaimTime | undefined, { start, end }: Span): ClaimTime | undefined {
  return time?.span && time.span.start < end && start < time.span.end ? undefined : time
}

/**
 * “Agreed to send troops for the first time in its thirty-year history”: whatever is only wanted, it is that old. “Ten years after the
 * strike, has anyone been tried?” does not ask how long ago it was.
 */
function ageVoice(context: Context, clause: Clause | undefined, token: number): Voice {
  const voice = voiceOf(context, clause, token)
  if (voice === 'question' && token <= context.sentence.from + 2) return 'own'
  return voice === 'hypothetical' && clause?.kind === 'infinitive' ? voiceOf(context, clause.parent, token) : voice
}

const HEDGES: ReadonlyMap<string, Length['hedge']> = new Map([
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['about', 'about'],
  ['around', 'about'],
  ['some', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['perhaps', 'about'],
  ['over', 'over'],
  ['beyond', 'over'],
  ['under', 'under'],
  ['within', 'under'],
  ['barely', 'under'],
  ['inside', 'under'],
])

const PAIRED_HEDGES: ReadonlyMap<string, Length['hedge']> = new Map([
  ['more than', 'over'],
  ['longer than', 'over'],
  ['at least', 'over'],
  ['less than', 'under'],
  ['fewer than', 'under'],
  ['up to', 'under'],
  ['at most', 'under'],
  ['close to', 'about'],
])

/** The length with its hedge; nothing for vague words and for hours, which no date of the corpus can tell. */
function lengthOf(context: Context, it: DurationExpression): Length | undefined {
  if (it.amount === undefined || it.unit === 'hour' || it.unit === 'minute') return undefined
  const { tokens } = context.reading
  const before = tokens[it.from - 1]?.norm ?? ''
  const hedge = PAIRED_HEDGES.get(`${tokens[it.from - 2]?.norm ?? ''} ${before}`) ?? HEDGES.get(before)
  // “the first three days”, “the last two years”, “another week”, “every two weeks”: a part of it, or how often.
  if (PARTIAL.has(before)) return undefined
  // “a week and a day”: neither is the whole length.
  if (
    context.reading.durations.some(
      (other) => (other.to + 1 === it.from && before === 'and') || (it.to + 1 === other.from && tokens[it.to]?.norm === 'and'),
    )
  )
    return undefined
  return { amount: it.amount, unit: it.unit as LengthUnit, hedge: hedge ?? (it.approximate ? 'about' : 'exact') }
}

const PARTIAL = new Set(
  'first last past next another every each final opening closing further additional same following preceding previous recent more of'.split(
    ' ',
  ),
)

/** “the alliance's thirty-year history”, “the sixty-year-old treaty”: whose age it is. */
function ageOf(context: Context, it: DurationExpression): DurationClaim['of'] | undefined {
  const { tokens } = context.reading
  for (const group of context.sentence.groups) {
    for (const phrase of group.phrases) {
      if (phrase.from > it.from || phrase.head < it.to) continue
      const old = tokens[it.to]?.norm === '-' && tokens[it.to + 1]?.norm === 'old'
      const owner = old ? phrase : HISTORY_NOUNS.has(phrase.headLemma) ? ownerOf(context, phrase) : undefined
      const entityIds = owner ? agedThings(context, owner) : []
      if (entityIds.length) return { is: 'age', entityIds }
    }
  }
  return undefined
}

/** Whose history: the possessor, what stands behind “of”, or for “its” the subject of the sentence. */
function ownerOf(context: Context, phrase: NounPhrase): NounPhrase | undefined {
  if (phrase.possessor) return phrase.possessor
  if (phrase.possessivePronoun?.word === 'its') {
    const main = context.sentence.clauses.find((it) => it.kind === 'main')
    return main?.subject.length === 1 ? main.subject[0] : onlyAged(context)
  }
  return phrase.of[0]
}

/** “Never in its thirty-year history had the union …”: the one treaty or body that the sentence names. */
function onlyAged(context: Context): NounPhrase | undefined {
  const named = context.sentence.groups.flatMap((it) => it.phrases).filter((it) => it.name && agedThings(context, it).length > 0)
  return named.length === 1 ? named[0] : undefined
}

function agedThings(context: Context, phrase: NounPhrase): readonly string[] {
  const slots = (['treaty', 'body'] as const).flatMap((want) => resolve(context, phrase, want) ?? [])
  return [...new Set(slots.map((it) => it.value))]
}

/** “lasted eleven months”, “the eleven-month blockade”, “a blockade of eleven months”, “was lifted after eleven months”. */
function lengthOfEvent(context: Context, it: DurationExpression): DurationClaim['of'] | undefined {
  const { tokens } = context.reading
  if (tokens[it.to]?.norm === 'of' || it.direction) return undefined
  const tight = tokens[it.to - 2]?.norm === '-' || tokens[it.to - 2]?.norm === '–'
  for (const event of context.events) {
    const phrase = phraseOf(context, event)
    if (!phrase) continue
    // “the eleven-month blockade”; “ended an eleven-month strike” brings up another.
    if (tight && (phrase.definite || event.named) && phrase.from <= it.from && it.to <= phrase.head && phrase.head - it.to < 4)
      return { is: 'event', event }
    // “a blockade of eleven months”
    if (!tight && tokens[phrase.to]?.norm === 'of' && hedgeStart(context, it) === phrase.to + 1) return { is: 'event', event }
  }
  if (tight || tokens[it.to]?.pos === 'NOUN') return undefined
  const begin = hedgeStart(context, it)
  const clause = context.sentence.clauses.find(
    ({ verb }) =>
      LASTING_VERBS.has(verb.lemma) && verb.main < begin && tokens.slice(verb.main + 1, begin).every((token) => BETWEEN.has(token.norm)),
  )
  if (clause?.subject.length !== 1) return undefined
  // “took ten days to form”: the length of something else.
  if (clause.verb.lemma === 'take' && tokens[it.to]?.norm === 'to') return undefined
  const subject = clause.subject[0]!
  // “Talks after the war lasted …”: the talks did.
  if (PREPOSITIONS.has(tokens[subject.from - 1]?.norm ?? '')) return undefined
  const event = context.events.find((candidate) => phraseOf(context, candidate) === subject)
  return event ? { is: 'event', event } : undefined
}

/** “ended after six weeks”, “was over in ten days”, “came to an end within a fortnight”, “was fought over six weeks”. */
function lengthToEnd(context: Context, it: DurationExpression): DurationClaim['of'] | undefined {
  const { tokens } = context.reading
  const from = hedgeStart(context, it)
  const word = tokens[from - 1]?.norm ?? ''
  if (it.direction || tokens[it.to]?.pos === 'NOUN' || tokens[it.to]?.norm === 'of') return undefined
  for (const clause of context.sentence.clauses) {
    const { verb, subject } = clause
    if (verb.main >= from || verb.negated || subject.length !== 1 || PREPOSITIONS.has(tokens[subject[0]!.from - 1]?.norm ?? '')) continue
    const over = verb.lemma === 'be' && tokens[verb.to]?.norm === 'over'
    const ends = (over || phaseOfClause(clause) === 'end') && (word === 'after' || word === 'in' || word === 'within' || word === 'inside')
    const fought = clause.passive && FOUGHT.has(verb.lemma) && (word === 'over' || word === 'for')
    if ((!ends && !fought) || from - verb.to > 5) continue
    const event = context.events.find((candidate) => phraseOf(context, candidate) === subject[0])
    if (event) return { is: 'event', event: { ...event, phase: 'whole' } }
  }
  return undefined
}

const FOUGHT = new Set(['fight', 'wage', 'hold', 'stage', 'conduct'])

/** What may stand between a verb of lasting and the length. */
const BETWEEN = new Set(['for', 'on', 'only', 'just', 'all', 'of', 'a', 'total', 'in', 'not'])

/** Where the words of a length begin, its hedge included. */
function hedgeStart(context: Context, it: DurationExpression): number {
  const { tokens } = context.reading
  const before = tokens[it.from - 1]?.norm ?? ''
  if (PAIRED_HEDGES.has(`${tokens[it.from - 2]?.norm ?? ''} ${before}`)) return it.from - 2
  return HEDGES.has(before) && before !== 'within' && before !== 'inside' ? it.from - 1 : it.from
}

/** The noun phrase that names an event. */
function phraseOf(context: Context, event: EventClaim): NounPhrase | undefined {
  for (const group of context.sentence.groups) {
    for (const phrase of group.phrases) {
      const span = spanOf(context, phrase.from, phrase.to)
      if (span.start === event.trigger.start && span.end === event.trigger.end) return phrase
    }
  }
  return undefined
}

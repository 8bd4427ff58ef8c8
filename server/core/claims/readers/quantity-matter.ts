/** Which known figures a number of a sentence can be, and how surely it is the one of them. */

import { addTo } from '../../base/add-to.js'
import type { Corpus, Figure } from '../../corpus/knowledge.js'
import { oncePerCorpus } from '../../corpus/once.js'
import type { DateValue } from '../../values/date-value.js'
import { type Context, headPhrases, namedBetween, resolve } from '../context.js'
import { clauseOf } from './clause-of.js'
import { eventMeant } from './events-in-sight.js'
import type { NumberSaid } from './quantity-slots.js'

/** Nouns that count anything that people are; the verb says what happened to them. */
const PEOPLE: ReadonlySet<string> = new Set([
  'person',
  'people',
  'man',
  'protester',
  'protestor',
  'demonstrator',
  'civilian',
  'other',
  'citizen',
  'life',
])

/** The figures that the words can mean, whatever matter they belong to. */
export function figuresCalled(context: Context, said: NumberSaid): readonly Figure[] {
  // A share is told in hundredths, and nothing else is.
  return allCalled(context, said).filter((it) => (it.record.unit === '%') === (said.percent === true))
}

function allCalled(context: Context, said: NumberSaid): readonly Figure[] {
  const { figures } = context.corpus
  if (said.owner !== undefined) {
    const own = figures.filter((it) => it.record.of_id === said.owner)
    return own.filter((it) => sharesNoun(context, said, it))
  }
  if (said.size) {
    const whole = figures.filter((it) => it.record.of_id === undefined)
    const called = whole.filter((it) => isCalled(it.record.called, said.phrase.headLemma))
    return called.length ? called : whole
  }
  const event = eventOf(context, said)
  if (event !== undefined) return figures.filter((it) => it.record.of_id === undefined && it.record.subject_id === event)
  const verbs = verbsOf(said)
  const matching = figuresCounting(context.corpus, said.nouns, verbs)
  if (!verbs.length) return matching
  // Where the verb tells which measure is meant, the others fall away.
  const fitting = matching.filter((it) => isDone(it, verbs))
  if (fitting.length) {
    const whole = new Set(fitting.map((it) => it.record.subject_id))
    return matching.filter((it) => fitting.includes(it) || (it.record.of_id !== undefined && whole.has(it.record.subject_id)))
  }
  // “The mission lost 131 soldiers”: its soldiers are counted, and of these those who died.
  const subjects = new Set(matching.map((it) => it.record.subject_id))
  const done = figures.filter((it) => subjects.has(it.record.subject_id) && isDone(it, verbs))
  return done.length ? done : matching
}

/** The verb alone, and with the head of its object: “take part”. */
function verbsOf(said: NumberSaid): readonly string[] {
  const { clause } = said
  const verb = said.verb ?? clause?.verb.lemma
  if (verb === undefined) return []
  return [verb, ...(clause?.verb.lemma === verb ? clause.object.map((it) => `${verb} ${it.headLemma}`) : [])]
}

function isDone({ record }: Figure, verbs: readonly string[]): boolean {
  return (record.said ?? []).some((it) => verbs.includes(it))
}

interface Counted {
  /** Figures by what their things are called. */
  readonly called: ReadonlyMap<string, readonly Figure[]>
  /** Figures by the verb that says what happened to people. */
  readonly said: ReadonlyMap<string, readonly Figure[]>
}

const countedIn = oncePerCorpus((corpus): Counted => {
  const called = new Map<string, Figure[]>()
  const said = new Map<string, Figure[]>()
  for (const it of corpus.figures) {
    for (const word of it.record.called) addTo(called, word, it)
    for (const word of it.record.said ?? []) addTo(said, word, it)
  }
  const made = { called, said }
  return made
})

/** All figures that `counts` holds true of, in the order of the corpus, without asking each. */
function figuresCounting(corpus: Corpus, nouns: readonly string[], verbs: readonly string[]): readonly Figure[] {
  const { called, said } = countedIn(corpus)
  const found = new Set<Figure>()
  for (const it of nouns) {
    for (const figure of called.get(it) ?? []) found.add(figure)
    for (const figure of called.get(singular(it)) ?? []) found.add(figure)
  }
  const head = nouns.at(-1) ?? ''
  if (PEOPLE.has(head)) for (const verb of verbs) for (const figure of said.get(verb) ?? []) found.add(figure)
  return found.size ? corpus.figures.filter((it) => found.has(it)) : []
}

/** “The mission numbered 2,500”, “was 2,500 strong”: the event whose size is told. */
function eventOf(context: Context, said: NumberSaid): string | undefined {
  const { clause } = said
  if (!clause?.subject.includes(said.phrase)) return undefined
  if (clause.verb.lemma !== 'number' && clause.object[0]?.headLemma !== 'strong') return undefined
  const place = context.reading.tokens[said.phrase.from]!.start
  const event = context.events.find((it) => it.trigger.start === place)
  return event ? eventMeant(event) : undefined
}

/**
 * Whether a number beside its owner counts what the figure does: the verb says so, a noun of the sentence counts the same matter, or it
 * is told as a part of a greater number.
 */
function sharesNoun(context: Context, said: NumberSaid, { record }: Figure): boolean {
  const { verb } = said
  if (verb !== undefined && verb !== 'be' && verb !== 'include') return (record.said ?? []).includes(verb)
  const alike = context.corpus.figures.filter((it) => it.record.subject_id === record.subject_id)
  const { value } = said.number.number
  for (const group of context.sentence.groups) {
    for (const phrase of group.phrases) {
      const nouns = headPhrases(context, phrase)
      const done = phrase.number ? clauseOf(context, phrase)?.verb.lemma : undefined
      if (alike.some((it) => counts(it, nouns, done))) return true
      if (phrase.number && phrase.number.from < said.number.from && phrase.number.number.value > value) return true
    }
  }
  return false
}

function counts({ record }: Figure, nouns: readonly string[], verb: string | undefined): boolean {
  if (nouns.some((it) => isCalled(record.called, it))) return true
  const isCounted = PEOPLE.has(nouns.at(-1) ?? '') || nouns.some((it) => isCalled(record.counted ?? [], it))
  return verb !== undefined && isCounted && (record.said ?? []).includes(verb)
}

function singular(noun: string): string {
  return noun.toLowerCase().replace(/s$/, '')
}

function isCalled(called: readonly string[], noun: string): boolean {
  return called.includes(noun) || called.includes(singular(noun))
}

/**
 * The figures of the matter that the sentence speaks of. Those of a share (one state's hundred) need its owner named near by;
 * those of the whole need that no other owner is. The event itself must be in sight: named in the sentence, or spoken of before.
 */
export function figuresMeant(
  context: Context,
  said: NumberSaid,
  matching: readonly Figure[],
  sight: ReadonlySet<string>,
): readonly Figure[] {
  const { corpus, frame } = context
  const near = ownersNear(context, said, matching)
  const owned = said.owner === undefined ? matching.filter((it) => it.record.of_id !== undefined && near.has(it.record.of_id)) : matching
  const pool = owned.length ? owned : matching.filter((it) => it.record.of_id === undefined)
  const placed = pool.filter((it) => {
    const subject = corpus.entities.get(it.record.subject_id)
    return (
      subject?.kind === 'event' && (subject.record.places ?? []).some((id) => sight.has(id) && corpus.entities.get(id)?.kind === 'area')
    )
  })
  const found = (placed.length ? placed : pool).filter((it) => {
    const subject = corpus.entities.get(it.record.subject_id)
    if (!subject) return false
    if (sight.has(subject.id) || frame.events.includes(subject.id) || frame.matters.includes(subject.id)) return true
    if (subject.kind !== 'event')
      return frame.topic.includes(subject.id) || frame.states.includes(subject.id) || frame.bodies.includes(subject.id)
    const places = subject.record.places ?? []
    const involved = (subject.record.participants ?? []).map((participant) => participant.id)
    if (dated(context, it) && involved.some((id) => sight.has(id))) return true
    if (isCurrent(context, said, it, sight)) return true
    const known = (id: string): boolean => sight.has(id) || frame.topic.includes(id) || frame.states[0] === id
    return places.some(known) && (places.length > 0 || involved.some(known)) && sameSeason(context, it)
  })
  if (!said.size) {
    const named = found.filter((it) => sight.has(it.record.subject_id))
    const current = named.length ? named : found.filter((it) => isCurrent(context, said, it, sight))
    return current.length ? current : found
  }
  // A number without any noun is that of the matter last spoken of, and of its day where one is said.
  const subject = [...sight, ...frame.events, ...frame.matters].find((id) => found.some((it) => it.record.subject_id === id))
  const own = subject === undefined ? found : found.filter((it) => it.record.subject_id === subject)
  const day = dayOf(context, said)
  const then = day ? own.filter((it) => it.asOf.some(({ date }) => date.precision === 'day' && date.edtf === day.edtf)) : []
  return then.length ? nearest(then, said.number.number.value) : own
}

/** Whose a number can be: of whoever does what the figure is told by, “won with N votes against Y's M”; else of those named near by. */
function ownersNear(context: Context, said: NumberSaid, matching: readonly Figure[]): ReadonlySet<string> {
  const verbs = verbsOf(said)
  const subject = said.clause?.passive ? undefined : said.clause?.subject[0]
  const doer = subject && said.clause?.subject.length === 1 ? resolve(context, subject, 'person')?.value : undefined
  if (doer !== undefined && matching.some((it) => it.record.of_id === doer && isDone(it, verbs))) return new Set([doer])
  // A share is of one thing and comes from another: both stand further off.
  const near = namedBeside(context, said, said.percent ? 30 : 6)
  // “Troops sent | 150” in the row of a state.
  const row = context.label.filter((it) => matching.some(({ record }) => record.of_id === it.value)).map((it) => it.value)
  return matching.some(({ record }) => record.of_id !== undefined && near.has(record.of_id)) ? near : new Set([...near, ...row])
}

/** Whom the words around a number name, as far as the next semicolon or colon. */
function namedBeside(context: Context, { phrase }: NumberSaid, reach: number): ReadonlySet<string> {
  const { tokens } = context.reading
  const parts = (at: number): boolean => tokens[at]!.norm === ';' || tokens[at]!.norm === ':'
  let from = phrase.from
  while (from > Math.max(context.sentence.from, phrase.from - reach) && !parts(from - 1)) from--
  let to = phrase.to
  while (to < Math.min(context.sentence.to, phrase.to + reach - 2) && !parts(to)) to++
  return new Set(namedBetween(context, from, to).map((it) => it.value))
}

/** Of the figures of one day, those that are most like the number. */
function nearest(figures: readonly Figure[], value: number): readonly Figure[] {
  const distance = (it: Figure): number => Math.abs(Math.log((it.record.value ?? it.record.min ?? it.record.max ?? 1) / value))
  const least = Math.min(...figures.map(distance))
  return figures.filter((it) => distance(it) === least)
}

/** The day for which a number is given. */
export function dayOf(context: Context, said: NumberSaid): DateValue | undefined {
  const time = said.clause ? (context.dates.ofClause(said.clause) ?? context.dates.inSentence()) : context.dates.inSentence()
  return time?.value.precision === 'day' ? time.value : undefined
}

/** “People were killed”, where those of one sort are counted apart: the measure that has the most. */
export function wholeOf(said: NumberSaid, own: readonly Figure[]): readonly Figure[] {
  const head = said.nouns[said.nouns.length - 1] ?? ''
  const subjects = new Set(own.map((it) => it.record.subject_id))
  if (!PEOPLE.has(head) || subjects.size > 1 || own.some((it) => it.record.of_id !== undefined)) return own
  const most = own.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a))
  return own.filter((it) => it.record.measure === most.record.measure)
}

/** Figures of some of those whom others count: of the same matter, told by one of the same verbs. */
export function partsOf({ corpus }: Context, whole: readonly Figure[]): readonly Figure[] {
  const first = whole[0]!
  const verbs = new Set(whole.flatMap((it) => it.record.said ?? []))
  return corpus.figures.filter(
    (it) =>
      it.record.subject_id === first.record.subject_id && !whole.includes(it) && (it.record.said ?? []).some((verb) => verbs.has(verb)),
  )
}

function sizeOf({ record }: Figure): number {
  return record.value ?? record.max ?? record.min ?? 0
}

/** The sentence, or the one before it, says a day that is the figure's. */
export function dated(context: Context, figure: Figure): boolean {
  const said = context.dates.resolved[0]?.value ?? context.frame.lastDate ?? context.frame.heading
  const day = figure.asOf[0]?.date
  return (
    said !== undefined &&
    day !== undefined &&
    said.precision === 'day' &&
    said.earliest <= day.latest &&
    said.latest >= day.earliest &&
    said.latest - day.earliest < 30
  )
}

/** The days of what happened, for a figure that has none of its own. */
function daysOfMatter({ corpus }: Context, { record }: Figure): { readonly earliest: number; readonly latest: number } | undefined {
  const whole = (corpus.occurrencesByEntity.get(record.subject_id) ?? []).find((it) => it.phase === 'whole')
  if (!whole?.start.length) return undefined
  return {
    earliest: Math.min(...whole.start.map((it) => it.date.earliest)),
    latest: Math.max(...whole.end.map((it) => it.date.latest)),
  }
}

/** How many days after its end something is still what a brief on those concerned speaks of. */
const CURRENT = 45

/**
 * The brief was written when it happened or soon after, is about those who had a part in it, and speaks of its own time: “this time”,
 * “now”, or with the verb of the figure. Nobody and nothing else is named in the sentence.
 */
export function isCurrent(context: Context, said: NumberSaid, figure: Figure, sight: ReadonlySet<string>): boolean {
  const { corpus, frame, sentence, dates, reading } = context
  const day = figure.asOf[0]?.date
  const subject = corpus.entities.get(figure.record.subject_id)
  const { briefDate } = frame
  if (subject?.kind !== 'event' || !day || !briefDate || frame.briefDateFrom !== 'brief' || said.size) return false
  if (briefDate.latest < day.earliest - 2 || briefDate.earliest > day.latest + CURRENT) return false
  if (dates.resolved.some(({ value }) => value.latest < day.earliest - CURRENT || value.earliest > day.latest + CURRENT)) return false
  const involved = new Set([...(subject.record.participants ?? []).map((it) => it.id), ...(subject.record.places ?? []), subject.id])
  if (![...sight].every((id) => involved.has(id))) return false
  if (![...frame.topic, ...frame.bodies, ...sight].some((id) => involved.has(id))) return false
  if (said.verb !== undefined && (figure.record.said ?? []).includes(said.verb)) return true
  const opening = reading.tokens.slice(sentence.from, sentence.from + 2).map((it) => it.norm)
  return opening[0] === 'now' || (opening[0] === 'this' && opening[1] === 'time')
}

/** The sentence or the brief speaks of the weeks around the figure's day. */
function sameSeason(context: Context, figure: Figure): boolean {
  const day = figure.asOf[0]?.date ?? daysOfMatter(context, figure)
  if (!day) return true
  const present = context.sentence.clauses.some((it) => it.verb.tense === 'present' && !it.verb.perfect)
  const said = context.dates.resolved[0]?.value ?? (present ? context.frame.briefDate : (context.frame.lastDate ?? context.frame.briefDate))
  // A figure “from then on” is told of its day for as long as the brief names its matter.
  return (
    said !== undefined &&
    (Number.isFinite(day.latest) || day.earliest > said.earliest - 800) &&
    said.earliest <= day.latest + 45 &&
    said.latest >= day.earliest - 45
  )
}

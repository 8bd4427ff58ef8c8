/** The dates of one sentence, resolved, and which clause or phrase each belongs to. */
import { flatten } from '../base/flatten.js'
import type { Span } from '../base/span.js'
import type { DateExpression } from '../mentions/dates/expression.js'
import { isAside, leadsOn } from '../mentions/dates/leads-on.js'
import { type RangeEnd, rangeEnds } from '../mentions/dates/range-ends.js'
import { type DateAnchor, resolveDate, resolveWhole } from '../mentions/dates/resolve.js'
import { tenseAt } from '../mentions/dates/tense.js'
import { isHistory, leaningOn, leantOn } from '../mentions/dates/told.js'
import type { Clause } from '../syntax/clause.js'
import type { NounPhrase } from '../syntax/noun-phrase.js'
import { NEGATIONS } from '../text/english.js'
import type { DateValue } from '../values/date-value.js'
import { shift } from '../values/period.js'
import type { ClaimTime, DateParts } from './claim.js'
import type { DateLabel } from './date-label.js'
import { labelEnd } from './date-label-end.js'
import type { Frame } from './frame.js'
import type { PassageReading, SentenceReading } from './passage-reading.js'

export interface ResolvedDate {
  readonly expression: DateExpression
  readonly value: DateValue
  /** The period of which it is a part: 2022 for “early 2022”; else the value itself. */
  readonly whole: DateValue
  /** The dates that a range is from and to, each with its own words. */
  readonly ends: readonly RangeEnd[]
  /** Whether it is sure which day is meant: not told from another date, or from one that stands in this passage. */
  readonly firm: boolean
}

export interface SentenceDates {
  readonly resolved: readonly ResolvedDate[]
  /** The last date said up to the end of the sentence. */
  readonly last: DateValue | undefined
  ofClause(clause: Clause): ClaimTime | undefined
  /** Inside a phrase or right behind it: “the January 2022 protests”, “the Tulip Revolution of March 2005”. */
  ofPhrase(phrase: NounPhrase, boundOnly?: boolean): ClaimTime | undefined
  /** In the parenthesis that opens right behind an offset, or behind a comma there with “since” or “from”. */
  bracketAfter(offset: number): ClaimTime | undefined
  /** The dates joined to one by commas and “and”: “in 2005 and 2010”. */
  alongside(time: ClaimTime): readonly ClaimTime[]
  /** The first date that begins at a token or up to so many behind it. */
  next(token: number, reach: number): ClaimTime | undefined
  /** The one date of a sentence that has one; of several, none. */
  inSentence(): ClaimTime | undefined
  /** The one date between two tokens; the heading's where there is none, and none where there are several. */
  between(from: number, to: number): ClaimTime | undefined
  /** The clause's own date, else that of the sentence, else what the discourse gives. */
  around(clause: Clause): ClaimTime | undefined
  /** What the discourse gives: heading or last date. */
  implied(): ClaimTime | undefined
}

/**
 * Resolves the dates of a sentence against the brief's date and what was said before. Where a label stands `over` the sentence, what has
 * no date of its own is of the label's.
 */
export function sentenceDates(reading: PassageReading, sentence: SentenceReading, frame: Frame, over?: DateLabel): SentenceDates {
  const resolved: ResolvedDate[] = []
  // A label is the year or the day of all that follows, up to the next date.
  let last = over?.time.value ?? frame.lastDate ?? frame.heading
  // What a parenthesis says goes on inside it, and is forgotten where it closes.
  let aside: DateValue | undefined
  let inParenthesis = false
  let seen = sentence.from
  for (const expression of reading.dates) {
    if (expression.from < sentence.from || expression.from >= sentence.to) continue
    for (; seen < expression.from; seen++) {
      const { norm } = reading.tokens[seen]!
      if (norm !== '(' && norm !== ')') continue
      inParenthesis = norm === '('
      aside = undefined
    }
    const spoken = aside ?? last
    const discourse = spoken && leantOn(expression, spoken)
    const anchor: { -readonly [K in keyof DateAnchor]: DateAnchor[K] } = { tense: tenseAt(reading, expression) }
    // “On Wednesday” of a history is a day of its story.
    const ofStory = expression.form.is === 'weekday' && !expression.form.pick && isHistory(frame.told)
    if (frame.briefDate && !ofStory) anchor.documentDate = frame.briefDate
    const leant = discourse ? undefined : leaningOn(expression, frame.told, anchor)
    if (discourse ?? leant) anchor.discourseDate = discourse ?? leant!
    const value = resolveDate(expression, anchor)
    if (!value) continue
    resolved.push({
      expression,
      value,
      whole: resolveWhole(expression, anchor) ?? value,
      ends: rangeEnds(expression, anchor),
      firm:
        !leant &&
        discourse === spoken &&
        !isRound(expression) &&
        !isOfAccounts(expression) &&
        (expression.kind !== 'relative' || frame.lastDate !== undefined || resolved.length > 0 || fromDocument(expression)),
    })
    if (inParenthesis) aside = value
    else if (
      (leadsOn(expression) && !isAside(reading, expression)) ||
      isBeginning(reading, sentence, expression) ||
      labelEnd(reading, sentence, expression)
    )
      last = value
  }
  const find = (expression: DateExpression): ResolvedDate | undefined => resolved.find((it) => it.expression === expression)
  // Reader after reader asks for the same date and the same clause.
  const times: (ClaimTime | undefined)[] = []
  const toTime = (it: ResolvedDate): ClaimTime => {
    const at = resolved.indexOf(it)
    times[at] ??= timeOf(it, reading)
    return times[at]
  }
  const asked: Clause[] = []
  const answers: (ClaimTime | undefined)[] = []
  // A label proves no other date wrong but of the main clause, or the fragment, right behind it.
  const heading = (clause?: Clause): ClaimTime | undefined => {
    if (over) return over.fresh && (!clause || clause.kind === 'main') ? over.time : { ...over.time, firm: false }
    return frame.heading ? { value: frame.heading, relation: 'at', from: 'discourse', yearSaid: true, firm: true } : undefined
  }
  const inSentence = (): ClaimTime | undefined => (resolved.length === 1 ? toTime(resolved[0]!) : resolved.length ? undefined : heading())

  return {
    resolved,
    last,
    ofClause(clause) {
      if (!resolved.length) return clause.dates.length ? undefined : heading(clause)
      const at = asked.indexOf(clause)
      if (at >= 0) return answers[at]
      const time = timeOfClause(clause)
      asked.push(clause)
      answers.push(time)
      return time
    },
    ofPhrase(phrase, boundOnly = false) {
      const inside = phrase.dates[0]
      if (inside) {
        const it = find(inside.date)
        // “until the 2020 war”: the preposition is of the whole phrase, in which the date says when the thing itself was.
        if (it) return inside.from > phrase.from && inside.to <= phrase.head ? { ...toTime(it), relation: 'at' } : toTime(it)
      }
      const end = endOf(phrase)
      for (const it of resolved) {
        const { from, relation } = it.expression
        const tokens = reading.tokens
        const between = tokens[end]?.norm
        // “the assassination of X, on 28 February 1986, shocked …”
        // “After the war, in December 2020, …”: behind a phrase that only says when, a date is the clause's.
        const adverbial = ADVERBIAL.has(tokens[phrase.from - 1]?.norm ?? '')
        if (between === ',' && relation !== undefined && from <= end + 2 && !boundOnly && !adverbial) return toTime(it)
        if (boundOnly && between !== 'of' && between !== '(') continue
        if (from === end) return toTime(it)
        if (
          from === end + 1 &&
          (between === 'of' || between === 'in' || between === 'on' || between === '(' || between === ':' || relation !== undefined)
        )
          return toTime(it)
        if (from === end + 2 && between === 'of' && tokens[end + 1]?.norm === 'the') return toTime(it)
      }
      return undefined
    },
    bracketAfter(offset) {
      const { tokens } = reading
      let at = sentence.from
      while (at < sentence.to && tokens[at]!.start < offset) at++
      const opener = tokens[at]
      if (!opener) return undefined
      if (opener.norm === '(' || opener.norm === ',') {
        // Only what says when: “(since 5 January 2022)”, “(acting from 2019)”.
        const limit = at + 3
        for (const it of resolved) {
          if (it.expression.from <= at || it.expression.from > limit) continue
          const relation = it.expression.relation?.word
          if (opener.norm === ',' && relation !== 'since' && relation !== 'from' && relation !== 'until') continue
          let closed = false
          for (let index = at + 1; index < it.expression.from; index++)
            if (tokens[index]!.norm === ')' || tokens[index]!.norm === ';') closed = true
          if (!closed) return toTime(it)
        }
      }
      return undefined
    },
    alongside(time) {
      const found: ClaimTime[] = []
      const first = resolved.findIndex((it) => it.expression.start === time.span?.start)
      for (let index = first + 1; first >= 0 && index < resolved.length; index++) {
        for (let at = resolved[index - 1]!.expression.to; at < resolved[index]!.expression.from; at++)
          if (!JOINTS.has(reading.tokens[at]!.norm)) return found
        found.push(toTime(resolved[index]!))
      }
      return found
    },
    next(token, reach) {
      const it = resolved.find(({ expression }) => expression.from >= token && expression.from <= token + reach)
      return it ? toTime(it) : undefined
    },
    inSentence,
    between(from, to) {
      const inside = resolved.filter((it) => it.expression.from >= from && it.expression.to <= to)
      return inside.length === 1 ? toTime(inside[0]!) : inside.length ? undefined : heading()
    },
    around(clause) {
      for (const unit of clause.dates) {
        const it = find(unit.date)
        if (it) return toTime(it)
      }
      return inSentence() ?? implied()
    },
    implied,
  }

  function timeOfClause(clause: Clause): ClaimTime | undefined {
    const opens = openingOf(reading, sentence, clause)
    const own = flatten(clause.dates, (unit) => (unit.from < opens ? [] : (find(unit.date) ?? [])))
    const before = clause.dates.at(-1)
    if (!own.length && before && before.from < opens) return shiftedBefore(reading, clause, opens, find(before.date))
    // “Status today: left in 1999”: what is told from the day of writing gives way to a date.
    const first = ownDate(clause, own)
    if (first) return toTime(first)
    // “It was on 28 March that X was killed.”
    const cleft = clause.parent
    if (clause.marker === 'that' && cleft?.verb.lemma === 'be' && cleft.subject[0]?.pronoun === 'it') {
      const it = cleft.dates[0] ? find(cleft.dates[0].date) : undefined
      if (it) return toTime(it)
    }
    // A label before a colon dates what follows: “16 December: Kazakhstan declares independence”.
    const label = labelDate(reading, sentence, resolved)
    if (label && clause.kind === 'main') return toTime(label)
    return clause.dates.length ? undefined : heading(clause)
  }

  function implied(): ClaimTime | undefined {
    return resolved.length === 1 ? toTime(resolved[0]!) : heading()
  }
}

/**
 * Of several dates the clause's own: not what is told from the day of writing, and not what an aside before the verb tells of its subject
 * (“X, in office since 2013, was removed in August 2020”).
 */
function ownDate({ verb }: Clause, dates: readonly ResolvedDate[]): ResolvedDate | undefined {
  const [first] = dates
  const behind = dates.find((it) => it.expression.from > verb.main)
  if (first && behind && first.expression.to <= verb.from && first.expression.relation?.word === 'since') return behind
  return dates.find((it) => !fromDocument(it.expression)) ?? first
}

/** “did not begin until 1990”: it began then, and the story goes on from there. */
function isBeginning({ tokens }: PassageReading, sentence: SentenceReading, { from, relation }: DateExpression): boolean {
  if (relation?.word !== 'until') return false
  for (let at = Math.max(sentence.from, from - 16); at < from; at++) if (NEGATIONS.has(tokens[at]!.norm)) return true
  return false
}

/** The word that opens a subordinate clause of time; -1 where there is none. What stands before it is not the clause's. */
function openingOf(reading: PassageReading, sentence: SentenceReading, clause: Clause): number {
  if (clause.kind !== 'subordinate' || !TIMELY.has(clause.marker)) return -1
  const from = Math.max(sentence.from, clause.verb.from - 30)
  for (let at = clause.verb.from - 1; at >= from; at--) if (reading.tokens[at]!.norm === clause.marker) return at
  return -1
}

const TIMELY: ReadonlySet<string> = new Set(['after', 'before', 'when', 'once', 'while', 'until', 'as'])

/** “On 6 January, a day after X asked”: X asked on the day before the date. Without a length between, the date says nothing of the clause. */
function shiftedBefore(reading: PassageReading, clause: Clause, opens: number, date: ResolvedDate | undefined): ClaimTime | undefined {
  if (!date || (clause.marker !== 'after' && clause.marker !== 'before')) return undefined
  const length = reading.durations.find((it) => it.to === opens && it.from - date.expression.to <= 1 && it.from >= date.expression.to)
  if (!length?.amount || length.approximate || length.unit === 'hour' || length.unit === 'minute') return undefined
  const value = shift(date.value, clause.marker === 'after' ? -length.amount : length.amount, length.unit)
  return value ? { ...timeOf(date, reading), value, parts: {} } : undefined
}

/** Prepositions that hang a phrase on a clause as its time or its ground. */
const ADVERBIAL: ReadonlySet<string> = new Set('after before since until during following despite amid with in at from'.split(' '))

/** What joins dates in a list. */
const JOINTS: ReadonlySet<string> = new Set([',', 'and', '&', 'or', 'in', 'on', 'again', 'then', 'from'])

/** “fiscal 1998” begins and ends on days of its own. */
function isOfAccounts({ form }: DateExpression): boolean {
  return form.is === 'calendar' && form.fiscal === true
}

/** “two weeks ago” is as soon said of sixteen days as of fourteen. */
function isRound({ form }: DateExpression): boolean {
  return form.is === 'shift' && form.from === 'document' && form.unit === 'week'
}

/** “yesterday”, “three months ago”: told from the day of writing. */
function fromDocument(expression: DateExpression): boolean {
  const { form } = expression
  return (form.is === 'unit' || form.is === 'shift') && form.from === 'document'
}

/** A date as the time of a claim. What happened “between 1960 and 1970” need not have begun and ended then. */
export function timeOf(it: ResolvedDate, reading: PassageReading): ClaimTime {
  const { expression, value } = it
  const part = (role: string): { start: number; end: number } | undefined => {
    const found = expression.parts.filter((candidate) => candidate.role === role)
    return found.length === 1 ? { start: found[0]!.start, end: found[0]!.end } : undefined
  }
  const year = part('year')
  const { first, second } = reading.tokens[expression.from - 1]?.norm === 'between' ? NO_ENDS : endsOf(expression)
  return {
    value,
    span: { start: expression.start, end: expression.end },
    relation: relationOf(expression),
    from: 'said',
    firm: it.firm,
    yearSaid: year !== undefined || expression.kind !== 'partial',
    parts: { day: part('day'), month: part('month'), year, weekday: part('weekday'), first, second },
  }
}

/** The ends of a period, each with its own words. */
function endsOf({ form, parts }: DateExpression): Pick<DateParts, 'first' | 'second'> {
  if (form.is !== 'span') return NO_ENDS
  const end = (side: 'from' | 'to'): Span | undefined => {
    const own = parts.filter((it) => it.side === side)
    return own.length ? { start: own[0]!.start, end: own[own.length - 1]!.end } : undefined
  }
  return { first: end('from'), second: end('to') }
}

const NO_ENDS: Pick<DateParts, 'first' | 'second'> = { first: undefined, second: undefined }

function relationOf(expression: DateExpression): ClaimTime['relation'] {
  switch (expression.relation?.word) {
    case 'since':
      return 'since'
    case 'from':
      // “from 1991 to 2019” has both its ends.
      return expression.form.is === 'span' ? 'at' : 'since'
    case 'until':
    case 'through':
      return 'until'
    case 'before':
    case 'by':
      return 'before'
    case 'after':
      return 'after'
    default:
      return 'at'
  }
}

/** A date before the sentence's first colon or dash, with no verb before it. */
function labelDate(reading: PassageReading, sentence: SentenceReading, resolved: readonly ResolvedDate[]): ResolvedDate | undefined {
  for (const chunk of sentence.chunks) {
    if (chunk.kind === 'vg') return undefined
    if (chunk.kind === 'colon' || (chunk.kind === 'dash' && chunk.from <= sentence.from + 6))
      return resolved.find((it) => it.expression.to <= chunk.from)
  }
  void reading
  return undefined
}

function endOf(phrase: NounPhrase): number {
  const last = phrase.of.at(-1)
  const behind = phrase.preps.at(-1)?.phrases
  const prepositional = behind?.at(-1)
  if (prepositional && prepositional.from > phrase.to) return endOf(prepositional)
  return last ? endOf(last) : phrase.to
}

/**
 * A length of time beside the two dates that it lies between: both are the author's own, and no corpus is asked.
 *
 *     lasted ten days, from 3 to 12 May · (3–12 May, ten days)              a period and its length
 *     on 3 May the port was closed, and ten days later, on 13 May, …       a distance from the day said last
 *     on 13 May, ten days after the closing of 3 May, …                     a distance with both its days
 *     closed on 3 May and opened after ten days, on 13 May                  a beginning and its end
 *     ten days have passed since 3 May · ten days ago, on 3 May             a distance from the brief's own day
 */
import type { Span } from '../../base/span.js'
import type { DateExpression, DurationExpression } from '../../mentions/dates/expression.js'
import type { Clause } from '../../syntax/clause.js'
import { REPORTING_VERBS } from '../../text/english.js'
import type { DateValue } from '../../values/date-value.js'
import type { DurationClaim } from '../claim.js'
import type { Context } from '../context.js'
import type { ResolvedDate } from '../sentence-dates.js'
import { phaseOfClause } from './event-words.js'

type Dates = Extract<DurationClaim['of'], { is: 'dates' }>

/** The dates that a length lies between; `begin` is the token where its words begin, hedge included. */
export function datesApart(context: Context, it: DurationExpression, begin: number): Dates | undefined {
  const { tokens } = context.reading
  // “not two months after …”, “X says that …”: denied, or another's word.
  const reported = context.sentence.clauses.some(({ verb }) => REPORTING_VERBS.has(verb.lemma))
  if (reported || tokens[begin - 1]?.norm === 'not') return undefined
  const days = context.dates.resolved.filter(({ expression }) => isDay(expression))
  return (
    periodBeside(context, it, begin, days) ??
    betweenTwo(context, it, begin, days) ??
    sinceLast(context, it, begin, days) ??
    untilEnd(context, it, begin, days) ??
    untilToday(context, it, days)
  )
}

/** A date of its own, and none that is told from another. */
function isDay({ form, approximate, kind }: DateExpression): boolean {
  return kind !== 'relative' && !approximate && (form.is === 'calendar' || form.is === 'span' || form.is === 'edtf')
}

/** What may stand between a length and the period that it measures. */
const BESIDE: ReadonlySet<string> = new Set([
  ',',
  '(',
  'from',
  'between',
  '—',
  '–',
  'in',
  'all',
  'a',
  'total',
  'of',
  'or',
  'lasting',
  'lasted',
])

/** “64 days, from 27 September to 10 November 2020”, “(27 September – 10 November 2020, 64 days)”. */
function periodBeside(context: Context, it: DurationExpression, begin: number, days: readonly ResolvedDate[]): Dates | undefined {
  const { tokens } = context.reading
  if (it.direction) return undefined
  const joins = (from: number, to: number): boolean =>
    from <= to && to - from <= 4 && tokens.slice(from, to).every((token) => BESIDE.has(token.norm))
  // “a ten-day visit from 3 to 12 May”: the noun that the length belongs to stands between.
  const phrase = context.sentence.groups.flatMap((group) => group.phrases).find((each) => each.from <= it.from && it.to <= each.head)
  const end = phrase && tokens[it.to - 2]?.norm === '-' && phrase.preps.every((each) => !each.phrases.length) ? phrase.to : it.to
  for (const { expression, value } of days) {
    const { form, relation } = expression
    if (form.is !== 'span' || !form.to || value.approximate || value.uncertain) continue
    const behind = expression.from >= end && joins(end, expression.from) && (expression.from > end || relation !== undefined || end > it.to)
    const inAll = tokens[it.to]?.norm === 'in' && tokens[it.to + 1]?.norm === 'all'
    const ends = inAll || ENDS.has(tokens[it.to]?.norm ?? '.')
    const before = expression.to < begin && joins(expression.to, begin) && ends
    const loose = Math.max(widthOf(form.from), widthOf(form.to))
    if ((behind || before) && Number.isFinite(loose) && Number.isFinite(value.earliest) && Number.isFinite(value.latest))
      return {
        is: 'dates',
        known: [{ least: value.latest - value.earliest - 2 * loose, most: value.latest - value.earliest + 1 }],
        dates: [{ start: expression.start, end: expression.end }],
      }
  }
  return undefined
}

/** What closes the words of a length. */
const ENDS: ReadonlySet<string> = new Set([',', '.', ';', ')', ':', '—', '–', '?', '!'])

/** The days that the end of a period leaves open. */
function widthOf(form: DateExpression['form']): number {
  if (form.is !== 'calendar') return Number.POSITIVE_INFINITY
  return form.day !== undefined ? 0 : form.month !== undefined ? 30 : 365
}

/** “On 13 May, ten days after the closing of 3 May, …”, “ten days after they closed it on 3 May, on 13 May …”. */
function betweenTwo(context: Context, it: DurationExpression, begin: number, days: readonly ResolvedDate[]): Dates | undefined {
  const { tokens } = context.reading
  const word = tokens[it.to]?.norm
  if (word !== 'after' && word !== 'before') return undefined
  const other = days.find(({ expression }) => expression.from > it.to && expression.from <= it.to + 12)
  if (!other || other.expression.form.is === 'span' || NOT_AT.has(other.expression.relation?.word ?? '')) return undefined
  if (tokens.slice(it.to + 1, other.expression.from).some((token) => PARTING.has(token.norm))) return undefined
  const own = days.find(
    ({ expression: { to, form } }) => form.is === 'calendar' && (to === begin || (to === begin - 1 && tokens[to]!.norm === ',')),
  )
  if (!own || NOT_AT.has(own.expression.relation?.word ?? '')) return undefined
  return word === 'after' ? apart(other, own) : apart(own, other)
}

const PARTING: ReadonlySet<string> = new Set([',', ';', '(', ')', '—', '–', ':', 'and', 'but', 'or', 'which', 'who', 'that'])
/** Prepositions with which a date is not that on which it happened. */
const NOT_AT: ReadonlySet<string> = new Set(['since', 'until', 'before', 'after', 'by', 'from', 'through', 'between', 'over', 'throughout'])

/** “… on 3 May. Ten days later, on 13 May, …”: from the only day of what was told right before. */
function sinceLast(context: Context, it: DurationExpression, begin: number, days: readonly ResolvedDate[]): Dates | undefined {
  const { tokens } = context.reading
  const word = tokens[it.to]?.norm ?? ''
  const later = word === 'later' || word === 'afterwards'
  if (!later && word !== 'earlier') return undefined
  const behind = days.find(
    ({ expression: { from } }) =>
      from > it.to && from <= it.to + 3 && tokens.slice(it.to + 1, from).every((token) => LEADING.has(token.norm)),
  )
  const ahead = days.find(({ expression: { to } }) => to === begin || (to === begin - 1 && tokens[to]!.norm === ','))
  const own = behind ?? ahead
  if (!own || own.expression.form.is === 'span' || NOT_AT.has(own.expression.relation?.word ?? '')) return undefined
  const first = Math.min(own.expression.from, it.from)
  const last = dayBefore(context, first, days)
  if (!last) return undefined
  const main = later ? apart(last, own) : apart(own, last)
  if (!main) return turned(context, it, later ? apart(own, last) : apart(last, own), later ? 'earlier' : 'later')
  // It may be counted from any other day that the passage has said.
  const others = context.dates.resolved.filter((each) => each !== own && each !== last && isDay(each.expression))
  const aside = others.map(({ value }) => ({ ...(later ? range(value, own.value) : range(own.value, value)), aside: true as const }))
  return main && { ...main, known: [...main.known, ...aside] }
}

/** “On 2 December … A week earlier, on 9 December, …”: as far apart as is said, and the other way round. */
function turned(context: Context, it: DurationExpression, found: Dates | undefined, right: 'earlier' | 'later'): Dates | undefined {
  const token = context.reading.tokens[it.to]!
  const partial = context.dates.resolved.some(
    ({ expression }) => expression.kind === 'partial' && expression.form.is === 'calendar' && expression.form.month === undefined,
  )
  return found && !partial ? { ...found, turned: { value: right, start: token.start, end: token.end } } : undefined
}

const LEADING: ReadonlySet<string> = new Set([',', 'on', 'in'])

/** The one day of the clause before in the same sentence, else of the sentence before where that tells one thing only. */
function dayBefore(context: Context, at: number, days: readonly ResolvedDate[]): ResolvedDate | undefined {
  const { reading, sentence } = context
  const before = days.filter(({ expression }) => expression.to <= at)
  const clauses = sentence.clauses.filter((it) => it.kind === 'main')
  if (before.length) {
    const [only, more] = before
    const own = clauses.findIndex((it) => holds(it, only!.expression))
    return more || own < 0 || clauses.length > 2 || !isPoint(only!) ? undefined : only
  }
  if (clauses.length > 1) return undefined
  const last = reading.sentences[reading.sentences.indexOf(sentence) - 1]
  if (!last || last.question) return undefined
  const [only, more] = reading.dates.filter((it) => it.from >= last.from && it.to <= last.to)
  const [main, second] = last.clauses.filter((it) => it.kind === 'main')
  const value = context.frame.lastDate
  if (!only || more || !main || second || main.verb.tense !== 'past' || !isDay(only) || !holds(main, only) || !value) return undefined
  const found: ResolvedDate = { expression: only, value, whole: value, ends: [], firm: true }
  return isPoint(found) ? found : undefined
}

function holds(clause: Clause, date: DateExpression): boolean {
  return clause.dates.some((unit) => unit.from === date.from)
}

function isPoint({ expression, value }: ResolvedDate): boolean {
  return (value.precision === 'day' || value.precision === 'month') && !NOT_AT.has(expression.relation?.word ?? '')
}

/** “imposed on 9 January and lifted after ten months, on 3 July”: the clause before has the beginning, the verb ends it. */
function untilEnd(context: Context, it: DurationExpression, begin: number, days: readonly ResolvedDate[]): Dates | undefined {
  const { tokens } = context.reading
  if (
    tokens[begin - 1]?.norm !== 'after' ||
    it.direction ||
    !(ENDS.has(tokens[it.to]?.norm ?? '.') || days.some(({ expression }) => expression.from <= it.to + 1 && expression.from >= it.to))
  )
    return undefined
  const { clauses } = context.sentence
  const at = clauses.findIndex(
    (clause, index) => clause.verb.to <= begin && (clauses[index + 1]?.verb.from ?? Number.POSITIVE_INFINITY) > it.to,
  )
  const [first, second] = [clauses[at - 1], clauses[at]]
  if (!first || !second || first.kind !== 'main' || second.kind !== 'main' || (first.subject[0] !== second.subject[0] && !isThem(second)))
    return undefined
  if (!ENDING.has(second.verb.lemma) && phaseOfClause(second) !== 'end') return undefined
  const [from, ...before] = days.filter(({ expression }) => holds(first, expression))
  const [to, ...after] = days.filter(({ expression }) => holds(second, expression))
  return from && to && !before.length && !after.length && isPoint(from) && isPoint(to) ? apart(from, to) : undefined
}

/** “Ten days have passed since the closing of 3 May”, “ten days ago, on 3 May, …”: in a brief that has a date. */
function untilToday(context: Context, it: DurationExpression, days: readonly ResolvedDate[]): Dates | undefined {
  const { reading, frame, sentence } = context
  const { tokens } = reading
  if (!frame.briefDate || frame.briefDateFrom !== 'brief') return undefined
  const ago = tokens[it.to]?.norm === 'ago'
  const passing = sentence.clauses.find(
    ({ verb }) => verb.from === it.to && PASSING_BY.has(verb.lemma) && verb.perfect && verb.tense === 'present',
  )
  const at = ago ? it.to + 1 : passing ? passing.verb.to + 1 : it.to + 1
  if (!ago && tokens[at - 1]?.norm !== 'since') return undefined
  const reach = ago ? 2 : 6
  const then = days.find(({ expression: { from } }) => from >= at && from <= at + reach)
  if (
    !then ||
    then.expression.form.is === 'span' ||
    tokens.slice(at, then.expression.from).some((token) => !ago && PARTING.has(token.norm))
  )
    return undefined
  if (ago && !tokens.slice(at, then.expression.from).every((token) => LEADING.has(token.norm))) return undefined
  const known = range(then.value, frame.briefDate)
  const { precision } = then.value
  return known.least < 0 || (precision !== 'day' && precision !== 'month')
    ? undefined
    : { is: 'dates', known: [known], dates: [spanIn(then)] }
}

const PASSING_BY: ReadonlySet<string> = new Set(['pass', 'elapse', 'go'])

/** “lifted ⟦them⟧”. */
function isThem({ object }: Clause): boolean {
  return object[0]?.pronoun !== undefined
}

/** Verbs that end what a verb before them began. */
const ENDING: ReadonlySet<string> = new Set(
  'lift end free release dissolve abolish repeal withdraw revoke resign leave reopen disband conclude cancel drop rescind scrap quit close'.split(
    ' ',
  ),
)

function apart(earlier: ResolvedDate, later: ResolvedDate): Dates | undefined {
  if (earlier.value.precision === 'interval' || later.value.precision === 'interval') return undefined
  const known = range(earlier.value, later.value)
  // Where a year was supplied, it may have been the one before.
  if (known.least < 0 || !Number.isFinite(known.most)) return undefined
  const loose = [earlier, later].some(({ expression }) => expression.kind === 'partial')
  const years = loose ? [{ least: known.least + YEAR, most: known.most + YEAR, aside: true as const }] : []
  return { is: 'dates', known: [known, ...years], dates: [spanIn(earlier), spanIn(later)] }
}

function spanIn({ expression: { start, end } }: ResolvedDate): Span {
  return { start, end }
}

const YEAR = 365

/** The days from one date to another, at the least and at the most; both below nought where they follow the other way round. */
function range(earlier: DateValue, later: DateValue): { readonly least: number; readonly most: number } {
  const most = later.latest - earlier.earliest
  const least = later.earliest - earlier.latest
  return { least: most < 0 ? least : Math.max(least, 0), most }
}

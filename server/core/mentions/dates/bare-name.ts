/** Months, weekdays and days of the month that stand alone: dates by their context only. */

import { isFunction } from './bare-year.js'
import type { DatePart } from './expression.js'
import { readUnitPhrase } from './relative-reader.js'
import { isCapital, isLetter, ordinalDigits, part, type Read, readMonth, type Scan, word } from './scan.js'
import { endsPhrase } from './weekday-reader.js'
import { AMBIGUOUS_MONTHS, DAY_PARTS, WEEKDAYS } from './words.js'

const MONTH_AFTER: ReadonlySet<string> = new Set(
  'about around approximately roughly in since by until till from of between before after during late early mid - through throughout to and or last next this that on for ended ending each every an month'.split(
    ' ',
  ),
)

/** A month’s name with no day or year. Names that are also words or people need a preposition before them. */
export function readBareMonth(scan: Scan, at: number): Read | undefined {
  const month = readMonth(scan, at)
  if (!month) return undefined
  const text = word(scan, at)
  const bare = text.endsWith('.') ? text.slice(0, -1) : text
  const before = word(scan, at - 1)
  const short = bare.length <= 4 && bare !== 'may' && bare !== 'june' && bare !== 'july'
  if (AMBIGUOUS_MONTHS.has(bare) || short) {
    if (!MONTH_AFTER.has(before) && !(isDeterminer(before) && isLowerNoun(scan, month.to))) return undefined
    // “in April Smith’s view”; “on March”.
    if (before === 'of' && isCapital(scan, month.to) && isLetter(word(scan, month.to))) return undefined
    if (short && !text.endsWith('.') && month.to === at + 1 && before !== 'in' && before !== 'since') return undefined
    if (
      (before === 'to' || before === 'and' || before === 'or') &&
      (bare === 'march' || bare === 'may' || bare === 'august') &&
      isVerbAfter(word(scan, month.to))
    )
      return undefined
  } else if (
    isCapital(scan, at - 1) &&
    at > 0 &&
    isLetter(before) &&
    scan.tokens[at]!.sentence === scan.tokens[at - 1]!.sentence &&
    !MONTH_AFTER.has(before) &&
    before !== 'the'
  ) {
    return undefined
  }
  // “the October Revolution”, “the May Fourth Movement”: a capital after it makes a name.
  if (before === 'the' && isCapital(scan, month.to) && isLetter(word(scan, month.to))) return undefined
  const monthPart: DatePart = part(scan, 'month', month.value, at, month.to)
  return { from: at, to: month.to, form: { is: 'calendar', month: month.value }, parts: [monthPart] }
}

function isDeterminer(text: string): boolean {
  return text === 'the' || text === "'s" || text === 'its' || text === 'their' || text === 'his' || text === 'her'
}

/** “the March accession”: a word in small letters that is not of the grammar. */
function isLowerNoun(scan: Scan, at: number): boolean {
  const text = word(scan, at)
  return isLetter(text) && !isCapital(scan, at) && !isFunction(text) && !isVerbAfter(text) && !MONTH_AFTER.has(text)
}

function isVerbAfter(text: string): boolean {
  return ['on', 'against', 'through', 'towards', 'be', 'have', 'not', 'to', 'into'].includes(text)
}

/** A weekday’s long name, with the part of the day that follows it. */
export function readBareWeekday(scan: Scan, at: number): Read | undefined {
  const weekday = WEEKDAYS.get(word(scan, at))
  if (!weekday || !isCapital(scan, at)) return undefined
  const before = scan.tokens[at - 1]
  // “Bloody Sunday”, “Black Friday”: an adjective with a capital makes a name.
  if (
    before &&
    isCapital(scan, at - 1) &&
    isLetter(before.norm) &&
    before.sentence === scan.tokens[at]!.sentence &&
    NAMES_BEFORE.has(before.norm)
  )
    return undefined
  // “The Sunday Times” is a newspaper.
  if (before?.norm === 'the' && isCapital(scan, at + 1) && isLetter(word(scan, at + 1))) return undefined
  if (before && INDEFINITE.has(before.norm)) return undefined
  const parts = [part(scan, 'weekday', weekday, at)]
  const week = readUnitPhrase(scan, word(scan, at + 1) === 'of' ? at + 2 : at + 1, 'week')
  if (week) return { from: at, to: week.to, form: { is: 'weekday', weekday, of: week.form }, parts }
  const to = DAY_PARTS.has(word(scan, at + 1)) ? at + 2 : at + 1
  return { from: at, to, form: { is: 'weekday', weekday }, parts }
}

/** “every Tuesday”, “on a Friday”: no day of the calendar. */
const INDEFINITE: ReadonlySet<string> = new Set(['every', 'each', 'any', 'a', 'some', 'another'])

const NAMES_BEFORE: ReadonlySet<string> = new Set([
  'bloody',
  'black',
  'good',
  'holy',
  'easter',
  'palm',
  'red',
  'ash',
  'super',
  'cyber',
  'giving',
  'ruby',
  'shrove',
  'maundy',
  'whit',
])
const DAY_PREPOSITIONS: ReadonlySet<string> = new Set([
  'on',
  'by',
  'until',
  'till',
  'since',
  'from',
  'before',
  'after',
  'through',
  'of',
  'and',
  'to',
  'between',
  'late',
  'early',
])

/** `the 6th`, `on the 13th`: a day of the month that is being spoken of. */
export function readBareDay(scan: Scan, at: number): Read | undefined {
  const plain = ordinalDigits(word(scan, at))
  if (plain !== undefined && plain >= 1 && plain <= 31 && word(scan, at - 1) === 'on' && endsPhrase(scan, at + 1)) {
    return { from: at, to: at + 1, form: { is: 'calendar', day: plain }, parts: [part(scan, 'day', plain, at)] }
  }
  if (word(scan, at) !== 'the' || !DAY_PREPOSITIONS.has(word(scan, at - 1))) return undefined
  const day = ordinalDigits(word(scan, at + 1))
  if (day === undefined || day < 1 || day > 31) return undefined
  if (!endsPhrase(scan, at + 2) && !(word(scan, at + 2) === 'of' && readUnitPhrase(scan, at + 3, 'month'))) return undefined
  if (word(scan, at + 2) === 'and' && ordinalDigits(word(scan, at + 3)) !== undefined && !endsPhrase(scan, at + 4)) return undefined
  if (word(scan, at - 1) === 'of' || word(scan, at - 1) === 'and' || word(scan, at - 1) === 'to') {
    if (
      word(scan, at - 2) !== 'evening' &&
      word(scan, at - 2) !== 'morning' &&
      word(scan, at - 2) !== 'night' &&
      word(scan, at - 2) !== 'afternoon' &&
      word(scan, at - 2) !== 'hours' &&
      ordinalDigits(word(scan, at - 2)) === undefined
    )
      return undefined
  }
  const first: Read = { from: at, to: at + 2, form: { is: 'calendar', day }, parts: [part(scan, 'day', day, at + 1)] }
  const month = word(scan, at + 2) === 'of' ? readUnitPhrase(scan, at + 3, 'month') : undefined
  if (month) return { ...first, to: month.to, form: { is: 'calendar', day, of: month.form } }
  return withSecondDay(scan, first)
}

/** `the 14th and 15th`, `the 14th and the 15th`. */
function withSecondDay(scan: Scan, first: Read): Read {
  if (word(scan, first.to) !== 'and') return first
  const at = word(scan, first.to + 1) === 'the' ? first.to + 2 : first.to + 1
  const day = ordinalDigits(word(scan, at))
  if (day === undefined || day < 1 || day > 31 || !endsPhrase(scan, at + 1)) return first
  return { ...first, rest: [{ from: at, to: at + 1, form: { is: 'calendar', day }, parts: [part(scan, 'day', day, at)] }] }
}

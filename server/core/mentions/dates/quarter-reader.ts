/** Fractions of periods: quarters, halves, the first week, the second decade. */
import type { DateForm } from './expression.js'
import { readYearPhrase } from './relative-reader.js'
import {
  digitsOf,
  isDash,
  isLetter,
  isTight,
  part,
  type Read,
  readCount,
  readOrdinal,
  readUnit,
  readYearNumber,
  type Scan,
  word,
} from './scan.js'
import { WEEKDAYS } from './words.js'
import { readOwner } from './year-reader.js'

/** Reads the period that a fraction is of. */
export type PeriodReader = (scan: Scan, at: number) => Read | undefined

/** `Q1 2022`, `the first quarter of 2022`, `third-quarter`, `the second half of 2021`, `first half of the 20th century`, `first week of January`. */
export function readQuarter(scan: Scan, at: number, readPeriod: PeriodReader): Read | undefined {
  const coded = readQuarterCode(scan, at) ?? readOwnedQuarter(scan, at)
  if (coded) return coded
  const start = word(scan, at) === 'the' || word(scan, at) === 'its' || word(scan, at) === 'their' ? at + 1 : at
  const final = word(scan, start) === 'final' || word(scan, start) === 'last'
  const latter = word(scan, start) === 'latter' && word(scan, start + 1) === 'half'
  const ordinal = final ? { value: -1, to: start + 1 } : latter ? { value: 2, to: start + 1 } : readOrdinal(scan, start)
  if (!ordinal) return undefined
  const nounAt = isDash(word(scan, ordinal.to)) ? ordinal.to + 1 : ordinal.to
  const noun = word(scan, nounAt)
  if (noun === 'quarter') return readQuarterNoun(scan, at, nounAt, final ? 4 : ordinal.value, start)
  if (noun === 'half') return readHalfNoun(scan, at, nounAt, final ? 2 : ordinal.value, start, readPeriod)
  return readNth(scan, at, ordinal, nounAt, readPeriod)
}

/** `1989’s third quarter`, `the 1988 fourth quarter`, `last year’s first half`, `this year’s first nine months`. */
function readOwnedQuarter(scan: Scan, at: number): Read | undefined {
  const start = word(scan, at) === 'the' ? at + 1 : at
  const year = readYearNumber(scan, start)
  const owner = year
    ? { to: year.to, form: { is: 'calendar', year: year.value } as const, parts: [part(scan, 'year', year.value, start, year.to)] }
    : readYearPhrase(scan, at)
  if (!owner) return undefined
  const next = word(scan, owner.to) === "'s" ? owner.to + 1 : owner.to
  if (!year && next === owner.to) return undefined
  const ordinal = readOrdinal(scan, next)
  if (!ordinal) return undefined
  const nounAt = isDash(word(scan, ordinal.to)) ? ordinal.to + 1 : ordinal.to
  const noun = word(scan, nounAt)
  const parts = [...owner.parts, part(scan, 'quarter', ordinal.value, next)]
  if (noun === 'quarter' && ordinal.value <= 4) {
    return { from: at, to: nounAt + 1, form: { is: 'quarter', quarter: ordinal.value, of: owner.form }, parts }
  }
  if (noun === 'half' && (ordinal.value === 1 || ordinal.value === 2)) {
    return { from: at, to: nounAt + 1, form: { is: 'half', half: ordinal.value, of: owner.form }, parts }
  }
  const count = ordinal.value === 1 ? readCount(scan, ordinal.to) : undefined
  if (!count || word(scan, count.to) !== 'months' || count.value > 11) return undefined
  const form: DateForm = { is: 'nth', unit: 'month', index: 1, count: count.value, of: owner.form }
  return { from: at, to: count.to + 1, form, parts: owner.parts }
}

const BEFORE_HALF: ReadonlySet<string> = new Set(['in', 'for', 'during', 'of'])

/** `Q1 2022`, `1Q 2022`, `2022 Q1`, `H1 2022`. */
function readQuarterCode(scan: Scan, at: number): Read | undefined {
  const text = word(scan, at)
  const isHalf = text === 'h1' || text === 'h2'
  const halved = isHalf ? readOwner(scan, at + 1) : undefined
  if (isHalf && !halved && BEFORE_HALF.has(word(scan, at - 1))) {
    const half = text === 'h1' ? 1 : 2
    return { from: at, to: at + 1, form: { is: 'half', half }, parts: [part(scan, 'quarter', half, at)] }
  }
  if (halved) {
    const half = text === 'h1' ? 1 : 2
    return {
      from: at,
      to: halved.to,
      form: { is: 'half', half, of: halved.form },
      parts: [part(scan, 'quarter', half, at), ...halved.parts],
    }
  }
  // Some tokenizers cut `4Q` in two.
  const cut = text.length === 1 && word(scan, at + 1) === 'q' && isTight(scan, at + 1)
  const end = cut ? at + 2 : at + 1
  const quarter = cut
    ? digitsOf(text)
    : text.length === 2 && text[0] === 'q'
      ? digitsOf(text[1]!)
      : text.length === 2 && text[1] === 'q'
        ? digitsOf(text[0]!)
        : undefined
  if (quarter !== undefined && quarter >= 1 && quarter <= 4) {
    const quarterPart = part(scan, 'quarter', quarter, at, end)
    const owner = readOwner(scan, isDash(word(scan, end)) ? end + 1 : end)
    return {
      from: at,
      to: owner?.to ?? end,
      form: { is: 'quarter', quarter, ...(owner ? { of: owner.form } : {}) },
      parts: [quarterPart, ...(owner?.parts ?? [])],
    }
  }
  const year = readYearNumber(scan, at)
  const after = word(scan, at + 1)
  const tail = year && after.length === 2 && after[0] === 'q' ? digitsOf(after[1]!) : undefined
  if (!year || tail === undefined || tail < 1 || tail > 4) return undefined
  const form: DateForm = { is: 'quarter', quarter: tail, of: { is: 'calendar', year: year.value } }
  return { from: at, to: at + 2, form, parts: [part(scan, 'year', year.value, at), part(scan, 'quarter', tail, at + 1)] }
}

function readQuarterNoun(scan: Scan, at: number, nounAt: number, quarter: number, start: number): Read | undefined {
  if (quarter < 1 || quarter > 4) return undefined
  const owner = readOwner(scan, nounAt + 1) ?? readYearAgo(scan, nounAt + 1)
  if (!owner && word(scan, nounAt + 1) === 'of') return undefined
  const parts = [part(scan, 'quarter', quarter, start), ...(owner?.parts ?? [])]
  return { from: at, to: owner?.to ?? nounAt + 1, form: { is: 'quarter', quarter, ...(owner ? { of: owner.form } : {}) }, parts }
}

/** “the third quarter **a year ago**”. */
function readYearAgo(scan: Scan, at: number): Read | undefined {
  const before = word(scan, at + 2)
  if (word(scan, at) !== 'a' || word(scan, at + 1) !== 'year' || (before !== 'ago' && before !== 'earlier')) return undefined
  return { from: at, to: at + 3, form: { is: 'unit', unit: 'year', step: -1, from: 'document' }, parts: [] }
}

function readHalfNoun(scan: Scan, at: number, nounAt: number, half: number, start: number, readPeriod: PeriodReader): Read | undefined {
  if (half !== 1 && half !== 2) return undefined
  const halfPart = part(scan, 'quarter', half, start)
  const ofAt = word(scan, nounAt + 1) === 'of' ? nounAt + 2 : nounAt + 1
  const owner = ofAt === nounAt + 2 ? readPeriod(scan, ofAt) : readOwner(scan, ofAt)
  if (owner) return { from: at, to: owner.to, form: { is: 'half', half, of: owner.form }, parts: [halfPart, ...owner.parts] }
  const before = word(scan, at - 1)
  // “First-half profit rose”; “a first-half goal” is of a game.
  if (word(scan, nounAt - 1) === '-' && start === at && before !== 'a' && before !== 'the' && isLetter(word(scan, nounAt + 1)))
    return { from: at, to: nounAt + 1, form: { is: 'half', half }, parts: [halfPart] }
  if (ofAt === nounAt + 2 || (before !== 'in' && before !== 'for' && before !== 'during')) return undefined
  return { from: at, to: nounAt + 1, form: { is: 'half', half }, parts: [halfPart] }
}

/** `the first decade of the 21st century`, `the second week of January`, `the first two weeks of May`, `the last day of 2021`. */
function readNth(
  scan: Scan,
  at: number,
  ordinal: { value: number; to: number },
  nounAt: number,
  readPeriod: PeriodReader,
): Read | undefined {
  const count = nounAt === ordinal.to && (ordinal.value === 1 || ordinal.value === -1) ? readCount(scan, nounAt) : undefined
  const unitAt = count ? count.to : nounAt
  const weekday = count ? undefined : readNthWeekday(scan, at, ordinal, nounAt, readPeriod)
  if (weekday) return weekday
  const unit = readUnit(scan, unitAt, count !== undefined)
  if (!unit) return undefined
  if (word(scan, unitAt + 1) !== 'of' && word(scan, unitAt + 1) !== 'in') return readFirstMonths(scan, at, count?.value, unitAt)
  const owner = readPeriod(scan, unitAt + 2)
  if (!owner || (unit.unit === 'century' && count === undefined)) return undefined
  const form: DateForm = { is: 'nth', unit: unit.unit, index: ordinal.value, count: count?.value ?? 1, of: owner.form }
  return { from: at, to: owner.to, form, parts: owner.parts }
}

/** `the first Sunday in July 1916`: in a month of a year that is said; without one it may be that of any year. */
function readNthWeekday(
  scan: Scan,
  at: number,
  ordinal: { value: number; to: number },
  dayAt: number,
  readPeriod: PeriodReader,
): Read | undefined {
  const weekday = dayAt === ordinal.to && ordinal.value < 6 ? WEEKDAYS.get(word(scan, dayAt)) : undefined
  const joint = word(scan, dayAt + 1)
  const month = weekday && (joint === 'of' || joint === 'in') ? readPeriod(scan, dayAt + 2) : undefined
  if (!weekday || month?.form.is !== 'calendar' || month.form.day !== undefined || month.form.month === undefined) return undefined
  if (month.form.year === undefined && month.form.of === undefined) return undefined
  const form: DateForm = { is: 'nthWeekday', weekday, index: ordinal.value, of: month.form }
  return { from: at, to: month.to, form, parts: [part(scan, 'weekday', weekday, dayAt), ...month.parts] }
}

function endsSentencePart(scan: Scan, at: number): boolean {
  const text = word(scan, at)
  return text === '' || text === '.' || text === ',' || text === ';' || text === ')'
}

/** `the first nine months`, as figures are reported: of the year that is being spoken of. */
function readFirstMonths(scan: Scan, at: number, count: number | undefined, unitAt: number): Read | undefined {
  const months = word(scan, unitAt) === 'months' && count !== undefined && count < 12
  const before = word(scan, at - 1)
  // Figures are told of three, six and nine months; of other lengths where nothing says what they are the first months of.
  if (count !== 3 && count !== 6 && count !== 9 && !endsSentencePart(scan, unitAt + 1)) return undefined
  if (!months || word(scan, at) !== 'the' || (before !== 'for' && before !== 'in' && before !== 'during')) return undefined
  const year: DateForm = { is: 'unit', unit: 'year', step: 0, from: 'document' }
  return { from: at, to: unitAt + 1, form: { is: 'nth', unit: 'month', index: 1, count, of: year }, parts: [] }
}

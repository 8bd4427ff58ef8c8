/** Makes date values from numbers. The EDTF text, the days and the precision of a value always agree because they are made here. */
import { dayNumber, daysInMonth, fromDayNumber } from './calendar.js'
import type { DateValue } from './date-value.js'

/** A date that is neither approximate nor uncertain. All dates are made with their properties in one order, so that they have one shape. */
function plain(edtf: string, earliest: number, latest: number, precision: DateValue['precision']): DateValue {
  return { edtf, earliest, latest, precision, approximate: false, uncertain: false }
}

/** The same days with another text and other marks. */
export function markedDate({ earliest, latest, precision }: DateValue, edtf: string, approximate: boolean, uncertain: boolean): DateValue {
  return { edtf, earliest, latest, precision, approximate, uncertain }
}

/** EDTF seasons: 21 spring, 22 summer, 23 autumn, 24 winter. */
export type Season = 21 | 22 | 23 | 24

/** `0005`, `2022`, `-0044`. */
function yearText(year: number): string {
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0')
}

const two = (value: number) => String(value).padStart(2, '0')

/** `2022-01-08` from a day number. */
function dayText(days: number): string {
  const { year, month, day } = fromDayNumber(days)
  return `${yearText(year)}-${two(month)}-${two(day)}`
}

/** One day, from its day number. */
export function dayValue(days: number): DateValue {
  return plain(dayText(days), days, days, 'day')
}

/** A month (1–12). */
export function monthValue(year: number, month: number): DateValue {
  const edtf = `${yearText(year)}-${two(month)}`
  return plain(edtf, dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month)), 'month')
}

/** A calendar year. */
export function yearValue(year: number): DateValue {
  return plain(yearText(year), dayNumber(year, 1, 1), dayNumber(year, 12, 31), 'year')
}

/** A decade from its first year: 1990 → `199X`. */
export function decadeValue(first: number): DateValue {
  const edtf = `${yearText(first).slice(0, -1)}X`
  return plain(edtf, dayNumber(first, 1, 1), dayNumber(first + 9, 12, 31), 'decade')
}

/** A century from its first year as EDTF counts it: 1900 → `19XX`, which stands for 1900 to 1999. */
export function centuryValue(first: number): DateValue {
  const edtf = `${yearText(first).slice(0, -2)}XX`
  return plain(edtf, dayNumber(first, 1, 1), dayNumber(first + 99, 12, 31), 'century')
}

/**
 * A season of the northern year. Its days hold both the meteorological and the astronomical reading; winter, which authors
 * date by its beginning or by its end, holds both winters that touch the year.
 */
export function seasonValue(year: number, season: Season): DateValue {
  const days = [
    [dayNumber(year, 3, 1), dayNumber(year, 6, 21)],
    [dayNumber(year, 6, 1), dayNumber(year, 9, 23)],
    [dayNumber(year, 9, 1), dayNumber(year, 12, 21)],
    [dayNumber(year - 1, 12, 1), dayNumber(year + 1, 3, 20)],
  ][season - 21]!
  return plain(`${yearText(year)}-${season}`, days[0]!, days[1]!, 'season')
}

/** A quarter (1–4) of a calendar year, written as the interval of its months. */
export function quarterValue(year: number, quarter: number): DateValue {
  return intervalValue(monthValue(year, quarter * 3 - 2), monthValue(year, quarter * 3))
}

/** A half (1–2) of a calendar year. */
export function halfValue(year: number, half: number): DateValue {
  return intervalValue(monthValue(year, half * 6 - 5), monthValue(year, half * 6))
}

/** From one date to another; `'open'` where there is no end, `'unknown'` where it is not known. */
export function intervalValue(from: DateValue | 'open' | 'unknown', to: DateValue | 'open' | 'unknown'): DateValue {
  const start = typeof from === 'string' ? undefined : from
  const end = typeof to === 'string' ? undefined : to
  const side = (value: DateValue | 'open' | 'unknown', half: 0 | 1) =>
    value === 'open' ? '..' : value === 'unknown' ? '' : sideText(value.edtf, half)
  return {
    edtf: `${side(from, 0)}/${side(to, 1)}`,
    earliest: start ? start.earliest : -Infinity,
    latest: end ? end.latest : Infinity,
    precision: start && end && isQuarter(start, end) ? 'quarter' : 'interval',
    approximate: Boolean(start?.approximate || end?.approximate),
    uncertain: Boolean(start?.uncertain || end?.uncertain),
  }
}

/** From a first day to a last day, written as coarsely as their place allows: whole months as months, whole years as years. */
export function daysValue(first: number, last: number): DateValue {
  const from = fromDayNumber(first)
  const to = fromDayNumber(last)
  const wholeMonths = from.day === 1 && to.day === daysInMonth(to.year, to.month)
  if (wholeMonths && from.month === 1 && to.month === 12) {
    return from.year === to.year ? yearValue(from.year) : intervalValue(yearValue(from.year), yearValue(to.year))
  }
  if (wholeMonths) {
    const end = monthValue(to.year, to.month)
    return from.year === to.year && from.month === to.month ? end : intervalValue(monthValue(from.year, from.month), end)
  }
  return first === last ? dayValue(first) : intervalValue(dayValue(first), dayValue(last))
}

/** The same date with EDTF’s `~`. Open and unknown ends stay as they are. */
export function asApproximate(value: DateValue): DateValue {
  if (value.approximate) return value
  const mark = (text: string) =>
    text === '' || text === '..' || /[~%]$/.test(text) ? text : text.endsWith('?') ? `${text.slice(0, -1)}%` : `${text}~`
  return markedDate(value, value.edtf.split('/').map(mark).join('/'), true, value.uncertain)
}

/** The same date without EDTF’s `~`. */
export function asExact(value: DateValue): DateValue {
  return value.approximate ? { ...value, edtf: value.edtf.replaceAll('~', '').replaceAll('%', '?'), approximate: false } : value
}

/** An interval in an interval gives its own end to the whole. */
function sideText(edtf: string, half: 0 | 1): string {
  return edtf.includes('/') ? edtf.split('/')[half]! : edtf
}

function isQuarter(start: DateValue, end: DateValue): boolean {
  if (start.precision !== 'month' || end.precision !== 'month' || start.approximate || end.approximate || start.uncertain || end.uncertain)
    return false
  const from = fromDayNumber(start.earliest)
  const to = fromDayNumber(end.latest)
  return from.year === to.year && from.month % 3 === 1 && to.month === from.month + 2
}

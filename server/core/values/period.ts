/** Dates compared and moved: overlap, containment, what a vague date admits, parts of periods, shifts by units of time. */
import { addMonths, dayNumber, fromDayNumber, weekdayOf } from './calendar.js'
import {
  asApproximate,
  centuryValue,
  daysValue,
  dayValue,
  decadeValue,
  intervalValue,
  markedDate,
  monthValue,
  quarterValue,
  type Season,
  seasonValue,
  yearValue,
} from './date-make.js'
import type { DateValue } from './date-value.js'
import { parseEdtf } from './edtf.js'

export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'
export type PeriodPart = 'early' | 'mid' | 'late'

/** Whether two dates share a day. Approximation is not taken into account; see `admits`. */
export function overlap(a: DateValue, b: DateValue): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest
}

/** Whether every day of `a` lies in `b`. */
export function within(a: DateValue, b: DateValue): boolean {
  return b.earliest <= a.earliest && a.latest <= b.latest
}

/** Whether a statement of date `a` is compatible with a fact of date `b`: their days, widened where either is vague, share one. */
export function admits(a: DateValue, b: DateValue): boolean {
  const slackA = slackOf(a)
  const slackB = slackOf(b)
  return a.earliest - slackA <= b.latest + slackB && b.earliest - slackB <= a.latest + slackA
}

const SLACK: Record<DateValue['precision'], number> = {
  day: 10,
  month: 31,
  season: 46,
  quarter: 46,
  year: 366,
  decade: 3 * 366,
  century: 25 * 366,
  interval: 0,
}

/**
 * Days by which an approximate or uncertain date may be off on either side: 10 for a day, one month for a month, half a quarter for
 * a quarter or season, one year for a year, three years for a decade, twenty-five for a century; a tenth of its length, at least
 * 10 days, for an interval. Nothing where the date is neither.
 */
export function slackOf(value: DateValue): number {
  if (!value.approximate && !value.uncertain) return 0
  if (value.precision !== 'interval') return SLACK[value.precision]
  const length = value.latest - value.earliest
  return Number.isFinite(length) ? Math.max(10, Math.round(length / 10)) : 31
}

/**
 * The early, middle or late part of a period: its first, second or last third, cut generously (the middle reaches into both
 * neighbours). A year is cut by months, a decade and a century by years, anything shorter by days.
 */
export function partOf(value: DateValue, part: PeriodPart): DateValue {
  const { earliest, latest } = value
  if (!Number.isFinite(earliest) || !Number.isFinite(latest) || earliest === latest) return value
  const { year, month } = fromDayNumber(earliest)
  const cut = (unit: number, count: number): DateValue => {
    // In units of a month: first third, middle with a margin of a sixth to either side of a third, last third.
    const from = part === 'early' ? 0 : part === 'mid' ? Math.floor(count / 4) : count - Math.ceil(count / 3)
    const to = part === 'early' ? Math.ceil(count / 3) : part === 'mid' ? Math.ceil((count * 3) / 4) : count
    const start = addMonths(dayNumber(year, month, 1), from * unit)
    return daysValue(start, addMonths(dayNumber(year, month, 1), to * unit) - 1)
  }
  const made =
    value.precision === 'year'
      ? cut(1, 12)
      : value.precision === 'decade'
        ? cut(12, 10)
        : value.precision === 'century'
          ? cut(12, 100)
          : cutDays(earliest, latest, part)
  return value.approximate ? asApproximate(made) : made
}

function cutDays(earliest: number, latest: number, part: PeriodPart): DateValue {
  const length = latest - earliest + 1
  const first = part === 'early' ? 0 : part === 'mid' ? Math.floor(length / 4) : length - Math.ceil(length * 0.4)
  const last = part === 'early' ? Math.ceil(length * 0.4) : part === 'mid' ? Math.ceil(length * 0.75) : length
  return daysValue(earliest + first, earliest + last - 1)
}

/** The `index`-th of `count` equal pieces of a period, 1 the first: halves of a century, thirds of a month. Years are cut at months. */
export function pieceOf(value: DateValue, index: number, count: number): DateValue | undefined {
  const { earliest, latest } = value
  if (!Number.isFinite(earliest) || !Number.isFinite(latest) || index < 1 || index > count) return undefined
  const from = fromDayNumber(earliest)
  const after = fromDayNumber(latest + 1)
  const months = (after.year - from.year) * 12 + after.month - from.month
  if (from.day === 1 && after.day === 1 && months % count === 0) {
    const size = months / count
    return daysValue(addMonths(earliest, size * (index - 1)), addMonths(earliest, size * index) - 1)
  }
  const length = latest - earliest + 1
  return daysValue(earliest + Math.round((length * (index - 1)) / count), earliest + Math.round((length * index) / count) - 1)
}

/** The week (Monday to Sunday), month, quarter, year, decade or century that holds a day. */
export function unitAround(days: number, unit: TimeUnit): DateValue {
  const { year, month } = fromDayNumber(days)
  switch (unit) {
    case 'day':
      return dayValue(days)
    case 'week': {
      const monday = days - weekdayOf(days) + 1
      return intervalValue(dayValue(monday), dayValue(monday + 6))
    }
    case 'month':
      return monthValue(year, month)
    case 'quarter':
      return quarterValue(year, Math.ceil(month / 3))
    case 'year':
      return yearValue(year)
    case 'decade':
      return decadeValue(Math.floor(year / 10) * 10)
    case 'century':
      return centuryValue(Math.floor(year / 100) * 100)
  }
}

const MONTHS_IN: Record<Exclude<TimeUnit, 'day' | 'week'>, number> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }

/**
 * A date moved by `n` units. Days and weeks move days; larger units move the calendar, and the value keeps its precision
 * (March 2021 + 1 year = March 2022). A unit finer than the date's precision leaves the day range moved, as an interval.
 * `undefined` where the result lies outside the years that EDTF writes with four digits.
 */
export function shift(value: DateValue, n: number, unit: TimeUnit): DateValue | undefined {
  if (!Number.isInteger(n)) return undefined
  if (value.edtf.includes('/')) {
    const [from = '', to = ''] = value.edtf.split('/')
    const start = shiftSide(from, n, unit)
    const end = shiftSide(to, n, unit)
    return start && end ? intervalValue(start, end) : undefined
  }
  const moved = shiftSingle(value, n, unit)
  if (!moved) return undefined
  const marked = value.approximate ? asApproximate(moved) : moved
  const edtf = value.uncertain && !value.approximate ? `${marked.edtf}?` : value.uncertain ? marked.edtf.replace(/~$/, '%') : marked.edtf
  return markedDate(marked, edtf, marked.approximate, value.uncertain)
}

function shiftSide(text: string, n: number, unit: TimeUnit): DateValue | 'open' | 'unknown' | undefined {
  if (text === '..') return 'open'
  if (text === '') return 'unknown'
  const value = parseEdtf(text)
  return value ? shift(value, n, unit) : undefined
}

function shiftSingle(value: DateValue, n: number, unit: TimeUnit): DateValue | undefined {
  if (unit === 'day' || unit === 'week') {
    const days = n * (unit === 'week' ? 7 : 1)
    if (!inRange(value.earliest + days) || !inRange(value.latest + days)) return undefined
    return value.precision === 'day' ? dayValue(value.earliest + days) : daysValue(value.earliest + days, value.latest + days)
  }
  const months = n * MONTHS_IN[unit]
  const anchor = value.precision === 'season' ? dayNumber(Number(value.edtf.slice(0, 4)), 1, 1) : value.earliest
  const to = addMonths(anchor, months)
  if (!inRange(to) || !inRange(addMonths(value.latest, months))) return undefined
  const { year, month } = fromDayNumber(to)
  switch (value.precision) {
    case 'day':
      return dayValue(to)
    case 'month':
      return monthValue(year, month)
    case 'season':
      return months % 12 === 0
        ? seasonValue(year, Number(value.edtf.slice(5, 7)) as Season)
        : daysValue(addMonths(value.earliest, months), addMonths(value.latest, months))
    case 'year':
      return months % 12 === 0 ? yearValue(year) : daysValue(to, addMonths(to, 12) - 1)
    case 'decade':
      return months % 120 === 0 ? decadeValue(year) : daysValue(to, addMonths(to, 120) - 1)
    case 'century':
      return months % 1200 === 0 ? centuryValue(year) : daysValue(to, addMonths(to, 1200) - 1)
    default:
      return undefined
  }
}

const FIRST_DAY = dayNumber(1, 1, 1)
const LAST_DAY = dayNumber(9998, 12, 31)

function inRange(days: number): boolean {
  return days >= FIRST_DAY && days <= LAST_DAY
}

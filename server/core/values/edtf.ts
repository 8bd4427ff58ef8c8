/** Reads EDTF, levels 0 and 1 (ISO 8601-2:2019; https://www.loc.gov/standards/datetime/). */
import { dayNumber, daysInMonth, isRealDay } from './calendar.js'
import {
  centuryValue,
  dayValue,
  decadeValue,
  intervalValue,
  markedDate,
  monthValue,
  type Season,
  seasonValue,
  yearValue,
} from './date-make.js'
import type { DateValue } from './date-value.js'

/**
 * Reads a date: `2022-01-08`, `2022-01`, `2022`, `-0044`, `199X`, `19XX`, `2022-XX`, `2022-01-XX`, `2005-21`; with `?`, `~` or `%`
 * at its end; and intervals `a/b`, `../b`, `a/..`, `/b`, `a/`. The time of day of `2022-01-08T10:00Z` is dropped.
 * `undefined` where the text is no such date, the day does not exist or the interval runs backwards.
 */
export function parseEdtf(text: string): DateValue | undefined {
  const trimmed = text.trim()
  if (trimmed.length > 40) return undefined
  const slash = trimmed.indexOf('/')
  if (slash < 0) return parseSingle(trimmed)
  const from = parseSide(trimmed.slice(0, slash))
  const to = parseSide(trimmed.slice(slash + 1))
  if (from === undefined || to === undefined) return undefined
  if (typeof from === 'string' && typeof to === 'string') return undefined
  if (typeof from !== 'string' && typeof to !== 'string' && from.earliest > to.latest) return undefined
  return intervalValue(from, to)
}

function parseSide(text: string): DateValue | 'open' | 'unknown' | undefined {
  return text === '..' ? 'open' : text === '' ? 'unknown' : parseSingle(text)
}

function parseSingle(text: string): DateValue | undefined {
  const last = text.at(-1)
  const qualified = last === '?' || last === '~' || last === '%'
  const bare = parseBare(qualified ? text.slice(0, -1) : withoutTime(text))
  if (!bare || !qualified) return bare
  return markedDate(bare, bare.edtf + last, last !== '?', last !== '~')
}

function parseBare(text: string): DateValue | undefined {
  const negative = text.startsWith('-')
  const parts = (negative ? text.slice(1) : text).split('-')
  const [yearPart, monthPart, dayPart] = parts
  if (yearPart === undefined || yearPart.length !== 4 || parts.length > 3) return undefined
  const sign = negative ? -1 : 1
  if (monthPart === undefined && !negative && yearPart.endsWith('X')) {
    const hundreds = digits(yearPart.slice(0, 2), 2)
    const tens = digits(yearPart.slice(0, 3), 3)
    if (tens !== undefined) return decadeValue(tens * 10)
    return hundreds !== undefined && yearPart.endsWith('XX') ? centuryValue(hundreds * 100) : undefined
  }
  const absolute = digits(yearPart, 4)
  if (absolute === undefined || (negative && absolute === 0)) return undefined
  const year = sign * absolute
  if (monthPart === undefined) return yearValue(year)
  if (monthPart === 'XX') return dayPart === undefined || dayPart === 'XX' ? markedDate(yearValue(year), text, false, false) : undefined
  const month = digits(monthPart, 2)
  if (month === undefined) return undefined
  if (month >= 21 && month <= 24) return dayPart === undefined ? seasonValue(year, month as Season) : undefined
  if (daysInMonth(year, month) === 0) return undefined
  if (dayPart === undefined) return monthValue(year, month)
  if (dayPart === 'XX') return markedDate(monthValue(year, month), text, false, false)
  const day = digits(dayPart, 2)
  return day !== undefined && isRealDay(year, month, day) ? dayValue(dayNumber(year, month, day)) : undefined
}

/** `2022-01-08T10:00:00Z` → `2022-01-08`, where what follows the day looks like a time. */
function withoutTime(text: string): string {
  if (text.length <= 10 || (text[10] !== 'T' && text[10] !== ' ')) return text
  const time = text.slice(11)
  return digits(time.slice(0, 2), 2) !== undefined && (time.length === 2 || time[2] === ':') ? text.slice(0, 10) : text
}

/** The number that exactly `length` digits write. */
function digits(text: string, length: number): number | undefined {
  if (text.length !== length) return undefined
  let value = 0
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index) - 48
    if (code < 0 || code > 9) return undefined
    value = value * 10 + code
  }
  return value
}

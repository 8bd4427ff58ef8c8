/** Dates in words, in the author’s own way of writing them. */
import { fromDayNumber, weekdayOf } from './calendar.js'
import type { DateValue } from './date-value.js'
import { parseEdtf } from './edtf.js'
import { ordinalText } from './number-style.js'

/** How an author writes a date. */
export interface DateStyle {
  readonly order: 'day-month' | 'month-day' | 'iso' | 'numeric'
  /** `8th` rather than `8`. */
  readonly ordinal: boolean
  /** `January`, `Jan`, `Jan.` (which, as news agencies do, leaves March to July in full). */
  readonly monthStyle: 'long' | 'short' | 'short-dot'
  readonly withYear: boolean
  readonly weekday?: boolean
  /** `Sat` rather than `Saturday`. */
  readonly weekdayShort?: boolean
  /** A comma between weekday and date, in day-month order; month-day order always has one. */
  readonly weekdayComma?: boolean
  /** `8th of January`. */
  readonly withOf?: boolean
  /** For `numeric`: what stands between the numbers, whether the month comes first, whether 8 is `08`, whether 2022 is `22`. */
  readonly separator?: '/' | '.' | '-'
  readonly monthFirst?: boolean
  readonly padded?: boolean
  readonly shortYear?: boolean
}

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
export const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const SEASON_NAMES = ['spring', 'summer', 'autumn', 'winter'] as const
const QUARTER_NAMES = ['first', 'second', 'third', 'fourth'] as const

/** `8 January 2022`: how dates are written where an author has shown no way of his own. */
export const PLAIN_STYLE: DateStyle = { order: 'day-month', ordinal: false, monthStyle: 'long', withYear: true }

/** Whose way of writing dates: 8 January 2022 and 8/1/2022, or January 8, 2022 and 1/8/2022. */
export type DateLocale = 'uk' | 'us'

/** How dates are written in a country where an author has shown no way of his own. */
export function styleOfLocale(locale: DateLocale): DateStyle {
  return locale === 'us' ? { ...PLAIN_STYLE, order: 'month-day' } : PLAIN_STYLE
}

/** A month’s name (1–12) in a style. */
function monthText(month: number, style: DateStyle['monthStyle']): string {
  const name = MONTH_NAMES[month - 1] ?? ''
  if (style === 'long' || month === 5) return name
  if (style === 'short') return name.slice(0, 3)
  if (month >= 3 && month <= 7) return name
  return month === 9 ? 'Sept.' : `${name.slice(0, 3)}.`
}

/** A weekday’s name (1 Monday – 7 Sunday). */
export function weekdayText(weekday: number, short = false): string {
  const name = WEEKDAY_NAMES[weekday - 1] ?? ''
  return short ? name.slice(0, 3) : name
}

/** A date in words. Intervals are written as ranges; an open interval with “since” or “until”; an approximate date with “about”. */
export function describeDate(value: DateValue, style: DateStyle = PLAIN_STYLE): string {
  const words = describe(value, style)
  return value.approximate ? `about ${words}` : words
}

function describe(value: DateValue, style: DateStyle): string {
  const edtf = value.edtf.replace(/[?~%]/g, '')
  if (value.precision === 'quarter') {
    const { year, month } = fromDayNumber(value.earliest)
    const quarter = `the ${QUARTER_NAMES[(month - 1) / 3] ?? ''} quarter`
    return style.withYear ? `${quarter} of ${year}` : quarter
  }
  if (value.precision === 'interval') return describeInterval(edtf, style)
  const { year, month } = fromDayNumber(value.earliest)
  switch (value.precision) {
    case 'day':
      return describeDay(value.earliest, style)
    case 'month':
      if (style.order === 'iso') return edtf.slice(0, 7)
      return style.withYear ? `${monthText(month, style.monthStyle)} ${year}` : monthText(month, style.monthStyle)
    case 'season': {
      const name = SEASON_NAMES[Number(edtf.slice(-2)) - 21] ?? ''
      return style.withYear ? `${name} ${edtf.slice(0, -3)}` : name
    }
    case 'decade':
      return `the ${year}s`
    case 'century':
      return `the ${ordinalText(year / 100 + 1)} century`
    default:
      return String(year)
  }
}

function describeDay(days: number, style: DateStyle): string {
  const { year, month, day } = fromDayNumber(days)
  const two = (n: number) => String(n).padStart(2, '0')
  if (style.order === 'iso') return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  if (style.order === 'numeric') {
    const number = (n: number) => (style.padded ? two(n) : String(n))
    const yearPart = style.shortYear ? two(year % 100) : String(year)
    const [first, second] = style.monthFirst ? [month, day] : [day, month]
    const mark = style.separator ?? '/'
    return style.withYear ? `${number(first)}${mark}${number(second)}${mark}${yearPart}` : `${number(first)}${mark}${number(second)}`
  }
  const dayPart = style.ordinal ? ordinalText(day) : String(day)
  const monthPart = monthText(month, style.monthStyle)
  const weekday = style.weekday ? weekdayText(weekdayOf(days), style.weekdayShort) : ''
  if (style.order === 'month-day') {
    const date = style.withYear ? `${monthPart} ${dayPart}, ${year}` : `${monthPart} ${dayPart}`
    return weekday ? `${weekday}, ${date}` : date
  }
  const date = `${dayPart}${style.withOf ? ' of' : ''} ${monthPart}${style.withYear ? ` ${year}` : ''}`
  return weekday ? `${weekday}${style.weekdayComma ? ',' : ''} ${date}` : date
}

function describeInterval(edtf: string, style: DateStyle): string {
  const [fromText = '', toText = ''] = edtf.split('/')
  const from = parseEdtf(fromText)
  const to = parseEdtf(toText)
  if (!from && to) return `until ${describe(to, style)}`
  if (from && !to) return `since ${describe(from, style)}`
  if (!from || !to) return edtf
  if (style.order === 'iso') return `${describe(from, style)} to ${describe(to, style)}`
  const a = fromDayNumber(from.earliest)
  const b = fromDayNumber(to.latest)
  const bare: DateStyle = { ...style, weekday: false }
  if (from.precision === 'day' && to.precision === 'day' && style.order !== 'numeric' && a.year === b.year) {
    const sameMonth = a.month === b.month
    const day = (n: number) => (style.ordinal ? ordinalText(n) : String(n))
    const year = style.withYear ? (style.order === 'month-day' ? `, ${a.year}` : ` ${a.year}`) : ''
    const [first, second] = [monthText(a.month, style.monthStyle), monthText(b.month, style.monthStyle)]
    if (style.order === 'month-day')
      return sameMonth ? `${first} ${day(a.day)}–${day(b.day)}${year}` : `${first} ${day(a.day)}–${second} ${day(b.day)}${year}`
    return sameMonth ? `${day(a.day)}–${day(b.day)} ${first}${year}` : `${day(a.day)} ${first}–${day(b.day)} ${second}${year}`
  }
  if (from.precision === 'month' && to.precision === 'month' && a.year === b.year) {
    return `${monthText(a.month, style.monthStyle)}–${describe(to, bare)}`
  }
  if (from.precision === 'year' && to.precision === 'year') return `${a.year}–${b.year}`
  return `${describe(from, bare)} to ${describe(to, bare)}`
}

/**
 * The way a written date is written, read from its letters alone: `January 2nd` → month before day, ordinal, no year.
 * Whatever the text does not show is as in `PLAIN_STYLE`. Numeric dates are day-first unless the numbers say otherwise
 * or `dayFirst` is false.
 */
export function styleOfDate(written: string, dayFirst = true): DateStyle {
  const words = wordsOf(written)
  const numeric = numericStyle(written, words, dayFirst)
  if (numeric) return numeric
  const monthAt = words.findIndex((word) => monthIndex(word) > 0)
  const month = words[monthAt] ?? ''
  const dayAt = words.findIndex((word) => isDay(word))
  const weekday = words.find((word) => weekdayIndex(word) > 0)
  const long = MONTH_NAMES.some((name) => name.toLowerCase() === month.toLowerCase())
  const dotted = monthAt >= 0 && written[written.indexOf(month) + month.length] === '.'
  return {
    order: monthAt >= 0 && dayAt > monthAt ? 'month-day' : 'day-month',
    ordinal: dayAt >= 0 && !isDigits(words[dayAt]!),
    monthStyle: monthAt < 0 || long ? 'long' : dotted ? 'short-dot' : 'short',
    withYear: words.some((word) => word.length === 4 && isDigits(word)),
    ...(weekday
      ? {
          weekday: true,
          weekdayShort: weekday.length <= 4 && weekday.length < 6,
          weekdayComma: written[written.indexOf(weekday) + weekday.length] === ',',
        }
      : {}),
    ...(words.some((word) => word.toLowerCase() === 'of') && dayAt >= 0 && dayAt < monthAt ? { withOf: true } : {}),
  }
}

function numericStyle(written: string, words: readonly string[], dayFirst: boolean): DateStyle | undefined {
  const numbers = words.filter(isDigits)
  if (words.length !== numbers.length || numbers.length !== 3) return undefined
  const [first = '', second = '', third = ''] = numbers
  if (first.length === 4) return { ...PLAIN_STYLE, order: 'iso' }
  const separator = written.includes('/') ? '/' : written.includes('.') ? '.' : '-'
  const monthFirst = Number(second) > 12 ? true : Number(first) > 12 ? false : !dayFirst
  return {
    ...PLAIN_STYLE,
    order: 'numeric',
    separator,
    monthFirst,
    padded: first.startsWith('0') || second.startsWith('0'),
    shortYear: third.length === 2,
  }
}

/** Stretches of letters and digits. */
function wordsOf(written: string): string[] {
  const words: string[] = []
  let word = ''
  for (const char of `${written} `) {
    const code = char.charCodeAt(0) | 32
    if ((char >= '0' && char <= '9') || (code >= 97 && code <= 122)) word += char
    else if (word) {
      words.push(word)
      word = ''
    }
  }
  return words
}

function monthIndex(word: string): number {
  const lower = word.toLowerCase()
  return lower.length < 3
    ? 0
    : MONTH_NAMES.findIndex((name) => name.toLowerCase() === lower || (lower.length <= 4 && name.toLowerCase().startsWith(lower))) + 1
}

function weekdayIndex(word: string): number {
  const lower = word.toLowerCase()
  return lower.length < 3
    ? 0
    : WEEKDAY_NAMES.findIndex((name) => name.toLowerCase() === lower || (lower.length <= 5 && name.toLowerCase().startsWith(lower))) + 1
}

function isDigits(word: string): boolean {
  for (const char of word) if (char < '0' || char > '9') return false
  return word.length > 0
}

/** `8`, `08`, `8th`. */
function isDay(word: string): boolean {
  const end = word.slice(-2).toLowerCase()
  const bare = end === 'st' || end === 'nd' || end === 'rd' || end === 'th' ? word.slice(0, -2) : word
  return bare.length <= 2 && isDigits(bare)
}

/** Days that the calendar has names for: “Christmas Day”, “New Year’s Eve 1996”. Those that move from year to year are not read. */
import type { DateForm } from './expression.js'
import { isCapital, part, type Read, readYear, type Scan, word } from './scan.js'
import { endsPhrase } from './weekday-reader.js'

interface Holiday {
  readonly month: number
  readonly day: number
  readonly to: number
}

/** A holiday by name, with the year that follows it. `Christmas` by itself is read where a preposition shows that it is a time. */
export function readHoliday(scan: Scan, at: number): Read | undefined {
  if (!isCapital(scan, at)) return undefined
  const day = readChristmas(scan, at) ?? readNewYear(scan, at) ?? readBoxingDay(scan, at)
  if (!day) return undefined
  const yearAt = word(scan, day.to) === ',' || word(scan, day.to) === 'of' ? day.to + 1 : day.to
  const year = readYear(scan, yearAt)
  if (!year && day.to === at + 1 && !isTimeOf(scan, at)) return undefined
  const form: DateForm = { is: 'calendar', month: day.month, day: day.day, ...(year ? { year: year.value } : {}) }
  return { from: at, to: year?.to ?? day.to, form, parts: year ? [part(scan, 'year', year.value, yearAt, year.to)] : [] }
}

function readChristmas(scan: Scan, at: number): Holiday | undefined {
  if (word(scan, at) !== 'christmas') return undefined
  const next = word(scan, at + 1)
  if (next === 'eve') return { month: 12, day: 24, to: at + 2 }
  return { month: 12, day: 25, to: next === 'day' ? at + 2 : at + 1 }
}

function readNewYear(scan: Scan, at: number): Holiday | undefined {
  if (word(scan, at) !== 'new' || word(scan, at + 1) !== 'year' || word(scan, at + 2) !== "'s") return undefined
  const name = word(scan, at + 3)
  return name === 'eve' ? { month: 12, day: 31, to: at + 4 } : name === 'day' ? { month: 1, day: 1, to: at + 4 } : undefined
}

function readBoxingDay(scan: Scan, at: number): Holiday | undefined {
  return word(scan, at) === 'boxing' && word(scan, at + 1) === 'day' ? { month: 12, day: 26, to: at + 2 } : undefined
}

/** “before Christmas”, and no Christmas tree. */
function isTimeOf(scan: Scan, at: number): boolean {
  return TIMES.has(word(scan, at - 1)) && endsPhrase(scan, at + 1)
}

const TIMES: ReadonlySet<string> = new Set(['before', 'after', 'by', 'at', 'since', 'until', 'till', 'over'])

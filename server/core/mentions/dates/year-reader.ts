/** Years by number, and what a season or quarter is of: the number alone, whatever its context. */
import type { DateForm } from './expression.js'
import { readYearPhrase } from './relative-reader.js'
import { digitsOf, fullYear, isCounted, isDash, isTight, onSide, part, type Read, readYear, type Scan, word } from './scan.js'

/** `2021`, `2003–2005`, `2014-16`, `2021/22`: the number alone, whatever its context. */
export function readYearRange(scan: Scan, at: number): Read | undefined {
  const start = yearNumberAt(scan, at)
  const first = readYear(scan, start)
  if (!first) return undefined
  const single: Read = {
    from: at,
    to: first.to,
    form: { is: 'calendar', year: first.value },
    parts: [part(scan, 'year', first.value, start, first.to)],
  }
  const mark = word(scan, first.to)
  if (!isDash(mark) && mark !== '/') return single
  if (mark === '/' && !isTight(scan, first.to)) return single
  const second = readYearTail(scan, first.to + 1, first.value)
  if (!second) return single
  return {
    from: at,
    to: first.to + 2,
    form: { is: 'span', from: single.form, to: { is: 'calendar', year: second } },
    parts: [...onSide(single.parts, 'from'), ...onSide([part(scan, 'year', second, first.to + 1)], 'to')],
  }
}

/** `fiscal 1998`, `fiscal year 1998`, `FY1998`, `calendar 1998`: the year of accounts goes by the number of the calendar's. */
export function readYearOfAccounts(scan: Scan, at: number): Read | undefined {
  const kind = word(scan, at)
  const joined = kind.startsWith('fy') && kind.length > 2 ? digitsOf(kind.slice(2)) : undefined
  const short = joined !== undefined && kind.length === 4 ? fullYear(joined) : joined
  if (short !== undefined && short >= 1900 && short < 2100)
    return { from: at, to: at + 1, form: { is: 'calendar', year: short, fiscal: true }, parts: [part(scan, 'year', short, at)] }
  if (kind !== 'fiscal' && kind !== 'financial' && kind !== 'calendar') return undefined
  const yearAt = word(scan, at + 1) === 'year' ? at + 2 : at + 1
  const year = readYear(scan, yearAt)
  if (!year || (kind === 'financial' && yearAt === at + 1)) return undefined
  const form: DateForm = { is: 'calendar', year: year.value, ...(kind === 'calendar' ? {} : { fiscal: true }) }
  return { from: at, to: year.to, form, parts: [part(scan, 'year', year.value, yearAt, year.to)] }
}

/** Past the words before a year's number: `the year`, `the years`, `year`. */
function yearNumberAt(scan: Scan, at: number): number {
  const start = word(scan, at) === 'the' ? at + 1 : at
  return word(scan, start) === 'year' || word(scan, start) === 'years' ? start + 1 : start
}

/** The year after the dash: four digits, or two that belong to the same century and come later. */
function readYearTail(scan: Scan, at: number, first: number): number | undefined {
  const full = readYear(scan, at)
  if (full && word(scan, at).length === 4) return full.value
  const text = word(scan, at)
  // “the winter of 1942–3”
  const isShort = text.length === 1 && (word(scan, at - 1) === '–' || BEFORE_SHORT.has(word(scan, at - 3)))
  const last = isShort && isTight(scan, at) && isTight(scan, at - 1) && !isCounted(scan, at + 1) ? digitsOf(text) : undefined
  if (last !== undefined && last > first % 10 && !isDash(word(scan, at + 1)) && !goesOn(scan, at + 1)) return first - (first % 10) + last
  const short = text.length === 2 && isTight(scan, at) && !isCounted(scan, at + 1) ? digitsOf(text) : undefined
  if (short === undefined || isDash(word(scan, at + 1))) return undefined
  const value = first - (first % 100) + short
  return value > first ? value : first % 100 === 99 && short === 0 ? first + 1 : undefined
}

/** Before the years of `1942-3`, which else may be the score of a game. */
const BEFORE_SHORT: ReadonlySet<string> = new Set(['in', 'of', 'during', 'from', 'winter'])

/** `1942–3.5`: a number that goes on. */
function goesOn(scan: Scan, at: number): boolean {
  return isTight(scan, at) && isTight(scan, at + 1) && digitsOf(word(scan, at + 1)) !== undefined
}

/** What a season, quarter or half is of: `of 2018`, `2018`, `of last year`, `of the year`. */
export function readOwner(scan: Scan, at: number): Read | undefined {
  const text = word(scan, at)
  if (text === 'of' || text === 'in')
    return (
      readYearRange(scan, at + 1) ??
      readYearOfAccounts(scan, at + 1) ??
      readYearPhrase(scan, at + 1) ??
      (text === 'of' ? ownerYear(scan, at + 1) : undefined)
    )
  const commaAt = text === ',' ? at + 1 : at
  const year = readYearRange(scan, commaAt)
  if (year && word(scan, commaAt) !== 'the') return year
  return text === ',' ? undefined : readYearPhrase(scan, at)
}

/** “of the year”, after a season or quarter. */
function ownerYear(scan: Scan, at: number): Read | undefined {
  return word(scan, at) === 'the' && word(scan, at + 1) === 'year' && word(scan, at + 2) !== 'of'
    ? { from: at, to: at + 2, form: { is: 'unit', unit: 'year', step: 0, from: 'discourse' }, parts: [] }
    : undefined
}

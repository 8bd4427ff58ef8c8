/** Any period that something can be a part of or lie in. */
import { readCalendar } from './calendar-reader.js'
import { readCentury, readDecade } from './decade-reader.js'
import { readQuarter } from './quarter-reader.js'
import { readRelative } from './relative-reader.js'
import { deeper, part, type Read, readMonth, type Scan } from './scan.js'
import { readSeason } from './season-reader.js'
import { readYearOfAccounts, readYearRange } from './year-reader.js'

/** A period that something can be a part of or lie in: month, season, quarter, year, decade, century, “last year”. */
export function readPeriod(outer: Scan, at: number): Read | undefined {
  const scan = deeper(outer)
  if (!scan) return undefined
  return (
    readDecade(scan, at) ??
    readCentury(scan, at) ??
    readSeason(scan, at) ??
    readFraction(scan, at) ??
    readCalendar(scan, at) ??
    readBareMonth(scan, at) ??
    readYearRange(scan, at) ??
    readYearOfAccounts(scan, at) ??
    relativePeriod(scan, at)
  )
}

function relativePeriod(scan: Scan, at: number): Read | undefined {
  return readRelative(scan, at, () => undefined)
}

function readBareMonth(scan: Scan, at: number): Read | undefined {
  const month = readMonth(scan, at)
  return month
    ? { from: at, to: month.to, form: { is: 'calendar', month: month.value }, parts: [part(scan, 'month', month.value, at, month.to)] }
    : undefined
}

/** A quarter, half or other fraction of a period. */
export function readFraction(scan: Scan, at: number): Read | undefined {
  return readQuarter(scan, at, readPeriod)
}

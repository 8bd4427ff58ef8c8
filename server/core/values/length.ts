/** Lengths of time as people say them: what they admit, and how to say another one in the same manner. */
import { numberInWords, ordinalLike } from './number-style.js'

export type LengthUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

/** “nearly thirty years”: how many of which unit, and how strictly. */
export interface Length {
  readonly amount: number
  readonly unit: LengthUnit
  readonly hedge: 'exact' | 'about' | 'nearly' | 'over' | 'under'
}

/** Days between two days, at the least and at the most. */
export interface DayRange {
  readonly least: number
  readonly most: number
}

/** Days in a unit, on the average of the Gregorian calendar. */
const DAYS: Readonly<Record<LengthUnit, number>> = {
  day: 1,
  week: 7,
  month: 30.44,
  quarter: 91.31,
  year: 365.25,
  decade: 3652.5,
  century: 36525,
}

/** How far a length may fall short of or go beyond what is said, in its units: both ends of a stretch of days may be counted. */
const SHORT: Readonly<Record<LengthUnit, number>> = { day: 1, week: 0.6, month: 0.75, quarter: 0.6, year: 0.8, decade: 0.3, century: 0.15 }
const LONG: Readonly<Record<LengthUnit, number>> = { day: 1, week: 0.9, month: 1, quarter: 1, year: 1, decade: 0.6, century: 0.3 }

/** Whether a length as said is compatible with a known one. */
export function admitsLength(said: Length, known: DayRange): boolean {
  const { amount, unit, hedge } = said
  const least = known.least / DAYS[unit]
  const most = known.most / DAYS[unit]
  const slack = SHORT[unit]
  switch (hedge) {
    case 'over':
      return most >= amount - Math.min(slack, amount / 10) - (unit === 'day' ? 1 : 0) && least <= amount * 2.5
    case 'under':
      // “within eight months” of eight months and six days.
      return least <= amount + (unit === 'day' ? 1 : unit === 'month' ? 0.35 : 0.15)
    case 'nearly':
      return most >= amount * 0.75 && least <= amount + (unit === 'day' ? 1 : 0.2)
    case 'about':
      return most >= amount * 0.7 - slack && least <= amount * 1.35 + slack
    case 'exact': {
      // Half and round amounts are said more loosely: “thirty years” of twenty-eight.
      const round = amount >= 20 && amount % 10 === 0 ? amount * 0.07 : 0
      // “A year”, “half a year”: no slack is as large as the length itself.
      const [short, long] = unit === 'day' ? [slack, LONG.day] : [Math.min(slack, amount / 2), Math.min(LONG[unit], amount)]
      return most >= amount - Math.max(short, round) && least <= amount + Math.max(long, round)
    }
  }
}

/** The days that a length as said may stand for. */
export function daysOf({ amount, unit, hedge }: Length): DayRange {
  const days = amount * DAYS[unit]
  if (hedge === 'over') return { least: days, most: days * 2.5 }
  return { least: hedge === 'exact' ? days : days * (hedge === 'under' ? 0 : 0.75), most: days }
}

/** A known length in the manner of the words that it takes the place of: “eleven months” for “ten months”, “11-day” for “12-day”. */
export function lengthLike(known: DayRange, said: Length, written: string): string {
  const days = (known.least + known.most) / 2
  const unit = days / DAYS[said.unit] >= 0.9 ? said.unit : unitFor(days)
  const exact = days / DAYS[unit]
  const count = Math.max(1, said.hedge === 'over' ? Math.floor(exact) : said.hedge === 'exact' ? Math.round(exact) : Math.ceil(exact))
  const compound = /-(?:day|week|fortnight|month|year|decade)/i.test(written)
  const first = written[0] ?? ''
  const digits = first >= '0' && first <= '9'
  const words = digits ? String(count) : numberInWords(count)
  const text = compound
    ? `${words}-${unit}`
    : `${words} ${unit}${count === 1 ? '' : unit === 'century' ? '' : 's'}`.replace('century', count === 1 ? 'century' : 'centuries')
  return first !== first.toLowerCase() ? text[0]!.toUpperCase() + text.slice(1) : text
}

/** The number of an anniversary in the manner of another: `25th`, `twenty-fifth`. */
export function anniversaryLike(known: DayRange, written: string): string {
  const years = Math.round((known.least + known.most) / 2 / DAYS.year)
  return ordinalLike(years, written)
}

/** The unit in which a stretch of days is most readily told. */
function unitFor(days: number): LengthUnit {
  if (days < 14) return 'day'
  if (days < 61) return 'week'
  return days < 730 ? 'month' : 'year'
}

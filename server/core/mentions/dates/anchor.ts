/** Which of many: the Friday, the January, the 6th that is meant, told from the brief’s date and from what was said before. */
import { dayNumber, daysInMonth, fromDayNumber, isRealDay, type Weekday, weekdayOf } from '../../values/calendar.js'
import { dayValue, monthValue, type Season, seasonValue } from '../../values/date-make.js'
import type { DateValue } from '../../values/date-value.js'
import type { Pick } from './expression.js'

export interface DateAnchor {
  /** When the text was written: the brief’s date. */
  readonly documentDate?: DateValue
  /** The date last spoken of, for “two days later”, “that Wednesday”, “the 6th”. */
  readonly discourseDate?: DateValue
  /** Tense of the verb that the date belongs to; past where it is not said, as in most reports. */
  readonly tense?: 'past' | 'present' | 'future'
}

function dayOf(value: DateValue | undefined): number | undefined {
  return value && Number.isFinite(value.latest) ? value.latest : undefined
}

function isKnown(value: DateValue | undefined): value is DateValue {
  return value !== undefined && Number.isFinite(value.earliest) && Number.isFinite(value.latest)
}

/**
 * The year of a day and month, or of a month, said without one. Where the discourse is in one year other than the brief’s, that
 * year, or the nearest to the day it speaks of; otherwise the last such day before the brief’s date, the next one for a future
 * tense. A date up to six weeks ahead is taken even for a past tense, since announced dates are spoken of in it. A weekday beside
 * the date decides between years where only one fits.
 */
export function yearFor(month: number, day: number | undefined, weekday: Weekday | undefined, anchor: DateAnchor): number | undefined {
  const { documentDate } = anchor
  const discourseDate = spokenOf(anchor)
  const at = dayOf(documentDate)
  if (isKnown(discourseDate)) {
    // “on Saturday 8 January”, behind a year long past: the weekday tells that the days of the document are meant.
    const near = at === undefined || day === undefined || !weekday ? undefined : nearest(month, day, at)
    const isNear = near !== undefined && isRealDay(near, month, day!) && Math.abs(dayNumber(near, month, day!) - at!) < 45
    if (isNear && weekdayOf(dayNumber(near, month, day!)) === weekday) return near
    const from = fromDayNumber(discourseDate.earliest).year
    const to = fromDayNumber(discourseDate.latest).year
    const isOther = at === undefined || from !== fromDayNumber(at).year
    if (isOther && discourseDate.latest - discourseDate.earliest > 200) return from === to ? from : undefined
    // A story goes on more often than it looks back.
    if (isOther) return nearest(month, day, (discourseDate.earliest + discourseDate.latest) / 2 + ONWARD)
    // “30 July: … 6 August: the deadline expires”: a story told in the present goes on, and is not of next year.
    if (anchor.tense === 'future' && at !== undefined && day !== undefined && discourseDate.latest < at) {
      const onward = nearest(month, day, discourseDate.latest + ONWARD)
      const days = dayNumber(onward, month, Math.min(day, 28)) - discourseDate.latest
      if (days >= 0 && days < STORY) return onward
    }
  }
  if (at === undefined) return undefined
  const { year, month: atMonth } = fromDayNumber(at)
  const tense = anchor.tense ?? 'past'
  const byWeekday =
    day !== undefined && weekday
      ? [year, year - 1, year + 1].filter((it) => isRealDay(it, month, day) && weekdayOf(dayNumber(it, month, day)) === weekday)
      : []
  if (byWeekday.length === 1 && Math.abs(dayNumber(byWeekday[0]!, month, day!) - at) < 300) return byWeekday[0]
  if (day === undefined) {
    if (tense === 'future') return month >= atMonth ? year : year + 1
    if (tense === 'present' && (month - atMonth + 12) % 12 <= 4) return month >= atMonth ? year : year + 1
    return month <= atMonth ? year : year - 1
  }
  const days = dayNumber(year, month, Math.min(day, daysInMonth(year, month)))
  if (tense === 'future') return days >= at - 7 ? year : year + 1
  if (tense === 'present') return nearest(month, day, at - 60)
  if (days > at + 45) return year - 1
  return days < at - 320 ? year + 1 : year
}

/** `2006-01/2006-06` */
function isHalf({ edtf, earliest, latest }: DateValue): boolean {
  return edtf.length === '2006-01/2006-06'.length && latest - earliest > 179 && latest - earliest < 185
}

/** Days by which the date that a story goes on with lies nearer than it is. */
const ONWARD = 30

/** How many days on the next day of a story may lie. */
const STORY = 45

/** What was spoken of before, save what is yet to come where the talk is of what was: “will open in 1999. In March the group bought …”. */
function spokenOf({ discourseDate, documentDate, tense }: DateAnchor): DateValue | undefined {
  // “earned less in the third quarter of last year”: a quarter of the year before is what this year's is compared with.
  const isCompared =
    documentDate &&
    discourseDate &&
    (discourseDate.precision === 'quarter' || isHalf(discourseDate)) &&
    fromDayNumber(discourseDate.latest).year === fromDayNumber(documentDate.latest).year - 1
  if (isCompared) return undefined
  const isToCome = discourseDate && documentDate && discourseDate.earliest > documentDate.latest
  return isToCome && tense !== 'future' ? undefined : discourseDate
}

function nearest(month: number, day: number | undefined, at: number): number {
  const { year } = fromDayNumber(Math.round(at))
  let best = year
  let distance = Infinity
  for (const candidate of [year - 1, year, year + 1]) {
    const days = dayNumber(candidate, month, Math.min(day ?? 15, 28))
    if (Math.abs(days - at) < distance) {
      distance = Math.abs(days - at)
      best = candidate
    }
  }
  return best
}

/** “the 6th”: in the month that is being spoken of, else the last one before the brief’s date. */
export function dayOfMonthNear(day: number, weekday: Weekday | undefined, anchor: DateAnchor): DateValue | undefined {
  const { discourseDate } = anchor
  const spoken =
    isKnown(discourseDate) && discourseDate.latest - discourseDate.earliest <= 31 ? fromDayNumber(discourseDate.latest) : undefined
  const at = dayOf(anchor.documentDate)
  const start = spoken ?? (at === undefined ? undefined : fromDayNumber(at))
  if (!start) return undefined
  const step = anchor.tense === 'future' ? 1 : -1
  for (let tried = 0; tried < 12; tried++) {
    const index = start.year * 12 + start.month - 1 + tried * step
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
    if (!isRealDay(year, month, day)) continue
    const days = dayNumber(year, month, day)
    if (!spoken && at !== undefined && (step < 0 ? days > at : days < at)) continue
    if (weekday && weekdayOf(days) !== weekday && spoken === undefined && tried < 2) continue
    return dayValue(days)
  }
  return undefined
}

/** A weekday by itself: the nearest before the brief’s date, that day included; the nearest after for a future tense. */
export function weekdayNear(weekday: Weekday, anchor: DateAnchor): DateValue | undefined {
  const at = dayOf(anchor.documentDate)
  if (at !== undefined && anchor.documentDate!.precision === 'day')
    return dayValue(anchor.tense === 'future' ? onOrAfter(at, weekday) : onOrBefore(at, weekday))
  const { discourseDate } = anchor
  return discourseDate?.precision === 'day' ? dayValue(onOrAfter(discourseDate.earliest, weekday)) : undefined
}

function onOrBefore(at: number, weekday: Weekday): number {
  return at - ((weekdayOf(at) - weekday + 7) % 7)
}

function onOrAfter(at: number, weekday: Weekday): number {
  return at + ((weekday - weekdayOf(at) + 7) % 7)
}

/** “last Friday”, “that Wednesday”, “the following Monday”. */
export function pickWeekday(weekday: Weekday, pick: Pick, anchor: DateAnchor): DateValue | undefined {
  const fromDiscourse = pick === 'that' || pick === 'previous' || pick === 'following'
  const base = fromDiscourse ? (anchor.discourseDate ?? anchor.documentDate) : (anchor.documentDate ?? anchor.discourseDate)
  if (!isKnown(base) || base.latest - base.earliest > 7) return undefined
  switch (pick) {
    case 'last':
    case 'previous':
      return dayValue(onOrBefore(base.earliest - 1, weekday))
    case 'next':
    case 'following':
      return dayValue(onOrAfter(base.latest + 1, weekday))
    default:
      // “this Friday” and “that Friday” are of the same week; said of a day, “that Friday” is not before it.
      return dayValue(pick === 'that' ? onOrAfter(base.earliest, weekday) : base.earliest - weekdayOf(base.earliest) + weekday)
  }
}

/** The first year of “the thirties”: those of the century that a history has reached, else the last that have begun when the text is written. */
export function decadeNear(short: number, { discourseDate, documentDate }: DateAnchor): number {
  const said = isKnown(discourseDate) ? fromDayNumber(discourseDate.latest).year : undefined
  const at = dayOf(documentDate)
  if (said !== undefined && said < 1900) {
    const century = said - (said % 100)
    return century + short > said + 50 ? century - 100 + short : century + short < said - 50 ? century + 100 + short : century + short
  }
  if (at === undefined) return (short >= 30 ? 1900 : 2000) + short
  const { year } = fromDayNumber(at)
  const century = year - (year % 100)
  return century + short <= year ? century + short : century - 100 + short
}

/** “last January”, “this March”, “that summer’s July”, “the following May”. */
export function pickMonth(month: number, pick: Pick, anchor: DateAnchor): DateValue | undefined {
  return pickInYears(pick, anchor, (year) => monthValue(year, month))
}

/** “last summer”, “this spring”, “the previous winter”. */
export function pickSeason(season: Season, pick: Pick, anchor: DateAnchor): DateValue | undefined {
  return pickInYears(
    pick,
    anchor,
    (year) => (season === 24 ? winterCore(year) : seasonValue(year, season)),
    season === 24 ? (year) => seasonValue(year, 24) : undefined,
  )
}

/** The winter that begins in a year, for telling before from after; its value says both winters that touch the year. */
function winterCore(year: number): DateValue {
  const { edtf, precision, approximate, uncertain } = seasonValue(year, 24)
  return { edtf, earliest: dayNumber(year, 1, 1), latest: dayNumber(year, 3, 20), precision, approximate, uncertain }
}

function pickInYears(
  pick: Pick,
  anchor: DateAnchor,
  make: (year: number) => DateValue,
  value: (year: number) => DateValue = make,
): DateValue | undefined {
  const fromDiscourse = pick === 'that' || pick === 'previous' || pick === 'following'
  const base = fromDiscourse ? (anchor.discourseDate ?? anchor.documentDate) : (anchor.documentDate ?? anchor.discourseDate)
  if (!isKnown(base)) return undefined
  const { year } = fromDayNumber(base.latest)
  if (pick === 'this' || pick === 'that') return value(pick === 'that' ? fromDayNumber(base.earliest).year : year)
  for (let step = 0; step < 3; step++) {
    const candidate = pick === 'last' || pick === 'previous' ? year - step : fromDayNumber(base.earliest).year + step
    const made = make(candidate)
    if (pick === 'last' || pick === 'previous' ? made.latest < base.earliest : made.earliest > base.latest) return value(candidate)
  }
  return undefined
}

/** A quarter, half or season without a year: that of the discourse’s year, else the last begun by the brief’s date, or the next for a future tense. */
export function pickYearPeriod(anchor: DateAnchor, make: (year: number) => DateValue): DateValue | undefined {
  const { documentDate } = anchor
  const discourseDate = spokenOf(anchor)
  const at = dayOf(documentDate)
  if (isKnown(discourseDate)) {
    const year = fromDayNumber(discourseDate.earliest).year
    const oneYear = year === fromDayNumber(discourseDate.latest).year
    if (oneYear && (at === undefined || year !== fromDayNumber(at).year)) return make(year)
  }
  if (at === undefined) return undefined
  const { year } = fromDayNumber(at)
  if (anchor.tense === 'future') return make(year).latest >= at ? make(year) : make(year + 1)
  return make(year).earliest <= at ? make(year) : make(year - 1)
}

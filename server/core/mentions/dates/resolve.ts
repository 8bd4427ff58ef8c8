/** What a date of the text means, given when the text was written and what it spoke of before. */
import { dayNumber, fromDayNumber, isRealDay, weekdayOf } from '../../values/calendar.js'
import {
  asApproximate,
  asExact,
  centuryValue,
  daysValue,
  dayValue,
  decadeValue,
  halfValue,
  intervalValue,
  monthValue,
  quarterValue,
  seasonValue,
  yearValue,
} from '../../values/date-make.js'
import type { DateValue } from '../../values/date-value.js'
import { parseEdtf } from '../../values/edtf.js'
import { partOf, pieceOf, shift, type TimeUnit, unitAround } from '../../values/period.js'
import {
  type DateAnchor,
  dayOfMonthNear,
  decadeNear,
  pickMonth,
  pickSeason,
  pickWeekday,
  pickYearPeriod,
  weekdayNear,
  yearFor,
} from './anchor.js'
import type { DateExpression, DateForm } from './expression.js'

export type { DateAnchor } from './anchor.js'

/** The value of a date. `undefined` where it is impossible, or where the anchor it needs is missing or too coarse. */
export function resolveDate(expression: DateExpression, anchor: DateAnchor): DateValue | undefined {
  const value = resolveForm(expression.form, anchor)
  return value && expression.approximate ? asApproximate(value) : value
}

/**
 * The value of the whole period where an expression speaks of a part of it: 2022 for “early 2022”; the very day of “a week later”; otherwise
 * as `resolveDate`.
 */
export function resolveWhole(expression: DateExpression, anchor: DateAnchor): DateValue | undefined {
  if (expression.form.is === 'part') return resolveForm(expression.form.of, anchor)
  const value = resolveDate(expression, anchor)
  // “a week later” is said of the day, however loosely.
  return value && expression.form.is === 'shift' && !expression.approximate ? asExact(value) : value
}

/** Resolves a form by itself. */
function resolveForm(form: DateForm, anchor: DateAnchor): DateValue | undefined {
  switch (form.is) {
    case 'calendar':
      return resolveCalendar(form, anchor)
    case 'span':
      return resolveSpan(form, anchor)
    case 'season': {
      const years = form.of ? resolveForm(form.of, anchor) : undefined
      if (form.of && !years) return undefined
      const across = years && form.season === 24 ? winterAcross(years) : undefined
      if (across) return across
      const year = years ? singleYear(years) : undefined
      return year === undefined
        ? years
          ? undefined
          : pickYearPeriod(anchor, (each) => seasonValue(each, form.season))
        : seasonValue(year, form.season)
    }
    case 'quarter':
      return resolveInYear(form.of, anchor, (year) => quarterValue(year, form.quarter))
    case 'half': {
      const whole = form.of ? resolveForm(form.of, anchor) : undefined
      return whole ? pieceOf(whole, form.half, 2) : form.of ? undefined : pickYearPeriod(anchor, (year) => halfValue(year, form.half))
    }
    case 'nth':
      return resolveNth(form, anchor)
    case 'nthWeekday':
      return weekdayIn(resolveForm(form.of, anchor), form.weekday, form.index)
    case 'weekOf': {
      const day = resolveForm(form.of, anchor)
      return day?.precision === 'day' ? unitAround(day.earliest, 'week') : undefined
    }
    case 'decade':
      return decadeValue(form.short ? decadeNear(form.year, anchor) : form.year)
    case 'century':
      return centuryValue(form.year)
    case 'turn': {
      const at = reference(anchor)
      const year = form.year ?? (at === undefined ? undefined : Math.round(fromDayNumber(at).year / 100) * 100)
      return year === undefined ? undefined : asApproximate(yearValue(year))
    }
    case 'part': {
      const whole = resolveForm(form.of, anchor)
      return whole ? partOf(whole, form.part) : undefined
    }
    case 'weekday':
      if (form.of) return dayOfWeek(form.weekday, resolveForm(form.of, anchor))
      return form.pick ? pickWeekday(form.weekday, form.pick, anchor) : weekdayNear(form.weekday, anchor)
    case 'month':
      return pickMonth(form.month, form.pick, anchor)
    case 'pickedSeason':
      return pickSeason(form.season, form.pick, anchor)
    case 'unit':
      return resolveUnit(form, anchor)
    case 'shift':
      return resolveShift(form, anchor)
    case 'edtf':
      return parseEdtf(form.edtf)
  }
}

/** “the second Monday of July”, “the last Sunday in June”. */
function weekdayIn(month: DateValue | undefined, weekday: number, index: number): DateValue | undefined {
  if (month?.precision !== 'month') return undefined
  const { earliest, latest } = month
  const day =
    index < 0 ? latest - ((weekdayOf(latest) - weekday + 7) % 7) : earliest + ((weekday - weekdayOf(earliest) + 7) % 7) + (index - 1) * 7
  return day <= latest ? dayValue(day) : undefined
}

/** “Tuesday last week”: the day of a week from Monday to Sunday. */
function dayOfWeek(weekday: number, week: DateValue | undefined): DateValue | undefined {
  return week && week.latest - week.earliest === 6 ? dayValue(week.earliest + weekday - 1) : undefined
}

/** The one year that a value lies in. */
function singleYear(value: DateValue): number | undefined {
  if (!Number.isFinite(value.earliest) || !Number.isFinite(value.latest)) return undefined
  const { year } = fromDayNumber(value.earliest)
  return fromDayNumber(value.latest).year === year ? year : undefined
}

/** The day that “now” is closest to: the document’s, else the discourse’s. */
function reference(anchor: DateAnchor): number | undefined {
  const value = anchor.documentDate ?? anchor.discourseDate
  return value && Number.isFinite(value.latest) ? value.latest : undefined
}

function resolveInYear(of: DateForm | undefined, anchor: DateAnchor, make: (year: number) => DateValue): DateValue | undefined {
  if (!of) return pickYearPeriod(anchor, make)
  const owner = resolveForm(of, anchor)
  const year = owner ? singleYear(owner) : undefined
  return year === undefined ? undefined : make(year)
}

/** “winter 2021–22”. */
function winterAcross(years: DateValue): DateValue | undefined {
  if (!Number.isFinite(years.earliest) || !Number.isFinite(years.latest)) return undefined
  const first = fromDayNumber(years.earliest).year
  return fromDayNumber(years.latest).year === first + 1 ? intervalValue(monthValue(first, 12), monthValue(first + 1, 3)) : undefined
}

function resolveCalendar(form: DateForm & { is: 'calendar' }, anchor: DateAnchor): DateValue | undefined {
  const { day, month } = form
  let year = form.year
  if (form.eitherOrder && year !== undefined && day !== undefined && month !== undefined) {
    const written = dayValue(dayNumber(year, day, month))
    if (written.edtf === anchor.documentDate?.edtf) return written
  }
  if (form.of) {
    const owner = resolveForm(form.of, anchor)
    if (owner?.precision === 'month' && month === undefined && day !== undefined)
      return owner.earliest + day - 1 <= owner.latest ? dayValue(owner.earliest + day - 1) : undefined
    year = owner ? singleYear(owner) : undefined
    if (year === undefined) return undefined
  }
  if (month !== undefined && (month < 1 || month > 12)) return undefined
  if (month === undefined) {
    if (day === undefined) return year === undefined ? undefined : yearValue(year)
    return dayOfMonthNear(day, form.weekday, anchor)
  }
  year ??= yearFor(month, day, form.weekday, anchor)
  if (year === undefined) return undefined
  if (day === undefined) return monthValue(year, month)
  return isRealDay(year, month, day) ? dayValue(dayNumber(year, month, day)) : undefined
}

function resolveSpan(form: DateForm & { is: 'span' }, anchor: DateAnchor): DateValue | undefined {
  if (!form.to) {
    const start = resolveForm(form.from, anchor)
    return start ? intervalValue(start, 'open') : undefined
  }
  const ends = resolveEnds({ from: form.from, to: form.to }, anchor)
  return ends ? intervalValue(ends.start, ends.end) : undefined
}

/** The dates from and to which a range goes. `undefined` where one is not known, or the range runs backwards. */
export function resolveEnds(
  { from, to }: { readonly from: DateForm; readonly to: DateForm },
  anchor: DateAnchor,
): { readonly start: DateValue; readonly end: DateValue } | undefined {
  // The end that says more is read first; the other is read against it.
  const fromIsFull = isFull(from)
  const first = fromIsFull ? resolveForm(from, anchor) : resolveForm(to, anchor)
  if (!first) return undefined
  const second = resolveForm(fromIsFull ? to : from, isFull(fromIsFull ? to : from) ? anchor : { ...anchor, discourseDate: first })
  if (!second) return undefined
  let start = fromIsFull ? first : second
  let end = fromIsFull ? second : first
  if (start.earliest > end.latest) {
    if (isFull(from) && isFull(to)) return undefined
    if (fromIsFull) end = shift(end, 1, 'year') ?? end
    else start = shift(start, -1, 'year') ?? start
    if (start.earliest > end.latest) return undefined
  }
  return { start, end }
}

function isFull(form: DateForm): boolean {
  return form.is === 'calendar'
    ? form.year !== undefined || form.of !== undefined
    : form.is === 'part'
      ? isFull(form.of)
      : form.is !== 'weekday'
}

function resolveNth(form: DateForm & { is: 'nth' }, anchor: DateAnchor): DateValue | undefined {
  const whole = resolveForm(form.of, anchor)
  if (!whole || !Number.isFinite(whole.earliest) || !Number.isFinite(whole.latest)) return undefined
  const { unit, index, count } = form
  if (index < 0) {
    const after = dayValue(whole.latest + 1)
    const start = shift(after, -count, unit)
    return start && start.earliest >= whole.earliest ? daysValue(start.earliest, whole.latest) : undefined
  }
  const start = shift(dayValue(whole.earliest), index - 1, unit)
  const end = shift(dayValue(whole.earliest), index - 1 + count, unit)
  if (!start || !end || start.earliest > whole.latest) return undefined
  // “the first decade of January” has no years.
  if (unit === 'decade' && end.earliest - 1 > whole.latest) return undefined
  if (unit === 'decade' && count === 1) return decadeValue(fromDayNumber(start.earliest).year)
  return daysValue(start.earliest, Math.min(end.earliest - 1, whole.latest))
}

/** The anchor a relative form counts from; the other one stands in where it is missing. */
function anchorOf(from: 'document' | 'discourse', anchor: DateAnchor): DateValue | undefined {
  return from === 'document' ? (anchor.documentDate ?? anchor.discourseDate) : (anchor.discourseDate ?? anchor.documentDate)
}

function resolveUnit(form: DateForm & { is: 'unit' }, anchor: DateAnchor): DateValue | undefined {
  const base = anchorOf(form.from, anchor)
  if (!base || !Number.isFinite(base.earliest) || !Number.isFinite(base.latest)) return undefined
  // “the quarter” that figures are reported of is the last one completed.
  if (form.unit === 'quarter' && form.from === 'discourse' && form.step === 0 && base.precision !== 'quarter') {
    return shift(unitAround(base.latest, 'quarter'), -1, 'quarter')
  }
  if (form.unit === 'weekend') return weekend(base, form.step, form.from === 'discourse' && anchor.tense !== 'future')
  // An interval is left at its end and entered at its beginning: “the following day” is the day after its last.
  const at = form.step > 0 ? base.latest : base.earliest
  const around = unitAround(at, form.unit)
  if (base.precision !== 'interval' && (base.earliest < around.earliest || base.latest > around.latest)) return undefined
  if (base.precision === 'interval' && form.step === 0 && (base.latest > around.latest || base.earliest < around.earliest)) return undefined
  return form.step === 0 ? around : shift(around, form.step, form.unit)
}

/** Saturday and Sunday of the week; “the weekend” of a text that speaks of the past is the last one. */
function weekend(base: DateValue, step: number, isPast: boolean): DateValue | undefined {
  if (base.latest - base.earliest > 7) return undefined
  const monday = base.earliest - weekdayOf(base.earliest) + 1
  const inWeekend = weekdayOf(base.earliest) >= 6
  const weeks = isPast && step === 0 && !inWeekend ? -1 : step
  const saturday = monday + 5 + weeks * 7
  return intervalValue(dayValue(saturday), dayValue(saturday + 1))
}

const ORDER: readonly DateValue['precision'][] = ['day', 'interval', 'month', 'season', 'quarter', 'year', 'decade', 'century']

/**
 * “two weeks later” than a day is a day; “three months ago” is a month, “two years ago” a year: a distance is as exact as its unit.
 * A quarter or month a year earlier stays a quarter or month, since like is compared with like. The result of any but days is approximate.
 */
function resolveShift(form: DateForm & { is: 'shift' }, anchor: DateAnchor): DateValue | undefined {
  const explicit = typeof form.from !== 'string'
  const base = typeof form.from === 'string' ? anchorOf(form.from, anchor) : resolveForm(form.from, anchor)
  if (!base || !Number.isFinite(base.earliest) || !Number.isFinite(base.latest)) return undefined
  const { unit, sign } = form
  const amount = form.amount * sign
  if (unit === 'day' || unit === 'week') {
    if (base.latest - base.earliest > 31 && !explicit) return undefined
    // From a stretch it is told from its end, from a month from a day in it that is not said.
    const at = base.precision !== 'interval' ? base : dayValue(sign > 0 ? base.latest : base.earliest)
    const days = shift(at, amount, unit)
    if (!days) return undefined
    if (unit === 'week' && form.from === 'document') return unitAround(days.earliest, 'week')
    return unit === 'week' && !explicit ? asApproximate(days) : days
  }
  // “a year ago today”: the very day.
  if (typeof form.from !== 'string' && form.from.is === 'unit' && form.from.unit !== 'year') return shift(base, amount, unit)
  if (base.precision === 'day' || base.precision === 'interval') {
    const at = dayValue(sign > 0 ? base.latest : base.earliest)
    const moved = shift(at, amount, unit)
    return moved ? unitAround(moved.earliest, grain(unit)) : undefined
  }
  if (form.from === 'document') {
    const moved = shift(dayValue(base.latest), amount, unit)
    return moved ? unitAround(moved.earliest, grain(unit)) : undefined
  }
  const precise =
    ORDER.indexOf(base.precision) <= ORDER.indexOf('quarter') ||
    unit === 'year' ||
    (base.precision === 'year' && unit !== 'month' && unit !== 'quarter')
  return precise ? shift(base, amount, unit) : undefined
}

/** A decade or century ago is a year, more or less. */
function grain(unit: TimeUnit): TimeUnit {
  return unit === 'decade' || unit === 'century' ? 'year' : unit
}

/** Dates that cannot be right, whatever happened: 30 February, a range that runs backwards, a weekday that is not that day’s. */
import type { Span } from '../../base/span.js'
import { daysInMonth, type Weekday, weekdayOf } from '../../values/calendar.js'
import { MONTH_NAMES } from '../../values/date-style.js'
import type { DateValue } from '../../values/date-value.js'
import type { DateExpression, DateForm, DatePart } from './expression.js'

export type Impossibility =
  /** The month has no such day; `last` is its last one. */
  | {
      readonly why: 'no-such-day'
      readonly span: Span
      readonly day: number
      readonly month: number
      readonly year?: number
      readonly last: number
      readonly message: string
    }
  | { readonly why: 'no-such-month'; readonly span: Span; readonly month: number; readonly message: string }
  | { readonly why: 'backwards'; readonly span: Span; readonly message: string }

/** Why a date cannot exist, with the words that are wrong; `undefined` where it can. A 29 February without a year can. */
export function impossibility(expression: DateExpression): Impossibility | undefined {
  return checkForm(expression.form, expression, 'only')
}

function checkForm(form: DateForm, expression: DateExpression, side: DatePart['side']): Impossibility | undefined {
  if (form.is === 'calendar') return checkCalendar(form, expression, side)
  if (form.is === 'part' || form.is === 'nth' || form.is === 'nthWeekday' || form.is === 'weekOf')
    return checkForm(form.of, expression, side)
  if (form.is === 'shift' && typeof form.from !== 'string') return checkForm(form.from, expression, side)
  if (form.is !== 'span') return undefined
  const ends = checkForm(form.from, expression, 'from') ?? (form.to ? checkForm(form.to, expression, 'to') : undefined)
  return (
    ends ??
    (form.to && isBackwards(form.from, form.to)
      ? { why: 'backwards', span: spanOf(expression), message: 'This range ends before it begins.' }
      : undefined)
  )
}

function checkCalendar(form: DateForm & { is: 'calendar' }, expression: DateExpression, side: DatePart['side']): Impossibility | undefined {
  const { day, month, year } = form
  if (month !== undefined && (month < 1 || month > 12)) {
    return { why: 'no-such-month', span: partSpan(expression, 'month', side), month, message: `There is no month ${month}.` }
  }
  if (day === undefined) return undefined
  const last = month === undefined ? 31 : daysInMonth(year ?? 2000, month)
  if (day >= 1 && day <= last) return undefined
  const name = month === undefined ? 'A month' : (MONTH_NAMES[month - 1] ?? '')
  const when = year === undefined || month !== 2 ? '' : ` ${year}`
  const message = day < 1 ? 'Days are counted from 1.' : `${name}${when} has ${last} days.`
  return {
    why: 'no-such-day',
    span: partSpan(expression, 'day', side),
    day,
    month: month ?? 0,
    ...(year === undefined ? {} : { year }),
    last,
    message,
  }
}

/** Whether both ends are said fully enough to know that the second is before the first. */
function isBackwards(from: DateForm, to: DateForm): boolean {
  if (from.is !== 'calendar' || to.is !== 'calendar' || from.of || to.of) return false
  if (from.year !== undefined && to.year !== undefined) {
    if (from.year !== to.year) return from.year > to.year
  } else if (from.year !== undefined || to.year !== undefined) return false
  if (from.month === undefined || to.month === undefined) return false
  // Without a year, December to January runs into the next one.
  if (from.month !== to.month) return from.year !== undefined && from.month > to.month
  return from.day !== undefined && to.day !== undefined && from.day > to.day
}

/** A weekday beside a full date that is another weekday’s: what is said, where, and what is right. */
export interface WeekdayMismatch {
  readonly span: Span
  readonly said: Weekday
  readonly right: Weekday
}

/** Compares the weekday in a date with the day that it resolves to. */
export function weekdayMismatch(expression: DateExpression, value: DateValue): WeekdayMismatch | undefined {
  const { form } = expression
  if (form.is !== 'calendar' || form.weekday === undefined || form.day === undefined || value.precision !== 'day') return undefined
  const right = weekdayOf(value.earliest)
  return right === form.weekday ? undefined : { span: partSpan(expression, 'weekday', 'only'), said: form.weekday, right }
}

function spanOf(expression: DateExpression): Span {
  return { start: expression.start, end: expression.end }
}

function partSpan(expression: DateExpression, role: DatePart['role'], side: DatePart['side']): Span {
  const found = expression.parts.find((it) => it.role === role && it.side === side) ?? expression.parts.find((it) => it.role === role)
  return found ? { start: found.start, end: found.end } : spanOf(expression)
}

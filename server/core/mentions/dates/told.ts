/**
 * What a text has told of so far, for dates that lean on a passage before: “the next day” behind a blank line, “in July” of a history whose
 * year was said some paragraphs ago. News tells of its own week, and its days and months are of the year of writing; a history tells of
 * times long past, and they are of the year that the story has reached.
 */
import { dayNumber } from '../../values/calendar.js'
import type { DateValue } from '../../values/date-value.js'
import { parseEdtf } from '../../values/edtf.js'
import { type DateAnchor, yearFor } from './anchor.js'
import type { DateExpression, DateForm } from './expression.js'

export interface Told {
  /** The date that the story stood at where the last passage ended. */
  readonly last: DateValue | undefined
  /** How many dates long before the text's own day have been told in full; no more than `SURE` are counted. */
  readonly past: number
  /** Whether something was told of the time of writing: “yesterday”, “on Friday”, a day or month of the last year. */
  readonly present: boolean
}

export const NOTHING_TOLD: Told = { last: undefined, past: 0, present: false }

/** From so many dates on a text is a history, even where a day might be of the weeks before it was written. */
const SURE = 3
/** Days before the text's own date from which on a date is long past. */
const LONG_AGO = 400
/** Days within which a day and month are taken to be of the time of writing, until the text is known to be a history. */
const NEAR = 45

export function sameTold(a: Told, b: Told): boolean {
  return a === b || (a.last?.edtf === b.last?.edtf && a.past === b.past && a.present === b.present)
}

/**
 * What is told after a passage.
 * @param dates the passage's dates in reading order @param last the date that the story stands at now @param written the text's own date
 */
export function tellOn(
  before: Told,
  dates: readonly { readonly expression: DateExpression; readonly value: DateValue }[],
  last: DateValue | undefined,
  written: DateValue | undefined,
): Told {
  let { past, present } = before
  for (const { expression, value } of dates) {
    // In what is known to be a history, a day of the week is the story's.
    if (isOfWriting(expression.form) && past < SURE) present = true
    // A year by itself is background, save where it stands over what follows as a label.
    const isLabel = dates.length === 1 && value === last && expression.relation === undefined
    const isSaid = expression.kind === 'absolute' || (expression.kind === 'partial' && expression.form.is === 'calendar')
    if (!isSaid || !written || (value.precision === 'year' && !isLabel)) continue
    if (value.latest < written.latest - LONG_AGO) past = Math.min(past + 1, SURE)
    else if (expression.kind === 'absolute' && (value.precision === 'day' || value.precision === 'month')) present = true
  }
  // “(4 May 1887 – 9 June 1890)” behind the title's name is an aside, and yet what a history begins with.
  const aside = before.last ? undefined : dates.find((it) => it.expression.kind === 'absolute' && it.value.precision !== 'year')
  const told: Told = { last: last ?? before.last ?? aside?.value, past, present }
  return sameTold(told, before) ? before : told
}

/** Whether enough is told of times long past to know the text for a history. */
export function isHistory(told: Told): boolean {
  return told.past >= SURE && !told.present
}

/** “yesterday”, “on Friday”, “last month”; “today” and “this year” are said in histories, too. */
function isOfWriting(form: DateForm): boolean {
  switch (form.is) {
    case 'unit':
      return form.from === 'document' && (form.step !== 0 || form.unit === 'week' || form.unit === 'month')
    case 'weekday':
      return form.pick === undefined || form.pick === 'last' || form.pick === 'this' || form.pick === 'next'
    default:
      return false
  }
}

/** The date of a passage before that a date leans on, where nothing nearer is said that it could. */
export function leaningOn(expression: DateExpression, told: Told, anchor: DateAnchor): DateValue | undefined {
  const last = told.last && beginningOf(told.last)
  if (!last) return undefined
  if (pointsBack(expression.form)) return told.last
  if (told.past === 0 || told.present || !lacksYear(expression.form)) return undefined
  return told.past < SURE && isNear(expression.form, anchor) ? undefined : last
}

/** A story that opens with the days of a whole war, “(4 May 1887 – 9 June 1890)”, begins with the first of them. */
function beginningOf(last: DateValue): DateValue {
  const [from = '', to] = last.edtf.split('/')
  return to !== undefined && last.latest - last.earliest > 300 ? (parseEdtf(from) ?? last) : last
}

/** What a date in the same passage leans on: of the days or months of a whole war, the first, where the date lacks its year. */
export function leantOn(expression: DateExpression, discourse: DateValue): DateValue {
  return lacksYear(expression.form) && discourse.edtf.length > '1941/1945'.length ? beginningOf(discourse) : discourse
}

/** “the next day”, “two weeks later”, “that night”, “the following spring”. */
function pointsBack(form: DateForm): boolean {
  switch (form.is) {
    case 'unit':
      return form.from === 'discourse' && (form.step !== 0 || form.unit === 'day')
    case 'shift':
      return form.from === 'discourse'
    case 'weekday':
    case 'month':
    case 'pickedSeason':
      return form.pick === 'that' || form.pick === 'previous' || form.pick === 'following'
    case 'part':
    case 'nth':
    case 'nthWeekday':
      return pointsBack(form.of)
    case 'calendar':
    case 'season':
    case 'quarter':
    case 'half':
      return form.of !== undefined && (pointsBack(form.of) || (form.of.is === 'unit' && form.of.from === 'discourse'))
    default:
      return false
  }
}

/** “in July”, “on 8 March”, “the summer”, “at the end of the year”. */
function lacksYear(form: DateForm): boolean {
  switch (form.is) {
    case 'calendar':
      return form.year === undefined && form.of === undefined
    case 'season':
    case 'quarter':
    case 'half':
      return form.of === undefined
    case 'part':
    case 'nth':
    case 'weekOf':
      return lacksYear(form.of)
    case 'unit':
      return form.from === 'discourse'
    case 'weekday':
      return form.pick === undefined && form.of === undefined
    case 'span':
      return lacksYear(form.from) && (form.to === undefined || lacksYear(form.to))
    default:
      return false
  }
}

/** Whether a day, or a day and month, may be of the weeks around the day of writing. */
function isNear(form: DateForm, anchor: DateAnchor): boolean {
  const at = anchor.documentDate?.latest
  if (form.is !== 'calendar' || form.day === undefined || at === undefined) return false
  if (form.month === undefined) return true
  const { discourseDate: _, ...document } = anchor
  const year = yearFor(form.month, form.day, form.weekday, document)
  return year !== undefined && Math.abs(dayNumber(year, form.month, form.day) - at) <= NEAR
}

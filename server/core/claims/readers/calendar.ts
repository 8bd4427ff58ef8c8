/** Dates that the calendar itself refutes: the wrong weekday, a day that does not exist, a range that runs backwards. */
import { impossibility, weekdayMismatch } from '../../mentions/dates/check.js'
import { dayNumber, fromDayNumber, weekdayOf } from '../../values/calendar.js'
import { dayValue } from '../../values/date-make.js'
import { WEEKDAY_NAMES } from '../../values/date-style.js'
import type { Context } from '../context.js'

/** A weekday beside a date without a year is right if it is right in a year that the text can mean. */
function explainedByYear(context: Context, expression: Context['reading']['dates'][number]): boolean {
  const { form } = expression
  if (form.is !== 'calendar' || form.year !== undefined || form.day === undefined || form.month === undefined || form.weekday === undefined)
    return false
  const years = new Set<number>()
  const own = dayOfBrief(context, form.month, form.day)
  if (own !== undefined) return weekdayOf(own) === form.weekday
  for (const date of [
    context.frame.lastDate,
    context.frame.heading,
    ...context.dates.resolved.filter((it) => it.expression.kind === 'absolute').map((it) => it.value),
  ]) {
    if (date && Number.isFinite(date.earliest)) years.add(fromDayNumber(date.earliest).year)
  }
  const brief = context.frame.briefDate
  // Under a heading that gives the year, no other is meant.
  if (brief && Number.isFinite(brief.earliest) && !context.frame.heading) {
    const { year, month } = fromDayNumber(brief.earliest)
    years.add(form.month > month ? year - 1 : year)
    if (!context.sentence.clauses.some((it) => it.verb.tense === 'past')) years.add(form.month < month ? year + 1 : year)
  }
  return [...years].some((year) => weekdayOf(dayNumber(year, form.month!, form.day!)) === form.weekday)
}

/** A day without a year that lies in the weeks before the brief is one of its own year. */
function dayOfBrief({ frame }: Context, month: number, day: number): number | undefined {
  const { briefDate, briefDateFrom, heading } = frame
  if (!briefDate || !Number.isFinite(briefDate.earliest) || briefDateFrom !== 'brief' || heading) return undefined
  const own = dayNumber(fromDayNumber(briefDate.earliest).year, month, day)
  const distance = briefDate.earliest - own
  return distance >= 0 && distance < 45 ? own : undefined
}

export function readCalendar(context: Context): void {
  for (const expression of context.reading.dates) {
    if (expression.from < context.sentence.from || expression.from >= context.sentence.to) continue
    const span = { start: expression.start, end: expression.end }
    const reason = impossibility(expression)
    if (reason) {
      context.claims.push({
        kind: 'calendar',
        ...span,
        fault: 'impossible',
        part: span,
        right: undefined,
        reason: reason.message,
        negated: false,
        voice: 'own',
        time: undefined,
      })
      continue
    }
    if (explainedByYear(context, expression)) continue
    const { form } = expression
    const partial = form.is === 'calendar' && form.year === undefined && form.month !== undefined && form.day !== undefined
    const own = partial ? dayOfBrief(context, form.month!, form.day!) : undefined
    const value = own === undefined ? context.dates.resolved.find((it) => it.expression === expression)?.value : dayValue(own)
    if (value?.precision !== 'day' || !weekdayMismatch(expression, value)) continue
    const part = expression.parts.find((it) => it.role === 'weekday')
    if (!part) continue
    context.claims.push({
      kind: 'calendar',
      ...span,
      fault: 'weekday',
      part: { start: part.start, end: part.end },
      right: WEEKDAY_NAMES[weekdayOf(value.earliest) - 1],
      reason: '',
      negated: false,
      voice: 'own',
      time: { value, span, relation: 'at', from: 'said', yearSaid: true, firm: true },
    })
  }
}

/** Dates that the calendar itself refutes: the wrong weekday, a day that does not exist, a range that runs backwards. */
import { impossibility, weekdayMismatch } from '../../mentions/dates/check.js'
import { weekdayOf } from '../../values/calendar.js'
import { WEEKDAY_NAMES } from '../../values/date-style.js'
import type { Context } from '../context.js'

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
        reason: String(reason),
        negated: false,
        voice: 'own',
        time: undefined,
      })
      continue
    }
    const value = context.dates.resolved.find((it) => it.expression === expression)?.value
    if (!value || value.precision !== 'day' || !weekdayMismatch(expression, value)) continue
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
      time: { value, span, relation: 'at', from: 'said' },
    })
  }
}

/** Marks a weekday that the calendar does not give to the date. */
import { rule } from './rule.js'
import { replace } from './wording.js'

export const wrongWeekday = rule<'wrong-weekday'>({
  id: 'wrong-weekday',
  severity: 'error',
  since: '0.1.0',
  summary: 'The weekday does not belong to the date.',

  say(fault, wording) {
    return { what: `${wording.date(fault.date)} was a ${fault.right}.`, next: `Write ${fault.right}, or change the date.` }
  },

  fix(fault, wording) {
    const written = wording.written(fault.span)
    const short = written.replace('.', '').length <= 4
    return [replace(fault.span, short ? fault.right.slice(0, 3) + (written.endsWith('.') ? '.' : '') : fault.right, written, true)]
  },
})

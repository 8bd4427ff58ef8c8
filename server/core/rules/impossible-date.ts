/** Marks a day that does not exist, or a range that runs backwards. */
import { rule } from './rule.js'

export const impossibleDate = rule<'impossible-date'>({
  id: 'impossible-date',
  severity: 'error',
  since: '0.1.0',
  summary: 'A date that the calendar does not have.',

  say(fault, wording) {
    return { what: `“${wording.written(fault.span)}” is not a date of the calendar: ${fault.reason}.`, next: 'Change the date.' }
  },
})

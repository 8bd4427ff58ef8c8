/** Marks a day, or a part of it, that no account gives to the event. */
import { rule } from './rule.js'
import { fixDates, sayDates } from './told-otherwise.js'

export const wrongDate = rule<'wrong-date'>({
  id: 'wrong-date',
  severity: 'warning',
  since: '0.1.0',
  summary: 'An event is given a day on which it did not happen.',
  say: sayDates,
  fix: fixDates,
})

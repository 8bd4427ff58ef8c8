/** Marks a year that no account gives to the event. */
import { rule } from './rule.js'
import { fixDates, sayDates } from './told-otherwise.js'

export const wrongYear = rule<'wrong-year'>({
  id: 'wrong-year',
  severity: 'warning',
  since: '0.1.0',
  summary: 'An event is given another year.',
  say: sayDates,
  fix: fixDates,
})

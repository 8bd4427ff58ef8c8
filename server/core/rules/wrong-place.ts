/** Marks a place that is not the event’s. */
import { rule } from './rule.js'
import { fixRecords, sayRecords } from './told-otherwise.js'

export const wrongPlace = rule<'wrong-place'>({
  id: 'wrong-place',
  severity: 'warning',
  since: '0.1.0',
  summary: 'Something is said to have happened, or a town to lie, where it did not.',
  say: sayRecords,
  fix: fixRecords,
})

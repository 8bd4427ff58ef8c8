/** Marks the one to whom an act was not done. */
import { rule } from './rule.js'
import { fixRecords, sayRecords } from './told-otherwise.js'

export const wrongTarget = rule<'wrong-target'>({
  id: 'wrong-target',
  severity: 'warning',
  since: '0.1.0',
  summary: 'An act is said to have been done to someone it was not done to.',
  say: sayRecords,
  fix: fixRecords,
})

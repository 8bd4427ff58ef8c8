/** Marks the doer of an act that another one did. */
import { rule } from './rule.js'
import { fixRecords, sayRecords } from './told-otherwise.js'

export const wrongActor = rule<'wrong-actor'>({
  id: 'wrong-actor',
  severity: 'warning',
  since: '0.1.0',
  summary: 'An act is given to someone who did not do it.',
  say: sayRecords,
  fix: fixRecords,
})

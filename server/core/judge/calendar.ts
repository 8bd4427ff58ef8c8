/** Judges a date against the calendar itself. */
import type { CalendarClaim } from '../claims/claim.js'
import { contradicted, type Judgement } from './judgement.js'

export function judgeCalendar(claim: CalendarClaim): Judgement {
  if (claim.fault === 'weekday' && claim.right && claim.time) {
    return contradicted([], [{ code: 'wrong-weekday', span: claim.part, right: claim.right, date: claim.time.value, evidence: [] }])
  }
  return contradicted([], [{ code: 'impossible-date', span: claim.part, reason: claim.reason, evidence: [] }])
}

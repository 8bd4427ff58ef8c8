/** Which part of a date is at fault. */
import type { Span } from '../base/span.js'
import type { ClaimTime } from '../claims/claim.js'
import type { Account } from '../corpus/knowledge.js'
import { fromDayNumber } from '../values/calendar.js'

/** The part of a date that differs, when the others agree with an account; the whole date otherwise. */
export function wrongPart(time: ClaimTime, right: readonly Account[]): { readonly span: Span; readonly year: boolean } {
  const whole = time.span!
  const { value, parts } = time
  if (!Number.isFinite(value.earliest)) return { span: whole, year: false }
  const said = fromDayNumber(value.earliest)
  for (const { date } of right) {
    if (!Number.isFinite(date.earliest)) continue
    const known = fromDayNumber(date.earliest)
    const yearDiffers = said.year !== known.year
    const monthDiffers = value.precision !== 'year' && date.precision !== 'year' && said.month !== known.month
    const dayDiffers = value.precision === 'day' && date.precision === 'day' && said.day !== known.day
    if (yearDiffers && !monthDiffers && !dayDiffers && parts?.year) return { span: parts.year, year: true }
    if (!yearDiffers && monthDiffers && !dayDiffers && parts?.month) return { span: parts.month, year: false }
    if (!yearDiffers && !monthDiffers && dayDiffers && parts?.day) return { span: parts.day, year: false }
  }
  return { span: whole, year: value.precision === 'year' }
}

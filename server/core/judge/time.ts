/** Claims' times against the accounts of the corpus. Where sources differ, any account holds. */
import type { ClaimTime } from '../claims/claim.js'
import type { Account, Extent } from '../corpus/knowledge.js'
import { fromDayNumber } from '../values/calendar.js'
import type { DateValue } from '../values/date-value.js'
import { admits } from '../values/period.js'

/** The days between the earliest beginning and the latest end that any account gives. */
export function daysOf(extent: Extent): { readonly earliest: number; readonly latest: number } {
  return {
    earliest: extent.start.length ? firstDay(extent.start) : -Infinity,
    latest: extent.end.length ? lastDay(extent.end) : Infinity,
  }
}

/** Whether a state of affairs may have held on some day of a date. */
export function heldIn({ start, end }: Extent, date: DateValue): boolean {
  return (!start.length || firstDay(start) <= date.latest) && (!end.length || date.earliest <= lastDay(end))
}

/** Whether any account of a point in time is compatible with a date as precise as it was said. */
export function anyAdmits(accounts: readonly Account[], date: DateValue): boolean {
  return finest(accounts).some((it) => admits(date, it.date))
}

/** Accounts without those that only say more coarsely what another says: “1991” beside “21 December 1991”. */
function finest(accounts: readonly Account[]): readonly Account[] {
  if (accounts.length < 2) return accounts
  return accounts.filter(
    (it) =>
      !accounts.some(
        (other) =>
          it.date.earliest <= other.date.earliest &&
          other.date.latest <= it.date.latest &&
          other.date.latest - other.date.earliest < it.date.latest - it.date.earliest,
      ),
  )
}

/** First day of the earliest account. */
export function firstDay(accounts: readonly Account[]): number {
  let first = Infinity
  for (const { date } of accounts) first = Math.min(first, date.earliest)
  return first
}

/** Last day of the latest account. */
export function lastDay(accounts: readonly Account[]): number {
  let last = -Infinity
  for (const { date } of accounts) last = Math.max(last, date.latest)
  return last
}

/** Same day and month, or same month, whatever the year. */
export function sameSeason(value: DateValue, accounts: readonly Account[]): boolean {
  if (!Number.isFinite(value.earliest)) return false
  const said = fromDayNumber(value.earliest)
  return accounts.some(({ date }) => {
    if (!Number.isFinite(date.earliest)) return false
    const known = fromDayNumber(date.earliest)
    return known.month === said.month && (value.precision !== 'day' || date.precision !== 'day' || known.day === said.day)
  })
}

/** Whether a time is that of an account. A day whose year is told from the context proves nothing by its year. */
export function pointAgrees(time: ClaimTime, accounts: readonly Account[]): boolean {
  return anyAdmits(accounts, time.value) || (!time.yearSaid && time.value.precision !== 'year' && sameSeason(time.value, accounts))
}

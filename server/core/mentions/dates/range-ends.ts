/** The two dates that a range says: 1941 and 1945 of “1941–45”, 6 and 19 January 2022 of “6–19 January 2022”. */
import type { Span } from '../../base/span.js'
import type { DateValue } from '../../values/date-value.js'
import type { DateExpression, DateForm, DatePart } from './expression.js'
import { type DateAnchor, resolveEnds } from './resolve.js'

/** One end of a range: the words that say it, and its value with what only the other end says. */
export interface RangeEnd extends Span {
  readonly value: DateValue
}

const NONE: readonly RangeEnd[] = []

/** The ends of a range that has two, in the order of the text; nothing of any other date, and of ends that are told from elsewhere. */
export function rangeEnds({ form, parts }: DateExpression, anchor: DateAnchor): readonly RangeEnd[] {
  if (form.is !== 'span' || !form.to) return NONE
  const ends = resolveEnds({ from: wholeOf(form.from), to: wholeOf(form.to) }, anchor)
  const from = wordsOf(parts.filter((it) => it.side === 'from'))
  // Of “March 2–4” the month is part of the second date, and stands before the first.
  const to = from && wordsOf(parts.filter((it) => it.side === 'to' && it.start >= from.end))
  if (!from || !to || !ends) return NONE
  const start = Math.min(from.start, parts[0]!.start)
  return [
    { start, end: from.end, value: ends.start },
    { start: to.start, end: to.end, value: ends.end },
  ]
}

/** “late 1941” has the value of the year, here as elsewhere. */
function wholeOf(form: DateForm): DateForm {
  return form.is === 'part' ? form.of : form
}

function wordsOf(own: readonly DatePart[]): Span | undefined {
  return own.length ? { start: own[0]!.start, end: own[own.length - 1]!.end } : undefined
}

/** The two dates that a range says: 1941 and 1945 of “1941–45”, 6 and 19 January 2022 of “6–19 January 2022”. */
import type { Span } from '../../base/span.js'
import type { DateValue } from '../../values/date-value.js'
import type { DateExpression, DatePart } from './expression.js'
import { type DateAnchor, resolveEnds } from './resolve.js'

/** One end of a range: the words that say it, and its value with what only the other end says. */
export interface RangeEnd extends Span {
  readonly value: DateValue
}

const NONE: readonly RangeEnd[] = []

/** The ends of a range that has two, in the order of the text; nothing of any other date, and of ends that are told from elsewhere. */
export function rangeEnds({ form, parts }: DateExpression, anchor: DateAnchor): readonly RangeEnd[] {
  if (form.is !== 'span' || !form.to) return NONE
  const [from, to] = [wordsOf(parts, 'from'), wordsOf(parts, 'to')]
  const ends = from && to ? resolveEnds({ from: form.from, to: form.to }, anchor) : undefined
  if (!from || !to || !ends) return NONE
  return [
    { ...from, value: ends.start },
    { ...to, value: ends.end },
  ]
}

function wordsOf(parts: readonly DatePart[], side: DatePart['side']): Span | undefined {
  const own = parts.filter((it) => it.side === side)
  return own.length ? { start: own[0]!.start, end: own[own.length - 1]!.end } : undefined
}

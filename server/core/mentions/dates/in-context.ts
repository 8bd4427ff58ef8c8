/** Reads the dates of a passage one after the other, each against those before it and the tense of its clause. */

import type { TaggedText } from '../../text/passage.js'
import type { DateValue } from '../../values/date-value.js'
import { weekdayMismatch } from './check.js'
import type { DateExpression, DateForm } from './expression.js'
import { type DateAnchor, resolveDate } from './resolve.js'
import { tenseAt } from './tense.js'

export interface ResolvedDate {
  readonly expression: DateExpression
  /** Absent where the date is impossible or its anchor is missing. */
  readonly value?: DateValue
  readonly tense: NonNullable<DateAnchor['tense']>
}

/**
 * Resolves the dates of a passage in reading order.
 * @param expressions what `findDates` gave for the passage
 * @param anchor the brief’s date, and the date last spoken of before the passage
 */
export function resolveDates(tagged: TaggedText, expressions: readonly DateExpression[], anchor: DateAnchor): readonly ResolvedDate[] {
  let discourse = anchor.discourseDate
  return expressions.map((expression) => {
    const tense = tenseAt(tagged, expression)
    const { discourseDate: _, ...document } = anchor
    const value = resolveDate(expression, { ...document, ...(discourse ? { discourseDate: discourse } : {}), tense })
    if (value && !weekdayMismatch(expression, value) && leadsOn(expression)) discourse = value
    return { expression, tense, ...(value ? { value } : {}) }
  })
}

/** A decade, a century or an open range is background; so is the year of a comparison (“since 1991”, “the 2020 war”). */
export function leadsOn(expression: DateExpression): boolean {
  const { form, relation } = expression
  // “from a year earlier” is what something is compared with.
  if (form.is === 'shift' && form.sign < 0 && form.from !== 'document' && form.unit !== 'day' && form.unit !== 'week') return false
  // “in prison until 11 February; five days later …”: a day is a point that a story goes on from, a month or year is not.
  if (relation?.word === 'until') return form.is === 'calendar' && form.day !== undefined
  if (relation && (relation.word === 'since' || relation.word === 'before')) return false
  // “in office from 2016”: where something began that goes on beside the story.
  if (isYears(form)) return relation !== undefined && relation.word !== 'from'
  return (
    form.is !== 'decade' &&
    form.is !== 'century' &&
    form.is !== 'turn' &&
    !(form.is === 'span' && !form.to) &&
    !(form.is === 'unit' && form.step === 0 && form.from === 'document')
  )
}

/** “1994”, “the 1981–82 season”. */
function isYears(form: DateForm): boolean {
  if (form.is === 'span') return isYears(form.from) && form.to !== undefined && isYears(form.to)
  return form.is === 'calendar' && form.month === undefined && form.day === undefined
}

/** Which of the dates of a text those after it are told from. */

import type { DateExpression, DateForm } from './expression.js'

/** A decade, a century or an open range is background; so is the year of a comparison (“since 1991”, “the 2020 war”). */
export function leadsOn(expression: DateExpression): boolean {
  const { form, relation } = expression
  // “last year”, “a year ago”, “from a year earlier” is what something is compared with.
  if (isYearBack(form)) return false
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

/** “last year”, “a year ago”. */
function isYearBack(form: DateForm): boolean {
  if (form.is === 'unit') return form.unit === 'year' && form.step === -1 && form.from === 'document'
  return form.is === 'shift' && form.unit === 'year' && form.amount === 1 && form.from === 'document'
}

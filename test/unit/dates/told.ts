/** The dates of a text as the product reads them: sentence after sentence, each against the brief's day and those before it. */
import { openingFrame } from '../../../server/core/claims/frame.js'
import { readPassage } from '../../../server/core/claims/passage-reading.js'
import { sentenceDates } from '../../../server/core/claims/sentence-dates.js'
import { buildCorpus } from '../../../server/core/corpus/build.js'
import type { DateExpression } from '../../../server/core/mentions/dates/expression.js'
import type { DateValue } from '../../../server/core/values/date-value.js'

const NOTHING_KNOWN = buildCorpus([])

/** A date, and what it says; nothing where it is impossible or hangs on what is not said. */
export interface ToldDate {
  readonly expression: DateExpression
  readonly value: DateValue | undefined
}

export function datesTold(text: string, written?: DateValue, dayFirst = true): readonly ToldDate[] {
  const reading = readPassage(text, NOTHING_KNOWN, dayFirst ? 'uk' : 'us')
  const values = new Map<DateExpression, DateValue>()
  let frame = openingFrame(written, undefined)
  for (const sentence of reading.sentences) {
    const { resolved, last } = sentenceDates(reading, sentence, frame)
    for (const it of resolved) values.set(it.expression, it.value)
    frame = { ...frame, lastDate: last }
  }
  return reading.dates.map((expression) => ({ expression, value: values.get(expression) }))
}

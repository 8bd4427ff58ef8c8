/**
 * The date at the head of a passage, of which all that follows is told.
 *
 *     **4 May.** The treaty is signed. Nine days later …        4 May 1992: The treaty is signed. Its text is published.
 */
import type { ClaimTime } from './claim.js'
import { labelEnd } from './date-label-end.js'
import type { PassageReading, SentenceReading } from './passage-reading.js'
import { type ResolvedDate, timeOf } from './sentence-dates.js'

export interface DateLabel {
  readonly time: ClaimTime
  /** Whether the sentence next to it is the first one that it dates. What stands further on may have been later. */
  readonly fresh: boolean
}

/** The label for the sentence after this one. A sentence with a date of its own leads on from the label's. */
export function dateLabelAfter(
  before: DateLabel | undefined,
  reading: PassageReading,
  sentence: SentenceReading,
  resolved: readonly ResolvedDate[],
): DateLabel | undefined {
  if (sentence === reading.sentences[0]) {
    for (const date of resolved) {
      const end = labelEnd(reading, sentence, date.expression)
      if (end) return { time: timeOf(date, reading), fresh: end === 'sentence' }
    }
    return undefined
  }
  if (!before || resolved.length) return undefined
  return before.fresh ? { ...before, fresh: false } : before
}

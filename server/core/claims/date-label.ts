/**
 * The date at the head of a passage, of which all that follows is told.
 *
 *     **4 May.** The treaty is signed. Nine days later …        4 May 1992: The treaty is signed. Its text is published.
 */
import type { ClaimTime } from './claim.js'
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
    const date = resolved.find(({ expression }) => expression.from === opening(reading, sentence))
    const end = date && endOfLabel(reading, sentence, date.expression.to)
    return date && end ? { time: timeOf(date), fresh: end === 'sentence' } : undefined
  }
  if (!before || resolved.length) return undefined
  return before.fresh ? { ...before, fresh: false } : before
}

function opening({ tokens }: PassageReading, { from, to }: SentenceReading): number {
  let at = from
  while (at < to && tokens[at]!.pos === 'PUNCT') at++
  return at
}

/** Whether nothing follows a date but the end of its sentence, or a mark that ends a label. */
function endOfLabel({ tokens }: PassageReading, { to }: SentenceReading, from: number): 'sentence' | 'mark' | undefined {
  let at = from
  while (at < to && tokens[at]!.pos === 'PUNCT' && !MARKS.has(tokens[at]!.norm)) at++
  return at === to ? 'sentence' : MARKS.has(tokens[at]!.norm) ? 'mark' : undefined
}

const MARKS: ReadonlySet<string> = new Set([':', '–', '—', '|'])

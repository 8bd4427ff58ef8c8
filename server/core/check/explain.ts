/** What was read, sentence by sentence: the structure behind `briefwright explain` and behind hovers on claims. */
import { partitionPoint } from '../base/partition-point.js'
import type { ClaimReport, Finding, IgnoredFinding, Mention } from '../base/report.js'
import type { Span } from '../base/span.js'
import { type PassageReading, readPassage } from '../claims/passage-reading.js'
import { tagText } from '../text/tagger.js'
import type { Brief } from './brief.js'
import { layOut } from './stretches.js'

/** One sentence of the brief with all that was read in it. Places are offsets into the file. */
export interface ExplainedSentence extends Span {
  /** The sentence as it was read: markup left out. */
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly claims: readonly ClaimReport[]
  readonly findings: readonly Finding[]
  readonly ignored: readonly IgnoredFinding[]
}

/** Explains the sentences that touch a stretch of the file; the whole brief where none is given. */
export function explain(brief: Brief, within?: Span): readonly ExplainedSentence[] {
  const report = brief.report()
  const found: ExplainedSentence[] = []
  const readings = new Map<string, PassageReading>()
  const read = (text: string): PassageReading => {
    const reading = readings.get(text) ?? readPassage(text, brief.corpus, brief.dateLocale)
    readings.set(text, reading)
    return reading
  }
  for (const stretch of layOut(brief.markdown.passages, read)) {
    const whole = stretch.place({ start: 0, end: stretch.text.length })
    if (within && (whole.end <= within.start || whole.start >= within.end)) continue
    const { tokens, sentences } = tagText(stretch.text)
    for (const { from, to } of sentences) {
      const first = tokens[from]
      const last = tokens[to - 1]
      if (!first || !last) continue
      const place = stretch.place({ start: first.start, end: last.end })
      if (within && (place.end <= within.start || place.start >= within.end)) continue
      const inside = (it: Span): boolean => it.end <= place.end
      found.push({
        ...place,
        text: stretch.text.slice(first.start, last.end),
        mentions: beginningIn(report.mentions, place).filter(inside),
        claims: beginningIn(report.claims, place),
        findings: beginningIn(report.findings, place).filter(inside),
        ignored: beginningIn(report.ignored, place).filter(inside),
      })
    }
  }
  return found
}

/** Those of a list in reading order that begin in a stretch. */
function beginningIn<T extends Span>(list: readonly T[], { start, end }: Span): readonly T[] {
  const from = partitionPoint(list.length, (index) => list[index]!.start < start)
  const to = partitionPoint(list.length, (index) => list[index]!.start < end)
  return list.slice(from, to)
}

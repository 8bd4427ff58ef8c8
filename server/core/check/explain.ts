/** What was read, sentence by sentence: the structure behind `briefwright explain` and behind hovers on claims. */
import type { ClaimReport, Finding, IgnoredFinding, Mention } from '../base/report.js'
import { contains, type Span } from '../base/span.js'
import { readPassage } from '../claims/passage-reading.js'
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
  for (const stretch of layOut(brief.markdown.passages, (text) => readPassage(text, brief.corpus, brief.dateLocale))) {
    const whole = stretch.place({ start: 0, end: stretch.text.length })
    if (within && (whole.end <= within.start || whole.start >= within.end)) continue
    const { tokens, sentences } = tagText(stretch.text)
    for (const { from, to } of sentences) {
      const first = tokens[from]
      const last = tokens[to - 1]
      if (!first || !last) continue
      const place = stretch.place({ start: first.start, end: last.end })
      if (within && (place.end <= within.start || place.start >= within.end)) continue
      const inside = (it: Span): boolean => contains(place, it)
      found.push({
        ...place,
        text: stretch.text.slice(first.start, last.end),
        mentions: report.mentions.filter(inside),
        claims: report.claims.filter((it) => it.start >= place.start && it.start < place.end),
        findings: report.findings.filter(inside),
        ignored: report.ignored.filter(inside),
      })
    }
  }
  return found
}

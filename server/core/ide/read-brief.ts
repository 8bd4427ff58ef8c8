/** What editor features need of a brief: its text, the corpus, the day it is read as of, and the report. A `Brief` is one. */
import type { Report } from '../base/report.js'
import type { Corpus } from '../corpus/knowledge.js'
import type { FrontMatter, Passage } from '../text/passage.js'
import type { Section } from '../text/passages.js'
import type { DateLocale } from '../values/date-style.js'
import type { DateValue } from '../values/date-value.js'

export interface ReadBrief {
  readonly text: string
  readonly corpus: Corpus
  /** The brief's own date, else the one it was opened with; none leaves the corpus's as-of day. */
  readonly date: DateValue | undefined
  /** How its dates are read and written; `uk` unless said. */
  readonly dateLocale?: DateLocale
  readonly markdown: {
    readonly passages: readonly Passage[]
    readonly sections: readonly Section[]
    readonly frontMatter?: FrontMatter | undefined
  }
  report(): Report
}

/** The day as of which a brief's statements are read: its date, else the day on which the corpus's knowledge stands. */
export function dayOfReading(brief: ReadBrief): DateValue | undefined {
  return brief.date ?? brief.corpus.asOf
}

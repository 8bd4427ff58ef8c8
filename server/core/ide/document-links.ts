/** Links of a brief: citation keys of the corpus’s sources, to where the source can be read, else to what the corpus knows of it. */
import type { Span } from '../base/span.js'
import { citationsOf } from './citations.js'
import { dateInWords } from './date-words.js'
import type { ReadBrief } from './read-brief.js'

export interface SourceLink extends Span {
  readonly sourceId: string
  /** Address of the source on the web, if it has one. */
  readonly url?: string
  /** Title, publisher and date: what a reader sees before following the link. */
  readonly tooltip: string
}

/** The links of a brief in reading order. Keys that are no source of the corpus are the author's own business. */
export function sourceLinksOf(brief: ReadBrief): readonly SourceLink[] {
  return citationsOf(brief).flatMap(({ key, start, end }) => {
    const source = brief.corpus.sources.get(key)
    if (!source) return []
    const { title, publisher, date, url } = source
    const tooltip = [title, publisher, date && dateInWords(date)].filter(Boolean).join(', ')
    return [{ start, end, sourceId: key, tooltip, ...(url !== undefined && /^https?:\/\//.test(url) ? { url } : {}) }]
  })
}

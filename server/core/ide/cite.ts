/** Citing a source in a brief: `[@key]` as Pandoc reads it, or a footnote, at the end of a sentence; and a source in words. */
import type { Edit } from '../base/span.js'
import type { Citation, Corpus } from '../corpus/knowledge.js'
import type { Source } from '../corpus/schema.js'
import { type DateStyle, PLAIN_STYLE } from '../values/date-style.js'
import { dateStyleOf } from './brief-dates.js'
import { citationsOf } from './citations.js'
import { dateInWords } from './date-words.js'
import { factLine } from './fact-line.js'
import { lineBreakOf } from './ignore-fix.js'
import { plain } from './markdown.js'
import type { ReadBrief } from './read-brief.js'
import { type SentenceAt, sentenceAt } from './sentence-at.js'

/** How a brief cites: `[@key]` as Pandoc reads it, or `[^key]` with a definition. */
export type CitationStyle = 'pandoc' | 'footnote'

/** The source that a fact is cited from: the article’s word before the background’s. A source is its own. */
export function citationOf(corpus: Corpus, factId: string): Citation | undefined {
  const source = corpus.sources.get(factId)
  if (source) return { source }
  const citations = factLine(corpus, factId)?.citations ?? []
  return citations.find((it) => it.source.layer === 'article') ?? citations[0]
}

/** A reference in Markdown: “The Review, *The Pact at Work*, 1 June 2020, § 1. <https://example.org/piece>”. */
export function referenceText({ source, locator }: Citation, style: DateStyle = PLAIN_STYLE): string {
  return sourceInWords(source, style, locator)
}

/**
 * The edits that cite a source at the end of the sentence at an offset. None where no running text is.
 * @param fallback How a brief cites that cites nothing yet.
 */
export function citeAt(brief: ReadBrief, offset: number, citation: Citation, fallback: CitationStyle): readonly Edit[] {
  const sentence = sentenceAt(brief, offset, 'anywhere')
  return sentence ? citeSentence(brief, sentence, citation, fallback) : []
}

/** The edits that cite a source at the end of a sentence, in the brief’s own way; a footnote that is there is not defined again. */
export function citeSentence(brief: ReadBrief, sentence: SentenceAt, citation: Citation, fallback: CitationStyle): readonly Edit[] {
  const style = citationsOf(brief)[0]?.form ?? fallback
  if (style === 'pandoc') return [pandocEdit(sentence, citation)]
  const at = behindMarks(brief.text, sentence.end)
  const mark = { start: at, end: at, text: `[^${citation.source.id}]` }
  const note = noteEdit(brief, citation.source)
  return note ? [mark, note] : [mark]
}

/** `[@key, place]` before the full stop. */
function pandocEdit(sentence: SentenceAt, { source, locator }: Citation): Edit {
  const last = sentence.tokens.at(-1)!
  const at = /^[.!?…]+$/.test(last.text) ? sentence.place(last).start : sentence.end
  const place = locator === undefined ? '' : `, ${locator.replaceAll(/[[\]]/g, '')}`
  return { start: at, end: at, text: ` [@${source.id}${place}]` }
}

/** The definition of a source’s footnote at the end of the brief; nothing where it is there. */
export function noteEdit(brief: ReadBrief, source: Source): Edit | undefined {
  const { passages } = brief.markdown
  if (passages.some((it) => it.footnote === source.id)) return undefined
  const { text } = brief
  const line = lineBreakOf(text)
  const lastIsNote = passages.at(-1)?.footnote !== undefined
  const ended = /(?:\r\n|\r|\n)$/.test(text)
  const gap = `${ended || text === '' ? '' : line}${lastIsNote ? '' : line}`
  return { start: text.length, end: text.length, text: `${gap}[^${source.id}]: ${sourceInWords(source, dateStyleOf(brief))}${line}` }
}

/** “Publisher, *Title*, date, place. <address>” */
function sourceInWords(source: Source, style: DateStyle, locator?: string): string {
  const date = source.date === undefined ? undefined : dateInWords(source.date, style)
  const [publisher, title, place] = [source.publisher, source.title, locator].map((it) => plain(it ?? ''))
  const parts = [publisher, `*${title}*`, date, place].filter((it) => it !== undefined && it !== '')
  return `${parts.join(', ')}.${source.url === undefined ? '' : ` <${source.url}>`}`
}

/** The place behind the footnote marks that stand at one. */
export function behindMarks(text: string, at: number): number {
  const marks = /(?:\[\^[^\]\s]+\])*/y
  marks.lastIndex = at
  return at + (marks.exec(text)?.[0].length ?? 0)
}

/** “Cite the source”: what bears a claim out, cited behind its sentence in the brief's own way. */
import type { Fix } from '../base/report.js'
import { contains, type Edit, type Span } from '../base/span.js'
import type { Citation } from '../corpus/knowledge.js'
import type { Source } from '../corpus/schema.js'
import { dateStyleOf } from './brief-dates.js'
import { citationsOf } from './citations.js'
import { dateInWords } from './date-words.js'
import { factLine } from './fact-line.js'
import { lineBreakOf } from './ignore-fix.js'
import type { ReadBrief } from './read-brief.js'
import { type SentenceAt, sentenceAt } from './sentence-at.js'

/** How a brief cites: `[@key]` as Pandoc reads it, or `[^key]` with a definition. */
export type CitationStyle = 'pandoc' | 'footnote'

/** So many sources are offered for one sentence. */
const MOST_SOURCES = 2

/**
 * For each source of the claims that are borne out at a stretch, the edit that cites it. What the sentence cites already is not offered.
 * @param fallback How a brief cites that cites nothing yet.
 */
export function citeFixes(brief: ReadBrief, span: Span, fallback: CitationStyle): readonly Fix[] {
  const claims = brief.report().claims.filter((it) => it.verdict === 'supported' && it.start <= span.end && span.start <= it.end)
  const claim = claims[0]
  const sentence = claim && sentenceAt(brief, claim.start)
  if (!sentence || !claims.some((it) => contains(sentence, it))) return []
  const end = behindMarks(brief.text, sentence.end)
  const cited = citationsOf(brief).filter((it) => it.start >= sentence.start && it.end <= end)
  const found = new Map<string, Citation>()
  for (const id of claims.flatMap((it) => it.facts)) {
    for (const it of factLine(brief.corpus, id)?.citations ?? []) if (!found.has(it.source.id)) found.set(it.source.id, it)
  }
  const style = citationsOf(brief)[0]?.form ?? fallback
  return [...found.values()]
    .filter(({ source }) => !cited.some((it) => it.key === source.id))
    .slice(0, MOST_SOURCES)
    .map((it) => ({
      title: `Cite “${it.source.title}”`,
      edits: style === 'pandoc' ? [pandocEdit(sentence, it)] : footnoteEdits(brief, end, it),
    }))
}

/** `[@key, place]` before the full stop. */
function pandocEdit(sentence: SentenceAt, { source, locator }: Citation): Edit {
  const last = sentence.tokens.at(-1)!
  const at = /^[.!?…]+$/.test(last.text) ? sentence.place(last).start : sentence.end
  const place = locator === undefined ? '' : `, ${locator.replaceAll(/[[\]]/g, '')}`
  return { start: at, end: at, text: ` [@${source.id}${place}]` }
}

/** `[^key]` behind the full stop and the notes that stand there, and its definition at the end where there is none. */
function footnoteEdits(brief: ReadBrief, at: number, { source }: Citation): readonly Edit[] {
  const mark: Edit = { start: at, end: at, text: `[^${source.id}]` }
  if (brief.markdown.passages.some((it) => it.footnote === source.id)) return [mark]
  const { text } = brief
  const line = lineBreakOf(text)
  const lastIsNote = brief.markdown.passages.at(-1)?.footnote !== undefined
  const ended = /(?:\r\n|\r|\n)$/.test(text)
  const gap = `${ended || text === '' ? '' : line}${lastIsNote ? '' : line}`
  return [mark, { start: text.length, end: text.length, text: `${gap}[^${source.id}]: ${sourceInWords(source, brief)}${line}` }]
}

/** “Publisher, *Title*, date. <address>” */
function sourceInWords(source: Source, brief: ReadBrief): string {
  const date = source.date === undefined ? undefined : dateInWords(source.date, dateStyleOf(brief))
  const parts = [source.publisher, `*${source.title}*`, date].filter((it) => it !== undefined && it !== '')
  return `${parts.join(', ')}.${source.url === undefined ? '' : ` <${source.url}>`}`
}

/** The place behind the footnote marks that stand at one. */
function behindMarks(text: string, at: number): number {
  const marks = /(?:\[\^[^\]\s]+\])*/y
  marks.lastIndex = at
  return at + (marks.exec(text)?.[0].length ?? 0)
}

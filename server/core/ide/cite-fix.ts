/** “Cite the source”: what bears a claim out, cited behind its sentence in the brief's own way. */
import type { Fix } from '../base/report.js'
import { contains, type Span } from '../base/span.js'
import type { Citation } from '../corpus/knowledge.js'
import { citationsOf } from './citations.js'
import { behindMarks, type CitationStyle, citeSentence } from './cite.js'
import { factLine } from './fact-line.js'
import type { ReadBrief } from './read-brief.js'
import { sentenceAt } from './sentence-at.js'

/** So many sources are offered for one sentence. */
const MOST_SOURCES = 2

/**
 * For each source of the claims that are borne out at a stretch, the edit that cites it. What the sentence cites already is not offered.
 * @param fallback How a brief cites that cites nothing yet.
 */
export function citeFixes(brief: ReadBrief, span: Span, fallback: CitationStyle): readonly Fix[] {
  const claims = brief.report().claims.filter((it) => it.verdict === 'supported' && it.start <= span.end && span.start <= it.end)
  const claim = claims[0]
  // What a row of a table claims is cited in the cell in which its words end.
  const sentence = claim && (sentenceAt(brief, claim.start) ?? sentenceAt(brief, claim.end, 'anywhere'))
  if (!sentence || !(sentence.passage.cell || claims.some((it) => contains(sentence, it)))) return []
  const end = behindMarks(brief.text, sentence.end)
  const cited = citationsOf(brief).filter((it) => it.start >= sentence.start && it.end <= end)
  const found = new Map<string, Citation>()
  for (const id of claims.flatMap((it) => it.facts)) {
    for (const it of factLine(brief.corpus, id)?.citations ?? []) if (!found.has(it.source.id)) found.set(it.source.id, it)
  }
  return [...found.values()]
    .filter(({ source }) => !cited.some((it) => it.key === source.id))
    .slice(0, MOST_SOURCES)
    .map((it) => ({ title: `Cite “${it.source.title}”`, edits: citeSentence(brief, sentence, it, fallback) }))
}

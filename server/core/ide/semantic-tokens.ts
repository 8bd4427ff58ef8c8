/** Semantic tokens: which words of a brief are actors, places, dates and articles, for themes to colour. */
import type { MentionKind } from '../base/report.js'
import { overlaps, type Span } from '../base/span.js'
import type { ReadBrief } from './read-brief.js'

/** Kinds of token, in the order in which they are numbered. */
export const TOKEN_TYPES = ['actor', 'place', 'date', 'provision'] as const

export type TokenType = (typeof TOKEN_TYPES)[number]

/** A stretch of one line. */
export interface SemanticToken extends Span {
  readonly type: TokenType
}

const TYPES: Partial<Record<MentionKind, TokenType>> = {
  person: 'actor',
  organization: 'actor',
  place: 'place',
  date: 'date',
  provision: 'provision',
}

/** The tokens of a brief, or of the part that `within` names, in reading order. None overlaps another, none runs over a line break. */
export function semanticTokensOf(brief: ReadBrief, within?: Span): readonly SemanticToken[] {
  const found: SemanticToken[] = []
  let end = 0
  for (const mention of [...brief.report().mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const type = TYPES[mention.kind]
    if (!type || mention.start < end || (within && !overlaps(mention, within))) continue
    found.push(...linesOf(brief.text, mention).map((it) => ({ ...it, type })))
    end = mention.end
  }
  return found
}

/** A stretch cut at line breaks, without the blanks and marks at the beginnings of lines. */
function linesOf(text: string, span: Span): readonly Span[] {
  const found: Span[] = []
  let start = span.start
  while (start < span.end) {
    const lineBreak = text.indexOf('\n', start)
    const end = lineBreak < 0 || lineBreak > span.end ? span.end : lineBreak
    const from = start === span.start ? start : start + /^[\s>]*/.exec(text.slice(start, end))![0].length
    const to = text[end - 1] === '\r' ? end - 1 : end
    if (to > from) found.push({ start: from, end: to })
    start = end + 1
  }
  return found
}

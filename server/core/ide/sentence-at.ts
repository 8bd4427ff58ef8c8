/** The sentence at a place of the brief, with its words and the way back into the file. */
import type { Span } from '../base/span.js'
import type { Passage, Token } from '../text/passage.js'
import { spanInFile } from '../text/passages.js'
import { tagText } from '../text/tagger.js'
import type { ReadBrief } from './read-brief.js'

/** A sentence; its span is that of its words in the file, closing punctuation included. */
export interface SentenceAt extends Span {
  readonly passage: Passage
  readonly tokens: readonly Token[]
  /** Where a token stands in the file. */
  place(token: Token): Span
}

/** The sentence that holds an offset, in running text: none in headings, and in tables only where those are wanted, below their header. */
export function sentenceAt(
  { markdown }: Pick<ReadBrief, 'markdown'>,
  offset: number,
  where: 'prose' | 'anywhere' = 'prose',
): SentenceAt | undefined {
  const passage = markdown.passages.find((it) => it.start <= offset && offset <= it.end)
  if (!passage || passage.kind === 'heading' || (passage.cell && (where === 'prose' || passage.cell.row === 0))) return undefined
  const { tokens, sentences } = tagText(passage.text)
  for (const { from, to } of sentences) {
    const first = tokens[from]
    const last = tokens[to - 1]
    if (!first || !last) continue
    const span = spanInFile(passage, first.start, last.end)
    if (span.start <= offset && offset <= span.end) {
      return { ...span, passage, tokens: tokens.slice(from, to), place: (token) => spanInFile(passage, token.start, token.end) }
    }
  }
  return undefined
}

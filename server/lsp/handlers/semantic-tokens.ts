/** Semantic tokens: whole, as what changed since the last answer, and of a part of the brief. Off unless the settings ask for them. */
import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensDelta, type SemanticTokensLegend } from 'vscode-languageserver'
import { type Span, semanticTokensOf, TOKEN_TYPES } from '../../core/index.js'
import { spanOf } from '../from-proto.js'
import { guardBrief } from '../guard.js'
import type { OpenBrief, Session } from '../session.js'

export const TOKENS_LEGEND: SemanticTokensLegend = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] }

const NOTHING: SemanticTokens = { data: [] }

export function registerSemanticTokens(session: Session): void {
  const { semanticTokens } = session.connection.languages
  /** What was last answered for each open brief, so that the next answer can say what changed. */
  const builders = new Map<string, SemanticTokensBuilder>()

  const builderOf = (uri: string): SemanticTokensBuilder => {
    for (const known of builders.keys()) if (!session.open(known)) builders.delete(known)
    const builder = builders.get(uri) ?? new SemanticTokensBuilder()
    builders.set(uri, builder)
    return builder
  }

  semanticTokens.on(
    guardBrief(session, 'semantic tokens', NOTHING, (open) => {
      const builder = builderOf(open.document.uri)
      // Begins a new result.
      builder.previousResult('')
      push(builder, open)
      return builder.build()
    }),
  )
  semanticTokens.onDelta(
    guardBrief(session, 'semantic tokens', NOTHING as SemanticTokens | SemanticTokensDelta, (open, { previousResultId }) => {
      const builder = builderOf(open.document.uri)
      builder.previousResult(previousResultId)
      push(builder, open)
      return builder.buildEdits()
    }),
  )
  semanticTokens.onRange(
    guardBrief(session, 'semantic tokens', NOTHING, (open, { range }) => {
      const builder = new SemanticTokensBuilder()
      push(builder, open, spanOf(open.document, range))
      return builder.build()
    }),
  )
}

function push(builder: SemanticTokensBuilder, { document, settings, brief }: OpenBrief, within?: Span): void {
  if (!settings.display.semanticTokens) return
  for (const it of semanticTokensOf(brief(), within)) {
    const { line, character } = document.positionAt(it.start)
    builder.push(line, character, it.end - it.start, TOKEN_TYPES.indexOf(it.type), 0)
  }
}

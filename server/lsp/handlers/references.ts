/** References: where the workspace's briefs speak of a record; and the places of one brief that belong together. */
import {
  type CancellationToken,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
  type ResponseError,
} from 'vscode-languageserver'
import { highlightsAt, mayMention, recordAt, referencesTo } from '../../core/index.js'
import { locationOf } from '../fact-location.js'
import { offsetOf } from '../from-proto.js'
import { attemptLater, cancelled, guardBrief } from '../guard.js'
import type { Session } from '../session.js'
import { rangeOf } from '../to-proto.js'
import type { WorkspaceBriefs } from '../workspace-briefs.js'

export function registerReferences(session: Session, briefs: WorkspaceBriefs): void {
  const { connection } = session
  const record = guardBrief(session, 'references', null, ({ document, brief }, { position }: ReferenceParams) => {
    const named = recordAt(brief(), offsetOf(document, position))
    return named ? { id: named.id, corpus: brief().corpus } : null
  })

  const find = async (params: ReferenceParams, token: CancellationToken): Promise<Location[] | ResponseError<void> | null> => {
    const asked = await record(params, token)
    if (asked === null || !('id' in asked)) return asked
    const { id, corpus } = asked
    const found: Location[] = []
    const own = params.context.includeDeclaration ? locationOf(session, corpus, { factId: id }) : undefined
    if (own) found.push(own)
    for await (const { document, brief } of briefs.all((text) => mayMention(corpus, id, text), token)) {
      for (const span of referencesTo(brief, id)) found.push({ uri: document.uri, range: rangeOf(document, span) })
    }
    return token.isCancellationRequested ? cancelled() : found
  }

  connection.onReferences((params, token) => attemptLater(session, 'references', null, () => find(params, token)))
  connection.onDocumentHighlight(
    guardBrief(session, 'highlights', null as DocumentHighlight[] | null, ({ document, brief }, { position }: DocumentHighlightParams) => {
      const spans = highlightsAt(brief(), offsetOf(document, position))
      return spans.map((it) => ({ range: rangeOf(document, it), kind: DocumentHighlightKind.Text }))
    }),
  )
}

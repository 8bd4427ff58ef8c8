/** Citing: the reference to a fact’s source in words, and the edit that cites it in a brief. For the commands of our own client. */
import type { Position, WorkspaceEdit } from 'vscode-languageserver'
import { citationOf, citeAt, referenceText } from '../../core/index.js'
import { offsetOf } from '../from-proto.js'
import { attempt, guardBrief } from '../guard.js'
import type { Session } from '../session.js'
import { workspaceEditOf } from '../to-proto.js'

interface CiteParams {
  readonly textDocument: { readonly uri: string }
  readonly position: Position
  /** The fact, record or source to be cited. */
  readonly id: string
}

export function registerCitations(session: Session): void {
  const { connection } = session
  connection.onRequest('briefwright/reference', ({ id }: { readonly id?: unknown }): string | null =>
    attempt(session, 'reference', null, () => {
      const citation = session.corpus && typeof id === 'string' ? citationOf(session.corpus, id) : undefined
      return citation ? referenceText(citation) : null
    }),
  )
  connection.onRequest<WorkspaceEdit | null, void>(
    'briefwright/cite',
    guardBrief(session, 'cite', null as WorkspaceEdit | null, ({ document, settings, brief }, { position, id }: CiteParams) => {
      const snapshot = brief()
      const citation = citationOf(snapshot.corpus, id)
      const edits = citation ? citeAt(snapshot, offsetOf(document, position), citation, settings.citationStyle) : []
      return edits.length ? workspaceEditOf(document, edits, session.can) : null
    }),
  )
}

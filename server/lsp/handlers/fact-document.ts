/** Facts as documents: the corpus’s records for editors that show a server’s own documents (LSP 3.18, `workspace/textDocumentContent`). */
import type { Location, TextDocumentContentResult } from 'vscode-languageserver'
import { factDocument, idInAddress } from '../../core/index.js'
import { locationOf } from '../fact-location.js'
import { attempt } from '../guard.js'
import type { Session } from '../session.js'

export function registerFactDocuments(session: Session): void {
  const { connection } = session
  connection.workspace.textDocumentContent.on(
    ({ uri }): TextDocumentContentResult =>
      attempt(session, 'fact document', { text: '' }, () => {
        const id = idInAddress(uri)
        const documents = id === undefined ? [] : session.corpora().flatMap((it) => factDocument(it, id) ?? [])
        return { text: documents[0]?.text ?? 'The corpus has no such record any more.\n' }
      }),
  )
  // Commands know a fact by its id alone.
  connection.onRequest('briefwright/factLocation', ({ id }: { readonly id?: unknown }): Location | null =>
    attempt(session, 'fact location', null, () =>
      typeof id === 'string' ? (session.corpora().flatMap((it) => locationOf(session, it, { factId: id }) ?? [])[0] ?? null) : null,
    ),
  )
}

/** Open, change, close: the briefs that the editor holds. */
import { attempt } from '../guard.js'
import type { Session } from '../session.js'
import type { Diagnostics } from './diagnostics.js'

export function registerDocuments(session: Session, diagnostics: Diagnostics): void {
  const { connection } = session
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    attempt(session, 'open', undefined, () => {
      session.opened(uri, languageId, version, text)
      diagnostics.opened(uri)
    })
  })
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    attempt(session, 'change', undefined, () => {
      session.changed(uri, version, contentChanges)
      diagnostics.changed(uri)
    })
  })
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    attempt(session, 'close', undefined, () => {
      session.closed(uri)
      diagnostics.closed(uri)
    })
  })
  connection.onNotification('briefwright/check', ({ uri }: { readonly uri: string }) => {
    attempt(session, 'check', undefined, () => {
      session.reread(uri)
      diagnostics.refresh([uri])
    })
  })
}

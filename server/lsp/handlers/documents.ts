/** Open, change, close: the briefs that the editor holds, and the project and corpus files. */
import { attempt } from '../guard.js'
import type { Session } from '../session.js'
import { isDataFile } from '../texts.js'
import type { DataFiles } from './data-files.js'
import type { Diagnostics } from './diagnostics.js'

export function registerDocuments(session: Session, diagnostics: Diagnostics, data: DataFiles): void {
  const { connection } = session
  const { texts } = session.knowledge
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    attempt(session, 'open', undefined, () => {
      if (isDataFile(uri)) {
        texts.opened(uri, languageId, version, text)
        data.changed()
        return
      }
      session.opened(uri, languageId, version, text)
      diagnostics.opened(uri)
    })
  })
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    attempt(session, 'change', undefined, () => {
      if (texts.open(uri)) {
        texts.changed(uri, version, contentChanges)
        data.changed()
        return
      }
      session.changed(uri, version, contentChanges)
      diagnostics.changed(uri)
    })
  })
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    attempt(session, 'close', undefined, () => {
      if (texts.open(uri)) {
        texts.closed(uri)
        data.changed()
        return
      }
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

/** The folders of the workspace, as they come and go. */
import { DidChangeWorkspaceFoldersNotification } from 'vscode-languageserver'
import { attempt } from '../guard.js'
import type { Session } from '../session.js'
import type { DataFiles } from './data-files.js'

export function registerFolders(session: Session, data: DataFiles): void {
  // The capabilities ask for the notification; `onDidChangeWorkspaceFolders` would ask again, before the client may be asked.
  session.connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
    attempt(session, 'folders', undefined, () => {
      session.knowledge.foldersChanged(
        added.map((it) => it.uri),
        removed.map((it) => it.uri),
      )
      data.refresh()
    })
  })
}

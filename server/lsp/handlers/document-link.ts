/** Document links: citation keys lead to their sources. */
import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver'
import { sourceLinksOf } from '../../core/index.js'
import { locationOf } from '../fact-location.js'
import { guardBrief } from '../guard.js'
import type { Session } from '../session.js'
import { rangeOf } from '../to-proto.js'

export function registerDocumentLinks(session: Session): void {
  session.connection.onDocumentLinks(
    guardBrief(session, 'document links', null as DocumentLink[] | null, ({ document, brief }, _: DocumentLinkParams) => {
      const snapshot = brief()
      return sourceLinksOf(snapshot).flatMap((it) => {
        const target = it.url ?? locationOf(session, snapshot.corpus, { factId: it.sourceId })?.uri
        return target === undefined ? [] : [{ range: rangeOf(document, it), target, tooltip: it.tooltip }]
      })
    }),
  )
}

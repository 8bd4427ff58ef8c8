/** Code lenses: how the facts of each section stand, above its heading. */
import type { CodeLens, CodeLensParams } from 'vscode-languageserver'
import { sectionCoverageOf } from '../../core/index.js'
import { guardBrief } from '../guard.js'
import type { Session } from '../session.js'
import { rangeOf } from '../to-proto.js'

/** Our own client's command that shows claims in a peek. Other clients get words and no command. */
const PEEK_CLAIMS = 'briefwright.peekClaims'

export function registerCodeLenses(session: Session): void {
  session.connection.onCodeLens(
    guardBrief(session, 'code lenses', null as CodeLens[] | null, ({ document, settings, brief }, _: CodeLensParams) => {
      if (!settings.display.codeLens) return null
      return sectionCoverageOf(brief()).map(({ heading, claims, title }): CodeLens => {
        const range = rangeOf(document, heading)
        if (!session.can.commands.has(PEEK_CLAIMS)) return { range, command: { title, command: '' } }
        const places = claims.map((it) => rangeOf(document, it))
        return { range, command: { title, command: PEEK_CLAIMS, arguments: [document.uri, range.start, places] } }
      })
    }),
  )
}

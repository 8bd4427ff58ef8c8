/** Hover: what is known of the words under the pointer. */
import type { Hover } from 'vscode-languageserver'
import { hoverAt } from '../../core/index.js'
import { offsetOf } from '../from-proto.js'
import { guardBrief } from '../guard.js'
import type { Session } from '../session.js'
import { markupOf, rangeOf } from '../to-proto.js'

export function registerHover(session: Session): void {
  session.connection.onHover(
    guardBrief(session, 'hover', null as Hover | null, ({ document, brief }, { position }: HoverPlace) => {
      const hover = hoverAt(brief(), offsetOf(document, position))
      return hover ? { contents: markupOf(hover.markdown, session.can.markdownHover), range: rangeOf(document, hover.span) } : null
    }),
  )
}

type HoverPlace = Parameters<Parameters<Session['connection']['onHover']>[0]>[0]

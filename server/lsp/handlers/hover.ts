/** Hover: what is known of the words under the pointer, and what can be done with it. */
import type { Hover, HoverParams, Position } from 'vscode-languageserver'
import { briefWithLevels, citationOf, hoverAt } from '../../core/index.js'
import { offsetOf } from '../from-proto.js'
import { guardBrief } from '../guard.js'
import type { Session } from '../session.js'
import { markupOf, rangeOf } from '../to-proto.js'

export function registerHover(session: Session): void {
  const { can } = session
  session.connection.onHover(
    guardBrief(session, 'hover', null as Hover | null, ({ document, settings, brief }, { position }: HoverParams) => {
      const snapshot = briefWithLevels(brief(), settings.rules)
      const hover = hoverAt(snapshot, offsetOf(document, position), {
        pictures: can.pictures && can.markdownHover,
        besideFindings: can.findingsInHovers,
      })
      if (!hover) return null
      const cited = hover.factId !== undefined && citationOf(snapshot.corpus, hover.factId) !== undefined
      const links = hover.factId === undefined ? '' : commandLinks(session, hover.factId, cited, document.uri, position)
      const markdown = [hover.markdown, links].filter(Boolean).join('\n\n---\n\n')
      return { contents: markupOf(markdown, can.markdownHover), range: rangeOf(document, hover.span) }
    }),
  )
}

/** Links to the commands that the client has announced; nothing for clients that have none. */
function commandLinks({ can }: Session, id: string, cited: boolean, uri: string, position: Position): string {
  if (!can.markdownHover) return ''
  const links: readonly (readonly [title: string, command: string, args: readonly unknown[], offered: boolean])[] = [
    ['Open fact', 'briefwright.openFact', [id], true],
    ['Copy citation', 'briefwright.copyReference', [id], cited],
    ['Insert citation', 'briefwright.cite', [uri, position, id], cited],
  ]
  return links
    .filter(([, command, , offered]) => offered && can.commands.has(command))
    .map(
      ([title, command, args]) =>
        `[${title}](command:${command}?${encodeURIComponent(JSON.stringify(args)).replaceAll('(', '%28').replaceAll(')', '%29')})`,
    )
    .join(' · ')
}

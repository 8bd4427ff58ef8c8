/** Definition: from a mention to the fact that it speaks of. */
import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver'
import { definitionAt } from '../../core/index.js'
import { locationOf } from '../fact-location.js'
import { offsetOf } from '../from-proto.js'
import { guardBrief } from '../guard.js'
import type { Session } from '../session.js'
import { rangeOf } from '../to-proto.js'

export function registerDefinition(session: Session): void {
  session.connection.onDefinition(
    guardBrief(session, 'definition', null as Location[] | LocationLink[] | null, ({ document, brief }, { position }: DefinitionParams) => {
      const snapshot = brief()
      const definition = definitionAt(snapshot, offsetOf(document, position))
      if (!definition) return null
      const locations = definition.facts.flatMap((it) => locationOf(session, snapshot.corpus, it) ?? [])
      if (locations.length === 0) return null
      if (!session.can.definitionLinks) return locations
      const originSelectionRange = rangeOf(document, definition.span)
      return locations.map(({ uri, range }) => ({ originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range }))
    }),
  )
}

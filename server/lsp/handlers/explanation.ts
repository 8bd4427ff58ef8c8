/** Why the sentence at a place was flagged or was not, as text. For the command of our own client; hovers tell the same in short. */
import type { Position } from 'vscode-languageserver'
import { briefWithLevels, explanationsOf, layOutExplanation } from '../../core/index.js'
import { offsetOf } from '../from-proto.js'
import { guardBrief } from '../guard.js'
import type { Session } from '../session.js'

interface ExplanationParams {
  readonly textDocument: { readonly uri: string }
  readonly position: Position
}

/** As wide as a page is read with ease. */
const COLUMNS = 90

export function registerExplanations(session: Session): void {
  session.connection.onRequest<string | null, void>(
    'briefwright/explanation',
    guardBrief(session, 'explanation', null as string | null, ({ document, settings, brief }, { position }: ExplanationParams) => {
      const at = offsetOf(document, position)
      const snapshot = briefWithLevels(brief(), settings.rules)
      const [own] = explanationsOf(snapshot, { start: at, end: at + 1 })
      const line = {
        start: offsetOf(document, { line: position.line, character: 0 }),
        end: offsetOf(document, { line: position.line + 1, character: 0 }),
      }
      const told = own ? [own] : explanationsOf(snapshot, line)
      return told.length ? `${told.map((it) => layOutExplanation(it.lines, COLUMNS)).join('\n\n')}\n` : null
    }),
  )
}

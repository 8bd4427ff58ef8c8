/** Inlay hints: the day behind a vague date, the full name at a first mention. Off unless the settings ask for them. */
import type { InlayHint, InlayHintParams } from 'vscode-languageserver'
import { hintsOf } from '../../core/index.js'
import { spanOf } from '../from-proto.js'
import { guardBrief } from '../guard.js'
import type { Session } from '../session.js'

export function registerInlayHints(session: Session): void {
  session.connection.languages.inlayHint.on(
    guardBrief(session, 'inlay hints', null as InlayHint[] | null, ({ document, settings, brief }, { range }: InlayHintParams) => {
      const { dates, names } = settings.hints
      if (!dates && !names) return null
      return hintsOf(brief(), spanOf(document, range), { dates, names }).map(({ offset, label, side, tooltip, insert }): InlayHint => {
        const position = document.positionAt(offset)
        const padding = side === 'before' ? { paddingLeft: true } : { paddingRight: true }
        const textEdits = insert === undefined ? {} : { textEdits: [{ range: { start: position, end: position }, newText: insert }] }
        return { position, label, tooltip, ...padding, ...textEdits }
      })
    }),
  )
}

/** What a brief shows besides its marks: colours, hints, lenses; each as the settings of its place want it. */
import { CodeLensRefreshRequest, InlayHintRefreshRequest, SemanticTokensRefreshRequest } from 'vscode-languageserver'
import { describe } from './guard.js'
import type { Session } from './session.js'

export interface Display {
  readonly semanticTokens: boolean
  readonly codeLens: boolean
  readonly dateHints: boolean
  readonly nameHints: boolean
}

export const DEFAULT_DISPLAY: Display = { semanticTokens: false, codeLens: true, dateHints: false, nameHints: false }

/** Reads what the section `briefwright` of a configuration says of the display. */
export function readDisplay(section: Readonly<Record<string, unknown>>): Display {
  const hints = typeof section.hints === 'object' && section.hints !== null ? (section.hints as Readonly<Record<string, unknown>>) : {}
  return {
    semanticTokens: section.semanticTokens === true,
    codeLens: section.codeLens !== false,
    dateHints: hints.dates === true,
    nameHints: hints.names === true,
  }
}

/** Has the client ask again for what it shows, as far as it can be told to. */
export function refreshDisplay({ connection, can, log }: Session): void {
  const fail = (error: unknown) => log(`refresh: ${describe(error)}`)
  if (can.refreshSemanticTokens) connection.sendRequest(SemanticTokensRefreshRequest.type).catch(fail)
  if (can.refreshInlayHints) connection.sendRequest(InlayHintRefreshRequest.type).catch(fail)
  if (can.refreshCodeLens) connection.sendRequest(CodeLensRefreshRequest.type).catch(fail)
}

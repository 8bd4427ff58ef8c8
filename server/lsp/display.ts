/** What a brief shows besides its marks: colours and lenses; each as the settings of its place want it. */
import { CodeLensRefreshRequest, InlayHintRefreshRequest, SemanticTokensRefreshRequest } from 'vscode-languageserver'
import { describe } from './guard.js'
import type { Session } from './session.js'

export interface Display {
  readonly semanticTokens: boolean
  readonly codeLens: boolean
}

export const DEFAULT_DISPLAY: Display = { semanticTokens: false, codeLens: true }

/** Reads what the section `briefwright` of a configuration says of the display. */
export function readDisplay(section: Readonly<Record<string, unknown>>): Display {
  return {
    semanticTokens: section.semanticTokens === true,
    codeLens: section.codeLens !== false,
  }
}

/** Has the client ask again for what it shows, as far as it can be told to. */
export function refreshDisplay({ connection, can, log }: Session): void {
  const fail = (error: unknown) => log(`refresh: ${describe(error)}`)
  if (can.refreshSemanticTokens) connection.sendRequest(SemanticTokensRefreshRequest.type).catch(fail)
  if (can.refreshInlayHints) connection.sendRequest(InlayHintRefreshRequest.type).catch(fail)
  if (can.refreshCodeLens) connection.sendRequest(CodeLensRefreshRequest.type).catch(fail)
}

/** Settings that change while the server runs. */
import { type ClientCapabilities, DidChangeConfigurationNotification } from 'vscode-languageserver'
import { attempt, describe } from '../guard.js'
import type { Session } from '../session.js'
import type { DataFiles } from './data-files.js'

/** Asks a client that can to tell when settings change. */
export function askForConfiguration({ connection, log }: Session, capabilities: ClientCapabilities): void {
  if (!capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) return
  connection.client
    .register(DidChangeConfigurationNotification.type, { section: 'briefwright' })
    .catch((error: unknown) => log(`configuration: ${describe(error)}`))
}

export function registerConfiguration(session: Session, data: DataFiles): void {
  const { connection } = session
  connection.onDidChangeConfiguration(({ settings }: { settings?: unknown }) => {
    attempt(session, 'configuration', undefined, () => {
      session.knowledge.settingsChanged(sectionOf(settings))
      data.refresh()
    })
  })
}

/** Clients send either the section itself or everything with the section in it. */
function sectionOf(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return undefined
  return 'briefwright' in settings ? settings.briefwright : settings
}

/** Settings that change while the server runs. */
import { type ClientCapabilities, DidChangeConfigurationNotification } from 'vscode-languageserver'
import { attempt, describe } from '../guard.js'
import type { Session } from '../session.js'
import type { DataFiles } from './data-files.js'

export function registerConfiguration(session: Session, data: DataFiles, capabilities: ClientCapabilities): void {
  const { connection } = session
  connection.onInitialized(() => {
    if (!capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) return
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: 'briefwright' })
      .catch((error: unknown) => session.log(`configuration: ${describe(error)}`))
  })
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

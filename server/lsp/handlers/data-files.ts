/**
 * Project and corpus files: they are followed as they change, in the editor and on disk, and what is wrong with them is told at its place.
 *
 * Their problems are pushed, to clients that pull too: files that nobody has open have problems as well.
 */
import {
  type ClientCapabilities,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver'
import { dataDiagnosticOf, problemsOfAll } from '../data-problems.js'
import { refreshDisplay } from '../display.js'
import { attempt, attemptLater, describe } from '../guard.js'
import { createSchedule } from '../schedule.js'
import type { Session } from '../session.js'
import type { Diagnostics } from './diagnostics.js'

export interface DataFiles {
  /** The client may be asked: what is wrong in its folders is told. */
  started(): void
  /** Texts of project or corpus files may have changed: after a pause all is looked at again. */
  changed(): void
  /** Settings, folders or trust have changed: all is looked at again at once. */
  refresh(): void
  stop(): void
}

/** Pause in typing after which a corpus is read again, in milliseconds. */
const PAUSE = 250

const WATCHED = '**/*.{yaml,yml,json}'

/** Asks a client that can to watch the files that may be projects or corpora. */
export function askForWatching({ connection, log }: Session, capabilities: ClientCapabilities): void {
  if (!capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) return
  connection.client
    .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: WATCHED }] })
    .catch((error: unknown) => log(`watching: ${describe(error)}`))
}

export function registerDataFiles(session: Session, diagnostics: Diagnostics): DataFiles {
  const { connection, knowledge } = session
  const schedule = createSchedule()
  const told = new Map<string, string>()
  let rounds = 0

  const look = (): void => {
    knowledge.filesChanged()
    session.unsettle()
    diagnostics.refresh(session.uris())
    refreshDisplay(session)
    void attemptLater(session, 'data files', undefined, tell)
  }

  /** Tells the problems of all files that are in use or open, and takes back those of files that are neither any more. */
  const tell = async (): Promise<void> => {
    const round = ++rounds
    const all = await problemsOfAll(session)
    // Whoever asked later looks at what has come since, and tells all of it.
    if (round !== rounds) return
    const params = new Map<string, PublishDiagnosticsParams>()
    for (const [key, { uri, lines, version, notes, problems }] of all) {
      const diagnostics = [...notes, ...problems.map((it) => dataDiagnosticOf(it, lines))]
      params.set(key, { uri, diagnostics, ...(version === undefined ? {} : { version }) })
    }
    for (const uri of told.keys()) if (!params.has(uri)) params.set(uri, { uri, diagnostics: [] })
    for (const [key, file] of params) {
      const json = JSON.stringify(file.diagnostics)
      if ((told.get(key) ?? '[]') === json) continue
      if (file.diagnostics.length === 0) told.delete(key)
      else told.set(key, json)
      await connection.sendDiagnostics(file)
    }
  }

  connection.onDidChangeWatchedFiles(({ changes }) => {
    // An editor keeps a document for a while after its last tab was closed.
    for (const { uri, type } of changes) if (type === FileChangeType.Deleted) knowledge.texts.deleted(uri)
    // What is open is followed as it is typed.
    if (changes.some(({ uri, type }) => type !== FileChangeType.Changed || !knowledge.texts.open(uri))) schedule.putOff('look', PAUSE, look)
  })
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
    if (!knowledge.texts.open(uri)) return
    knowledge.texts.saved(uri)
    schedule.putOff('look', 0, look)
  })
  connection.onNotification('briefwright/trusted', () => {
    attempt(session, 'trust', undefined, () => {
      knowledge.trust()
      look()
    })
  })
  const tellSoon = (): void => schedule.putOff('tell', 0, () => void attemptLater(session, 'data files', undefined, tell))
  // Briefs bring files into use; what is wrong with these is told then.
  session.onSettled(tellSoon)
  return {
    started: tellSoon,
    changed: () => schedule.putOff('look', PAUSE, look),
    refresh: look,
    stop: () => schedule.cancelAll(),
  }
}

/**
 * Project and corpus files: they are followed as they change, in the editor and on disk, and what is wrong with them is told at its place.
 *
 * Their problems are pushed, to clients that pull too: files that nobody has open have problems as well.
 */
import {
  type ClientCapabilities,
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver'
import { type CorpusProblem, createLines, lineColumnAt, PROJECT_FILE, readCorpus } from '../../core/index.js'
import { refreshDisplay } from '../display.js'
import { attempt, attemptLater, describe } from '../guard.js'
import { createSchedule } from '../schedule.js'
import type { Session } from '../session.js'
import { nameOf, plainUri } from '../uris.js'
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

const WATCHED = ['**/*.{yaml,yml}', '**/*.corpus.json']

/** Asks a client that can to watch the files that may be projects or corpora. */
export function askForWatching({ connection, log }: Session, capabilities: ClientCapabilities): void {
  if (!capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) return
  connection.client
    .register(DidChangeWatchedFilesNotification.type, { watchers: WATCHED.map((globPattern) => ({ globPattern })) })
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
    const problems = await problemsOfAll(session)
    // Whoever asked later looks at what has come since, and tells all of it.
    if (round !== rounds) return
    for (const uri of told.keys()) if (!problems.has(uri)) problems.set(uri, { uri, diagnostics: [] })
    for (const [key, params] of problems) {
      const json = JSON.stringify(params.diagnostics)
      if ((told.get(key) ?? '[]') === json) continue
      if (params.diagnostics.length === 0) told.delete(key)
      else told.set(key, json)
      await connection.sendDiagnostics(params)
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

/** The diagnostics of every file in use or open, by its URI. */
async function problemsOfAll(session: Session): Promise<Map<string, PublishDiagnosticsParams>> {
  const { knowledge } = session
  const found = new Map<string, PublishDiagnosticsParams>()
  // Whatever may be in use is looked at: what is open, and the folders, so that a corpus that no brief is open for is told of too.
  const roots = knowledge.folders().map((it) => `${it.replace(/\/+$/, '')}/${PROJECT_FILE}`)
  await Promise.all([...roots, ...session.uris()].map((it) => knowledge.placeOf(it)))
  const put = (uri: string, text: string, problems: readonly CorpusProblem[], notes: readonly Diagnostic[] = []): void => {
    const open = knowledge.texts.open(uri)
    const params = { uri: open?.uri ?? uri, diagnostics: [...notes, ...problems.map((it) => diagnosticOf(it, text))] }
    found.set(plainUri(uri), open ? { ...params, version: open.version } : params)
  }
  for (const uri of knowledge.texts.uris()) {
    const text = knowledge.texts.open(uri)?.getText() ?? ''
    const place = await knowledge.placeOf(uri)
    if (nameOf(uri) === PROJECT_FILE) {
      if (!knowledge.trusted)
        put(uri, text, [], [note('This project file is not read until you trust the workspace, because it decides what counts as true.')])
    } else if (isCorpusName(uri) && !place.sources.some((it) => plainUri(it) === plainUri(uri))) {
      put(uri, text, readCorpus(text, nameOf(uri)).problems, [
        note(unusedReason(session, place.project !== undefined, place.settings.root)),
      ])
    }
  }
  for (const { uri, text, reading } of knowledge.projects()) put(uri, text, reading.problems)
  for (const { sources } of knowledge.corpora.built()) for (const it of sources) put(it.uri, it.text, it.problems)
  return found
}

function isCorpusName(uri: string): boolean {
  return /\.corpus\.(?:ya?ml|json)$/i.test(nameOf(uri))
}

/** Why a corpus file that is open is not part of any corpus. */
function unusedReason({ knowledge }: Session, inProject: boolean, root: string | undefined): string {
  if (!knowledge.trusted) return 'This corpus is not read until you trust the workspace, because it decides what counts as true.'
  if (root === undefined) return 'This corpus is not read: it lies in no folder of the workspace, and no briefwright.yaml stands above it.'
  return inProject
    ? '`corpora` in briefwright.yaml does not name this corpus, so it is not read.'
    : 'The setting `briefwright.corpora` does not name this corpus, so it is not read.'
}

function note(message: string): Diagnostic {
  const start = { line: 0, character: 0 }
  return { range: { start, end: start }, severity: DiagnosticSeverity.Information, source: 'Briefwright', message }
}

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
} as const

function diagnosticOf({ start, end, message, expected, severity }: CorpusProblem, text: string): Diagnostic {
  const lines = createLines(text)
  const place = (offset: number) => {
    const { line, column } = lineColumnAt(lines, offset)
    return { line, character: column }
  }
  return {
    range: { start: place(start), end: place(end) },
    severity: SEVERITIES[severity],
    source: 'Briefwright',
    message: `${capital(message)}. ${/^did you mean/.test(expected) ? capital(expected) : `Expected: ${expected}`}`,
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Diagnostics: answered when the client pulls (LSP 3.17), pushed with their version to clients that do not. */
import {
  type CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type ResponseError,
} from 'vscode-languageserver'
import { withLevels } from '../../core/index.js'
import { attempt, attemptLater, cancelled, describe } from '../guard.js'
import { createSchedule, turn } from '../schedule.js'
import type { OpenBrief, Session } from '../session.js'
import { createStatus } from '../status.js'
import { diagnosticOf, problemOf } from '../to-proto.js'

export interface Diagnostics {
  opened(uri: string): void
  changed(uri: string): void
  closed(uri: string): void
  /** Something other than the text has changed: settings, corpus. */
  refresh(uris: readonly string[]): void
  stop(): void
}

/** Pause in typing after which findings are pushed, in milliseconds. */
const PAUSE = 150

/** What was last told of a brief, and under which name. Equal findings keep their name, so that they need not be sent twice. */
interface Told {
  readonly resultId: string
  readonly json: string
}

export function createDiagnostics(session: Session): Diagnostics {
  const { connection, can } = session
  const schedule = createSchedule()
  const status = createStatus(session)
  const told = new Map<string, Told>()
  let results = 0

  const read = (open: OpenBrief | undefined): readonly Diagnostic[] => {
    if (!open) return []
    status.tell(open)
    return attempt(session, 'diagnostics', [], () => diagnosticsOf(open, session))
  }

  /** Keeps what is told; gives its name and whether it is what was told before. */
  const keep = (uri: string, items: readonly Diagnostic[]): { readonly resultId: string; readonly same: boolean } => {
    const json = JSON.stringify(items)
    const before = told.get(uri)
    if (before?.json === json) return { resultId: before.resultId, same: true }
    const resultId = String(++results)
    told.set(uri, { resultId, json })
    return { resultId, same: false }
  }

  const pull = async (
    params: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport | ResponseError<void>> => {
    const { uri } = params.textDocument
    await turn()
    if (token.isCancellationRequested) return cancelled()
    const open = await session.settled(uri)
    if (token.isCancellationRequested) return cancelled()
    const items = read(open)
    const { resultId } = keep(uri, items)
    if (params.previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] }
  }

  const push = async (uri: string): Promise<void> => {
    const open = await session.settled(uri)
    // An edit that came meanwhile has put off a push of its own.
    if (!open || session.documentOf(uri)?.version !== open.document.version) return
    const items = read(open)
    if (keep(uri, items).same) return
    await connection.sendDiagnostics({ uri, version: open.document.version, diagnostics: [...items] })
  }

  const pushLater = (uri: string, delay: number) =>
    schedule.putOff(uri, delay, () => void attemptLater(session, 'push', undefined, () => push(uri)))

  if (can.pullDiagnostics) {
    connection.languages.diagnostics.on(
      (params, token) =>
        attemptLater<DocumentDiagnosticReport | ResponseError<void>>(
          session,
          'pull',
          { kind: DocumentDiagnosticReportKind.Full, items: [] },
          () => pull(params, token),
        ) as Promise<DocumentDiagnosticReport>,
    )
  }

  return {
    opened: (uri) => {
      told.delete(uri)
      if (!can.pullDiagnostics) pushLater(uri, 0)
    },
    changed: (uri) => {
      if (!can.pullDiagnostics) pushLater(uri, PAUSE)
    },
    closed: (uri) => {
      schedule.cancel(uri)
      told.delete(uri)
      status.forget(uri)
      if (!can.pullDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] }).catch(() => undefined)
    },
    refresh: (uris) => {
      if (!can.pullDiagnostics) for (const uri of uris) pushLater(uri, 0)
      else if (can.refreshDiagnostics) {
        connection.languages.diagnostics.refresh().catch((error: unknown) => session.log(`refresh: ${describe(error)}`))
      }
    },
    stop: () => schedule.cancelAll(),
  }
}

/** Findings and problems of a brief, as far as the settings want them. */
function diagnosticsOf(open: OpenBrief, session: Session): readonly Diagnostic[] {
  if (!session.reads(open)) return []
  const { document, settings } = open
  const report = withLevels(open.brief().report(), settings.rules)
  return [
    ...report.findings.map((it) => diagnosticOf(open, it, session)),
    ...report.problems.map((it) => problemOf(document, it, session.can)),
  ]
}

/** A client that says only what a test wants said, over the standard streams of the built server. */
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ClientCapabilities, Diagnostic, DocumentDiagnosticReport, InitializeResult, Position, Range } from 'vscode-languageserver'
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'

const SERVER = fileURLToPath(new URL('../../dist/server.cjs', import.meta.url))

/** What VS Code and other full clients can do. */
export const FULL: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    textDocumentContent: {},
    semanticTokens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { documentationFormat: ['markdown'], labelDetailsSupport: true } },
    codeAction: { isPreferredSupport: true },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    semanticTokens: { requests: { full: { delta: true }, range: true }, tokenTypes: [], tokenModifiers: [], formats: ['relative'] },
    inlayHint: {},
    codeLens: {},
  },
}

/** A client without pulled diagnostics, configuration or Markdown, as older editors have it. */
export const PLAIN: ClientCapabilities = { textDocument: { publishDiagnostics: {}, hover: { contentFormat: ['plaintext'] } } }

export interface Pushed {
  readonly uri: string
  readonly version?: number
  readonly diagnostics: readonly Diagnostic[]
}

export interface TestClient {
  readonly connection: MessageConnection
  readonly process: ChildProcess
  readonly initialized: InitializeResult
  readonly logged: readonly string[]
  readonly pushed: readonly Pushed[]
  readonly statuses: readonly Record<string, unknown>[]
  /** What the server has asked to be asked for again. */
  readonly refreshed: readonly string[]
  /** Settings that the client gives when asked, by URI; a promise of them is answered late. */
  settings: (uri: string | undefined) => unknown
  /** Files that the client reads for the server, if it has said that it does. */
  readonly files: Map<string, string>
  /** Called whenever the server asks for files. */
  onFiles: () => void
  open(uri: string, text: string, version?: number): void
  openAs(uri: string, languageId: string, text: string, version?: number): void
  change(uri: string, version: number, ...changes: { range?: Range; text: string }[]): void
  close(uri: string): void
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>
  /** Full report’s diagnostics. */
  findings(uri: string): Promise<readonly Diagnostic[]>
  nextPush(after?: number): Promise<Pushed>
  stop(): Promise<number | null>
}

const running = new Set<TestClient>()

/** Stops what a failed test has left behind. */
export async function stopAll(): Promise<void> {
  for (const client of running) client.process.kill()
  running.clear()
}

export async function startClient(
  capabilities: ClientCapabilities = FULL,
  initializationOptions: unknown = undefined,
  folders: readonly string[] = [],
): Promise<TestClient> {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createMessageConnection(new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!))
  const exited = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const logged: string[] = []
  const pushed: Pushed[] = []
  const refreshed: string[] = []
  const statuses: Record<string, unknown>[] = []
  const client = { settings: (_uri: string | undefined): unknown => null, files: new Map<string, string>(), onFiles: (): void => undefined }
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => void logged.push(message))
  connection.onNotification('textDocument/publishDiagnostics', (it: Pushed) => void pushed.push(it))
  connection.onNotification('briefwright/status', (it: Record<string, unknown>) => void statuses.push(it))
  connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
    Promise.all(items.map((it) => client.settings(it.scopeUri))),
  )
  connection.onRequest('briefwright/findFiles', ({ folder, endings }: { folder: string; endings: string[] }) => {
    client.onFiles()
    return [...client.files.keys()].filter((it) => it.startsWith(folder) && endings.some((ending) => it.endsWith(ending)))
  })
  connection.onRequest('briefwright/readFile', ({ uri }: { uri: string }) => {
    client.onFiles()
    return client.files.get(uri) ?? null
  })
  for (const what of ['diagnostic', 'semanticTokens', 'inlayHint', 'codeLens']) {
    connection.onRequest(`workspace/${what}/refresh`, () => {
      refreshed.push(what)
      return null
    })
  }
  connection.onRequest('client/registerCapability', () => null)
  connection.listen()
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
    initializationOptions,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
  })
  await connection.sendNotification('initialized', {})
  const notify = (method: string, params: object) => void connection.sendNotification(method, params)
  const result: TestClient = Object.assign(client, {
    connection,
    process: child,
    initialized,
    logged,
    pushed,
    statuses,
    refreshed,
    open: (uri: string, text: string, version = 1) =>
      notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version, text } }),
    openAs: (uri: string, languageId: string, text: string, version = 1) =>
      notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } }),
    change: (uri: string, version: number, ...contentChanges: { range?: Range; text: string }[]) =>
      notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    close: (uri: string) => notify('textDocument/didClose', { textDocument: { uri } }),
    pull: (uri: string, previousResultId?: string) =>
      connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri }, previousResultId }),
    findings: async (uri: string) => {
      const report = await result.pull(uri)
      return report.kind === 'full' ? report.items : []
    },
    nextPush: async (after = pushed.length) => {
      for (let i = 0; i < 200; i++) {
        const next = pushed[after]
        if (next) return next
        await new Promise((resolve) => setTimeout(resolve, 25))
      }
      throw new Error('Nothing was pushed within 5 s.')
    },
    stop: async () => {
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      running.delete(result)
      return exited
    },
  })
  running.add(result)
  return result
}

/** The place right behind the first occurrence of some words. */
export function after(text: string, words: string): Position {
  const at = text.indexOf(words)
  if (at < 0) throw new Error(`“${words}” is not in the text.`)
  const before = text.slice(0, at + words.length).split('\n')
  return { line: before.length - 1, character: before.at(-1)!.length }
}

/** The place of the first occurrence of some words. */
export function rangeOf(text: string, words: string): Range {
  const end = after(text, words)
  return { start: after(text, text.slice(0, text.indexOf(words))), end }
}

/** The words in a range. */
export function wordsIn(text: string, range: Range): string {
  const lines = text.split('\n')
  if (range.start.line !== range.end.line) return lines.slice(range.start.line, range.end.line + 1).join('\n')
  return lines[range.start.line]!.slice(range.start.character, range.end.character)
}

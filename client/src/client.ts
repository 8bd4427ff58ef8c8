/** The language client: starts, stops and restarts the server, and passes on what the server says of each brief. */
import * as vscode from 'vscode'
import { type BaseLanguageClient, type LanguageClientOptions, RevealOutputChannelOn, State } from 'vscode-languageclient'
import { HOVER_COMMANDS, OWN_ABILITIES } from './abilities.js'
import { type ProtocolLocation, rangeOf } from './answers.js'
import { crashHandler } from './crashes.js'
import { serveFiles } from './files.js'
import { inTheme } from './pictures.js'

/** What the server tells of a brief whenever its findings changed. Mirrors `briefwright/status` in `server/lsp/status.ts`. */
export interface BriefStatus {
  readonly uri: string
  /** Titles of the corpora that the brief was read against; empty when none could be loaded. */
  readonly corpora: readonly string[]
  /** EDTF of the day as of which the brief is read. */
  readonly date?: string
  /** That day in words, as the brief writes dates. */
  readonly day?: string
  /** Whether the file is checked at all. */
  readonly enabled: boolean
  /** Whether the brief names anything that the corpus knows. */
  readonly named: boolean
  readonly claims: number
  readonly supported: number
  readonly contradicted: number
  readonly unverified: number
  readonly findings: number
}

/** Wherever Markdown may live: disk, memory, remote and virtual workspaces, both sides of a comparison excepted. */
const SCHEMES = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-userdata', 'vscode-notebook-cell', 'memfs', 'vscode-test-web']

/** The documents that the server is asked about. */
export const BRIEFS: vscode.DocumentFilter[] = SCHEMES.map((scheme) => ({ scheme, language: 'markdown' }))

/** Project and corpus files, which the server follows as they are typed. */
const DATA_FILES: vscode.DocumentFilter[] = SCHEMES.flatMap((scheme) =>
  ['**/*.corpus.{yaml,yml,json}', '**/briefwright.yaml'].map((pattern) => ({ scheme, pattern })),
)

/** Makes the client for the place where the extension runs: with a server in a process of its own, or in a worker. */
export type CreateLanguageClient = (options: LanguageClientOptions) => BaseLanguageClient

export class BriefwrightClient implements vscode.Disposable {
  readonly log: vscode.LogOutputChannel
  readonly #client: BaseLanguageClient
  readonly #statuses = new Map<string, BriefStatus>()
  readonly #changed = new vscode.EventEmitter<void>()
  /** The message about a crash that the author has not answered yet. */
  #telling: Promise<void> | undefined
  readonly #trust: vscode.Disposable
  /** Fires when the server's state or its word on a brief changed. */
  readonly onDidChange = this.#changed.event

  constructor(createLanguageClient: CreateLanguageClient) {
    this.log = vscode.window.createOutputChannel('Briefwright', { log: true })
    this.#client = createLanguageClient({ ...clientOptions(this.log), errorHandler: crashHandler((again) => this.#tellCrash(again)) })
    this.#client.registerFeature(OWN_ABILITIES)
    serveFiles(this.#client)
    this.#client.onNotification('briefwright/status', (status: BriefStatus) => {
      this.#statuses.set(status.uri, status)
      this.#changed.fire()
    })
    this.#client.onDidChangeState(() => this.#changed.fire())
    this.#trust = vscode.workspace.onDidGrantWorkspaceTrust(() => {
      if (this.running) void this.#client.sendNotification('briefwright/trusted', {})
    })
  }

  get running(): boolean {
    return this.#client.state === State.Running
  }

  get starting(): boolean {
    return this.#client.state === State.Starting
  }

  statusOf(document: vscode.TextDocument): BriefStatus | undefined {
    return this.#statuses.get(document.uri.toString())
  }

  /** Asks the server; nothing where it is not running, or where the question has been overtaken by an edit. */
  async ask<T>(method: string, parameters: object): Promise<T | undefined> {
    if (!this.running) return undefined
    try {
      return (await this.#client.sendRequest<T | null>(method, parameters)) ?? undefined
    } catch (error) {
      this.log.debug(`${method}: ${error instanceof Error ? error.message : String(error)}`)
      return undefined
    }
  }

  uriOf(document: vscode.TextDocument): string {
    return this.#client.code2ProtocolConverter.asUri(document.uri)
  }

  /** An edit as VS Code applies it; refused there if the text has changed since. */
  workspaceEditOf(edit: object): Promise<vscode.WorkspaceEdit> {
    return this.#client.protocol2CodeConverter.asWorkspaceEdit(edit)
  }

  locationOf(location: ProtocolLocation): vscode.Location {
    return new vscode.Location(this.#client.protocol2CodeConverter.asUri(location.uri), rangeOf(location.range))
  }

  async start(): Promise<void> {
    try {
      await this.#client.start()
    } catch (error) {
      this.log.error(`The language server did not start: ${error instanceof Error ? error.message : String(error)}`)
      this.#changed.fire()
      void this.#offerLog(vscode.l10n.t('Briefwright could not start its language server.'), true)
    }
  }

  async stop(): Promise<void> {
    if (this.#client.needsStop()) await this.#client.stop()
  }

  async restart(): Promise<void> {
    this.#statuses.clear()
    await this.stop()
    await this.start()
  }

  /** Has the server read a brief again from its first word. */
  async check(document: vscode.TextDocument): Promise<void> {
    if (!this.running) await this.start()
    await this.#client.sendNotification('briefwright/check', { uri: this.uriOf(document) })
  }

  /** One message at a time: a server that dies twice while it is being read says nothing new. */
  #tellCrash(startedAgain: boolean): void {
    this.log.error(
      startedAgain ? 'The language server died and is started again.' : 'The language server died too often and stays stopped.',
    )
    this.#changed.fire()
    if (this.#telling) return
    const words = startedAgain
      ? vscode.l10n.t('The Briefwright language server stopped unexpectedly and was started again.')
      : vscode.l10n.t('The Briefwright language server keeps stopping and was not started again.')
    this.#telling = this.#offerLog(words, !startedAgain).finally(() => {
      this.#telling = undefined
    })
  }

  async #offerLog(words: string, stopped: boolean): Promise<void> {
    const show = vscode.l10n.t('Show Log')
    const restart = vscode.l10n.t('Restart')
    const answer = stopped
      ? await vscode.window.showErrorMessage(words, restart, show)
      : await vscode.window.showWarningMessage(words, show)
    if (answer === show) this.log.show()
    if (answer === restart) await this.restart()
  }

  dispose(): void {
    this.#changed.dispose()
    this.#trust.dispose()
    void this.#client.dispose().catch(() => undefined)
    this.log.dispose()
  }
}

function clientOptions(log: vscode.LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [...BRIEFS, ...DATA_FILES] as { scheme: string; language: string }[],
    // Asked at every start: trust may have been given since the last.
    initializationOptions: () => ({ trusted: vscode.workspace.isTrusted }),
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    markdown: { supportHtml: false, isTrusted: { enabledCommands: HOVER_COMMANDS } },
    diagnosticPullOptions: { onChange: true, onSave: false },
    middleware: {
      provideHover: async (document, position, token, next) => inTheme(await next(document, position, token)),
      provideCompletionItem: async (document, position, context, token, next) =>
        showPersons(await next(document, position, context, token)),
    },
  }
}

/** The protocol has no sign for persons, VS Code has: the server sends persons as variables, which nothing else is. */
function showPersons<T extends vscode.CompletionItem[] | vscode.CompletionList | null | undefined>(result: T): T {
  for (const item of Array.isArray(result) ? result : (result?.items ?? [])) {
    if (item.kind === vscode.CompletionItemKind.Variable) item.kind = vscode.CompletionItemKind.User
  }
  return result
}

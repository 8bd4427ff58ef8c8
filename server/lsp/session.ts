/** The server's state: the corpus, the open briefs with their settings, and what the client can do. */
import type { ClientCapabilities, Connection, TextDocumentContentChangeEvent } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Brief, type Corpus, FACT_SCHEME, matchesGlob, openBrief } from '../core/index.js'
import type { WorkspaceFiles } from './files.js'
import { spanOf } from './from-proto.js'
import { attempt, attemptLater } from './guard.js'
import { DEFAULT_SETTINGS, readSettings, type Settings } from './settings.js'

/** A document that an editor has open, and the brief that it is. The pair is replaced on every edit, never changed. */
export interface OpenBrief {
  readonly document: TextDocument
  readonly settings: Settings
  /** The brief of the document's text. Made on first use. */
  brief(): Brief
}

export interface Session {
  readonly connection: Connection
  readonly can: ClientAbilities
  readonly corpus: Corpus | undefined
  log(message: string): void
  /** The brief with the settings known so far. */
  open(uri: string): OpenBrief | undefined
  /** The brief, once its settings are known. */
  settled(uri: string): Promise<OpenBrief | undefined>
  /** The settings of any file's place, open or not. */
  settingsOf(uri: string): Promise<Settings>
  /** The files of the workspace, where the server may read any. */
  readonly files: WorkspaceFiles | undefined
  /** URIs of the workspace's folders. */
  folders(): readonly string[]
  foldersChanged(added: readonly string[], removed: readonly string[]): void
  /** Whether a file counts as a brief by its settings and there is a corpus to read it against. */
  reads(file: Pick<OpenBrief, 'document' | 'settings'>): boolean
  uris(): readonly string[]
  opened(uri: string, languageId: string, version: number, text: string): void
  changed(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void
  closed(uri: string): void
  /** Forgets what was read of a brief, so that it is read anew from its first word. */
  reread(uri: string): void
  /** Forgets all settings; `pushed` is what a client sends that cannot be asked. */
  configurationChanged(pushed?: unknown): void
}

export interface ClientAbilities {
  readonly configuration: boolean
  readonly pullDiagnostics: boolean
  readonly refreshDiagnostics: boolean
  readonly relatedInformation: boolean
  readonly codeDescription: boolean
  readonly diagnosticData: boolean
  readonly diagnosticTags: boolean
  readonly markdownHover: boolean
  readonly markdownCompletion: boolean
  readonly documentChanges: boolean
  readonly labelDetails: boolean
  readonly preferredActions: boolean
  /** Shows documents of the server's making (LSP 3.18). */
  readonly factDocuments: boolean
  readonly definitionLinks: boolean
  readonly nestedSymbols: boolean
  readonly changeAnnotations: boolean
  /** Reads files for the server. */
  readonly files: boolean
  /** Commands of our own client that answers may name. */
  readonly commands: ReadonlySet<string>
  readonly refreshSemanticTokens: boolean
  readonly refreshInlayHints: boolean
  readonly refreshCodeLens: boolean
  readonly snippetEdits: boolean
}

/** What the client says it can do, as plain answers. */
export function abilitiesOf(capabilities: ClientCapabilities): ClientAbilities {
  const { textDocument, workspace } = capabilities
  const formats = (known: readonly string[] | undefined) => known?.includes('markdown') ?? false
  // Markers are declared apart for pushed and for pulled diagnostics.
  const marks = textDocument?.diagnostic ?? textDocument?.publishDiagnostics
  const pushed = textDocument?.publishDiagnostics
  const own = ownAbilities(capabilities)
  return {
    configuration: workspace?.configuration ?? false,
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    relatedInformation: marks?.relatedInformation ?? pushed?.relatedInformation ?? false,
    codeDescription: marks?.codeDescriptionSupport ?? pushed?.codeDescriptionSupport ?? false,
    diagnosticTags: marks?.tagSupport !== undefined || pushed?.tagSupport !== undefined,
    diagnosticData: marks?.dataSupport ?? pushed?.dataSupport ?? false,
    markdownHover: formats(textDocument?.hover?.contentFormat),
    markdownCompletion: formats(textDocument?.completion?.completionItem?.documentationFormat),
    documentChanges: workspace?.workspaceEdit?.documentChanges ?? false,
    labelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport ?? false,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport ?? false,
    preferredActions: textDocument?.codeAction?.isPreferredSupport ?? false,
    factDocuments: workspace?.textDocumentContent !== undefined,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    files: own.files === true,
    commands: new Set(Array.isArray(own.commands) ? own.commands.filter((it) => typeof it === 'string') : []),
    refreshSemanticTokens: workspace?.semanticTokens?.refreshSupport ?? false,
    refreshInlayHints: workspace?.inlayHint?.refreshSupport ?? false,
    refreshCodeLens: workspace?.codeLens?.refreshSupport ?? false,
  }
}

/** What our own client says of itself beyond the protocol: `experimental.briefwright`. */
function ownAbilities({ experimental }: ClientCapabilities): Readonly<Record<string, unknown>> {
  const own = (experimental as { readonly briefwright?: unknown } | undefined)?.briefwright
  return typeof own === 'object' && own !== null ? (own as Readonly<Record<string, unknown>>) : {}
}

interface Entry {
  document: TextDocument
  brief: Brief | undefined
  settings: Settings
  settling: Promise<Settings> | undefined
}

/** The workspace that the client has open, and how its files are read. */
export interface Workspace {
  readonly folders: readonly string[]
  readonly files: WorkspaceFiles | undefined
}

export function createSession(
  connection: Connection,
  can: ClientAbilities,
  loadCorpus: () => Corpus,
  initial: unknown,
  workspace: Workspace,
): Session {
  const folders = new Set(workspace.folders)
  const entries = new Map<string, Entry>()
  let pushed = readSettings(initial)
  const log = (message: string) => connection.console.error(message)
  const corpus = loadOrLog(loadCorpus, log)

  const briefOf = (entry: Entry): Brief => {
    if (!corpus) throw new Error('There is no corpus.')
    const date = entry.settings.defaultDate
    entry.brief ??= openBrief(entry.document.getText(), date === undefined ? { corpus } : { corpus, date })
    return entry.brief
  }

  const viewOf = (entry: Entry): OpenBrief => {
    const { document, settings } = entry
    return { document, settings, brief: () => briefOf(entry) }
  }

  const settingsOf = (uri: string): Promise<Settings> => {
    if (!can.configuration) return Promise.resolve(pushed)
    return attemptLater(session, 'settings', DEFAULT_SETTINGS, async () =>
      readSettings(await connection.workspace.getConfiguration({ scopeUri: uri, section: 'briefwright' })),
    )
  }

  const settle = (uri: string, entry: Entry): Promise<Settings> => {
    if (!can.configuration) return Promise.resolve(pushed)
    return settingsOf(uri).then((settings) => {
      if (settings.defaultDate !== entry.settings.defaultDate) entry.brief = undefined
      entry.settings = settings
      return settings
    })
  }

  const session: Session = {
    connection,
    can,
    corpus,
    log,
    open: (uri) => {
      const entry = entries.get(uri)
      return entry && viewOf(entry)
    },
    settled: async (uri) => {
      const entry = entries.get(uri)
      if (!entry) return undefined
      entry.settling ??= settle(uri, entry)
      await entry.settling
      // The document may have been closed meanwhile.
      return entries.get(uri) === entry ? viewOf(entry) : undefined
    },
    settingsOf,
    files: workspace.files,
    folders: () => [...folders],
    foldersChanged: (added, removed) => {
      for (const uri of removed) folders.delete(uri)
      for (const uri of added) folders.add(uri)
    },
    reads: ({ document, settings }) =>
      corpus !== undefined &&
      settings.enable &&
      !document.uri.startsWith(`${FACT_SCHEME}:`) &&
      (settings.briefs.length === 0 || settings.briefs.some((glob) => matchesGlob(pathOf(document.uri), glob))),
    uris: () => [...entries.keys()],
    opened: (uri, languageId, version, text) => {
      const document = TextDocument.create(uri, languageId, version, text)
      entries.set(uri, { document, brief: undefined, settings: pushed, settling: undefined })
    },
    changed: (uri, version, changes) => {
      const entry = entries.get(uri)
      if (!entry) return
      for (const change of changes) applyChange(session, entry, change, version)
    },
    closed: (uri) => void entries.delete(uri),
    reread: (uri) => {
      const entry = entries.get(uri)
      if (entry) entry.brief = undefined
    },
    configurationChanged: (section) => {
      if (section !== undefined) pushed = readSettings(section)
      for (const entry of entries.values()) {
        entry.settling = undefined
        if (can.configuration) continue
        if (pushed.defaultDate !== entry.settings.defaultDate) entry.brief = undefined
        entry.settings = pushed
      }
    },
  }
  return session
}

/** Applies one change to the text, and to the brief if it has been read: the brief then re-reads only what the edit touched. */
function applyChange(session: Session, entry: Entry, change: TextDocumentContentChangeEvent, version: number): void {
  const { document, brief } = entry
  if (brief) {
    const span = 'range' in change ? spanOf(document, change.range) : { start: 0, end: brief.text.length }
    entry.brief = attempt(session, 'edit', undefined, () => brief.edit([{ ...span, text: change.text }]))
  }
  entry.document = TextDocument.update(document, [change], version)
}

function loadOrLog(loadCorpus: () => Corpus, log: (message: string) => void): Corpus | undefined {
  try {
    return loadCorpus()
  } catch (error) {
    log(`The corpus could not be loaded: ${error instanceof Error ? error.stack : String(error)}`)
    return undefined
  }
}

/** The path of a URI, decoded. What is no URI is taken as a path. */
function pathOf(uri: string): string {
  try {
    return decodeURIComponent(new URL(uri).pathname)
  } catch {
    return uri
  }
}

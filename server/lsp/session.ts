/** The server's state: the corpus, the open briefs with their settings, and what the client can do. */
import type { ClientCapabilities, Connection, TextDocumentContentChangeEvent } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Brief, type Corpus, type CorpusFile, FACT_SCHEME, matchesGlobs, openBrief, readingOptions } from '../core/index.js'
import type { WorkspaceFiles } from './files.js'
import { spanOf } from './from-proto.js'
import { attempt } from './guard.js'
import { createKnowledge, type Knowledge, type Place, type Workspace } from './knowledge.js'
import type { Settings } from './settings.js'
import { pathFrom } from './uris.js'

/** A document that an editor has open, and the brief that it is. The pair is replaced on every edit, never changed. */
export interface OpenBrief {
  readonly document: TextDocument
  readonly settings: Settings
  /** What it is read against. */
  readonly corpus: Corpus
  /** The brief of the document's text. Made on first use. */
  brief(): Brief
}

export interface Session {
  readonly connection: Connection
  readonly can: ClientAbilities
  /** What holds where: settings, projects, corpora. */
  readonly knowledge: Knowledge
  /** The corpus that most briefs of the workspace are read against: that of the brief that was settled last. */
  readonly corpus: Corpus
  /** All corpora in use, that one first. */
  corpora(): readonly Corpus[]
  log(message: string): void
  /** The document of an open brief. */
  documentOf(uri: string): TextDocument | undefined
  /** The brief with what is known so far. */
  open(uri: string): OpenBrief | undefined
  /** The brief, once its settings and its corpus are known. */
  settled(uri: string): Promise<OpenBrief | undefined>
  /** The files of the workspace, where the server may read any. */
  readonly files: WorkspaceFiles | undefined
  /** Whether a file counts as a brief by its settings. */
  reads(file: Pick<OpenBrief, 'document' | 'settings'>): boolean
  uris(): readonly string[]
  opened(uri: string, languageId: string, version: number, text: string): void
  changed(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void
  closed(uri: string): void
  /** Forgets what was read of a brief, so that it is read anew from its first word. */
  reread(uri: string): void
  /** What holds where has changed: every brief is settled again. */
  unsettle(): void
  /** Calls when a brief has been settled in another place than before. */
  onSettled(call: () => void): void
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
  /** Shows pictures in hovers. */
  readonly pictures: boolean
  /** Shows the findings on the words beside a hover. */
  readonly findingsInHovers: boolean
  readonly refreshSemanticTokens: boolean
  readonly refreshInlayHints: boolean
  readonly refreshCodeLens: boolean
  readonly snippetEdits: boolean
  readonly createFiles: boolean
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
    createFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false,
    preferredActions: textDocument?.codeAction?.isPreferredSupport ?? false,
    factDocuments: workspace?.textDocumentContent !== undefined,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    files: own.files === true,
    commands: new Set(Array.isArray(own.commands) ? own.commands.filter((it) => typeof it === 'string') : []),
    pictures: own.pictures === true,
    findingsInHovers: own.findingsInHovers === true,
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
  place: Pick<Place, 'settings' | 'corpus'> | undefined
  settling: Promise<void> | undefined
  /** How often what holds has changed: an answer to what was asked before the last change comes too late. */
  turn: number
}

export function createSession(
  connection: Connection,
  can: ClientAbilities,
  bundled: readonly CorpusFile[],
  initial: unknown,
  workspace: Workspace,
): Session {
  const entries = new Map<string, Entry>()
  const log = (message: string) => connection.console.error(message)
  const knowledge = createKnowledge(connection, can.configuration, bundled, initial, workspace, { log })
  let latest = knowledge.corpora.bundled
  let settled = (): void => undefined

  const viewOf = (entry: Entry): OpenBrief | undefined => {
    const { document, place } = entry
    if (!place) return undefined
    const { settings, corpus } = place
    return {
      document,
      settings,
      corpus,
      brief: () => {
        entry.brief ??= openBrief(entry.document.getText(), { corpus, ...readingOptions(settings) })
        return entry.brief
      },
    }
  }

  const settle = async (uri: string, entry: Entry): Promise<void> => {
    const { turn } = entry
    const place = await knowledge.placeOf(uri)
    if (entry.turn !== turn) return
    const before = entry.place
    const same =
      before?.corpus === place.corpus &&
      before.settings.defaultDate === place.settings.defaultDate &&
      before.settings.dateLocale === place.settings.dateLocale
    if (!same) entry.brief = undefined
    entry.place = place
    latest = place.corpus
    if (!same) settled()
  }

  const session: Session = {
    connection,
    can,
    knowledge,
    get corpus() {
      return latest
    },
    corpora: () => [...new Set([latest, ...knowledge.corpora.built().map((it) => it.corpus)])],
    log,
    documentOf: (uri) => entries.get(uri)?.document,
    open: (uri) => {
      const entry = entries.get(uri)
      return entry && viewOf(entry)
    },
    settled: async (uri) => {
      const entry = entries.get(uri)
      if (!entry) return undefined
      // What holds may change while it is looked for.
      for (let settling: Promise<void> | undefined; settling !== entry.settling || !settling; ) {
        entry.settling ??= settle(uri, entry)
        settling = entry.settling
        await settling
      }
      // The document may have been closed meanwhile.
      return entries.get(uri) === entry ? viewOf(entry) : undefined
    },
    files: workspace.files,
    reads: ({ document, settings }) =>
      settings.enable &&
      !document.uri.startsWith(`${FACT_SCHEME}:`) &&
      (settings.briefs.length === 0 || matchesGlobs(pathFrom(settings.root, document.uri), settings.briefs)),
    uris: () => [...entries.keys()],
    opened: (uri, languageId, version, text) => {
      const document = TextDocument.create(uri, languageId, version, text)
      entries.set(uri, { document, brief: undefined, place: undefined, settling: undefined, turn: 0 })
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
    unsettle: () => {
      for (const entry of entries.values()) {
        entry.settling = undefined
        entry.turn++
      }
    },
    onSettled: (call) => {
      settled = call
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

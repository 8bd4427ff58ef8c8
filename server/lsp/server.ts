/** The server on a connection: says what it can do, then hands each message to its handler. */

import { version } from 'briefwright:version'
import { type Connection, type InitializeParams, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver'
import { type CorpusFile, FACT_SCHEME } from '../core/index.js'
import { clientFiles, guardFiles, type WorkspaceFiles } from './files.js'
import { describe } from './guard.js'
import { registerCitations } from './handlers/citation.js'
import { registerCodeActions, SOURCE_FIX_ALL } from './handlers/code-action.js'
import { registerCodeLenses } from './handlers/code-lens.js'
import { registerCompletion, TRIGGER_CHARACTERS } from './handlers/completion.js'
import { askForConfiguration, registerConfiguration } from './handlers/configuration.js'
import { askForWatching, registerDataFiles } from './handlers/data-files.js'
import { registerDefinition } from './handlers/definition.js'
import { createDiagnostics } from './handlers/diagnostics.js'
import { registerDocumentLinks } from './handlers/document-link.js'
import { registerDocuments } from './handlers/documents.js'
import { registerExplanations } from './handlers/explanation.js'
import { registerFactDocuments } from './handlers/fact-document.js'
import { registerFolders } from './handlers/folders.js'
import { registerHover } from './handlers/hover.js'
import { registerInlayHints } from './handlers/inlay-hint.js'
import { registerReferences } from './handlers/references.js'
import { registerRename } from './handlers/rename.js'
import { registerSemanticTokens, TOKENS_LEGEND } from './handlers/semantic-tokens.js'
import { CLAIMS_LABEL, registerSymbols } from './handlers/symbols.js'
import { registerViews } from './handlers/views.js'
import { abilitiesOf, createSession } from './session.js'
import { createWorkspaceBriefs } from './workspace-briefs.js'

/**
 * Serves a client until it says goodbye. Corpus and features are set up once the client has said what it can do.
 * `files` reads the workspace for clients that do not read it for the server.
 */
export function serve(connection: Connection, bundled: () => readonly CorpusFile[], files?: WorkspaceFiles): void {
  connection.onInitialize((params) => initialize(connection, params, bundled, files))
  connection.listen()
}

function initialize(
  connection: Connection,
  params: InitializeParams,
  bundled: () => readonly CorpusFile[],
  files: WorkspaceFiles | undefined,
): InitializeResult {
  const can = abilitiesOf(params.capabilities)
  const folders = params.workspaceFolders?.map((it) => it.uri) ?? (params.rootUri ? [params.rootUri] : [])
  const reader = can.files ? clientFiles(connection) : files
  const workspace = { folders, files: reader && guardFiles(reader, { log: (message) => connection.console.error(message) }) }
  const session = createSession(connection, can, readOrLog(connection, bundled), params.initializationOptions, workspace)
  const briefs = createWorkspaceBriefs(session)
  const diagnostics = createDiagnostics(session)
  const data = registerDataFiles(session, diagnostics)
  registerDocuments(session, diagnostics, data)
  registerConfiguration(session, data)
  registerHover(session)
  registerCompletion(session)
  registerCodeActions(session)
  registerExplanations(session)
  registerFactDocuments(session)
  registerCitations(session)
  registerDefinition(session)
  registerDocumentLinks(session)
  registerReferences(session, briefs)
  registerRename(session, briefs)
  registerSymbols(session)
  registerFolders(session, data)
  registerSemanticTokens(session)
  registerInlayHints(session)
  registerCodeLenses(session)
  registerViews(session)
  connection.onInitialized(() => {
    askForConfiguration(session, params.capabilities)
    askForWatching(session, params.capabilities)
    data.started()
  })
  connection.onShutdown(() => {
    diagnostics.stop()
    data.stop()
  })
  return {
    serverInfo: { name: 'Briefwright', version },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      diagnosticProvider: { identifier: 'briefwright', interFileDependencies: false, workspaceDiagnostics: false },
      hoverProvider: true,
      completionProvider: { triggerCharacters: TRIGGER_CHARACTERS, resolveProvider: true },
      codeActionProvider: { codeActionKinds: ['quickfix', 'refactor.rewrite', SOURCE_FIX_ALL] },
      definitionProvider: true,
      documentLinkProvider: { resolveProvider: false },
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: { prepareProvider: true },
      documentSymbolProvider: { label: CLAIMS_LABEL },
      workspaceSymbolProvider: true,
      semanticTokensProvider: { legend: TOKENS_LEGEND, full: { delta: true }, range: true },
      inlayHintProvider: true,
      codeLensProvider: { resolveProvider: false },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true }, textDocumentContent: { schemes: [FACT_SCHEME] } },
    },
  }
}

/** The files of the bundled corpus; none, and a line in the log, where they cannot be read. */
function readOrLog(connection: Connection, bundled: () => readonly CorpusFile[]): readonly CorpusFile[] {
  try {
    return bundled()
  } catch (error) {
    connection.console.error(`The bundled corpus could not be read: ${describe(error)}`)
    return []
  }
}

/** The server on a connection: says what it can do, then hands each message to its handler. */

import { version } from 'briefwright:version'
import { type Connection, type InitializeParams, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver'
import { type Corpus, FACT_SCHEME } from '../core/index.js'
import { registerCodeActions, SOURCE_FIX_ALL } from './handlers/code-action.js'
import { registerCompletion, TRIGGER_CHARACTERS } from './handlers/completion.js'
import { registerConfiguration } from './handlers/configuration.js'
import { registerDefinition } from './handlers/definition.js'
import { createDiagnostics } from './handlers/diagnostics.js'
import { registerDocumentLinks } from './handlers/document-link.js'
import { registerDocuments } from './handlers/documents.js'
import { registerFactDocuments } from './handlers/fact-document.js'
import { registerHover } from './handlers/hover.js'
import { abilitiesOf, createSession } from './session.js'

/** Serves a client until it says goodbye. Corpus and features are set up once the client has said what it can do. */
export function serve(connection: Connection, loadCorpus: () => Corpus): void {
  connection.onInitialize((params) => initialize(connection, params, loadCorpus))
  connection.listen()
}

function initialize(connection: Connection, params: InitializeParams, loadCorpus: () => Corpus): InitializeResult {
  const session = createSession(connection, abilitiesOf(params.capabilities), loadCorpus, params.initializationOptions)
  const diagnostics = createDiagnostics(session)
  registerDocuments(session, diagnostics)
  registerConfiguration(session, diagnostics, params.capabilities)
  registerHover(session)
  registerCompletion(session)
  registerCodeActions(session)
  registerFactDocuments(session)
  registerDefinition(session)
  registerDocumentLinks(session)
  connection.onShutdown(() => diagnostics.stop())
  return {
    serverInfo: { name: 'Briefwright', version },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      diagnosticProvider: { identifier: 'briefwright', interFileDependencies: false, workspaceDiagnostics: false },
      hoverProvider: true,
      completionProvider: { triggerCharacters: TRIGGER_CHARACTERS, resolveProvider: true },
      codeActionProvider: { codeActionKinds: ['quickfix', SOURCE_FIX_ALL] },
      definitionProvider: true,
      documentLinkProvider: { resolveProvider: false },
      workspace: { textDocumentContent: { schemes: [FACT_SCHEME] } },
    },
  }
}

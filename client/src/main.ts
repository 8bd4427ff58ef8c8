/** The extension's entry in Node (desktop and remote): the server is a process of its own. */
import type * as vscode from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { start } from './extension.js'

export function activate(context: vscode.ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.cjs')
  const run = { module, transport: TransportKind.ipc }
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6019'] } }
  start(context, (options) => new LanguageClient('briefwright', 'Briefwright', { run, debug }, options))
}

export { stop as deactivate } from './extension.js'

/** The extension's entry in a browser (vscode.dev): the server is a web worker. */
import * as vscode from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser'
import { start } from './extension.js'

export function activate(context: vscode.ExtensionContext): void {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server-browser.js').toString(true)
  let worker: Worker | undefined
  const startWorker = async () => {
    // A worker whose connection was closed works on in vain.
    worker?.terminate()
    worker = new Worker(script)
    // Not the worker itself: VS Code's is none that the client knows for one.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  context.subscriptions.push({ dispose: () => worker?.terminate() })
  start(context, (options) => new LanguageClient('briefwright', 'Briefwright', startWorker, options))
}

export { stop as deactivate } from './extension.js'

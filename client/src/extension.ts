/** What the extension is made of, wherever it runs: started by the entry of the place, and let go of again. */
import type * as vscode from 'vscode'
import { ClaimsView } from './claims-view.js'
import { BriefwrightClient, type CreateLanguageClient } from './client.js'
import { registerCommands } from './commands.js'
import { CorpusView } from './corpus-view.js'
import { CurrentBrief } from './current-brief.js'
import { showStatus } from './status.js'

let client: BriefwrightClient | undefined

/** Gives control back at once: the server starts on its own, and the editor waits for nothing. */
export function start(context: vscode.ExtensionContext, createLanguageClient: CreateLanguageClient): void {
  client = new BriefwrightClient(createLanguageClient)
  const brief = new CurrentBrief(client)
  const claims = new ClaimsView(client, brief, context.workspaceState)
  const corpus = new CorpusView(client, brief)
  context.subscriptions.push(client, brief, claims, corpus, showStatus(client), registerCommands({ client, claims, corpus }))
  void client.start()
}

export async function stop(): Promise<void> {
  await client?.stop()
}

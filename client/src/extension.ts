/** What the extension is made of, wherever it runs: started by the entry of the place, and let go of again. */
import type * as vscode from 'vscode'
import { BriefwrightClient, type CreateLanguageClient } from './client.js'
import { registerCommands } from './commands.js'
import { showStatus } from './status.js'

let client: BriefwrightClient | undefined

/** Gives control back at once: the server starts on its own, and the editor waits for nothing. */
export function start(context: vscode.ExtensionContext, createLanguageClient: CreateLanguageClient): void {
  client = new BriefwrightClient(createLanguageClient)
  context.subscriptions.push(client, showStatus(client), registerCommands(client))
  void client.start()
}

export async function stop(): Promise<void> {
  await client?.stop()
}

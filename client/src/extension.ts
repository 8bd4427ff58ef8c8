/** Where VS Code comes in: starts what the extension is made of, and lets go of it. */
import type * as vscode from 'vscode'
import { BriefwrightClient } from './client.js'
import { registerCommands } from './commands.js'
import { showStatus } from './status.js'

let client: BriefwrightClient | undefined

/** Gives control back at once: the server starts on its own, and the editor waits for nothing. */
export function activate(context: vscode.ExtensionContext): void {
  client = new BriefwrightClient(context)
  context.subscriptions.push(client, showStatus(client), registerCommands(client))
  void client.start()
}

export async function deactivate(): Promise<void> {
  await client?.stop()
}

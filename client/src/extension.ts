/** What the extension is made of, wherever it runs: started by the entry of the place, and let go of again. */
import * as vscode from 'vscode'
import { ClaimsView } from './claims-view.js'
import { BriefwrightClient, type CreateLanguageClient } from './client.js'
import { registerCommands } from './commands.js'
import { CorpusView } from './corpus-view.js'
import { CurrentBrief } from './current-brief.js'
import { provideExplanations } from './explanation.js'
import { FactSheet } from './fact-sheet.js'
import { showStatus } from './status.js'

let client: BriefwrightClient | undefined

/** Gives control back at once: the server starts on its own, and the editor waits for nothing. */
export function start(context: vscode.ExtensionContext, createLanguageClient: CreateLanguageClient): void {
  client = new BriefwrightClient(createLanguageClient)
  const brief = new CurrentBrief(client)
  const claims = new ClaimsView(client, brief, context.workspaceState)
  const corpus = new CorpusView(client, brief)
  const sheet = new FactSheet(client, brief, vscode.Uri.joinPath(context.extensionUri, 'dist'))
  context.subscriptions.push(
    client,
    brief,
    claims,
    corpus,
    sheet,
    showStatus(client),
    registerCommands({ client, claims, corpus, sheet }),
    provideExplanations(),
  )
  void client.start()
}

export async function stop(): Promise<void> {
  await client?.stop()
}

/** Facts of the corpus shown beside a brief. */
import * as vscode from 'vscode'
import type { ProtocolLocation } from './answers.js'
import type { BriefwrightClient } from './client.js'

/** Shows a fact in the document that tells it. */
export async function openFact(client: BriefwrightClient, id: string): Promise<void> {
  const answer = await client.ask<ProtocolLocation>('briefwright/factLocation', { id })
  if (!answer) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The corpus has no such fact any more.'))
    return
  }
  const { uri, range } = client.locationOf(answer)
  await vscode.window.showTextDocument(uri, { preview: true, selection: range })
}

/** Citing the sources of facts, as the links of a hover ask for. */
import * as vscode from 'vscode'
import type { BriefwrightClient } from './client.js'

/** Puts the reference to a fact's source on the clipboard. */
export async function copyReference(client: BriefwrightClient, id: string): Promise<void> {
  const reference = await client.ask<string>('briefwright/reference', { id })
  if (!reference) return
  await vscode.env.clipboard.writeText(reference)
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied: {0}', reference), 5000)
}

/** Cites a fact's source at the end of the sentence at a place, in the brief's own way. The arguments are the protocol's. */
export async function cite(client: BriefwrightClient, uri: string, position: object, id: string): Promise<void> {
  const answer = await client.ask<object>('briefwright/cite', { textDocument: { uri }, position, id })
  const edit = answer && (await client.workspaceEditOf(answer))
  if (edit) await vscode.workspace.applyEdit(edit)
}

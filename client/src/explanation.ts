/** “Why was this flagged?”: what was read in a sentence and what the corpus has to it, as a read-only document beside the brief. */
import * as vscode from 'vscode'
import type { BriefwrightClient } from './client.js'

const SCHEME = 'briefwright-explanation'

/** The explanations that were asked for, by their address. */
const texts = new Map<string, string>()

/** Lets VS Code show explanations as documents. */
export function provideExplanations(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '' }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => void texts.delete(uri.toString())),
  )
}

/** Explains the sentence at a place; at the caret where none is given. */
export async function showExplanation(
  client: BriefwrightClient,
  uri?: string,
  position?: { line: number; character: number },
): Promise<void> {
  const editor = vscode.window.activeTextEditor
  const brief = uri ?? editor?.document.uri.toString()
  const at = position ?? editor?.selection.active
  if (brief === undefined || !at) return
  const place = { line: at.line, character: at.character }
  const text = await client.ask<string>('briefwright/explanation', { textDocument: { uri: brief }, position: place })
  if (!text) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no sentence here that could be read.'))
    return
  }
  const name = vscode.Uri.parse(brief).path.split('/').pop() ?? ''
  // An address of its own for every answer: a document that is open is not read again.
  const path = `/${vscode.l10n.t('Why')} – ${name}, ${place.line + 1}`
  const address = vscode.Uri.from({ scheme: SCHEME, path, query: String(++asked) })
  texts.set(address.toString(), text)
  await vscode.window.showTextDocument(address, { preview: true, viewColumn: vscode.ViewColumn.Beside, preserveFocus: true })
}

let asked = 0

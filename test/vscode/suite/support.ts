/** What every test in VS Code needs: briefs to open, patience, and a look at the window. */
import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { bridge } from './bridge.js'

export const EXTENSION = 'briefwright.briefwright'

/** Shows a text as an unsaved Markdown file in the editor. */
export async function showBrief(text: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: text })
  return vscode.window.showTextDocument(document)
}

/** Closes all editors without asking. */
export async function closeEditors(): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((it) => it.tabs)
  for (const _ of tabs) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
}

/** Asks until the answer is there; fails with what was seen last. */
export async function until<T>(what: string, ask: () => T | undefined | Promise<T | undefined>, limit = 25_000): Promise<T> {
  const end = Date.now() + limit
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    if (Date.now() > end) assert.fail(`waited ${limit} ms for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Our diagnostics of a document. */
export function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter((it) => it.source === 'Briefwright')
}

/** The first finding on some words, or on a part of them. */
export function findingOn(document: vscode.TextDocument, words: string): Promise<vscode.Diagnostic> {
  return until(`a finding on “${words}”`, () => {
    const at = document.getText().indexOf(words)
    const place = new vscode.Range(document.positionAt(at), document.positionAt(at + words.length))
    return findings(document).find((it) => place.contains(it.range))
  })
}

/** The rule's id behind a diagnostic. */
export function ruleOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic
  return String(typeof code === 'object' ? code.value : code)
}

/** The place right behind the first occurrence of some words. */
export function after(document: vscode.TextDocument, words: string): vscode.Position {
  const at = document.getText().indexOf(words)
  assert.ok(at >= 0, `“${words}” is in the text`)
  return document.positionAt(at + words.length)
}

/** What the window of VS Code shows. */
export const workbench = {
  texts: (selector: string) => bridge<string[]>('texts', { selector }),
  count: (selector: string) => bridge<number>('count', { selector }),
  press: (key: string) => bridge<null>('press', { key }),
  type: (text: string) => bridge<null>('type', { text }),
  click: (selector: string) => bridge<null>('click', { selector }),
}

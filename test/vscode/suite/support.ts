/** What every test in VS Code needs: briefs to open, patience, and a look at the window. */
import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { bridge } from './bridge.js'

export const EXTENSION = 'briefwright.briefwright'

/** Shows a text as an unsaved Markdown file in the editor. */
export function showBrief(text: string): Promise<vscode.TextEditor> {
  // An unsaved file takes the name of the one that was closed just before; if it is that one still, it is asked for again.
  return until('the brief in the editor', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: text })
    const editor = await vscode.window.showTextDocument(document)
    return editor.document.getText() === text ? editor : undefined
  })
}

/** One of the two folders of the workspace. */
export function folderAt(index: number): vscode.Uri {
  return vscode.workspace.workspaceFolders?.[index]?.uri ?? assert.fail(`There is no folder ${index}.`)
}

/** Writes a file into a folder of the workspace. */
export async function writeFile(folder: number, name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folderAt(folder), name), new TextEncoder().encode(text))
}

/** Removes a file of a folder, if it is there. */
export async function removeFile(folder: number, name: string): Promise<void> {
  await vscode.workspace.fs.delete(vscode.Uri.joinPath(folderAt(folder), name), { recursive: true }).then(undefined, () => undefined)
}

/** Closes all editors without asking. */
export async function closeEditors(): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((it) => it.tabs)
  for (const _ of tabs) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
  const open = () => vscode.window.tabGroups.all.some((group) => group.tabs.length > 0)
  const unsaved = () => vscode.workspace.textDocuments.some((it) => it.isUntitled && !it.isClosed)
  await until('all editors to be closed', () => (open() || unsaved() ? undefined : true))
}

/** Asks until the answer is there; a question that fails is asked again. Fails with what went wrong last. */
export async function until<T>(what: string, ask: () => T | undefined | Promise<T | undefined>, limit = 25_000): Promise<T> {
  const end = Date.now() + limit
  for (;;) {
    let wrong = ''
    try {
      const answer = await ask()
      if (answer !== undefined) return answer
    } catch (error) {
      wrong = `: ${error instanceof Error ? error.message : String(error)}`
    }
    if (Date.now() > end) assert.fail(`waited ${limit} ms for ${what}${wrong}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Repeats assertions until they all hold: what is shown may need a moment to become what it should be. */
export function comesTrue(what: string, assertions: () => void | Promise<void>): Promise<true> {
  return until(what, async () => {
    await assertions()
    return true as const
  })
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
  hover: (selector: string) => bridge<null>('hover', { selector }),
  click: (selector: string) => bridge<null>('click', { selector }),
}

/** What the page of the webview in the window shows. */
export const webview = {
  texts: (selector: string) => bridge<string[]>('texts', { selector, webview: true }),
  count: (selector: string) => bridge<number>('count', { selector, webview: true }),
  click: (selector: string) => bridge<null>('click', { selector, webview: true }),
}

/** A corpus of a made-up league: Northport is its only member, Southport is none. */
export const HARBOURS = `briefwright: 1
corpus: { id: own, title: Harbours, sources: [desk] }
sources: [{ id: desk, title: The desk }]
organizations:
  - { id: league, name: League of Harbours, classification: body, members_complete: 2000/.. }
  - { id: port-a, name: Northport, classification: state }
  - { id: port-b, name: Southport, classification: state }
memberships:
  - { member_id: port-a, organization_id: league, start_date: 2000 }
`

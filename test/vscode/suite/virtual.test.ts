/** Files that lie on no disk: a virtual workspace, as vscode.dev has them. */
import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeEditors, findingOn, findings, until } from './support.js'

const TEXT = '---\ndate: 2022-01-10\n---\n\nThe CSTO comprises Russia, Armenia, Kazakhstan, Kyrgyzstan, Tajikistan and Turkey.\n'

suite('A brief on no disk', () => {
  let provider: vscode.Disposable
  suiteSetup(() => {
    provider = vscode.workspace.registerFileSystemProvider('memfs', oneFile(TEXT), { isCaseSensitive: true })
  })
  suiteTeardown(() => provider.dispose())
  teardown(closeEditors)

  test('is checked and mended like any other', async () => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('memfs:/briefs/force.md'))
    const editor = await vscode.window.showTextDocument(document)
    const finding = await findingOn(document, 'Turkey')
    await editor.edit((edit) => edit.replace(finding.range, 'Belarus'))
    await until('the mark to go', () => findings(document).length === 0 || undefined)
    assert.ok(await document.save())
  })
})

/** A file system in which every path is a file with the same text. */
function oneFile(text: string): vscode.FileSystemProvider {
  const nothing = () => undefined
  return {
    onDidChangeFile: () => new vscode.Disposable(nothing),
    watch: () => new vscode.Disposable(nothing),
    stat: () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: text.length }),
    readFile: () => new TextEncoder().encode(text),
    writeFile: nothing,
    readDirectory: () => [],
    createDirectory: nothing,
    delete: nothing,
    rename: nothing,
  }
}

/** What VS Code has of the extension before there is a Markdown file. It runs before all others: what was loaded once stays. */
import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeEditors, EXTENSION, until, workbench } from './support.js'

suite('Before a Markdown file is opened', () => {
  teardown(closeEditors)

  test('nothing of the extension is loaded, and nothing of it is seen', async () => {
    const extension = vscode.extensions.getExtension(EXTENSION)
    assert.ok(extension, 'the extension is there')
    const text = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'The CSTO comprises Russia and Turkey.' })
    await vscode.window.showTextDocument(text)
    await until('the text in the window', async () => (await workbench.texts('.view-line')).find((it) => it.includes('CSTO')))
    assert.equal(extension.isActive, false)
    assert.deepEqual(await workbench.texts('[id*="briefwright"]'), [])
    const folder = vscode.workspace.workspaceFolders?.[0]
    assert.ok(folder)
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, 'brief.md'))
    await until('the extension to be loaded', () => extension.isActive || undefined)
  })
})

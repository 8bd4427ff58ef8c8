/** What helps to write a brief: scaffolds, and colours for what the checker reads besides prose. */
import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeEditors, EXTENSION, until, workbench } from './support.js'

suite('Writing', () => {
  teardown(closeEditors)

  test('a new brief has its date and its sections', async () => {
    await vscode.commands.executeCommand('briefwright.newBrief')
    const text = await until('the scaffold', () => {
      const shown = vscode.window.activeTextEditor?.document.getText() ?? ''
      return shown.includes('## Key judgements') ? shown : undefined
    })
    assert.match(text, /^---\ntitle: Title\ndate: \d{4}-\d{2}-\d{2}\n/)
  })

  test('ignore comments and the date’s key have colours of their own', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]
    assert.ok(folder)
    const uri = vscode.Uri.joinPath(folder.uri, 'ignored.md')
    const text = '---\ndate: 2022-01-10\n---\n\n<!-- briefwright-ignore wrong-date: so the archive has it -->\n'
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
    await vscode.window.showTextDocument(uri)
    // Words of one colour are one piece of the line; each of these is one of its own.
    const wanted = ['date', 'briefwright-ignore', 'wrong-date']
    await until('the colours', async () => {
      const pieces = (await workbench.texts('.view-line > span > span')).map((it) => it.trim())
      return wanted.every((it) => pieces.includes(it)) || undefined
    })
    await closeEditors()
    await vscode.workspace.fs.delete(uri)
  })

  test('every text of the manifest is in English where there is no translation', () => {
    const manifest = JSON.stringify(vscode.extensions.getExtension(EXTENSION)?.packageJSON.contributes)
    assert.deepEqual(manifest.match(/"%[^"]*%"/g), null)
  })
})

/** The views beside the text: what a brief claims, and what the corpus knows. */
import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { after, closeEditors, EXTENSION, findingOn, showBrief, until, workbench } from './support.js'

const BRIEF = `---
date: 2022-01-10
---

# The force

The CSTO comprises Russia, Armenia, Kazakhstan, Kyrgyzstan, Tajikistan and Turkey.

# The men

Nikol Pashinyan is the Prime Minister of Armenia. The protests in Kazakhstan began on 4 January 2022.
`

/** Shows a view and waits until its rows, as a reader sees them, are as wanted. */
async function rows(view: string, wanted: (rows: readonly string[]) => boolean): Promise<readonly string[]> {
  let seen: readonly string[] = []
  return until(`the rows of the view ${view}`, async () => {
    // The view is there once the server has met a brief.
    if (seen.length === 0) await vscode.commands.executeCommand(`briefwright.${view.toLowerCase()}.focus`).then(undefined, () => undefined)
    seen = await workbench.texts(`.pane:has(.pane-header[aria-label^="${view}"]) .monaco-list-row`)
    return wanted(seen) ? seen : undefined
  })
}

const selected = (editor: vscode.TextEditor) => editor.document.getText(editor.selection)

suite('The views', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('briefwright.claims.groupByVerdict')
    await vscode.commands.executeCommand('workbench.view.explorer')
    await closeEditors()
  })

  test('list the claims by verdict, and by section', async () => {
    await showBrief(BRIEF)
    const byVerdict = await rows('Claims', (it) => it.some((row) => row.startsWith('Supported')))
    assert.match(byVerdict[0] ?? '', /^Contradicted2/)
    assert.match(byVerdict.join('\n'), /Turkey.*line 7/)
    await vscode.commands.executeCommand('briefwright.claims.groupBySection')
    const bySection = await rows('Claims', (it) => it[0]?.startsWith('The force') ?? false)
    assert.deepEqual(
      bySection.filter((it) => it.startsWith('The ')),
      ['The force1', 'The men2'],
    )
  })

  test('follow the typing', async () => {
    const editor = await showBrief(BRIEF)
    await rows('Claims', (it) => it.some((row) => row.startsWith('Contradicted2')))
    const finding = await findingOn(editor.document, 'Turkey')
    await editor.edit((edit) => edit.replace(finding.range, 'Belarus'))
    await rows('Claims', (it) => it.some((row) => row.startsWith('Contradicted1')))
  })

  test('lead to a claim in the text', async () => {
    const editor = await showBrief(BRIEF)
    await rows('Claims', (it) => it.some((row) => row.includes('Turkey')))
    await workbench.click('.pane:has(.pane-header[aria-label^="Claims"]) .monaco-list-row:has-text("Turkey")')
    await until('the words to be selected', () => selected(editor) === 'Turkey' || undefined)
  })

  test('keys lead from one contradicted claim to the next, and round', async () => {
    const editor = await showBrief(BRIEF)
    await findingOn(editor.document, 'Turkey')
    const seen: string[] = []
    for (const command of ['next', 'next', 'next', 'previous']) {
      await vscode.commands.executeCommand(`briefwright.${command}Contradicted`)
      seen.push(selected(editor))
    }
    assert.deepEqual([seen[0], seen[2]], ['Turkey', 'Turkey'])
    assert.match(seen[1] ?? '', /^4/)
    assert.equal(seen[3], seen[1])
  })

  test('our keys belong to nobody else', async () => {
    const keys = await vscode.workspace.openTextDocument(vscode.Uri.parse('vscode://defaultsettings/keybindings.json'))
    const ours = vscode.extensions.getExtension(EXTENSION)?.packageJSON.contributes.keybindings as { key: string }[]
    assert.ok(ours.length > 0)
    for (const { key } of ours) assert.equal(keys.getText().split(`"key": "${key}"`).length - 1, 1, key)
  })

  test('list what the corpus knows as of the brief’s date, open it, and put its name into the text', async () => {
    const editor = await showBrief(`${BRIEF}\nTalks with \n`)
    const caret = after(editor.document, 'Talks with ')
    editor.selection = new vscode.Selection(caret, caret)
    await rows('Corpus', (it) => it.some((row) => row.startsWith('People')))
    await workbench.click('.pane:has(.pane-header[aria-label^="Corpus"]) .monaco-list-row:has-text("People")')
    const person = '.pane:has(.pane-header[aria-label^="Corpus"]) .monaco-list-row:has-text("Alikhan Smailov")'
    await until('a person', async () => (await workbench.count(person)) || undefined)
    await workbench.hover(person)
    await workbench.click(`${person} .action-label[aria-label*="Insert"]`)
    await until('the name in the text', () => editor.document.getText().includes('Talks with Alikhan Smailov') || undefined)
    await workbench.click(person)
    await until('the record', () => vscode.window.activeTextEditor?.document.uri.scheme === 'briefwright-corpus' || undefined)
  })
})

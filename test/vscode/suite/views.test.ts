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

const same = (a: readonly string[], b: readonly string[]) => a.join() === b.join()
const selected = (editor: vscode.TextEditor) => editor.document.getText(editor.selection)

suite('The views', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('briefwright.claims.groupByVerdict')
    await vscode.commands.executeCommand('workbench.view.explorer')
    await closeEditors()
  })

  test('list the claims by verdict, and by section', async () => {
    await showBrief(BRIEF)
    const verdicts = ['Contradicted2', 'Supported1']
    const groups = (it: readonly string[]) => it.filter((row) => /^(Contradicted|Unverified|Supported)\d/.test(row))
    // The claims of a group come a moment after it.
    await rows('Claims', (it) => same(groups(it), verdicts) && /Turkey.*line 7/.test(it.join('\n')))
    await vscode.commands.executeCommand('briefwright.claims.groupBySection')
    const sections = ['The force1', 'The men2']
    await rows('Claims', (it) =>
      same(
        it.filter((row) => row.startsWith('The ')),
        sections,
      ),
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
    const steps = { 'next to Turkey': 'Turkey', 'next to the day': '4', 'next round to Turkey': 'Turkey', 'previous round to the day': '4' }
    for (const [step, words] of Object.entries(steps)) {
      await vscode.commands.executeCommand(`briefwright.${step.split(' ')[0]}Contradicted`)
      await until(step, () => selected(editor).startsWith(words) || undefined)
    }
  })

  test('our keys belong to nobody else', async () => {
    const keys = await vscode.workspace.openTextDocument(vscode.Uri.parse('vscode://defaultsettings/keybindings.json'))
    const ours = vscode.extensions.getExtension(EXTENSION)?.packageJSON.contributes.keybindings as { key: string }[]
    assert.ok(ours.length > 0)
    for (const { key } of ours) assert.equal(keys.getText().split(`"key": "${key}"`).length - 1, 1, key)
  })

  test('show the record that is named at the caret among its like', async () => {
    const editor = await showBrief(BRIEF)
    await findingOn(editor.document, 'Turkey')
    const caret = after(editor.document, 'Nikol')
    editor.selection = new vscode.Selection(caret, caret)
    await until('the record to be shown', async () => {
      await vscode.commands.executeCommand('briefwright.corpus.reveal')
      const [row] = await workbench.texts('.pane:has(.pane-header[aria-label^="Corpus"]) .monaco-list-row.selected')
      return row?.startsWith('Nikol Pashinyan') || undefined
    })
  })

  test('list what the corpus knows as of the brief’s date, open it, and put its name into the text', async () => {
    const editor = await showBrief(`${BRIEF}\nTalks with \n`)
    const caret = after(editor.document, 'Talks with ')
    editor.selection = new vscode.Selection(caret, caret)
    await rows('Corpus', (it) => it.some((row) => row.startsWith('People')))
    await workbench.click('.pane:has(.pane-header[aria-label^="Corpus"]) .monaco-list-row:has-text("People")')
    const person = '.pane:has(.pane-header[aria-label^="Corpus"]) .monaco-list-row:has-text("Alikhan Smailov")'
    await until('a person', async () => (await workbench.count(person)) || undefined)
    await until('the button', async () => {
      await workbench.hover(person)
      await workbench.click(`${person} .action-label[aria-label*="Insert"]`)
      return true
    })
    await until('the name in the text', () => editor.document.getText().includes('Talks with Alikhan Smailov') || undefined)
    await workbench.click(person)
    await until('the record', () => vscode.window.activeTextEditor?.document.uri.scheme === 'briefwright-corpus' || undefined)
  })
})

/** Quick fixes that leave the fact as it stands, in VS Code: qualify, cite, take into a corpus of one's own. */
import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { after, closeEditors, comesTrue, findingOn, findings, showBrief, until, workbench } from './support.js'

const DATE = '---\ndate: 2022-01-10\n---\n\n'
const WRONG = `${DATE}Turkey is a member of the CSTO.\n`

suite('Fixes that leave the fact', () => {
  teardown(closeEditors)

  const action = (document: vscode.TextDocument, range: vscode.Range, start: string): Promise<vscode.CodeAction> =>
    until(`an action “${start}…”`, async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range)
      return actions.find((it) => it.title.startsWith(start) && it.edit)
    })

  test('the menu has them behind the mends, in a fixed order, with the question why at the end', async () => {
    const editor = await showBrief(WRONG)
    const { range } = await findingOn(editor.document, 'CSTO')
    editor.selection = new vscode.Selection(range.start, range.start)
    const rows = await until('the menu', async () => {
      await vscode.window.showTextDocument(editor.document)
      await vscode.commands.executeCommand('editor.action.quickFix')
      // A menu that was asked for while something else took the focus never comes: it is asked for again.
      return until(
        'its rows',
        async () => {
          const found = await workbench.texts('.action-widget .monaco-list-row.action')
          return found.length > 3 ? found : undefined
        },
        3000,
      )
    })
    await workbench.press('Escape')
    const kinds = rows.map((it) => it.trim().split(/[ :]/)[0])
    assert.deepEqual(
      kinds.filter((it, at) => it !== kinds[at - 1]),
      ['Change', 'Qualify', 'Add', 'Ignore', 'Why'],
    )
  })

  test('the word is given to someone, with the caret where the name goes, and the mark goes', async () => {
    const { document } = await showBrief(WRONG)
    const fix = await action(document, (await findingOn(document, 'CSTO')).range, 'Qualify')
    assert.ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)))
    await vscode.commands.executeCommand('type', { text: 'the ministry' })
    await comesTrue('the words', () => assert.equal(document.lineAt(4).text, 'According to the ministry, Turkey is a member of the CSTO.'))
    await until('the mark to go', () => findings(document).length === 0 || undefined)
  })

  test('a source is cited as a footnote, with its definition at the end', async () => {
    const { document } = await showBrief(`${DATE}Armenia is a member of the CSTO.\n`)
    const place = after(document, 'Armenia')
    const fix = await action(document, new vscode.Range(place, place), 'Cite')
    assert.equal(fix.kind?.value, 'refactor.rewrite')
    assert.ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)))
    await comesTrue('the footnote', () =>
      assert.match(document.getText(), /Armenia is a member of the CSTO\.\[\^([a-z0-9-]+)\]\n\n\[\^\1\]: .+\n$/),
    )
  })

  test('why something was flagged is shown beside the brief, in a document that is not the author’s', async () => {
    const { document } = await showBrief(WRONG)
    const { range } = await findingOn(document, 'CSTO')
    const why = await until('the action', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range)
      return actions.find((it) => it.title === 'Why was this flagged?')
    })
    assert.ok(why.command)
    await vscode.commands.executeCommand(why.command.command, ...(why.command.arguments ?? []))
    const shown = await until('the explanation', () =>
      vscode.window.visibleTextEditors.find((it) => it.document.uri.scheme === 'briefwright-explanation'),
    )
    assert.match(shown.document.getText(), /Turkey is a member of the CSTO\.\n.*✗ contradicted/s)
    assert.equal(document.getText(), WRONG)
  })

  test('a fact is taken into a new corpus of the workspace, counts at once, and the mark goes', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]
    assert.ok(folder)
    const { document } = await showBrief(WRONG)
    const fix = await action(document, (await findingOn(document, 'CSTO')).range, 'Add to own.corpus.yaml')
    const uri = vscode.Uri.joinPath(folder.uri, 'own.corpus.yaml')
    try {
      assert.ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)))
      await until('the mark to go', () => findings(document).length === 0 || undefined)
      const corpus = await vscode.workspace.openTextDocument(uri)
      assert.match(corpus.getText(), /memberships:\n {2}- \{ member_id: turkey, organization_id: csto, sources: \[own-knowledge\] \}\n$/)
      const errors = () => findings(corpus).filter((it) => it.severity === vscode.DiagnosticSeverity.Error)
      await comesTrue('a corpus without errors', () => assert.deepEqual(errors(), []))
      await vscode.window.showTextDocument(corpus)
    } finally {
      await closeEditors()
      await vscode.workspace.fs.delete(uri).then(undefined, () => undefined)
    }
  })
})

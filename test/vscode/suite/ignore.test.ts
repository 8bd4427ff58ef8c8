/** Ignore comments as an author meets them in VS Code: the quick fix writes one, the reason is typed into it, and the mark goes. */
import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeEditors, comesTrue, findingOn, findings, ruleOf, showBrief, until } from './support.js'

const DATE = '---\ndate: 2022-01-10\n---\n\n'
const CLAIM = 'The Collective Security Treaty Organisation comprises Russia, Armenia, Kazakhstan, Kyrgyzstan, Tajikistan and Turkey.\n'

suite('Ignoring a finding', () => {
  teardown(closeEditors)

  test('the quick fix puts a comment above the paragraph, with the caret where the reason goes', async () => {
    const editor = await showBrief(DATE + CLAIM)
    const { document } = editor
    const finding = await findingOn(document, 'Turkey')
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
    )
    const ignore = actions.find((it) => it.title.startsWith('Ignore ‘not-a-member’'))
    assert.ok(ignore?.edit, `among ${actions.map((it) => it.title).join(', ')}`)
    assert.ok(await vscode.workspace.applyEdit(ignore.edit))
    await comesTrue('the comment', () => assert.match(document.lineAt(4).text, /^<!-- briefwright-ignore not-a-member:.*-->$/))
    const hint = await until('a hint that asks for the reason', () =>
      findings(document).find((it) => ruleOf(it) === 'ignore-without-reason'),
    )
    assert.equal(hint.severity, vscode.DiagnosticSeverity.Hint)
    assert.deepEqual(
      findings(document).filter((it) => ruleOf(it) === 'not-a-member'),
      [],
    )
    await vscode.commands.executeCommand('type', { text: 'as the draft had it' })
    await comesTrue('the reason', () =>
      assert.equal(document.lineAt(4).text, '<!-- briefwright-ignore not-a-member: as the draft had it -->'),
    )
    await until('the hint to go', () => findings(document).length === 0 || undefined)
  })

  test('a comment that ignores nothing is told, and its fix removes it', async () => {
    const { document } = await showBrief(`${DATE}<!-- briefwright-ignore wrong-date: as it was -->\nAll is well.\n`)
    const hint = await until('the hint', () => findings(document).find((it) => ruleOf(it) === 'unused-ignore'))
    assert.deepEqual(hint.tags, [vscode.DiagnosticTag.Unnecessary])
    const fix = await until('its fix', async () => {
      const [first] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        hint.range,
      )
      return first?.edit && first.isPreferred ? first : undefined
    })
    assert.ok(await vscode.workspace.applyEdit(fix.edit!))
    await comesTrue('the comment to go', () => assert.equal(document.getText(), `${DATE}All is well.\n`))
  })
})

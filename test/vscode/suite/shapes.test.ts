/** Mends in every shape that Markdown gives a text: whatever is changed, marks, line ends and the rest of the file stay as they were. */
import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeEditors, comesTrue, findingOn, findings, folderAt, removeFile, ruleOf, showBrief, until, writeFile } from './support.js'

const HEAD = '---\ndate: 2022-01-10\n---\n\n'
const WRONG = 'The protests in Kazakhstan began on 4 January 2022.'
const LIST = 'The CSTO comprises Russia, Armenia, Kazakhstan, Kyrgyzstan, Tajikistan and Turkey.'
/** One fault in each shape. */
const SHAPES = `${HEAD}# ${WRONG.slice(0, -1)}

- one
  - ${WRONG}
- [ ] ${WRONG}

> ${WRONG}
> more

| a | b |
| --- | --- |
| c | ${WRONG} |

Text.[^n]

[^n]: ${WRONG}
`

suite('Mends in every shape of Markdown', () => {
  teardown(async () => {
    await closeEditors()
    await removeFile(1, 'shapes.md')
  })

  const actionsOn = (document: vscode.TextDocument, range: vscode.Range) =>
    vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range)

  test('all of a kind are mended at once', async () => {
    const { document } = await showBrief(SHAPES)
    const { range } = await findingOn(document, '4 January 2022')
    const fix = await until('the fix', async () =>
      (await actionsOn(document, range)).find((it) => it.title === 'Mend all 6 findings of ‘wrong-date’ in this file'),
    )
    assert.ok(await vscode.workspace.applyEdit(fix.edit!))
    await comesTrue('the right days', () => assert.equal(document.getText(), SHAPES.replaceAll('4 January', '2 January')))
    await until('the marks to go', () => findings(document).length === 0 || undefined)
  })

  test('on save, in a file with a byte order mark and carriage returns', async () => {
    const editor = vscode.workspace.getConfiguration('editor')
    await editor.update('codeActionsOnSave', { 'source.fixAll.briefwright': 'explicit' }, vscode.ConfigurationTarget.Workspace)
    try {
      const text = `\ufeff${SHAPES}`.replaceAll('\n', '\r\n')
      await writeFile(1, 'shapes.md', text)
      const uri = vscode.Uri.joinPath(folderAt(1), 'shapes.md')
      const shown = await vscode.window.showTextDocument(uri)
      await comesTrue('the findings', () => assert.equal(findings(shown.document).length, 6))
      const end = shown.document.positionAt(shown.document.getText().length)
      await shown.edit((edit) => edit.insert(end, '\nThe end.\n'))
      await until('the finding to be read again', () => findings(shown.document).length === 6 || undefined)
      assert.ok(await shown.document.save())
      const saved = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri))
      assert.equal(saved, `${text.replaceAll('4 January', '2 January')}\r\nThe end.\r\n`)
    } finally {
      await editor.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace)
    }
  })

  const IGNORED: readonly (readonly [shape: string, text: string, ignored: string])[] = [
    ['an item', `- one\n- ${WRONG}\n`, `- one\n- <!-- COMMENT -->\n  ${WRONG}\n`],
    ['a task', `- [ ] ${WRONG}\n- [x] two\n`, `- [ ] <!-- COMMENT -->\n  ${WRONG}\n- [x] two\n`],
    [
      'a table',
      `Text.\n\n| a | b |\n| --- | --- |\n| c | ${WRONG} |\n`,
      `Text.\n\n<!-- COMMENT -->\n| a | b |\n| --- | --- |\n| c | ${WRONG} |\n`,
    ],
    ['a quote', `> ${WRONG}\n> more\n`, `> <!-- COMMENT -->\n> ${WRONG}\n> more\n`],
    ['a footnote', `Text.[^n]\n\n[^n]: ${WRONG}\n`, `Text.[^n]\n\n<!-- COMMENT -->\n[^n]: ${WRONG}\n`],
  ]
  for (const [shape, text, ignored] of IGNORED) {
    test(`a comment that ignores stands where it takes effect: ${shape}`, async () => {
      const { document } = await showBrief(HEAD + text)
      const { range } = await findingOn(document, '4 January 2022')
      const fix = await until('the fix', async () => (await actionsOn(document, range)).find((it) => it.title.startsWith('Ignore')))
      assert.ok(await vscode.workspace.applyEdit(fix.edit!))
      await until('the caret where the reason goes', () => document.getText().includes('briefwright-ignore wrong-date:  -->') || undefined)
      await vscode.commands.executeCommand('type', { text: 'as told' })
      await comesTrue('the comment', () =>
        assert.equal(document.getText(), HEAD + ignored.replace('COMMENT', 'briefwright-ignore wrong-date: as told')),
      )
      await until('silence', () => findings(document).length === 0 || undefined)
    })
  }

  test('a stranger in a list is replaced within emphasis and links', async () => {
    const text = `${HEAD}- ${LIST.replace('Turkey', '**[Turkey](https://example.org)**')}\n`
    const { document } = await showBrief(text)
    const finding = await findingOn(document, 'Turkey')
    assert.equal(ruleOf(finding), 'not-a-member')
    const fix = await until('the fix', async () => (await actionsOn(document, finding.range)).find((it) => it.isPreferred))
    assert.ok(await vscode.workspace.applyEdit(fix.edit!))
    await comesTrue('the right word', () => assert.equal(document.getText(), text.replace('Turkey', 'Belarus')))
  })
})

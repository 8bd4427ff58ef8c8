/** The fact sheet beside a brief: what a reader sees in its page. */
import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeEditors, comesTrue, findingOn, showBrief, until, webview, workbench } from './support.js'

const BRIEF = `---
title: The force and its members
date: 2022-01-10
---

The CSTO comprises Russia, Armenia, Kazakhstan, Kyrgyzstan, Tajikistan and Turkey. Nikol Pashinyan is the Prime Minister of Armenia.
The protests in Kazakhstan began on 4 January 2022.
`

suite('The fact sheet', () => {
  teardown(closeEditors)

  test('shows how the facts stand, the dates, the members and the claims', async () => {
    await showSheet()
    await comesTrue('the sheet', async () => {
      assert.deepEqual(await webview.texts('h1, h2'), ['The force and its members', 'Timeline', 'Members over time', 'Claims'])
      const [date] = await webview.texts('.timeline tr.contradicted')
      assert.match(date ?? '', /4 January 2022.*Contradicted.*2 January 2022/)
      const members = await webview.texts('.members tr')
      assert.match(members.find((it) => it.includes('Turkey')) ?? '', /Contradicted.*never a member/)
      assert.match(members.find((it) => it.includes('Tajikistan')) ?? '', /Supported.*since 1992/)
      assert.match((await webview.texts('.claims tr[data-verdict="supported"]')).join('\n'), /Pashinyan[\s\S]*Prime Minister of Armenia/)
    })
  })

  test('filters the claims, and leads to the words', async () => {
    const editor = await showSheet()
    await webview.click('button.filter.contradicted')
    await until('contradicted claims alone', async () => {
      const rows = await webview.texts('.claims tbody tr')
      return (rows.length > 0 && rows.every((it) => it.includes('Contradicted'))) || undefined
    })
    await webview.click('.claims tbody tr:not([hidden]):has-text("Turkey") .reveal')
    await until(
      'the words to be selected',
      () => editor.document.getText(vscode.window.activeTextEditor?.selection) === 'Turkey' || undefined,
    )
    await webview.click('button.filter >> nth=0')
  })

  test('is worked with keys alone, tells each verdict in words, and lets nothing in from elsewhere', async () => {
    await showSheet()
    await webview.click('button.filter >> nth=0')
    await workbench.press('Tab')
    await workbench.press('Space')
    await until('the next filter', async () => some(await webview.texts('button.filter.contradicted[aria-pressed="true"]')))
    await until('how many there are, for a screen reader', async () =>
      some(await webview.texts('[role="status"]:has-text("2 of 3 claims")')),
    )
    await workbench.press('Shift+Tab')
    await workbench.press('Enter')
    await until('all claims', async () => some(await webview.texts('button.filter[data-filter=""][aria-pressed="true"]')))
    const verdicts = await webview.texts('.claims td.verdict')
    assert.ok(
      verdicts.every((it) => /Contradicted|Unverified|Supported/.test(it)),
      verdicts.join('; '),
    )
    const names = await webview.texts('button, summary, th:not([aria-hidden] *)')
    assert.ok(
      names.every((it) => it.trim() !== ''),
      'nothing without a name',
    )
    assert.equal(await webview.count(`meta[content^="default-src 'none'"]:not([content*="unsafe"])`), 1, 'a strict policy')
    assert.equal(
      await webview.count('#sheet [style], #sheet [onclick], #sheet script'),
      0,
      'nothing that the policy would let pass by chance',
    )
  })

  test('follows the typing', async () => {
    const editor = await showSheet()
    const finding = await findingOn(editor.document, 'Turkey')
    await editor.edit((edit) => edit.replace(finding.range, 'Belarus'))
    await until('the new sheet', async () => ((await webview.texts('.members tr')).some((it) => it.includes('Turkey')) ? undefined : true))
  })
})

/** Shows the brief and its sheet, once that is drawn. */
async function showSheet(): Promise<vscode.TextEditor> {
  const editor = await showBrief(BRIEF)
  await findingOn(editor.document, 'Turkey')
  await vscode.commands.executeCommand('briefwright.showFactSheet')
  await until('the sheet', async () => some(await webview.texts('h1')))
  return editor
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined
}

/** What an author sees in VS Code: marks, hovers, lists, mends, and the item in the status bar. */
import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { after, closeEditors, comesTrue, findingOn, findings, ruleOf, showBrief, until, workbench } from './support.js'

const DATE = '---\ndate: 2022-01-10\n---\n\n'
const WRONG_MEMBER =
  'The Collective Security Treaty Organisation comprises Russia, Armenia, Kazakhstan, Kyrgyzstan, Tajikistan and Turkey.\n'

suite('Briefwright in VS Code', () => {
  teardown(closeEditors)

  test('underlines the wrong member of a list, in the file and in the window', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]
    assert.ok(folder)
    const { document } = await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, 'brief.md'))
    const finding = await findingOn(document, 'Turkey')
    assert.equal(ruleOf(finding), 'not-a-member')
    assert.match(finding.message, /Turkey/)
    assert.match(finding.message, /Collective Security Treaty|CSTO/)
    assert.ok(finding.severity <= vscode.DiagnosticSeverity.Warning)
    const code = finding.code
    assert.ok(typeof code === 'object' && code.target.path.endsWith('/not-a-member.md'), 'the code leads to the page of the rule')
    await until('a squiggle in the window', async () => (await workbench.count('.squiggly-error, .squiggly-warning')) > 0 || undefined)
  })

  test('leaves a right brief alone', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]
    assert.ok(folder)
    const { document } = await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, 'right.md'))
    await until('the brief to be read', async () => (await statusTexts()).find((it) => it.includes('supported')))
    assert.deepEqual(findings(document), [])
  })

  test('tells in a hover who someone is on the brief’s date, and who says so', async () => {
    const { document } = await showBrief(`${DATE}Nikol Pashinyan announced the mission.\n`)
    const text = await hoverOn(document, 'Nikol Pash', /Nikol Pashinyan/)
    assert.match(text, /Prime Minister of Armenia/)
    assert.match(text, /Article:|Background:/)
  })

  test('shows what a sentence claims in a hover on its words', async () => {
    const { document } = await showBrief(DATE + WRONG_MEMBER)
    await hoverOn(document, 'Organisation compr', /Contradicted/)
  })

  test('completes a name in the middle of a word', async () => {
    const { document } = await showBrief(`${DATE}Talks with Kassym-Jomart Tok were held.\n`)
    const item = await until('the name', async () => {
      const items = await completions(document, after(document, 'Kassym-Jomart Tok'))
      return items.find((it) => labelOf(it) === 'Kassym-Jomart Tokayev')
    })
    const range = item.range instanceof vscode.Range ? item.range : item.range?.replacing
    assert.equal(range && document.getText(range), 'Kassym-Jomart Tok')
  })

  test('offers the whole list of members after “members are”', async () => {
    const { document } = await showBrief(`${DATE}The Collective Security Treaty Organisation has six members. Its members are \n`)
    await comesTrue('the list', async () => {
      const [first, second] = await completions(document, after(document, 'members are '))
      assert.equal(first && insertOf(first), 'Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia and Tajikistan')
      assert.equal(second && labelOf(second), 'Armenia')
    })
  })

  test('offers the holder of an office on the brief’s date first', async () => {
    const { document } = await showBrief(`${DATE}The mission was announced by Armenian Prime Minister \n`)
    await comesTrue('the holder', async () => {
      const [first] = await completions(document, after(document, 'Prime Minister '))
      assert.equal(first && labelOf(first), 'Nikol Pashinyan')
    })
  })

  test('offers nothing in code', async () => {
    const { document } = await showBrief(`${DATE}\`\`\`\nKazakh\n\`\`\`\n`)
    const items = await completions(document, after(document, 'Kazakh'))
    assert.deepEqual(
      items.map(labelOf).filter((it) => it.startsWith('Kazakhstan')),
      [],
    )
  })

  test('mends a finding with its quick fix, and the mark goes', async () => {
    const { document } = await showBrief(DATE + WRONG_MEMBER)
    const finding = await findingOn(document, 'Turkey')
    const fix = await until('a fix', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        finding.range,
      )
      return actions.find((it) => it.kind?.value === vscode.CodeActionKind.QuickFix.value && it.edit)
    })
    assert.ok(await vscode.workspace.applyEdit(fix.edit!))
    await comesTrue('the word to go', () => assert.doesNotMatch(document.getText(), /Turkey/))
    await until('the mark to go', () => findings(document).length === 0 || undefined)
  })

  test('mends everything at once when a file is fixed as a whole', async () => {
    const { document } = await showBrief(`${DATE}The protests in Kazakhstan began on 4 January 2022.\n`)
    await findingOn(document, '4 January 2022')
    const whole = new vscode.Range(0, 0, document.lineCount, 0)
    const fix = await until('the fix', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        whole,
        'source.fixAll.briefwright',
      )
      return actions.find((it) => it.kind?.value === 'source.fixAll.briefwright' && it.edit)
    })
    assert.ok(await vscode.workspace.applyEdit(fix.edit!))
    await comesTrue('the right day', () => assert.match(document.getText(), /began on 2 January 2022/))
  })

  test('clears the mark when the author mends the text', async () => {
    const editor = await showBrief(DATE + WRONG_MEMBER)
    const finding = await findingOn(editor.document, 'Turkey')
    await editor.edit((edit) => edit.replace(finding.range, 'Belarus'))
    await until('the mark to go', () => findings(editor.document).length === 0 || undefined)
  })

  test('marks a word that becomes wrong while the author types', async () => {
    const editor = await showBrief(`${DATE}${WRONG_MEMBER.replace('Turkey', 'Belarus')}`)
    await until('the brief to be read', async () => (await statusTexts()).find((it) => it.includes('supported')))
    await editor.edit((edit) => edit.insert(after(editor.document, 'Tajikistan'), ', Uzbekistan'))
    assert.equal(ruleOf(await findingOn(editor.document, 'Uzbekistan')).includes('member'), true)
  })

  test('shows in the status bar how the facts stand, for briefs alone', async () => {
    await showBrief(DATE + WRONG_MEMBER)
    const text = await until('the item', async () => (await statusTexts()).find((it) => it.includes('contradicted')))
    assert.match(text, /1 fact contradicted|\d of \d facts contradicted/)
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'Not a brief.' }))
    await until('the item to go', async () => ((await statusTexts()).length === 0 ? true : undefined))
  })

  test('is silent where the settings say so, and for rules that are off', async () => {
    const settings = vscode.workspace.getConfiguration('briefwright')
    const { document } = await showBrief(DATE + WRONG_MEMBER)
    await findingOn(document, 'Turkey')
    try {
      await settings.update('rules', { 'not-a-member': 'off' }, vscode.ConfigurationTarget.Workspace)
      await until('the rule to be silent', () => findings(document).every((it) => ruleOf(it) !== 'not-a-member') || undefined)
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace)
      await findingOn(document, 'Turkey')
      await settings.update('enable', false, vscode.ConfigurationTarget.Workspace)
      await until('silence', () => findings(document).length === 0 || undefined)
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace)
      await settings.update('enable', undefined, vscode.ConfigurationTarget.Workspace)
    }
    await findingOn(document, 'Turkey')
  })

  test('finds everything again after the server was restarted', async () => {
    const { document } = await showBrief(DATE + WRONG_MEMBER)
    await findingOn(document, 'Turkey')
    await vscode.commands.executeCommand('briefwright.restart')
    await findingOn(document, 'Turkey')
  })
})

/** The texts of our item in the status bar. */
function statusTexts(): Promise<string[]> {
  return workbench.texts('[id="briefwright.briefwright.briefwright.status"], [id="briefwright.briefwright.status"]')
}

async function hoverOn(document: vscode.TextDocument, words: string, wanted: RegExp): Promise<string> {
  return until(`a hover on “${words}”`, async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, after(document, words))
    const text = hovers.flatMap((it) => it.contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n')
    return wanted.test(text) ? text : undefined
  })
}

async function completions(document: vscode.TextDocument, place: vscode.Position): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, place)
  const ours = list.items.filter((it) => it.sortText?.length === 4)
  return ours.sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1))
}

function labelOf(item: vscode.CompletionItem): string {
  return typeof item.label === 'string' ? item.label : item.label.label
}

function insertOf(item: vscode.CompletionItem): string {
  return typeof item.insertText === 'string' ? item.insertText : (item.insertText?.value ?? labelOf(item))
}

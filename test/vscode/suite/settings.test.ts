/** Settings in a workspace of two folders: each brief is read as the settings of its place have it. */
import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { after, closeEditors, comesTrue, findingOn, findings, folderAt, HARBOURS, removeFile, ruleOf, until, writeFile } from './support.js'

const WRONG = 'Turkey is a member of the CSTO.\n'

suite('Settings of a folder', () => {
  // VS Code keeps a closed document for a while: each test has names of its own.
  const written: (readonly [folder: number, name: string])[] = []
  const settingsOf = (folder: number) => vscode.workspace.getConfiguration('briefwright', folderAt(folder))
  const set = (folder: number, key: string, value: unknown) =>
    settingsOf(folder).update(key, value, vscode.ConfigurationTarget.WorkspaceFolder)
  const open = async (folder: number, name: string, text: string): Promise<vscode.TextDocument> => {
    written.push([folder, name])
    await writeFile(folder, name, text)
    const { document } = await vscode.window.showTextDocument(vscode.Uri.joinPath(folderAt(folder), name), { viewColumn: folder + 1 })
    return document
  }

  teardown(async () => {
    await closeEditors()
    for (const key of ['rules', 'briefs', 'defaultDate', 'dateLocale', 'citationStyle', 'corpora']) await set(1, key, undefined)
    for (const [folder, name] of written.splice(0)) await removeFile(folder, name)
  })

  test('rules, and which files are briefs', async () => {
    await set(1, 'rules', { 'not-a-member': 'information' })
    await set(1, 'briefs', ['*.md', '!notes.md'])
    const notes = await open(1, 'notes.md', WRONG)
    await vscode.window.showTextDocument(notes, { viewColumn: 3 })
    const first = await open(0, 'rules.md', WRONG)
    const second = await open(1, 'rules.md', WRONG)
    assert.equal((await findingOn(first, 'CSTO')).severity, vscode.DiagnosticSeverity.Warning)
    await comesTrue('the level of the second folder', async () =>
      assert.equal((await findingOn(second, 'CSTO')).severity, vscode.DiagnosticSeverity.Information),
    )
    assert.deepEqual(findings(notes), [])
    await set(1, 'rules', { 'not-a-member': 'off' })
    await until('the rule to be silent there', () => findings(second).length === 0 || undefined)
    assert.equal(findings(first).length, 1)
  })

  test('the date of a brief that gives none, and how its numbers are read', async () => {
    await set(1, 'defaultDate', '2010-01-01')
    await set(1, 'dateLocale', 'us')
    const text = 'Uzbekistan is a member of the CSTO.\n\nThe protests in Kazakhstan began on 4/1/2022.\n'
    const [first, second] = [await open(0, 'dates.md', text), await open(1, 'dates.md', text)]
    const codes = (document: vscode.TextDocument) => findings(document).map(ruleOf)
    await comesTrue('the one after Uzbekistan left, and the fourth of January', () =>
      assert.deepEqual(codes(first), ['former-member-as-current', 'wrong-date']),
    )
    await comesTrue('the one before, and the first of April', () => assert.deepEqual(codes(second), []))
  })

  test('the style of citations', async () => {
    await set(1, 'citationStyle', 'pandoc')
    const document = await open(1, 'cited.md', 'Armenia is a member of the CSTO.\n')
    const place = after(document, 'Armenia')
    await comesTrue('a key for Pandoc', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(place, place),
      )
      const [[, [edit]] = assert.fail('no edit')] = actions.find((it) => it.title.startsWith('Cite'))?.edit?.entries() ?? []
      assert.match(edit?.newText ?? '', /^ \[@/)
    })
  })

  test('corpora, which count in their folder alone and are offered for no other', async () => {
    written.push([1, 'harbours.corpus.yaml'])
    await writeFile(1, 'harbours.corpus.yaml', HARBOURS)
    const text = 'Southport is a member of the League of Harbours.\n'
    const [first, second] = [await open(0, 'ports.md', `${WRONG}\n${text}`), await open(1, 'ports.md', text)]
    assert.equal(ruleOf(await findingOn(second, 'League of Harbours')), 'not-a-member')
    await findingOn(first, 'CSTO')
    assert.deepEqual(
      findings(first).map((it) => first.getText(it.range)),
      ['CSTO'],
    )
    await set(1, 'corpora', [])
    await until('the corpus to be left out', () => findings(second).length === 0 || undefined)
  })
})

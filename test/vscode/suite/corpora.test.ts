/** Corpora and project files of the workspace in VS Code: what they say counts at once, and what is wrong with them is marked where it stands. */
import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeEditors, findingOn, findings, ruleOf, showBrief, until } from './support.js'

const CORPUS = `briefwright: 1
corpus: { id: own, title: Harbours }
sources: [{ id: own-source, title: Own, layer: background }]
organizations:
  - { id: league, name: League of Harbours, classification: body, members_complete: 2000/.., sources: [own-source] }
  - { id: port-a, name: Northport, classification: state, sources: [own-source] }
  - { id: port-b, name: Southport, classification: state, sources: [own-source] }
memberships:
  - { id: league-a, member_id: port-a, organization_id: league, start_date: 2000, sources: [own-source] }
`
const WRONG = 'Southport is a member of the League of Harbours.\n'

suite('Corpora of the workspace', () => {
  const at = (name: string): vscode.Uri => {
    const folder = vscode.workspace.workspaceFolders?.[0]
    assert.ok(folder)
    return vscode.Uri.joinPath(folder.uri, name)
  }
  const write = (name: string, text: string) => vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text))
  const remove = async (name: string): Promise<void> => {
    await vscode.workspace.fs.delete(at(name)).then(undefined, () => undefined)
  }

  teardown(async () => {
    await closeEditors()
    await remove('harbours.corpus.yaml')
    await remove('briefwright.yaml')
  })

  test('count as soon as they are there, and no longer when they are gone', async () => {
    const { document } = await showBrief(WRONG)
    await write('harbours.corpus.yaml', CORPUS)
    assert.equal(ruleOf(await findingOn(document, 'League of Harbours')), 'not-a-member')
    await remove('harbours.corpus.yaml')
    await until('the mark to go', () => findings(document).length === 0 || undefined)
  })

  test('are followed while they are typed, with what is wrong marked in them', async () => {
    await write('harbours.corpus.yaml', CORPUS)
    const brief = await showBrief(WRONG)
    await findingOn(brief.document, 'League of Harbours')
    const document = await vscode.workspace.openTextDocument(at('harbours.corpus.yaml'))
    const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside)
    const end = document.positionAt(document.getText().length)
    await editor.edit((edit) =>
      edit.insert(end, '  - { member_id: port-bb, organization_id: league, start_date: 2010, sources: [own-source] }\n'),
    )
    const problem = await findingOn(document, 'port-bb')
    assert.equal(problem.message, 'There is no `port-bb`. Did you mean the organization `port-b`?')
    const fix = await until('its quick fix', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        problem.range,
      )
      return actions.find((it) => it.title === 'Change “port-bb” to “port-b”' && it.edit && it.isPreferred)
    })
    assert.ok(await vscode.workspace.applyEdit(fix.edit!))
    await until('the mark in the corpus to go', () => findings(document).length === 0 || undefined)
    await until('the mark in the brief to go', () => findings(brief.document).length === 0 || undefined)
  })

  test('a project file sets how loud a rule is, and says where it is wrong itself', async () => {
    const { document } = await showBrief('---\ndate: 2022-01-10\n---\n\nTurkey is a member of the CSTO.\n')
    await findingOn(document, 'CSTO')
    await write('briefwright.yaml', 'rules:\n  not-a-member: off\n  wrong-dat: off\n')
    await until('the mark to go', () => findings(document).length === 0 || undefined)
    const project = await vscode.workspace.openTextDocument(at('briefwright.yaml'))
    const problem = await findingOn(project, 'wrong-dat')
    assert.match(problem.message, /[Dd]id you mean `wrong-date`/)
    const editor = await vscode.window.showTextDocument(project, vscode.ViewColumn.Beside)
    await editor.edit((edit) => edit.replace(new vscode.Range(1, 0, 3, 0), '  not-a-member: hint\n'))
    const finding = await findingOn(document, 'CSTO')
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Hint)
    await until('the mark in the project file to go', () => findings(project).length === 0 || undefined)
    await closeEditors()
    await remove('briefwright.yaml')
    const again = await showBrief('---\ndate: 2022-01-10\n---\n\nTurkey is a member of the CSTO.\n')
    await until('a warning, as without a project file', () =>
      findings(again.document).find((it) => it.severity === vscode.DiagnosticSeverity.Warning),
    )
  })
})

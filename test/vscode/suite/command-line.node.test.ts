/** A project file that the editor and the command line share: the same brief has the same findings in both. */
import * as assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import * as vscode from 'vscode'
import { closeEditors, comesTrue, EXTENSION, findings, folderAt, HARBOURS, removeFile, ruleOf, writeFile } from './support.js'

const PROJECT = `briefs: ['*.md', '!notes.md']
corpora: ['facts/*.corpus.yaml']
defaultDate: 2010-06-01
rules: { wrong-weekday: information, wrong-date: off }
`
const BRIEF = `Uzbekistan and Turkey are members of the CSTO.

- Southport is a member of the League of Harbours.
- They met on Monday, 5 January 2022.

The protests in Kazakhstan began on 4 January 2022.
`

suite('The project file', () => {
  const files = { 'briefwright.yaml': PROJECT, 'facts/own.corpus.yaml': HARBOURS, 'brief.md': BRIEF, 'notes.md': BRIEF }

  teardown(async () => {
    await closeEditors()
    for (const name of [...Object.keys(files), 'facts']) await removeFile(1, name)
  })

  test('gives a brief the same findings in the editor and on the command line', async () => {
    for (const [name, text] of Object.entries(files)) await writeFile(1, name, text)
    const { document } = await vscode.window.showTextDocument(vscode.Uri.joinPath(folderAt(1), 'brief.md'))
    const told = await check(folderAt(1))
    assert.deepEqual(
      told.map((it) => [it.code, it.severity]),
      [
        ['not-a-member', 'warning'],
        ['not-a-member', 'warning'],
        ['wrong-weekday', 'information'],
      ],
    )
    const severities = { error: 0, warning: 1, information: 2, hint: 3 }
    await comesTrue('the same findings', () => {
      const seen = findings(document).map((it) => ({
        code: ruleOf(it),
        severity: it.severity,
        start: document.offsetAt(it.range.start),
        end: document.offsetAt(it.range.end),
        message: it.message,
      }))
      assert.deepEqual(
        seen,
        told.map(({ code, severity, start, end, message }) => ({ code, severity: severities[severity], start, end, message })),
      )
    })
  })

  test('and a record of its corpora that is broken is marked at its place, and costs nothing but itself', async () => {
    for (const [name, text] of Object.entries(files)) await writeFile(1, name, text)
    const { document } = await vscode.window.showTextDocument(vscode.Uri.joinPath(folderAt(1), 'brief.md'))
    await comesTrue('the findings', () => assert.equal(findings(document).length, 3))
    await writeFile(1, 'facts/own.corpus.yaml', `${HARBOURS}  - { member_id: port-x, organization_id: league, start_date: 2000 }\n`)
    const corpus = vscode.Uri.joinPath(folderAt(1), 'facts', 'own.corpus.yaml')
    await comesTrue('the problem', () => {
      const [problem, ...others] = vscode.languages.getDiagnostics(corpus)
      assert.match(problem?.message ?? '', /^There is no `port-x`/)
      assert.deepEqual([problem?.range.start.line, others.length], [9, 0])
    })
    assert.equal(findings(document).length, 3)
  })
})

interface Told {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'information' | 'hint'
  readonly start: number
  readonly end: number
  readonly message: string
}

/** What the command line finds in a folder. */
async function check(folder: vscode.Uri): Promise<readonly Told[]> {
  const program = vscode.Uri.joinPath(vscode.extensions.getExtension(EXTENSION)!.extensionUri, 'dist', 'cli.cjs').fsPath
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [program, 'check', folder.fsPath, '--format', 'json'], (_, stdout) => resolve(stdout))
  })
  const { files } = JSON.parse(output) as { files: readonly { path: string; findings: readonly Told[] }[] }
  assert.deepEqual(
    files.map((it) => it.path.replace(/^.*[\\/]/, '')),
    ['brief.md'],
  )
  return files.flatMap((it) => it.findings)
}

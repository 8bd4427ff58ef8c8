/** What shows in a brief at a glance in VS Code: lenses, hints and colours, each as the settings want it. */
import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeEditors, comesTrue, findings, showBrief, until, workbench } from './support.js'

const TEXT = '---\ndate: 2022-01-10\n---\n\n# Who\n\nTokayev asked the CSTO for help last Wednesday. Turkey is a member of the CSTO.\n'

async function withSettings(values: Readonly<Record<string, unknown>>, work: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('briefwright')
  try {
    for (const [key, value] of Object.entries(values)) await settings.update(key, value, vscode.ConfigurationTarget.Workspace)
    await work()
  } finally {
    for (const key of Object.keys(values)) await settings.update(key, undefined, vscode.ConfigurationTarget.Workspace)
  }
}

async function showReadBrief(): Promise<vscode.TextDocument> {
  const { document } = await showBrief(TEXT)
  await until('the brief to be read', () => findings(document).length > 0 || undefined)
  return document
}

suite('At a glance', () => {
  teardown(closeEditors)

  test('a lens above a heading tells how the facts of its section stand, and lists the open ones when clicked', async () => {
    const document = await showReadBrief()
    const lens = await until('the lens', async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri)
      return lenses.find((it) => /^\W*\d of \d facts? supported · 1 contradicted/.test(it.command?.title ?? ''))
    })
    await until('the lens in the window', async () =>
      (await workbench.texts('.codelens-decoration')).find((it) => it.includes('1 contradicted')),
    )
    await vscode.commands.executeCommand(lens.command!.command, ...(lens.command!.arguments ?? []))
    await until('the list', async () => (await workbench.count('.peekview-widget')) > 0 || undefined)
    await workbench.press('Escape')
  })

  test('hints and colours show where the settings want them', async () => {
    await withSettings({ 'hints.dates': true, 'hints.names': true, semanticTokens: true }, async () => {
      const document = await showReadBrief()
      const all = new vscode.Range(0, 0, document.lineCount, 0)
      await comesTrue('the hints', async () => {
        const found = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all)
        assert.deepEqual(
          found.map((it) => it.label),
          ['Kassym-Jomart', '2022-01-05'],
        )
      })
      const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
        'vscode.provideDocumentSemanticTokensLegend',
        document.uri,
      )
      assert.deepEqual(legend.tokenTypes, ['actor', 'place', 'date', 'provision'])
      await comesTrue('the colours', async () => {
        const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri)
        assert.equal(tokens.data.length / 5, 5)
      })
    })
  })

  test('neither hints nor colours show unless asked for', async () => {
    const document = await showReadBrief()
    const all = new vscode.Range(0, 0, document.lineCount, 0)
    await comesTrue('a plain text', async () => {
      assert.deepEqual(await vscode.commands.executeCommand('vscode.executeInlayHintProvider', document.uri, all), [])
      const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri)
      assert.equal(tokens.data.length, 0)
    })
  })
})

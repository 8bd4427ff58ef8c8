/** Moving about in VS Code: references over the workspace's briefs, highlights, symbols, rename. */
import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { after, closeEditors, comesTrue, findingOn, showBrief, until } from './support.js'

const DATE = '---\ndate: 2022-01-10\n---\n\n'
const TEXT = `${DATE}# Talks\n\nKazakhstan asked the CSTO for help.\n\nTurkey is a member of the CSTO.\n`

suite('Navigation', () => {
  teardown(closeEditors)

  test('finds every mention of a record in the briefs of the workspace, by whatever name', async () => {
    const { document } = await showBrief(TEXT)
    await findingOn(document, 'member of the CSTO')
    await comesTrue('the mentions', async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        after(document, 'asked the CS'),
      )
      const names = await Promise.all(
        found.map(async ({ uri, range }) => {
          const file = await vscode.workspace.openTextDocument(uri)
          return `${uri.path.split('/').at(-1)}: ${file.getText(range)}`
        }),
      )
      assert.ok(names.filter((it) => it.endsWith(': CSTO')).length >= 2, names.join('; '))
      assert.ok(names.includes('brief.md: Collective Security Treaty Organisation'), names.join('; '))
      assert.ok(names.includes('right.md: Collective Security Treaty Organisation'), names.join('; '))
    })
  })

  test('highlights a record wherever the brief names it', async () => {
    const { document } = await showBrief(TEXT)
    await findingOn(document, 'member of the CSTO')
    await comesTrue('the highlights', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        document.uri,
        after(document, 'asked the CS'),
      )
      assert.deepEqual(
        found.map((it) => document.getText(it.range)),
        ['CSTO', 'CSTO'],
      )
    })
  })

  test('lists the claims by section in the outline', async () => {
    const { document } = await showBrief(TEXT)
    await findingOn(document, 'member of the CSTO')
    const names = await until('the claims', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri)
      const claims = symbols.filter((it) => it.name === 'Talks').flatMap((it) => it.children.map((child) => child.name))
      return claims.some((it) => it.startsWith('✗')) ? claims : undefined
    })
    assert.ok(
      names.some((it) => it.startsWith('✗ Turkey: member of')),
      names.join('; '),
    )
  })

  test('finds the records of the corpus as symbols of the workspace', async () => {
    const { document } = await showBrief(TEXT)
    await findingOn(document, 'member of the CSTO')
    const record = await until('the record', async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'nik pash')
      return found.find((it) => it.name === 'Nikol Pashinyan')
    })
    assert.equal(record.containerName, 'Prime Minister of Armenia')
    assert.equal(record.location.uri.scheme, 'briefwright-corpus')
  })

  test('renames a form of a name in all briefs', async () => {
    const { document } = await showBrief(TEXT)
    await findingOn(document, 'member of the CSTO')
    const place = after(document, 'asked the CS')
    await comesTrue('the name to be changed', async () => {
      const prepared = await vscode.commands.executeCommand<{ placeholder: string }>('vscode.prepareRename', document.uri, place)
      assert.equal(prepared.placeholder, 'CSTO')
    })
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      place,
      'alliance',
    )
    const edits = edit.get(document.uri)
    assert.deepEqual(
      edits.map((it) => [document.getText(it.range), it.newText]),
      [
        ['CSTO', 'alliance'],
        ['CSTO', 'alliance'],
      ],
    )
  })
})

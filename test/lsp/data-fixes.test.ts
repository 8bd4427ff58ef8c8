/** Quick fixes in corpus and project files, over the protocol: the word that was probably meant, and nothing beside it. */
import { afterEach, expect, test } from 'vitest'
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver-protocol'
import { FULL, rangeOf, startClient, stopAll, type TestClient, wordsIn } from './client.js'

const ROOT = 'file:///work'
const CORPUS = `${ROOT}/facts/own.corpus.yaml`
const PROJECT = `${ROOT}/briefwright.yaml`
const ABLE = {
  ...FULL,
  experimental: { briefwright: { files: true } },
  workspace: { ...FULL.workspace, workspaceEdit: { documentChanges: true } },
}
const TEXT = `briefwright: 1\r
corpus: { id: own, title: Harbours }\r
sources: [{ id: desk, title: The desk }]\r
organizations:\r
  - { id: league, name: League, clasification: body, sources: [desk] }\r
  - { id: port, name: Port, classification: sate, sources: ["dsk#p. 1, 2"] }\r
memberships:\r
  - { member_id: 'prt', organization_id: league, start_date: 8 January 2000, sources: [desk] }\r
  - { member_id: port, organization_id: harbour-master, start_date: soon, sources: [desk] }\r
`

afterEach(stopAll)

async function fixesOn(client: TestClient, uri: string, text: string, words: string): Promise<readonly string[]> {
  const params = { textDocument: { uri }, range: rangeOf(text, words), context: { diagnostics: [] } }
  const actions: CodeAction[] = (await client.connection.sendRequest('textDocument/codeAction', params)) ?? []
  return actions.map(({ title, edit, kind, diagnostics, isPreferred }) => {
    const [change] = edit!.documentChanges as TextDocumentEdit[]
    const [only] = change!.edits
    expect(change!.edits).toHaveLength(1)
    expect([kind, isPreferred, diagnostics?.length, change!.textDocument.uri]).toEqual(['quickfix', true, 1, uri])
    expect(title).toBe(`Change “${wordsIn(text, only!.range)}” to “${(only as { newText: string }).newText}”`)
    return title
  })
}

test('a corpus file is mended where one word was probably meant, and quotation marks and places of sources stay', async () => {
  const client = await startClient(ABLE, undefined, [ROOT])
  client.files.set(CORPUS, TEXT)
  client.openAs(CORPUS, 'yaml', TEXT)
  // Each step shows what the one before it hid.
  expect(await fixesOn(client, CORPUS, TEXT, 'clasification')).toEqual(['Change “clasification” to “classification”'])
  expect(await fixesOn(client, CORPUS, TEXT, 'sate')).toEqual(['Change “sate” to “state”'])
  expect(await fixesOn(client, CORPUS, TEXT, '8 January 2000')).toEqual(['Change “8 January 2000” to “2000-01-08”'])
  expect(await fixesOn(client, CORPUS, TEXT, 'soon')).toEqual([])
  const next = TEXT.replace('clasification', 'classification')
    .replace('sate', 'state')
    .replace('8 January 2000', '2000-01-08')
    .replace('soon', '2001')
  client.change(CORPUS, 2, { text: next })
  client.files.set(CORPUS, next)
  await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: CORPUS } })
  for (const [words, fixes] of [
    ["'prt'", ['Change “prt” to “port”']],
    ['dsk#p. 1, 2', ['Change “dsk” to “desk”']],
    ['harbour-master', []],
    ['league, start', []],
  ] as const) {
    await expect.poll(() => fixesOn(client, CORPUS, next, words), { timeout: 5000 }).toEqual(fixes)
  }
})

test('a project file is mended too', async () => {
  const client = await startClient(ABLE, undefined, [ROOT])
  const text = 'rules:\n  wrong-dat: off\n  wrong-year: loud\n'
  client.files.set(PROJECT, text)
  client.openAs(PROJECT, 'yaml', text)
  expect(await fixesOn(client, PROJECT, text, 'wrong-dat')).toEqual(['Change “wrong-dat” to “wrong-date”'])
  expect(await fixesOn(client, PROJECT, text, 'loud')).toEqual([])
})

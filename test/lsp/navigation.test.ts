/** References, highlights, rename and symbols over the protocol, across the briefs of a workspace. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import type {
  AnnotatedTextEdit,
  DocumentHighlight,
  DocumentSymbol,
  Location,
  TextDocumentEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver'
import { CancellationTokenSource } from 'vscode-languageserver/node'
import { after, FULL, PLAIN, startClient, stopAll, type TestClient, wordsIn } from './client.js'

const FOLDER = 'vscode-vfs://host/briefs'
const OPEN = `${FOLDER}/open.md`
const CLOSED = `${FOLDER}/closed.md`
const DATE = '---\ndate: 2022-01-10\n---\n\n'
const TEXT = `${DATE}# Talks\n\nKazakhstan asked the CSTO for help. The CSTO sent troops.\n`
const OTHER = `${DATE}The CSTO has six members.\n\n> The CSTO is a family.\n`
const READER = { ...FULL, experimental: { briefwright: { files: true } } }

afterEach(stopAll)

async function open(): Promise<TestClient> {
  const client = await startClient(READER, undefined, [FOLDER])
  client.files.set(CLOSED, OTHER).set(OPEN, 'an older text').set(`${FOLDER}/none.md`, 'Nothing.\n').set(`${FOLDER}/not.txt`, OTHER)
  client.open(OPEN, TEXT)
  return client
}

const at = (words: string) => ({ textDocument: { uri: OPEN }, position: after(TEXT, words) })

describe('references', () => {
  const ask = (client: TestClient, words: string, includeDeclaration = false) =>
    client.connection.sendRequest<Location[] | null>('textDocument/references', { ...at(words), context: { includeDeclaration } })

  test('are found in the open brief as it stands, and in files that only the client can read', async () => {
    const client = await open()
    const found = await ask(client, 'the CS', true)
    expect(found?.map((it) => [it.uri, wordsIn(it.uri === OPEN ? TEXT : it.uri === CLOSED ? OTHER : '', it.range)])).toEqual([
      [expect.stringMatching(/^briefwright-corpus:\/\/\/csto\//), ''],
      [OPEN, 'CSTO'],
      [OPEN, 'CSTO'],
      [CLOSED, 'CSTO'],
      [CLOSED, 'CSTO'],
    ])
    expect(await ask(client, 'sent')).toBeNull()
  })

  test('follow the folders of the workspace', async () => {
    const client = await open()
    const event = { added: [], removed: [{ uri: FOLDER, name: 'briefs' }] }
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event })
    expect(await ask(client, 'the CS')).toHaveLength(2)
  })

  test('follow what changes in the files', async () => {
    const client = await open()
    expect(await ask(client, 'the CS')).toHaveLength(4)
    client.files.set(CLOSED, `${DATE}Nothing of it any more.\n`)
    expect(await ask(client, 'the CS')).toHaveLength(2)
  })

  test('are found on the disk for clients that read nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'briefwright-files-'))
    try {
      await mkdir(join(folder, 'node_modules'))
      await writeFile(join(folder, 'a brief.md'), OTHER)
      await writeFile(join(folder, 'node_modules', 'readme.md'), OTHER)
      const client = await startClient(PLAIN, undefined, [pathToFileURL(folder).href])
      client.open(OPEN, TEXT)
      expect((await ask(client, 'the CS'))?.map((it) => it.uri)).toEqual([
        OPEN,
        OPEN,
        ...Array(2).fill(pathToFileURL(join(folder, 'a brief.md')).href),
      ])
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  test('can be cancelled', async () => {
    const client = await open()
    const source = new CancellationTokenSource()
    const answer = client.connection.sendRequest(
      'textDocument/references',
      { ...at('the CS'), context: { includeDeclaration: false } },
      source.token,
    )
    source.cancel()
    await expect(answer).rejects.toMatchObject({ code: -32800 })
  })
})

test('the names of one record are highlighted together', async () => {
  const client = await open()
  const found = await client.connection.sendRequest<DocumentHighlight[]>('textDocument/documentHighlight', at('the CS'))
  expect(found.map((it) => wordsIn(TEXT, it.range))).toEqual(['CSTO', 'CSTO'])
})

describe('rename', () => {
  const rename = (client: TestClient, newName: string) =>
    client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', { ...at('the CS'), newName })

  test('is prepared on a name with the form that stands there, and on nothing else', async () => {
    const client = await open()
    const prepared = await client.connection.sendRequest<{ placeholder: string }>('textDocument/prepareRename', at('the CS'))
    expect(prepared.placeholder).toBe('CSTO')
    expect(await client.connection.sendRequest('textDocument/prepareRename', at('sent'))).toBeNull()
  })

  test('asks before it changes other briefs and quotations', async () => {
    const client = await open()
    const { documentChanges, changeAnnotations } = await rename(client, 'Collective Security  Treaty Organization')
    const told = (documentChanges as TextDocumentEdit[]).map((it) => [
      it.textDocument,
      (it.edits as AnnotatedTextEdit[]).map((edit) => edit.annotationId),
    ])
    expect(told).toEqual([
      [{ uri: OPEN, version: 1 }, ['here', 'here']],
      [{ uri: CLOSED, version: null }, ['others', 'quoted']],
    ])
    expect(changeAnnotations).toMatchObject({ others: { needsConfirmation: true }, quoted: { needsConfirmation: true } })
    expect((documentChanges as TextDocumentEdit[])[0]!.edits[0]).toMatchObject({ newText: 'Collective Security Treaty Organization' })
  })

  test('refuses no name at all', async () => {
    const client = await open()
    await expect(rename(client, '  ')).rejects.toMatchObject({ message: 'A name cannot be empty.' })
  })
})

describe('symbols', () => {
  test('of a brief are its claims by section, with their verdicts', async () => {
    const client = await open()
    const text = `${DATE}# Members\n\nTurkey is a member of the CSTO.\n\n# Empty\n\nNothing.\n`
    client.change(OPEN, 2, { text })
    const symbols = await client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: OPEN } })
    expect(symbols.map((it) => [it.name, it.children?.map((child) => child.name)])).toEqual([
      ['Members', [expect.stringMatching(/^✗ Turkey: member of/)]],
    ])
  })

  test('of the workspace are the records, with what they are', async () => {
    const client = await open()
    const [first] = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: 'nik pash' })
    expect(first).toMatchObject({ name: 'Nikol Pashinyan', containerName: 'Prime Minister of Armenia' })
    expect(first!.location.uri).toMatch(/^briefwright-corpus:\/\/\/nikol-pashinyan\//)
  })
})

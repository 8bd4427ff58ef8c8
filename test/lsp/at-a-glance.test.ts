/** Semantic tokens, inlay hints and code lenses over the protocol: off or on as the settings say. */
import { afterEach, describe, expect, test } from 'vitest'
import type { CodeLens, InlayHint, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver'
import { FULL, rangeOf, startClient, stopAll, type TestClient } from './client.js'

const URI = 'file:///briefs/force.md'
const TEXT = '---\ndate: 2022-01-10\n---\n\n# Who\n\nTokayev asked the CSTO for help last Wednesday. Turkey is a member of the CSTO.\n'
const TYPES = ['actor', 'place', 'date', 'provision']
const ALL_ON = { semanticTokens: true, hints: { dates: true, names: true } }

afterEach(stopAll)

async function open(settings: object, capabilities: object = FULL): Promise<TestClient> {
  const client = await startClient(capabilities)
  client.settings = () => settings
  client.open(URI, TEXT)
  return client
}

const textDocument = { uri: URI }

/** Tokens as words with their types. */
function wordsOf(text: string, data: readonly number[]): string[] {
  const lines = text.split('\n')
  const found: string[] = []
  let [line, character] = [0, 0]
  for (let at = 0; at < data.length; at += 5) {
    line += data[at]!
    character = (data[at] ? 0 : character) + data[at + 1]!
    found.push(`${lines[line]!.slice(character, character + data[at + 2]!)} ${TYPES[data[at + 3]!]}`)
  }
  return found
}

describe('semantic tokens', () => {
  test('name actors and dates, and are nothing unless wanted', async () => {
    const client = await open(ALL_ON)
    const { data } = await client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', { textDocument })
    expect(wordsOf(TEXT, data)).toEqual(['Tokayev actor', 'CSTO actor', 'last Wednesday date', 'Turkey actor', 'CSTO actor'])
    const quiet = await open({})
    expect((await quiet.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', { textDocument })).data).toEqual([])
  })

  test('of a part are part of the whole; after an edit only the difference is sent', async () => {
    const client = await open(ALL_ON)
    const first = await client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', { textDocument })
    const range = rangeOf(TEXT, 'Tokayev asked')
    const part = await client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/range', { textDocument, range })
    expect(part.data).toEqual(first.data.slice(0, 5))
    client.change(URI, 2, { range: rangeOf(TEXT, 'Turkey'), text: 'Belarus' })
    const delta = await client.connection.sendRequest<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: first.resultId,
    })
    const patched = [...first.data]
    for (const edit of [...delta.edits].reverse()) patched.splice(edit.start, edit.deleteCount, ...(edit.data ?? []))
    expect(wordsOf(TEXT.replace('Turkey', 'Belarus'), patched)).toContain('Belarus actor')
  })
})

test('hints say what is meant, and are nothing unless wanted', async () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }
  const ask = (client: TestClient) => client.connection.sendRequest<InlayHint[] | null>('textDocument/inlayHint', { textDocument, range })
  const hints = await ask(await open(ALL_ON))
  expect(hints?.map((it) => [it.label, it.textEdits?.[0]?.newText])).toEqual([
    ['Kassym-Jomart', 'Kassym-Jomart '],
    ['2022-01-05', undefined],
  ])
  expect(await ask(await open({}))).toBeNull()
})

describe('code lenses', () => {
  const ask = (client: TestClient) => client.connection.sendRequest<CodeLens[] | null>('textDocument/codeLens', { textDocument })

  test('tell the coverage of a section, with a command for clients that have it', async () => {
    const [plain] = (await ask(await open({})))!
    expect(plain).toMatchObject({
      range: { start: { line: 4, character: 0 } },
      command: { title: expect.stringMatching(/1 contradicted/), command: '' },
    })
    const capabilities = { ...FULL, experimental: { briefwright: { commands: ['briefwright.peekClaims'] } } }
    const [rich] = (await ask(await open({}, capabilities)))!
    expect(rich!.command).toMatchObject({
      command: 'briefwright.peekClaims',
      arguments: [URI, { line: 4, character: 0 }, [expect.anything()]],
    })
  })

  test('are nothing where the settings say so, and are asked for again when they change', async () => {
    const client = await open({ codeLens: false })
    expect(await ask(client)).toBeNull()
    client.settings = () => ({})
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
    expect(await ask(client)).toHaveLength(1)
    expect(client.refreshed).toEqual(expect.arrayContaining(['semanticTokens', 'inlayHint', 'codeLens']))
  })
})

/** Facts as documents, definitions, related information and links to sources over the protocol. */

import { afterEach, describe, expect, test } from 'vitest'
import type {
  DocumentLink,
  Location,
  LocationLink,
  TextDocumentContentResult,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver'
import { after, FULL, startClient, stopAll, type TestClient, wordsIn } from './client.js'

const URI = 'file:///briefs/force.md'
const DATE = '---\ndate: 2022-01-10\n---\n\n'

afterEach(stopAll)

/** The line of a fact document that a location leads to. */
async function lineAt(client: TestClient, uri: string, line: number): Promise<string | undefined> {
  const { text } = await client.connection.sendRequest<TextDocumentContentResult>('workspace/textDocumentContent', { uri })
  return text.split('\n')[line]
}

describe('definition', () => {
  const text = `${DATE}Nikol Pashinyan is Prime Minister of Armenia.\n`
  const ask = (client: TestClient, words: string) =>
    client.connection.sendRequest<LocationLink[] | Location[] | null>('textDocument/definition', {
      textDocument: { uri: URI },
      position: after(text, words),
    })

  test('of a name opens the document of its record at the fact of the sentence', async () => {
    const client = await startClient()
    client.open(URI, text)
    const [link] = (await ask(client, 'Nikol')) as LocationLink[]
    expect(wordsIn(text, link!.originSelectionRange!)).toBe('Nikol Pashinyan')
    expect(link!.targetUri).toBe('briefwright-corpus:///nikol-pashinyan/Nikol%20Pashinyan.md')
    expect(await lineAt(client, link!.targetUri, link!.targetRange.start.line)).toContain('- [Prime Minister of Armenia], since 8 May 2018')
  })

  test('is nothing for words that say nothing, and for clients that cannot show such documents', async () => {
    const client = await startClient()
    client.open(URI, text)
    expect(await ask(client, 'Armenia.')).toBeNull()
    const { workspace: _, ...capabilities } = FULL
    const other = await startClient(capabilities)
    other.open(URI, text)
    expect(await ask(other, 'Nikol')).toBeNull()
  })
})

test('a finding leads to the facts that it rests on', async () => {
  const client = await startClient()
  client.open(URI, `${DATE}The CSTO comprises Russia, Armenia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan.\n`)
  const finding = (await client.findings(URI)).find((it) => it.relatedInformation?.length)
  const { location, message } = finding!.relatedInformation![0]!
  expect(message).toMatch(/^Uzbekistan: /)
  expect(await lineAt(client, location.uri, location.range.start.line)).toMatch(/^- \[Uzbekistan\]/)
})

test('citation keys lead to the source on the web, else to what is known of it', async () => {
  const text = `${DATE}So it is [@eu-official; @cia-factbook; @nobody].\n`
  const client = await startClient()
  client.open(URI, text)
  const links = await client.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: URI } })
  expect(links.map((it) => [wordsIn(text, it.range), it.target])).toEqual([
    ['@eu-official', 'https://european-union.europa.eu'],
    ['@cia-factbook', 'briefwright-corpus:///cia-factbook/The%20World%20Factbook.md'],
  ])
})

test('a record that is no more, and a fact without a place, are answered quietly', async () => {
  const client = await startClient()
  const uri = 'briefwright-corpus:/no-such-record/x.md'
  expect((await client.connection.sendRequest<TextDocumentContentResult>('workspace/textDocumentContent', { uri })).text).toContain(
    'no such record',
  )
  expect(await client.connection.sendRequest('briefwright/factLocation', { id: 'no-such-fact' })).toBeNull()
  expect(await client.connection.sendRequest('briefwright/factLocation', {})).toBeNull()
  expect(client.logged).toEqual([])
})

describe('a hover', () => {
  const text = `${DATE}Nikol Pashinyan is Prime Minister of Armenia.\n`
  const commands = ['briefwright.openFact', 'briefwright.copyReference', 'briefwright.cite']
  const ask = async (briefwright: object | undefined) => {
    const client = await startClient(briefwright ? { ...FULL, experimental: { briefwright } } : FULL)
    client.open(URI, text)
    const place = { textDocument: { uri: URI }, position: after(text, 'Nikol') }
    const { contents } = await client.connection.sendRequest<{ contents: { value: string } }>('textDocument/hover', place)
    return { client, markdown: contents.value }
  }

  test('offers commands and pictures to a client that has them, and to no other', async () => {
    const rich = (await ask({ commands, pictures: true })).markdown
    expect([...rich.matchAll(/\]\(command:([\w.]+)\?/g)].map(([, command]) => command)).toEqual(commands)
    expect(rich).toContain('](data:image/svg+xml,')
    const plain = (await ask(undefined)).markdown
    expect(plain).not.toContain('command:')
    expect(plain).not.toContain('data:')
  })

  test('has commands whose questions are answered', async () => {
    const { client, markdown } = await ask({ commands })
    const [, args] = /command:briefwright\.cite\?([^)]+)\)/.exec(markdown) ?? []
    const [uri, position, id] = JSON.parse(decodeURIComponent(args!))
    expect(await client.connection.sendRequest('briefwright/reference', { id })).toContain('20 January 2022')
    const edit = await client.connection.sendRequest<WorkspaceEdit>('briefwright/cite', { textDocument: { uri }, position, id })
    const [change] = edit.documentChanges as TextDocumentEdit[]
    expect(change!.edits.map((it) => ('newText' in it ? it.newText : ''))).toEqual([
      '[^iaf-2022]',
      expect.stringMatching(/^\n\[\^iaf-2022\]: /),
    ])
  })
})

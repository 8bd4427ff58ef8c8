/** Facts as documents, definitions, related information and links to sources over the protocol. */

import { afterEach, describe, expect, test } from 'vitest'
import type { DocumentLink, Location, LocationLink, TextDocumentContentResult } from 'vscode-languageserver-protocol'
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

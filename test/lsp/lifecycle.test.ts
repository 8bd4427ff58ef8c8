/** The server's manners: what it says it can do, cancellation, outdated requests, nonsense, goodbye. */

import { afterEach, expect, test } from 'vitest'
import { CancellationTokenSource, ResponseError } from 'vscode-languageserver/node'
import { after, rangeOf, startClient, stopAll } from './client.js'

const URI = 'file:///briefs/force.md'
const TEXT = '---\ndate: 2022-01-10\n---\n\nNikol Pashinyan chaired the CSTO.\n'

afterEach(stopAll)

test('says what it can do, and goes when told to', async () => {
  const client = await startClient()
  expect(client.initialized).toMatchObject({
    serverInfo: { name: 'Briefwright', version: expect.stringMatching(/^\d+\.\d+\.\d+/) },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
      hoverProvider: true,
      completionProvider: { resolveProvider: true },
      codeActionProvider: { codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.briefwright'] },
    },
  })
  expect(await client.stop()).toBe(0)
})

test('answers a cancelled request as cancelled', async () => {
  const client = await startClient()
  client.open(URI, TEXT)
  const source = new CancellationTokenSource()
  const answer = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI } }, source.token)
  source.cancel()
  await expect(answer).rejects.toMatchObject({ code: -32800 })
})

test('answers a request about a text that has changed since as outdated', async () => {
  const client = await startClient()
  client.open(URI, TEXT)
  await client.findings(URI)
  const answer = client.connection.sendRequest('textDocument/hover', { textDocument: { uri: URI }, position: after(TEXT, 'Nikol') })
  client.change(URI, 2, { range: rangeOf(TEXT, 'Nikol '), text: '' })
  const outcome = await answer.catch((error: unknown) => error)
  // Where the hover was answered before the edit came, it is about the right text; else it says so.
  if (outcome instanceof ResponseError) expect(outcome.code).toBe(-32801)
  else expect(outcome).toMatchObject({ contents: expect.anything() })
})

test('survives requests about files that it does not know, places outside the text, and settings that are nonsense', async () => {
  const client = await startClient()
  client.settings = () => ({ enable: 'yes', briefs: 7, defaultDate: 'soon', rules: ['x'] })
  client.open(URI, TEXT)
  const outside = { line: 999, character: 999 }
  expect(
    await client.connection.sendRequest('textDocument/hover', { textDocument: { uri: 'file:///unknown.md' }, position: outside }),
  ).toBeNull()
  expect(await client.findings('file:///unknown.md')).toEqual([])
  await client.connection.sendRequest('textDocument/hover', { textDocument: { uri: URI }, position: outside })
  await client.connection.sendRequest('textDocument/completion', { textDocument: { uri: URI }, position: outside })
  expect(
    await client.connection.sendRequest('completionItem/resolve', { label: 'x', data: { uri: URI, id: 'no-such-record' } }),
  ).toMatchObject({ label: 'x' })
  client.change('file:///unknown.md', 2, { text: 'x' })
  client.close('file:///unknown.md')
  expect(await client.findings(URI)).toEqual(expect.any(Array))
})

test('reads a brief whose front matter is broken', async () => {
  const client = await startClient()
  client.open(URI, '---\ndate: [2022\n  : x\n---\n\nNikol Pashinyan chaired the CSTO.\n')
  expect(await client.findings(URI)).toEqual(expect.any(Array))
  expect(client.logged).toEqual([])
})

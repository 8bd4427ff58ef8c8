/** Hover, completion and code actions over the protocol. */

import { afterEach, expect, test } from 'vitest'
import type { CodeAction, CompletionItem, Hover, TextDocumentEdit } from 'vscode-languageserver'
import { after, FULL, PLAIN, startClient, stopAll, type TestClient, wordsIn } from './client.js'

const URI = 'file:///briefs/force.md'
const DATE = '---\ndate: 2022-01-10\n---\n\n'
const WRONG = `${DATE}The CSTO comprises Russia, Armenia, Kazakhstan, Kyrgyzstan, Tajikistan and Turkey.\n`

afterEach(stopAll)

const at = (text: string, words: string) => ({ textDocument: { uri: URI }, position: after(text, words) })

async function actionsOn(client: TestClient, text: string, words: string, only?: string[]): Promise<CodeAction[]> {
  const end = after(text, words)
  const range = { start: end, end }
  return client.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri: URI },
    range,
    context: { diagnostics: [], ...(only ? { only } : {}) },
  })
}

function apply(text: string, action: CodeAction): string {
  const [change] = (action.edit?.documentChanges ?? []) as TextDocumentEdit[]
  const lines = text.split('\n')
  const offset = ({ line, character }: { line: number; character: number }) =>
    lines.slice(0, line).reduce((sum, it) => sum + it.length + 1, 0) + character
  const edits = [...change!.edits].sort((a, b) => offset(b.range.start) - offset(a.range.start))
  return edits.reduce((result, edit) => {
    const newText = 'newText' in edit ? edit.newText : ''
    return result.slice(0, offset(edit.range.start)) + newText + result.slice(offset(edit.range.end))
  }, text)
}

test('hover tells who holds the office on the brief’s date, and marks the name', async () => {
  const text = `${DATE}Nikol Pashinyan announced the mission.\n`
  const client = await startClient()
  client.open(URI, text)
  const hover = await client.connection.sendRequest<Hover>('textDocument/hover', at(text, 'Nikol'))
  expect(hover.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('Prime Minister of Armenia') })
  expect(hover.range && wordsIn(text, hover.range)).toBe('Nikol Pashinyan')
})

test('hover says itself what is wrong where the rule is off, so that no finding beside it does', async () => {
  const client = await startClient({ ...FULL, experimental: { briefwright: { findingsInHovers: true } } })
  client.settings = () => ({ rules: { 'not-a-member': 'off' } })
  const text = 'Turkey is a member of the CSTO.\n'
  client.open(URI, text)
  const { contents } = await client.connection.sendRequest<{ contents: { value: string } }>('textDocument/hover', at(text, 'Turkey'))
  expect(contents.value).toContain('**Contradicted:**')
})

test('hover speaks plain text to a client that shows nothing else', async () => {
  const text = `${DATE}Nikol Pashinyan announced the mission.\n`
  const client = await startClient(PLAIN)
  client.open(URI, text)
  const { contents } = await client.connection.sendRequest<Hover>('textDocument/hover', at(text, 'Nikol'))
  expect(contents).toMatchObject({ kind: 'plaintext', value: expect.not.stringContaining('**') })
})

test('hover on nothing is nothing', async () => {
  const text = `${DATE}Nothing to see here.\n`
  const client = await startClient()
  client.open(URI, text)
  expect(await client.connection.sendRequest('textDocument/hover', at(text, 'Nothing'))).toBeNull()
})

test('completion replaces the whole word around the caret and documents the item when asked', async () => {
  const text = `${DATE}Talks in Kazakistan went on.\n`
  const client = await startClient()
  client.open(URI, text)
  const items = await client.connection.sendRequest<CompletionItem[]>('textDocument/completion', at(text, 'Kazak'))
  const item = items.find((it) => it.label === 'Kazakhstan')
  expect(item?.textEdit && 'range' in item.textEdit && wordsIn(text, item.textEdit.range)).toBe('Kazakistan')
  const resolved = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', item)
  expect(resolved.documentation).toMatchObject({ kind: 'markdown', value: expect.stringContaining('**Kazakhstan**') })
})

test('a blank opens a list where the sentence calls for one, and nowhere else', async () => {
  const text = `${DATE}The members of the CSTO met. Its members are \n\nSome talks went on in \n`
  const client = await startClient()
  client.open(URI, text)
  const ask = (words: string) =>
    client.connection.sendRequest<CompletionItem[] | null>('textDocument/completion', {
      ...at(text, words),
      context: { triggerKind: 2, triggerCharacter: ' ' },
    })
  expect((await ask('members are '))?.length).toBeGreaterThan(5)
  expect(await ask('Some ')).toBeNull()
})

test('a citation key comes after its sign, with the source documented and the note written along with it', async () => {
  const text = `${DATE}The CSTO has six members.[^\n`
  const client = await startClient()
  client.open(URI, text)
  const items = await client.connection.sendRequest<CompletionItem[]>('textDocument/completion', {
    ...at(text, '[^'),
    context: { triggerKind: 2, triggerCharacter: '^' },
  })
  const item = items.find((it) => it.label === 'iaf-2022')
  expect(item).toMatchObject({
    textEdit: { newText: 'iaf-2022]' },
    additionalTextEdits: [{ newText: expect.stringContaining('[^iaf-2022]: ') }],
  })
  const resolved = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', item)
  expect(resolved.documentation).toMatchObject({ value: expect.stringContaining('*Article:*') })
})

test('figures come after “some”, and keys in front matter', async () => {
  const text = `---\ndate: 2022-01-10\n\n---\n\nThe unrest in Kazakhstan led to some \n`
  const client = await startClient()
  client.open(URI, text)
  const figures = await client.connection.sendRequest<CompletionItem[]>('textDocument/completion', {
    ...at(text, 'to some '),
    context: { triggerKind: 2, triggerCharacter: ' ' },
  })
  expect(figures[0]?.label).toBe('7,939 arrests')
  const keys = await client.connection.sendRequest<CompletionItem[]>('textDocument/completion', at(text, '2022-01-10\n'))
  expect(keys.map((it) => it.label)).toContain('title')
})

test('a quick fix is an edit with the version, mends the text, and is marked as the preferred one', async () => {
  const client = await startClient()
  client.open(URI, WRONG, 7)
  const actions = await actionsOn(client, WRONG, 'Turk')
  const [first] = actions
  expect(first).toMatchObject({ kind: 'quickfix', edit: { documentChanges: [{ textDocument: { uri: URI, version: 7 } }] } })
  expect(first?.diagnostics?.[0]?.code).toBe('not-a-member')
  expect(apply(WRONG, first!)).not.toContain('Turkey')
  expect(await actionsOn(client, WRONG, 'Turk')).toEqual(actions)
})

test('everything is mended at once for those who ask for it, and only for those', async () => {
  const text = `${DATE}The protests in Kazakhstan began on 4 January 2022.\n\nThe protests in Kazakhstan began on 5 January 2022.\n`
  const client = await startClient()
  client.open(URI, text)
  const [action] = await actionsOn(client, text, '4 Jan', ['source.fixAll'])
  expect(action?.kind).toBe('source.fixAll.briefwright')
  expect(apply(text, action!).match(/2 January 2022/g)).toHaveLength(2)
  expect((await actionsOn(client, text, '4 Jan')).map((it) => it.kind)).not.toContain('source.fixAll.briefwright')
  const kind = (await actionsOn(client, text, '4 Jan')).find((it) => it.title.includes('all 2'))
  expect(kind && apply(text, kind).match(/2 January 2022/g)).toHaveLength(2)
})

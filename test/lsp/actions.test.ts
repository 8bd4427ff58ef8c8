/** Code actions that leave the fact as it stands, over the protocol: their order, their edits, and what a client must be able to do for them. */
import { afterEach, expect, test } from 'vitest'
import type { CodeAction, CreateFile, TextDocumentEdit } from 'vscode-languageserver'
import { FULL, PLAIN, rangeOf, startClient, stopAll, type TestClient } from './client.js'

const ROOT = 'file:///work'
const URI = `${ROOT}/briefs/a.md`
const CORPUS = `${ROOT}/facts/own.corpus.yaml`
const OWN = '# Ours.\nbriefwright: 1\ncorpus: { id: own, title: Own }\nsources:\n  - { id: desk, title: The desk, layer: background }\n'
const WRONG = '---\ndate: 2022-01-10\n---\n\nTurkey is a member of the CSTO.\n'
const RIGHT = '---\ndate: 2022-01-10\n---\n\nArmenia is a member of the CSTO.\n'
const ABLE = {
  ...FULL,
  experimental: { briefwright: { files: true } },
  workspace: { ...FULL.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } },
}

afterEach(stopAll)

async function actionsOn(client: TestClient, text: string, words: string, only?: string[]): Promise<CodeAction[]> {
  client.open(URI, text)
  await client.findings(URI)
  const context = { diagnostics: [], ...(only ? { only } : {}) }
  return client.connection.sendRequest('textDocument/codeAction', { textDocument: { uri: URI }, range: rangeOf(text, words), context })
}

const editsOf = (action: CodeAction | undefined, uri: string) =>
  (action?.edit?.documentChanges as TextDocumentEdit[] | undefined)?.filter((it) => it.textDocument?.uri === uri).flatMap((it) => it.edits)

test('come in a fixed order: mends, qualify, add to the corpus, ignore', async () => {
  const client = await startClient(ABLE, undefined, [ROOT])
  client.files.set(CORPUS, OWN)
  const actions = await actionsOn(client, WRONG, 'CSTO')
  const kinds = actions.map(({ title }) => title.split(/[ :]/)[0])
  expect(kinds.filter((it, at) => it !== kinds[at - 1])).toEqual(['Change', 'Qualify', 'Add', 'Ignore'])
  expect(await actionsOn(client, WRONG, 'CSTO')).toEqual(actions)
})

test('why something was flagged is asked last, by a client that can show the answer', async () => {
  const able = await startClient({ ...FULL, experimental: { briefwright: { commands: ['briefwright.explain'] } } })
  const why = (await actionsOn(able, WRONG, 'CSTO')).at(-1)
  expect(why).toMatchObject({ title: 'Why was this flagged?', command: { command: 'briefwright.explain' } })
  const [uri, position] = why!.command!.arguments!
  const text = await able.connection.sendRequest('briefwright/explanation', { textDocument: { uri }, position })
  expect(text).toMatch(/^ {2}Turkey is a member of the CSTO\.\n/)
  expect(text).toMatch(/✗ contradicted {2}Turkey: member of/)
  expect(text).toMatch(/→ warning .*\(not-a-member\)/s)
  const place = { textDocument: { uri }, position: { line: 0, character: 0 } }
  expect(await able.connection.sendRequest('briefwright/explanation', place)).toBeNull()
  const plain = await startClient(FULL)
  expect((await actionsOn(plain, WRONG, 'CSTO')).filter((it) => it.command)).toEqual([])
})

test('a fact goes into the corpus on top, as an edit of its text', async () => {
  const client = await startClient(ABLE, undefined, [ROOT])
  client.files.set(CORPUS, OWN)
  const action = (await actionsOn(client, WRONG, 'CSTO')).find((it) => it.title.startsWith('Add to'))
  expect(action?.title).toMatch(/^Add to own\.corpus\.yaml: Turkey is a member of /)
  const end = { line: 5, character: 0 }
  expect(editsOf(action, CORPUS)).toEqual([
    { range: { start: end, end }, newText: 'memberships:\n  - { member_id: turkey, organization_id: csto, sources: [desk] }\n' },
  ])
})

test('no corpus is begun where it would not be read', async () => {
  const client = await startClient(ABLE, undefined, [ROOT])
  client.files.set(`${ROOT}/briefwright.yaml`, 'corpora: [facts/*.corpus.yaml]\n')
  expect((await actionsOn(client, WRONG, 'CSTO')).filter((it) => it.title.startsWith('Add to'))).toEqual([])
})

test('a fact goes into a new file where there is no corpus, if the client makes files', async () => {
  const client = await startClient(ABLE, undefined, [ROOT])
  const action = (await actionsOn(client, WRONG, 'CSTO')).find((it) => it.title.startsWith('Add to own.corpus.yaml'))
  const [create, change] = (action?.edit?.documentChanges ?? []) as [CreateFile, TextDocumentEdit]
  expect(create).toMatchObject({ kind: 'create', uri: `${ROOT}/own.corpus.yaml` })
  expect(change.edits[0]).toMatchObject({ newText: expect.stringContaining('member_id: turkey') })
  const less = await startClient({ ...FULL, experimental: { briefwright: { files: true } } }, undefined, [ROOT])
  expect((await actionsOn(less, WRONG, 'CSTO')).filter((it) => it.title.startsWith('Add'))).toEqual([])
})

test('nothing goes into the corpora of a workspace that is not trusted', async () => {
  const client = await startClient(ABLE, { trusted: false }, [ROOT])
  client.files.set(CORPUS, OWN)
  expect((await actionsOn(client, WRONG, 'CSTO')).filter((it) => it.title.startsWith('Add'))).toEqual([])
})

test('a client without versions gets plain changes', async () => {
  const client = await startClient(PLAIN)
  client.open(URI, WRONG)
  await client.nextPush(0)
  const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: URI },
    range: rangeOf(WRONG, 'CSTO'),
    context: { diagnostics: [] },
  })
  const qualify = actions.find((it) => it.title.startsWith('Qualify'))
  expect(qualify?.edit?.changes?.[URI]).toEqual([
    { range: { start: { line: 4, character: 0 }, end: { line: 4, character: 6 } }, newText: 'According to …, Turkey' },
  ])
})

test('a source is cited as a rewriting, in the style of the settings', async () => {
  const client = await startClient(ABLE)
  client.settings = () => ({ citationStyle: 'pandoc' })
  const actions = await actionsOn(client, RIGHT, 'Armenia', ['refactor'])
  expect(actions.every((it) => it.kind === 'refactor.rewrite' && it.title.startsWith('Cite'))).toBe(true)
  const [edit] = editsOf(actions[0], URI) ?? []
  expect(edit).toMatchObject({ range: { start: { line: 4, character: 31 } }, newText: expect.stringMatching(/^ \[@[a-z0-9-]+.*\]$/) })
  expect((await actionsOn(client, RIGHT, 'Armenia', ['quickfix'])).filter((it) => it.title.startsWith('Cite'))).toEqual([])
})

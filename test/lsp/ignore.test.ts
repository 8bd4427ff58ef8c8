/** Ignore comments over the protocol: no mark, hints with their mends, and the action that writes one. */
import { afterEach, expect, test } from 'vitest'
import { type CodeAction, DiagnosticTag, type TextDocumentEdit } from 'vscode-languageserver'
import { FULL, PLAIN, rangeOf, startClient, stopAll, type TestClient, wordsIn } from './client.js'

const URI = 'file:///briefs/force.md'
const DATE = '---\ndate: 2022-01-10\n---\n\n'
const CLAIM = 'The CSTO comprises Russia, Armenia, Kazakhstan, Kyrgyzstan, Tajikistan and Turkey.\n'
const IGNORED = `${DATE}<!-- briefwright-ignore not-a-member: as the draft treaty had it -->\n${CLAIM}`

const SNIPPETS = { ...FULL, workspace: { ...FULL.workspace, workspaceEdit: { documentChanges: true, snippetEditSupport: true } } }

afterEach(stopAll)

const actionsOn = (client: TestClient, text: string, words: string): Promise<CodeAction[]> =>
  client.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri: URI },
    range: rangeOf(text, words),
    context: { diagnostics: [] },
  })

test('an ignored finding is not marked, and its claim still counts as contradicted', async () => {
  const client = await startClient()
  client.open(URI, IGNORED)
  expect((await client.findings(URI)).map((it) => it.code)).not.toContain('not-a-member')
  expect(client.statuses.at(-1)).toMatchObject({ contradicted: 1 })
})

test('a comment that ignores nothing is a faded hint with its removal as the preferred fix', async () => {
  const capabilities = {
    ...FULL,
    textDocument: { ...FULL.textDocument, publishDiagnostics: { tagSupport: { valueSet: [1, 2] as const } } },
  }
  const client = await startClient(capabilities as never)
  const text = IGNORED.replace('Turkey', 'Belarus')
  client.open(URI, text)
  const [hint] = await client.findings(URI)
  expect(hint).toMatchObject({ code: 'unused-ignore', severity: 4, tags: [DiagnosticTag.Unnecessary] })
  const [action] = await actionsOn(client, text, 'not-a-member')
  expect(action).toMatchObject({ title: 'Remove this comment', isPreferred: true, diagnostics: [{ code: 'unused-ignore' }] })
})

test('“ignore here” is offered after the mends, as a snippet where the client knows such edits, else as text', async () => {
  const rich = await startClient(SNIPPETS)
  rich.open(URI, DATE + CLAIM)
  const actions = await actionsOn(rich, DATE + CLAIM, 'Turkey')
  expect(actions[0]?.title).not.toMatch(/^Ignore/)
  const snippet = actions.find((it) => it.title.startsWith('Ignore'))
  expect(snippet?.edit?.documentChanges).toEqual([
    {
      textDocument: { uri: URI, version: 1 },
      edits: [
        {
          range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } },
          // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet's placeholder looks like that.
          snippet: { kind: 'snippet', value: '<!-- briefwright-ignore not-a-member: ${1:} -->\n' },
        },
      ],
    },
  ])
  for (const capabilities of [FULL, PLAIN]) {
    const client = await startClient(capabilities)
    client.open(URI, DATE + CLAIM)
    const action = (await actionsOn(client, DATE + CLAIM, 'Turkey')).find((it) => it.title.startsWith('Ignore'))
    const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[]
    const edits = change?.edits ?? action?.edit?.changes?.[URI]
    expect(edits).toEqual([
      {
        range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } },
        newText: '<!-- briefwright-ignore not-a-member:  -->\n',
      },
    ])
  }
})

test('the hint about a missing reason stands on the comment', async () => {
  const client = await startClient()
  const text = IGNORED.replace(': as the draft treaty had it', '')
  client.open(URI, text)
  const [hint] = await client.findings(URI)
  expect(hint?.code).toBe('ignore-without-reason')
  expect(wordsIn(text, hint!.range)).toMatch(/^<!-- briefwright-ignore not-a-member -->$/)
})

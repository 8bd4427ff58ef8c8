/** Diagnostics over the protocol: pulled, pushed, unchanged, outdated, switched off. */
import { afterEach, describe, expect, test } from 'vitest'
import { FULL, PLAIN, rangeOf, startClient, stopAll, wordsIn } from './client.js'

const URI = 'file:///briefs/force.md'
const RIGHT = '---\ndate: 2022-01-10\n---\n\nThe CSTO comprises Russia, Armenia, Kazakhstan, Kyrgyzstan, Tajikistan and Belarus.\n'
const WRONG = RIGHT.replace('Belarus', 'Turkey')

afterEach(stopAll)

describe('pulled diagnostics', () => {
  test('mark the wrong words and say which rule, who says so, and what would mend it', async () => {
    const client = await startClient()
    client.open(URI, WRONG)
    const found = await client.findings(URI)
    const finding = found.find((it) => it.code === 'not-a-member')
    expect(finding && wordsIn(WRONG, finding.range)).toBe('Turkey')
    expect(finding).toMatchObject({ source: 'Briefwright', codeDescription: { href: expect.stringMatching(/^https:.*not-a-member\.md$/) } })
    expect(finding?.message).toContain('Turkey')
    expect(finding?.data).toMatchObject({ fixes: expect.any(Array), facts: expect.any(Array) })
  })

  test('say “unchanged” as long as nothing changed, also after an edit that changes no finding', async () => {
    const client = await startClient()
    client.open(URI, WRONG)
    const first = await client.pull(URI)
    expect(first.kind).toBe('full')
    expect((await client.pull(URI, first.resultId)).kind).toBe('unchanged')
    client.change(URI, 2, { range: rangeOf(WRONG, 'Armenia'), text: 'Armenia' })
    expect(await client.pull(URI, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId })
  })

  test('follow incremental edits, several in one message each against the text before it', async () => {
    const client = await startClient()
    client.open(URI, WRONG)
    expect(await client.findings(URI)).not.toEqual([])
    client.change(URI, 2, { range: rangeOf(WRONG, 'Turkey'), text: 'Belarus' })
    expect(await client.findings(URI)).toEqual([])
    const start = { line: 4, character: 0 }
    const moved = RIGHT.replace('The CSTO', 'First line.\n\nThe CSTO')
    client.change(URI, 3, { range: { start, end: start }, text: 'First line.\n\n' }, { range: rangeOf(moved, 'Belarus'), text: 'Turkey' })
    const [finding] = await client.findings(URI)
    expect(finding?.range.start.line).toBe(6)
  })

  test('are the same after many edits as for the same text opened at once', async () => {
    const client = await startClient()
    client.open(URI, RIGHT)
    let text = RIGHT
    await client.findings(URI)
    for (const [version, [from, to]] of [
      ['Russia', 'Turkey'],
      ['Turkey', 'Ukraine'],
      ['2022-01-10', '2010-05-01'],
      ['Ukraine', 'Russia'],
    ].entries()) {
      client.change(URI, version + 2, { range: rangeOf(text, from!), text: to! })
      text = text.replace(from!, to!)
      await client.findings(URI)
    }
    client.open('file:///briefs/other.md', text)
    expect(await client.findings(URI)).toEqual(await client.findings('file:///briefs/other.md'))
  })

  test('keep their place behind CRLF line ends, a byte order mark and characters beyond the basic plane', async () => {
    const client = await startClient()
    const text = `\ufeff${WRONG.replace('The CSTO', '😀 The CSTO')}`
    client.open(URI, text.replaceAll('\n', '\r\n'))
    const found = await client.findings(URI)
    expect(found.map((it) => wordsIn(text, it.range))).toContain('Turkey')
  })

  test('obey the settings of the file’s place', async () => {
    const client = await startClient()
    client.settings = (uri) =>
      uri?.includes('/drafts/') ? { enable: false } : uri?.includes('/quiet/') ? { rules: { 'not-a-member': 'hint' } } : null
    for (const folder of ['briefs', 'drafts', 'quiet']) client.open(`file:///${folder}/a.md`, WRONG)
    expect((await client.findings('file:///briefs/a.md')).length).toBeGreaterThan(0)
    expect(await client.findings('file:///drafts/a.md')).toEqual([])
    expect((await client.findings('file:///quiet/a.md')).find((it) => it.code === 'not-a-member')?.severity).toBe(4)
  })

  test('take only files that the globs name', async () => {
    const client = await startClient()
    client.settings = () => ({ briefs: ['briefs/**', '*.brief.md'] })
    const found = async (uri: string) => {
      client.open(uri, WRONG)
      return (await client.findings(uri)).length > 0
    }
    expect(await found('file:///work/briefs/a.md')).toBe(true)
    expect(await found('file:///work/b.brief.md')).toBe(true)
    expect(await found('file:///work/notes/a.md')).toBe(false)
  })

  test('read a brief without a date as of the default date of the settings', async () => {
    const client = await startClient()
    const text = 'Uzbekistan is a member of the CSTO.\n'
    client.settings = (uri) => ({ defaultDate: uri?.endsWith('2010.md') ? '2010-01-01' : '2022-01-10' })
    client.open('file:///2010.md', text)
    client.open('file:///2022.md', text)
    expect(await client.findings('file:///2010.md')).toEqual([])
    expect((await client.findings('file:///2022.md')).length).toBeGreaterThan(0)
  })

  test('come with a status of the brief', async () => {
    const client = await startClient()
    client.open(URI, WRONG)
    await client.findings(URI)
    expect(client.statuses.at(-1)).toMatchObject({ uri: URI, enabled: true, date: '2022-01-10', contradicted: expect.any(Number) })
    const { claims, supported, contradicted, unverified } = client.statuses.at(-1) as Record<string, number>
    expect(supported! + contradicted! + unverified!).toBe(claims)
  })
})

describe('pushed diagnostics', () => {
  test('come with the version, after a pause, once for what did not change, and go with the file', async () => {
    const client = await startClient(PLAIN)
    client.open(URI, WRONG)
    expect(await client.nextPush(0)).toMatchObject({ uri: URI, version: 1 })
    client.change(URI, 2, { range: rangeOf(WRONG, 'Armenia'), text: 'Armen' })
    client.change(URI, 3, { range: rangeOf(WRONG.replace('Armenia', 'Armen'), 'Armen'), text: 'Armenia' })
    client.change(URI, 4, { range: rangeOf(WRONG, 'Turkey'), text: 'Belarus' })
    expect(await client.nextPush(1)).toEqual({ uri: URI, version: 4, diagnostics: [] })
    expect(client.pushed).toHaveLength(2)
    client.change(URI, 5, { text: RIGHT })
    client.close(URI)
    expect(await client.nextPush(2)).toEqual({ uri: URI, diagnostics: [] })
  })

  test('take settings that the client sends of its own accord', async () => {
    const client = await startClient(PLAIN, { rules: { 'not-a-member': 'off' } })
    client.open(URI, WRONG)
    expect((await client.nextPush(0)).diagnostics.map((it) => it.code)).not.toContain('not-a-member')
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { briefwright: { rules: {} } } })
    expect((await client.nextPush(1)).diagnostics.map((it) => it.code)).toContain('not-a-member')
  })

  test('are not sent to a client that pulls', async () => {
    const client = await startClient(FULL)
    client.open(URI, WRONG)
    await client.findings(URI)
    expect(client.pushed).toEqual([])
  })
})

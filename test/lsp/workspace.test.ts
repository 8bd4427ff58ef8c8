/** Project files and corpora of a workspace over the protocol: read, laid over each other, followed as they change, and told of. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { FULL, PLAIN, type Pushed, rangeOf, startClient, stopAll, type TestClient, wordsIn } from './client.js'

const ROOT = 'file:///work'
const WITH_FILES = { ...FULL, experimental: { briefwright: { files: true } } }

const HEAD = 'briefwright: 1\ncorpus: { id: own, title: Harbours }\nsources: [{ id: own-source, title: Own, layer: background }]\n'
const LEAGUE = `${HEAD}organizations:
  - { id: league, name: League of Harbours, classification: body, members_complete: 2000/.., sources: [own-source] }
  - { id: port-a, name: Northport, classification: state, sources: [own-source] }
  - { id: port-b, name: Southport, classification: state, sources: [own-source] }
memberships:
  - { id: league-a, member_id: port-a, organization_id: league, start_date: 2000, sources: [own-source] }
`
const JOINED = `${LEAGUE}  - { id: league-b, member_id: port-b, organization_id: league, start_date: 2010, sources: [own-source] }\n`
const WRONG = 'Southport is a member of the League of Harbours.\n'
const BRIEF = `${ROOT}/briefs/a.md`
const CORPUS = `${ROOT}/facts/league.corpus.yaml`

afterEach(stopAll)

/** A client with a workspace of these files, which it reads for the server. */
async function clientWith(files: Readonly<Record<string, string>>, options: unknown = undefined, folders = [ROOT]): Promise<TestClient> {
  const client = await startClient(WITH_FILES, options, folders)
  for (const [uri, text] of Object.entries(files)) client.files.set(uri, text)
  return client
}

const codes = async (client: TestClient, uri = BRIEF) => (await client.findings(uri)).map((it) => it.code)

/** Waits until the latest push for a file satisfies. */
async function pushedFor(client: TestClient, uri: string, satisfies: (it: Pushed) => boolean): Promise<Pushed> {
  for (let i = 0; i < 200; i++) {
    const last = client.pushed.findLast((it) => it.uri === uri)
    if (last && satisfies(last)) return last
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`Nothing fitting was pushed for ${uri}: ${JSON.stringify(client.pushed)}`)
}

async function untilCodes(client: TestClient, expected: readonly string[], uri = BRIEF): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (JSON.stringify(await codes(client, uri)) === JSON.stringify(expected)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  expect(await codes(client, uri)).toEqual(expected)
}

const watched = (client: TestClient, uri: string, type: 1 | 2 | 3) =>
  client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] })

describe('corpora of the workspace', () => {
  test('lie over the bundled one, and the status names them', async () => {
    const client = await clientWith({ [CORPUS]: LEAGUE })
    client.open(BRIEF, `${WRONG}\nTurkey is a member of the CSTO.\n`)
    expect(await codes(client)).toEqual(['not-a-member', 'not-a-member'])
    expect(client.statuses.at(-1)).toMatchObject({ corpora: [expect.any(String), 'Harbours'] })
  })

  test('stand alone where the project says so', async () => {
    const client = await clientWith({ [CORPUS]: LEAGUE, [`${ROOT}/briefwright.yaml`]: 'bundledCorpus: false\n' })
    client.open(BRIEF, `${WRONG}\nTurkey is a member of the CSTO.\n`)
    const found = await client.findings(BRIEF)
    expect(found).toHaveLength(1)
    expect(found[0]?.message).toContain('Southport')
  })

  test('are taken up when they change on disk, come, and go', async () => {
    const client = await clientWith({})
    client.open(BRIEF, WRONG)
    expect(await codes(client)).toEqual([])
    client.files.set(CORPUS, LEAGUE)
    await watched(client, CORPUS, 1)
    await untilCodes(client, ['not-a-member'])
    client.files.set(CORPUS, JOINED)
    await watched(client, CORPUS, 2)
    await untilCodes(client, [])
    client.files.delete(CORPUS)
    await watched(client, CORPUS, 3)
    await untilCodes(client, [])
    client.files.set(CORPUS, LEAGUE)
    await watched(client, CORPUS, 1)
    await untilCodes(client, ['not-a-member'])
  })

  test('are taken up while they are typed, as long as they have no error; with one what was said before still holds', async () => {
    const client = await clientWith({ [CORPUS]: LEAGUE })
    client.open(BRIEF, WRONG)
    expect(await codes(client)).toEqual(['not-a-member'])
    client.openAs(CORPUS, 'yaml', LEAGUE)
    client.change(CORPUS, 2, { text: LEAGUE.replace('id: port-b,', 'id: Port B,') })
    const broken = await pushedFor(client, CORPUS, (it) => it.version === 2 && it.diagnostics.length > 0)
    expect(broken.diagnostics[0]).toMatchObject({
      severity: 1,
      source: 'Briefwright',
      message: expect.stringContaining('`Port B` is not an identifier'),
    })
    expect(await codes(client)).toEqual(['not-a-member'])
    client.change(CORPUS, 3, { text: JOINED })
    await untilCodes(client, [])
    await pushedFor(client, CORPUS, (it) => it.diagnostics.length === 0)
    client.change(CORPUS, 4, { text: LEAGUE.replace('id: port-b,', 'id: Port B,') })
    await pushedFor(client, CORPUS, (it) => it.version === 4)
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: CORPUS } })
    // Saved with its error, the record is gone.
    await untilCodes(client, [])
  })

  test('tell their problems at their place, also while nobody has them open', async () => {
    const client = await clientWith({ [CORPUS]: LEAGUE.replace('member_id: port-a', 'member_id: port-aa') })
    client.open(BRIEF, WRONG)
    await client.findings(BRIEF)
    const { diagnostics, version } = await pushedFor(client, CORPUS, (it) => it.diagnostics.length > 0)
    expect(version).toBeUndefined()
    expect(diagnostics.map((it) => it.message)).toEqual(['There is no `port-aa`. Did you mean the organization `port-a`?'])
    expect(wordsIn(LEAGUE.replace('member_id: port-a', 'member_id: port-aa'), diagnostics[0]!.range)).toBe('port-aa')
  })

  test('tell their problems where no brief is open, and at their new place when the file changes on disk', async () => {
    const broken = LEAGUE.replace('member_id: port-a', 'member_id: port-aa')
    const client = await startClient(WITH_FILES, undefined, [ROOT])
    client.files.set(CORPUS, broken)
    await watched(client, CORPUS, 1)
    const first = await pushedFor(client, CORPUS, (it) => it.diagnostics.length > 0)
    client.files.set(CORPUS, `# A line more.\n${broken}`)
    await watched(client, CORPUS, 2)
    const line = first.diagnostics[0]!.range.start.line
    await pushedFor(client, CORPUS, (it) => it.diagnostics[0]?.range.start.line === line + 1)
    client.files.set(`${ROOT}/briefwright.yaml`, 'dateLocale: en\n')
    await watched(client, `${ROOT}/briefwright.yaml`, 1)
    await pushedFor(client, `${ROOT}/briefwright.yaml`, (it) => it.diagnostics.length === 1)
    // What happens elsewhere takes nothing back.
    const pushes = client.pushed.length
    await watched(client, `${ROOT}/facts/other.yaml`, 1)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(client.pushed.slice(pushes)).toEqual([])
  })

  test('that are not named any more are not told of any more', async () => {
    const client = await clientWith({ [CORPUS]: LEAGUE.replace('member_id: port-a', 'member_id: port-aa') })
    await pushedFor(client, CORPUS, (it) => it.diagnostics.length > 0)
    client.files.set(`${ROOT}/briefwright.yaml`, 'corpora: [other/**]\n')
    await watched(client, `${ROOT}/briefwright.yaml`, 1)
    await pushedFor(client, CORPUS, (it) => it.diagnostics.length === 0)
  })

  test('tell what replaces a bundled record, as a piece of information', async () => {
    const text = `${HEAD}organizations:\n  - { id: armenia, name: Armenia, classification: state, sources: [own-source] }\n`
    const client = await clientWith({ [CORPUS]: text })
    client.open(BRIEF, 'Armenia.\n')
    await client.findings(BRIEF)
    const { diagnostics } = await pushedFor(client, CORPUS, (it) => it.diagnostics.length > 0)
    expect(diagnostics[0]).toMatchObject({
      severity: 3,
      message: expect.stringContaining('`armenia` replaces the record of the bundled corpus'),
    })
  })

  test('of ten files with one id the last by name wins, and the others are told where it comes from', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 10 }, (_, at) => [
        `${ROOT}/facts/${at}.corpus.yaml`,
        `${HEAD.replace('id: own,', `id: own-${at},`).replaceAll('own-source', `s${at}`)}organizations:\n  - { id: port, name: Port ${at}, classification: state, sources: [s${at}] }\n`,
      ]),
    )
    const client = await clientWith(files)
    client.open(BRIEF, 'Port 9 spoke.\n')
    await client.findings(BRIEF)
    const last = await pushedFor(client, `${ROOT}/facts/9.corpus.yaml`, (it) => it.diagnostics.length > 0)
    expect(last.diagnostics[0]?.message).toContain('`port` replaces the record of 8.corpus.yaml')
    expect(client.pushed.some((it) => it.uri === `${ROOT}/facts/0.corpus.yaml`)).toBe(false)
  })

  test('with nonsense in them cost nothing but themselves', async () => {
    const bomb = `a: &a [x,x]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [*${at ? `b${at - 1}` : 'a'},*${at ? `b${at - 1}` : 'a'}]`).join('\n')}`
    const client = await clientWith({
      [CORPUS]: LEAGUE,
      [`${ROOT}/facts/bomb.corpus.yaml`]: bomb,
      [`${ROOT}/facts/deep.corpus.yaml`]: '['.repeat(100_000),
      [`${ROOT}/facts/tabs.corpus.yaml`]: `${HEAD}persons:\n\t- { id: x }\n`,
      [`${ROOT}/facts/empty.corpus.yaml`]: '',
      [`${ROOT}/facts/merge.corpus.yaml`]: `${HEAD}x: &x { id: y }\npersons:\n  - { <<: *x, name: Y }\n`,
      [`${ROOT}/facts/list.corpus.yaml`]: '- a\n',
      [`${ROOT}/facts/bom.corpus.yaml`]: `\ufeff${HEAD.replaceAll('\n', '\r\n')}`,
    })
    client.open(BRIEF, WRONG)
    expect(await codes(client)).toEqual(['not-a-member'])
    for (const name of ['bomb', 'deep', 'tabs', 'empty', 'merge', 'list'])
      await pushedFor(client, `${ROOT}/facts/${name}.corpus.yaml`, (it) => it.diagnostics.length > 0)
    expect(client.logged).toEqual([])
  })
})

describe('the project file', () => {
  const PROJECT = `${ROOT}/briefwright.yaml`

  test('sets rules, dates and what is a brief, over the editor’s settings', async () => {
    const client = await clientWith({
      [PROJECT]: "briefs: ['briefs/**']\nrules: { former-member-as-current: hint }\ndefaultDate: 2022-01-01\n",
    })
    client.settings = () => ({ defaultDate: '2010-01-01', rules: { 'former-member-as-current': 'off', 'not-a-member': 'off' } })
    const text = 'Uzbekistan is a member of the CSTO.\n\nTurkey is a member of the CSTO.\n'
    client.open(BRIEF, text)
    expect((await client.findings(BRIEF)).map((it) => [it.code, it.severity])).toEqual([['former-member-as-current', 4]])
    client.open(`${ROOT}/notes.md`, text)
    expect(await codes(client, `${ROOT}/notes.md`)).toEqual([])
  })

  test('switches the hints on, each by itself, over the editor’s settings', async () => {
    const client = await clientWith({ [PROJECT]: 'hints: { dates: true }\n' })
    client.settings = () => ({ hints: { dates: false, names: true } })
    const text = '---\ndate: 2022-01-20\n---\n\nTokayev spoke on 5 January.\n'
    client.open(BRIEF, text)
    await client.findings(BRIEF)
    const range = { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } }
    const hints = await client.connection.sendRequest<{ label: string }[]>('textDocument/inlayHint', {
      textDocument: { uri: BRIEF },
      range,
    })
    expect(hints.map((it) => it.label)).toEqual(['Kassym-Jomart', '2022-01-05'])
  })

  test('is found going up, above the workspace too, and the nearest one rules', async () => {
    const client = await clientWith(
      { [PROJECT]: 'rules: { not-a-member: hint }\n', [`${ROOT}/briefs/deep/briefwright.yaml`]: '' },
      undefined,
      [`${ROOT}/briefs`],
    )
    for (const uri of [BRIEF, `${ROOT}/briefs/deep/b.md`]) client.open(uri, 'Turkey is a member of the CSTO.\n')
    expect((await client.findings(BRIEF))[0]?.severity).toBe(4)
    expect((await client.findings(`${ROOT}/briefs/deep/b.md`))[0]?.severity).not.toBe(4)
  })

  test('is followed while it is typed, and its problems are told at their place', async () => {
    const client = await clientWith({ [PROJECT]: '' })
    client.open(BRIEF, 'Turkey is a member of the CSTO.\n')
    expect(await codes(client)).toEqual(['not-a-member'])
    client.openAs(PROJECT, 'yaml', '')
    client.change(PROJECT, 2, { text: 'rules: { not-a-member: off }\ndateLocale: en\n' })
    await untilCodes(client, [])
    const { diagnostics } = await pushedFor(client, PROJECT, (it) => it.diagnostics.length > 0)
    expect(diagnostics).toEqual([
      {
        range: { start: { line: 1, character: 12 }, end: { line: 1, character: 14 } },
        severity: 1,
        source: 'Briefwright',
        message: '`en` is not a value of `dateLocale`. Expected: one of `uk`, `us`',
      },
    ])
    client.close(PROJECT)
    await untilCodes(client, ['not-a-member'])
    await pushedFor(client, PROJECT, (it) => it.diagnostics.length === 0)
  })
})

describe('an untrusted workspace', () => {
  test('has its corpora and its project file not read, and their authors are told', async () => {
    const client = await clientWith({ [CORPUS]: LEAGUE, [`${ROOT}/briefwright.yaml`]: 'bundledCorpus: false\n' }, { trusted: false })
    client.open(BRIEF, `${WRONG}\nTurkey is a member of the CSTO.\n`)
    expect((await client.findings(BRIEF)).map((it) => it.message)).toEqual([expect.stringContaining('Turkey')])
    client.openAs(CORPUS, 'yaml', LEAGUE)
    const { diagnostics } = await pushedFor(client, CORPUS, (it) => it.diagnostics.length > 0)
    expect(diagnostics[0]).toMatchObject({ severity: 3, message: expect.stringContaining('until you trust the workspace') })
    await client.connection.sendNotification('briefwright/trusted', {})
    await untilCodes(client, ['not-a-member'])
    await pushedFor(client, CORPUS, (it) => it.diagnostics.length === 0)
    expect((await client.findings(BRIEF))[0]?.message).toContain('Southport')
  })
})

test('a corpus that is not named says so when it is opened', async () => {
  const client = await clientWith({ [CORPUS]: LEAGUE, [`${ROOT}/briefwright.yaml`]: 'corpora: [other/**]\n' })
  client.openAs(CORPUS, 'yaml', LEAGUE)
  const { diagnostics } = await pushedFor(client, CORPUS, (it) => it.diagnostics.length > 0)
  expect(diagnostics.map((it) => it.message)).toEqual(['`corpora` in briefwright.yaml does not name this corpus, so it is not read.'])
})

test('a client that reads no files has them read from the disk, round circles of links', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-lsp-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  write('shared/league.yaml', LEAGUE)
  write('briefs/a b.md', WRONG)
  mkdirSync(join(folder, 'facts'))
  symlinkSync(join(folder, 'shared/league.yaml'), join(folder, 'facts/league.corpus.yaml'))
  symlinkSync(folder, join(folder, 'facts/again'))
  const client = await startClient(PLAIN, undefined, [pathToFileURL(folder).href])
  const uri = pathToFileURL(join(folder, 'briefs/a b.md')).href
  client.open(uri, WRONG)
  await pushedFor(client, uri, (it) => it.diagnostics.some((one) => one.code === 'not-a-member'))
})

test('typing in a brief does not look at the corpora again, and typing in a corpus does not read a brief for every key', async () => {
  const client = await clientWith({ [CORPUS]: LEAGUE })
  let asked = 0
  client.onFiles = () => void asked++
  client.open(BRIEF, WRONG)
  await client.findings(BRIEF)
  const before = asked
  for (let version = 2; version < 20; version++) {
    client.change(BRIEF, version, { range: rangeOf(WRONG, 'Southport'), text: 'Southport' })
    await client.findings(BRIEF)
  }
  expect(asked).toBe(before)
  client.openAs(CORPUS, 'yaml', LEAGUE)
  await client.findings(BRIEF)
  await new Promise((resolve) => setTimeout(resolve, 400))
  const refreshes = () => client.refreshed.filter((it) => it === 'diagnostic').length
  const refreshedBefore = refreshes()
  for (let version = 2; version < 30; version++) client.change(CORPUS, version, { text: `${LEAGUE}# ${'x'.repeat(version)}\n` })
  await new Promise((resolve) => setTimeout(resolve, 600))
  expect(refreshes() - refreshedBefore).toBe(1)
})

test('a client that cannot give its files costs the corpora, not the findings', async () => {
  const client = await clientWith({ [CORPUS]: LEAGUE })
  client.onFiles = () => {
    throw new Error('There is no file system.')
  }
  client.open(BRIEF, 'Turkey is a member of the CSTO.\n')
  expect(await codes(client)).toEqual(['not-a-member'])
  expect(
    await client.connection.sendRequest('textDocument/hover', { textDocument: { uri: BRIEF }, position: { line: 0, character: 2 } }),
  ).toBeTruthy()
  expect(client.logged.join()).toContain('There is no file system.')
})

test('an answer to settings that were asked for before they changed is not taken for the new ones', async () => {
  const client = await clientWith({})
  const quiet = { rules: { 'not-a-member': 'off' } }
  const late: ((settings: object) => void)[] = []
  client.settings = () => new Promise((resolve) => late.push(resolve))
  client.open(BRIEF, 'Turkey is a member of the CSTO.\n')
  const first = codes(client)
  await vi.waitFor(() => expect(late.length).toBeGreaterThan(0))
  client.settings = () => ({})
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
  expect(await codes(client)).toEqual(['not-a-member'])
  for (const answer of late) answer(quiet)
  await first
  expect(await codes(client)).toEqual(['not-a-member'])
})

/** Project files and corpora of one's own on the command line: found, laid over each other, and told of where they are broken. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPage } from '../support/fixture.js'
import { briefwright, temporaryFolder } from './support.js'

const HEAD = 'briefwright: 1\ncorpus: { id: own, title: Own }\nsources: [{ id: own-source, title: Own, layer: background }]\n'
const LEAGUE = `${HEAD}organizations:
  - { id: league, name: League of Harbours, classification: body, members_complete: 2000/.., sources: [own-source] }
  - { id: port-a, name: Northport, classification: state, sources: [own-source] }
  - { id: port-b, name: Southport, classification: state, sources: [own-source] }
memberships:
  - { id: league-a, member_id: port-a, organization_id: league, start_date: 2000, sources: [own-source] }
`
const WRONG = 'Southport is a member of the League of Harbours.\n'
const TURKEY = '---\ndate: 2022-01-20\n---\n\nTurkey is a member of the CSTO.\n'

/** A folder with these files. */
function tree(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

async function codes(...args: string[]): Promise<{ status: number | undefined; found: string[]; errors: string }> {
  const { status, output, errors } = await briefwright(['check', ...args, '--format', 'json'])
  const { files } = JSON.parse(output) as { files: { path: string; findings: { code: string; severity: string }[] }[] }
  return {
    status,
    errors,
    found: files.flatMap((it) => it.findings.map(({ code, severity }) => `${it.path.split('/').pop()} ${code} ${severity}`)),
  }
}

describe('the project file', () => {
  test('is found going up from each brief, and the nearest one rules', async () => {
    const folder = tree({
      'briefwright.yaml': 'rules: { not-a-member: hint }\n',
      'a.md': TURKEY,
      'deep/down/b.md': TURKEY,
      'other/briefwright.yaml': '',
      'other/c.md': TURKEY,
    })
    const { status, found } = await codes(folder)
    expect(found).toEqual(['a.md not-a-member hint', 'b.md not-a-member hint', 'c.md not-a-member warning'])
    expect(status).toBe(1)
  })

  test('sets corpora, default date and what is a brief, from its own folder', async () => {
    const folder = tree({
      'briefs/briefwright.yaml': "briefs: ['final/**', '!old.md']\ncorpora: [facts/*.yaml]\ndefaultDate: 2010-01-01\n",
      'briefs/facts/league.yaml': LEAGUE,
      'briefs/final/a.md': `${WRONG}\nUzbekistan is a member of the CSTO.\n`,
      'briefs/final/old.md': WRONG,
      'briefs/drafts/b.md': WRONG,
    })
    expect((await codes(folder)).found).toEqual(['a.md not-a-member warning'])
    expect((await codes(join(folder, 'briefs/drafts/b.md'))).found).toEqual(['b.md not-a-member warning'])
  })

  test('takes every *.corpus.yaml below it unless it says which, and an empty one is enough for that', async () => {
    const files = { 'a.md': WRONG, 'facts/league.corpus.yaml': LEAGUE, 'node_modules/x.corpus.yaml': 'broken: [' }
    expect((await codes(tree(files))).found).toEqual([])
    expect((await codes(tree({ ...files, 'briefwright.yaml': '' }))).found).toEqual(['a.md not-a-member warning'])
  })

  test('says how numeric dates are read, and messages are written the same way', async () => {
    const text = 'The protests in Kazakhstan began on 1/2/2022.\n'
    const folder = tree({
      'uk/a.md': text.replace('1/2', '4/1'),
      'us/briefwright.yaml': 'dateLocale: us\n',
      'us/b.md': text,
      'us/c.md': text.replace('1/2', '1/4'),
    })
    expect((await codes(folder)).found).toEqual(['a.md wrong-date warning', 'c.md wrong-date warning'])
    const { output } = await briefwright(['check', folder])
    expect(output).toMatch(
      /Write 2 January 2022[\s\S]*evidence .*2 January 2022[\s\S]*Write January 2, 2022[\s\S]*evidence .*January 2, 2022/,
    )
    expect((await codes(join(folder, 'uk'), '--date-locale', 'us')).found).toEqual([])
  })

  test('gives way to the options', async () => {
    const folder = tree({
      'briefwright.yaml': 'defaultDate: 2010-01-01\nrules: { not-a-member: off, former-member-as-current: off }\n',
      'a.md': 'Uzbekistan is a member of the CSTO.\n',
    })
    expect((await codes(folder)).found).toEqual([])
    expect((await codes(folder, '--date', '2022-01-20', '--rule', 'former-member-as-current=warning')).found).toEqual([
      'a.md former-member-as-current warning',
    ])
    expect((await codes(folder, '--no-project', '--date', '2022-01-20')).found).toHaveLength(1)
  })

  test('can be named, wherever it lies', async () => {
    const folder = tree({ 'ci/strict.yaml': 'rules: { not-a-member: information }\n', 'a.md': TURKEY })
    expect((await codes(join(folder, 'a.md'), '--project', join(folder, 'ci/strict.yaml'))).found).toEqual([
      'a.md not-a-member information',
    ])
    const gone = await codes(join(folder, 'a.md'), '--project', join(folder, 'gone.yaml'))
    expect(gone).toMatchObject({ status: 2, errors: expect.stringContaining('gone.yaml: no such file or folder') })
  })

  test('that is broken is told with its place, the rest of it holds, and the status is 2', async () => {
    const folder = tree({ 'briefwright.yaml': 'defaultDate: soon\nrules:\n  not-a-member: hint\n  wrong-dat: off\n', 'a.md': TURKEY })
    const { status, found, errors } = await codes(folder)
    expect([status, found]).toEqual([2, ['a.md not-a-member hint']])
    expect(errors).toMatch(/briefwright\.yaml:1:14: error: `soon` is not a date/)
    expect(errors).toMatch(/briefwright\.yaml:4:3: error: .*did you mean `wrong-date`/)
    expect(errors.trim().split('\n')).toHaveLength(2)
  })

  test('that names corpora which are not there says so', async () => {
    const folder = tree({ 'briefwright.yaml': 'corpora: [facts/**]\n', 'a.md': TURKEY })
    expect(await codes(folder)).toMatchObject({ status: 2, errors: expect.stringContaining('`corpora` names no file') })
  })

  test('that is a folder, or no UTF-8, is told', async () => {
    const folder = tree({ 'briefwright.yaml/x.txt': '', 'a.md': TURKEY })
    expect((await codes(join(folder, 'a.md'))).status).toBe(1)
    const latin = tree({ 'a.md': TURKEY })
    writeFileSync(join(latin, 'briefwright.yaml'), Uint8Array.of(0x23, 0xe9))
    expect(await codes(latin)).toMatchObject({ status: 2, errors: expect.stringContaining('not UTF-8 text') })
  })
})

describe('--corpus', () => {
  const files = { 'a.md': WRONG, 'facts/league.corpus.yaml': LEAGUE, 'facts/notes.yaml': 'not: a corpus\n' }

  test.each([
    ['a file', 'facts/league.corpus.yaml'],
    ['a folder', 'facts'],
    ['a glob', 'facts/*.corpus.yaml'],
    ['a glob over folders', '**/league.*'],
  ])('takes %s', async (_, name) => {
    const folder = tree(files)
    expect((await codes(join(folder, 'a.md'), '--corpus', join(folder, name))).found).toEqual(['a.md not-a-member warning'])
  })

  test.each(['gone.yaml', 'none/*.yaml', 'facts/*.json'])('says that nothing is at %s', async (name) => {
    const folder = tree(files)
    const { status, errors } = await codes(join(folder, 'a.md'), '--corpus', join(folder, name))
    expect(status).toBe(2)
    expect(errors).toMatch(/no such file or folder|no corpus file there/)
  })

  test('does not go round in a circle of links, and takes a file that is linked once', async () => {
    const folder = tree(files)
    symlinkSync(folder, join(folder, 'facts/again'))
    symlinkSync(join(folder, 'facts/league.corpus.yaml'), join(folder, 'facts/same.corpus.yaml'))
    const { status, errors } = await codes(join(folder, 'a.md'), '--corpus', join(folder, 'facts'))
    expect([status, errors]).toEqual([1, ''])
  })

  test('stands in place of the project’s corpora', async () => {
    const folder = tree({ ...files, 'briefwright.yaml': 'corpora: [broken.yaml]\n', 'broken.yaml': '[' })
    expect((await codes(join(folder, 'a.md'), '--corpus', join(folder, 'facts'))).status).toBe(1)
    expect((await codes(join(folder, 'a.md'))).status).toBe(2)
  })

  test('tells what replaces a bundled record, and that two hold one office, without failing', async () => {
    const over = `${HEAD}organizations:
  - { id: armenia, name: Armenia, classification: state, sources: [own-source] }
`
    const folder = tree({ 'a.md': TURKEY, 'own.corpus.yaml': over })
    const { status, errors } = await codes(join(folder, 'a.md'), '--corpus', join(folder, 'own.corpus.yaml'))
    expect(status).toBe(1)
    expect(errors).toMatch(/own\.corpus\.yaml:5:11: information: `armenia` replaces the record of the bundled corpus/)
  })
})

describe('a corpus on another subject stands alone', () => {
  const FOLDER = new URL('../second-corpus/', import.meta.url)
  const own = FOLDER.pathname
  const names = readdirSync(FOLDER).filter((it) => it.endsWith('.md'))
  const page = (name: string, part: string): string =>
    readPage(readFileSync(new URL(name, FOLDER), 'utf8')).fixtures.find((it) => it.path.includes(part))!.text

  test('its briefs are right as published, and wrong where errors are planted', async () => {
    const right = tree(Object.fromEntries(names.map((it) => [it, page(it, 'As published')])))
    const wrong = tree(Object.fromEntries(names.map((it) => [it, page(it, 'With errors planted')])))
    const alone = ['--corpus', own, '--no-bundled-corpus']
    expect(await codes(right, ...alone)).toEqual({ status: 0, found: [], errors: '' })
    const { status, found } = await codes(wrong, ...alone)
    expect(status).toBe(1)
    expect(new Set(found.map((it) => it.split(' ')[0]))).toEqual(new Set(names))
  })

  test('and knows nothing of the bundled one', async () => {
    const folder = tree({ 'a.md': TURKEY, 'briefwright.yaml': 'bundledCorpus: false\n' })
    expect(await codes(join(folder, 'a.md'), '--corpus', own)).toMatchObject({ status: 0, found: [] })
    expect(await codes(folder)).toMatchObject({ status: 0, found: [], errors: '' })
  })
})

/** `briefwright check`, `explain` and the rest as a user calls them, against the bundled corpus. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { HELP } from '../../server/cli/args.js'
import { applyEdits } from '../../server/core/base/span.js'
import { briefwright, temporaryFolder } from './support.js'

const WRONG = '---\ndate: 2022-01-20\n---\n\nThe CSTO’s members include Armenia, Belarus, Turkey and Russia.\n'
const RIGHT = '---\ndate: 2022-01-20\n---\n\nArmenia is a member of the CSTO.\n'
const UNRELATED = 'The cat sat on the mat.\n'

interface JsonSpan {
  readonly start: number
  readonly end: number
}

interface JsonReport {
  readonly version: number
  readonly files: readonly {
    readonly path: string
    readonly mentions: readonly (JsonSpan & { readonly kind: string; readonly id?: string; readonly value?: string })[]
    readonly claims: readonly (JsonSpan & { readonly verdict: string })[]
    readonly findings: readonly (JsonSpan & {
      readonly code: string
      readonly facts: readonly string[]
      readonly fixes: readonly { readonly title: string; readonly edits: readonly (JsonSpan & { readonly text: string })[] }[]
    })[]
  }[]
  readonly summary: object
}

const parse = (output: string): JsonReport => JSON.parse(output)

function write(name: string, text: string | Uint8Array, folder = temporaryFolder()): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('exit status', () => {
  test.each([
    ['0 for a brief without findings', ['check', '-'], RIGHT, 0],
    ['1 for one with', ['check', '-'], WRONG, 1],
    ['0 for findings under --fail-on', ['check', '-', '--fail-on', 'error'], WRONG, 0],
    ['0 for an empty brief', ['check', '-'], '', 0],
    ['2 for a call that makes no sense', ['check'], '', 2],
    ['2 for a file that is not there', ['check', 'no-such-file.md'], '', 2],
    ['2 for input that is not UTF-8', ['check', '-'], Uint8Array.of(0xff), 2],
    ['2 for a date that is none', ['check', '-', '--date', 'soon'], RIGHT, 2],
    ['2 for a corpus that is not there', ['check', '-', '--corpus', 'none.yaml'], RIGHT, 2],
  ])('%s', async (_, args, input, status) => {
    expect((await briefwright(args, input)).status).toBe(status)
  })
})

describe('the JSON report', () => {
  test('has the keys of the contract and no others', async () => {
    const report = parse((await briefwright(['check', '-', '--format', 'json'], WRONG)).output)
    expect(Object.keys(report)).toEqual(['version', 'files', 'summary'])
    expect(report.version).toBe(1)
    expect(Object.keys(report.summary)).toEqual(['claims', 'supported', 'contradicted', 'unverified'])
    const [file] = report.files
    expect(Object.keys(file!)).toEqual(['path', 'mentions', 'claims', 'findings'])
    for (const mention of file!.mentions)
      expect(['kind', 'start', 'end', 'id', 'value']).toEqual(expect.arrayContaining(Object.keys(mention)))
    for (const claim of file!.claims)
      expect(['kind', 'verdict', 'reason', 'start', 'end', 'facts']).toEqual(expect.arrayContaining(Object.keys(claim)))
    expect(Object.keys(file!.findings[0]!)).toEqual(['code', 'severity', 'start', 'end', 'message', 'facts', 'fixes'])
  })

  test('tells a range of dates, and behind it the two dates that it goes from and to', async () => {
    const text = 'The strike lasted from 6 to 19 January 1998.'
    const { mentions } = parse((await briefwright(['check', '-', '--format', 'json'], text)).output).files[0]!
    expect(mentions.map(({ kind, start, end, value }) => [kind, text.slice(start, end), value])).toEqual([
      ['date', '6 to 19 January 1998', '1998-01-06/1998-01-19'],
      ['date', '6', '1998-01-06'],
      ['date', '19 January 1998', '1998-01-19'],
    ])
  })

  test('marks the wrong member alone, and its fix mends the file', async () => {
    const [file] = parse((await briefwright(['check', '-', '--format', 'json'], WRONG)).output).files
    const [finding] = file!.findings
    expect(WRONG.slice(finding!.start, finding!.end)).toBe('Turkey')
    const mended = applyEdits(WRONG, finding!.fixes[0]!.edits)
    expect((await briefwright(['check', '-'], mended)).status).toBe(0)
  })

  test('counts a byte order mark and a CRLF in its offsets', async () => {
    const text = `\ufeff${WRONG.replaceAll('\n', '\r\n')}`
    const file = parse((await briefwright(['check', write('a.md', text), '--format', 'json'])).output).files[0]!
    expect(text.slice(file.findings[0]!.start, file.findings[0]!.end)).toBe('Turkey')
  })

  test('has no mention of a kind outside the contract', async () => {
    const { output } = await briefwright(['check', '-', '--format', 'json'], 'The president of Kazakhstan spoke on 5 January 2022.\n')
    const kinds = ['person', 'organization', 'place', 'event', 'treaty', 'provision', 'date', 'quantity']
    for (const { kind } of parse(output).files[0]!.mentions) expect(kinds).toContain(kind)
  })

  test('is one object even if nothing could be read', async () => {
    const { output, status } = await briefwright(['check', 'gone.md', '--format', 'json'])
    expect(status).toBe(2)
    expect(parse(output)).toMatchObject({ version: 1, files: [], summary: { claims: 0 } })
  })
})

test('a file that cannot be read is named, and the others are checked', async () => {
  const folder = temporaryFolder()
  write('a.md', Uint8Array.of(0x41, 0xff), folder)
  write('b.md', WRONG, folder)
  const { status, output, errors } = await briefwright(['check', folder])
  expect(status).toBe(2)
  expect(errors).toContain('a.md: not UTF-8 text; save it as UTF-8')
  expect(output).toContain('b.md:5:46  warning  not-a-member')
})

test('a brief about something else has nothing to mend', async () => {
  const { status, output } = await briefwright(['check', '-'], UNRELATED)
  expect([status, output]).toEqual([0, '1 brief, 0 claims: nothing to mend\nFact coverage: 0 supported, 0 contradicted, 0 unverified\n'])
})

test('the same call says the same twice', async () => {
  const once = await briefwright(['check', '-', '--format', 'json'], WRONG)
  expect(await briefwright(['check', '-', '--format', 'json'], WRONG)).toEqual(once)
})

describe('--corpus', () => {
  const head = 'briefwright: 1\ncorpus: { id: own, title: Own }\nsources: [{ id: own-source, title: Own, layer: background }]\n'

  test('adds an own corpus to the bundled one', async () => {
    const corpus = write(
      'own.corpus.yaml',
      `${head}organizations:
  - { id: league, name: League of Harbours, classification: body, members_complete: 2000/.., sources: [own-source] }
  - { id: port-a, name: Northport, classification: state, sources: [own-source] }
  - { id: port-b, name: Southport, classification: state, sources: [own-source] }
memberships:
  - { id: league-a, member_id: port-a, organization_id: league, start_date: 2000, sources: [own-source] }
`,
    )
    const { output } = await briefwright(['check', '-', '--corpus', corpus], 'Southport is a member of the League of Harbours.\n')
    expect(output).toContain('not-a-member')
  })

  test('tells the place and the nature of a mistake in it', async () => {
    const corpus = write('own.corpus.yaml', `${head}persons:\n  - { id: Nobody Here, name: Nobody, sources: [own-source] }\n`)
    const { status, output, errors } = await briefwright(['check', '-', '--corpus', corpus], RIGHT)
    expect([status, output]).toEqual([2, ''])
    expect(errors).toMatch(/own\.corpus\.yaml:5:\d+: error: /)
  })
})

test('--date stands in for a date that the brief does not give', async () => {
  const text = 'Uzbekistan is a member of the CSTO.\n'
  expect((await briefwright(['check', '-', '--date', '2022-01-20'], text)).status).toBe(1)
  expect((await briefwright(['check', '-', '--date', '2010-01-20'], text)).status).toBe(0)
})

describe('explain', () => {
  test('shows what was read, the verdict and its evidence', async () => {
    const { status, output } = await briefwright(['explain', '-'], RIGHT)
    expect(status).toBe(0)
    expect(output).toContain('-:5:1\n  Armenia is a member of the CSTO.\n')
    expect(output).toContain('  reads           Armenia · CSTO = Collective Security Treaty Organization\n')
    expect(output).toMatch(/✓ supported {5}\S/)
    expect(output).toMatch(/ {4}evidence {6}Armenia: founding member of /)
  })

  test('names nothing as the corpus files do, and is no wider than the terminal', async () => {
    const path = write('a.md', 'Turkey, Armenia, Belarus and Russia are members of the CSTO, which was founded in 1999.\n')
    const { output } = await briefwright(['explain', path])
    expect(output).toMatch(/✗ contradicted {2}\S/)
    expect(output).not.toMatch(/csto-|event-date|not-in-corpus|@/)
    expect(output).not.toContain('\u001b')
    for (const line of output.split('\n')) if (!line.includes('a.md')) expect(line.length).toBeLessThanOrEqual(100)
  })

  test('says why a sentence says nothing to it', async () => {
    expect((await briefwright(['explain', '-'], UNRELATED)).output).toContain('nothing that the corpus knows is named here')
  })

  test('tells of a finding what check tells of it, and nothing of a rule that is off', async () => {
    const text = 'Turkey is a member of the CSTO.\n'
    expect((await briefwright(['explain', '-', '--rule', 'not-a-member=error'], text)).output).toContain('→ error')
    const { output } = await briefwright(['explain', '-', '--rule', 'not-a-member=off'], text)
    expect(output).toContain('✗ contradicted')
    expect(output).not.toContain('→')
  })

  test('keeps to the line that was asked for', async () => {
    const path = write('a.md', 'Armenia is a member of the CSTO.\n\nTurkey is a member of the CSTO.\n')
    const { output } = await briefwright(['explain', `${path}:3`])
    expect(output).toContain('a.md:3:1\n  Turkey')
    expect(output).not.toContain('Armenia is')
  })
})

test('explain says figures in words', async () => {
  const { output } = await briefwright(['explain', '-'], 'Police made more than 4,000 arrests.')
  expect(output).toContain('4,000 = over 4,000')
})

test('explain of a line that is not there says how many there are', async () => {
  const { status, errors } = await briefwright(['explain', `${write('a.md', RIGHT)}:99`])
  expect(status).toBe(2)
  expect(errors).toContain('a.md: there is no line 99; the last is 6')
})

test('--help and --version', async () => {
  expect(await briefwright(['--help'])).toEqual({ status: 0, output: HELP, errors: '' })
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect((await briefwright(['--version'])).output).toBe(`${manifest.version}\n`)
})

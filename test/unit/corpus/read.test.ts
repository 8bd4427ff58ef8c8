/** Reading corpus files: what is right comes through, what is wrong is told at its place, and nothing throws. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCorpus } from '../../../server/core/corpus/read.js'

const HEAD = 'briefwright: 1\ncorpus: { id: demo, title: A demonstration }\n'
const read = (body: string) => readCorpus(HEAD + body, 'demo.corpus.yaml')
const person = (lines: string) => read(`persons:\n  - id: ann-lee\n    name: Ann Lee\n    sources: [book]\n${lines.replace(/^/gm, '    ')}`)

/** Line:column message → expected, the way a person reads it. */
const told = (body: string): string[] => read(body).problems.map((it) => `${it.line}:${it.column} ${it.message} → ${it.expected}`)

describe('what is right', () => {
  test('records come through with their values', () => {
    const { file, problems } = person('given_name: Ann\nfamily_name: Lee\nother_names:\n  - A. Lee\n  - name: Anne Lee\n    kind: variant')
    expect(problems).toEqual([])
    expect(file?.persons).toEqual([
      {
        id: 'ann-lee',
        name: 'Ann Lee',
        sources: ['book'],
        given_name: 'Ann',
        family_name: 'Lee',
        other_names: ['A. Lee', { name: 'Anne Lee', kind: 'variant' }],
      },
    ])
  })

  test.each([
    ['a year', '1991', '1991'],
    ['a day', '2022-01-08', '2022-01-08'],
    ['a month', '2022-01', '2022-01'],
    ['a quoted day', '"2022-01-08"', '2022-01-08'],
    ['an open interval', '2021-05/..', '2021-05/..'],
    ['a decade', '199X', '199X'],
    ['about a month', '2022-01~', '2022-01~'],
  ])('%s needs no quotes', (_, written, value) => {
    expect(read(`events:\n  - { id: e, name: E, sources: [b], start_date: ${written} }`).file?.events?.[0]?.start_date).toBe(value)
  })

  test.each([
    ['number: 4', '4'],
    ['number: 042', '042'],
    ['number: 1_000', '1_000'],
    ['number: 1e3', '1e3'],
    ['number: 42(7)', '42(7)'],
    ['number: yes', 'yes'],
    ['number: null', 'null'],
  ])('%s is taken as it is written', (written, value) => {
    const { file } = read(
      `treaties:\n  - id: t\n    name: T\n    sources: [b]\n    provisions:\n      - id: t-4\n        title: Aid\n        ${written}`,
    )
    expect(file?.treaties?.[0]?.provisions?.[0]?.number).toBe(value)
  })

  test.each([
    ['4000', 4000],
    ['"4000"', 4000],
    ['4_000', 4000],
    ['-3.5', -3.5],
    ['1e3', 1000],
  ])('the figure %s is a number', (written, value) => {
    expect(
      read(`quantities:\n  - { id: q, measure: m, called: [man], subject_id: e, value: ${written}, sources: [b] }`).file?.quantities?.[0]
        ?.value,
    ).toBe(value)
  })

  test.each([
    ['true', true],
    ['True', true],
    ['yes', true],
    ['no', false],
    ['false', false],
  ])('the switch %s is understood', (written, value) => {
    expect(
      read(`posts:\n  - { id: p, label: P, organization_id: o, roles: [chief], unique: ${written}, sources: [b] }`).file?.posts?.[0]
        ?.unique,
    ).toBe(value)
  })

  test('accounts where sources differ', () => {
    const { file, problems } = read(
      'events:\n  - id: e\n    name: E\n    sources: [b]\n    start_date:\n      - { value: 2015-08-06 }\n      - { value: 2015-08-12, sources: [c] }',
    )
    expect(problems).toEqual([])
    expect(file?.events?.[0]?.start_date).toEqual([{ value: '2015-08-06' }, { value: '2015-08-12', sources: ['c'] }])
  })

  test('JSON is read as well, with tabs, CRLF and a byte order mark', () => {
    const json = JSON.stringify(
      { briefwright: 1, corpus: { id: 'j', title: 'J' }, areas: [{ id: 'x', name: 'X', classification: 'city', sources: ['s'] }] },
      null,
      '\t',
    )
    const { file, problems } = readCorpus(`\ufeff${json.replaceAll('\n', '\r\n')}`, 'j.json')
    expect(problems).toEqual([])
    expect(file?.areas?.[0]?.name).toBe('X')
  })

  test('an alias stands for what it names', () => {
    const { file, problems } = read(
      'areas:\n  - { id: x, name: X, classification: city, sources: &s [a, b] }\n  - { id: y, name: Y, classification: city, sources: *s }',
    )
    expect(problems).toEqual([])
    expect(file?.areas?.[1]?.sources).toEqual(['a', 'b'])
  })

  test('`places` leads from an id to its record, and from a value to its property', () => {
    const text = `${HEAD}areas:\n  - id: x\n    name: X\n    classification: city\n    sources: [s]\n  - { id: y, name: Y, classification: sea, sources: [s] }\n`
    const { file, places } = readCorpus(text, 'a')
    const slice = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end)
    expect(slice(places.get('x'))?.trim()).toBe('id: x\n    name: X\n    classification: city\n    sources: [s]')
    expect(slice(places.get('y'))).toBe('{ id: y, name: Y, classification: sea, sources: [s] }')
    expect(slice(places.of(file!.areas![1]!, 'classification'))).toBe('sea')
    expect([...places.ids()]).toEqual(['x', 'y'])
    expect(places.position(places.get('y')!.start)).toEqual({ line: 8, column: 5 })
    expect(places.get('z')).toBeUndefined()
  })
})

describe('what is wrong', () => {
  test.each<[string, string, string[]]>([
    [
      'a missing property',
      'persons:\n  - id: ann\n    sources: [b]',
      ['4:5 the person `ann` has no `name` → `name`: text: The name as a brief would write it in full.'],
    ],
    [
      'a mistyped property',
      'persons:\n  - { id: ann, name: Ann, familly_name: Lee, sources: [b] }',
      ['4:27 the person has no property `familly_name` → did you mean `family_name`?'],
    ],
    [
      'a list for text',
      'persons:\n  - { id: ann, name: [Ann], sources: [b] }',
      ['4:22 `name` is a list → text: The name as a brief would write it in full.'],
    ],
    [
      'text for a list of groups',
      'treaties:\n  - { id: pact, name: Pact, provisions: one, sources: [b] }',
      ['4:41 `provisions` is `one` → a list: Its articles.'],
    ],
    [
      'a property as other formats call it',
      'events:\n  - { id: flood, name: Flood, date: 1956-07-26, sources: [b] }',
      ['4:31 the event has no property `date`; it is ignored → `start_date`'],
    ],
    [
      'a number with marks between its figures',
      'quantities:\n  - { id: q, measure: dead, subject_id: x, value: "1,650", sources: [b] }',
      ['4:51 `value` is `1,650` → the number in figures alone: `1650`'],
    ],
    [
      'an empty list',
      'persons:\n  - { id: ann, name: Ann, sources: [] }',
      ['4:36 `sources` is an empty list → a list: Who says so. Under `corpus` it holds for every record of the file that names none.'],
    ],
    [
      'no value',
      'persons:\n  - id: ann\n    name:\n    sources: [b]',
      ['5:10 `name` has no value → text: The name as a brief would write it in full.'],
    ],
    [
      'an id with capitals',
      'persons:\n  - { id: Ann Lee, name: Ann, sources: [b] }',
      ['4:11 `Ann Lee` is not an identifier (`id`) → lower-case letters and digits in words joined by hyphens: `ann-lee`'],
    ],
    [
      'a property twice',
      'persons:\n  - { id: ann, name: Ann, name: Bea, sources: [b] }',
      ['4:27 the person has `name` twice → each property once'],
    ],
    [
      'a merge key',
      'persons:\n  - { id: ann, name: Ann, <<: { note: x }, sources: [b] }',
      ['4:27 merge keys are not supported → the properties written out'],
    ],
    [
      'a figure in words',
      'quantities:\n  - { id: q, measure: m, called: [man], subject_id: e, value: many, sources: [b] }',
      ['4:63 `value` is `many` → a number'],
    ],
    [
      'a rank of nought',
      'events:\n  - { id: e, name: E, sources: [b], ordinal: { rank: 0, of: e, called: [x] } }',
      ['4:54 `rank` is 0 → 1 or more'],
    ],
    ['a group for a list', 'persons: { id: ann }', ['3:10 `persons` is a group of properties → a list: Persons.']],
    ['an item that is no record', 'persons:\n  - Ann', ['4:5 the person is `Ann` → a group of properties: A person (Popolo Person).']],
  ])('%s', (_, body, expected) => {
    expect(told(body)).toEqual(expected)
  })

  test.each(['2022-13', '2022-02-30', 'soon', '2022-1-8', '2022/2021'])('%s is no date', (written) => {
    const { problems, file } = read(
      `events:\n  - { id: e, name: E, sources: [b], start_date: ${written} }\n  - { id: f, name: F, sources: [b] }`,
    )
    expect(problems.map((it) => [it.message, it.severity])).toEqual([[`\`${written}\` is not a date (\`start_date\`)`, 'error']])
    expect(problems[0]!.expected).toMatch(/^a date in EDTF/)
    expect(file?.events?.map((it) => it.id)).toEqual(['f'])
  })

  test.each([
    ['8 January 2022', '2022-01-08'],
    ['July 26, 1956', '1956-07-26'],
    ['Sept 1956', '1956-09'],
  ])('%s is told as %s', (written, meant) => {
    const { problems } = read(`events:\n  - { id: e, name: E, sources: [b], start_date: "${written}" }`)
    expect(problems.map((it) => it.expected)).toEqual([`\`${meant}\``])
  })

  test('one item needs no brackets, one date no group, and words may be those of other formats', () => {
    const { problems, file } = read(
      `organizations:
  - { id: north, name: North, classification: Country, sources: b }
  - { id: league, name: League, classification: alliance, sources: b }
treaties:
  - { id: pact, name: Pact, signed: 1956-10-24, sources: b }
events:
  - { id: war, name: War, start: 1956-10-29, sources: b }`,
    )
    expect(problems).toEqual([])
    expect(file?.organizations?.map((it) => it.classification)).toEqual(['state', 'body'])
    expect(file?.organizations?.[0]?.sources).toEqual(['b'])
    expect(file?.treaties?.[0]?.signed).toEqual({ date: '1956-10-24' })
    expect(file?.events?.[0]?.start).toEqual({ date: '1956-10-29' })
  })

  test('a value outside its list, with the one that was meant', () => {
    expect(told('organizations:\n  - { id: o, name: O, classification: sate, sources: [b] }')).toEqual([
      '4:39 `sate` is not a value of `classification` → did you mean `state`? There are `state`, `body`, `government`, `institution`, `party`, `organization`',
    ])
  })

  test('a property that nothing here is like is ignored with a warning, and the record stays', () => {
    const { file, problems } = read('persons:\n  - { id: ann, name: Ann, shoe_size: 38, sources: [b] }')
    expect(problems.map((it) => [it.severity, it.message])).toEqual([['warning', 'the person has no property `shoe_size`; it is ignored']])
    expect(file?.persons).toEqual([{ id: 'ann', name: 'Ann', sources: ['b'] }])
  })

  test('one broken record costs that record and no other', () => {
    const { file, problems } = read(
      'persons:\n  - { id: ann, name: Ann, sources: [b] }\n  - { id: bea, sources: [b] }\n  - { id: cid, name: Cid, sources: [b] }\nareas: 7\nposts: []',
    )
    expect(file?.persons?.map((it) => it.id)).toEqual(['ann', 'cid'])
    expect(file?.areas).toBeUndefined()
    expect(file?.posts).toEqual([])
    expect(problems.map((it) => it.line)).toEqual([5, 7])
  })

  test('a broken provision leaves its treaty standing', () => {
    const { file, problems } = read(
      'treaties:\n  - id: t\n    name: T\n    sources: [b]\n    provisions:\n      - { id: t-1, title: Aim }\n      - { id: t-2, number: 2, title: Aid }',
    )
    expect(file?.treaties?.[0]?.provisions).toEqual([{ id: 't-2', number: '2', title: 'Aid' }])
    expect(problems).toHaveLength(1)
  })

  test('a broken participant costs its event: half a list of participants would tell an untruth', () => {
    expect(
      read('events:\n  - { id: e, name: E, sources: [b], participants: [{ id: x, role: agent }, { id: y, role: chief }] }').file?.events,
    ).toEqual([])
  })

  test('an id used twice is told with the line that has it first', () => {
    const { file, problems } = read(
      'persons:\n  - { id: ann, name: Ann, sources: [b] }\nareas:\n  - { id: ann, name: Ann Arbor, classification: city, sources: [b] }',
    )
    expect(problems.map((it) => `${it.line}:${it.column} ${it.message} → ${it.expected}`)).toEqual([
      '6:11 the id `ann` is used twice → an id of its own; line 4 has it first',
    ])
    expect(file?.areas).toEqual([])
  })

  test.each([
    ['an empty file', '', 'the file is empty'],
    ['a list', '- 1', 'the file is no group of properties'],
    ['plain text', 'hello', 'the file is no group of properties'],
  ])('%s is no corpus', (_, text, message) => {
    const { file, problems } = readCorpus(text, 'x')
    expect(file).toBeUndefined()
    expect(problems.map((it) => it.message)).toEqual([message])
  })

  test('another version of the format is refused', () => {
    const { file, problems } = readCorpus('briefwright: 2\ncorpus: { id: a, title: A }', 'x')
    expect(file).toBeUndefined()
    expect(problems.map((it) => it.message)).toEqual(['`briefwright` is `2`'])
  })

  test('a missing head is told', () => {
    expect(readCorpus('persons: []', 'x').problems.map((it) => it.message)).toEqual([
      'the file has no `briefwright`',
      'the file has no `corpus`',
    ])
  })

  test('after a syntax error the rest is read', () => {
    const { file, problems } = read('persons:\n  - { id: ann, name: "Ann, sources: [b] }\n')
    expect(file?.corpus.id).toBe('demo')
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.some((it) => it.line >= 4 && it.severity === 'error')).toBe(true)
  })

  test('a tag is no way to say more', () => {
    expect(read('persons:\n  - { id: ann, name: !loud Ann, sources: [b] }').problems.map((it) => it.severity)).toEqual(['warning'])
  })

  test('properties that every object has are unknown here', () => {
    const { file, problems } = read('__proto__: { polluted: 1 }\nconstructor: 1\ntoString: 2')
    expect(problems).toHaveLength(3)
    expect(file && Object.keys(file)).toEqual(['briefwright', 'corpus'])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('hostile files', () => {
  test.each([
    ['brackets', '['.repeat(100_000)],
    ['braces', '{a: '.repeat(50_000)],
    ['dashes', '- '.repeat(50_000)],
    ['question marks', '? '.repeat(50_000)],
    ['indentation', Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('%s nested without end are refused', (_, text) => {
    const { file, problems } = readCorpus(text, 'x')
    expect(file).toBeUndefined()
    expect(problems.map((it) => it.message)).toEqual(['this is nested too deeply'])
  })

  test('aliases of aliases do not explode', () => {
    let body = 'events:\n  - &e { id: e, name: E, sources: &s [a, a, a, a, a, a, a, a, a] }\n'
    for (let i = 0; i < 1000; i++) body += `  - { id: e${i}, name: E, sources: *s }\n`
    const { file, problems } = read(body)
    expect(problems.map((it) => it.message)).toEqual(['more than 100 aliases in one file'])
    expect(file?.events).toHaveLength(101)
  })

  test('an alias to what it stands in is refused or read, not followed for ever', () => {
    expect(() => read('persons: &p\n  - *p\n  - &q { id: a, name: *q, sources: *p }')).not.toThrow()
  })

  test('any string is read without throwing, and every problem stands in it', () => {
    const bits = fc.constantFrom(
      'briefwright: 1\n',
      'corpus:',
      '{',
      '}',
      '[',
      ']',
      '\n',
      '  ',
      '- ',
      ': ',
      'id',
      'persons',
      'name',
      '"',
      "'",
      '&a ',
      '*a',
      '#',
      '|',
      '>',
      '!!x ',
      '\t',
      '\r\n',
      '---',
      '%',
      '1991',
      '💥',
      '\u0000',
    )
    const anything = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(bits, { maxLength: 60 }).map((it) => it.join('')),
    )
    fc.assert(
      fc.property(anything, fc.boolean(), (text, withHead) => {
        const whole = withHead ? HEAD + text : text
        const { problems, places } = readCorpus(whole, 'x')
        for (const it of problems) {
          expect(it.start).toBeGreaterThanOrEqual(0)
          expect(it.end).toBeGreaterThanOrEqual(it.start)
          expect(it.end).toBeLessThanOrEqual(whole.length)
          expect(it.line).toBeGreaterThan(0)
          expect(it.column).toBeGreaterThan(0)
        }
        for (const id of places.ids()) expect(places.get(id)!.end).toBeLessThanOrEqual(whole.length)
      }),
      { numRuns: 500 },
    )
  })
})

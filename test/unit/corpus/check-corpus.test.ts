/** Checks between records: each mistake is told where it stands, and what is right is left in peace. */
import { describe, expect, test } from 'vitest'
import { checkCorpus } from '../../../server/core/corpus/check-corpus.js'
import { readCorpus } from '../../../server/core/corpus/read.js'

const WORLD = `
briefwright: 1
corpus: { id: demo, title: A demonstration }
sources:
  - { id: book, title: The book, layer: background }
persons:
  - { id: ann-lee, name: Ann Lee, given_name: Ann, family_name: Lee, sources: [book] }
  - { id: bob-lee, name: Bob Lee, given_name: Bob, family_name: Lee, sources: [book] }
organizations:
  - { id: north, name: North, classification: state, sources: [book] }
  - { id: south, name: South, classification: state, sources: [book] }
  - { id: league, name: The League, classification: body, sources: [book] }
areas:
  - { id: port, name: Port, classification: city, sources: [book] }
posts:
  - { id: head-of-north, label: Head of North, organization_id: north, roles: [head], sources: [book] }
  - { id: deputy-of-north, label: Deputy of North, organization_id: north, roles: [deputy], unique: false, sources: [book] }
event_types:
  - { id: riot, called: [riot] }
`

/** Reads the world with more beside it and tells what the check says: line within the addition, severity, message → what is expected. */
function check(...additions: string[]): string[] {
  const readings = [WORLD, ...additions.map((it) => `briefwright: 1\ncorpus: { id: demo, title: A demonstration }\n${it}`)].map(
    (it, index) => readCorpus(it, index === 0 ? 'world' : `file${index}`),
  )
  expect(readings.flatMap((it) => it.problems)).toEqual([])
  return checkCorpus(readings.map((it) => ({ name: it.name, file: it.file!, places: it.places }))).map(
    (it) =>
      `${it.file}:${it.line - (it.file === 'world' ? 0 : 2)}:${it.column} ${it.severity === 'warning' ? '(warning) ' : ''}${it.message} → ${it.expected}`,
  )
}

const membership = (...records: string[]) => check(`memberships:\n${records.map((it) => `  - { ${it}, sources: [book] }`).join('\n')}`)
const event = (fields: string) => check(`events:\n  - { id: e, name: The E, sources: [book], ${fields} }`)

test('a sound corpus has no problem', () => {
  expect(check()).toEqual([])
})

describe('references', () => {
  test.each<[string, string, string]>([
    ['a person', 'person_id: ann-leee, post_id: head-of-north', 'there is no `ann-leee` → did you mean the person `ann-lee`?'],
    ['a member', 'member_id: nort, organization_id: league', 'there is no `nort` → did you mean the organization `north`?'],
    ['a post', 'person_id: ann-lee, post_id: head-of-south-sea', 'there is no `head-of-south-sea` → the id of a post'],
    ['a body', 'member_id: north, organization_id: legue', 'there is no `legue` → did you mean the organization `league`?'],
    ['a body for a person', 'person_id: north, organization_id: league', '`north` is an organization → the id of a person'],
    ['a post for a body', 'member_id: north, organization_id: head-of-north', '`head-of-north` is a post → the id of an organization'],
  ])('%s of a membership', (_, fields, expected) => {
    expect(membership(fields).map((it) => it.replace(/^\S+ /, ''))).toEqual([expected])
  })

  test.each<[string, string, string]>([
    ['a place', 'places: [port, prt]', 'there is no `prt` → did you mean the area `port`?'],
    ['the place of a phase', 'start: { places: [quay] }', 'there is no `quay` → the id of an area or an organization'],
    ['a participant', 'participants: [{ id: nobody, role: agent }]', 'there is no `nobody` → the id of a record that can be named'],
    ['a type', 'type: riott', 'there is no `riott` → did you mean the event type `riot`?'],
    ['the whole', 'part_of: f', 'there is no `f` → the id of an event'],
    ['the series', 'ordinal: { rank: 1, of: leage, called: [x] }', 'there is no `leage` → did you mean the organization `league`?'],
    ['the source of a phase', 'start: { sources: [boook] }', 'there is no `boook` → did you mean the source `book`?'],
    [
      'the source of an account',
      'start_date: [{ value: 2001, sources: ["book#p. 1", "bok#p. 2"] }]',
      'there is no `bok` → did you mean the source `book`?',
    ],
  ])('%s of an event', (_, fields, expected) => {
    expect(event(fields).map((it) => it.replace(/^\S+ /, ''))).toEqual([expected])
  })

  test('the squiggle is under the wrong id', () => {
    expect(event('places: [port, prt]')).toEqual(['file1:2:59 there is no `prt` → did you mean the area `port`?'])
  })

  test.each<[string, string, string]>([
    ['a parent', 'organizations:\n  - { id: o, name: O, classification: party, parent_id: x-y, sources: [book] }', 'there is no `x-y`'],
    ['a nationality', 'persons:\n  - { id: p, name: P, nationality: norht, sources: [book] }', 'there is no `norht`'],
    ['an office’s organization', 'posts:\n  - { id: p, label: P, organization_id: w, roles: [r], sources: [book] }', 'there is no `w`'],
    ['a treaty’s body', 'treaties:\n  - { id: t, name: T, organization_id: w, sources: [book] }', 'there is no `w`'],
    ['a signatory', 'treaties:\n  - { id: t, name: T, signed: { parties: [north, w] }, sources: [book] }', 'there is no `w`'],
    [
      'a provision cited',
      'treaties:\n  - { id: t, name: T, sources: [book], provisions: [{ id: t-1, number: 1, title: Aim, cites: [t-9] }] }',
      'there is no `t-9`',
    ],
    [
      'what is counted',
      'quantities:\n  - { id: q, measure: m, called: [man], subject_id: w, value: 1, sources: [book] }',
      'there is no `w`',
    ],
    [
      'whose share',
      'quantities:\n  - { id: q, measure: m, called: [man], subject_id: north, of_id: w, value: 1, sources: [book] }',
      'there is no `w`',
    ],
    [
      'a relation’s kind, nearly one that is declared',
      'relation_types:\n  - { id: overlord, called: [overlord] }\nrelations:\n  - { subject_id: north, type: overlrd, object_id: south, sources: [book] }',
      'there is no `overlrd`',
    ],
    [
      'a speaker',
      'statements:\n  - { id: s, speaker_id: w, about_id: north, summary: S, called: [s], sources: [book] }',
      'there is no `w`',
    ],
    ['a source', 'areas:\n  - { id: a, name: A, classification: sea, sources: [{ source: w }] }', 'there is no `w`'],
  ])('%s', (_, body, expected) => {
    expect(check(body).map((it) => it.replace(/^\S+ /, '').replace(/ → .*/, ''))).toEqual([expected])
  })

  test('records of one file may name records of another, in any order', () => {
    expect(
      check('events:\n  - { id: e, name: The E, part_of: f, sources: [book] }', 'events:\n  - { id: f, name: The F, sources: [book] }'),
    ).toEqual([])
  })
})

describe('memberships', () => {
  test('need a member and something to belong to', () => {
    expect(membership('role: member').map((it) => it.replace(/^\S+ /, ''))).toEqual([
      'a membership without a member → `person_id`, or `member_id` for a state or body',
      'a membership in nothing → `post_id` for an office, or `organization_id` for a body',
    ])
  })

  test('have one member', () => {
    expect(membership('person_id: ann-lee, member_id: north, post_id: head-of-north')).toHaveLength(1)
  })
})

describe('ids', () => {
  test('a later file that replaces a record is told with a warning', () => {
    expect(check('areas:\n  - { id: port, name: Port, classification: town, sources: [book] }')).toEqual([
      'file1:2:11 (warning) `port` replaces the record of world → an id of its own, if it is another; world:14 has it first',
    ])
  })

  test('one id for two kinds of record is an error', () => {
    expect(check('persons:\n  - { id: port, name: Port, sources: [book] }')[0]).toMatch(
      /^file1:2:11 the id `port` is used for another kind of record/,
    )
  })
})

describe('periods', () => {
  test.each<[string, string, boolean]>([
    ['days in order', 'start_date: 2001-05-01, end_date: 2001-05-02', true],
    ['the same day', 'start_date: 2001-05-01, end_date: 2001-05-01', true],
    ['a year and a day in it', 'start_date: 2001-05-01, end_date: 2001', true],
    ['open ends', 'end_date: 1990', true],
    ['any account in order', 'start_date: [{ value: 2002 }, { value: 2000 }], end_date: 2001', true],
    ['the end a day early', 'start_date: 2001-05-02, end_date: 2001-05-01', false],
    ['the end a year early', 'start_date: 2001, end_date: 2000-12', false],
  ])('%s', (_, fields, right) => {
    const problems = event(fields)
    expect(problems).toHaveLength(right ? 0 : 1)
    if (!right) expect(problems[0]).toMatch(/`end_date` \(\S+\) is before `start_date` \(\S+\) → \S+ or later$/)
  })

  test.each([
    'organizations:\n  - { id: o, name: O, classification: party, founding_date: 1990, dissolution_date: 1989, sources: [book] }',
    'treaties:\n  - { id: t, name: T, signed: { date: 1990 }, in_force: 1989, sources: [book] }',
    'treaties:\n  - { id: t, name: T, in_force: 1990, ended: 1989, sources: [book] }',
    'persons:\n  - { id: p, name: P, other_names: [{ name: Q, start_date: 1990, end_date: 1989 }], sources: [book] }',
  ])('run forwards everywhere: %s', (body) => {
    expect(check(body)).toHaveLength(1)
  })
})

describe('a post for one', () => {
  const ann = 'person_id: ann-lee, post_id: head-of-north'
  const bob = 'person_id: bob-lee, post_id: head-of-north'
  test.each<[string, string[], number]>([
    ['one after the other', [`${ann}, end_date: 2001-05-01`, `${bob}, start_date: 2001-05-02`], 0],
    ['on the day the other leaves', [`${ann}, end_date: 2001-05-01`, `${bob}, start_date: 2001-05-01`], 0],
    ['in the month the other leaves', [`${ann}, end_date: 2001-05`, `${bob}, start_date: 2001-05-03`], 0],
    ['in the year the other leaves', [`${ann}, end_date: 2001`, `${bob}, start_date: 2001`], 0],
    ['a day too early', [`${ann}, end_date: 2001-05-02`, `${bob}, start_date: 2001-05-01`], 1],
    ['both still in office', [`${ann}, start_date: 2001`, `${bob}, start_date: 2005`], 1],
    ['one without any date', [ann, `${bob}, start_date: 2005`], 1],
    ['one acting', [`${ann}, start_date: 2001`, `${bob}, start_date: 2005, acting: true`], 0],
    ['the same person twice', [`${ann}, start_date: 2001`, `${ann}, start_date: 2005`], 0],
    ['a state and its leader in the chair', [`${ann}, start_date: 2001`, 'member_id: north, post_id: head-of-north, start_date: 2001'], 0],
    ['a long term around a short one', [`${ann}, start_date: 2001, end_date: 2009`, `${bob}, start_date: 2003, end_date: 2004`], 1],
    ['a post for several', [ann, bob].map((it) => it.replace('head', 'deputy')), 0],
  ])('%s', (_, records, count) => {
    const problems = membership(...records)
    expect(problems).toHaveLength(count)
    if (count) expect(problems[0]).toMatch(/hold `head-of-north` at once/)
  })
})

describe('names', () => {
  const city = (id: string, name: string) => `  - { id: ${id}, name: ${name}, classification: city, sources: [book] }\n`
  test('one name for two records of a kind is told', () => {
    expect(
      check(`areas:\n${city('a', 'Springfield')}${city('b', 'SPRING-field')}${city('c', 'Springfield')}`).map((it) =>
        it.replace(/ → .*/, ''),
      ),
    ).toEqual(['file1:4:5 (warning) “Springfield” names two areas on the same day: `a` and `c`'])
  })

  test('a state and a city may share one', () => {
    expect(check(`areas:\n${city('north-city', 'North')}`)).toEqual([])
  })

  test('two persons may share a family name', () => {
    expect(check('persons:\n  - { id: cy-lee, name: Cy Lee, given_name: Cy, family_name: Lee, sources: [book] }')).toEqual([])
  })

  test('names of different times do not meet', () => {
    const named = (id: string, from: string, to: string) =>
      `  - { id: ${id}, name: ${id.toUpperCase()}, classification: city, other_names: [{ name: Newtown, start_date: ${from}, end_date: ${to} }], sources: [book] }\n`
    expect(check(`areas:\n${named('a', '1900', '1950-06-01')}${named('b', '1950-06-02', '2000')}`)).toEqual([])
    expect(check(`areas:\n${named('a', '1900', '1950-06-01')}${named('b', '1950-06-01', '2000')}`)).toHaveLength(1)
  })

  test('letters are compared with their capitals', () => {
    const named = (id: string, form: string) =>
      `  - { id: ${id}, name: ${id.toUpperCase()}, classification: party, other_names: [{ name: ${form}, kind: abbreviation }], sources: [book] }\n`
    expect(check(`organizations:\n${named('a', 'ARM')}${named('b', 'Arm')}`)).toEqual([])
    expect(check(`organizations:\n${named('a', 'ARM')}${named('b', 'A.R.M.')}`)).toHaveLength(1)
  })
})

test('a thousand wrong references are told in good time', () => {
  const records = Array.from(
    { length: 1000 },
    (_, i) => `  - { person_id: nobody-${i}, post_id: head-of-north, acting: true, sources: [book] }`,
  )
  expect(check(`memberships:\n${records.join('\n')}`)).toHaveLength(1000)
})

/** Corpus files over one another: which record wins, which names are added, and what authors are told of it. */
import { describe, expect, test } from 'vitest'
import { buildCorpus } from '../../../server/core/corpus/build.js'
import { checkCorpus } from '../../../server/core/corpus/check-corpus.js'
import { layerProblems } from '../../../server/core/corpus/layered.js'
import { readCorpus } from '../../../server/core/corpus/read.js'

const BASE = `briefwright: 1
corpus: { id: base, title: Base }
sources: [{ id: book, title: The book, layer: background }]
persons:
  - { id: ann-lee, name: Ann Lee, given_name: Ann, family_name: Lee, sources: [book] }
  - { id: bob-ray, name: Bob Ray, given_name: Bob, family_name: Ray, sources: [book] }
organizations:
  - { id: north, name: North, classification: state, sources: [book] }
  - { id: league, name: The League, classification: body, sources: [book] }
posts:
  - { id: head, label: Head of North, organization_id: north, roles: [head], sources: [book] }
memberships:
  - { person_id: ann-lee, post_id: head, start_date: 2010, sources: [book] }
  - { member_id: north, organization_id: league, start_date: 1990, sources: [book] }
`

const own = (body: string, id = 'own') => `briefwright: 1\ncorpus: { id: ${id}, title: Own }\n${body}`

function layered(...texts: string[]) {
  const base = readCorpus(BASE, 'base')
  const readings = texts.map((it, index) => readCorpus(it, `own${index}`))
  expect(readings.flatMap((it) => it.problems)).toEqual([])
  const corpus = buildCorpus([base.file!, ...readings.map((it) => it.file!)])
  const told = checkCorpus([
    { name: 'the bundled corpus', file: base.file!, places: undefined },
    ...readings.map((it) => ({ name: it.name, file: it.file!, places: it.places })),
  ]).map((it) => `${it.file}:${it.line} ${it.severity} ${it.message} → ${it.expected}`)
  return { corpus, told }
}

describe('a record of a later file takes the place of', () => {
  test('one with the same id, and the author is told', () => {
    const { corpus, told } = layered(own('organizations:\n  - { id: north, name: Northland, classification: state, sources: [book] }\n'))
    expect(corpus.entities.get('north')?.name).toBe('Northland')
    expect(told).toEqual([
      'own0:4 information `north` replaces the record of the bundled corpus → an id of its own, if it is another; the bundled corpus has it first',
    ])
  })

  test('a membership of the same two from the same day, so that its end can be told', () => {
    const { corpus, told } = layered(
      own(
        'memberships:\n  - { person_id: ann-lee, post_id: head, start_date: 2010, end_date: 2024, sources: [book] }\n  - { person_id: bob-ray, post_id: head, start_date: 2024, sources: [book] }\n',
      ),
    )
    expect(corpus.tenures.map((it) => [it.holderId, it.start[0]?.date.edtf, it.end[0]?.date.edtf])).toEqual([
      ['ann-lee', '2010', '2024'],
      ['bob-ray', '2024', undefined],
    ])
    expect(told).toEqual([
      'own0:4 information this takes the place of the same record of the bundled corpus → another start, if it is another',
    ])
  })

  test('nothing, where the start is another', () => {
    const { corpus } = layered(own('memberships:\n  - { member_id: north, organization_id: league, start_date: 1991, sources: [book] }\n'))
    expect(corpus.memberships).toHaveLength(2)
  })

  test('of ten files with the same id the last wins, and each after the first is warned', () => {
    const files = Array.from({ length: 10 }, (_, at) =>
      own(`areas:\n  - { id: port, name: Port ${at}, classification: city, sources: [book] }\n`),
    )
    const { corpus, told } = layered(...files)
    expect(corpus.entities.get('port')?.name).toBe('Port 9')
    expect(told).toHaveLength(9)
    expect(told[8]).toMatch(/^own9:4 warning `port` replaces the record of own8/)
  })
})

describe('what speaks against a lower layer is told in the upper one', () => {
  test('a second holder of a post, with how to end the first', () => {
    const { told } = layered(own('memberships:\n  - { person_id: bob-ray, post_id: head, start_date: 2024, sources: [book] }\n'))
    expect(told).toEqual([
      'own0:4 warning `bob-ray` (2024 to ..) and `ann-lee` (2010 to ..) hold `head` at once → one holder at a time; to end the other term, write it here again with the same start and its end',
    ])
  })

  test('a second holder who was there before', () => {
    const { told } = layered(own('memberships:\n  - { person_id: bob-ray, post_id: head, start_date: 2009, sources: [book] }\n'))
    expect(told[0]).toMatch(/^own0:4 warning .*hold `head` at once/)
  })

  test('a name that means another', () => {
    const { told } = layered(own('organizations:\n  - { id: new-north, name: North, classification: state, sources: [book] }\n'))
    expect(told[0]).toMatch(/^own0:4 warning “North” names two organizations on the same day/)
  })

  test('an id that leads nowhere, with the one of the lower layer that was meant', () => {
    const { told } = layered(own('memberships:\n  - { person_id: ann-leee, post_id: head, start_date: 2024, sources: [book] }\n'))
    expect(told).toEqual(['own0:4 error there is no `ann-leee` → did you mean the person `ann-lee`?'])
  })
})

describe('names', () => {
  test('are added to a record of another file, which stays as it is otherwise', () => {
    const { corpus, told } = layered(own('names:\n  - { of: ann-lee, name: Anna Lea, sources: [book] }\n'))
    expect(told).toEqual([])
    expect(corpus.forms.filter((it) => it.recordId === 'ann-lee').map((it) => it.form)).toEqual(
      expect.arrayContaining(['Ann Lee', 'Anna Lea']),
    )
  })

  test('of nobody, or without a form, are told', () => {
    const { told } = layered(own('names:\n  - { of: ann-leee, name: Anna, sources: [book] }\n  - { of: ann-lee, sources: [book] }\n'))
    expect(told).toEqual([
      'own0:4 error there is no `ann-leee` → did you mean the person `ann-lee`?',
      'own0:5 error a name without a form → `name`, or `family_name` or `given_name` of a person',
    ])
  })
})

test('of very many problems the first are told, and how grave the others are', () => {
  const states = Array.from({ length: 300 }, (_, at) => `  - { id: state-${at}, name: State ${at}, classification: state }\n`).join('')
  const problemsOf = (text: string) => layerProblems([], [readCorpus(text, 'own')])
  const unsourced = problemsOf(own(`organizations:\n${states}`))
  expect(unsourced).toHaveLength(201)
  expect(unsourced.at(-1)).toMatchObject({ message: 'there are more than 200 problems', severity: 'warning', line: 204 })
  const astray = problemsOf(own(`organizations:\n${states}memberships: [{ member_id: nobody, organization_id: state-1 }]\n`))
  expect(astray.at(-1)).toMatchObject({ severity: 'error' })
})

test('lines may end with a carriage return alone', () => {
  const { file, problems } = readCorpus(BASE.replaceAll('\n', '\r'), 'base')
  expect(problems).toEqual([])
  expect(file?.persons?.map((it) => it.id)).toEqual(['ann-lee', 'bob-ray'])
})

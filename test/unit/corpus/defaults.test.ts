/** A corpus of names and dates alone: what English and the names themselves tell is filled in, and no more. */
import { describe, expect, test } from 'vitest'
import { buildCorpus } from '../../../server/core/corpus/build.js'
import { formsOf } from '../../../server/core/corpus/forms-of.js'
import { readCorpus } from '../../../server/core/corpus/read.js'

const HEAD = 'briefwright: 1\ncorpus: { id: test, title: Test, sources: [book] }\nsources:\n  - { id: book, title: Book }\n'

/** The corpus of these lists of records; nothing may be wrong with them. */
function corpusOf(body: string) {
  const { file, problems } = readCorpus(HEAD + body, 'test.corpus.yaml')
  expect(problems).toEqual([])
  return buildCorpus([file!])
}

/** The forms of the record `x`, of one kind or of all. */
function forms(body: string, kind?: string): string[] {
  const corpus = corpusOf(body)
  return formsOf(corpus, 'x')
    .filter((it) => kind === undefined || it.kind === kind)
    .map((it) => it.form)
}

describe('states', () => {
  const state = (name: string, more = ''): string => `organizations:\n  - { id: x, name: ${name}, classification: state${more} }`

  test.each([
    ['Iceland', ['Icelandic', 'Icelander']],
    ['United States of America', ['American']],
    ['Freedonia', ['Freedonian']],
    ['Grand Fenwick', []],
  ])('the people of %s', (name, expected) => expect(forms(state(name), 'demonym')).toEqual(expected))

  test('an adjective listed as a name is one of the people, and nothing is added to those given', () => {
    expect(forms(state('Iceland', ', other_names: [Icelandic]'), 'demonym')).toEqual(['Icelandic'])
    expect(forms(state('Iceland', ', other_names: [{ name: Icelandish, kind: demonym }]'), 'demonym')).toEqual(['Icelandish'])
  })

  test('a capital speaks for its state, unless another does', () => {
    const capital =
      '\nareas:\n  - { id: ham, name: Ham, classification: city }\nrelations:\n  - { subject_id: ham, type: capital, object_id: x }'
    expect(forms(state('Freedonia') + capital, 'metonym')).toEqual(['Ham'])
    expect(forms(state('Freedonia', ', other_names: [{ name: the Palace, kind: metonym }]') + capital, 'metonym')).toEqual(['the Palace'])
    const area = '\nareas:\n  - { id: ham, name: Ham, classification: capital, parent_id: x }'
    expect(forms(state('Freedonia') + area, 'metonym')).toEqual(['Ham'])
  })
})

describe('bodies', () => {
  const body = (name: string, more = ''): string => `organizations:\n  - { id: x, name: "${name}", classification: body${more} }`

  test.each([
    ['Organisation of Coastal States', ['OCS']],
    ['United Coasts', ['UC']],
    ['Coastal Pact (COPAC)', ['COPAC']],
    ['Coasters', []],
    ['Union for the coast', []],
  ])('the letters of %s', (name, expected) => expect(forms(body(name), 'abbreviation')).toEqual(expected))

  test('letters that two would have are nobody’s', () => {
    expect(forms(`${body('Coastal Union')}\n  - { id: y, name: Central Union, classification: body }`, 'abbreviation')).toEqual([])
  })

  test('both spellings, and the noun at the head', () => {
    const corpus = corpusOf(body('Coastal Defence Organisation'))
    expect(formsOf(corpus, 'x').map((it) => it.form)).toContain('Coastal Defense Organization')
    expect(corpus.entities.get('x')?.record).toMatchObject({ called: ['organisation', 'organization'] })
  })

  test('what is implied is marked, and is no name that the record shows', () => {
    const corpus = corpusOf(body('Coastal Defence Organisation'))
    expect(
      formsOf(corpus, 'x')
        .filter((it) => !it.implied)
        .map((it) => it.form),
    ).toEqual(['Coastal Defence Organisation'])
    expect(corpus.entities.get('x')?.record).not.toHaveProperty('other_names')
  })
})

describe('persons', () => {
  test.each([
    ['Ada Maria Holt', ['Ada Maria Holt', 'Ada Holt', 'Maria Holt', 'Holt']],
    ['Sir John van der Berg', ['Sir John van der Berg', 'John van der Berg', 'van der Berg']],
    ['King Otto II', ['King Otto II', 'Otto']],
    ['Cher', ['Cher']],
    ['Anne of Freedonia', ['Anne of Freedonia']],
  ])('%s', (name, expected) => expect(forms(`persons:\n  - { id: x, name: ${name} }`).sort()).toEqual([...expected].sort()))
})

describe('offices', () => {
  const states =
    'organizations:\n  - { id: freedonia, name: Freedonia, classification: state }\n  - { id: bank, name: Bank of Freedonia, classification: institution }'
  const rolesOf = (label: string, more = '', owner = 'freedonia'): readonly string[] => {
    const post = corpusOf(`${states}\nposts:\n  - { id: x, label: "${label}", organization_id: ${owner}${more} }`).entities.get('x')
    return post?.kind === 'post' ? post.record.roles : []
  }

  test.each([
    ['President of Freedonia', ['president', 'head of state']],
    ['Prime Minister of Freedonia', ['prime minister', 'premier', 'head of government', 'PM']],
    ['Freedonian Foreign Minister', ['foreign minister', 'minister of foreign affairs', 'minister for foreign affairs']],
    ['Minister of Defence, Freedonia', ['minister of defence', 'defence minister', 'defense minister']],
    ['Leader of the Opposition', ['leader of the opposition', 'leader']],
    ['Prime Minister and Minister of Finance of Freedonia', ['prime minister', 'minister of finance', 'finance minister']],
  ])('%s', (label, expected) => expect(rolesOf(label)).toEqual(expect.arrayContaining(expected)))

  test('who heads an institution is its head; a state’s governor is not', () => {
    expect(rolesOf('Governor of the Bank of Freedonia', '', 'bank')).toEqual(expect.arrayContaining(['governor', 'head']))
    expect(rolesOf('Governor of Freedonia')).not.toContain('head')
  })

  test('roles given are kept, and their like added', () => {
    expect(rolesOf('Chancellor', ', roles: [prime minister]')).toEqual(['prime minister', 'premier', 'head of government', 'PM'])
  })
})

describe('events', () => {
  const world = `organizations:
  - { id: freedonia, name: Freedonia, classification: state }
  - { id: sylvania, name: Sylvania, classification: state }
  - { id: canal-company, name: Grand Canal Company, classification: company }
persons:
  - { id: holt, name: Ada Holt }
areas:
  - { id: ham, name: Ham, classification: city }
`
  const told = (name: string, more = '') => {
    const corpus = corpusOf(`${world}events:\n  - { id: x, name: "${name}", start_date: 1956-07-26${more} }`)
    const [whole] = corpus.occurrencesByEntity.get('x')!
    return { corpus, whole: whole!, said: whole!.said.map((it) => (it.object ? `${it.verb} ${it.object}` : it.verb)) }
  }

  test.each([
    ['Freedonian invasion of Sylvania', 'invasion', 'invade'],
    ['Nationalisation of the Grand Canal Company', 'nationalization', 'nationalize'],
    ['Resignation of Ada Holt', 'resignation', 'resign'],
    ['Announcement of the canal plan', 'announcement', 'announce plan'],
    ['Ham ceasefire', 'truce', 'agree ceasefire'],
    ['1956 Sylvanian uprising', 'revolt', 'rebel'],
    ['Ada Holt resigns', 'resignation', 'resign'],
    ['Freedonia invades Sylvania', 'invasion', 'invade sylvania'],
    ['Reopening of the Grand Canal', 'reopening', 'reopen canal'],
    ['Relocation of the archive', 'relocation', 'relocate archive'],
  ])('%s: noun and verb', (name, noun, verb) => {
    expect(told(name).whole.called).toContain(noun)
    expect(told(name).said).toContain(verb)
  })

  test('who, to whom and where', () => {
    expect(told('Freedonian invasion of Sylvania').whole).toMatchObject({
      participants: [
        { id: 'freedonia', role: 'agent' },
        { id: 'sylvania', role: 'target' },
      ],
      places: ['sylvania'],
    })
    expect(told('Freedonia invades Sylvania').whole.participants).toEqual(told('Freedonian invasion of Sylvania').whole.participants)
    expect(told('Resignation of Ada Holt').whole.participants).toEqual([{ id: 'holt', role: 'agent' }])
    expect(told('Freedonian landing at Ham').whole).toMatchObject({ participants: [{ id: 'freedonia', role: 'agent' }], places: ['ham'] })
  })

  test('what can be done but once happens once', () => {
    expect(told('Nationalisation of the Grand Canal Company').whole.unique).toBe(true)
    expect(told('Nationalisation of the Grand Canal Company', ', unique: false').whole.unique).toBe(false)
    expect(told('Freedonian invasion of Sylvania').whole.unique).toBe(false)
  })

  test('words, places and participants that are given are all there are', () => {
    const { whole, said } = told(
      'Freedonian invasion of Sylvania',
      ', called: [march], said: [march], places: [ham], participants: [{ id: holt, role: agent }]',
    )
    expect(whole).toMatchObject({ called: ['march'], places: ['ham'], participants: [{ id: 'holt', role: 'agent' }] })
    expect(said).toEqual(['march'])
  })

  test.each([
    ['Ham Crisis of 1956', ['Ham Crisis']],
    ['Battle of Ham', ['Ham Battle']],
    ['Great strike of 1956', []],
  ])('%s by its other names', (name, expected) => {
    const { corpus } = told(name)
    expect(
      formsOf(corpus, 'x')
        .filter((it) => it.implied)
        .map((it) => it.form),
    ).toEqual(expected)
  })
})

describe('treaties', () => {
  test('their noun, their names turned around, and their articles by their titles', () => {
    const corpus = corpusOf('treaties:\n  - { id: x, name: Treaty of Ham, provisions: [{ id: x-1, number: 1, title: Mutual defence }] }')
    expect(formsOf(corpus, 'x').map((it) => it.form)).toEqual(['Treaty of Ham', 'Ham Treaty'])
    expect(corpus.entities.get('x')?.record).toMatchObject({ called: ['treaty'] })
    expect(corpus.entities.get('x-1')?.record).toMatchObject({ topics: ['mutual defence', 'mutual defense'] })
  })
})

describe('figures', () => {
  const figure = (measure: string, more = '') =>
    corpusOf(
      `organizations:\n  - { id: freedonia, name: Freedonia, classification: state }\nquantities:\n  - { id: x, measure: ${measure}, subject_id: freedonia, value: 10${more} }`,
    ).figures[0]!.record

  test.each([
    ['arrests', { called: ['arrest', 'detention', 'detainee'], said: ['arrest', 'detain'] }],
    ['soldiers killed', { called: [], counted: ['soldier'], said: ['kill', 'kille', 'kil'] }],
    ['number of ships in the canal', { called: ['ship', 'vessel'] }],
    ['price of wheat', { called: ['price'] }],
  ])('%s', (measure, expected) => expect(figure(measure)).toMatchObject(expected))

  test('what is counted in another unit is told by it', () => {
    expect(figure('length of the canal', ', unit: kilometres').called).toEqual(['length', 'kilometre'])
  })
})

describe('relations', () => {
  test('kinds that are common, and any other by the words of its id', () => {
    const corpus = corpusOf(`organizations:
  - { id: freedonia, name: Freedonia, classification: state }
areas:
  - { id: ham, name: Ham, classification: city }
relations:
  - { subject_id: ham, type: capital, object_id: freedonia }
  - { subject_id: ham, type: largest-port, object_id: freedonia }`)
    expect(corpus.relations.map((it) => it.type.called[0])).toEqual(['capital', 'largest port'])
    expect(corpus.relations[0]!.citations).toHaveLength(1)
  })
})

/** Records are added to the text of a corpus file without touching anything else in it. */
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../../server/core/base/span.js'
import { addRecord, newCorpus, sourceIdsIn } from '../../../server/core/corpus/add-record.js'
import { readCorpus } from '../../../server/core/corpus/read.js'

const HEAD = '# Ours.\nbriefwright: 1\ncorpus: { id: own, title: Own }\n'
const NAME = { of: 'ann-lee', name: 'Anna Lea', sources: ['book'] }
const ITEM = '{ of: ann-lee, name: Anna Lea, sources: [book] }'

describe('a record goes', () => {
  test.each([
    [
      'to the end of its list, with its indentation',
      `${HEAD}names:\n    - { of: a, name: A, sources: [book] } # first\n\n# Then the sources.\nsources:\n  - { id: book, title: B, layer: background }\n`,
      `${HEAD}names:\n    - { of: a, name: A, sources: [book] } # first\n    - ${ITEM}\n\n# Then the sources.\nsources:\n  - { id: book, title: B, layer: background }\n`,
    ],
    [
      'behind a record of several lines',
      `${HEAD}names:\n- of: a\n  name: A\n  sources:\n    - book\nareas: []\n`,
      `${HEAD}names:\n- of: a\n  name: A\n  sources:\n    - book\n- ${ITEM}\nareas: []\n`,
    ],
    ['to a new list at the end', `${HEAD}areas: []\n# The end.\n`, `${HEAD}areas: []\nnames:\n  - ${ITEM}\n# The end.\n`],
    ['to a new list where no line break ends the file', HEAD.trimEnd(), `${HEAD}names:\n  - ${ITEM}\n`],
    ['to a list that is empty', `${HEAD}names:\nareas: []\n`, `${HEAD}names:\n  - ${ITEM}\nareas: []\n`],
    ['to an empty flow list', `${HEAD}names: []\n`, `${HEAD}names: [${ITEM}]\n`],
    [
      'to a flow list',
      `${HEAD}names: [{ of: a, name: A, sources: [book] }]\n`,
      `${HEAD}names: [{ of: a, name: A, sources: [book] }, ${ITEM}]\n`,
    ],
    [
      'with CRLF where the file has it',
      `${HEAD}names:\n  - { of: a, name: A, sources: [book] }\n`.replaceAll('\n', '\r\n'),
      `${HEAD}names:\n  - { of: a, name: A, sources: [book] }\n  - ${ITEM}\n`.replaceAll('\n', '\r\n'),
    ],
    [
      'behind a byte order mark',
      `\ufeff${HEAD}names:\n  - { of: a, name: A, sources: [book] }\n`,
      `\ufeff${HEAD}names:\n  - { of: a, name: A, sources: [book] }\n  - ${ITEM}\n`,
    ],
    [
      'to a file in JSON',
      '{ "briefwright": 1, "corpus": { "id": "own", "title": "Own" } }',
      `{ "briefwright": 1, "corpus": { "id": "own", "title": "Own" }, "names": [${JSON.stringify(NAME)}] }`,
    ],
    [
      'to a list of a file in JSON',
      '{ "briefwright": 1, "corpus": { "id": "own", "title": "Own" },\n  "names": [\n    { "of": "a", "name": "A", "sources": ["book"] }\n  ] }',
      `{ "briefwright": 1, "corpus": { "id": "own", "title": "Own" },\n  "names": [\n    { "of": "a", "name": "A", "sources": ["book"] }, ${JSON.stringify(NAME)}\n  ] }`,
    ],
  ])('%s', (_, before, after) => {
    const edit = addRecord(before, 'names', NAME)
    expect(edit && applyEdits(before, [edit])).toBe(after)
    const { file, problems } = readCorpus(after, 'after')
    expect(problems).toEqual([])
    expect(file?.names?.at(-1)).toEqual(NAME)
  })
})

test.each(['', 'just text', '- a\n', 'a: [', `${HEAD}names: 7\n`, `${HEAD}names: [ # why\n]\n`])('nothing is added to %j', (text) => {
  expect(addRecord(text, 'names', NAME)).toBeUndefined()
})

test('text that YAML would take for something else is quoted', () => {
  const odd = { of: 'a', name: 'No: “x” # [y]', note: 'yes', sources: ['book#Context ¶1', 'a, b'] }
  const text = applyEdits(HEAD, [addRecord(HEAD, 'names', odd)!])
  expect(text).toContain('name: "No: “x” # [y]"')
  expect(text).toContain('note: "yes"')
  expect(text).toContain('sources: ["book#Context ¶1", "a, b"]')
})

test('a new corpus is one, with its records', () => {
  const text = newCorpus({ id: 'own', title: 'Own corpus' }, { sources: [{ id: 'book', title: 'B', layer: 'background' }], names: [NAME] })
  expect(readCorpus(text, 'new')).toMatchObject({ problems: [], file: { corpus: { id: 'own' }, names: [NAME] } })
  expect(sourceIdsIn(text)).toEqual(['book'])
})

/** The project file: what it sets, and what is told of one that is broken, with its place. */
import { describe, expect, test } from 'vitest'
import { readProject } from '../../../server/core/project/read.js'
import { projectJsonSchema } from '../../../server/core/project/schema-json.js'

const read = (text: string) => readProject(text, 'briefwright.yaml')
const told = (text: string) => read(text).problems.map((it) => `${it.line}:${it.column} ${it.message}; ${it.expected}`)

const WHOLE = `# Checked by the desk.
briefs: [briefs/**, '!briefs/archive/**']
corpora: [corpora/*.yaml]
bundledCorpus: false
defaultDate: 2022-01-10
dateLocale: us
citationStyle: pandoc
rules:
  wrong-weekday: information
  misspelt-name: off
`

test('sets what it says', () => {
  expect(read(WHOLE)).toEqual({
    settings: {
      briefs: ['briefs/**', '!briefs/archive/**'],
      corpora: ['corpora/*.yaml'],
      bundledCorpus: false,
      defaultDate: '2022-01-10',
      dateLocale: 'us',
      citationStyle: 'pandoc',
      rules: new Map([
        ['wrong-weekday', 'information'],
        ['misspelt-name', 'off'],
      ]),
    },
    problems: [],
  })
})

test.each([
  ['nothing', ''],
  ['a comment', '# to come\n'],
  ['a byte order mark', '\ufeff'],
  ['the schema alone', '$schema: https://briefwright.dev/schema/project-1.json\n'],
  ['an empty group', '{}'],
  ['a document’s opening mark', '---\n'],
])('with %s in it is right and sets nothing', (_, text) => {
  expect(read(text)).toEqual({ settings: {}, problems: [] })
})

test('is the same behind a byte order mark, with CRLF, and as JSON', () => {
  expect(read(`\ufeff${WHOLE.replaceAll('\n', '\r\n')}`).settings).toEqual(read(WHOLE).settings)
  expect(read('{"defaultDate": "2022", "rules": {"wrong-date": "hint"}}').settings).toEqual({
    defaultDate: '2022',
    rules: new Map([['wrong-date', 'hint']]),
  })
})

describe('what is broken costs itself alone', () => {
  test.each([
    ['a wrong value', 'dateLocale: en\ndefaultDate: 2022\n', { defaultDate: '2022' }],
    ['a property misspelt', 'defaultdate: 2021\nbriefs: [a]\n', { briefs: ['a'] }],
    ['a property that there is not', 'colour: red\nbriefs: [a]\n', { briefs: ['a'] }],
    ['a rule misspelt', 'rules:\n  wrong-dat: off\n  wrong-year: off\n', { rules: new Map([['wrong-year', 'off']]) }],
    ['a level that there is not', 'rules:\n  wrong-date: loud\n  wrong-year: off\n', { rules: new Map([['wrong-year', 'off']]) }],
    ['a property twice', 'defaultDate: 2022\ndefaultDate: 2023\n', { defaultDate: '2022' }],
    ['rules twice', 'rules: { wrong-date: off }\nrules: { wrong-year: off }\n', { rules: new Map([['wrong-date', 'off']]) }],
    ['a rule twice', 'rules:\n  wrong-date: off\n  wrong-date: hint\n', { rules: new Map([['wrong-date', 'off']]) }],
    ['no date', 'defaultDate: soon\nbriefs: [a]\n', { briefs: ['a'] }],
    ['rules that are a list', 'rules: [wrong-date]\nbriefs: [a]\n', { briefs: ['a'] }],
    ['a glob that is a number’s sibling', 'briefs: [a, [b]]\ndefaultDate: 2022\n', { defaultDate: '2022' }],
    ['a merge key', 'x: &x { defaultDate: 2022 }\n<<: *x\nbriefs: [a]\n', { briefs: ['a'] }],
    ['a tab for indentation', 'briefs: [a]\nrules:\n\twrong-date: off\n', { briefs: ['a'] }],
    ['an alias to nothing', 'briefs: *gone\ndefaultDate: 2022\n', { defaultDate: '2022' }],
  ])('%s', (_, text, settings) => {
    const reading = read(text)
    expect(reading.settings).toMatchObject(settings)
    expect(Object.keys(reading.settings)).toEqual(Object.keys(settings))
    expect(reading.problems.length).toBeGreaterThan(0)
  })
})

test('problems tell place, what is wrong and what is expected', () => {
  expect(told('briefs: [a]\ndateLocale: en\n')).toEqual(['2:13 `en` is not a value of `dateLocale`; one of `uk`, `us`'])
  expect(told('rules:\n  wrong-dat: off\n')).toEqual(['2:3 `rules` has no property `wrong-dat`; did you mean `wrong-date`?'])
  expect(told('- a\n')).toEqual(['1:1 the file is no group of properties; lines like `defaultDate: 2022-01-10`'])
})

test('aliases are followed, and a bomb of them is refused', () => {
  expect(read('briefs: &globs [a]\ncorpora: *globs\n').settings).toEqual({ briefs: ['a'], corpora: ['a'] })
  const bomb = `${Array.from({ length: 12 }, (_, at) => `x${at}: &x${at} [${at ? `*x${at - 1},`.repeat(9) : 'lol'}]`).join('\n')}\nbriefs: *x11\n`
  const started = process.cpuUsage()
  expect(read(bomb).settings).toEqual({})
  expect(process.cpuUsage(started).user).toBeLessThan(2_000_000)
})

test.each([
  '['.repeat(10_000),
  `a:${'\n - '.repeat(3)}${'- '.repeat(5000)}`,
  '\0',
  '%YAML 9\n---\n',
  '"',
  'a: b: c',
  '? [x]\n: y\n',
  '!!js/function x',
])('nonsense number %# is told and does no harm', (text) => {
  const reading = read(text)
  expect(reading.settings).toEqual({})
  expect(reading.problems.length).toBeGreaterThan(0)
})

test('of very many problems it says that there are more', () => {
  const { problems } = read(`rules:\n${Array.from({ length: 1000 }, (_, at) => `  zzzz${at}: off\n`).join('')}`)
  expect(problems).toHaveLength(201)
  expect(problems.some((it) => it.message === 'there are more than 200 problems')).toBe(true)
})

// Written anew by `npx vitest run -u` with this file's path.
test('schemas/project.json is the schema of the code', async () => {
  await expect(`${JSON.stringify(projectJsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../../schemas/project.json')
})

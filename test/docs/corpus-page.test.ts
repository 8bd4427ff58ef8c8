/** The page for corpus authors tells the truth: its examples are right corpora, its brief is found to be as it says, and no property is left out. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildCorpus } from '../../server/core/corpus/build.js'
import { checkCorpus } from '../../server/core/corpus/check-corpus.js'
import { readCorpus } from '../../server/core/corpus/read.js'
import { corpusJsonSchema } from '../../server/core/corpus/schema-json.js'
import { reportOf } from '../support/check.js'

const page = readFileSync(new URL('../../docs/corpus.md', import.meta.url), 'utf8')

/** The code blocks of a language, in order. */
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, text]) => text!)

const [whole, ...parts] = blocks('yaml')
const HEAD = 'briefwright: 1\ncorpus: { id: suez, title: The Suez crisis, sources: [yearbook] }\n'
const first = readCorpus(whole!, 'suez.corpus.yaml')

/** The documents of the page’s first corpus and of one of its further examples. */
const withPart = (part: string) => [first, readCorpus(HEAD + part, 'part.corpus.yaml')]

test('the first corpus is right', () => {
  expect(first.problems).toEqual([])
  expect(checkCorpus([{ ...first, file: first.file! }])).toEqual([])
})

test('the brief is found to be as the page says', () => {
  const [brief] = blocks('markdown')
  const { findings } = reportOf(brief!, buildCorpus([first.file!]))
  const told = findings.map((it) => {
    const before = brief!.slice(0, it.start).split('\n')
    return `memo.md:${before.length}:${before[before.length - 1]!.length + 1} ${it.severity} ${it.code}`
  })
  const said = blocks('console')[0]!
    .split('\n')
    .filter((line) => line.startsWith('memo.md'))
    .map((line) => line.replace(/\s+/g, ' ').trim())
  expect(said).toEqual(told)
})

describe('the examples of records', () => {
  test.each(parts.map((text) => [text.split('\n')[0], text]))('%s', (_, text) => {
    const files = withPart(text!)
    expect(files.flatMap((it) => it.problems)).toEqual([])
    expect(checkCorpus(files.map((it) => ({ ...it, file: it.file! })))).toEqual([])
    expect(buildCorpus(files.map((it) => it.file!)).entities.size).toBeGreaterThan(10)
  })
})

test('no property of the format goes without saying', () => {
  const named = new Set<string>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const key of Object.keys((value as { properties?: object }).properties ?? {})) named.add(key)
    for (const it of Object.values(value)) walk(it)
  }
  walk(corpusJsonSchema())
  expect([...named].filter((it) => !page.includes(it))).toEqual([])
})

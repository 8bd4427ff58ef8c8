/** A corpus on another subject with briefs of its own: nothing is found in what is true, and every planted error is, and is mended. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../server/core/base/report.js'
import { buildCorpus } from '../../server/core/corpus/build.js'
import { readCorpus } from '../../server/core/corpus/read.js'
import { RULE_IDS } from '../../server/core/rules/registry.js'
import { checkMarks, reportOf } from '../support/check.js'
import { readPage } from '../support/fixture.js'

const FOLDER = new URL('./', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8')
const names = readdirSync(FOLDER)
const files = names.filter((it) => it.endsWith('.corpus.yaml')).map((it) => readCorpus(read(it), it))
const corpus = buildCorpus(files.flatMap((it) => (it.file ? [it.file] : [])))

test('the corpus files have no problem, and hold records of every kind', () => {
  expect(files.flatMap((it) => it.problems)).toEqual([])
  const kinds = new Set([...corpus.entities.values()].map((it) => it.kind))
  expect(kinds.size).toBe(9)
  expect(corpus.entities.size + corpus.memberships.length + corpus.tenures.length + corpus.relations.length).toBeGreaterThan(200)
})

const briefs = names.filter((it) => it.endsWith('.md')).map((name) => ({ name, page: readPage(read(name)) }))

test('every rule is exercised by an error planted in one of them', () => {
  const exercised = new Set(briefs.flatMap(({ page }) => page.fixtures.flatMap((it) => it.marks.map((mark) => mark.expect))))
  expect(RULE_IDS.filter((id) => !exercised.has(id))).toEqual([])
})

describe.each(briefs)('$name', ({ page }) => {
  const published = page.fixtures.find((it) => it.path.includes('As published'))!
  const planted = page.fixtures.find((it) => it.path.includes('With errors planted'))!

  test('as published: nothing is found, and most of what it claims is borne out', () => {
    const report = reportOf(published.text, corpus)
    expect(checkMarks(published, report).join('\n')).toBe('')
    expect(report.coverage.supported).toBeGreaterThanOrEqual(6)
  })

  test('with errors planted: each is found at its words, and nothing else', () => {
    expect(checkMarks(planted, reportOf(planted.text, corpus)).join('\n')).toBe('')
  })

  test('the mends lead back to what was published, line by line', () => {
    const { findings } = reportOf(planted.text, corpus)
    const target = published.text.split('\n')
    let offset = 0
    for (const [index, line] of planted.text.split('\n').entries()) {
      const start = offset
      offset += line.length + 1
      const own = findings.filter((it) => it.start >= start && it.start < offset)
      if (own.some((it) => !it.fixes.length)) continue
      expect(mended(line, start, own, target[index]!)).toBe(target[index])
    }
  })
})

/** The line with each finding mended, the last first, by the one of its fixes that leads to the line published; by its first where none does. */
function mended(line: string, start: number, findings: readonly Finding[], target: string): string {
  let text = line
  for (const it of [...findings].sort((a, b) => b.start - a.start)) {
    const offers = it.fixes.map(({ edits: [edit] }) => ({
      from: edit!.start - start,
      text: text.slice(0, edit!.start - start) + edit!.text + text.slice(edit!.end - start),
    }))
    text = (offers.find((offer) => target.endsWith(offer.text.slice(offer.from))) ?? offers[0]!).text
  }
  return text
}

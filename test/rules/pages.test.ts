/** The rules' pages: each rule has one, each says what its rule says of itself, and all their examples hold. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../server/core/rules/registry.js'
import { checkFixture } from '../support/check.js'
import { readPage } from '../support/fixture.js'

const FOLDER = new URL('../../server/core/rules/', import.meta.url)
const pages = readdirSync(FOLDER)
  .filter((it) => it.endsWith('.md'))
  .map((file) => ({ id: file.slice(0, -3), page: readPage(readFileSync(new URL(file, FOLDER), 'utf8')) }))

test('rules and pages belong together one to one', () => {
  expect(pages.map((it) => it.id).sort()).toEqual(RULES.map((it) => it.id as string).sort())
})

describe.each(pages)('$id', ({ id, page }) => {
  test('is headed by the rule’s id and summary', () => {
    expect(page.headings[0]?.text).toBe(id)
    expect(page.summary).toBe(RULES.find((it) => it.id === id)?.summary)
  })

  test('says why it matters, what is marked and what is not', () => {
    expect(page.headings.filter((it) => it.level === 2).map((it) => it.text)).toEqual([
      'Why it matters',
      'What the corpus says',
      'Marked',
      'Not marked',
    ])
  })

  test.each(page.fixtures.map((it) => ({ name: `${it.path.slice(1).join(' › ')}, line ${it.lines[0]}`, it })))('$name', ({ it }) => {
    const marked = it.marks.some((mark) => mark.expect !== 'holds' && mark.expect !== 'silent')
    expect(marked).toBe(it.path[1] === 'Marked')
    expect(checkFixture(it).join('\n')).toBe('')
  })
})

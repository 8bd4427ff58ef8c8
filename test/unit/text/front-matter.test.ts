/** Front matter: what a brief says of its own date, and what is wrong with it. */
import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../server/core/text/markdown.js'

function dateOf(source: string): string | undefined {
  const date = readMarkdown(source).frontMatter?.date
  return date && `${date.key} ${date.text} «${source.slice(date.span.start, date.span.end)}»`
}

describe('the date of a brief', () => {
  it.each<[what: string, source: string, date: string | undefined]>([
    ['an ISO date, as it is written', '---\ndate: 2022-01-15\n---\n', 'date 2022-01-15 «2022-01-15»'],
    ['a date in words', '---\ntitle: x\ndate: 15 January 2022 # draft\n---\n', 'date 15 January 2022 «15 January 2022»'],
    ['a date in quotes', '---\ndate: "2022-01"\n---\n', 'date 2022-01 «2022-01»'],
    ['a year', "---\ndate: '2022'\n---\n", 'date 2022 «2022»'],
    ['as_of where there is no date', '---\npublished: 2022-02-01\nas_of: 2022-01-20\n---\n', 'as_of 2022-01-20 «2022-01-20»'],
    ['published where there is nothing else', '---\ndate:\npublished: 2022-02-01\n---\n', 'published 2022-02-01 «2022-02-01»'],
    [
      'after a byte order mark, with CRLF and dots',
      '\ufeff---\r\nauthor: A\r\ndate: 2022-01-15\r\n...\r\nText',
      'date 2022-01-15 «2022-01-15»',
    ],
    ['none', '---\ntitle: x\n---\n', undefined],
    ['none in a list', '---\ndate: [2022]\n---\n', undefined],
  ])('is %s', (_, source, date) => {
    expect(dateOf(source)).toBe(date)
  })
})

describe('front matter', () => {
  it('is no prose', () => {
    expect(readMarkdown('---\ntitle: Armenia\n---\nText').passages.map((passage) => passage.text)).toEqual(['Text'])
  })

  it.each([['---\n\nText\n\n---\n'], ['---\ntitle: x\n'], ['Text\n---\ndate: x\n---\n'], ['----\na: b\n----\n'], ['---']])(
    'is not %j',
    (source) => {
      expect(readMarkdown(source).frontMatter).toBeUndefined()
    },
  )

  it.each<[what: string, yaml: string, place: string]>([
    ['an open quotation', 'title: "x\ndate: 2022-01-15\n', ''],
    ['a key twice', 'a: 1\na: 2\n', 'a'],
    ['prose', 'Just a sentence.\n', 'Just a sentence.\n'],
    ['endless nesting', `a: ${'['.repeat(5000)}\n`, ''],
  ])('reports %s and leaves the brief readable', (_, yaml, place) => {
    const source = `---\n${yaml}---\n\nArmenia left.\n`
    const brief = readMarkdown(source)
    const [problem] = brief.frontMatter!.problems
    expect(problem!.message).toMatch(/front matter/i)
    expect(source.slice(problem!.span.start, problem!.span.end)).toContain(place)
    expect(problem!.span.end).toBeLessThanOrEqual(brief.frontMatter!.end)
    expect(brief.passages.map((passage) => passage.text)).toEqual(['Armenia left.'])
  })

  it('reads what it can beside a mistake', () => {
    const brief = readMarkdown('---\ndate: 2022-01-15\na: 1\na: 2\n---\n')
    expect(brief.frontMatter?.date?.text).toBe('2022-01-15')
  })
})

/** How a source is cited: where, in which way, and in what words. */
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../../server/core/base/span.js'
import { type CitationStyle, citationOf, citeAt, referenceText } from '../../../server/core/ide/cite.js'
import { briefOf, corpus } from './world.js'

function cited(marked: string, style: CitationStyle, factId = 'sapt'): string {
  const { brief, offset } = briefOf(marked)
  return applyEdits(brief.text, citeAt(brief, offset, citationOf(corpus, factId)!, style))
}

const NOTE = '[^piece]: The Review, *The Pact at Work*, 1 June 2020. <https://example.org/piece>\n'

describe('a source is cited at the end of the sentence', () => {
  test('as a footnote, with the note at the end of the brief', () => {
    expect(cited('Sa|pt came. He went.\n', 'footnote')).toBe(`Sapt came.[^piece] He went.\n\n${NOTE}`)
    expect(cited('He went. **Sa|pt** came', 'footnote')).toBe(`He went. **Sapt** came[^piece]\n\n${NOTE}`)
  })

  test('as Pandoc has it, before the full stop', () => {
    expect(cited('Sa|pt came. He went.\n', 'pandoc')).toBe('Sapt came [@piece, § 1]. He went.\n')
  })

  test('as the brief does it already', () => {
    expect(cited('Sa|pt came. He went [@x].\n', 'footnote')).toContain('came [@piece, § 1].')
    expect(cited('Sa|pt came. He went.[^x]\n\n[^x]: A note.\n', 'pandoc')).toBe(`Sapt came.[^piece] He went.[^x]\n\n[^x]: A note.\n${NOTE}`)
  })

  test('once in the notes', () => {
    expect(cited('Sa|pt came. He went.[^piece]\n\n[^piece]: A note.\n', 'footnote')).toBe(
      'Sapt came.[^piece] He went.[^piece]\n\n[^piece]: A note.\n',
    )
  })

  test('nowhere where no prose is', () => {
    expect(cited('```\nSa|pt\n```\n', 'footnote')).toBe('```\nSapt\n```\n')
  })
})

test('the article’s word goes before the background’s, and a source is its own', () => {
  expect(citationOf(corpus, 'sapt')?.source.id).toBe('piece')
  expect(referenceText(citationOf(corpus, 'sapt')!)).toBe('The Review, *The Pact at Work*, 1 June 2020, § 1. <https://example.org/piece>')
  expect(referenceText(citationOf(corpus, 'almanac')!)).toBe('*World Almanac*.')
  expect(citationOf(corpus, 'no-such-fact')).toBeUndefined()
})

test('a title that holds signs of Markdown is cited as it reads', () => {
  const source = { id: 'odd', title: 'Stars *and* R&amp;D', layer: 'background' } as const
  expect(referenceText({ source })).toBe('*Stars \\*and\\* R\\&amp;D*.')
})

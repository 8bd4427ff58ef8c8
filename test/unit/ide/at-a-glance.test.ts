/** What shows in a brief besides its marks: coloured words, hints, coverage by section. */
import { describe, expect, test } from 'vitest'
import type { ClaimReport } from '../../../server/core/base/report.js'
import { hintsOf } from '../../../server/core/ide/inlay-hints.js'
import { sectionCoverageOf } from '../../../server/core/ide/section-coverage.js'
import { semanticTokensOf } from '../../../server/core/ide/semantic-tokens.js'
import { briefOf } from './world.js'

describe('semantic tokens', () => {
  const told = {
    mentions: [
      ['Rudolf\n> Rassendyll', 'person', 'rassendyll'],
      ['Strelsau', 'place', 'strelsau'],
      ['3 February', 'date', undefined, '2020-02-03'],
      ['Article 4', 'provision', 'zenda-4'],
      ['4', 'quantity', undefined, '4'],
    ],
  } as const

  test('are actors, places, dates and articles, a line at a time', () => {
    const { brief } = briefOf('|> Rudolf\n> Rassendyll of Strelsau on 3 February, by Article 4.', told)
    expect(semanticTokensOf(brief).map((it) => [it.type, brief.text.slice(it.start, it.end)])).toEqual([
      ['actor', 'Rudolf'],
      ['actor', 'Rassendyll'],
      ['place', 'Strelsau'],
      ['date', '3 February'],
      ['provision', 'Article 4'],
    ])
  })

  test('of a part are those that touch it', () => {
    const { brief, offset } = briefOf('> Rudolf\n> Rassendyll of Str|elsau on 3 February, by Article 4.', told)
    expect(semanticTokensOf(brief, { start: offset, end: offset + 1 }).map((it) => it.type)).toEqual(['place'])
  })
})

describe('hints', () => {
  const all = { dates: true, names: true }
  const hints = (text: string, mentions: NonNullable<Parameters<typeof briefOf>[1]>['mentions'], wanted = all, date = '2012-01-01') => {
    const { brief } = briefOf(`|${text}`, { mentions: mentions ?? [], date })
    return hintsOf(brief, { start: 0, end: text.length }, wanted).map(
      (it) => `${text.slice(0, it.offset)}[${it.label}]${text.slice(it.offset)}`,
    )
  }

  test('say which day a vague date means', () => {
    for (const [words, value] of [
      ['Monday', '2020-02-03'],
      ['3 February', '2020-02-03'],
      ['early 2020', '2020-01/2020-04'],
      ['the 2020 season', '2020-21'],
      ['two days after 2020 began', '2020-01-03'],
    ] as const) {
      expect(hints(`It began ${words}.`, [[words, 'date', undefined, value]]), words).toEqual([`It began ${words}[${value}].`])
    }
  })

  test('leave alone what is said in full', () => {
    for (const [words, value] of [
      ['3 February 2020', '2020-02-03'],
      ['February 3, 2020', '2020-02-03'],
      ['February 2020', '2020-02'],
      ['2020', '2020'],
      ['2020-02-03', '2020-02-03'],
    ] as const) {
      expect(hints(`It began ${words}.`, [[words, 'date', undefined, value]]), words).toEqual([])
    }
  })

  test('give the given name at the first mention, and what to insert', () => {
    const text = 'Rassendyll came. Rassendyll went.'
    const { brief } = briefOf(`|${text}`, { mentions: [['Rassendyll', 'person', 'rassendyll']], date: '2019-01-01' })
    const [hint] = hintsOf(brief, { start: 0, end: text.length }, all)
    expect(hint).toMatchObject({ offset: 0, label: 'Rudolf', insert: 'Rudolf ', tooltip: 'Rudolf Rassendyll, Prime Minister of Ruritania' })
    expect(hints('Rudolf Rassendyll came.', [['Rudolf Rassendyll', 'person', 'rassendyll']])).toEqual([])
  })

  test('are those that the settings want', () => {
    const mentions = [
      ['Rassendyll', 'person', 'rassendyll'],
      ['Monday', 'date', undefined, '2020-02-03'],
    ] as const
    expect(hints('Rassendyll came on Monday.', mentions, { dates: false, names: true })).toEqual(['[Rudolf]Rassendyll came on Monday.'])
    expect(hints('Rassendyll came on Monday.', mentions, { dates: true, names: false })).toEqual(['Rassendyll came on Monday[2020-02-03].'])
  })
})

test('coverage is told for each section that claims something, what is wrong first', () => {
  const text = '# One\n\nA. B.\n\n## Two\n\nC.\n\n# Three\n'
  const claim = (words: string, verdict: ClaimReport['verdict']): ClaimReport => ({
    kind: 'membership',
    start: text.indexOf(words),
    end: text.indexOf(words) + 2,
    arguments: [],
    polarity: 'positive',
    voice: 'own',
    verdict,
    facts: [],
    gloss: words,
  })
  const { brief } = briefOf(`|${text}`, { claims: [claim('A.', 'unverified'), claim('B.', 'contradicted'), claim('C.', 'supported')] })
  expect(sectionCoverageOf(brief).map((it) => [it.title, it.claims.map((told) => told.gloss)])).toEqual([
    ['0 of 2 facts supported · 1 contradicted · 1 unverified', ['B.', 'A.']],
    ['The one fact is supported', ['C.']],
  ])
})

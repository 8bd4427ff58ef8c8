/** Where a record is spoken of, what a search finds, and what a rename changes. */
import { describe, expect, test } from 'vitest'
import type { ClaimReport } from '../../../server/core/base/report.js'
import { applyEdits } from '../../../server/core/base/span.js'
import { outlineOf } from '../../../server/core/ide/outline.js'
import { searchRecords } from '../../../server/core/ide/record-search.js'
import { highlightsAt, mayMention, recordAt, referencesTo } from '../../../server/core/ide/references.js'
import { nameUseAt, renameIn } from '../../../server/core/ide/rename.js'
import { briefOf, corpus } from './world.js'

const claim: ClaimReport = {
  kind: 'membership',
  start: 0,
  end: 0,
  arguments: [],
  polarity: 'positive',
  voice: 'own',
  verdict: 'supported',
  facts: [],
  gloss: 'Strelsau: member of Zenda Pact Organisation',
}

describe('references', () => {
  const text = 'The Zenda Pact Organisation met. The ZPO decided. Strelsau belongs to the b|loc.'
  const bloc = text.indexOf('the b|loc')
  const told = {
    mentions: [
      ['Zenda Pact Organisation', 'organization', 'pact'],
      ['ZPO', 'organization', 'pact'],
      ['Strelsau', 'organization', 'strelsau'],
    ],
    claims: [
      {
        ...claim,
        start: 50,
        end: bloc + 8,
        arguments: [
          { role: 'member', start: 50, end: 58, id: 'strelsau' },
          { role: 'body', start: bloc, end: bloc + 8, id: 'pact' },
        ],
      },
    ],
  } as const

  test('are all places that name a record, and the words that mean it in a claim', () => {
    const { brief, offset } = briefOf(text, told)
    const record = recordAt(brief, offset)
    expect(record?.id).toBe('pact')
    expect(referencesTo(brief, 'pact').map((it) => brief.text.slice(it.start, it.end))).toEqual([
      'Zenda Pact Organisation',
      'ZPO',
      'the bloc',
    ])
    expect(referencesTo(brief, 'strelsau')).toHaveLength(1)
  })

  test('are highlighted together, as are equal dates', () => {
    const { brief, offset } = briefOf(text, told)
    expect(highlightsAt(brief, offset)).toHaveLength(3)
    const dates = briefOf('On 3 Feb|ruary, a Monday, and on 4 February.', {
      mentions: [
        ['3 February', 'date', undefined, '2020-02-03'],
        ['Monday', 'date', undefined, '2020-02-03'],
        ['4 February', 'date', undefined, '2020-02-04'],
      ],
    })
    expect(highlightsAt(dates.brief, dates.offset)).toHaveLength(2)
  })

  test('need not be looked for in texts without a word of the name', () => {
    expect(mayMention(corpus, 'pact', 'What the ZPO wants')).toBe(true)
    expect(mayMention(corpus, 'pact', 'THE PACT OF ZENDA')).toBe(true)
    expect(mayMention(corpus, 'pact', 'Nothing of the kind')).toBe(false)
  })
})

describe('search', () => {
  const names = (query: string) => searchRecords(corpus, query, 10).map((it) => it.name)

  test('finds by letters in order, beginnings of words first', () => {
    expect(names('rud rass')[0]).toBe('Rudolf Rassendyll')
    expect(names('tz')[0]).toBe('Treaty of Zenda')
    expect(names('zpo')[0]).toBe('ZPO')
    expect(names('sapt')[0]).toBe('Sapt')
    expect(names('xyz')).toEqual([])
  })

  test('finds each record once, by its best name, and all of them for nothing', () => {
    expect(searchRecords(corpus, 'ras', 10).filter((it) => it.entity.id === 'rassendyll')).toHaveLength(1)
    expect(searchRecords(corpus, '', 3)).toHaveLength(3)
  })
})

describe('rename', () => {
  const told = {
    mentions: [
      ['Strelsau', 'organization', 'strelsau'],
      ['the town', 'organization', 'strelsau'],
    ],
  } as const

  test('is of the form at hand, and leaves other forms', () => {
    const { brief, offset } = briefOf('Strel|sau fell; the town burned.', told)
    const use = nameUseAt(brief, offset)
    expect(use).toMatchObject({ id: 'strelsau', form: 'Strelsau' })
    expect(applyEdits(brief.text, renameIn(brief, use!.id, use!.form, 'New Strelsau'))).toBe('New Strelsau fell; the town burned.')
  })

  test.each([
    ['**New Strelsau** fell', '**Old Town** fell', 'New Strelsau'],
    ['**New** Strelsau fell', '**Old Town** fell', 'New** Strelsau'],
    ['New *Strelsau* fell', 'Old Town fell', 'New *Strelsau*'],
    ['New **Strelsau** fell', '**Old Town** fell', 'New **Strelsau'],
    ['[New](a.md) Strelsau fell', '[Old Town](a.md) fell', 'New](a.md) Strelsau'],
    ['New[^1] Strelsau fell', 'Old Town[^1] fell', 'New[^1] Strelsau'],
  ])('leaves the markup of %s whole', (text, expected, written) => {
    const { brief } = briefOf(`|${text}.`, { mentions: [[written, 'organization', 'strelsau']] })
    expect(applyEdits(brief.text, renameIn(brief, 'strelsau', 'New Strelsau', 'Old Town'))).toBe(`${expected}.`)
  })

  test('keeps quotations apart', () => {
    const { brief } = briefOf('|> Strelsau fell.\n', told)
    expect(renameIn(brief, 'strelsau', 'Strelsau', 'X')).toMatchObject([{ quoted: true }])
  })

  test('is not offered for dates and for words that name nothing', () => {
    const { brief, offset } = briefOf('On 3 Feb|ruary.', { mentions: [['3 February', 'date', undefined, '2020-02-03']] })
    expect(nameUseAt(brief, offset)).toBeUndefined()
  })
})

test('the outline has each claim under its own heading', () => {
  const text = 'First.\n\n# One\n\nSecond.\n\n## Two\n\nThird.\n\n# Three\n\nFourth.\n'
  const at = (words: string) => ({ ...claim, gloss: words, start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const { brief } = briefOf(`|${text}`, { claims: ['First.', 'Second.', 'Third.', 'Fourth.'].map(at) })
  const { claims, sections } = outlineOf(brief)
  expect(claims.map((it) => it.gloss)).toEqual(['First.'])
  expect(sections.map((it) => [it.title, it.claims.map((told) => told.gloss), it.sections.map((inner) => inner.title)])).toEqual([
    ['One', ['Second.'], ['Two']],
    ['Three', ['Fourth.'], []],
  ])
  expect(text.slice(sections[1]!.heading.start, sections[1]!.heading.end)).toBe('# Three')
})

/** Where the words of a brief lead: to facts, and to sources. */
import { describe, expect, test } from 'vitest'
import type { ClaimReport } from '../../../server/core/base/report.js'
import { citationsOf } from '../../../server/core/ide/citations.js'
import { definitionAt } from '../../../server/core/ide/definition.js'
import { sourceLinksOf } from '../../../server/core/ide/document-links.js'
import { briefOf, corpus } from './world.js'

const tenure = corpus.tenuresByHolder.get('sapt')![0]!
const office: ClaimReport = {
  kind: 'office',
  start: 0,
  end: 35,
  arguments: [
    { role: 'office', start: 0, end: 14 },
    { role: 'holder', start: 15, end: 27, id: 'sapt' },
  ],
  polarity: 'positive',
  voice: 'own',
  verdict: 'supported',
  facts: [tenure.id],
  gloss: 'Colonel Sapt: prime minister',
}

function definition(marked: string, told: Parameters<typeof briefOf>[1] = {}) {
  const { brief, offset } = briefOf(marked, told)
  const found = definitionAt(brief, offset)
  return found && { words: brief.text.slice(found.span.start, found.span.end), facts: found.facts }
}

describe('definition', () => {
  test('of a name is its record', () => {
    expect(definition('With Sa|pt.', { mentions: [['Sapt', 'person', 'sapt']] })).toEqual({ words: 'Sapt', facts: [{ factId: 'sapt' }] })
  })

  test('of a name in a claim is the fact that the claim is about, in the document of the name', () => {
    const told = { claims: [office], mentions: [['Colonel Sapt', 'person', 'sapt']] } as const
    expect(definition('Prime Minister Colonel S|apt resigned.', told)?.facts).toEqual([{ factId: tenure.id, recordId: 'sapt' }])
  })

  test('of other words of a claim is what the verdict rests on', () => {
    expect(definition('Prime Min|ister Colonel Sapt resigned.', { claims: [office] })?.facts).toEqual([{ factId: tenure.id }])
  })

  test('of a citation key is its source, and of an unknown one nothing', () => {
    expect(definition('It is so [see @pie|ce, p. 3].')).toEqual({ words: '@piece', facts: [{ factId: 'piece' }] })
    expect(definition('It is so [@smi|th2020].')).toBeUndefined()
  })

  test('of words that say nothing is nothing', () => {
    expect(definition('Nothing to s|ee.')).toBeUndefined()
  })
})

test('citations are found in every form, and not in code, links and addresses', () => {
  const { brief } = briefOf(
    '|---\ntitle: "@almanac"\n---\n\nOne [@piece; see also @almanac, p. 7]. @smith-2020 says so.[^piece] **[-@piece]**\n\n`@piece` me@piece.org <https://x.org/@piece> [x](y@piece)\n\n```\n[@piece]\n```\n\n[^piece]: A note.\n',
  )
  expect(citationsOf(brief).map((it) => brief.text.slice(it.start, it.end))).toEqual([
    '@piece',
    '@almanac',
    '@smith-2020',
    '^piece',
    '@piece',
  ])
})

test('links lead to where a source can be read, and tell which source that is', () => {
  const { brief } = briefOf('|One [@piece]; two [^almanac]; three [@smith].')
  expect(sourceLinksOf(brief)).toMatchObject([
    { sourceId: 'piece', url: 'https://example.org/piece', tooltip: 'The Pact at Work, The Review, 1 June 2020' },
    { sourceId: 'almanac', tooltip: 'World Almanac' },
  ])
  expect(sourceLinksOf(brief)[1]).not.toHaveProperty('url')
})

/** What every finding says alike: on whose word, in words that need no explanation. */
import { expect, test } from 'vitest'
import { reportOf } from '../../support/check.js'
import { corpusOf } from '../../support/corpus.js'

const corpus = (sources: string) =>
  corpusOf([
    `
sources:
  - { id: almanac, title: World Almanac, layer: background }
  - { id: piece, title: 'The Pact, at Work', layer: article }
  - { id: book, title: A History, layer: background }
organizations:
  - { id: ruritania, name: Ruritania }
  - { id: strelsau, name: Strelsau }
  - { id: pact, name: Zenda Pact, classification: body, members_complete: 1990/.. }
memberships:
  - { member_id: ruritania, organization_id: pact, start_date: '1990', sources: [${sources}] }
`,
  ])

const sourceIn = (sources: string) => {
  const [finding] = reportOf('Strelsau is a member of the Zenda Pact.', corpus(sources), '2000-01-01').findings
  return /Source: .*?\. /.exec(finding!.message)?.[0].trim()
}

test('the article is named as such and first, the background by its titles, and no more of them than one reads', () => {
  expect(sourceIn('almanac')).toBe('Source: World Almanac.')
  expect(sourceIn("'almanac#page 7', 'piece#§ 1'")).toBe('Source: the article “The Pact, at Work”, § 1; World Almanac, page 7.')
  expect(sourceIn('almanac, book, piece')).toBe('Source: the article “The Pact, at Work”; World Almanac; and 1 more.')
})

test('no word of the corpus format is in a message', () => {
  const [finding] = reportOf('Strelsau is a member of the Zenda Pact.', corpus('almanac, piece'), '2000-01-01').findings
  expect(finding!.message).not.toMatch(/background|\[/)
})

/** How rules put words in the author's manner. */
import { expect, test } from 'vitest'
import { titleCase } from '../../../server/core/rules/wording.js'

test.each([
  ['secretary of state', 'Secretary of State'],
  ['people’s commissar for trade', 'People’s Commissar for Trade'],
  ["people's deputy", "People's Deputy"],
  ['chargé d’affaires', 'Chargé d’Affaires'],
  ['minister-président', 'Minister-Président'],
  ['écrivain', 'Écrivain'],
  ['head of the office', 'Head of the Office'],
])('“%s” as a title is “%s”', (words, title) => expect(titleCase(words)).toBe(title))

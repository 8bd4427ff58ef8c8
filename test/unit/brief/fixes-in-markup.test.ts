/** What a fix does to the Markdown around the words that it changes: nothing. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { applyEdits } from '../../../server/core/base/span.js'
import { openBrief } from '../../../server/core/check/brief.js'
import { smallEdits } from '../../../server/core/check/small-edits.js'
import { buildCorpus } from '../../../server/core/corpus/build.js'
import { readCorpus } from '../../../server/core/corpus/read.js'

const PORTS = ['Eastport', 'Northport', 'Southport', 'Westport']

const { file } = readCorpus(
  `briefwright: 1
corpus: { id: own, title: Harbours, as_of: 2020-01-01 }
organizations:
  - { id: league, name: League of Harbours, classification: body, members_complete: 2000/.. }
${PORTS.map((name) => `  - { id: ${name.toLowerCase()}, name: ${name}, classification: state }`).join('\n')}
posts:
  - { id: head, label: Head of the League of Harbours, organization_id: league, roles: [head] }
persons:
  - { id: old, name: Karl Old, given_name: Karl, family_name: Old }
  - { id: new, name: Nils New, given_name: Nils, family_name: New }
memberships:
${PORTS.map((name) => `  - { member_id: ${name.toLowerCase()}, organization_id: league, start_date: 2000 }`).join('\n')}
  - { person_id: old, post_id: head, start_date: 2000, end_date: 2010 }
  - { person_id: new, post_id: head, start_date: 2010 }
`,
  'own',
)
const corpus = buildCorpus([file!])

/** The text after the first fix of every finding. */
function mended(text: string): string {
  return applyEdits(
    text,
    openBrief(text, { corpus })
      .report()
      .findings.flatMap((it) => it.fixes[0]?.edits ?? []),
  )
}

describe('a missing member is put in, and links, emphasis and notes stay', () => {
  test.each([
    ['Eastport, Northport and Westport', 'Eastport, Northport, Southport and Westport'],
    ['**Eastport**, *Northport* and __Westport__', '**Eastport**, *Northport*, Southport and __Westport__'],
    ['[Eastport](e.md), [Northport](n.md) and [Westport](w.md)', '[Eastport](e.md), [Northport](n.md), Southport and [Westport](w.md)'],
    ['[Northport](n.md), [Southport][s] and [Westport](w.md)', 'Eastport, [Northport](n.md), [Southport][s] and [Westport](w.md)'],
    ['Eastport[^1], **Northport** and *Southport*', 'Eastport[^1], **Northport**, *Southport* and Westport'],
    ['Westport, **Northport** and [Southport](s.md)', 'Westport, **Northport**, [Southport](s.md) and Eastport'],
    ['Eastport,\n[Northport](n.md), and [Southport](s.md)', 'Eastport,\n[Northport](n.md), [Southport](s.md), and Westport'],
  ])('%s', (list, whole) => {
    expect(mended(`The members of the League of Harbours are ${list}.\n`)).toBe(`The members of the League of Harbours are ${whole}.\n`)
  })
})

test('a name is changed word for word, so that its emphasis is that of the same word', () => {
  const said = 'The Head of the League of Harbours, '
  expect(mended(`${said}Karl **Old**, spoke on 1 May 2015.\n`)).toBe(`${said}Nils **New**, spoke on 1 May 2015.\n`)
  expect(mended(`${said}[**Karl** Old](o.md), spoke on 1 May 2015.\n`)).toBe(`${said}[**Nils** New](o.md), spoke on 1 May 2015.\n`)
})

it('what small edits make of a text is what one edit would', () => {
  const words = fc.array(fc.constantFrom('A', 'B', 'port', ' and ', ', ', ' ', '12', '’s', '-'), { maxLength: 12 }).map((it) => it.join(''))
  fc.assert(
    fc.property(words, words, (before, after) => {
      const edits = smallEdits(before, { start: 0, end: before.length, text: after })
      expect(applyEdits(before, edits)).toBe(after)
    }),
  )
})

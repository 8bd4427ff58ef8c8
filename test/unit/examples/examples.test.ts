/** The two briefs of `examples/`: every planted error is found at its words and mended by the fix offered, and the corrected twin is clean. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../../server/core/base/span.js'
import { buildCorpus, openBrief } from '../../../server/core/index.js'
import { bundledCorpusFiles } from '../../../server/corpus/bundled.js'

const example = (name: string): string => readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8')

const brief = example('kazakhstan-brief.md')
const corrected = example('kazakhstan-brief-corrected.md')
const corpus = buildCorpus(bundledCorpusFiles())

/** The planted errors in the order of the brief: the rule, the wrong words with what stands around them, and what they should be. */
const PLANTED: readonly (readonly [rule: string, before: string, wrong: string, right: string])[] = [
  ['office-out-of-time', 'Tokayev has been president since ', '2017', '2019'],
  ['wrong-weekday', 'On ', 'Friday', 'Saturday'],
  ['wrong-predecessor', 'Alikhan Smailov, who succeeded ', 'Karim Massimov', 'Askar Mamin'],
  ['wrong-date', '| ', '11', '13'],
  ['former-member-as-current', 'Kyrgyzstan, Russia and ', 'Uzbekistan', 'Tajikistan'],
  ['wrong-member-count', 'The **Eurasian Economic Union** has ', 'six', 'five'],
  [
    'missing-member',
    'comprises ',
    'Azerbaijan, Kazakhstan, Kyrgyzstan and Turkey',
    'Azerbaijan, Kazakhstan, Kyrgyzstan, Turkey and Uzbekistan',
  ],
  ['wrong-membership-date', 'Georgia left the CIS in ', '2011', '2009'],
  ['wrong-holder', 'secretary general, ', 'Nikolai Bordyuzha', 'Stanislav Zas'],
  ['wrong-office', 'Armenian ', 'President', 'Prime Minister'],
  ['wrong-year', 'the Tulip Revolution of ', '2006', '2005'],
  ['wrong-year', 'signed in Tashkent on 15 May ', '1994', '1992'],
]

describe('the brief with its errors', () => {
  const { findings, problems } = openBrief(brief, { corpus }).report()

  test('has every planted error found at the wrong words, and nothing else', () => {
    const found = findings.map(({ code, start, end }) => [code, brief.slice(start, end)])
    expect(found).toEqual(PLANTED.map(([rule, , wrong]) => [rule, wrong]))
    for (const [index, [, before]] of PLANTED.entries()) {
      const start = findings[index]?.start ?? 0
      expect(brief.slice(0, start).endsWith(before), `“${before}” stands before finding ${index + 1}`).toBe(true)
    }
    expect(problems).toEqual([])
  })

  test.each(PLANTED.map(([rule, before, wrong, right], index) => ({ rule, before, wrong, right, index })))(
    '$rule: the first fix writes “$right” for “$wrong”',
    ({ before, wrong, right, index }) => {
      const mended = applyEdits(brief, findings[index]?.fixes[0]?.edits ?? [])
      expect(brief.split(before + wrong)).toHaveLength(2)
      expect(mended).toBe(brief.replace(before + wrong, before + right))
    },
  )

  test('becomes the corrected one when the first fix of each finding is applied', () => {
    const edits = findings.flatMap(({ fixes }) => fixes[0]?.edits ?? [])
    expect(applyEdits(brief, edits)).toBe(corrected)
    expect(openBrief(brief, { corpus }).edit(edits).report().findings).toEqual([])
  })

  test('is long enough to be one and short enough to be read', () => {
    const words = brief.replace(/^---\n[\s\S]*?\n---\n/, '').match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
    expect(words.length).toBeGreaterThanOrEqual(600)
    expect(words.length).toBeLessThanOrEqual(900)
  })
})

describe('the corrected brief', () => {
  const { findings, problems, coverage } = openBrief(corrected, { corpus }).report()

  test('has no finding', () => {
    expect(findings).toEqual([])
    expect(problems).toEqual([])
  })

  test('has its claims borne out by the corpus', () => {
    expect(coverage.supported).toBeGreaterThanOrEqual(20)
    expect(coverage.contradicted).toBe(0)
  })
})

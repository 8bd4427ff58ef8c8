/** Hostile briefs: four times the text may cost about four times as much, never sixteen, and is read to its end. */
import { describe, expect, it } from 'vitest'
import { openBrief } from '../../../server/core/check/brief.js'
import { buildCorpus } from '../../../server/core/corpus/build.js'
import { bundledCorpusFiles } from '../../../server/corpus/bundled.js'
import { cpuTime } from '../../support/cpu-time.js'
import { HOSTILE, PASSAGES } from './texts.js'

const corpus = buildCorpus(bundledCorpusFiles())
const check = (text: string) => openBrief(text, { corpus }).report()

check('Armenia joined the CSTO in 1992, said Nikol Pashinyan.')

describe.each(HOSTILE)('a text of %s', (_, make) => {
  it('costs in proportion to its length', () => expectLinear(make, 7_000))
})

describe.each(PASSAGES)('%s', (_, make) => {
  it('cost in proportion to their number', () => expectLinear(make, 12_000))
})

describe('a line of 300,000 characters', () => {
  const sentence = 'Armenia joined the CSTO, and so it went on. '
  const line = `${sentence.repeat(7000)}It was on Monday, 20 May 2016.`

  it('is read to its end', () => {
    const { findings, mentions } = check(line)
    expect(mentions.filter((it) => it.kind === 'organization').length).toBeGreaterThanOrEqual(14_000)
    expect(findings.at(-1)).toMatchObject({ code: 'wrong-weekday', start: line.indexOf('Monday') })
  })

  it('keeps every name whole and in its place', () => {
    for (const it of check(line).mentions) if (it.kind === 'organization') expect(line.slice(it.start, it.end)).toMatch(/^(Armenia|CSTO)$/)
  })
})

/** Processor time, so that what else the machine does hardly counts. The shorter text is read twice, because code warms up. */
function expectLinear(make: (length: number) => string, length: number): void {
  const short = make(length)
  const long = make(length * 4)
  const base = Math.max(Math.min(cost(short), cost(short)), 10)
  const first = cost(long)
  // A pause to collect garbage may fall on either; what is slow by itself is slow again.
  const least = first <= base * 8 ? first : Math.min(first, cost(long))
  expect(least).toBeLessThanOrEqual(base * 8)
}

function cost(text: string): number {
  return cpuTime(() => void check(text))
}

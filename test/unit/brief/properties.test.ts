/** What holds for every brief and every edit: the second reading is as good as the first, and every place lies in the text. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../../server/core/base/report.js'
import { applyEdits, type Span } from '../../../server/core/base/span.js'
import { openBrief } from '../../../server/core/check/brief.js'
import { explain } from '../../../server/core/check/explain.js'
import { buildCorpus } from '../../../server/core/corpus/build.js'
import { bundledCorpusFiles } from '../../../server/corpus/bundled.js'
import { anyText, brief, changes, editsFor } from './edits.js'

const corpus = buildCorpus(bundledCorpusFiles())
const SEED = { seed: 20220110 }

function misplaced(text: string, report: Report): readonly string[] {
  const told: string[] = []
  const look = (what: string, { start, end }: Span): void => {
    if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length))
      told.push(`${what} ${start}–${end} of ${text.length}`)
  }
  for (const mention of report.mentions) look(`mention ${mention.kind}`, mention)
  for (const claim of report.claims) {
    look(`claim ${claim.kind}`, claim)
    for (const argument of claim.arguments) look(`${argument.role} of ${claim.kind}`, argument)
  }
  for (const finding of report.findings) {
    look(`finding ${finding.code}`, finding)
    if (finding.start === finding.end) told.push(`finding ${finding.code} marks nothing at ${finding.start}`)
    for (const { edits } of finding.fixes) {
      const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
      ordered.forEach((edit, index) => {
        look(`edit of ${finding.code}`, edit)
        if (index > 0 && ordered[index - 1]!.end > edit.start) told.push(`edits of ${finding.code} overlap at ${edit.start}`)
      })
    }
  }
  for (const problem of report.problems) look('problem', problem)
  return told
}

describe('an edited brief', () => {
  it('reads as one opened with its text', () => {
    fc.assert(
      fc.property(brief, changes, (text, batches) => {
        let warm = openBrief(text, { corpus })
        warm.report()
        for (const batch of batches) {
          const edits = editsFor(warm.text, batch)
          const after = applyEdits(warm.text, edits)
          warm = warm.edit(edits)
          expect(warm.text).toBe(after)
          expect(warm.report()).toEqual(openBrief(after, { corpus }).report())
        }
      }),
      { ...SEED, numRuns: 80 },
    )
  })

  it('leaves the brief that was edited as it is', () => {
    fc.assert(
      fc.property(brief, changes, (text, batches) => {
        const first = openBrief(text, { corpus })
        const before = structuredClone(first.report())
        for (const batch of batches) first.edit(editsFor(text, batch)).report()
        expect(openBrief(text, { corpus }).report()).toEqual(before)
        expect(first.report()).toEqual(before)
      }),
      { ...SEED, numRuns: 15 },
    )
  })
})

describe('every place', () => {
  it('lies inside the text of a brief', () => {
    fc.assert(
      fc.property(brief, (text) => {
        expect(misplaced(text, openBrief(text, { corpus }).report())).toEqual([])
      }),
      { ...SEED, numRuns: 150 },
    )
  })

  it('lies inside the text after edits', () => {
    fc.assert(
      fc.property(brief, changes, (text, batches) => {
        let edited = openBrief(text, { corpus })
        for (const batch of batches) edited = edited.edit(editsFor(edited.text, batch))
        expect(misplaced(edited.text, edited.report())).toEqual([])
      }),
      { ...SEED, numRuns: 100 },
    )
  })

  it('lies inside a text of any sort', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(misplaced(text, openBrief(text, { corpus }).report())).toEqual([])
      }),
      { ...SEED, numRuns: 250 },
    )
  })
})

describe('a text of any sort', () => {
  it('is read and explained without an error', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(undefined, '2022-01-10', '1991', 'no date'), (text, date) => {
        const opened = openBrief(text, { corpus, ...(date === undefined ? {} : { date }) })
        opened.report()
        for (const sentence of explain(opened)) expect(sentence.start).toBeLessThanOrEqual(sentence.end)
      }),
      { ...SEED, numRuns: 150 },
    )
  })
})

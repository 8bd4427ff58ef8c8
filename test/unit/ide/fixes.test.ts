/** Mends at a place, of one rule, of the whole brief. */
import { expect, test } from 'vitest'
import type { Finding, Report } from '../../../server/core/base/report.js'
import { fixAll, fixesAt } from '../../../server/core/ide/fixes.js'

function finding(code: string, start: number, end: number, ...fixes: Finding['fixes']): Finding {
  return { code, start, end, severity: 'error', message: code, facts: [], fixes }
}

const mend = (start: number, end: number, text: string, preferred = true) => ({
  title: `→ ${text}`,
  edits: [{ start, end, text }],
  preferred,
})

function report(...findings: Finding[]): Report {
  return {
    mentions: [],
    claims: [],
    findings,
    ignored: [],
    problems: [],
    coverage: { claims: 0, supported: 0, contradicted: 0, unverified: 0 },
  }
}

test('the fixes of a place come in reading order, the preferred one of a finding first', () => {
  const all = report(finding('b', 10, 14, mend(10, 14, 'x', false), mend(10, 14, 'y')), finding('a', 2, 6, mend(2, 6, 'z')))
  expect(fixesAt(all, { start: 0, end: 20 }).map((it) => it.fix.title)).toEqual(['→ z', '→ y', '→ x'])
  expect(fixesAt(all, { start: 6, end: 6 }).map((it) => it.fix.title)).toEqual(['→ z'])
  expect(fixesAt(all, { start: 8, end: 8 })).toEqual([])
})

test('a finding on a part of a date can be mended from all of the date', () => {
  const all = { ...report(finding('a', 3, 4, mend(3, 4, '2'))), mentions: [{ kind: 'date', start: 3, end: 17 } as const] }
  expect(fixesAt(all, { start: 12, end: 12 })).toHaveLength(1)
  expect(fixesAt(all, { start: 18, end: 18 })).toHaveLength(0)
})

test('all is mended by preferred fixes alone, of one rule if wished', () => {
  const all = report(finding('a', 0, 2, mend(0, 2, 'x')), finding('b', 4, 6, mend(4, 6, 'y', false)), finding('b', 8, 9, mend(8, 9, 'z')))
  expect(fixAll(all).edits.map((it) => it.text)).toEqual(['x', 'z'])
  expect(fixAll(all, 'b').edits.map((it) => it.text)).toEqual(['z'])
})

test('fixes that stand in each other’s way are not applied together', () => {
  const all = report(finding('a', 0, 5, mend(0, 5, 'x')), finding('b', 3, 8, mend(3, 8, 'y')), finding('c', 8, 9, mend(8, 9, 'z')))
  expect(fixAll(all).edits.map((it) => it.text)).toEqual(['x', 'z'])
  const inserts = report(finding('a', 4, 5, mend(4, 4, 'x')), finding('b', 4, 6, mend(4, 4, 'y')))
  expect(fixAll(inserts).edits).toHaveLength(1)
})

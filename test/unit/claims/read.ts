/** Reads a filled template in the small world and tells what differs from what is expected. */
import type { Report } from '../../../server/core/base/report.js'
import { reportOf } from '../../support/check.js'
import { type Expected, fill, type Table } from './table.js'
import { TODAY, WORLD } from './world.js'

/** Nothing where the phrasing is read as expected, else what is wrong in one line. */
export function mistake(table: Table, template: string, put: Readonly<Record<string, string>>, expect: Expected): string | undefined {
  const { text, places } = fill(template, put)
  const report = reportOf(text, table.world ?? WORLD, TODAY)
  const told = report.findings.map((it) => `${it.code} at “${text.slice(it.start, it.end)}”`)
  if (expect.is === 'contradicted') {
    const [only, ...more] = report.findings
    const at = expect.at.map((it) => places.get(it))
    if (only && !more.length && only.code === expect.code && at.some((it) => it && it.start <= only.start && only.end <= it.end))
      return undefined
    return `expected ${expect.code} at “${expect.at.map((it) => put[it]).join('” or “')}”, got ${told.join(', ') || 'nothing'}${readAs(report)}`
  }
  if (told.length) return `expected no finding, got ${told.join(', ')}${readAs(report)}`
  if (expect.is === 'supported') {
    const kinds = [table.kind, ...(table.orKinds ?? [])]
    return report.claims.some((it) => it.verdict === 'supported' && kinds.includes(it.kind))
      ? undefined
      : `expected support${readAs(report)}`
  }
  if (expect.reason && !report.claims.some((it) => it.verdict === 'unverified' && it.reason === expect.reason))
    return `expected silence because ${expect.reason}${readAs(report)}`
  return undefined
}

function readAs(report: Report): string {
  const claims = report.claims.map((it) => `${it.kind} ${it.verdict}${it.reason ? ` (${it.reason})` : ''}: ${it.gloss}`)
  return claims.length ? ` — read: ${claims.join('; ')}` : ' — no claim was read'
}

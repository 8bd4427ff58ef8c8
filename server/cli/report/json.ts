/**
 * The JSON report, version 1. Its keys are a contract that other tools read: exactly these, in this order, and no more. Offsets are
 * UTF-16 code units into the file as it lies on disk, a byte order mark counted as one.
 */
import type { ClaimReport, Finding, Mention } from '../../core/index.js'
import { type CheckedBrief, totalCoverage } from './checked.js'

/** The report on all briefs as one JSON text. */
export function jsonReport(briefs: readonly CheckedBrief[]): string {
  const { claims, supported, contradicted, unverified } = totalCoverage(briefs)
  const report = {
    version: 1,
    files: briefs.map(({ path, report }) => ({
      path,
      mentions: report.mentions.flatMap(mentionJson),
      claims: report.claims.map(claimJson),
      findings: report.findings.map(findingJson),
    })),
    summary: { claims, supported, contradicted, unverified },
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

/** Offices are mentions of the core alone: the contract has no kind for them. The two dates of a range are told behind the range. */
function mentionJson({ kind, start, end, id, value, ends = [] }: Mention): object[] {
  if (kind === 'post') return []
  const whole = { kind, start, end, ...(id === undefined ? {} : { id }), ...(value === undefined ? {} : { value }) }
  return [whole, ...ends.map((it) => ({ kind, start: it.start, end: it.end, value: it.value }))]
}

function claimJson({ kind, verdict, reason, start, end, facts }: ClaimReport): object {
  return { kind, verdict, ...(reason === undefined ? {} : { reason }), start, end, facts }
}

function findingJson({ code, severity, start, end, message, facts, fixes }: Finding): object {
  return {
    code,
    severity,
    start,
    end,
    message,
    facts,
    fixes: fixes.map(({ title, edits }) => ({
      title,
      edits: edits.map((edit) => ({ start: edit.start, end: edit.end, text: edit.text })),
    })),
  }
}

/** The mends of findings: at a place, of one rule, of the whole brief. */
import type { Finding, Fix, Problem, Report } from '../base/report.js'
import { byPlace, contains, type Edit, overlaps, type Span } from '../base/span.js'

/** A finding with one of its fixes. */
export interface OfferedFix {
  readonly finding: Finding
  readonly fix: Fix
}

/** The fixes of findings that touch a stretch, in reading order, each finding's own order kept, the preferred one of a finding first. */
export function fixesAt(report: Report, span: Span): readonly OfferedFix[] {
  return findingsAt(report, span).flatMap((finding) => {
    const preferred = finding.fixes.filter((it) => it.preferred)
    const others = finding.fixes.filter((it) => !it.preferred)
    return [...preferred, ...others].map((fix) => ({ finding, fix }))
  })
}

/** The findings that touch a stretch, in reading order. */
export function findingsAt(report: Report, span: Span): readonly Finding[] {
  // A finding can be mended from anywhere in the date, name or figure of which it marks a part.
  const around = report.mentions.filter((it) => touches(it, span))
  return report.findings.filter((it) => touches(it, span) || around.some((mention) => contains(mention, it))).sort(byPlace)
}

/** A problem with one of its fixes. */
export interface OfferedProblemFix {
  readonly problem: Problem
  readonly fix: Fix
}

/** The fixes of problems that touch a stretch, in reading order. */
export function problemFixesAt(report: Report, span: Span): readonly OfferedProblemFix[] {
  return report.problems
    .filter((it) => touches(it, span))
    .sort(byPlace)
    .flatMap((problem) => problem.fixes.map((fix) => ({ problem, fix })))
}

/** A caret at either end of a finding is at the finding. */
function touches(finding: Span, span: Span): boolean {
  return overlaps(finding, span) || (finding.start <= span.end && span.start <= finding.end)
}

export interface Mend {
  readonly edits: readonly Edit[]
  /** How many findings the edits mend. */
  readonly findings: readonly Finding[]
}

/**
 * Everything that can be mended without asking: the preferred fixes, as far as they do not stand in each other's way.
 * What is left over can be mended by asking again afterwards.
 * @param code Only findings of this rule, if given.
 */
export function fixAll(report: Report, code?: string): Mend {
  const edits: Edit[] = []
  const findings: Finding[] = []
  for (const finding of [...report.findings].sort(byPlace)) {
    if (code !== undefined && finding.code !== code) continue
    const fix = finding.fixes.find((it) => it.preferred)
    if (!fix || fix.edits.some((edit) => edits.some((other) => collides(edit, other)))) continue
    edits.push(...fix.edits)
    findings.push(finding)
  }
  return { edits: edits.sort(byPlace), findings }
}

/** Two edits that share a character, or insert at one place. */
function collides(a: Edit, b: Edit): boolean {
  return overlaps(a, b) || (a.start === b.start && (a.start === a.end || b.start === b.end))
}

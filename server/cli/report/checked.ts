/** What every report format gets: the briefs with what was found in them. */
import type { Coverage, Report } from '../../core/index.js'

/** A brief and the core's report on it. */
export interface CheckedBrief {
  readonly path: string
  readonly text: string
  readonly report: Report
  /** What a fact of the corpus that it was read against says, by the fact's id. */
  readonly inWords: (id: string) => string
}

/** The counts of all briefs together. */
export function totalCoverage(briefs: readonly CheckedBrief[]): Coverage {
  const total = { claims: 0, supported: 0, contradicted: 0, unverified: 0 }
  for (const { coverage } of briefs.map((brief) => brief.report)) {
    total.claims += coverage.claims
    total.supported += coverage.supported
    total.contradicted += coverage.contradicted
    total.unverified += coverage.unverified
  }
  return total
}

/** How the facts of each section of a brief stand: what an editor sees above its heading. */
import type { ClaimReport, Coverage } from '../base/report.js'
import type { Span } from '../base/span.js'
import { type OutlineSection, outlineOf } from './outline.js'
import type { ReadBrief } from './read-brief.js'

export interface SectionCoverage {
  readonly heading: Span
  readonly coverage: Coverage
  /** The claims that are not borne out, contradicted ones first; all claims of a section where each is. */
  readonly claims: readonly ClaimReport[]
  /** “3 of 5 facts supported · 1 contradicted”. */
  readonly title: string
}

/** The sections that claim something under their own heading, in reading order. */
export function sectionCoverageOf(brief: ReadBrief): readonly SectionCoverage[] {
  const found: SectionCoverage[] = []
  const visit = (section: OutlineSection): void => {
    if (section.claims.length) found.push(coverageOf(section))
    section.sections.forEach(visit)
  }
  outlineOf(brief).sections.forEach(visit)
  return found
}

function coverageOf({ heading, claims }: OutlineSection): SectionCoverage {
  const of = (verdict: ClaimReport['verdict']) => claims.filter((it) => it.verdict === verdict)
  const [supported, contradicted, unverified] = [of('supported'), of('contradicted'), of('unverified')]
  const open = [...contradicted, ...unverified]
  const coverage = {
    claims: claims.length,
    supported: supported.length,
    contradicted: contradicted.length,
    unverified: unverified.length,
  }
  return { heading, coverage, claims: open.length ? open : claims, title: titleOf(coverage) }
}

function titleOf({ claims, supported, contradicted, unverified }: Coverage): string {
  const facts = claims === 1 ? 'fact' : 'facts'
  if (supported === claims) return claims === 1 ? 'The one fact is supported' : `All ${claims} facts supported`
  const parts = [`${supported} of ${claims} ${facts} supported`]
  if (contradicted) parts.push(`${contradicted} contradicted`)
  if (unverified) parts.push(`${unverified} unverified`)
  return parts.join(' · ')
}

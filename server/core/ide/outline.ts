/** The outline of a brief: its claims under the headings that they stand under. */
import { partitionPoint } from '../base/partition-point.js'
import type { ClaimReport } from '../base/report.js'
import { byPlace, type Span } from '../base/span.js'
import type { Section } from '../text/passages.js'
import type { ReadBrief } from './read-brief.js'

/** A section with the claims that stand under its own heading and the sections within it. */
export interface OutlineSection extends Span {
  readonly title: string
  /** The heading itself, to which an outline leads. */
  readonly heading: Span
  readonly claims: readonly ClaimReport[]
  readonly sections: readonly OutlineSection[]
}

export interface Outline {
  /** Claims before the first heading. */
  readonly claims: readonly ClaimReport[]
  readonly sections: readonly OutlineSection[]
}

interface Open extends Section {
  readonly heading: Span
  readonly claims: ClaimReport[]
  readonly sections: Open[]
}

const outlines = new WeakMap<object, Outline>()

/** The outline of a brief. Made once for a report. */
export function outlineOf(brief: ReadBrief): Outline {
  const report = brief.report()
  const known = outlines.get(report)
  if (known) return known
  const claims: ClaimReport[] = []
  const sections = nest(brief)
  const all: Open[] = []
  const collect = (it: Open): void => {
    all.push(it)
    it.sections.forEach(collect)
  }
  sections.forEach(collect)
  for (const claim of [...report.claims].sort(byPlace)) {
    // The innermost section is the last one that begins before the claim.
    const home = all[partitionPoint(all.length, (index) => all[index]!.start <= claim.start) - 1]
    if (home) home.claims.push(claim)
    else claims.push(claim)
  }
  const outline = { claims, sections }
  outlines.set(report, outline)
  return outline
}

/** The headings of a brief as a tree. */
function nest(brief: ReadBrief): Open[] {
  const top: Open[] = []
  const open: Open[] = []
  const headings = brief.markdown.passages.filter((it) => it.kind === 'heading')
  let passed = 0
  for (const section of brief.markdown.sections) {
    while (open.length > 0 && open.at(-1)!.end <= section.start) open.pop()
    while (passed < headings.length && headings[passed]!.start < section.start) passed++
    const heading = { start: section.start, end: headings[passed]?.end ?? section.start }
    const next: Open = { ...section, heading, claims: [], sections: [] }
    ;(open.at(-1)?.sections ?? top).push(next)
    open.push(next)
  }
  return top
}

/** The fact sheet of a brief: how its facts stand, its dates against the corpus's, who belonged where, and every claim with its evidence. */
import { createLines, lineColumnAt } from '../../base/lines.js'
import type { Coverage } from '../../base/report.js'
import { dateStyleOf } from '../brief-dates.js'
import { claimList, type ListedClaim } from '../claim-list.js'
import { dateInWords } from '../date-words.js'
import { factLine } from '../fact-line.js'
import { dayOfReading, type ReadBrief } from '../read-brief.js'
import { type MembersChart, memberCharts } from './members.js'
import { type TimelineEntry, timelineOf } from './timeline.js'

/** A source as the sheet names it. */
export interface SheetSource {
  readonly layer: 'article' | 'background'
  readonly title: string
  /** Where in the source; several places with semicolons between them. */
  readonly locator?: string
  readonly url?: string
}

export interface SheetClaim extends ListedClaim {
  /** What the corpus knows of it, each fact in one line. */
  readonly evidence: readonly string[]
  /** Facts beyond those. */
  readonly moreFacts: number
  readonly sources: readonly SheetSource[]
  readonly line: number
}

export interface FactSheet {
  readonly title: string
  /** The day as of which the brief is read, in words. */
  readonly date?: string
  readonly corpora: readonly string[]
  readonly coverage: Coverage
  readonly timeline: readonly TimelineEntry[]
  readonly charts: readonly MembersChart[]
  readonly claims: readonly SheetClaim[]
}

/** How many facts are told for a claim; the first is what the verdict rests on. */
const MOST_FACTS = 2

/** Draws up the fact sheet of a brief. `name` is its file's, for a brief that has no title. */
export function factSheet(brief: ReadBrief, name: string): FactSheet {
  const { corpus } = brief
  const style = dateStyleOf(brief)
  const at = dayOfReading(brief)
  const title = brief.markdown.frontMatter?.entries.get('title')?.text || brief.markdown.sections[0]?.title || name
  const lines = createLines(brief.text)
  const claims = claimList(brief).claims.map((claim): SheetClaim => {
    const facts = claim.facts.slice(0, MOST_FACTS).flatMap((id) => factLine(corpus, id, style) ?? [])
    const sources = new Map<string, SheetSource>()
    for (const { source, locator } of facts.flatMap((it) => it.citations)) {
      const known = sources.get(source.id)?.locator?.split('; ') ?? []
      const places = [...new Set([...known, ...(locator ? [locator] : [])])].join('; ')
      sources.set(source.id, {
        layer: source.layer,
        title: source.title,
        ...(places && { locator: places }),
        ...(source.url && { url: source.url }),
      })
    }
    const evidence = [...new Set(facts.map((it) => it.text))]
    const moreFacts = Math.max(0, claim.facts.length - MOST_FACTS)
    return { ...claim, line: lineColumnAt(lines, claim.start).line + 1, evidence, moreFacts, sources: [...sources.values()] }
  })
  return {
    title,
    ...(at && { date: dateInWords(at.edtf, style) }),
    corpora: corpus.titles,
    coverage: brief.report().coverage,
    timeline: timelineOf(brief, style),
    charts: memberCharts(brief),
    claims,
  }
}

/** A year that heads a section, where the corpus gives what stands below it, day by day, to another year. */
import type { Finding } from '../base/report.js'
import type { Corpus } from '../corpus/knowledge.js'
import { type Wording, wordingOf } from '../rules/wording.js'
import type { DateLocale } from '../values/date-style.js'
import { parseEdtf } from '../values/edtf.js'
import type { YearVote } from './check-passage.js'
import { findingOf } from './finding.js'
import type { Standing } from './outline.js'
import { type Checked, placedFix } from './placing.js'

/** One happening under another year may be a slip of its own. */
const LEAST = 2

interface Section {
  readonly year: number
  readonly heading: Checked
  readonly below: Checked[]
}

/** What is found at headings, and the places below them where nothing that hangs on the year is told. */
export interface HeadingYears {
  readonly findings: readonly Finding[]
  readonly relieved: ReadonlySet<Checked>
}

export function headingYears(file: string, checked: readonly Checked[], corpus: Corpus, dateLocale: DateLocale): HeadingYears {
  const findings: Finding[] = []
  const relieved = new Set<Checked>()
  for (const { year, heading, below } of yearSections(checked)) {
    const votes = below.flatMap((it) => it.result.years).filter((it) => it.said === year)
    const first = votes.find((it) => it.said !== it.right)
    if (!first || votes.length < LEAST || votes.some((it) => it.right !== first.right)) continue
    findings.push(found(file, heading, first, wordingOf(corpus, heading.stretch.text, dateLocale)))
    for (const it of below) relieved.add(it)
  }
  return { findings, relieved }
}

/** The year that a text consists of. */
export function yearOf({ onlyDate }: Standing): number | undefined {
  const form = onlyDate?.form
  return form?.is === 'calendar' && form.month === undefined ? form.year : undefined
}

/** Headings that are a year and nothing else, with what stands below each. */
function yearSections(checked: readonly Checked[]): readonly Section[] {
  const sections: Section[] = []
  let open: Section | undefined
  for (const it of checked) {
    const { stretch } = it
    if (stretch.kind !== 'heading' || (open && stretch.level > open.heading.stretch.level)) {
      open?.below.push(it)
      continue
    }
    const { year } = it
    open = year === undefined ? undefined : { year, heading: it, below: [] }
    if (open) sections.push(open)
  }
  return sections
}

function found(file: string, { stretch }: Checked, vote: YearVote, wording: Wording): Finding {
  const start = stretch.text.indexOf(String(vote.said))
  const span = { start, end: start + 4 }
  const { occurrence } = vote
  const inYear = parseEdtf(String(vote.right))
  const finding = findingOf(
    {
      code: 'wrong-year',
      span,
      whole: span,
      name: occurrence.name,
      right: occurrence.start.flatMap((it) => (inYear ? [{ ...it, date: inYear }] : [])).slice(0, 1),
      phase: occurrence.phase,
      evidence: [{ factId: occurrence.id, citations: occurrence.citations }],
    },
    wording,
  )
  return { ...finding, ...stretch.place(span), fixes: finding.fixes.flatMap((fix) => placedFix(file, stretch, fix)) }
}

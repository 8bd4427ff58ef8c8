/** A brief as an immutable snapshot: text, passages, and its report. An edit makes the next snapshot and reads only what it touched. */
import type { Coverage, Finding, Problem, Report } from '../base/report.js'
import { applyEdits, type Edit } from '../base/span.js'
import { type Frame, headed, openingFrame } from '../claims/frame.js'
import type { Corpus } from '../corpus/knowledge.js'
import { findDates } from '../mentions/dates/find-dates.js'
import { resolveDate } from '../mentions/dates/resolve.js'
import { editMarkdown, type MarkdownBrief, readMarkdown } from '../text/markdown.js'
import { tagText } from '../text/tagger.js'
import type { DateLocale } from '../values/date-style.js'
import type { DateValue } from '../values/date-value.js'
import { parseEdtf } from '../values/edtf.js'
import { contradictionFindings } from './contradictions.js'
import { headingYears, yearOf } from './heading-years.js'
import { partFindings } from './ignore.js'
import { createPassageCache, type PassageCache, type Passages, passagesOf } from './kept.js'
import { emptyOutline, under } from './outline.js'
import { type Checked, placedClaims, placedFindings, placedMentions } from './placing.js'
import { layOut } from './stretches.js'
import { spellingFindings } from './two-spellings.js'

export interface BriefOptions {
  readonly corpus: Corpus
  /** EDTF date of a brief that gives none itself; the corpus's own as-of date where this is missing too. */
  readonly date?: string
  /** How numeric dates are read and dates are written; `uk` unless said. */
  readonly dateLocale?: DateLocale
}

export interface Brief {
  readonly text: string
  readonly corpus: Corpus
  readonly markdown: MarkdownBrief
  /** The day that the brief speaks from, and who says so. */
  readonly date: DateValue | undefined
  readonly dateFrom: 'brief' | 'option' | 'corpus'
  readonly dateLocale: DateLocale
  report(): Report
  /** The snapshot after edits against this one's text. */
  edit(edits: readonly Edit[]): Brief
}

/** Opens a brief. Nothing is read until the report is asked for. */
export function openBrief(text: string, options: BriefOptions): Brief {
  return snapshot(text, readMarkdown(text), options, createPassageCache(options.dateLocale ?? 'uk'))
}

function snapshot(text: string, markdown: MarkdownBrief, options: BriefOptions, cache: PassageCache): Brief {
  let report: Report | undefined
  const { date, dateFrom } = dateOf(markdown, options)
  return {
    text,
    corpus: options.corpus,
    markdown,
    date,
    dateFrom,
    dateLocale: cache.dateLocale,
    report() {
      report ??= makeReport(markdown, date, dateFrom, options.corpus, cache)
      return report
    },
    edit(edits) {
      return snapshot(applyEdits(text, edits), editMarkdown(markdown, edits), options, cache)
    },
  }
}

/** How many stretches are read and judged at once. */
const AT_ONCE = 64

function makeReport(
  markdown: MarkdownBrief,
  date: DateValue | undefined,
  dateFrom: Brief['dateFrom'],
  corpus: Corpus,
  cache: PassageCache,
): Report {
  const passages = passagesOf(cache, corpus)
  const checked: Checked[] = []
  const opening = openingFrame(dateFrom === 'corpus' ? undefined : date, corpus.asOf)
  let frame: Frame = { ...opening, ...topicsOf(markdown, passages) }
  let outline = emptyOutline
  passages.readCells(markdown.passages.flatMap((it) => (it.cell ? [it.text] : [])))
  const stretches = layOut(markdown.passages, passages.readingOf)
  for (let from = 0; from < stretches.length; from += AT_ONCE) {
    const some = stretches.slice(from, from + AT_ONCE)
    const kept = passages.readAhead(some.map((it) => it.text))
    const met = some.map((stretch, index) => {
      outline = under(outline, stretch, kept[index]!.standing, frame)
      const it = passages.meet(kept[index]!, stretch.text, headed(frame, outline.date, outline.subject))
      // A date said in one passage does not date the next, save as its heading.
      frame = stretch.goesOn ? it.after : it.behind
      return it
    })
    passages.judge()
    some.forEach((stretch, index) => void checked.push({ stretch, result: met[index]!.result!, year: yearOf(kept[index]!.standing) }))
  }
  const years = headingYears(markdown.text, checked, corpus, cache.dateLocale)
  const findings = placedFindings(markdown.text, checked, years.relieved)
  const twice = [
    ...years.findings,
    ...contradictionFindings(markdown.text, checked, corpus, cache.dateLocale, findings),
    ...spellingFindings(markdown.text, checked, corpus, cache.dateLocale, findings),
  ]
  const parted = partFindings(markdown, twice.length ? inOrder([...findings, ...twice]) : findings)
  const problems = [...frontMatterProblems(markdown), ...parted.problems]
  // After an edit an editor asks for the findings; mentions and claims move to their new places when someone looks at them.
  let mentions: Report['mentions'] | undefined
  let claims: Report['claims'] | undefined
  return {
    get mentions() {
      mentions ??= placedMentions(checked)
      return mentions
    },
    get claims() {
      claims ??= placedClaims(checked)
      return claims
    },
    findings: parted.findings,
    ignored: parted.ignored,
    problems,
    coverage: coverageOf(checked),
  }
}

/** Findings in reading order. */
function inOrder(findings: Finding[]): readonly Finding[] {
  return findings.sort((a, b) => a.start - b.start || a.end - b.end)
}

function frontMatterProblems({ frontMatter }: MarkdownBrief): readonly Problem[] {
  return (frontMatter?.problems ?? []).map((it) => ({
    ...it.span,
    code: 'front-matter',
    message: it.message,
    severity: 'warning',
    fixes: [],
  }))
}

/** What the text is about: states, bodies and events named in its title, its first heading and its first paragraph. */
function topicsOf(markdown: MarkdownBrief, passages: Passages): Pick<Frame, 'topic' | 'matters'> {
  const topic: string[] = []
  const matters: string[] = []
  const title = markdown.frontMatter?.entries.get('title')?.text
  const opening = markdown.passages.slice(0, 3).map((it) => it.text)
  for (const text of [...(title ? [title] : []), ...opening]) {
    if (text.length > 4000) continue
    const { bodies, events } = passages.topicsOf(text)
    if (topic.length < 4) for (const id of bodies) if (!topic.includes(id)) topic.push(id)
    for (const id of events) if (!matters.includes(id)) matters.push(id)
  }
  return { topic: topic.slice(0, 4), matters: matters.slice(0, 4) }
}

function dateOf(markdown: MarkdownBrief, options: BriefOptions): { date: DateValue | undefined; dateFrom: Brief['dateFrom'] } {
  const written = markdown.frontMatter?.date?.text
  if (written !== undefined) {
    const date = parseEdtf(written) ?? dateIn(written, options.dateLocale)
    if (date) return { date, dateFrom: 'brief' }
  }
  if (options.date !== undefined) {
    const date = parseEdtf(options.date)
    if (date) return { date, dateFrom: 'option' }
  }
  return { date: options.corpus.asOf, dateFrom: 'corpus' }
}

function dateIn(text: string, locale: DateLocale = 'uk'): DateValue | undefined {
  const first = findDates(tagText(text), text, { dayFirst: locale === 'uk' })[0]
  return first?.kind === 'absolute' ? resolveDate(first, {}) : undefined
}

function coverageOf(checked: readonly Checked[]): Coverage {
  let claims = 0
  let supported = 0
  let contradicted = 0
  for (const { result } of checked) {
    claims += result.claims.length
    for (const { verdict } of result.claims) {
      if (verdict === 'supported') supported++
      else if (verdict === 'contradicted') contradicted++
    }
  }
  return { claims, supported, contradicted, unverified: claims - supported - contradicted }
}

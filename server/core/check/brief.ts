/** A brief as an immutable snapshot: text, passages, and its report. An edit makes the next snapshot and reads only what it touched. */
import { createMemo, type Memo } from '../base/memo.js'
import type { ClaimReport, Coverage, Finding, Mention, Problem, Report } from '../base/report.js'
import { applyEdits, type Edit, type Span } from '../base/span.js'
import { type Frame, openingFrame, sameFrame } from '../claims/frame.js'
import { type PassageReading, readPassage } from '../claims/passage-reading.js'
import type { Corpus } from '../corpus/knowledge.js'
import { findDates } from '../mentions/dates/find-dates.js'
import { resolveDate } from '../mentions/dates/resolve.js'
import { editMarkdown, type MarkdownBrief, readMarkdown } from '../text/markdown.js'
import { tagText } from '../text/tagger.js'
import type { DateLocale } from '../values/date-style.js'
import type { DateValue } from '../values/date-value.js'
import { parseEdtf } from '../values/edtf.js'
import { checkPassage, type PassageResult } from './check-passage.js'
import { contradictionFindings, type PlacedMatter } from './contradictions.js'
import { partFindings } from './ignore.js'
import { emptyOutline, under } from './outline.js'
import { layOut } from './stretches.js'

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

interface Caches {
  readonly dateLocale: DateLocale
  readonly readings: Memo<PassageReading>
  /** For each reading the results in the frames that it was met in, the latest first. */
  readonly results: WeakMap<PassageReading, { readonly frame: Frame; readonly result: PassageResult }[]>
}

/** How many frames a passage's results are kept for: more than one where a brief has the same words several times. */
const MOST_FRAMES = 16

/** Opens a brief. Nothing is read until the report is asked for. */
export function openBrief(text: string, options: BriefOptions): Brief {
  return snapshot(text, readMarkdown(text), options, {
    dateLocale: options.dateLocale ?? 'uk',
    readings: createMemo(),
    results: new WeakMap(),
  })
}

function snapshot(text: string, markdown: MarkdownBrief, options: BriefOptions, caches: Caches): Brief {
  let report: Report | undefined
  const { date, dateFrom } = dateOf(markdown, options)
  return {
    text,
    corpus: options.corpus,
    markdown,
    date,
    dateFrom,
    dateLocale: caches.dateLocale,
    report() {
      report ??= makeReport(markdown, date, dateFrom, options.corpus, caches)
      return report
    },
    edit(edits) {
      return snapshot(applyEdits(text, edits), editMarkdown(markdown, edits), options, caches)
    },
  }
}

function makeReport(
  markdown: MarkdownBrief,
  date: DateValue | undefined,
  dateFrom: Brief['dateFrom'],
  corpus: Corpus,
  caches: Caches,
): Report {
  caches.readings.turn()
  const mentions: Mention[] = []
  const claims: ClaimReport[] = []
  const findings: Finding[] = []
  const matters: PlacedMatter[] = []
  const opening = openingFrame(dateFrom === 'corpus' ? undefined : date, corpus.asOf)
  let frame: Frame = { ...opening, topic: topicOf(markdown, corpus, caches) }
  let outline = emptyOutline
  for (const stretch of layOut(markdown.passages, (text) => readingOf(text, corpus, caches))) {
    const reading = readingOf(stretch.text, corpus, caches)
    outline = under(outline, stretch, reading, frame)
    const at: Frame = { ...frame, heading: outline.date, subject: outline.subject }
    const result = resultOf(reading, at, corpus, caches)
    const place = <T extends Span>(it: T): T => {
      const { start, end } = stretch.place(it)
      return { ...it, start, end }
    }
    for (const it of result.mentions) if (!stretch.lent?.(it)) mentions.push(place(it))
    for (const it of result.claims) {
      const { start, end } = stretch.place(it)
      claims.push({ ...it, start, end, arguments: it.arguments.map(place) })
    }
    for (const it of result.findings) {
      const { start, end } = stretch.place(it)
      // A table's header is read with each row, and marked but once.
      if (stretch.lent?.(it) && findings.some((other) => other.start === start && other.end === end)) continue
      const fixes = it.fixes.filter((fix) => !fix.edits.some((edit) => stretch.crosses(edit)))
      const related = it.related ? { related: it.related.map(place) } : {}
      findings.push({ ...it, ...related, start, end, fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map(place) })) })
    }
    if (!stretch.quoted) for (const it of result.matters) matters.push({ ...it, text: stretch.text, place: stretch.place })
    // A date said in one passage does not date the next, save as its heading.
    frame = stretch.goesOn ? result.after : { ...result.after, lastDate: undefined }
  }
  for (const list of [mentions, claims, findings]) list.sort((a, b) => a.start - b.start)
  const twice = contradictionFindings(matters, corpus, caches.dateLocale, findings)
  const parted = partFindings(markdown, twice.length ? inOrder([...findings, ...twice]) : findings)
  const problems = [...frontMatterProblems(markdown), ...parted.problems]
  return { mentions, claims, findings: parted.findings, ignored: parted.ignored, problems, coverage: coverageOf(claims) }
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

function readingOf(text: string, corpus: Corpus, caches: Caches): PassageReading {
  let reading = caches.readings.get(text)
  if (!reading) {
    reading = readPassage(text, corpus, caches.dateLocale)
    caches.readings.set(text, reading)
  }
  return reading
}

function resultOf(reading: PassageReading, frame: Frame, corpus: Corpus, caches: Caches): PassageResult {
  let known = caches.results.get(reading)
  if (!known) {
    known = []
    caches.results.set(reading, known)
  }
  const found = known.find((it) => sameFrame(it.frame, frame))
  if (found) return found.result
  const result = checkPassage(reading, frame, corpus)
  known.unshift({ frame, result })
  if (known.length > MOST_FRAMES) known.pop()
  return result
}

/** What the text is about: states and bodies named in its title, its first heading and its first paragraph. */
function topicOf(markdown: MarkdownBrief, corpus: Corpus, caches: Caches): readonly string[] {
  const found: string[] = []
  const title = markdown.frontMatter?.entries.get('title')?.text
  const opening = markdown.passages.slice(0, 3).map((it) => it.text)
  for (const text of [...(title ? [title] : []), ...opening]) {
    if (text.length > 4000) continue
    for (const unit of readingOf(text, corpus, caches).units) {
      if (unit.kind !== 'name') continue
      for (const { entity } of unit.candidates) {
        const { classification } = entity.kind === 'organization' ? entity.record : { classification: undefined }
        if ((classification === 'state' || classification === 'body') && !found.includes(entity.id)) found.push(entity.id)
      }
    }
    if (found.length >= 4) break
  }
  return found.slice(0, 4)
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

function coverageOf(claims: readonly ClaimReport[]): Coverage {
  let supported = 0
  let contradicted = 0
  for (const it of claims) {
    if (it.verdict === 'supported') supported++
    else if (it.verdict === 'contradicted') contradicted++
  }
  return { claims: claims.length, supported, contradicted, unverified: claims.length - supported - contradicted }
}

/** Hover: who or what is this, on this brief's date, and who says so; what the sentence claims, and how that stands. */
import type { ClaimReport, Reason, Verdict } from '../base/report.js'
import { contains, type Span } from '../base/span.js'
import type { Citation } from '../corpus/knowledge.js'
import type { DateStyle } from '../values/date-style.js'
import { parseEdtf } from '../values/edtf.js'
import { dateStyleOf } from './brief-dates.js'
import { dateInWords, weekdayOf } from './date-words.js'
import { factLine, valueInWords } from './fact-line.js'
import { recordMarkdown } from './fact-text.js'
import { bullets, citationLine, plain } from './markdown.js'
import { dayOfReading, type ReadBrief } from './read-brief.js'
import { claimsAt, evidenceFor, type Subject, subjectAt } from './subject-at.js'
import { type Timeline, timelineOf, timelineOfFacts } from './timeline.js'
import { timelineMarkdown } from './timeline-picture.js'

export interface Hover {
  /** The words that the hover speaks of. */
  readonly span: Span
  readonly markdown: string
  /** The fact that it speaks of first: what an editor may offer to open or to cite. */
  readonly factId?: string
}

export interface HoverOptions {
  /** Whether a timeline may be shown as a picture. */
  readonly pictures?: boolean
  /** Whether the editor shows the finding on the words beside this: what that says is not said again. */
  readonly besideFindings?: boolean
}

/** What is known of the words at an offset; nothing where nothing is. What is contradicted speaks first, then the record, then the other claims. */
export function hoverAt(
  brief: ReadBrief,
  offset: number,
  { pictures = false, besideFindings = false }: HoverOptions = {},
): Hover | undefined {
  const { corpus } = brief
  const report = brief.report()
  const at = dayOfReading(brief)
  const subject = subjectAt(brief, report, offset)
  const claims = claimsAt(report.claims, subject, offset)
  const style = dateStyleOf(brief)
  const evidence = new Map(claims.map((it) => [it, evidenceFor(brief, report, it, subject)]))
  const wrong = claims.filter((it) => it.verdict === 'contradicted')
  const behind = wrong.flatMap((it) => evidence.get(it)!)
  // What is wrong is asked for first, and the picture belongs to it; who or what it is about comes after.
  const timeline = pictures ? timelineOfFacts(corpus, behind, at, subject?.id) : undefined
  const here = besideFindings ? report.findings.filter((it) => it.start <= offset && offset <= it.end) : []
  const blocks = wrong.map((it, index) => {
    const picture = index === 0 ? timeline : undefined
    if (here.some((finding) => contains(it, finding))) return picture ? timelineMarkdown(picture) : ''
    return claimMarkdown(brief, it, evidence.get(it)!, style, picture)
  })
  const others = claims.filter((it) => it.verdict !== 'contradicted')
  const heads = others.map(headOf).join('  \n')
  const provision = provisionOf(brief, claims)
  // The 4 of “Article 4” is no figure.
  const recordId = subject?.id ?? provision
  if (recordId !== undefined && corpus.entities.has(recordId)) {
    const own = pictures && !timeline ? timelineOf(corpus, recordId, at) : undefined
    // Short first: who that is on the day and the verdicts stand where nobody has to scroll, what else is known below them.
    const first = [heads, own && timelineMarkdown(own)].filter(Boolean).join('\n\n')
    blocks.push(recordMarkdown(corpus, recordId, at, 'short', style, first))
  } else blocks.push(...(subject ? [valueMarkdown(brief, subject, style)] : []), heads)
  // One is told with its evidence, the others in their lines alone.
  blocks.push(...others.slice(0, 1).map((it) => evidenceMarkdown(brief, it, evidence.get(it)!, style)))
  const said = blocks.filter(Boolean)
  const span = subject ?? claims[0]
  if (said.length === 0 || !span) return undefined
  const factId = behind[0] ?? recordId ?? claims.flatMap((it) => evidence.get(it)!)[0]
  return {
    span: { start: span.start, end: span.end },
    markdown: said.join('\n\n---\n\n'),
    ...(factId === undefined ? {} : { factId }),
  }
}

/** The article of a treaty that a claim at hand speaks of. */
function provisionOf(brief: ReadBrief, claims: readonly ClaimReport[]): string | undefined {
  const facts = claims.find((it) => it.kind === 'provision')?.facts ?? []
  return facts.find((id) => brief.corpus.entities.get(id)?.kind === 'provision')
}

/** A date or figure as it is read. */
function valueMarkdown(brief: ReadBrief, { kind, value }: Subject, style: DateStyle): string {
  if (value === undefined) return ''
  return kind === 'date' ? dateMarkdown(brief, value, style) : `**${plain(valueInWords(value, style))}** · figure`
}

/** A date as it is understood here, its weekday, and what the corpus knows of that day. */
function dateMarkdown(brief: ReadBrief, edtf: string, style: DateStyle): string {
  const date = parseEdtf(edtf)
  const weekday = date && weekdayOf(date)
  const blocks = [`**${plain(dateInWords(edtf, style))}**${weekday ? ` · ${weekday}` : ''} · \`${edtf}\``]
  if (date?.precision === 'day') {
    const onDay = brief.corpus.occurrences.filter((it) => it.start.some((account) => account.date.edtf === edtf))
    const names = [...new Set(onDay.map((it) => plain(it.name)))]
    if (names.length) blocks.push(`On this day:\n${bullets(names, 3)}`)
    const citations = onDay.flatMap((it) => it.citations)
    if (citations.length) blocks.push(citationLine(citations, 2))
  }
  return blocks.join('\n\n')
}

/** A claim: verdict, what was understood, the evidence with its period, and who says so. */
function claimMarkdown(brief: ReadBrief, claim: ClaimReport, facts: readonly string[], style: DateStyle, timeline?: Timeline): string {
  return [headOf(claim), timeline ? timelineMarkdown(timeline) : '', evidenceMarkdown(brief, claim, facts, style)]
    .filter(Boolean)
    .join('\n\n')
}

/** What a verdict rests on, or why there is none. */
function evidenceMarkdown(brief: ReadBrief, claim: ClaimReport, facts: readonly string[], style: DateStyle): string {
  const evidence: string[] = []
  const citations: Citation[] = []
  for (const id of facts.slice(0, 3)) {
    const fact = factLine(brief.corpus, id, style)
    if (!fact || evidence.includes(plain(fact.text))) continue
    evidence.push(plain(fact.text))
    citations.push(...fact.citations)
  }
  const blocks = claim.reason ? [REASONS[claim.reason]] : []
  if (evidence.length) blocks.push(bullets(evidence, 3))
  if (citations.length) blocks.push(citationLine(citations, 2))
  return blocks.join('\n\n')
}

function headOf(claim: ClaimReport): string {
  return `${VERDICTS[claim.verdict]} ${plain(claim.gloss)}`
}

const VERDICTS: Record<Verdict, string> = {
  supported: '✓ **Supported:**',
  contradicted: '✗ **Contradicted:**',
  unverified: '○ **Unverified:**',
}

/** Why there is neither support nor contradiction, in a sentence. */
export const REASONS: Record<Reason, string> = {
  'not-in-corpus': 'The corpus does not say.',
  attributed: 'The brief reports someone’s word; it is not judged as the author’s own.',
  quoted: 'This stands in a quotation; it is not judged as the author’s own.',
  hypothetical: 'This is supposed, not asserted.',
  future: 'This lies ahead of the brief’s date.',
  question: 'This is asked, not asserted.',
  'corpus-older-than-claim': 'The corpus’s knowledge ends before the time that this speaks of.',
  'coarser-than-corpus': 'This is less precise than what the corpus knows, and does not conflict with it.',
  ambiguous: 'The words can be read in more than one way.',
}

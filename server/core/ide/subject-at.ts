/** What the words at a place are about: the record that they name, the claims that they take part in, the facts that bear on these. */
import type { ClaimReport, Mention, Report, Verdict } from '../base/report.js'
import { contains, overlaps, type Span } from '../base/span.js'
import { factConcerns } from './fact-line.js'
import type { ReadBrief } from './read-brief.js'

/** Words that name a record or say a value: a mention, or an argument of a claim. */
export interface Subject extends Span {
  readonly kind?: Mention['kind']
  readonly id?: string
  readonly value?: string
}

/** The innermost words at an offset that name a record; else those that say a value. */
export function subjectAt(brief: ReadBrief, report: Report, offset: number): Subject | undefined {
  const named = (it: Subject) => it.id !== undefined && brief.corpus.entities.has(it.id)
  const subjects: Subject[] = report.mentions.filter(named)
  for (const claim of report.claims) subjects.push(...claim.arguments.filter((it) => named(it) && it.end > it.start))
  return smallestAt(subjects, offset) ?? smallestAt(report.mentions, offset)
}

/** The innermost of the spans that touch an offset. Both ends count, as a caret stands between two characters. */
function smallestAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let best: T | undefined
  for (const it of spans) {
    if (it.start <= offset && offset <= it.end && (!best || rank(it, offset) < rank(best, offset))) best = it
  }
  return best
}

/** A span that ends where the caret stands yields to one that begins there. */
function rank(span: Span, offset: number): number {
  return span.end - span.start + (span.end === offset ? 1e9 : 0)
}

/** Claims that the words take part in; where they take part in none, the smallest claim around them. At most three, worst news first. */
export function claimsAt(claims: readonly ClaimReport[], mention: Span | undefined, offset: number): readonly ClaimReport[] {
  const at = mention ?? { start: offset, end: offset }
  const around = claims.filter((it) => it.start <= at.start && at.end <= it.end)
  const part = around.filter((it) => it.arguments.some((argument) => argument.start <= at.start && at.end <= argument.end))
  const chosen = part.length ? part : around.length ? [smallestAt(around, offset) ?? around[0]!] : []
  return [...chosen].sort((a, b) => GRAVITY[a.verdict] - GRAVITY[b.verdict] || a.end - a.start - (b.end - b.start)).slice(0, 3)
}

const GRAVITY: Record<Verdict, number> = { contradicted: 0, supported: 1, unverified: 2 }

/** The facts to show for a claim, best first: those that contradict it, else those about the words asked for, else all. */
export function evidenceFor(brief: ReadBrief, report: Report, claim: ClaimReport, subject: Subject | undefined): readonly string[] {
  if (claim.verdict === 'contradicted') {
    const within = report.findings.filter((it) => contains(claim, it))
    const here = within.filter((it) => subject && overlaps(it, subject))
    const facts = (here.length ? here : within).flatMap((it) => it.facts)
    if (facts.length) return facts
  }
  const { id } = subject ?? {}
  const about = id === undefined ? [] : claim.facts.filter((fact) => factConcerns(brief.corpus, fact, id))
  return about.length ? about : claim.facts
}

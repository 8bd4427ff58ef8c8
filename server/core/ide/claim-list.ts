/** The claims of a brief one by one, as lists and sheets show them: in words, with the verdict and what it rests on. */
import type { ClaimKind, Finding, Verdict } from '../base/report.js'
import { byPlace, contains, type Span } from '../base/span.js'
import { shortFactLine } from './fact-line.js'
import { REASONS } from './hover.js'
import type { ReadBrief } from './read-brief.js'

export interface ListedClaim extends Span {
  readonly kind: ClaimKind
  readonly verdict: Verdict
  /** What was understood, in one line. */
  readonly gloss: string
  /** The brief's own words, without the signs of Markdown. */
  readonly words: string
  /** Why the claim is unverified, in a sentence. */
  readonly reason?: string
  /** What the rule says of a contradicted claim, and the wrong words. */
  readonly finding?: Span & { readonly code: string; readonly message: string }
  /** Set where a comment in the brief says to ignore the finding. */
  readonly ignored?: boolean
  /** Ids of the facts that the verdict rests on, best first. */
  readonly facts: readonly string[]
  /** The first of them in words. */
  readonly restsOn?: string
  /** Index of the section that it stands in; none before the first heading. */
  readonly section?: number
}

export interface ClaimList {
  /** The headings of the brief, in its order. */
  readonly sections: readonly (Span & { readonly title: string; readonly level: number })[]
  /** In the order of the brief. */
  readonly claims: readonly ListedClaim[]
}

/** Lists the claims of a brief. Linear in the claims, but for sorting them. */
export function claimList(brief: ReadBrief): ClaimList {
  const { claims, findings, ignored } = brief.report()
  const { sections } = brief.markdown
  const found = [...findings, ...ignored].sort(byPlace)
  const quiet = new Set<Finding>(ignored)
  let section = -1
  let from = 0
  const listed = [...claims].sort(byPlace).map((claim): ListedClaim => {
    while (section + 1 < sections.length && sections[section + 1]!.start <= claim.start) section++
    while (from < found.length && found[from]!.end <= claim.start) from++
    const finding = claim.verdict === 'contradicted' ? findingIn(found, from, claim, claim.facts) : undefined
    const facts = finding?.facts.length ? finding.facts : claim.facts
    const restsOn = facts[0] === undefined ? undefined : shortFactLine(brief.corpus, facts[0])
    return {
      start: claim.start,
      end: claim.end,
      kind: claim.kind,
      verdict: claim.verdict,
      gloss: claim.gloss,
      words: withoutMarkup(brief.text.slice(claim.start, claim.end)),
      ...(claim.reason && { reason: REASONS[claim.reason] }),
      ...(finding && { finding: { start: finding.start, end: finding.end, code: finding.code, message: finding.message } }),
      ...(finding && quiet.has(finding) && { ignored: true }),
      facts,
      ...(restsOn !== undefined && { restsOn }),
      ...(section >= 0 && { section }),
    }
  })
  return { sections: sections.map(({ start, end, title, level }) => ({ start, end, title, level })), claims: listed }
}

/** Words as a reader sees them: without emphasis, code and marks of footnotes; cells of a table stand apart. */
function withoutMarkup(text: string): string {
  return text
    .replace(/[*`]+|__|\[\^[^\]\s]*\]/g, '')
    .replaceAll('|', ' · ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The finding inside a claim that rests on one of its facts, else the first inside it. `from` is where those before it end. */
function findingIn(found: readonly Finding[], from: number, claim: Span, facts: readonly string[]): Finding | undefined {
  let first: Finding | undefined
  for (let index = from; index < found.length && found[index]!.start < claim.end; index++) {
    const finding = found[index]!
    if (!contains(claim, finding)) continue
    if (finding.facts.some((it) => facts.includes(it))) return finding
    first ??= finding
  }
  return first
}

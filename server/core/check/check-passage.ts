/** One passage in its frame: claims read, judged, and put into findings. Places are offsets of the passage's text. */
import type { ClaimReport, Finding, Mention, Reason, Verdict } from '../base/report.js'
import type { Span } from '../base/span.js'
import type { Claim } from '../claims/claim.js'
import type { Frame } from '../claims/frame.js'
import type { PassageReading } from '../claims/passage-reading.js'
import { readClaims } from '../claims/read-claims.js'
import type { Corpus } from '../corpus/knowledge.js'
import { judge } from '../judge/judge.js'
import type { Fault, Judgement } from '../judge/judgement.js'
import { ruleOf } from '../rules/registry.js'
import { type Wording, wordingOf } from '../rules/wording.js'
import { reportClaim } from './claim-report.js'
import { mentionsOf, withProvisions } from './mentions.js'

export interface PassageResult {
  readonly mentions: readonly Mention[]
  readonly claims: readonly ClaimReport[]
  readonly findings: readonly Finding[]
  readonly after: Frame
}

/** Reads and judges one passage. Pure: equal text, frame and corpus give equal results. */
export function checkPassage(reading: PassageReading, frame: Frame, corpus: Corpus): PassageResult {
  const { claims, dates, after } = readClaims(reading, frame, corpus)
  const wording = wordingOf(corpus, reading.text)
  const reports: ClaimReport[] = []
  const findings: Finding[] = []
  for (const { claim, frame: at } of claims) {
    const judged = heed(claim, judge(claim, { corpus, frame: at }))
    for (const fault of judged.faults) findings.push(findingOf(fault, wording))
    if (claim.kind === 'name' || claim.kind === 'calendar') continue
    reports.push(reportClaim(claim, judged, corpus))
  }
  return {
    mentions: withProvisions(
      mentionsOf(reading, dates),
      claims.map((it) => it.claim),
      corpus,
    ),
    claims: reports,
    findings: settle(findings),
    after,
  }
}

/** Another's word, a supposition or a question is shown with its verdict and never marked. */
function heed(claim: Claim, judged: Judgement): Judgement {
  if (
    judged.verdict !== 'contradicted' ||
    claim.voice === 'own' ||
    claim.kind === 'name' ||
    claim.kind === 'calendar' ||
    claim.kind === 'quotation'
  )
    return judged
  const reason: Reason = claim.voice
  const verdict: Verdict = 'unverified'
  return { verdict, reason, facts: judged.facts, faults: [] }
}

function findingOf(fault: Fault, wording: Wording): Finding {
  const rule = ruleOf(fault.code)
  const { what, next } = rule.say(fault, wording)
  const why = whyOf(fault)
  return {
    ...bare(fault.span),
    code: rule.id,
    severity: rule.severity,
    message: [what, why, next].filter(Boolean).join(' '),
    facts: [...new Set(fault.evidence.map((it) => it.factId))],
    fixes: rule.fix?.(fault, wording) ?? [],
  }
}

/** “(Article, Context ¶1)”: who says so, each source once, the first three. */
function whyOf(fault: Fault): string {
  const said = new Set<string>()
  for (const { citations } of fault.evidence) {
    for (const { source, locator } of citations) said.add(`${source.title}${locator ? `, ${locator}` : ''} [${source.layer}]`)
  }
  if (!said.size) return ''
  return `Source: ${[...said].slice(0, 3).join('; ')}.`
}

function bare(span: Span): Span {
  return { start: span.start, end: span.end }
}

/** One finding for one stretch: the first one said stands; reading order. */
function settle(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = []
  for (const finding of findings) {
    if (!kept.some((it) => it.start < finding.end && finding.start < it.end)) kept.push(finding)
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end)
}

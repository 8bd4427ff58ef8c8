/** Passages in their frames: claims judged and put into findings. Places are offsets of the passage's text. */
import type { ClaimReport, Finding, Mention, Reason, Verdict } from '../base/report.js'
import { overlaps } from '../base/span.js'
import type { Claim } from '../claims/claim.js'
import type { Frame } from '../claims/frame.js'
import type { Matter } from '../claims/matter.js'
import type { PassageReading } from '../claims/passage-reading.js'
import type { ClaimsRead } from '../claims/read-claims.js'
import { type Spelling, spellingsOf } from '../claims/spellings.js'
import type { Corpus, Occurrence } from '../corpus/knowledge.js'
import { judge } from '../judge/judge.js'
import type { Judgement } from '../judge/judgement.js'
import { type Wording, wordingOf } from '../rules/wording.js'
import { fromDayNumber } from '../values/calendar.js'
import { reportClaim } from './claim-report.js'
import { findingOf } from './finding.js'
import { mentionsOf, withProvisions } from './mentions.js'

export interface PassageResult {
  readonly mentions: readonly Mention[]
  readonly claims: readonly ClaimReport[]
  readonly findings: readonly Finding[]
  /** What other passages may contradict. */
  readonly matters: readonly Matter[]
  readonly spellings: readonly Spelling[]
  /** In which year those things happened whose day and month are said, and whose year stands over the passage. */
  readonly years: readonly YearVote[]
  readonly after: Frame
}

export interface YearVote {
  /** The year that stands over the passage. */
  readonly said: number
  /** The year that the corpus gives. */
  readonly right: number
  readonly occurrence: Occurrence
}

/** A passage whose claims are read and not yet judged. */
export interface ReadPassage {
  readonly reading: PassageReading
  readonly read: ClaimsRead
}

/** Judges what passages claim. Pure: equal texts, frames and corpus give equal results. */
export function judgePassages(passages: readonly ReadPassage[], corpus: Corpus): readonly PassageResult[] {
  const judged = passages.map(({ read }) => read.claims.map(({ claim, frame }) => heed(claim, judge(claim, { corpus, frame }))))
  return passages.map((it, index) => resultOf(it, judged[index]!, corpus))
}

function resultOf({ reading, read }: ReadPassage, judged: readonly Judgement[], corpus: Corpus): PassageResult {
  const { claims, matters, dates, after } = read
  let wording: Wording | undefined
  const reports: ClaimReport[] = []
  const findings: Finding[] = []
  claims.forEach(({ claim }, index) => {
    const judgement = judged[index]!
    for (const fault of judgement.faults) {
      wording ??= wordingOf(corpus, reading.text, reading.dateLocale)
      findings.push(findingOf(fault, wording))
    }
    if (claim.kind === 'name' || claim.kind === 'dated-name' || claim.kind === 'calendar') return
    reports.push(reportClaim(claim, judgement, corpus))
  })
  return {
    mentions: withProvisions(
      mentionsOf(reading, dates),
      claims.map((it) => it.claim),
      corpus,
    ),
    claims: reports,
    findings: settle(findings.filter((it) => !isDayOfEvent(it, reports) && !isCountedElsewhere(it, reports))),
    spellings: spellingsOf(reading),
    years: claims.flatMap(({ claim }, index) => voteOf(claim, judged[index]!)),
    matters: matters.map((it) => ({ ...it, borneOut: reports.some((report) => bearsOut(report, it)) })),
    after,
  }
}

/** The year of what a claim says happened on a day and month that the corpus bears out. */
function voteOf(claim: Claim, judged: Judgement): readonly YearVote[] {
  const { time } = claim
  if (claim.kind !== 'event' || judged.verdict !== 'supported' || time?.from !== 'said' || time.yearSaid || !time.parts?.month) return []
  const occurrence = claim.candidates.find((it) => it.id === judged.facts[0])
  const days = [...(occurrence?.start ?? []), ...(occurrence?.end ?? [])].filter(({ date }) => date.precision === 'day')
  const said = fromDayNumber(time.value.earliest)
  const same = days.map(({ date }) => fromDayNumber(date.earliest)).filter((it) => it.month === said.month && it.day === said.day)
  if (!occurrence || time.value.precision !== 'day' || !same.length) return []
  return [{ said: said.year, right: same.some((it) => it.year === said.year) ? said.year : same[0]!.year, occurrence }]
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

/** Whether a claim that holds rests on the words of a matter's value. */
function bearsOut(report: ClaimReport, matter: Matter): boolean {
  return report.verdict === 'supported' && report.arguments.some((it) => it.start <= matter.start && matter.end <= it.end)
}

/** Whether the date at fault is that of something else which the corpus bears out: an oath some days later, the change of a holder. */
function isDayOfEvent(finding: Finding, reports: readonly ClaimReport[]): boolean {
  const kind = finding.code === 'office-out-of-time' ? 'event-date' : finding.code === 'wrong-date' ? 'office' : undefined
  if (!kind) return false
  return reports.some(
    (it) =>
      it.kind === kind &&
      it.verdict === 'supported' &&
      (kind === 'event-date' || it.arguments.some((one) => one.role === 'successor')) &&
      it.arguments.some((one) => one.role === 'time' && one.start === finding.start && one.end === finding.end),
  )
}

/** Whether a length at fault by the author's own dates is counted from elsewhere, as the corpus bears out. */
function isCountedElsewhere(finding: Finding, reports: readonly ClaimReport[]): boolean {
  return (
    finding.code === 'wrong-duration' &&
    reports.some(
      (it) =>
        it.kind === 'duration' &&
        it.verdict === 'supported' &&
        it.arguments.some((one) => one.role === 'length' && one.start === finding.start && one.end === finding.end),
    )
  )
}

/** One finding for one stretch: the first one said stands; reading order. */
function settle(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = []
  // Where the corpus tells what is wrong with a list, its number is no second fault.
  const alone = (it: Finding): boolean => !it.related?.some((other) => findings.some((told) => told !== it && overlaps(told, other)))
  for (const finding of findings) {
    if (!alone(finding)) continue
    if (!kept.some((it) => it.start < finding.end && finding.start < it.end)) kept.push(finding)
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end)
}

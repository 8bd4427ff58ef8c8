/** Checks a brief of the test notation: what the checker finds is exactly what is marked, and its fixes lead to what is shown. */
import type { ClaimReport, Finding, Report } from '../../server/core/base/report.js'
import { applyEdits } from '../../server/core/base/span.js'
import { openBrief } from '../../server/core/check/brief.js'
import type { Corpus } from '../../server/core/corpus/knowledge.js'
import { corpusOf } from './corpus.js'
import type { Fixture, Mark } from './fixture.js'

/** Tells in lines what differs; nothing where all is as marked. */
export function checkFixture(fixture: Fixture, corpus: Corpus = corpusOf(fixture.corpus)): readonly string[] {
  const report = reportOf(fixture.text, corpus, fixture.date)
  return [
    ...checkMarks(fixture, report),
    ...fixture.fixed.flatMap(({ which, text }) => checkFixed(fixture.text, report.findings, which, text)),
  ]
}

/** The report on a text as of a date. */
export function reportOf(text: string, corpus: Corpus, date?: string): Report {
  return openBrief(text, { corpus, ...(date === undefined ? {} : { date }) }).report()
}

/** Compares a report with marks: every finding must be marked, every mark must be met. */
export function checkMarks({ text, marks, lines }: Pick<Fixture, 'text' | 'marks' | 'lines'>, report: Report): readonly string[] {
  const told: string[] = []
  const lineOf = (offset: number): number => lines[text.slice(0, offset).split('\n').length - 1] ?? 0
  const tell = (what: string, line: number, span: { start: number; end: number }, words: string): void => {
    told.push(`${what.padEnd(11)} line ${line}  “${text.slice(span.start, span.end)}”  ${words}`)
  }
  const left = new Set(report.findings)
  for (const mark of marks) {
    const words = mark.says ? `${mark.expect}: ${mark.says}` : mark.expect
    if (mark.expect === 'holds' || mark.expect === 'silent') {
      if (!report.claims.some((it) => meets(it, mark))) tell('missing', mark.line, mark, `${words}${instead(report.claims, mark)}`)
      continue
    }
    const found = [...left].find(
      (it) => it.code === mark.expect && it.start === mark.start && it.end === mark.end && it.message.includes(mark.says),
    )
    if (found) left.delete(found)
    else tell('missing', mark.line, mark, words)
  }
  for (const it of left) tell('unexpected', lineOf(it.start), it, `${it.code}: ${it.message.split('\n')[0]}`)
  return told
}

function meets(claim: ClaimReport, mark: Mark): boolean {
  if (!touches(claim, mark)) return false
  if (mark.expect === 'holds') return claim.verdict === 'supported' && (!mark.says || claim.facts.includes(mark.says))
  return claim.verdict === 'unverified' && (!mark.says || claim.reason === mark.says)
}

/** Marked words belong to a claim where they lie inside it, or inside one of its arguments. */
function touches(claim: ClaimReport, mark: Mark): boolean {
  return [claim, ...claim.arguments].some((it) => it.start <= mark.start && mark.end <= it.end)
}

function instead(claims: readonly ClaimReport[], mark: Mark): string {
  const there = claims.filter((it) => touches(it, mark)).map((it) => `${it.kind} ${it.verdict}${it.reason ? ` (${it.reason})` : ''}`)
  return there.length ? ` — read as ${there.join(', ')}` : ' — no claim was read there'
}

/** Applies the n-th fix of every finding at once. */
function applyFixes(text: string, findings: readonly Finding[], which = 1): string {
  const edits = findings.flatMap((it) => it.fixes[which - 1]?.edits ?? [])
  return applyEdits(text, edits)
}

function checkFixed(text: string, findings: readonly Finding[], which: number, expected: string): readonly string[] {
  const without = findings.filter((it) => !it.fixes[which - 1])
  if (!findings.length) return ['not fixed   there is no finding']
  if (without.length) return without.map((it) => `not fixed   ${it.code} offers ${it.fixes.length} of ${which} fixes`)
  const mended = applyFixes(text, findings, which)
  return mended === expected ? [] : [`not fixed   expected “${expected}”\n            got      “${mended}”`]
}

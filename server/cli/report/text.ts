/** The report for people: each finding with its line, a mark under the wrong words, the evidence and the mend; then the counts. */
import { createLines, type Finding, type Lines, lineColumnAt, type Severity } from '../../core/index.js'
import { SEVERITIES } from '../args.js'
import { type CheckedBrief, totalCoverage } from './checked.js'
import type { Paint } from './colour.js'
import { excerptOf } from './excerpt.js'
import { printable } from './width.js'

const COLOURS = { error: 'red', warning: 'yellow', information: 'blue', hint: 'cyan' } as const
const PLURALS = { error: 'errors', warning: 'warnings', information: 'information', hint: 'hints' } as const

/** The report on all briefs, at most `columns` wide where lines of a brief are shown. */
export function textReport(briefs: readonly CheckedBrief[], columns: number, paint: Paint): string {
  const findings = briefs.flatMap((brief) => {
    const lines = createLines(brief.text)
    return brief.report.findings.map((finding) => findingText(brief, finding, lines, columns, paint))
  })
  return [...findings, summaryText(briefs, paint)].join('\n')
}

function findingText(brief: CheckedBrief, finding: Finding, lines: Lines, columns: number, paint: Paint): string {
  const { line, column } = lineColumnAt(lines, finding.start)
  const lineStart = lines.starts[line]!
  const lineEnd = lines.ends[line]!
  const number = String(line + 1)
  const gutter = ' '.repeat(number.length)
  const bar = paint('dim', '│')
  const end = Math.max(finding.start, Math.min(finding.end, lineEnd))
  const excerpt = excerptOf(brief.text, lineStart, lineEnd, finding.start, end, Math.max(40, columns - number.length - 4))
  const colour = COLOURS[finding.severity]
  const place = `${printable(brief.path)}:${number}:${column + 1}`
  return [
    `${paint('bold', place)}  ${paint([colour, 'bold'], finding.severity)}  ${paint('dim', finding.code)}`,
    ` ${paint('dim', number)} ${bar} ${excerpt.line}`,
    ` ${gutter} ${bar} ${paint([colour, 'bold'], excerpt.mark)}`,
    ` ${printable(finding.message)}`,
    ...evidenceText(finding, paint, brief.inWords),
    ...(finding.related ?? []).map(({ start, message }) => relatedText(brief.path, lineColumnAt(lines, start).line, message, paint)),
    ...finding.fixes.map((fix) => ` ${paint('green', 'fix')}  ${printable(fix.title)}`),
    '',
  ].join('\n')
}

/** At most so many facts are told; the JSON report has them all. */
const MOST_FACTS = 3

function evidenceText({ facts }: Finding, paint: Paint, inWords: CheckedBrief['inWords']): string[] {
  return facts.slice(0, MOST_FACTS).map((id) => ` ${paint('dim', `evidence  ${printable(inWords(id))}`)}`)
}

function relatedText(path: string, line: number, message: string, paint: Paint): string {
  return ` ${paint('dim', `see  ${printable(path)}:${line + 1}  ${printable(message)}`)}`
}

/** How many findings of which severity there are, and how much of what the briefs say the corpus bears out. */
function summaryText(briefs: readonly CheckedBrief[], paint: Paint): string {
  const counts = SEVERITIES.map((severity) => countText(severity, briefs)).filter((text) => text !== '')
  const total = totalCoverage(briefs)
  const parts = (['supported', 'contradicted', 'unverified'] as const).map((verdict) => {
    const text = `${total[verdict]} ${verdict}${share(total[verdict], total.claims)}`
    if (total[verdict] === 0 || verdict === 'unverified') return text
    return paint(verdict === 'supported' ? 'green' : 'yellow', text)
  })
  const read = `${plural(briefs.length, 'brief')}, ${plural(total.claims, 'claim')}`
  const ignored = briefs.reduce((sum, { report }) => sum + report.ignored.length, 0)
  const left = ignored > 0 ? `, ${ignored} ignored by comments` : ''
  return [
    `${read}: ${counts.length > 0 ? paint('bold', counts.join(', ')) : paint('green', 'nothing to mend')}${left}`,
    `Fact coverage: ${parts.join(', ')}`,
    '',
  ].join('\n')
}

function countText(severity: Severity, briefs: readonly CheckedBrief[]): string {
  const count = briefs.reduce((sum, { report }) => sum + report.findings.filter((finding) => finding.severity === severity).length, 0)
  return count === 0 ? '' : `${count} ${count === 1 ? severity : PLURALS[severity]}`
}

function share(part: number, whole: number): string {
  return whole === 0 ? '' : ` (${Math.round((100 * part) / whole)} %)`
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

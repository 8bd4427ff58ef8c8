/** `briefwright check`: reads the briefs against the corpus and reports. */
import { type Corpus, createLines, factLine, lineColumnAt, openBrief } from '../core/index.js'
import { type CheckCommand, SEVERITIES } from './args.js'
import { findBriefs, readBrief } from './files.js'
import { type Complain, complainer, prepareCorpus } from './prepare.js'
import type { CheckedBrief } from './report/checked.js'
import { painter, wantsColour } from './report/colour.js'
import { jsonReport } from './report/json.js'
import { textReport } from './report/text.js'
import type { ExitStatus, Surroundings } from './run.js'

/** Checks what the command names. A brief that cannot be read is named on standard error, and the others are checked. */
export async function check(command: CheckCommand, surroundings: Surroundings): Promise<ExitStatus> {
  const complain = complainer(surroundings)
  const corpus = await prepareCorpus(command, complain)
  if (!corpus) return 2
  const found = await findBriefs(command.paths)
  const problems = [...found.problems]
  const briefs: CheckedBrief[] = []
  for (const path of found.paths) {
    const brief = await readBrief(path, surroundings.input)
    if ('message' in brief) problems.push(brief)
    else briefs.push(checkBrief(brief.path, brief.text, corpus, command.date))
  }
  problems.forEach(complain)
  for (const brief of briefs) complainOf(brief, complain)
  const paint = painter(wantsColour(surroundings.env, surroundings.terminal))
  const inWords = (id: string): string => factLine(corpus, id)?.text ?? id
  surroundings.output(command.format === 'json' ? jsonReport(briefs) : textReport(briefs, surroundings.columns, paint, inWords))
  if (problems.length > 0) return 2
  const grave = SEVERITIES.slice(0, SEVERITIES.indexOf(command.failOn) + 1)
  return briefs.some(({ report }) => report.findings.some(({ severity }) => grave.includes(severity))) ? 1 : 0
}

function checkBrief(path: string, text: string, corpus: Corpus, date: string | undefined): CheckedBrief {
  return { path, text, report: openBrief(text, { corpus, ...(date === undefined ? {} : { date }) }).report() }
}

/** What is wrong with a brief besides its facts. */
function complainOf({ path, text, report }: CheckedBrief, complain: Complain): void {
  if (report.problems.length === 0) return
  const lines = createLines(text)
  for (const { start, severity, message } of report.problems) {
    const { line, column } = lineColumnAt(lines, start)
    complain({ path: `${path}:${line + 1}:${column + 1}`, message: `${severity}: ${message}` })
  }
}

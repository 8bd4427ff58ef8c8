/** `briefwright check`: reads the briefs against the corpus and reports. */
import {
  type Corpus,
  createLines,
  factLine,
  lineColumnAt,
  openBrief,
  readingOptions,
  type Settings,
  styleOfLocale,
  withLevels,
} from '../core/index.js'
import { type CheckCommand, SEVERITIES } from './args.js'
import { type BriefFile, findBriefs, readBrief } from './files.js'
import { type Complain, complainer } from './prepare.js'
import { openProjects } from './projects.js'
import type { CheckedBrief } from './report/checked.js'
import { painter, wantsColour } from './report/colour.js'
import { jsonReport } from './report/json.js'
import { textReport } from './report/text.js'
import type { ExitStatus, Surroundings } from './run.js'

/** Checks what the command names. A brief that cannot be read is named on standard error, and the others are checked. */
export async function check(command: CheckCommand, surroundings: Surroundings): Promise<ExitStatus> {
  const complain = complainer(surroundings)
  const projects = openProjects(command.options, complain)
  const found = await findBriefs(command.paths)
  found.problems.forEach(complain)
  const briefs: CheckedBrief[] = []
  let unusable = found.problems.length > 0
  for (const { path, named } of found.files) {
    const project = await projects.of(path)
    // A file that is named is checked, whatever the globs say.
    if (!named && !project.isBrief(path)) continue
    const corpus = await project.corpus()
    const brief = corpus && (await readBrief(path, surroundings.input))
    if (!brief || 'message' in brief) {
      unusable = true
      if (brief) complain(brief)
    } else briefs.push(checkBrief(brief, corpus, project.settings))
  }
  for (const brief of briefs) complainOf(brief, complain)
  const paint = painter(wantsColour(surroundings.env, surroundings.terminal))
  if (command.format === 'json') surroundings.output(jsonReport(briefs))
  // “Nothing to mend” would be a lie where nothing could be checked.
  else if (briefs.length > 0 || !unusable) surroundings.output(textReport(briefs, surroundings.columns, paint))
  if (unusable || projects.broken) return 2
  const grave = SEVERITIES.slice(0, SEVERITIES.indexOf(command.failOn) + 1)
  return briefs.some(({ report }) => report.findings.some(({ severity }) => grave.includes(severity))) ? 1 : 0
}

function checkBrief({ path, text }: BriefFile, corpus: Corpus, settings: Settings): CheckedBrief {
  const brief = openBrief(text, { corpus, ...readingOptions(settings) })
  const style = styleOfLocale(settings.dateLocale)
  return { path, text, report: withLevels(brief.report(), settings.rules), inWords: (id) => factLine(corpus, id, style)?.text ?? id }
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

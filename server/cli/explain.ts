/** `briefwright explain`: what was read in each sentence of a brief, and why it was flagged or was not. */
import { briefWithLevels, createLines, explanationsOf, openBrief, readingOptions } from '../core/index.js'
import type { ExplainCommand } from './args.js'
import { readBrief } from './files.js'
import { complainer } from './prepare.js'
import { openProjects } from './projects.js'
import { painter, wantsColour } from './report/colour.js'
import { explanationText } from './report/explanation.js'
import type { ExitStatus, Surroundings } from './run.js'

/** Explains the brief, or the one line, that the command names. */
export async function explainBrief(command: ExplainCommand, surroundings: Surroundings): Promise<ExitStatus> {
  const complain = complainer(surroundings)
  const projects = openProjects(command.options, complain)
  const project = await projects.of(command.path)
  const corpus = await project.corpus()
  if (!corpus) return 2
  const file = await readBrief(command.path, surroundings.input)
  if ('message' in file) {
    complain(file)
    return 2
  }
  const lines = createLines(file.text)
  const start = lines.starts[(command.line ?? 1) - 1]
  const end = lines.ends[(command.line ?? 1) - 1]
  if (start === undefined || end === undefined) {
    complain({ path: file.path, message: `there is no line ${command.line}; the last is ${lines.starts.length}` })
    return 2
  }
  const brief = briefWithLevels(openBrief(file.text, { corpus, ...readingOptions(project.settings) }), project.settings.rules)
  const explanations = explanationsOf(brief, command.line === undefined ? undefined : { start, end })
  const paint = painter(wantsColour(surroundings.env, surroundings.terminal))
  surroundings.output(explanationText(file, explanations, lines, surroundings.columns, paint))
  return projects.broken ? 2 : 0
}

/** `briefwright check`: reads the briefs against the corpus and reports. */
import { readFile } from 'node:fs/promises'
import { type Corpus, type CorpusFile, openBrief, parseEdtf, readCorpus } from '../core/index.js'
import { loadCorpus } from '../corpus/bundled.js'
import { type CheckCommand, SEVERITIES } from './args.js'
import { type FileProblem, findBriefs, readBrief, reasonOf, shown } from './files.js'
import type { CheckedBrief } from './report/checked.js'
import { painter, wantsColour } from './report/colour.js'
import { jsonReport } from './report/json.js'
import { textReport } from './report/text.js'
import { printable } from './report/width.js'
import type { ExitStatus, Surroundings } from './run.js'

/** Checks what the command names. A brief that cannot be read is named on standard error, and the others are checked. */
export async function check(command: CheckCommand, surroundings: Surroundings): Promise<ExitStatus> {
  const complain = ({ path, message }: FileProblem): void =>
    surroundings.complain(`briefwright: ${printable(path)}: ${printable(message)}\n`)
  if (command.date !== undefined && !parseEdtf(command.date)) {
    complain({ path: '--date', message: `“${command.date}” is no EDTF date; write 2022-01-20, 2022-01 or 2022` })
    return 2
  }
  const own = await readCorpora(command.corpora)
  own.problems.forEach(complain)
  if (own.unusable) return 2
  const found = await findBriefs(command.paths)
  const problems = [...found.problems]
  const corpus = loadCorpus(own.files)
  const briefs: CheckedBrief[] = []
  for (const path of found.paths) {
    const brief = await readBrief(path, surroundings.input)
    if ('message' in brief) problems.push(brief)
    else briefs.push(checkBrief(brief.path, brief.text, corpus, command.date))
  }
  problems.forEach(complain)
  for (const brief of briefs) {
    for (const problem of brief.report.problems) complain({ path: brief.path, message: problem.message })
  }
  const paint = painter(wantsColour(surroundings.env, surroundings.terminal))
  surroundings.output(command.format === 'json' ? jsonReport(briefs) : textReport(briefs, surroundings.columns, paint))
  if (problems.length > 0) return 2
  const grave = SEVERITIES.slice(0, SEVERITIES.indexOf(command.failOn) + 1)
  return briefs.some(({ report }) => report.findings.some(({ severity }) => grave.includes(severity))) ? 1 : 0
}

function checkBrief(path: string, text: string, corpus: Corpus, date: string | undefined): CheckedBrief {
  return { path, text, report: openBrief(text, { corpus, ...(date === undefined ? {} : { date }) }).report() }
}

interface Corpora {
  readonly files: readonly CorpusFile[]
  readonly problems: readonly FileProblem[]
  /** Whether a file could not be used, or not wholly. */
  readonly unusable: boolean
}

/** Reads the author's own corpora. What is wrong with them is told with file, line and column. */
async function readCorpora(paths: readonly string[]): Promise<Corpora> {
  const files: CorpusFile[] = []
  const problems: FileProblem[] = []
  let unusable = false
  for (const path of paths) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
      const reading = readCorpus(text, shown(path))
      if (reading.file) files.push(reading.file)
      else unusable = true
      for (const { line, column, message, expected, severity } of reading.problems) {
        problems.push({ path: `${shown(path)}:${line}:${column}`, message: `${severity}: ${message}; expected: ${expected}` })
        if (severity === 'error') unusable = true
      }
    } catch (error) {
      problems.push({ path: shown(path), message: reasonOf(error) })
      unusable = true
    }
  }
  return { files, problems, unusable }
}

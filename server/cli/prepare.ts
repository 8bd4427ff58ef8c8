/** What every command that reads briefs needs first: the corpus, the author's own files included, and a way to complain. */
import { readFile } from 'node:fs/promises'
import { type Corpus, type CorpusFile, parseEdtf, readCorpus } from '../core/index.js'
import { loadCorpus } from '../corpus/bundled.js'
import { type FileProblem, reasonOf, shown } from './files.js'
import { printable } from './report/width.js'
import type { Surroundings } from './run.js'

export type Complain = (problem: FileProblem) => void

/** Names what could not be used on standard error, one line each. */
export function complainer(surroundings: Surroundings): Complain {
  return ({ path, message }) => surroundings.complain(`briefwright: ${printable(path)}: ${printable(message)}\n`)
}

/**
 * The corpus that the options ask for. What is wrong with an own file is told with file, line and column; nothing is answered where
 * a file or the date could not be used, because a check against half a corpus would pass for a whole one.
 */
export async function prepareCorpus(
  options: { readonly date?: string; readonly corpora: readonly string[] },
  complain: Complain,
): Promise<Corpus | undefined> {
  if (options.date !== undefined && !parseEdtf(options.date)) {
    complain({ path: '--date', message: `“${options.date}” is no EDTF date; write 2022-01-20, 2022-01 or 2022` })
    return undefined
  }
  const files: CorpusFile[] = []
  let usable = true
  for (const path of options.corpora) {
    const file = await readCorpusFile(path, complain)
    if (file) files.push(file)
    else usable = false
  }
  return usable ? loadCorpus(files) : undefined
}

/** One corpus file, or nothing where it has an error. */
async function readCorpusFile(path: string, complain: Complain): Promise<CorpusFile | undefined> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
    const { file, problems } = readCorpus(text, shown(path))
    for (const { line, column, message, expected, severity } of problems) {
      complain({ path: `${shown(path)}:${line}:${column}`, message: `${severity}: ${message}; expected: ${expected}` })
    }
    return problems.some(({ severity }) => severity === 'error') ? undefined : file
  } catch (error) {
    complain({ path: shown(path), message: reasonOf(error) })
    return undefined
  }
}

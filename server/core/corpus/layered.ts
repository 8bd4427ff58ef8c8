/** An author's corpora over the bundled one: the corpus that briefs are read against, and all that is to be told of it. */
import { matchesGlob, matchesGlobs } from '../base/glob.js'
import { type CheckedFile, checkCorpus } from './check-corpus.js'
import { type CorpusProblem, firstProblems } from './problem.js'
import type { CorpusReading } from './read.js'
import type { CorpusFile } from './schema.js'

/** What messages call the files of the bundled corpus, which the author cannot see. */
const BUNDLED = 'the bundled corpus'

/** What is wrong with an author's files, each by itself and with those below it, in the order of files and places. */
export function layerProblems(bundled: readonly CorpusFile[], own: readonly CorpusReading[]): readonly CorpusProblem[] {
  const usable = own.flatMap((it): CheckedFile[] => (it.file ? [{ name: it.name, file: it.file, places: it.places }] : []))
  const lower = bundled.map((file): CheckedFile => ({ name: BUNDLED, file, places: undefined }))
  const between = usable.length > 0 ? checkCorpus([...lower, ...usable]) : []
  return own.flatMap((it) => {
    const withOthers = firstProblems(between.filter((problem) => problem.file === it.name))
    return [...it.problems, ...withOthers].sort((a, b) => a.start - b.start)
  })
}

/**
 * The corpus files among these paths, which are relative to the folder that the globs were set for, in the order in which they are laid
 * over each other: that of the globs, and of the names where one glob names several.
 */
export function selectCorpora(paths: readonly string[], globs: readonly string[]): readonly string[] {
  const rank = (path: string): number => globs.findLastIndex((it) => !it.startsWith('!') && matchesGlob(path, it))
  const named = paths.filter((it) => matchesGlobs(it, globs)).map((path) => ({ path, rank: rank(path) }))
  return named.sort((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1)).map((it) => it.path)
}

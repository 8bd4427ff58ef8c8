/** An author's corpora over the bundled one: the corpus that briefs are read against, and all that is to be told of it. */
import { matchesGlob, matchesGlobs } from '../base/glob.js'
import { buildCorpus } from './build.js'
import { type CheckedFile, checkCorpus } from './check-corpus.js'
import type { Corpus } from './knowledge.js'
import type { CorpusProblem } from './problem.js'
import type { CorpusReading } from './read.js'
import type { CorpusFile } from './schema.js'

/** What messages call the files of the bundled corpus, which the author cannot see. */
const BUNDLED = 'the bundled corpus'

export interface LayeredCorpus {
  readonly corpus: Corpus
  /** What is wrong with the author's files, each by itself and with the others, in the order of files and places. */
  readonly problems: readonly CorpusProblem[]
}

/** Lays files over the bundled ones, the last on top. What is broken in a file is left out, and told. */
export function layerCorpora(bundled: readonly CorpusFile[], own: readonly CorpusReading[]): LayeredCorpus {
  const usable = own.flatMap((it): CheckedFile[] => (it.file ? [{ name: it.name, file: it.file, places: it.places }] : []))
  const lower = bundled.map((file): CheckedFile => ({ name: BUNDLED, file, places: undefined }))
  const between = usable.length > 0 ? checkCorpus([...lower, ...usable]) : []
  const problems = own.flatMap((it) =>
    [...it.problems, ...between.filter((problem) => problem.file === it.name)].sort((a, b) => a.start - b.start),
  )
  return { corpus: buildCorpus([...bundled, ...usable.map((it) => it.file)]), problems }
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

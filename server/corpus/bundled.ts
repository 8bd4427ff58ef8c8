/** The files of the corpus that ships with the product. */
import { corpusFiles } from 'briefwright:corpus'
import type { CorpusFile } from '../core/index.js'

/** The files of the bundled corpus. The build has read them with the core's own reader, so they are what they say. */
export function bundledCorpusFiles(): readonly CorpusFile[] {
  return corpusFiles() as readonly CorpusFile[]
}

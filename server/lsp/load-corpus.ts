/** The bundled corpus, compiled. */
import { corpusFiles } from 'briefwright:corpus'
import { buildCorpus, type Corpus, type CorpusFile } from '../core/index.js'

/** Compiles the corpus that the build put into the bundle. */
export function loadCorpus(): Corpus {
  return buildCorpus(corpusFiles() as readonly CorpusFile[])
}

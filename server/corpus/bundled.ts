/** The corpus that ships with the product, ready for the core, alone or with corpora of the author's own over it. */
import { corpusFiles } from 'briefwright:corpus'
import { buildCorpus, type Corpus, type CorpusFile } from '../core/index.js'

/** The files of the bundled corpus. The build has read them with the core's own reader, so they are what they say. */
export function bundledCorpusFiles(): readonly CorpusFile[] {
  return corpusFiles() as readonly CorpusFile[]
}

/** The bundled corpus. */
export function loadBundledCorpus(): Corpus {
  return loadCorpus([])
}

/** The bundled corpus with further files beside it. */
export function loadCorpus(further: readonly CorpusFile[]): Corpus {
  return buildCorpus([...bundledCorpusFiles(), ...further])
}

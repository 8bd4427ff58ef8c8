/** What is worked out from a corpus once, at the first asking, and kept as long as the corpus is. */
import type { Corpus } from './knowledge.js'

/** Gives a function of a corpus that asks `make` but once for each corpus. */
export function oncePerCorpus<T>(make: (corpus: Corpus) => T): (corpus: Corpus) => T {
  const known = new WeakMap<Corpus, { readonly made: T }>()
  return (corpus) => {
    let it = known.get(corpus)
    if (!it) {
      it = { made: make(corpus) }
      known.set(corpus, it)
    }
    return it.made
  }
}

/** Gives a function of a corpus and a record's id that asks `make` but once for each record. */
export function oncePerRecord<T>(make: (corpus: Corpus, id: string) => T): (corpus: Corpus, id: string) => T {
  const mapOf = oncePerCorpus(() => new Map<string, T>())
  return (corpus, id) => {
    const known = mapOf(corpus)
    const found = known.get(id)
    if (found !== undefined || known.has(id)) return found as T
    const made = make(corpus, id)
    known.set(id, made)
    return made
  }
}

/** Corpus records as the compiler gives them on: what their authors left away is filled in. */
import type { CorpusFile, OtherName, Post, Quantity, Source } from '../schema.js'

export type FilledSource = Source & { layer: 'article' | 'background' }
export type FilledPost = Post & { roles: string[] }
/** `counted` are nouns that tell the figure together with a verb of `said` only: `soldiers` of `soldiers killed`. */
export type FilledQuantity = Quantity & { called: string[]; counted?: string[] }

/** A corpus with all that can be told from names filled in. */
export interface FilledFile extends CorpusFile {
  posts: FilledPost[]
  quantities: FilledQuantity[]
}

/** The items of several lists, each once, in the order of their first place. */
export function together(...lists: readonly (readonly string[] | undefined)[]): string[] {
  return [...new Set(lists.flatMap((it) => it ?? []))]
}

/** A record with what its name tells, and the further names that it implies, which its author did not write. */
export interface Named<T> {
  readonly record: T
  readonly implied: readonly OtherName[]
}

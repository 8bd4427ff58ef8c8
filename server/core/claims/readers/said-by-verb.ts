/** What the corpus has happen by a verb, laid out once so that a clause is held against it without a search. */

import type { Corpus, Occurrence } from '../../corpus/knowledge.js'
import { oncePerCorpus } from '../../corpus/once.js'

export interface SaidByVerb {
  readonly occurrence: Occurrence
  /** Whether the verb says it alone. */
  readonly alone: boolean
  /** The base forms of which the verb needs one beside it. */
  readonly objects: readonly string[]
  /** What must be among the arguments, because it is what was signed or founded; undefined where nothing must. */
  readonly themes: readonly string[] | undefined
}

/** The occurrences that a verb can say, in the order of the corpus. */
export function saidByVerb(corpus: Corpus, verb: string): readonly SaidByVerb[] {
  return byVerb(corpus).get(verb) ?? []
}

const byVerb = oncePerCorpus(
  (corpus) => new Map([...corpus.occurrencesByVerb].map(([verb, occurrences]) => [verb, occurrences.map((it) => saidOf(it, verb))])),
)

function saidOf(occurrence: Occurrence, verb: string): SaidByVerb {
  const own = occurrence.said.filter((it) => it.verb === verb)
  // Only what is done to a record itself (signing, founding) needs that record among the arguments.
  const themes = occurrence.id.includes('/') ? occurrence.participants.filter((it) => it.role === 'theme').map((it) => it.id) : []
  return {
    occurrence,
    alone: own.some((it) => it.object === undefined),
    objects: own.flatMap((it) => it.object ?? []),
    themes: themes.length ? themes : undefined,
  }
}

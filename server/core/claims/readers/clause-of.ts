/** Which clause a phrase belongs to, and as what. */
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import type { Context } from '../context.js'

/** The clause of which a phrase is subject, object or part of a prepositional phrase. */
export function clauseOf(context: Context, phrase: NounPhrase): Clause | undefined {
  for (const clause of context.sentence.clauses) {
    if (holds(clause.object, phrase) || clause.preps.some((it) => holds(it.phrases, phrase))) return clause
  }
  return context.sentence.clauses.find((clause) => holds(clause.subject, phrase))
}

/** The clause in whose reach a token stands: the last one whose verb comes before it, else the first of the sentence. */
export function clauseAround(context: Context, token: number): Clause | undefined {
  let found: Clause | undefined
  for (const clause of context.sentence.clauses) if (!found || clause.verb.from <= token) found = clause
  return found
}

function holds(group: readonly NounPhrase[], phrase: NounPhrase): boolean {
  return group.some((it) => it === phrase || holds(it.of, phrase))
}

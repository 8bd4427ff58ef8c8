/**
 * Answers to a question that stands before them in the passage.
 *
 *     **Who is in charge there?** In Norway it is X, …      X is of Norway
 */
import { type Context, slotOfName } from '../context.js'
import { pushNationality, stateSlot } from './nationality.js'

/** Words of a question after who is at the head of states. */
const LEADING = new Set('charge rule lead govern run power reign leader head command president'.split(' '))

export function readAnswers(context: Context): void {
  const { clauses, chunks, from } = context.sentence
  if (!isAsked(context)) return
  for (const clause of clauses) {
    const [subject, person] = [clause.subject[0], clause.object[0]]
    if (clause.kind !== 'main' || clause.verb.lemma !== 'be' || clause.verb.negated || subject?.pronoun !== 'it' || !person?.name) continue
    // “it is X whom people fear”: what follows tells what it is.
    const next = context.reading.tokens[person.to]
    if (next && next.pos !== 'PUNCT') continue
    const slot = slotOfName(context, person.name, 'person')
    const at = chunks.findIndex((it) => it.kind === 'np' && it.phrase === subject)
    const [prep, place] = [chunks[at - 2], chunks[at - 1]]
    if (!slot || prep?.kind !== 'prep' || prep.word !== 'in' || place?.kind !== 'np' || !place.phrase.name || prep.from < from) continue
    const state = stateSlot(context, place.phrase.name)
    if (state) pushNationality(context, state, { is: 'person', person: slot }, clause.verb.main)
  }
}

function isAsked({ reading, sentence }: Context): boolean {
  const question = reading.sentences.findLast((it) => it.question && it.to <= sentence.from)
  if (!question) return false
  const words = reading.tokens.slice(question.from, question.to)
  return words.some((it) => it.norm === 'who') && words.some((it) => LEADING.has(it.lemma) || LEADING.has(it.norm))
}

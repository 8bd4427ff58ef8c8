/** Whose “its” is: the body or treaty that a possessive pronoun before a noun can only mean. */
import type { NounPhrase } from '../syntax/noun-phrase.js'
import type { Slot } from './claim.js'
import { type Context, entityOf, fits, resolve, type Want } from './context.js'

const OWNERS: readonly Want[] = ['treaty', 'body']

/**
 * “since ⟦its⟧ creation in 1992”: the subject of the clause that it stands in, else the one body or treaty that the sentence names before
 * it, else, where the sentence names none, the one that the text speaks of. Nothing where a state or several bodies may be meant.
 */
export function ownerMeant(context: Context, phrase: NounPhrase): Slot<string> | undefined {
  const pronoun = phrase.possessivePronoun
  if (pronoun?.word !== 'its') return undefined
  const start = context.reading.tokens[pronoun.token]!.start
  const span = { start, end: start + pronoun.word.length }
  const { corpus, frame, reading, sentence } = context
  const clause = [...sentence.clauses].reverse().find((it) => it.verb.main < phrase.from && it.kind !== 'infinitive')
  const subject = clause?.subject.length === 1 && clause.subject[0]!.to <= phrase.from ? clause.subject[0] : undefined
  for (const want of subject ? OWNERS : []) {
    const slot = resolve(context, subject!, want)
    if (slot) return { value: slot.value, ...span }
  }
  const named = new Set<string>()
  let others = false
  for (let index = sentence.fromUnit; index < sentence.toUnit; index++) {
    const unit = reading.units[index]!
    if (unit.from >= phrase.from) break
    if (unit.kind !== 'name') continue
    const entity = OWNERS.map((want) => entityOf(unit, want)).find((it) => it !== undefined)
    if (entity) named.add(entity.id)
    else others ||= unit.candidates.some((it) => it.entity.kind === 'organization')
  }
  const [only, ...more] = named.size || others ? [...named] : frame.bodies
  const entity = only === undefined ? undefined : corpus.entities.get(only)
  return entity && !more.length && !(others && subject?.name) && OWNERS.some((want) => fits(entity, want))
    ? { value: only!, ...span }
    : undefined
}

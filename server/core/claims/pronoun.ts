/**
 * Whom “he”, “she”, “his” and “her” can mean: the subject before, then whoever else was named, the latest first. Subjects are what a
 * discourse is about (centering: Grosz, Joshi and Weinstein, Computational Linguistics 21, 1995).
 */
import type { NounPhrase } from '../syntax/noun-phrase.js'
import { THIRD_PERSON } from '../text/english.js'
import { type Context, entityOf } from './context.js'

/** The persons that a pronoun at a token can stand for, the likeliest first; none where nobody of that gender was named. */
export function personsMeant(context: Context, pronoun: string, token: number): readonly string[] {
  const gender = THIRD_PERSON.get(pronoun)
  const found = new Set<string>()
  const { reading, sentence, frame } = context
  for (const clause of sentence.clauses) {
    if (clause.verb.main >= token) break
    for (const it of clause.subject) addNamed(it, token)
  }
  // Then those named before it in the sentence, the last of them first.
  for (let index = sentence.toUnit - 1; index >= sentence.fromUnit; index--) {
    const unit = reading.units[index]!
    const entity = unit.from < token && unit.kind === 'name' ? entityOf(unit, 'person') : undefined
    if (entity) found.add(entity.id)
  }
  for (const it of frame.persons) found.add(it)
  return [...found].filter((id) => {
    const entity = context.corpus.entities.get(id)
    return entity?.kind === 'person' && (entity.record.gender === undefined || entity.record.gender === gender)
  })

  function addNamed(phrase: NounPhrase, before: number): void {
    if (phrase.from >= before || !phrase.name) return
    const entity = entityOf(phrase.name, 'person')
    if (entity) found.add(entity.id)
  }
}

/** The person or body that a sentence is about: the subject of its first main clause, by name or pronoun. */
export function subjectOfSentence(context: Context): string | undefined {
  const main = context.sentence.clauses.find((it) => it.kind === 'main')
  const subject = main?.subject[0]
  if (!subject || main.subject.length > 1) return undefined
  if (subject.name) return (entityOf(subject.name, 'person') ?? entityOf(subject.name, 'body'))?.id
  const gender = subject.pronoun && THIRD_PERSON.get(subject.pronoun)
  return gender === 'male' || gender === 'female' ? personsMeant(context, subject.pronoun!, subject.from)[0] : undefined
}

/** Words that the corpus holds as someone's claim only, written as if they were so: “terrorists were behind it”, “it was a coup attempt”. */

import { oncePerCorpus } from '../../corpus/once.js'
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { type Context, headPhrases, namedBetween, spanOf } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'

/** Words by which an author leaves a claim with whoever made it. */
const DISTANCING = new Set(
  'alleged allegedly so-called claimed claim supposed supposedly suspected suspicion suspicions accused accusation accusations accuse charge charges charged according described described branded blamed blame labelled labeled called termed dubbed narrative version evidence whether no not without never nor rather than instead if denied deny denies rejected dismissed purported purportedly ostensibly self-styled what investigate investigated investigation trial convicted possible potential likely fear feared risk threat counter prevent against'.split(
    ' ',
  ),
)

interface Told {
  readonly id: string
  readonly aboutId: string
  readonly speakerId: string
}

interface Statements {
  /** Statements by the nouns that give them away. */
  readonly byWords: ReadonlyMap<string, readonly Told[]>
  /** The last words of these, and what stands before an “of” in them: a phrase with another head is none of them. */
  readonly heads: ReadonlySet<string>
}

const statementsBy = oncePerCorpus((corpus): Statements => {
  const byWords = new Map<string, Told[]>()
  const heads = new Set<string>()
  for (const entity of corpus.entities.values()) {
    if (entity.kind !== 'statement') continue
    const told = { id: entity.id, aboutId: entity.record.about_id, speakerId: entity.record.speaker_id }
    for (const called of entity.record.called) {
      const words = called.toLowerCase().replaceAll('-', ' ')
      byWords.set(words, [...(byWords.get(words) ?? []), told])
      heads.add(words.slice(words.lastIndexOf(' ') + 1))
      if (words.includes(' of ')) heads.add(words.slice(0, words.indexOf(' of ')))
    }
  }
  const made = { byWords, heads }
  return made
})

/** Whether any phrase of a clause has a head that can give a statement away. */
function gives({ subject, object, preps }: Clause, heads: ReadonlySet<string>): boolean {
  const head = (it: NounPhrase): boolean => heads.has(it.headLemma)
  return subject.some(head) || object.some(head) || preps.some((it) => it.prep === 'by' && it.phrases.some(head))
}

export function readStatements(context: Context): void {
  const { sentence, reading, corpus } = context
  const { byWords, heads } = statementsBy(corpus)
  if (!byWords.size || sentence.question) return
  for (const clause of sentence.clauses) {
    if (!gives(clause, heads)) continue
    // Who is said to have done it, and what it is said to have been.
    const asserted = [
      ...(clause.verb.lemma === 'be' || clause.passive ? [] : clause.subject),
      ...(clause.verb.lemma === 'be' ? clause.object : []),
      ...clause.preps.filter((it) => it.prep === 'by').flatMap((it) => it.phrases),
    ]
    for (const phrase of asserted) {
      if (!heads.has(phrase.headLemma)) continue
      const told = namesOf(context, phrase).flatMap((it) => byWords.get(it) ?? [])[0]
      if (!told || !isInSight(context, told)) continue
      if (reading.tokens.slice(sentence.from, sentence.to).some((it) => DISTANCING.has(it.norm))) return
      const place = spanOf(context, phrase.from, lastOf(phrase))
      if (reading.quotations.some((it) => it.start < place.end && place.start < it.end)) continue
      if (namedBetween(context, sentence.from, sentence.to).some((it) => it.value === told.speakerId)) continue
      context.claims.push({
        kind: 'statement',
        ...place,
        words: { value: told.id, ...place },
        negated: isNegated(context, clause, phrase.from),
        voice: voiceOf(context, clause, phrase.from),
        time: context.dates.inSentence(),
      })
    }
  }
}

/** The phrase in the words of the corpus: with the adjectives before its head, and with “of” and a noun behind it. */
function namesOf(context: Context, phrase: NounPhrase): readonly string[] {
  const of = phrase.of[0]
  const behind = of && !of.name ? [`${phrase.headLemma} of ${of.headLemma}`] : []
  return [...behind, ...headPhrases(context, phrase).filter((it) => it.includes(' '))]
}

function lastOf(phrase: NounPhrase): number {
  const of = phrase.of[0]
  return of && !of.name ? of.to : phrase.to
}

/** What the statement is about is named in the sentence, or was spoken of just before. */
function isInSight(context: Context, { aboutId }: Told): boolean {
  const named = context.events.some((it) => it.candidates.some((candidate) => candidate.entityId === aboutId))
  return named ? context.frame.topic.length > 0 || context.frame.events.includes(aboutId) : context.frame.events[0] === aboutId
}

/** What a sentence says an article is about: the corpus's words for its provisions, and the acts that are done under them. */

import type { Occurrence } from '../../corpus/knowledge.js'
import { oncePerCorpus } from '../../corpus/once.js'
import { overlap } from '../../values/period.js'
import type { Slot } from '../claim.js'
import { type Context, namedBetween, resolve, spanOf } from '../context.js'
import { clauseAround } from './clause-of.js'

/** Topics in the corpus's form, with their places, between two tokens. */
export function topicsIn(context: Context, from: number, to: number): readonly Slot<string>[] {
  const { tokens, quotations } = context.reading
  const { phrases, openings, chains } = vocabularyOf(context.corpus)
  const found: Slot<string>[] = []
  for (let at = from; at < to; at++) {
    let phrase = ''
    let best: Slot<string> | undefined
    for (let end = at; openings.has(tokens[at]!.norm) && end < Math.min(at + 6, to); end++) {
      const token = tokens[end]!
      if (token.norm === '-') continue
      phrase += (phrase ? ' ' : '') + token.norm
      const topic = phrases.get(phrase) ?? phrases.get(phrase.replace(/s$/, ''))
      if (topic) best = { value: topic, ...spanOf(context, at, end + 1) }
    }
    for (const chain of best ? [] : (chains.get(tokens[at]!.lemma) ?? [])) best ??= chainAt(context, chain, at, to)
    if (best) found.push(best)
  }
  return found.filter((topic) => !quotations.some((it) => it.start <= topic.start && topic.end <= it.end))
}

interface Chain {
  readonly topic: string
  /** Base forms of the words that carry its meaning, in order. */
  readonly words: readonly string[]
}

/** How many words may stand between two of a chain: “aggression against one ⟦member is regarded as⟧ aggression against all”. */
const REACH = 7

/** A topic of several words told in the author's own words: those that carry its meaning, in their order. */
function chainAt(context: Context, chain: Chain, at: number, to: number): Slot<string> | undefined {
  const { tokens } = context.reading
  let last = at
  for (const [index, word] of chain.words.entries()) {
    // “aggression against one as against all”: a word said once need not be said again.
    if (index === 0 || (chain.words.indexOf(word) < index && !comesAgain(context, word, last, to))) continue
    let next = last + 1
    while (next < Math.min(last + REACH, to) && tokens[next]!.lemma !== word) next++
    if (next >= Math.min(last + REACH, to)) return undefined
    last = next
  }
  return { value: chain.topic, ...spanOf(context, at, last + 1) }
}

function comesAgain(context: Context, word: string, last: number, to: number): boolean {
  const { tokens } = context.reading
  for (let at = last + 1; at < Math.min(last + REACH, to); at++) if (tokens[at]!.lemma === word) return true
  return false
}

interface Vocabulary {
  readonly phrases: ReadonlyMap<string, string>
  /** The words that a phrase can begin with, plurals included, and the hyphen that is passed over. */
  readonly openings: ReadonlySet<string>
  /** Topics of four and more meaningful words, by their first. */
  readonly chains: ReadonlyMap<string, readonly Chain[]>
}

const LIGHT = new Set(['a', 'an', 'the', 'of', 'on', 'in', 'to', 'is', 'be', 'are', 'against', 'as', 'for', 'by', 'and', 'or'])

const vocabularyOf = oncePerCorpus((corpus): Vocabulary => {
  const phrases = new Map<string, string>()
  const chains = new Map<string, Chain[]>()
  for (const entity of corpus.entities.values()) {
    if (entity.kind !== 'provision') continue
    for (const it of [...(entity.record.called ?? []), ...(entity.record.topics ?? [])]) {
      const topic = it.toLowerCase()
      phrases.set(topic.replaceAll('-', ' '), topic)
      const words = topic.split(/[\s-]+/).filter((word) => !LIGHT.has(word))
      const [first] = words
      if (words.length >= 4 && first) chains.set(first, [...(chains.get(first) ?? []), { topic, words }])
    }
  }
  const first = [...phrases.keys()].map((it) => it.split(' ', 1)[0]!)
  const made = { phrases, openings: new Set(['-', ...first, ...first.map((it) => `${it}s`)]), chains }
  return made
})

/** Provisions of a treaty that are called clauses and the like: “the alliance's clause” means one of them. */
export function clausesMeant(context: Context, treaty: string | undefined): readonly string[] {
  if (treaty === undefined) return []
  const { tokens } = context.reading
  const { corpus, sentence } = context
  const found = new Set<string>()
  for (const id of corpus.provisionsByTreaty.get(treaty) ?? []) {
    const entity = corpus.entities.get(id)
    if (entity?.kind !== 'provision') continue
    const nouns = (entity.record.called ?? []).map((it) => it.toLowerCase().split(' ').pop()!)
    // “The solidarity clause” is another one; “the clause” and “the alliance's clause” may be this.
    for (let at = sentence.from; at < sentence.to; at++)
      if (nouns.includes(tokens[at]!.lemma) && !QUALIFYING.has(tokens[at - 1]?.pos ?? '')) found.add(id)
  }
  return [...found]
}

/** Parts of speech before a noun that make it one in particular. */
const QUALIFYING: ReadonlySet<string> = new Set(['ADJ', 'NOUN'])

/**
 * “Article 5 was invoked”, “the appeal under Article 5”: the articles under which those whom the sentence names are known to
 * have done this. `at` is the token of the article's word.
 */
export function provisionsActedOn(context: Context, treaty: string | undefined, at: number): readonly string[] {
  if (treaty === undefined) return []
  const { corpus, sentence } = context
  const named = new Set(namedBetween(context, sentence.from, sentence.to).map((it) => it.value))
  // Another state may have done the like, of which the corpus does not know.
  const doers = doersOf(context, at)
  // Where nobody is named who had to do with it, it may have been done by anybody.
  let most = 1
  let found = new Set<string>()
  for (const occurrence of actsBeside(context, at)) {
    const near = [...occurrence.participants.map((it) => it.id), ...occurrence.places].filter((id) => named.has(id)).length
    if (!isThen(context, occurrence)) continue
    if (doers.length && !doers.some((ids) => occurrence.participants.some((it) => ids.includes(it.id)))) continue
    for (const it of occurrence.participants) {
      const entity = it.role === 'theme' ? corpus.entities.get(it.id) : undefined
      if (entity?.kind !== 'provision' || entity.treatyId !== treaty || near < most) continue
      if (near > most) found = new Set()
      most = near
      found.add(entity.id)
    }
  }
  return [...found]
}

/** Whether it was done at the time that the sentence gives, if it gives any: at another time one may invoke another article. */
function isThen({ dates }: Context, occurrence: Occurrence): boolean {
  return !dates.resolved.length || dates.resolved.some(({ value }) => occurrence.start.some(({ date }) => overlap(date, value)))
}

/** Whom the names of those can mean who are said to do what is done to the article: states, and names that no record bears. */
function doersOf(context: Context, at: number): readonly (readonly string[])[] {
  const clause = clauseAround(context, at)
  if (!clause) return []
  const passive = clause.verb.passive || clause.passive
  const doers = passive ? clause.preps.filter((it) => it.prep === 'by').flatMap((it) => it.phrases) : clause.subject
  return doers.flatMap((it) => {
    const state = resolve(context, it, 'state')
    if (state) return [[state.value]]
    return it.unknownName && !it.name ? [[]] : []
  })
}

/** What the sentence's verbs say is done to an article, and the events told before it that it hangs on. */
function actsBeside(context: Context, at: number): readonly Occurrence[] {
  const { corpus, sentence, reading } = context
  const done = sentence.clauses.flatMap(({ verb }) =>
    (corpus.occurrencesByVerb.get(verb.lemma) ?? []).filter((it) =>
      it.said.some((said) => said.verb === verb.lemma && said.object === 'article'),
    ),
  )
  const before = reading.tokens[at - 1]
  if (!before || !HANGING.has(before.norm)) return done
  return [...done, ...context.events.filter((it) => it.trigger.end <= before.start).flatMap((it) => it.candidates)]
}

/** Prepositions by which an act hangs on an article: “appealed under Article 5”, “the request rested on Article 5”. */
const HANGING = new Set(['under', 'on', 'upon', 'of', 'by'])

/** Whether words about members mean all of them or some: “three members of Y”, “its Baltic members”, “the six that signed”. */
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { type Context, slotOfName } from '../context.js'
import { EARLIER, memberNoun } from './member-words.js'

/** Adjectives that leave a list of members a list of all of them. */
const WHOLE = /^(current|present|full|member|all|only|existing|remaining|state|contracting|other|fellow|total|sole|party|sovereign|today)$/

/** Words right behind a plural that pick some of what it names. */
const PICKING = new Set(
  'that who whose which where with without on along under outside near around behind beyond across against opposite'.split(' '),
)

/** Nothing before the noun that makes it another's, or some of them. */
export function isPlain(context: Context, phrase: NounPhrase): boolean {
  return (
    phrase.modifiers.every(
      (it) => WHOLE.test(it.lemma) || EARLIER.has(it.lemma) || it.lemma === 'former' || memberNoun(context, it.token) !== undefined,
    ) && phrase.modifierNames.every((it) => it === phrase.name || slotOfName(context, it, 'body') !== undefined)
  )
}

/** Whether what follows a phrase picks some of what it names: “the members that signed”, “members suspended in 2021”, “six of them”. */
export function isRestricted(context: Context, phrase: NounPhrase): boolean {
  const { tokens } = context.reading
  if (phrase.of.some((it) => it.pronoun === 'them' || memberNoun(context, it.head) !== undefined)) return true
  const end = Math.max(phrase.to, ...phrase.of.map((it) => it.to))
  const next = tokens[end]
  if (!next || next.sentence !== tokens[phrase.from]!.sentence) return false
  if (next.norm === 'of' && /^(?:them|whom|which|these|those)$/.test(tokens[end + 1]?.norm ?? '')) return true
  if (PICKING.has(next.norm)) return true
  return context.sentence.clauses.some((it) => it.kind === 'participle' && it.verb.from === end)
}

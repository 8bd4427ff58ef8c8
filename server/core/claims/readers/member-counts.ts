/** How many members a body is said to have. */
import { BODY_NOUNS, STATE_NOUNS } from '../../text/english.js'
import { type Context, slotOfName } from '../context.js'
import { clauseOf } from './clause-of.js'
import { bodyOfSize } from './member-bodies.js'
import { pushCount } from './member-sets.js'
import { isPlain, isRestricted } from './member-subsets.js'
import { bodyOfMember, COMPRISING, firstBody, memberNoun } from './member-words.js'

/** Words that pick some of the members, or another sort of them. */
const SELECTING = /^(other|new|more|remaining|founding|original|first|former|of|permanent|associate|observer)$/

/** “Y has six members”, “the six members of Y”, “the six-member Y”: a count of all. */
export function readCounts(context: Context): void {
  for (const group of context.sentence.groups) {
    for (const phrase of group.phrases) {
      const { number } = phrase
      if (number?.number.hedge !== 'exact') continue
      const states =
        STATE_NOUNS.has(phrase.headLemma) &&
        context.sentence.clauses.some(
          (it) =>
            (COMPRISING.has(it.verb.lemma) || it.verb.lemma === 'compose' || (it.verb.lemma === 'make' && it.verb.particle === 'up')) &&
            (it.object.includes(phrase) || it.preps.some((prep) => prep.prep === 'of' && prep.phrases.includes(phrase))),
        )
      const compound = context.reading.tokens[number.to]?.norm === '-'
      // “the 15-nation bloc” has so many members.
      const sized =
        compound && phrase.definite && BODY_NOUNS.has(phrase.headLemma) && phrase.modifiers.length === 1 && !phrase.modifierNames.length
      const noun =
        states ||
        (sized && STATE_NOUNS.has(phrase.modifiers[0]!.lemma)) ||
        memberNoun(context, phrase.head) === 'member' ||
        phrase.modifiers.some((it) => memberNoun(context, it.token) === 'member')
      if (!noun || phrase.modifiers.some((it) => SELECTING.test(it.lemma)) || !(sized || isPlain(context, phrase))) continue
      if (isRestricted(context, phrase)) continue
      const clause = context.sentence.clauses.find(
        (it) => it.object.includes(phrase) || (states && it.preps.some((prep) => prep.phrases.includes(phrase))),
      )
      const has = clause && (clause.verb.lemma === 'have' || clause.verb.lemma === 'count' || clause.verb.lemma === 'number' || states)
      const own = phrase.name && compound ? slotOfName(context, phrase.name, 'body') : undefined
      // A past without a date speaks of no day in particular; “five of the seven” counts some other way.
      const around = clause ?? clauseOf(context, phrase)
      if (around?.verb.tense === 'past' && !around.verb.perfect && !context.dates.ofClause(around)) continue
      const its = phrase.possessivePronoun?.word === 'its'
      if (!states && !its && context.reading.tokens[phrase.from - 1]?.norm === 'of') continue
      const body =
        own ??
        (has ? firstBody(context, clause.subject) : phrase.definite || compound ? bodyOfMember(context, phrase) : undefined) ??
        (its || (sized && !phrase.of.length) ? bodyOfSize(context, phrase.from, number.number.value) : undefined)
      if (!body) continue
      const time = clause ? context.dates.ofClause(clause) : context.dates.implied()
      pushCount(context, clause, phrase, body, 'is', undefined, time)
    }
  }
}

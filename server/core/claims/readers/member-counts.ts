/** How many members a body is said to have. */
import { STATE_NOUNS } from '../../text/english.js'
import { type Context, slotOfName } from '../context.js'
import { clauseOf } from './clause-of.js'
import { pushCount } from './member-sets.js'
import { isPlain, isRestricted } from './member-subsets.js'
import { bodyOfMember, firstBody, memberNoun } from './member-words.js'

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
            (it.verb.lemma === 'comprise' ||
              it.verb.lemma === 'consist' ||
              it.verb.lemma === 'compose' ||
              (it.verb.lemma === 'make' && it.verb.particle === 'up')) &&
            (it.object.includes(phrase) || it.preps.some((prep) => prep.prep === 'of' && prep.phrases.includes(phrase))),
        )
      const noun =
        states || memberNoun(context, phrase.head) === 'member' || phrase.modifiers.some((it) => memberNoun(context, it.token) === 'member')
      if (!noun || phrase.modifiers.some((it) => SELECTING.test(it.lemma)) || !isPlain(context, phrase) || isRestricted(context, phrase))
        continue
      const clause = context.sentence.clauses.find(
        (it) => it.object.includes(phrase) || (states && it.preps.some((prep) => prep.phrases.includes(phrase))),
      )
      const has =
        clause &&
        (clause.verb.lemma === 'have' ||
          clause.verb.lemma === 'comprise' ||
          clause.verb.lemma === 'count' ||
          clause.verb.lemma === 'number' ||
          states)
      const compound = context.reading.tokens[number.to]?.norm === '-'
      const own = phrase.name && compound ? slotOfName(context, phrase.name, 'body') : undefined
      // A past without a date speaks of no day in particular; “five of the seven” counts some other way.
      const around = clause ?? clauseOf(context, phrase)
      if (around?.verb.tense === 'past' && !around.verb.perfect && !context.dates.ofClause(around)) continue
      if (!states && context.reading.tokens[phrase.from - 1]?.norm === 'of') continue
      const body =
        own ?? (has ? firstBody(context, clause.subject) : phrase.definite || compound ? bodyOfMember(context, phrase) : undefined)
      if (!body) continue
      const time = clause ? context.dates.ofClause(clause) : context.dates.implied()
      pushCount(context, clause, phrase, body, 'is', undefined, time)
    }
  }
}

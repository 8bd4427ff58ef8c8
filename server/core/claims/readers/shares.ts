/** Parts and their whole: “five of the six signed; Malta did not”, “four of the nine left, the other five stayed”, “of the nine, four left”. */
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { NUMBER_WORDS } from '../../text/english.js'
import type { CountClaim } from '../claim.js'
import { type Context, spanOf } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'
import { clauseOf } from './clause-of.js'

type Number = NonNullable<NounPhrase['number']>

export function readShares(context: Context): void {
  for (const group of context.sentence.groups) {
    for (const phrase of group.phrases) {
      const part = exact(phrase)
      const of = phrase.of.length === 1 ? phrase.of[0]! : wholeBefore(context, phrase)
      const whole = of?.definite ? exact(of) : undefined
      if (!part || !whole || phrase.head !== part.to - 1) continue
      const rest = restBehind(context, phrase)
      if (rest === undefined && part.number.value <= whole.number.value) continue
      const clause = clauseOf(context, phrase)
      const place = spanOf(context, part.from, part.to)
      const wholePlace = spanOf(context, whole.from, whole.to)
      const list = rest?.place ?? wholePlace
      const claim: CountClaim = {
        kind: 'count',
        start: Math.min(place.start, list.start),
        end: Math.max(place.end, list.end),
        number: { value: part.number.value, ...place },
        counts: [whole.number.value - (rest?.count ?? 0)],
        list,
        how: 'sum',
        negated: isNegated(context, clause, phrase.from),
        voice: voiceOf(context, clause, phrase.from),
        time: undefined,
      }
      context.claims.push(claim)
    }
  }
}

/** “Of the eleven members, six backed the draft”: the whole at the head of the sentence, and its share as the subject. */
function wholeBefore(context: Context, phrase: NounPhrase): NounPhrase | undefined {
  const { chunks, clauses, from } = context.sentence
  const first = chunks.find((it) => it.kind === 'np')
  if (context.reading.tokens[from]!.norm !== 'of' || first?.kind !== 'np' || first.phrase === phrase) return undefined
  const main = clauses.find((it) => it.kind === 'main')
  return main?.subject.length === 1 && main.subject[0] === phrase ? first.phrase : undefined
}

function exact(phrase: NounPhrase): Number | undefined {
  const it = phrase.number
  return it && it.number.hedge === 'exact' && Number.isInteger(it.number.value) ? it : undefined
}

interface Rest {
  readonly count: number
  readonly place: ReturnType<typeof spanOf>
}

/** Who did not: “; Malta does not”, “but Malta and Cyprus did not”; or “the other two”, “the remaining two”. */
function restBehind(context: Context, share: NounPhrase): Rest | undefined {
  const { clauses, groups } = context.sentence
  const own = clauseOf(context, share)
  for (const group of groups) {
    for (const phrase of group.phrases) {
      const number = exact(phrase)
      const rest = phrase.from > share.to && phrase.modifiers.some((it) => it.lemma === 'other' || it.lemma === 'remaining')
      if (!number || !rest || !phrase.definite || phrase.of.length) continue
      // “Six of the nine large parties and the other thirty”: joined with the share, and not set against it.
      if (!own || clauseOf(context, phrase) === own || isThird(context, share.of[0]?.to ?? share.to, phrase.from)) continue
      return { count: number.number.value, place: spanOf(context, phrase.from, phrase.to) }
    }
  }
  const denied = clauses.find(
    (it) =>
      it !== own &&
      it.verb.from > share.to &&
      it.verb.negated &&
      it.verb.from + 2 >= it.verb.to &&
      SHORT_VERBS.has(it.verb.lemma) &&
      !it.object.length,
  )
  if (!denied?.subject.length || !own?.subject.includes(share) || own.verb.negated) return undefined
  const named = denied.subject.every((it) => it.name !== undefined || it.unknownName !== undefined)
  const last = denied.subject[denied.subject.length - 1]!
  return named ? { count: denied.subject.length, place: spanOf(context, denied.subject[0]!.from, last.to) } : undefined
}

/** “Five signed, two abstained and the other two stayed away”: what stands between is a part too. */
function isThird(context: Context, from: number, to: number): boolean {
  return context.reading.tokens.slice(from, to).some((it) => it.pos === 'NUM' || NUMBER_WORDS.has(it.norm) || VAGUE.has(it.norm))
}

const VAGUE = new Set(['few', 'several', 'some', 'many', 'others', 'another', 'both', 'most', 'all'])

/** Verbs that stand for the one before: “does not”, “are not”, “have not”. */
const SHORT_VERBS = new Set(['do', 'be', 'have', 'will'])

/** How far apart two things of one sort were that are told together: “two coups in Mali in 2012, a month apart”, “two wars within thirty years”. */
import type { Occurrence } from '../../corpus/knowledge.js'
import type { DurationExpression } from '../../mentions/dates/expression.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import type { DurationClaim } from '../claim.js'
import { type Context, resolve, spanOf } from '../context.js'
import { bareEvent } from './bare-event.js'
import { clauseOf } from './clause-of.js'
import { occurrencesOf } from './event-words.js'

/** The two, where the corpus knows just two of the sort there, at the time that is said; `begin` is where the length's words begin. */
export function pairApart(context: Context, it: DurationExpression, begin: number): DurationClaim['of'] | undefined {
  const { tokens } = context.reading
  const apart = tokens[it.to]?.norm === 'apart'
  const word = tokens[begin - 1]?.norm ?? ''
  if (!apart && !SPANNING.has(word) && !SPANNING.has(tokens[it.from - 1]?.norm ?? '')) return undefined
  const phrase = context.sentence.groups.flatMap(({ phrases }) => phrases).find((each) => isPair(context, each) && each.to <= begin)
  // “two coups in a year of drought”: the length stands right behind, or has nothing but place and time before it.
  if (!phrase || (!apart && endOf(phrase) < Math.min(begin, it.from) - 1)) return undefined
  // “feared two coups in a month”: they need not have happened.
  const clause = clauseOf(context, phrase)
  if (clause && !HAVING.has(clause.verb.lemma)) return undefined
  const [first, second, more] = pairOf(context, phrase)
  if (!first || !second || more) return undefined
  const [earlier, later] = [first, second].sort((a, b) => a.start[0]!.date.earliest - b.start[0]!.date.earliest)
  const span = spanOf(context, phrase.from, phrase.to)
  return {
    is: 'between',
    earlier: bareEvent(context, span, [earlier!]),
    later: bareEvent(context, span, [later!]),
    others: [],
    from: undefined,
  }
}

const SPANNING: ReadonlySet<string> = new Set(['in', 'within', 'inside'])

/** Verbs that say of what stands with them that it was. */
const HAVING: ReadonlySet<string> = new Set([
  'see',
  'bring',
  'have',
  'suffer',
  'witness',
  'be',
  'experience',
  'undergo',
  'survive',
  'live',
  'go',
  'know',
])

function endOf({ to, preps }: NounPhrase): number {
  return Math.max(to, ...preps.flatMap((it) => (it.prep === 'in' ? it.phrases.map((each) => each.to) : [])))
}

function isPair(context: Context, { number, head }: NounPhrase): boolean {
  const token = context.reading.tokens[head]!
  return number?.number.value === 2 && number.number.hedge === 'exact' && token.norm !== token.lemma
}

/** What the corpus has of the sort, in the place that is named, else in the state last spoken of, and at the time said. */
function pairOf(context: Context, phrase: NounPhrase): readonly Occurrence[] {
  const found = occurrencesOf(context, phrase)
  if (!found) return []
  const place = phrase.preps
    .filter((it) => it.prep === 'in')
    .flatMap((it) => it.phrases.flatMap((each) => resolve(context, each, 'state')?.value ?? []))[0]
  const where = place ?? context.frame.states[0]
  const times = context.dates.resolved.filter(({ expression }) => expression.form.is !== 'shift').map(({ value }) => value)
  if (where === undefined || times.length > 1 || phrase.preps.some((it) => it.prep === 'in' && it.phrases.some((each) => each.unknownName)))
    return []
  const [time] = times
  return found.occurrences.filter(
    (it) =>
      it.phase === 'whole' &&
      it.start.length > 0 &&
      isIn(context, it, where) &&
      (!time || it.start.some(({ date }) => date.earliest <= time.latest && time.earliest <= date.latest)),
  )
}

function isIn({ corpus }: Context, { places }: Occurrence, state: string): boolean {
  return places.some((id) => {
    const place = corpus.entities.get(id)
    return id === state || (place?.kind === 'area' && place.record.parent_id === state)
  })
}

/**
 * The sides of an event's noun that stand further behind it, or inside a compound before it.
 *
 *     the truce of November 2020 between A and B        a truce with B        an A-brokered truce
 *     troops were sent at the request of A              when it was asked: shortly before
 */
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import type { ClaimTime, Slot, Undergoer } from '../claim.js'
import { type Context, slotOfName } from '../context.js'
import { actorsOf } from './event-parts.js'

/** Participles that make a name before them the doer: “a Norwegian-brokered truce”. */
const DONE_BY: ReadonlySet<string> = new Set([
  'brokered',
  'mediated',
  'negotiated',
  'sponsored',
  'imposed',
  'organised',
  'organized',
  'staged',
])

/** Prepositions that stand between a noun and its sides: “the war ⟦of⟧ 2020 ⟦over⟧ the island ⟦between⟧ A and B”. */
const PASSED: ReadonlySet<string> = new Set(['of', 'in', 'on', 'over', 'about', 'for', 'to'])

/** Those who did it together, or with whom it was done. */
export function sidesOf(
  context: Context,
  phrase: NounPhrase,
): { readonly agents: readonly Slot<string>[]; readonly joint: boolean; readonly targets: readonly Undergoer[] } {
  const agents: Slot<string>[] = [...doersInside(context, phrase)]
  const targets: Undergoer[] = []
  let joint = false
  const { chunks, groups } = context.sentence
  let at = chunks.findIndex((it) => it.kind === 'np' && it.phrase === phrase) + 1
  while (at > 0) {
    const prep = chunks[at]
    const next = chunks[at + 1]
    if (prep?.kind !== 'prep' || !next) break
    if (next.kind === 'np' && (prep.word === 'between' || prep.word === 'with')) {
      const group = groups.find((it) => it.phrases[0] === next.phrase)?.phrases ?? [next.phrase]
      const named = actorsOf(context, group)
      // “between 2010 and 2012” and “between the parties” name nobody.
      joint = prep.word === 'between' && named.length > 1
      if (joint) agents.push(...named)
      else if (prep.word === 'with') targets.push(...named.map((it) => ({ ...it, beside: true })))
      break
    }
    if (!PASSED.has(prep.word) || (next.kind !== 'date' && next.kind !== 'np')) break
    at += 2
  }
  return { agents, joint, targets }
}

function doersInside(context: Context, phrase: NounPhrase): readonly Slot<string>[] {
  const { tokens } = context.reading
  return phrase.modifierNames.flatMap((name) => {
    const compound = tokens[name.to]?.norm === '-' && DONE_BY.has(tokens[name.to + 1]?.norm ?? '')
    return compound ? (slotOfName(context, name, 'state') ?? slotOfName(context, name, 'actor') ?? []) : []
  })
}

/** For how many days before something was done it had been asked. */
const BEFOREHAND = 30

/** “sent troops ⟦at the request of X⟧”: the weeks before what was done then, or before a brief that tells of its own days. */
export function askedTime(context: Context, phrase: NounPhrase, clause: Clause | undefined): ClaimTime | undefined {
  const { tokens } = context.reading
  const at = phrase.from - 1
  if (!clause || tokens[at]?.norm !== 'at' || clause.verb.tense !== 'past' || clause.verb.negated) return undefined
  const said = context.dates.ofClause(clause)
  const { briefDate, briefDateFrom, told } = context.frame
  const fresh = briefDateFrom === 'brief' && told.past === 0 && !context.dates.resolved.length
  const value = said?.relation === 'at' ? said.value : fresh ? briefDate : undefined
  if (!value || !Number.isFinite(value.earliest) || value.latest - value.earliest > BEFOREHAND * 2) return undefined
  return {
    value: { ...value, earliest: value.earliest - BEFOREHAND, precision: 'month' },
    relation: 'at',
    from: 'discourse',
    yearSaid: true,
    firm: false,
  }
}

/** Verbs of what is told when it is done: “announced on 4 May the signing of the truce”. */
const AT_ONCE: ReadonlySet<string> = new Set('announce confirm sign reach conclude agree negotiate hail seal strike'.split(' '))

/** The day of the verb that announces a thing, or does it; it proves no other day wrong. */
export function announcedTime(context: Context, phrase: NounPhrase): ClaimTime | undefined {
  const clause = context.sentence.clauses.find(
    (it) => AT_ONCE.has(it.verb.lemma) && !it.passive && it.object.some((object) => object === phrase || object.of.includes(phrase)),
  )
  const time = clause && context.dates.ofClause(clause)
  return time?.from === 'said' && time.relation === 'at' ? { ...time, firm: false } : undefined
}

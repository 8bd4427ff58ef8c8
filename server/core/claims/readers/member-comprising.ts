/**
 * Members as the object of a verb of comprising.
 *
 *     The CSTO comprises A, B and C          it includes the following countries: A, B and C
 *     the CSTO, a pact grouping A and B      which, besides A, includes B and C
 */
import { flatten } from '../../base/flatten.js'
import type { Clause, Group } from '../../syntax/clause.js'
import { STATE_NOUNS } from '../../text/english.js'
import type { Slot } from '../claim.js'
import type { Context } from '../context.js'
import { bodyBefore, isMostlyIn, isPartial, standing } from './member-beside.js'
import { COMPRISING, EARLIER, firstBody, hasWordNear, INCLUDING, statesOf } from './member-words.js'
import { listFrom } from './name-lists.js'
import { push } from './push-membership.js'

/** Reads a clause whose verb says who is in a body; false where it says something else. */
export function readComprising(context: Context, clause: Clause): boolean {
  const { lemma, particle, tense } = clause.verb
  const including = INCLUDING.has(lemma)
  if (!(COMPRISING.has(lemma) || including || (lemma === 'make' && particle === 'up') || lemma === 'compose')) return false
  const passive = clause.passive && (lemma === 'make' || lemma === 'compose' || lemma === 'comprise')
  const aside = bodyBefore(context, clause)
  const body = aside ?? firstBody(context, clause.subject)
  const list =
    lemma === 'consist' || passive || clause.object.length === 0
      ? (clause.preps.find((it) => it.prep === 'of')?.phrases ?? clause.object)
      : clause.object
  const told = listedBehind(context, list)
  const members = told ?? statesOf(context, list)
  if (!body || !members.length || (aside && (members.length < 2 || !isMostlyIn(context, members, aside)))) return true
  const earlier = hasWordNear(context, clause, EARLIER) || (tense === 'past' && including)
  const own = context.dates.ofClause(clause)
  const now = aside && !earlier ? standing(context, clause) : { relation: earlier ? ('former' as const) : ('is' as const), time: own }
  push(context, clause, members, body, {
    role: 'member',
    ...now,
    exhaustive:
      !including && now.relation === 'is' && !isPartial(context, clause) && (told ?? list).length === members.length && members.length > 1,
    focus: 'member',
    token: clause.verb.main,
  })
  return true
}

/** “the following countries: ⟦A⟧, ⟦B⟧ and ⟦C⟧”, “Russia with five other states: …”: the names behind the colon. */
function listedBehind(context: Context, list: Group): readonly Slot<string>[] | undefined {
  const { chunks } = context.sentence
  const last = list.at(-1)
  const colon = chunks.findIndex((it) => it.kind === 'colon' || it.kind === 'dash')
  const before = chunks[colon - 1]
  if (!last || before?.kind !== 'np' || before.from < last.from) return undefined
  const plural = context.reading.tokens[before.phrase.head]!.norm !== before.phrase.headLemma
  if (!plural || !STATE_NOUNS.has(before.phrase.headLemma) || before.phrase.name) return undefined
  const behind = listFrom(context, colon + 1, 'state')
  const own = flatten(list, (it) => (it === before.phrase ? [] : statesOf(context, [it])))
  return behind.whole && behind.slots.length > 1 ? [...own, ...behind.slots] : undefined
}

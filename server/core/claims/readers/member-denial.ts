/** Where a sentence plainly denies that one belongs to a body: “is not a member”, “has never joined”, “is no longer in it”. */
import type { Clause } from '../../syntax/clause.js'
import type { MembershipClaim, Slot } from '../claim.js'
import { type Context, spanOf } from '../context.js'
import { bodiesInSight, isNamed } from './member-bodies.js'

/** Words behind a negation under which it denies another thing than belonging. */
const NARROWING =
  /^(?:only|just|merely|simply|necessarily|always|fully|really|even|alone|so|the|all|both|entirely|quite|formally|technically)$/

/** Words behind the verb that leave it open what is denied. */
const HEDGING = /^(?:only|alone|yet|until|unless|because|but)$/

/** What may stand behind all that is denied. */
const ENDING = /^(?:[.,;:)!–—]|and|or|nor|although|though|while|which)$/

/** The words that deny, where nothing else in their clause could be what they deny. */
export function plainDenial(context: Context, clause: Clause | undefined, body: Slot<string>): MembershipClaim['denial'] {
  if (!clause || (clause.kind !== 'main' && clause.kind !== 'relative') || clause.verb.irrealis || clause.verb.tense === 'future')
    return undefined
  // “Has never been a member” behind two bodies may be said of either.
  if (!isNamed(context, body) && bodiesInSight(context, clause.verb.main).length > 1) return undefined
  const complement = clause.object[0]
  if (complement && (complement.modifiers.length > 0 || complement.preps.some((it) => it.prep !== 'to' && it.prep !== 'of')))
    return undefined
  const { tokens } = context.reading
  const { from, to } = clause.verb
  let found: MembershipClaim['denial']
  for (let at = from; at < Math.min(to + 2, context.sentence.to); at++) {
    const word = tokens[at]!.norm
    const next = tokens[at + 1]?.norm ?? ''
    const longer = word === 'no' && next === 'longer'
    if (word !== 'not' && word !== "n't" && word !== 'never' && !longer) continue
    if (found || NARROWING.test(next)) return undefined
    found = { ...spanOf(context, at, longer ? at + 2 : at + 1), ever: word === 'never' }
  }
  for (let at = to; found && at < context.sentence.to; at++) if (HEDGING.test(tokens[at]!.norm)) return undefined
  // “Is not a member of Y in good standing”, “as others are”, “for the money”: what follows may be what is denied.
  const end = Math.max(body.end, complement ? tokens[complement.to - 1]!.end : 0, tokens[to - 1]!.end)
  const next = tokens.find((it) => it.start >= end && it.sentence === tokens[from]!.sentence)
  return next === undefined || ENDING.test(next.norm) ? found : undefined
}

/**
 * Membership told of another in few words behind a clause that told it of some.
 *
 *     A and B belong to Y; C does not          A is a member of Y, and so is C
 */
import type { Clause } from '../../syntax/clause.js'
import type { MembershipClaim } from '../claim.js'
import { type Context, spanOf } from '../context.js'
import { statesOf } from './member-words.js'
import { push } from './push-membership.js'

const STANDING_IN: ReadonlySet<string> = new Set(['do', 'be', 'have'])

/** Words behind the verb that make it say the same, and those that make it deny it. */
const SAME = /^(?:too|also|likewise|as)$/

export function readEllipses(context: Context): void {
  for (const clause of context.sentence.clauses) {
    const { verb } = clause
    if (!STANDING_IN.has(verb.lemma) || clause.object.length || clause.preps.length || clause.dates.length) continue
    const last = tokenBehind(context, clause)
    if (last === undefined) continue
    const before = claimBefore(context, clause.subject[0]?.from ?? verb.from)
    const members = statesOf(context, clause.subject)
    if (before?.relation !== 'is' || before.negated || before.voice !== 'own' || members.length !== clause.subject.length) continue
    if (
      !members.length ||
      (before.count && !verb.negated) ||
      members.some((it) => before.members.some((other) => other.value === it.value))
    )
      continue
    push(context, clause, members, before.body, {
      role: before.role,
      relation: 'is',
      exhaustive: false,
      focus: 'member',
      time: before.time,
      token: verb.main,
      ...(verb.negated ? { denial: { ...spanOf(context, clause.subject[0]!.from, clause.subject[0]!.to), ever: false } } : {}),
    })
  }
}

/** The membership that ends right before a token, with a mark and no more than “and”, “but” or “while” between. */
function claimBefore(context: Context, token: number): MembershipClaim | undefined {
  const { tokens } = context.reading
  let at = token - 1
  while (at > context.sentence.from && JOINING.test(tokens[at]!.norm)) at--
  return context.claims.findLast((it): it is MembershipClaim => it.kind === 'membership' && it.end === tokens[at]!.end)
}

const JOINING = /^(?:[,;:–—]|and|but|while|whereas|though|although|so|nor)$/

/** The mark behind a clause that says no more than “does not”, “is not” or “does too”; nothing where it goes on. */
function tokenBehind(context: Context, { verb }: Clause): number | undefined {
  const { tokens } = context.reading
  const at = SAME.test(tokens[verb.to]?.norm ?? '') ? verb.to + 1 : verb.to
  const same = at > verb.to
  const next = tokens[at]
  const ends = next === undefined || next.sentence !== tokens[verb.from]!.sentence || /^[.;,)!]$/.test(next.norm)
  return ends && (same || verb.negated) ? at : undefined
}

/** What is at fault where not the one of a list is wrong but the word for its standing, or the body. */
import { flatten } from '../base/flatten.js'
import type { MembershipClaim, Slot } from '../claims/claim.js'
import type { BodyMembership, Corpus } from '../corpus/knowledge.js'
import type { DateValue } from '../values/date-value.js'
import type { JudgeContext } from './judge-context.js'
import type { Fault } from './judgement.js'
import { evidenceOf, isComplete, isFull, spanOf } from './member-rows.js'
import { heldIn, lastDay, pointAgrees } from './time.js'

/** “A former member” that is one to this day, where the corpus knows all members. */
export function judgeStillIn(
  claim: MembershipClaim,
  member: Slot<string>,
  full: readonly BodyMembership[],
  all: readonly BodyMembership[],
  at: DateValue | undefined,
  { corpus }: JudgeContext,
): { held: boolean; facts: readonly string[]; fault: Fault } | undefined {
  const now = full.filter((it) => at !== undefined && heldIn(it, at))
  if (!now.length || full.some((it) => it.end.length) || !isComplete(corpus, claim.body.value, at)) return undefined
  const given = new Set(claim.members.map((it) => it.value))
  const left = all.filter((it) => isFull(it, claim.role) && it.end.length > 0 && at !== undefined && lastDay(it.end) < at.earliest)
  return {
    held: false,
    facts: now.map((it) => it.id),
    fault: {
      code: 'denied-membership',
      span: spanOf(member),
      memberId: member.value,
      bodyId: claim.body.value,
      relation: 'is',
      right: now[0]!.start,
      instead: [...new Set(left.map((it) => it.memberId))].filter((id) => !given.has(id)),
      evidence: now.map(evidenceOf),
    },
  }
}

/**
 * “A, B and C left Y in 1999”, where all of them left Z then and none of them Y: the body is the slip. Nothing where several others fit, or
 * where one alone is told of, who may be the slip.
 */
export function wrongBody(claim: MembershipClaim, corpus: Corpus): Fault | undefined {
  const { members, relation, time } = claim
  const dated = time?.from === 'said' && time.relation === 'at' && time.span !== undefined
  if (members.length < 2 || claim.negated || !(dated && (relation === 'joined' || relation === 'left'))) return undefined
  const fits = (bodyId: string): readonly BodyMembership[] =>
    flatten(members, (member) => {
      const stays = (corpus.membershipsByBody.get(bodyId) ?? []).filter((it) => it.memberId === member.value && isFull(it, 'member'))
      return stays.find((it) => pointAgrees(time, relation === 'left' ? it.end : it.start)) ?? []
    })
  if (fits(claim.body.value).length) return undefined
  const others = [...corpus.membershipsByBody.keys()].filter((id) => fits(id).length === members.length)
  const [other] = others
  const first = members[0]!
  if (other === undefined || others.length > 1) return undefined
  return {
    code: 'not-a-member',
    span: spanOf(claim.body),
    memberId: first.value,
    bodyId: claim.body.value,
    focus: 'body',
    change: relation,
    ended: [],
    quality: '',
    instead: [other],
    at: undefined,
    evidence: fits(other).map(evidenceOf),
  }
}

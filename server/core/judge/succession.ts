/** Judges who came before and after whom in an office. */
import { flatten } from '../base/flatten.js'
import type { SuccessionClaim } from '../claims/claim.js'
import { type Change, outOfTime } from './change-time.js'
import { judgeHandingOver } from './handing-over.js'
import { actorsAgree, type JudgeContext } from './judge-context.js'
import { contradicted, type Judgement, supported, unverified } from './judgement.js'
import { predecessorOf, rolesOf } from './office-facts.js'
import { anyAdmits, daysOf } from './time.js'

export function judgeSuccession(claim: SuccessionClaim, context: JudgeContext): Judgement {
  const judgement = judgePair(claim, context)
  if (judgement.verdict !== 'contradicted') return judgement
  // Where “his” or a name may mean another, and of that one it is true, that one is meant.
  const { successor, predecessor } = claim
  const before = 'id' in predecessor.value ? (predecessor.value.namesakes ?? []) : []
  const readings: readonly SuccessionClaim[] = [
    ...(successor.others ?? []).map((value) => ({ ...claim, successor: { ...successor, value } })),
    ...before.map((id) => ({ ...claim, predecessor: { ...predecessor, value: { id } } })),
  ]
  return readings.map((it) => judgePair(it, context)).find((it) => it.verdict === 'supported') ?? judgement
}

function judgePair(claim: SuccessionClaim, context: JudgeContext): Judgement {
  const { corpus } = context
  if (claim.negated) return unverified('not-in-corpus')
  if (claim.postIds) return judgeHandingOver(claim, claim.postIds, context)
  const inRole = (corpus.tenuresByHolder.get(claim.successor.value) ?? []).filter(
    (it) => !claim.role || rolesOf(corpus, it.postId).includes(claim.role.value),
  )
  // “On 5 January X took over from Y”: what X took up then.
  const begun = inRole.filter((it) => claim.time?.from === 'said' && anyAdmits(it.start, claim.time.value))
  const held = begun.length ? begun : inRole
  const before = held
    .map((tenure) => ({ tenure, previous: predecessorOf(corpus, tenure) }))
    .filter((it): it is Change => it.previous !== undefined)
  const named = claim.predecessor.value
  const fitting = before.filter((it) => 'id' in named && actorsAgree(corpus, it.previous.holderId, named.id))
  const untimely = outOfTime(claim, fitting)
  if (untimely) return untimely
  if (fitting.length) return supported(flatten(fitting, (it) => [it.tenure.id, it.previous.id]))
  if (!before.length || held.some((it) => predecessorOf(corpus, it) === undefined)) return unverified('not-in-corpus')
  const latest = before.sort((a, b) => daysOf(b.tenure).earliest - daysOf(a.tenure).earliest)[0]!
  return contradicted(
    [latest.tenure.id, latest.previous.id],
    [
      {
        code: 'wrong-predecessor',
        span: claim.predecessor,
        postId: latest.tenure.postId,
        successorId: claim.successor.value,
        right: latest.previous.holderId,
        evidence: [{ factId: latest.previous.id, citations: latest.previous.citations }],
      },
    ],
  )
}

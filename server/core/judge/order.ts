/** Judges which of two events came first. */
import type { OrderClaim } from '../claims/claim.js'
import type { Occurrence } from '../corpus/knowledge.js'
import type { JudgeContext } from './judge-context.js'
import { contradicted, type Judgement, supported, unverified } from './judgement.js'
import { firstDay, lastDay } from './time.js'

export function judgeOrder(claim: OrderClaim, context: JudgeContext): Judgement {
  void context
  const first = only(claim.first)
  const second = only(claim.second)
  if (!first?.start.length || !second?.start.length || claim.negated || first.entityId === second.entityId)
    return unverified('not-in-corpus')
  const before = lastDay(first.start) < firstDay(second.start)
  const after = firstDay(first.start) > lastDay(second.start)
  const facts = [first.id, second.id]
  if (claim.word.value === 'before' ? before : after) return supported(facts)
  if (!before && !after) return unverified('coarser-than-corpus', facts)
  const right = before ? 'before' : 'after'
  return contradicted(facts, [
    {
      code: 'wrong-order',
      span: claim.word,
      first: first.name,
      second: second.name,
      right,
      firstDates: first.start,
      secondDates: second.start,
      evidence: [first, second].map((it) => ({ factId: it.id, citations: it.citations })),
    },
  ])
}

function only(candidates: readonly Occurrence[]): Occurrence | undefined {
  const entities = new Set(candidates.map((it) => it.entityId))
  return entities.size === 1 ? (candidates.find((it) => it.phase === 'whole') ?? candidates[0]) : undefined
}

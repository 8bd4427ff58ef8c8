/** Judges which of two events came first. */
import type { OrderClaim } from '../claims/claim.js'
import type { Account } from '../corpus/knowledge.js'
import { identify } from './event.js'
import type { JudgeContext } from './judge-context.js'
import { contradicted, type Judgement, supported, unverified } from './judgement.js'
import { firstDay, lastDay } from './time.js'

export function judgeOrder(claim: OrderClaim, context: JudgeContext): Judgement {
  const first = identify(claim.first, context)
  const second = identify(claim.second, context)
  if (!first?.start.length || !second?.start.length || claim.negated || first.id === second.id) return unverified('not-in-corpus')
  const apart = claim.days === undefined ? undefined : daysApart(claim.word.value, claim.days, first.start, second.start)
  const before = apart?.before ?? lastDay(first.start) < firstDay(second.start)
  const after = apart?.after ?? firstDay(first.start) > lastDay(second.start)
  const facts = [first.id, second.id]
  if (claim.word.value === 'before' ? before : after) return supported(facts)
  const gap = before ? firstDay(second.start) - lastDay(first.start) : firstDay(first.start) - lastDay(second.start)
  if ((!before && !after) || (claim.loose && gap < LOOSE)) return unverified('coarser-than-corpus', facts)
  return contradicted(facts, [
    {
      code: 'wrong-order',
      span: claim.word,
      first: first.name,
      second: second.name,
      right: before ? 'before' : 'after',
      firstDates: first.start,
      secondDates: second.start,
      evidence: [first, second].map((it) => ({ factId: it.id, citations: it.citations })),
    },
  ])
}

/** Days by which loose words must be wrong. */
const LOOSE = 300

/** “the day after”: whether two accounts lie as far apart as is said, this way round or the other; nothing where they lie otherwise. */
function daysApart(
  word: 'before' | 'after',
  days: number,
  first: readonly Account[],
  second: readonly Account[],
): { before: boolean; after: boolean } | undefined {
  const apart = (distance: number): boolean =>
    first.some(
      (a) => a.date.precision === 'day' && second.some((b) => b.date.precision === 'day' && b.date.earliest - a.date.earliest === distance),
    )
  const said = apart(word === 'before' ? days : -days)
  const reverse = apart(word === 'before' ? -days : days)
  if (!said && !reverse) return undefined
  const before = said === (word === 'before')
  return { before, after: !before }
}

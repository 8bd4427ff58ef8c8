/** Judges a number against what is told one by one beside it. No corpus is asked: both are the author's own. */
import type { CountClaim } from '../claims/claim.js'
import { contradicted, type Judgement, unverified } from './judgement.js'

export function judgeCount(claim: CountClaim): Judgement {
  const right = claim.counts[0]!
  if (claim.negated || claim.counts.includes(claim.number.value)) return unverified('not-in-corpus')
  return contradicted(
    [],
    [
      claim.how === 'sum'
        ? { code: 'wrong-sum', span: claim.number, right, parts: claim.list, evidence: [] }
        : { code: 'self-contradiction', span: claim.number, right: { count: right }, other: claim.list, evidence: [] },
    ],
  )
}

/** When an office changed hands: the day that is said against those of the changes that are meant. */
import type { SuccessionClaim } from '../claims/claim.js'
import type { Tenure } from '../corpus/knowledge.js'
import { contradicted, type Judgement } from './judgement.js'
import { anyAdmits, firstDay } from './time.js'
import { wrongPart } from './wrong-part.js'

/** Someone takes up an office that another had before. */
export interface Change {
  readonly tenure: Tenure
  readonly previous: Tenure
}

/** A fault where the words say a day, with its year, that is none of the changes'; the nearest of these is the one meant. */
export function outOfTime({ time }: SuccessionClaim, changes: readonly Change[]): Judgement | undefined {
  if (!changes.length || !time?.span || time.from !== 'said' || time.relation !== 'at' || !time.yearSaid) return undefined
  if (changes.some(({ tenure, previous }) => anyAdmits(tenure.start, time.value) || anyAdmits(previous.end, time.value))) return undefined
  const distance = (it: Change): number => Math.abs(firstDay(it.tenure.start) - time.value.earliest)
  const { tenure } = [...changes].sort((a, b) => distance(a) - distance(b))[0]!
  const right = tenure.start
  if (!right.length) return undefined
  const part = wrongPart(time, right)
  const fault = {
    code: 'office-out-of-time' as const,
    span: part.year ? part.span : time.span,
    personId: tenure.holderId,
    postId: tenure.postId,
    start: tenure.start,
    end: tenure.end,
    right,
    holderId: undefined,
    qualifier: undefined,
    evidence: [{ factId: tenure.id, citations: tenure.citations }],
  }
  return contradicted([tenure.id], [fault])
}

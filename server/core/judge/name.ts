/** Judges how a name is written. */
import type { NameClaim } from '../claims/claim.js'
import type { JudgeContext } from './judge-context.js'
import { contradicted, type Judgement } from './judgement.js'

export function judgeName(claim: NameClaim, context: JudgeContext): Judgement {
  const entity = context.corpus.entities.get(claim.entityId)
  const evidence = entity ? [{ factId: entity.id, citations: entity.citations }] : []
  return contradicted(
    [claim.entityId],
    [{ code: 'misspelt-name', span: claim.written, entityId: claim.entityId, right: claim.right, evidence }],
  )
}

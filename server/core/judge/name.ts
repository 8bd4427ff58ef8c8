/** Judges how a name is written. */
import type { NameClaim } from '../claims/claim.js'
import type { JudgeContext } from './judge-context.js'
import { contradicted, type Judgement } from './judgement.js'

export function judgeName(claim: NameClaim, context: JudgeContext): Judgement {
  const entity = context.corpus.entities.get(claim.entityId)
  const evidence = entity ? [{ factId: entity.id, citations: entity.citations }] : []
  const code = claim.fault === 'misspelt' ? 'misspelt-name' : claim.fault === 'outdated' ? 'outdated-name' : 'anachronistic-name'
  if (code === 'misspelt-name')
    return contradicted([claim.entityId], [{ code, span: claim.written, entityId: claim.entityId, right: claim.right, evidence }])
  return contradicted(
    [claim.entityId],
    [{ code, span: claim.written, entityId: claim.entityId, right: claim.right, from: undefined, to: undefined, evidence }],
  )
}

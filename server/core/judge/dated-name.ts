/** Judges whether a name was in use on the day that it is used for. */
import type { DatedNameClaim } from '../claims/claim.js'
import { formsOf } from '../corpus/forms-of.js'
import type { JudgeContext } from './judge-context.js'
import { type Judgement, unverified } from './judgement.js'

/** A new name takes a while to come into use. */
const GRACE = 31

export function judgeDatedName(claim: DatedNameClaim, { corpus }: JudgeContext): Judgement {
  const entity = corpus.entities.get(claim.entityId)
  if (!entity || claim.voice !== 'own') return unverified('attributed')
  const { form, on } = claim
  const evidence = [{ factId: entity.id, citations: entity.citations }]
  const common = { span: claim.written, entityId: entity.id, at: on, evidence }
  if (!form)
    return {
      ...unverified('not-in-corpus', [entity.id]),
      faults: [{ code: 'anachronistic-name', ...common, right: undefined, from: undefined }],
    }
  // Of the names that were right then, the first; a name without a period is right at any time.
  const then = formsOf(corpus, entity.id).filter(
    (it) => it.kind === 'former' && (it.from ?? -Infinity) <= on.earliest && on.latest <= (it.to ?? Infinity) && it.from !== undefined,
  )
  const right = then[0]?.form ?? entity.name
  if (form.from !== undefined && on.latest < form.from)
    return { ...unverified('not-in-corpus', [entity.id]), faults: [{ code: 'anachronistic-name', ...common, right, from: form.from }] }
  if (form.to !== undefined && on.earliest > form.to + GRACE)
    return { ...unverified('not-in-corpus', [entity.id]), faults: [{ code: 'outdated-name', ...common, right, to: form.to }] }
  return unverified('not-in-corpus', [entity.id])
}

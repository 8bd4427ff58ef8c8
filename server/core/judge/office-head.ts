/** Judges who is said to head an institution that he or she never headed: wrong where another was at its head, or none could be meant. */
import type { OfficeClaim } from '../claims/claim.js'
import type { Tenure } from '../corpus/knowledge.js'
import type { DateValue } from '../values/date-value.js'
import type { JudgeContext } from './judge-context.js'
import { contradicted, type Judgement, unverified } from './judgement.js'
import { evidenceOf, holdersOn } from './office-facts.js'
import { anyAdmits, daysOf, heldIn } from './time.js'

/** `days` are those as of which the claim may be meant, the most explicit first. */
export function judgeHeadOf(claim: OfficeClaim, personId: string, days: readonly DateValue[], context: JudgeContext): Judgement {
  const { corpus } = context
  const { organization, postIds = [] } = claim
  const own = (corpus.tenuresByHolder.get(personId) ?? []).filter((it) => isInstitution(it, context))
  const day = claim.time?.value ?? context.frame.lastDate ?? days[0]
  if (!organization || !day) return unverified('not-in-corpus')
  const meant = [...new Set(own.filter((it) => agrees(claim, it, day)).map((it) => it.organizationId))]
  const [right] = meant
  if (right === undefined || meant.length > 1 || right === organization.value) return unverified('not-in-corpus')
  // The very day on which another institution was gained or lost tells which one is meant; else someone else must be known at its head.
  const pointed = (claim.aspect === 'ended' || claim.aspect === 'began') && day.precision === 'day'
  const others = holdersOn(corpus, postIds, day).filter((it) => it.holderId !== personId)
  if (!pointed && !others.length) return unverified('not-in-corpus')
  const evidence = [...own.filter((it) => it.organizationId === right), ...others]
  return contradicted(
    evidence.map((it) => it.id),
    [{ code: 'wrong-office', span: organization, personId, right, rightText: '', evidence: evidence.map(evidenceOf) }],
  )
}

function agrees(claim: OfficeClaim, tenure: Tenure, day: DateValue): boolean {
  if (claim.aspect === 'ended') return anyAdmits(tenure.end, day)
  if (claim.aspect === 'began') return anyAdmits(tenure.start, day)
  return claim.time?.from === 'said' || claim.present ? heldIn(tenure, day) : daysOf(tenure).earliest <= day.latest
}

function isInstitution(tenure: Tenure, context: JudgeContext): boolean {
  const entity = context.corpus.entities.get(tenure.organizationId)
  return entity?.kind === 'organization' && entity.record.classification !== 'state'
}

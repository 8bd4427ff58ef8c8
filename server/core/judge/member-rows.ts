/** What the corpus has on the members of a body: who they are on a day, whether it knows them all. */
import type { Span } from '../base/span.js'
import type { Slot } from '../claims/claim.js'
import type { BodyMembership, Corpus } from '../corpus/knowledge.js'
import type { DateValue } from '../values/date-value.js'
import { parseEdtf } from '../values/edtf.js'
import { overlap } from '../values/period.js'
import type { Evidence } from './judgement.js'
import { heldIn } from './time.js'

/** Members of full standing on a day, where the corpus says that its list is complete for it. One entry a member. */
export function membersAt(corpus: Corpus, bodyId: string, at: DateValue | undefined): readonly BodyMembership[] | undefined {
  if (!at || !isComplete(corpus, bodyId, at)) return undefined
  const found = new Map<string, BodyMembership>()
  for (const it of corpus.membershipsByBody.get(bodyId) ?? [])
    if (isFull(it, 'member') && heldIn(it, at) && !found.has(it.memberId)) found.set(it.memberId, it)
  return [...found.values()]
}

export function isComplete(corpus: Corpus, bodyId: string, at: DateValue | undefined): boolean {
  const entity = corpus.entities.get(bodyId)
  const interval = entity?.kind === 'organization' && entity.record.members_complete ? parseEdtf(entity.record.members_complete) : undefined
  return interval !== undefined && (at === undefined || overlap(interval, at))
}

/** The bodies of which one is a full member on a day. */
export function bodiesOf(corpus: Corpus, memberId: string, at: DateValue | undefined): readonly string[] {
  const found = (corpus.membershipsByMember.get(memberId) ?? []).filter(
    (it) => isFull(it, 'member') && (at === undefined || heldIn(it, at)),
  )
  return [...new Set(found.map((it) => it.bodyId))]
}

/** Whether a stay is in the standing that a claim speaks of. */
export function isFull(membership: BodyMembership, role: string): boolean {
  if (role === 'member') return membership.role === 'member' || membership.role === 'founder'
  return membership.role === role || (role === 'founder' && membership.role === 'member')
}

export function evidenceOf(membership: BodyMembership): Evidence {
  return { factId: membership.id, citations: membership.citations }
}

export function spanOf({ start, end }: Slot<string>): Span {
  return { start, end }
}

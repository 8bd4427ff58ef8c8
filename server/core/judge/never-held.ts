/** Judges an office given to a known person who never held it: the title, the organization or the holder is at fault. */
import type { OfficeClaim } from '../claims/claim.js'
import type { Tenure } from '../corpus/knowledge.js'
import type { DateValue } from '../values/date-value.js'
import { type JudgeContext, organizationsAbove } from './judge-context.js'
import { contradicted, type Judgement, unverified } from './judgement.js'
import { evidenceOf, holdersOn, rolesOf, siblingPosts } from './office-facts.js'
import { anyAdmits, heldIn } from './time.js'

/** The person never held it: the organization, the role or the person is wrong. */
export function neverHeld(
  claim: OfficeClaim,
  personId: string,
  own: readonly Tenure[],
  posts: readonly string[],
  days: readonly DateValue[],
  context: JudgeContext,
): Judgement {
  const { corpus } = context
  const role = claim.role.value
  // “X was twice president”: whatever else he was before.
  const before = claim.aspect === 'holds' && claim.past === true && !claim.time
  const relevant = (it: Tenure): boolean =>
    before || claim.aspect === 'former' || claim.aspect === 'first' || days.length === 0 || days.some((day) => heldIn(it, day))
  const sameRole = own.filter((it) => rolesOf(corpus, it.postId).includes(role) && relevant(it))
  const evidence = sameRole.map(evidenceOf)
  const day = days[0]
  const others = holdersOn(corpus, posts, day).filter((it) => it.holderId !== personId)
  // “Prime Minister: X”: a label asks for its holder.
  const field = claim.aspect === 'holds' && claim.role.end <= claim.person.start
  if (claim.organization && sameRole.length && !(field && others.length)) {
    const right = corpus.entities.get(sameRole[0]!.organizationId)
    if (right)
      return contradicted(
        sameRole.map((it) => it.id),
        [{ code: 'wrong-office', span: claim.organization, personId, right: right.id, rightText: '', evidence }],
      )
  }
  const { time } = claim
  const began = own.filter((it) => time?.from === 'said' && time.relation === 'since' && anyAdmits(it.start, time.value))
  if (began.length === 1 && time?.relation === 'since') {
    // “minister from 2016”: in that year another office began.
    const [right] = began as [Tenure]
    return contradicted(
      [right.id],
      [
        {
          code: 'wrong-office',
          span: claim.role,
          personId,
          right: right.postId,
          rightText: rolesOf(corpus, right.postId)[0] ?? '',
          evidence: [evidenceOf(right)],
        },
      ],
    )
  }
  const organization = claim.organization?.value
  const sameOrganization = own.filter(
    (it) => relevant(it) && (organization === undefined || organizationsAbove(corpus, it.organizationId).includes(organization)),
  )
  // Only where someone else is known to hold it, and to hold it alone, is the claim contradicted.
  const exclusive =
    organization !== undefined
      ? others.length > 0
      : sameOrganization.some((it) => holdersOn(corpus, siblingPosts(corpus, it, role), day).length > 0)
  if (sameOrganization.length && exclusive && !(field && others.length)) {
    const label = rolesOf(corpus, sameOrganization[0]!.postId)[0] ?? ''
    return contradicted(
      [...sameOrganization.map((it) => it.id), ...others.map((it) => it.id)],
      [
        {
          code: 'wrong-office',
          span: claim.role,
          personId,
          right: sameOrganization[0]!.postId,
          rightText: label,
          evidence: sameOrganization.map(evidenceOf),
        },
      ],
    )
  }
  if (organization !== undefined && others.length && day) {
    return contradicted(
      others.map((it) => it.id),
      [
        {
          code: 'wrong-holder',
          span: claim.person,
          postId: others[0]!.postId,
          right: [...new Set(others.map((it) => it.holderId))],
          at: day,
          evidence: others.map(evidenceOf),
        },
      ],
    )
  }
  return unverified(
    'not-in-corpus',
    own.map((it) => it.id),
  )
}

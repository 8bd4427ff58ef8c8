/** What the corpus knows of posts: which a claim can mean, who held them on a day, and for which days the claim is judged. */
import { flatten } from '../base/flatten.js'
import type { OfficeClaim } from '../claims/claim.js'
import type { Corpus, Tenure } from '../corpus/knowledge.js'
import type { DateValue } from '../values/date-value.js'
import { type JudgeContext, organizationsAbove } from './judge-context.js'
import type { Evidence } from './judgement.js'
import { daysOf, heldIn } from './time.js'

/** The posts that the claim's words can mean: the role, of the organization or of one below it. */
export function postsFor(corpus: Corpus, claim: OfficeClaim): readonly string[] {
  if (claim.postIds) return claim.postIds
  const posts = corpus.roles.get(claim.role.value)?.postIds ?? []
  const organization = claim.organization?.value
  if (!organization) return posts
  return posts.filter((id) => {
    const entity = corpus.entities.get(id)
    return entity?.kind === 'post' && organizationsAbove(corpus, entity.record.organization_id).includes(organization)
  })
}

/** The days as of which the claim may be meant, the most explicit first. */
export function daysFor(claim: OfficeClaim, context: JudgeContext): readonly DateValue[] {
  const { frame } = context
  if (claim.time?.from === 'said') {
    if (claim.qualifier?.value === 'then') return [claim.time.value]
    // “October 1997: President X presents …”: a chronicle's present speaks of its date and no other.
    if (claim.present && claim.aspect === 'title' && frame.briefDate && claim.time.value.latest < frame.briefDate.earliest - 366)
      return [claim.time.value]
    if (claim.aspect === 'title' || claim.aspect === 'former' || claim.aspect === 'first') {
      // A title may be told with hindsight: the sentence's date or the brief's own.
      return claim.time.relation === 'since' || claim.time.relation === 'until'
        ? [claim.time.value]
        : frame.briefDate
          ? [claim.time.value, frame.briefDate]
          : [claim.time.value]
    }
    return [claim.time.value]
  }
  const found: DateValue[] = []
  if (claim.time) found.push(claim.time.value)
  if (frame.briefDate) found.push(frame.briefDate)
  if (frame.lastDate && (claim.aspect === 'title' || claim.aspect === 'government')) found.push(frame.lastDate)
  return found
}

export function siblingPosts(corpus: Corpus, tenure: Tenure, role: string): readonly string[] {
  return (corpus.roles.get(role)?.postIds ?? []).filter((id) => {
    const post = corpus.entities.get(id)
    return (
      post?.kind === 'post' &&
      organizationsAbove(corpus, post.record.organization_id).some((it) => organizationsAbove(corpus, tenure.organizationId).includes(it))
    )
  })
}

/** The earliest tenure of each post whose beginning is known. */
export function firstHolders(corpus: Corpus, postIds: readonly string[]): readonly Tenure[] {
  return flatten(postIds, (id) => {
    const all = (corpus.tenuresByPost.get(id) ?? []).filter((it) => it.start.length > 0)
    const earliest = Math.min(...all.map((it) => daysOf(it).earliest))
    return all.filter((it) => daysOf(it).earliest === earliest)
  })
}

/** Who held any of the posts on a day, acting holders last. Of a stretch of days, without those who were there only to hand it over. */
export function holdersOn(corpus: Corpus, postIds: readonly string[], day: DateValue | undefined): readonly Tenure[] {
  if (!day) return []
  const found = flatten([...new Set(postIds)], (id) => (corpus.tenuresByPost.get(id) ?? []).filter((it) => heldIn(it, day)))
  const stay = found.filter((it) => Math.min(daysOf(it).latest, day.latest) > Math.max(daysOf(it).earliest, day.earliest))
  return (stay.length ? stay : found).sort((a, b) => Number(a.acting) - Number(b.acting))
}

const ROLES = new WeakMap<readonly string[], readonly string[]>()

/** What a post is called, in lower case. */
export function rolesOf(corpus: Corpus, postId: string): readonly string[] {
  const post = corpus.entities.get(postId)
  if (post?.kind !== 'post') return []
  const { roles } = post.record
  let lower = ROLES.get(roles)
  if (!lower) {
    lower = roles.map((it) => it.toLowerCase())
    ROLES.set(roles, lower)
  }
  return lower
}

export function evidenceOf(tenure: Tenure): Evidence {
  return { factId: tenure.id, citations: tenure.citations }
}

/** The holder whose tenure ends where this one begins, someone else than its own holder. */
export function predecessorOf(corpus: Corpus, tenure: Tenure): Tenure | undefined {
  const begins = daysOf(tenure).earliest
  let found: Tenure | undefined
  for (const it of corpus.tenuresByPost.get(tenure.postId) ?? []) {
    if (it.holderId === tenure.holderId || it.acting || daysOf(it).earliest >= begins) continue
    if (!found || daysOf(it).earliest > daysOf(found).earliest) found = it
  }
  return found
}

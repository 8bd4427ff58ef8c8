/** Judges an office given to a name that no record bears: only where every holder is known. */
import type { OfficeClaim } from '../claims/claim.js'
import { formsOf } from '../corpus/forms-of.js'
import type { Corpus } from '../corpus/knowledge.js'
import { transliterationKey } from '../corpus/transliteration.js'
import { parseEdtf } from '../values/edtf.js'
import { overlap } from '../values/period.js'
import type { JudgeContext } from './judge-context.js'
import { contradicted, type Judgement, unverified } from './judgement.js'
import { daysFor, evidenceOf } from './office-facts.js'
import { daysOf, heldIn } from './time.js'

/** A name that no record bears, where every holder of the day is known. */
export function judgeUnknown(claim: OfficeClaim, posts: readonly string[], context: JudgeContext): Judgement {
  const { corpus } = context
  if (!('unknown' in claim.person.value) || !claim.organization) return unverified('not-in-corpus')
  const day = daysFor(claim, context)[0]
  const words = claim.person.value.unknown.split(/[\s-]+/).map(transliterationKey)
  for (const postId of posts) {
    const post = corpus.entities.get(postId)
    const complete = post?.kind === 'post' && post.record.holders_complete ? parseEdtf(post.record.holders_complete) : undefined
    if (!complete || post?.kind !== 'post') continue
    const all = corpus.tenuresByPost.get(postId) ?? []
    if (all.some((it) => sharesName(corpus, it.holderId, words))) return unverified('not-in-corpus')
    const right =
      claim.aspect === 'first'
        ? all
            .slice()
            .sort((a, b) => daysOf(a).earliest - daysOf(b).earliest)
            .slice(0, 1)
        : day && overlap(complete, day)
          ? all.filter((it) => heldIn(it, day))
          : []
    if (!right.length || claim.aspect === 'former') continue
    return contradicted(
      right.map((it) => it.id),
      [{ code: 'wrong-holder', span: claim.person, postId, right: [right[0]!.holderId], at: day, evidence: right.map(evidenceOf) }],
    )
  }
  return unverified('not-in-corpus')
}

function sharesName(corpus: Corpus, holderId: string, words: readonly string[]): boolean {
  return formsOf(corpus, holderId).some((form) => form.form.split(/[\s-]+/).some((word) => words.includes(transliterationKey(word))))
}

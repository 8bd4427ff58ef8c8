/** Judges who had an office from whom, where the office is known. */
import type { SuccessionClaim } from '../claims/claim.js'
import type { Corpus, Tenure } from '../corpus/knowledge.js'
import { overlap } from '../values/period.js'
import { type Change, outOfTime } from './change-time.js'
import { actorsAgree, type JudgeContext } from './judge-context.js'
import { contradicted, type Judgement, supported, unverified } from './judgement.js'
import { predecessorOf } from './office-facts.js'
import { anyAdmits } from './time.js'

/** Every change of holder of the posts; what agrees in one of the two names shows the other to be wrong. */
export function judgeHandingOver(claim: SuccessionClaim, postIds: readonly string[], { corpus }: JudgeContext): Judgement {
  const { successor, predecessor, time } = claim
  if (!('id' in predecessor.value)) return unverified('not-in-corpus')
  const before = predecessor.value.id
  const isComplete = (id: string): boolean => {
    const post = corpus.entities.get(id)
    return post?.kind === 'post' && post.record.holders_complete !== undefined
  }
  const changes = postIds.flatMap((id) =>
    (corpus.tenuresByPost.get(id) ?? []).flatMap((tenure): Change[] => {
      const previous = predecessorOf(corpus, tenure)
      return previous ? [{ tenure, previous }] : []
    }),
  )
  const said = time?.from === 'said' && time.relation === 'at' ? time.value : undefined
  const then = said ? changes.filter(({ tenure, previous }) => anyAdmits(tenure.start, said) || anyAdmits(previous.end, said)) : changes
  const full = changes.filter(({ tenure, previous }) => holds(corpus, tenure, successor.value) && holds(corpus, previous, before))
  if (full.some((it) => then.includes(it))) return supported(full.flatMap((it) => [it.tenure.id, it.previous.id]))
  const untimely = outOfTime(claim, full)
  if (untimely) return untimely
  if (full.length || !postIds.every(isComplete)) return unverified('not-in-corpus')
  const after = then.filter(({ tenure }) => holds(corpus, tenure, successor.value))
  const ended = then.filter(({ previous }) => holds(corpus, previous, before))
  // Both have held it, but not one after the other: the one whom the sentence is about is right.
  const stands = after.length && ended.length ? (claim.about ?? 'successor') : after.length ? 'successor' : 'predecessor'
  const found = stands === 'successor' ? after : ended
  const only =
    latestOf(found.filter(({ tenure }) => isState(corpus, tenure.holderId) === isState(corpus, before) && !tenure.acting)) ??
    latestOf(found)
  const apart = found.some(({ tenure }) => !tenure.start.some((it) => only!.tenure.start.some((own) => overlap(it.date, own.date))))
  if (!only || (apart && !(after.length && ended.length))) return unverified(after.length ? 'ambiguous' : 'not-in-corpus')
  const [kept, right] = stands === 'successor' ? [only.tenure, only.previous] : [only.previous, only.tenure]
  return contradicted(
    [only.tenure.id, only.previous.id],
    [
      {
        code: 'wrong-predecessor',
        span: stands === 'successor' ? predecessor : successor,
        postId: only.tenure.postId,
        successorId: like(corpus, stands === 'successor' ? successor.value : before, kept),
        right: like(corpus, stands === 'successor' ? before : successor.value, right),
        ...(stands === 'successor' ? {} : { reverse: true as const }),
        evidence: [{ factId: right.id, citations: right.citations }],
      },
    ],
  )
}

/** The change that came last. */
function latestOf(changes: readonly Change[]): Change | undefined {
  const day = ({ tenure }: Change): number => Math.max(...tenure.start.map((it) => it.date.earliest))
  return [...changes].sort((a, b) => day(b) - day(a))[0]
}

/** Whether it is someone's own time in office, or for a state that of one of its people. */
function holds(corpus: Corpus, tenure: Tenure, who: string): boolean {
  if (tenure.holderId === who) return true
  return isState(corpus, who) && actorsAgree(corpus, tenure.holderId, who)
}

/** The holder; where the words name a state, the holder's own. */
function like(corpus: Corpus, written: string, { holderId }: Tenure): string {
  const holder = corpus.entities.get(holderId)
  return isState(corpus, written) && holder?.kind === 'person' ? (holder.record.nationality ?? holderId) : holderId
}

function isState(corpus: Corpus, id: string): boolean {
  const entity = corpus.entities.get(id)
  return entity?.kind === 'organization' && entity.record.classification === 'state'
}

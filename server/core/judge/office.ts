/** Judges who holds which office: of all tenures that fit the claim but for one argument, that argument is at fault. */
import type { OfficeClaim } from '../claims/claim.js'
import type { Tenure } from '../corpus/knowledge.js'
import type { DateValue } from '../values/date-value.js'
import type { JudgeContext } from './judge-context.js'
import { contradicted, type Judgement, supported, unverified } from './judgement.js'
import { neverHeld } from './never-held.js'
import { daysFor, evidenceOf, firstHolders, holdersOn, postsFor, rolesOf } from './office-facts.js'
import { judgeHeadOf } from './office-head.js'
import { judgeOutOfTime } from './office-out-of-time.js'
import { pointFault, termFault } from './term.js'
import { daysOf, heldIn, pointAgrees } from './time.js'
import { judgeUnknown } from './unknown-holder.js'

export function judgeOffice(claim: OfficeClaim, context: JudgeContext): Judgement {
  const judgement = judgeHolder(claim, context)
  const { value } = claim.person
  if (judgement.verdict !== 'contradicted' || 'unknown' in value) return judgement
  // Of several who bear the name, the one of whom it is true is meant.
  for (const id of value.namesakes ?? []) {
    const other = judgeHolder({ ...claim, person: { ...claim.person, value: { id } } }, context)
    if (other.verdict === 'supported') return other
  }
  return judgement
}

function judgeHolder(claim: OfficeClaim, context: JudgeContext): Judgement {
  const { corpus } = context
  const posts = postsFor(corpus, claim)
  if (!posts.length) return unverified('not-in-corpus')
  if (claim.negated) return unverified('not-in-corpus')
  if ('unknown' in claim.person.value) return judgeUnknown(claim, posts, context)
  const personId = claim.person.value.id
  const own = corpus.tenuresByHolder.get(personId) ?? []
  // Who only acts for a fallen head of government has no government of his own.
  const inRole = own.filter((it) => posts.includes(it.postId) && !(claim.aspect === 'government' && it.acting))
  const days = daysFor(claim, context)
  const fitting = inRole.filter((it) => fitsTime(claim, it, days, context))
  if (fitting.length) {
    const off = pointFault(claim, fitting) ?? termFault(claim, inRole, context.frame.briefDate)
    if (off)
      return contradicted(
        fitting.map((it) => it.id),
        [off],
      )
    const facts = fitting.map((it) => it.id)
    // A title of today's told of a day on which another bore it is neither right nor wrong.
    return isHindsight(claim, fitting, context) ? unverified('ambiguous', facts) : supported(facts)
  }
  if (inRole.length && claim.aspect === 'first') {
    const early = firstHolders(corpus, posts)
    if (early.length && !early.some((it) => it.holderId === personId))
      return contradicted(
        early.map((it) => it.id),
        [
          {
            code: 'wrong-holder',
            span: claim.person,
            postId: early[0]!.postId,
            right: [early[0]!.holderId],
            at: undefined,
            evidence: early.map(evidenceOf),
          },
        ],
      )
  }
  // “X was president”, with no day said: he was, some time.
  const { briefDate } = context.frame
  const once = inRole.filter((it) => !briefDate || daysOf(it).earliest <= briefDate.latest)
  if (claim.past && claim.aspect === 'holds' && !claim.time && once.length) return supported(once.map((it) => it.id))
  if (inRole.length) return judgeOutOfTime({ claim, personId, inRole, days, context })
  if (claim.aspect === 'government') return unverified('not-in-corpus')
  if (claim.postIds) {
    const judged = judgeHeadOf(claim, personId, days, context)
    // “the president of its council”: where those who head it are called so, another of them may be meant.
    const isTitle = claim.postIds.some((id) => rolesOf(corpus, id).includes(claim.role.value))
    if (judged.verdict === 'contradicted' || !isTitle) return judged
  }
  return neverHeld(claim, personId, own, posts, days, context)
}

function fitsTime(claim: OfficeClaim, tenure: Tenure, days: readonly DateValue[], context: JudgeContext): boolean {
  const { corpus } = context
  const { briefDate } = context.frame
  if (claim.acting && !tenure.acting && claim.aspect !== 'former' && tenure.start.length === 0) return false
  if (claim.qualifier?.value === 'serving') return briefDate === undefined || heldIn(tenure, briefDate)
  switch (claim.aspect) {
    case 'former':
      return briefDate === undefined || daysOf(tenure).earliest <= briefDate.latest
    case 'first':
      return firstHolders(corpus, [tenure.postId]).some((it) => it.holderId === tenure.holderId)
    case 'chosen':
      return (
        claim.time === undefined ||
        claim.time.from !== 'said' ||
        pointAgrees(claim.time, tenure.start) ||
        heldIn(tenure, claim.time.value) ||
        daysOf(tenure).earliest - claim.time.value.latest < 200
      )
    case 'began':
      return (
        claim.time === undefined ||
        claim.time.from !== 'said' ||
        pointAgrees(claim.time, tenure.start) ||
        (claim.time.relation !== 'at' && heldIn(tenure, claim.time.value))
      )
    case 'ended':
      return claim.time === undefined || claim.time.from !== 'said' || pointAgrees(claim.time, tenure.end)
    default: {
      // “X was twice prime minister”: the past without a date is any time before.
      const sometime = claim.aspect === 'holds' && !claim.present && !claim.time
      if (sometime) return briefDate === undefined || daysOf(tenure).earliest <= briefDate.latest
      return days.length === 0 || days.some((it) => heldIn(tenure, it))
    }
  }
}

/** “In 2010, President X refused”, of one who became president only later. */
function isHindsight(claim: OfficeClaim, fitting: readonly Tenure[], { corpus }: JudgeContext): boolean {
  const { time } = claim
  if (claim.aspect !== 'title' || time?.from !== 'said' || time.relation !== 'at' || !time.yearSaid) return false
  if (fitting.some((it) => heldIn(it, time.value))) return false
  return (
    holdersOn(
      corpus,
      fitting.map((it) => it.postId),
      time.value,
    ).length > 0
  )
}

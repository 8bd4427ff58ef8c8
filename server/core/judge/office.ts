/** Judges who holds which office: of all tenures that fit the claim but for one argument, that argument is at fault. */
import { flatten } from '../base/flatten.js'
import type { OfficeClaim } from '../claims/claim.js'
import { HEADSHIPS } from '../claims/readers/office-government.js'
import type { Corpus, Tenure } from '../corpus/knowledge.js'
import type { DateValue } from '../values/date-value.js'
import type { JudgeContext } from './judge-context.js'
import { contradicted, type Judgement, supported, unverified } from './judgement.js'
import { neverHeld } from './never-held.js'
import { daysFor, evidenceOf, firstHolders, holdersOn, postsFor, rolesOf } from './office-facts.js'
import { judgeHeadOf } from './office-head.js'
import { pointFault, termFault } from './term.js'

import { anyAdmits, daysOf, heldIn, pointAgrees } from './time.js'
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
  if (inRole.length) return outOfTime(claim, personId, inRole, days, context)
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

/** The person did hold it, at another time. */
function outOfTime(
  claim: OfficeClaim,
  personId: string,
  inRole: readonly Tenure[],
  days: readonly DateValue[],
  context: JudgeContext,
): Judgement {
  const { corpus, frame } = context
  const facts = inRole.map((it) => it.id)
  const time = claim.time
  const explicit = time?.from === 'said' && time.span !== undefined
  const first = inRole[0]!
  const evidence = inRole.map(evidenceOf)
  if (claim.qualifier?.value === 'serving') {
    return contradicted(facts, [
      {
        code: 'office-out-of-time',
        span: claim.qualifier,
        personId,
        postId: first.postId,
        start: first.start,
        end: first.end,
        right: [],
        holderId: undefined,
        qualifier: claim.qualifier,
        evidence,
      },
    ])
  }
  if (explicit && (claim.aspect === 'began' || claim.aspect === 'chosen' || claim.aspect === 'ended' || time.relation === 'since')) {
    // The day is that on which the same person took another office there: the office is wrong, not the day.
    const sameDay = (corpus.tenuresByHolder.get(personId) ?? []).filter(
      (it) => time.value.precision === 'day' && anyAdmits(claim.aspect === 'ended' ? it.end : it.start, time.value),
    )
    if (sameDay.length && claim.aspect !== 'ended') {
      return contradicted(
        sameDay.map((it) => it.id),
        [
          {
            code: 'wrong-office',
            span: claim.role,
            personId,
            right: sameDay[0]!.postId,
            rightText: rolesOf(corpus, sameDay[0]!.postId)[0] ?? '',
            evidence: sameDay.map(evidenceOf),
          },
        ],
      )
    }
    const points = flatten(inRole, (it) => (claim.aspect === 'ended' ? it.end : it.start))
    if (!points.length) return unverified('not-in-corpus', facts)
    // Someone else's tenure begins on that very day: the holder is wrong, not the day.
    const exact = (claim.aspect === 'ended' ? [] : flatten(inRole, (it) => corpus.tenuresByPost.get(it.postId) ?? [])).filter(
      (it) =>
        it.holderId !== personId && (time.value.precision === 'day' || time.value.precision === 'month') && anyAdmits(it.start, time.value),
    )
    if (exact.length)
      return contradicted(
        exact.map((it) => it.id),
        [
          {
            code: 'wrong-holder',
            span: claim.person,
            postId: exact[0]!.postId,
            right: [exact[0]!.holderId],
            at: time.value,
            evidence: exact.map(evidenceOf),
          },
        ],
      )
    return contradicted(facts, [
      {
        code: 'office-out-of-time',
        span: time.span,
        personId,
        postId: first.postId,
        start: first.start,
        end: first.end,
        right: points,
        holderId: undefined,
        qualifier: undefined,
        evidence,
      },
    ])
  }
  const day = days[0]
  if (!day) return unverified('not-in-corpus', facts)
  const all = inRole.map(daysOf)
  // A government is spoken of long after its fall, but not before its time.
  if (
    claim.aspect === 'government' &&
    days.some((it) => all.some((own) => own.earliest <= it.latest && it.earliest <= own.latest + AFTERMATH))
  )
    return unverified('ambiguous', facts)
  if (claim.aspect === 'government' && !explicit && !days.every((it) => all.every((own) => own.earliest > it.latest)))
    return unverified('ambiguous', facts)
  const notYet = all.every((it) => it.earliest > day.latest)
  const over = all.every((it) => it.latest < day.earliest)
  if (!notYet && !over) return unverified('ambiguous', facts)
  const holders = holdersOn(
    corpus,
    inRole.map((it) => it.postId),
    day,
  )
  const now = days.map((it) => activePosts(personId, inRole, it, context))
  const news = speaksOfNow(claim, context)
  if (claim.aspect === 'title' && over && (explicit || (claim.news && news)) && now.every((it) => it.length > 0)) {
    // On every day that could be meant the person held another office there: the title is that of an earlier one.
    const right = now[0]![0]!
    return contradicted(
      [right.id, ...facts],
      [
        {
          code: 'wrong-office',
          span: claim.role,
          personId,
          right: right.postId,
          rightText: rolesOf(corpus, right.postId)[0] ?? '',
          evidence: [evidenceOf(right), ...evidence],
        },
      ],
    )
  }
  const recent = claim.qualifier?.value === 'new' && over ? newcomers(claim, inRole, context) : []
  if (recent.length && !isCompanyOver(claim, day, corpus))
    return contradicted(
      [...recent.map((it) => it.id), ...facts],
      [
        {
          code: 'wrong-holder',
          span: claim.person,
          postId: recent[0]!.postId,
          right: successorsOf(recent, personId),
          at: day,
          evidence: recent.map(evidenceOf),
        },
      ],
    )
  if (claim.aspect === 'title' && over) {
    // Titles outlive offices; only a present-day brief that speaks of now is sure to mean the holder of the day.
    if (!isLongOver(inRole, days) || !((explicit && time.yearSaid) || news) || isCompanyOver(claim, day, corpus))
      return unverified('ambiguous', facts)
  }
  if (
    claim.aspect === 'title' &&
    notYet &&
    explicit &&
    claim.qualifier?.value !== 'then' &&
    frame.briefDate &&
    inRole.some((it) => daysOf(it).earliest <= frame.briefDate!.latest)
  )
    return unverified('ambiguous', facts)
  if (!holders.length) return unverified('not-in-corpus', facts)
  const holder = holders[0]!
  if (claim.aspect === 'former') return unverified('not-in-corpus', facts)
  const elsewhere = (corpus.tenuresByHolder.get(personId) ?? []).some((it) => heldIn(it, day) && it.end.length === 0)
  if (
    notYet ||
    claim.aspect === 'holds' ||
    (claim.aspect === 'government' && explicit) ||
    (claim.aspect === 'title' && (!elsewhere || claim.news))
  ) {
    return contradicted(
      [holder.id, ...facts],
      [
        {
          code: 'wrong-holder',
          span: claim.person,
          postId: holder.postId,
          right: successorsOf(holders, personId),
          at: day,
          evidence: [evidenceOf(holder)],
        },
      ],
    )
  }
  return contradicted(
    [...facts, holder.id],
    [
      {
        code: 'office-out-of-time',
        span: claim.role,
        personId,
        postId: first.postId,
        start: first.start,
        end: first.end,
        right: [],
        holderId: holder.holderId,
        qualifier: undefined,
        evidence: [...evidence, evidenceOf(holder)],
      },
    ],
  )
}

/** What the person was head of on a day, in the organizations where the claimed office was held before. */
function activePosts(personId: string, inRole: readonly Tenure[], day: DateValue, context: JudgeContext): readonly Tenure[] {
  return (context.corpus.tenuresByHolder.get(personId) ?? []).filter(
    (it) =>
      !inRole.includes(it) &&
      inRole.some((other) => other.organizationId === it.organizationId) &&
      rolesOf(context.corpus, it.postId).some((role) => HEADSHIPS.includes(role)) &&
      heldIn(it, day),
  )
}

/** Whether another who has a title beside this one had left all offices by then as well: both are told of an earlier time. */
function isCompanyOver(claim: OfficeClaim, day: DateValue, corpus: Corpus): boolean {
  return (claim.company ?? []).some((id) => {
    const own = corpus.tenuresByHolder.get(id) ?? []
    return own.length > 0 && own.every((it) => daysOf(it).latest < day.earliest)
  })
}

/** “the new president, X”, in a brief that has not gone back in time: who has just come to the office. */
function newcomers(claim: OfficeClaim, inRole: readonly Tenure[], { corpus, frame }: JudgeContext): readonly Tenure[] {
  const { briefDate, lastDate } = frame
  if (frame.briefDateFrom !== 'brief' || !briefDate || claim.time?.from === 'said') return []
  if (frame.told.past > (frame.told.present ? 1 : 0) || (lastDate && lastDate.latest < briefDate.earliest - NEWS)) return []
  const posts = [...new Set(inRole.map((it) => it.postId))]
  if (inRole.some((it) => daysOf(it).earliest > briefDate.earliest - NEW)) return []
  return posts.length === 1 ? holdersOn(corpus, posts, briefDate).filter((it) => daysOf(it).earliest > briefDate.earliest - NEW) : []
}

/** For how many days one is new in an office. */
const NEW = 200

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

/** Those who held it instead; who only acted is named only where nobody held it in full. */
function successorsOf(holders: readonly Tenure[], personId: string): readonly string[] {
  const others = holders.filter((it) => it.holderId !== personId)
  const full = others.filter((it) => !it.acting)
  return [...new Set((full.length ? full : others).map((it) => it.holderId))]
}

/** For how many days a fallen government is still news. */
const AFTERMATH = 180

/** Whether the office ended long before every day that can be meant: a title of last week's is no slip. */
function isLongOver(inRole: readonly Tenure[], days: readonly DateValue[]): boolean {
  return days.every((day) => inRole.every((it) => daysOf(it).latest < day.earliest - 30))
}

/** Whether a sentence without a date speaks of the days of the brief: in the present, or where the last date said is of those days. */
function speaksOfNow(claim: OfficeClaim, { frame }: JudgeContext): boolean {
  const { briefDate, lastDate } = frame
  if (frame.briefDateFrom !== 'brief' || !briefDate) return false
  const near = lastDate !== undefined && lastDate.latest > briefDate.earliest - NEWS && lastDate.earliest <= briefDate.latest + 31
  return claim.present || near || (claim.news === true && (lastDate === undefined || claim.time?.from === 'said'))
}

/** For how many days what happened is news. */
const NEWS = 60

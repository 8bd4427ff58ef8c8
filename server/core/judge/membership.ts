/** Judges who belongs to which body, on the claim's own day. */
import { flatten } from '../base/flatten.js'
import type { MembershipClaim, Slot } from '../claims/claim.js'
import type { Account, BodyMembership, Corpus } from '../corpus/knowledge.js'
import { treatiesOf } from '../corpus/treaties-of.js'
import type { DateValue } from '../values/date-value.js'
import type { JudgeContext } from './judge-context.js'
import { contradicted, type Evidence, type Fault, type Judgement, supported, unverified } from './judgement.js'
import { judgeCount } from './member-count.js'
import { bodiesOf, evidenceOf, isComplete, isFull, membersAt, spanOf } from './member-rows.js'
import { judgeStillIn, wrongBody } from './member-standing.js'
import { wrongEndOf } from './stay.js'
import { anyAdmits, heldIn, lastDay, pointAgrees } from './time.js'

export function judgeMembership(claim: MembershipClaim, context: JudgeContext): Judgement {
  const judgement = judgeOf(claim, context)
  if (judgement.verdict !== 'contradicted') return judgement
  // Where the body is not named, and of another in sight it is true, that one is meant.
  for (const value of claim.body.others ?? []) {
    const other = judgeOf({ ...claim, body: { ...claim.body, value } }, context)
    if (other.verdict === 'supported') return other
  }
  return judgement
}

function judgeOf(claim: MembershipClaim, context: JudgeContext): Judgement {
  const { corpus, frame } = context
  const all = corpus.membershipsByBody.get(claim.body.value) ?? []
  if (!all.length) return unverified('not-in-corpus')
  const at =
    claim.time && (claim.relation === 'is' || claim.relation === 'former') && claim.time.relation === 'at'
      ? claim.time.value
      : frame.briefDate
  const facts: string[] = []
  const faults: Fault[] = []
  const each = claim.members.map((member) => judgeOne(claim, member, all, at, context))
  const doubtful = each.some((it) => !it.fault && !it.held)
  for (const [index, one] of each.entries()) {
    facts.push(...one.facts)
    const { fault } = one
    // Where the day is right of others in the list, or the very day on which another did it, who does not fit it is at fault.
    if (fault?.code === 'wrong-membership-date' && (each.some((it) => it.held) || isOthersDay(claim, all)))
      faults.push({ ...fault, span: claim.members[index]!, instead: othersThen(claim, all) })
    // One that does not belong among others that do is the odd one out, whatever the sentence is news about.
    else if (fault?.code === 'not-a-member' && fault.focus === 'body' && each.some((it) => it.held))
      faults.push({ ...fault, focus: 'member', span: spanOf(claim.members[index]!), instead: missingFrom(claim, at, corpus) })
    else if (fault) faults.push(fault)
  }
  const swapped = faults.length === each.length ? wrongBody(claim, corpus) : undefined
  if (swapped) return contradicted(facts, [swapped])
  const current = membersAt(corpus, claim.body.value, at)
  if (claim.exhaustive && claim.list && current && !claim.negated && !faults.length && !doubtful) {
    const given = new Set([...claim.members.map((it) => it.value), ...claim.except])
    const missing = current.filter((it) => !given.has(it.memberId))
    // A list that lacks half of the members is a choice of the author's, not a slip.
    if (missing.length && missing.length <= Math.max(1, Math.floor(current.length / 2))) {
      faults.push({
        code: 'missing-member',
        of: 'members',
        span: claim.list,
        bodyId: claim.body.value,
        missing: missing.map((it) => it.memberId),
        last: claim.members[claim.members.length - 1]!,
        at,
        evidence: missing.map(evidenceOf),
      })
      facts.push(...missing.map((it) => it.id))
    }
  }
  const counted = claim.count ? judgeCount(claim, claim.count, at, corpus, (bodyId, time) => isComplete(corpus, bodyId, time)) : undefined
  if (counted?.fault) faults.push(counted.fault)
  if (faults.length) return contradicted(facts, faults)
  if (!claim.members.length && counted) return supported(counted.facts)
  return doubtful || !facts.length ? unverified('not-in-corpus', facts) : supported(facts)
}

/** The members of a day that a claim does not name. */
function missingFrom(claim: MembershipClaim, at: DateValue | undefined, corpus: Corpus): readonly string[] {
  const given = new Set(claim.members.map((it) => it.value))
  return (membersAt(corpus, claim.body.value, at) ?? []).filter((it) => !given.has(it.memberId)).map((it) => it.memberId)
}

/** Whether a claim on one member gives the day on which one other member, and no more, joined or left. */
function isOthersDay(claim: MembershipClaim, all: readonly BodyMembership[]): boolean {
  return claim.members.length === 1 && claim.time?.value.precision === 'day' && othersThen(claim, all).length === 1
}

/** Who else joined or left at the time of the claim. */
function othersThen(claim: MembershipClaim, all: readonly BodyMembership[]): readonly string[] {
  const time = claim.time
  if (!time) return []
  const given = new Set(claim.members.map((it) => it.value))
  const then = all.filter((it) => !given.has(it.memberId) && anyAdmits(claim.relation === 'left' ? it.end : it.start, time.value))
  return [...new Set(then.map((it) => it.memberId))]
}

function judgeOne(
  claim: MembershipClaim,
  member: Slot<string>,
  all: readonly BodyMembership[],
  at: DateValue | undefined,
  context: JudgeContext,
): { held: boolean; facts: readonly string[]; fault?: Fault } {
  const own = all.filter((it) => it.memberId === member.value)
  const full = own.filter((it) => isFull(it, claim.role))
  if (claim.negated) return judgeDenied(claim, member, own, full, at, context)
  const end = wrongEndOf(claim, full, context.frame.briefDate)
  if (end) {
    const { span, relation, right, stay } = end
    const evidence = [evidenceOf(stay)]
    const fault: Fault = {
      code: 'wrong-membership-date',
      span,
      memberId: member.value,
      bodyId: claim.body.value,
      relation,
      right,
      evidence,
    }
    return { held: false, facts: [stay.id], fault }
  }
  if (claim.role === 'founder' && own.length) return judgeFounder(claim, member, own, all)
  if (claim.relation === 'joined' || claim.relation === 'left') return judgeChange(claim, member, full, at, context)
  if (claim.relation === 'former' || (claim.time?.relation === 'until' && claim.relation === 'is')) {
    const past = full.length ? full : own
    const still = claim.over ? judgeStillIn(claim, member, full, all, at, context) : undefined
    if (still) return still
    return past.length ? { held: true, facts: past.map((it) => it.id) } : absent(claim, member, own, undefined, context)
  }
  const holding = full.filter((it) => at === undefined || heldIn(it, at))
  if (holding.length) {
    if (
      claim.time &&
      (claim.time.relation === 'since' || claim.time.relation === 'after') &&
      claim.time.from === 'said' &&
      claim.time.span &&
      claim.time.relation === 'since'
    ) {
      if (!sinceHolds(claim, holding, context)) {
        const right = holding[0]!.start
        if (!right.length) return { held: false, facts: [] }
        return {
          held: false,
          facts: holding.map((it) => it.id),
          fault: {
            code: 'wrong-membership-date',
            span: claim.time.span,
            memberId: member.value,
            bodyId: claim.body.value,
            relation: 'since',
            right,
            evidence: holding.map(evidenceOf),
          },
        }
      }
    }
    return { held: true, facts: holding.map((it) => it.id) }
  }
  return absent(claim, member, own, at, context)
}

/** A founder is one that the corpus calls so; one that joined a year or more after those is none. */
function judgeFounder(
  claim: MembershipClaim,
  member: Slot<string>,
  own: readonly BodyMembership[],
  all: readonly BodyMembership[],
): { held: boolean; facts: readonly string[]; fault?: Fault } {
  const facts = own.map((it) => it.id)
  const founders = all.filter((it) => it.role === 'founder')
  if (founders.some((it) => it.memberId === member.value)) return { held: true, facts }
  const firstDay = (it: BodyMembership): number => Math.min(...it.start.map((account) => account.date.earliest))
  const began = Math.min(...founders.map(firstDay))
  if (founders.length < 2 || !own.every((it) => it.start.length && firstDay(it) > began + 365)) return { held: false, facts: [] }
  const given = new Set(claim.members.map((it) => it.value))
  return {
    held: false,
    facts,
    fault: {
      code: 'not-a-member',
      span: spanOf(member),
      memberId: member.value,
      bodyId: claim.body.value,
      focus: 'member',
      ended: [],
      quality: 'member',
      joined: own[0]?.start ?? [],
      instead: claim.members.length > 1 ? founders.filter((it) => !given.has(it.memberId)).map((it) => it.memberId) : [],
      at: undefined,
      evidence: own.map(evidenceOf),
    },
  }
}

/** What is denied holds where the corpus knows all members and none of this one's stays; a stay contradicts it where the words are plain. */
function judgeDenied(
  claim: MembershipClaim,
  member: Slot<string>,
  own: readonly BodyMembership[],
  full: readonly BodyMembership[],
  at: DateValue | undefined,
  context: JudgeContext,
): { held: boolean; facts: readonly string[]; fault?: Fault } {
  const { denial, relation } = claim
  const ever = denial?.ever === true || relation !== 'is'
  const now = full.filter((it) => at === undefined || heldIn(it, at))
  const stays = relation === 'left' ? full.filter((it) => it.end.length > 0) : ever ? full : now
  if (!stays.length && relation !== 'left' && isComplete(context.corpus, claim.body.value, at))
    return { held: true, facts: own.map((it) => it.id) }
  // “Was not a member”, “did not join in 1994” speak of a time that need not be that of the stay.
  const plain = denial && (relation === 'is' ? !claim.time?.span : denial.ever && !claim.time?.span)
  if (!stays.length || !plain || (relation === 'left' && now.length)) return { held: false, facts: [] }
  return {
    held: false,
    facts: stays.map((it) => it.id),
    fault: {
      code: 'denied-membership',
      span: denial,
      memberId: member.value,
      bodyId: claim.body.value,
      relation: relation === 'is' ? (now.length ? 'is' : 'was') : relation === 'former' ? 'was' : relation,
      right: (relation === 'left' ? stays[0]?.end : stays[0]?.start) ?? [],
      evidence: stays.map(evidenceOf),
    },
  }
}

/** Not a member then: a contradiction where the list is known to be complete, or where the end is known. */
function absent(
  claim: MembershipClaim,
  member: Slot<string>,
  own: readonly BodyMembership[],
  at: DateValue | undefined,
  context: JudgeContext,
): { held: boolean; facts: readonly string[]; fault?: Fault } {
  const { corpus } = context
  const ended = at
    ? own.filter((it) => it.end.length && isFull(it, claim.role) && Math.max(...it.end.map((account) => account.date.latest)) < at.earliest)
    : []
  const complete = isComplete(corpus, claim.body.value, at)
  if (!complete && !ended.length) return { held: false, facts: [] }
  if (claim.role !== 'member' && claim.role !== 'founder') return { held: false, facts: [] }
  const current = membersAt(corpus, claim.body.value, at) ?? []
  const missing = missingFrom(claim, at, corpus)
  // Who has left is the news; whether the member or the body is wrong of one that never joined, the sentence's focus tells.
  const span = claim.focus === 'body' && !ended.length ? claim.body : member
  const other = claim.focus === 'body' ? bodiesOf(corpus, member.value, at) : missing
  const evidence: readonly Evidence[] = own.length ? own.map(evidenceOf) : current.slice(0, 1).map(evidenceOf)
  return {
    held: false,
    facts: own.map((it) => it.id),
    fault: {
      code: ended.length ? 'former-member-as-current' : 'not-a-member',
      span: { start: span.start, end: span.end },
      memberId: member.value,
      bodyId: claim.body.value,
      focus: claim.focus,
      ended: ended.length ? ended.reduce((a, b) => (lastDay(a.end) >= lastDay(b.end) ? a : b)).end : [],
      quality: own[0] && !isFull(own[0], 'member') ? own[0].role : '',
      instead: claim.list && claim.exhaustive ? missing : other,
      at,
      evidence,
    },
  }
}

function judgeChange(
  claim: MembershipClaim,
  member: Slot<string>,
  full: readonly BodyMembership[],
  at: DateValue | undefined,
  context: JudgeContext,
): { held: boolean; facts: readonly string[]; fault?: Fault } {
  if (!full.length) return absent(claim, member, [], undefined, context)
  const ends = claim.relation === 'left'
  const points = full.map((it) => ({ it, accounts: ends ? it.end : it.start })).filter((point) => point.accounts.length)
  if (!points.length) return ends ? judgeNeverLeft(claim, member, full, at, context) : { held: false, facts: [] }
  const time = claim.time
  if (!time || (time.from !== 'said' && time.from !== 'discourse') || (time.relation !== 'at' && time.relation !== 'since'))
    return { held: true, facts: points.map((point) => point.it.id) }
  const fitting = points.filter((point) => pointAgrees(time, point.accounts))
  if (fitting.length) return { held: true, facts: fitting.map((point) => point.it.id) }
  if (!ends && sinceHolds(claim, full, context)) return { held: true, facts: full.map((it) => it.id) }
  if (!time.span || time.relation !== 'at') return { held: false, facts: [] }
  return {
    held: false,
    facts: points.map((point) => point.it.id),
    fault: {
      code: 'wrong-membership-date',
      span: time.span,
      memberId: member.value,
      bodyId: claim.body.value,
      relation: ends ? 'left' : 'joined',
      right: nearest(
        points.map((point) => point.accounts),
        time.value,
      ),
      evidence: points.map((point) => evidenceOf(point.it)),
    },
  }
}

/** Days after which a notice to leave has run out, so that who is in still has not left then. */
const NOTICE = 366

/** “X left Y in 1985” of one that is in it to this day, where the corpus knows all members. */
function judgeNeverLeft(
  claim: MembershipClaim,
  member: Slot<string>,
  full: readonly BodyMembership[],
  at: DateValue | undefined,
  { corpus }: JudgeContext,
): { held: boolean; facts: readonly string[]; fault?: Fault } {
  const { time } = claim
  const past = time?.span && time.relation === 'at' && at && time.value.latest + NOTICE < at.earliest
  const now = full.filter((it) => at && heldIn(it, at))
  if (!past || !now.length || !isComplete(corpus, claim.body.value, at)) return { held: false, facts: [] }
  return {
    held: false,
    facts: now.map((it) => it.id),
    fault: {
      code: 'wrong-membership-date',
      span: spanOf(member),
      memberId: member.value,
      bodyId: claim.body.value,
      relation: 'left',
      right: [],
      instead: othersThen(claim, corpus.membershipsByBody.get(claim.body.value) ?? []),
      evidence: now.map(evidenceOf),
    },
  }
}

/** Of several stays the one whose day is nearest to the day said. */
function nearest(stays: readonly (readonly Account[])[], said: DateValue): readonly Account[] {
  const distance = (accounts: readonly Account[]): number => Math.min(...accounts.map((it) => Math.abs(it.date.earliest - said.earliest)))
  return [...stays].sort((a, b) => distance(a) - distance(b))[0] ?? []
}

/** “Since 1994”: the membership's own beginning, the body's founding, or a date of the treaty that the body rests on. */
function sinceHolds(claim: MembershipClaim, holding: readonly BodyMembership[], context: JudgeContext): boolean {
  const time = claim.time
  if (!time) return true
  if (holding.some((it) => !it.start.length || anyAdmits(it.start, time.value))) return true
  const { corpus } = context
  const related = [claim.body.value, ...treatiesOf(corpus, claim.body.value).map((it) => it.id)]
  return related.some((id) =>
    anyAdmits(
      flatten(corpus.occurrencesByEntity.get(id) ?? [], (it) => it.start),
      time.value,
    ),
  )
}

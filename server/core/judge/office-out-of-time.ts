/** Judges an office that a person did hold, at another time than the claim’s: which of its words are at fault, where any surely are. */
import { flatten } from '../base/flatten.js'
import type { ClaimTime, OfficeClaim } from '../claims/claim.js'
import { HEADSHIPS } from '../claims/readers/office-government.js'
import type { Tenure } from '../corpus/knowledge.js'
import type { DateValue } from '../values/date-value.js'
import type { JudgeContext } from './judge-context.js'
import { contradicted, type Evidence, type Fault, type Judgement, unverified } from './judgement.js'
import { evidenceOf, holdersOn, rolesOf } from './office-facts.js'
import { anyAdmits, daysOf, heldIn } from './time.js'

/** What the person held of what is claimed, and the days for which it is. */
export interface HeldOffice {
  readonly claim: OfficeClaim
  readonly personId: string
  /** The tenures in the office, one at least. */
  readonly inRole: readonly Tenure[]
  readonly days: readonly DateValue[]
  readonly context: JudgeContext
}

/** The person did hold it, at another time. */
export function judgeOutOfTime(held: HeldOffice): Judgement {
  const { claim } = held
  const { qualifier, time } = claim
  if (qualifier?.value === 'serving') return contradicted(factsOf(held), [outOfTime(held, qualifier, { qualifier })])
  const isPoint = claim.aspect === 'began' || claim.aspect === 'chosen' || claim.aspect === 'ended' || time?.relation === 'since'
  if (time && isSaid(time) && isPoint) return judgePoint(held, time)
  return judgeDays(held)
}

/** A day on which it is said to have begun or ended. */
function judgePoint(held: HeldOffice, time: ClaimTime & { readonly span: NonNullable<ClaimTime['span']> }): Judgement {
  const { claim, personId, inRole, context } = held
  const { corpus } = context
  const ends = claim.aspect === 'ended'
  const isDay = time.value.precision === 'day'
  // The day is that on which the same person took another office there: the office is wrong, not the day.
  const sameDay = (corpus.tenuresByHolder.get(personId) ?? []).filter((it) => isDay && !ends && anyAdmits(it.start, time.value))
  if (sameDay.length) return contradicted(idsOf(sameDay), [wrongOffice(held, sameDay[0]!, sameDay.map(evidenceOf))])
  const points = flatten(inRole, (it) => (ends ? it.end : it.start))
  if (!points.length) return unverified('not-in-corpus', factsOf(held))
  // Someone else's tenure begins on that very day: the holder is wrong, not the day.
  const others =
    ends || !(isDay || time.value.precision === 'month') ? [] : flatten(inRole, (it) => corpus.tenuresByPost.get(it.postId) ?? [])
  const exact = others.filter((it) => it.holderId !== personId && anyAdmits(it.start, time.value))
  if (exact.length) {
    const { postId, holderId } = exact[0]!
    return contradicted(idsOf(exact), [wrongHolder(held, postId, [holderId], time.value, exact.map(evidenceOf))])
  }
  return contradicted(factsOf(held), [outOfTime(held, time.span, { right: points })])
}

/** A day, or days one of which is meant, on which it is said to have been held. */
function judgeDays(held: HeldOffice): Judgement {
  const { inRole, days, context } = held
  const facts = factsOf(held)
  const [day] = days
  if (!day) return unverified('not-in-corpus', facts)
  const all = inRole.map(daysOf)
  const notYet = all.every((it) => it.earliest > day.latest)
  const over = all.every((it) => it.latest < day.earliest)
  if (isVagueGovernment(held) || (!notYet && !over)) return unverified('ambiguous', facts)
  const known = over ? (judgeLaterOffice(held) ?? judgeNewcomer(held, day)) : undefined
  if (known) return known
  if (over ? isPastTitle(held, day) : isFutureTitle(held)) return unverified('ambiguous', facts)
  const holders = holdersOn(
    context.corpus,
    inRole.map((it) => it.postId),
    day,
  )
  return judgeHolderOf(held, holders, day, notYet)
}

/** A government is spoken of long after its fall, but not before its time. */
function isVagueGovernment({ claim, inRole, days }: HeldOffice): boolean {
  if (claim.aspect !== 'government') return false
  const all = inRole.map(daysOf)
  if (days.some((it) => all.some((own) => own.earliest <= it.latest && it.earliest <= own.latest + AFTERMATH))) return true
  return !isSaid(claim.time) && !days.every((it) => all.every((own) => own.earliest > it.latest))
}

/** For how many days a fallen government is still news. */
const AFTERMATH = 180

/** On every day that could be meant the person held another office there: the title is that of an earlier one. */
function judgeLaterOffice(held: HeldOffice): Judgement | undefined {
  const { claim, inRole, days, context } = held
  if (claim.aspect !== 'title' || !(isSaid(claim.time) || (claim.news && speaksOfNow(claim, context)))) return undefined
  const active = days.map((it) => activePosts(held, it))
  if (!active.every((it) => it.length > 0)) return undefined
  const right = active[0]![0]!
  return contradicted([right.id, ...factsOf(held)], [wrongOffice(held, right, [evidenceOf(right), ...inRole.map(evidenceOf)])])
}

/** “the new president, X” is a slip for the one who has just come to the office. */
function judgeNewcomer(held: HeldOffice, day: DateValue): Judgement | undefined {
  const recent = held.claim.qualifier?.value === 'new' ? newcomers(held) : []
  if (!recent.length || isCompanyOver(held, day)) return undefined
  const right = successorsOf(recent, held.personId)
  const fault = wrongHolder(held, recent[0]!.postId, right, day, recent.map(evidenceOf))
  return contradicted([...idsOf(recent), ...factsOf(held)], [fault])
}

/** Titles outlive offices; only a present-day brief that speaks of now is sure to mean the holder of the day. */
function isPastTitle(held: HeldOffice, day: DateValue): boolean {
  const { claim, inRole, days, context } = held
  if (claim.aspect !== 'title') return false
  const isOfToday = (isSaid(claim.time) && claim.time.yearSaid) || speaksOfNow(claim, context)
  return !isLongOver(inRole, days) || !isOfToday || isCompanyOver(held, day)
}

/** “In 2010, President X refused”, of one who became president before the brief was written. */
function isFutureTitle({ claim, inRole, context }: HeldOffice): boolean {
  const { briefDate } = context.frame
  return (
    claim.aspect === 'title' &&
    isSaid(claim.time) &&
    claim.qualifier?.value !== 'then' &&
    briefDate !== undefined &&
    inRole.some((it) => daysOf(it).earliest <= briefDate.latest)
  )
}

/** Where another is known to have held it on the day, the holder is at fault, or the office. */
function judgeHolderOf(held: HeldOffice, holders: readonly Tenure[], day: DateValue, notYet: boolean): Judgement {
  const { claim, personId, inRole, context } = held
  const facts = factsOf(held)
  const [holder] = holders
  if (!holder || claim.aspect === 'former') return unverified('not-in-corpus', facts)
  const elsewhere = (context.corpus.tenuresByHolder.get(personId) ?? []).some((it) => heldIn(it, day) && it.end.length === 0)
  const isHolder =
    notYet ||
    claim.aspect === 'holds' ||
    (claim.aspect === 'government' && isSaid(claim.time)) ||
    (claim.aspect === 'title' && (!elsewhere || claim.news))
  if (isHolder) {
    const right = successorsOf(holders, personId)
    return contradicted([holder.id, ...facts], [wrongHolder(held, holder.postId, right, day, [evidenceOf(holder)])])
  }
  const evidence = [...inRole.map(evidenceOf), evidenceOf(holder)]
  return contradicted([...facts, holder.id], [outOfTime(held, claim.role, { holderId: holder.holderId, evidence })])
}

type OutOfTime = Extract<Fault, { readonly code: 'office-out-of-time' }>

/** The fault of the time, unless `more` says otherwise with the evidence of the tenures. */
function outOfTime({ personId, inRole }: HeldOffice, span: Fault['span'], more: Partial<OutOfTime>): Fault {
  const { postId, start, end } = inRole[0]!
  const evidence = inRole.map(evidenceOf)
  const fault = {
    code: 'office-out-of-time',
    span,
    personId,
    postId,
    start,
    end,
    right: [],
    holderId: undefined,
    qualifier: undefined,
    evidence,
  } as const
  return { ...fault, ...more } as Fault
}

function wrongOffice({ claim, personId, context }: HeldOffice, { postId }: Tenure, evidence: readonly Evidence[]): Fault {
  return { code: 'wrong-office', span: claim.role, personId, right: postId, rightText: rolesOf(context.corpus, postId)[0] ?? '', evidence }
}

function wrongHolder({ claim }: HeldOffice, postId: string, right: readonly string[], at: DateValue, evidence: readonly Evidence[]): Fault {
  return { code: 'wrong-holder', span: claim.person, postId, right, at, evidence }
}

function factsOf({ inRole }: HeldOffice): readonly string[] {
  return idsOf(inRole)
}

function idsOf(tenures: readonly Tenure[]): readonly string[] {
  return tenures.map((it) => it.id)
}

/** Whether the sentence itself says when. */
function isSaid(time: ClaimTime | undefined): time is ClaimTime & { readonly span: NonNullable<ClaimTime['span']> } {
  return time?.from === 'said' && time.span !== undefined
}

/** What the person was head of on a day, in the organizations where the claimed office was held before. */
function activePosts({ personId, inRole, context }: HeldOffice, day: DateValue): readonly Tenure[] {
  return (context.corpus.tenuresByHolder.get(personId) ?? []).filter(
    (it) =>
      !inRole.includes(it) &&
      inRole.some((other) => other.organizationId === it.organizationId) &&
      rolesOf(context.corpus, it.postId).some((role) => HEADSHIPS.includes(role)) &&
      heldIn(it, day),
  )
}

/** Whether another who has a title beside this one had left all offices by then as well: both are told of an earlier time. */
function isCompanyOver({ claim, context }: HeldOffice, day: DateValue): boolean {
  return (claim.company ?? []).some((id) => {
    const own = context.corpus.tenuresByHolder.get(id) ?? []
    return own.length > 0 && own.every((it) => daysOf(it).latest < day.earliest)
  })
}

/** In a brief that has not gone back in time: who has just come to the office. */
function newcomers({ claim, inRole, context }: HeldOffice): readonly Tenure[] {
  const { corpus, frame } = context
  const { briefDate, lastDate } = frame
  if (frame.briefDateFrom !== 'brief' || !briefDate || claim.time?.from === 'said') return []
  if (frame.told.past > (frame.told.present ? 1 : 0) || (lastDate && lastDate.latest < briefDate.earliest - NEWS)) return []
  const posts = [...new Set(inRole.map((it) => it.postId))]
  if (inRole.some((it) => daysOf(it).earliest > briefDate.earliest - NEW)) return []
  return posts.length === 1 ? holdersOn(corpus, posts, briefDate).filter((it) => daysOf(it).earliest > briefDate.earliest - NEW) : []
}

/** For how many days one is new in an office. */
const NEW = 200

/** Those who held it instead; who only acted is named only where nobody held it in full. */
function successorsOf(holders: readonly Tenure[], personId: string): readonly string[] {
  const others = holders.filter((it) => it.holderId !== personId)
  const full = others.filter((it) => !it.acting)
  return [...new Set((full.length ? full : others).map((it) => it.holderId))]
}

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

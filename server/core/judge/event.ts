/**
 * Judges what happened: among the occurrences that the words can mean, one that agrees with every argument bears the claim out;
 * where the nearest disagrees in one argument only, and enough else tells that it is the one meant, that argument is at fault.
 */
import type { ClaimTime, EventClaim, Slot } from '../claims/claim.js'
import type { Corpus, Occurrence } from '../corpus/knowledge.js'
import { fromDayNumber } from '../values/calendar.js'
import type { DateValue } from '../values/date-value.js'
import { admits } from '../values/period.js'
import { actorsAgree, type JudgeContext, placesAgree } from './judge-context.js'
import { contradicted, type Fault, type Judgement, supported, unverified } from './judgement.js'
import { anyAdmits, firstDay, lastDay } from './time.js'

interface Comparison {
  readonly occurrence: Occurrence
  /** How surely this is the occurrence meant, leaving out what disagrees. */
  readonly identity: number
  /** Arguments that the corpus bears out. */
  readonly agreed: number
  /** How many others that the sentence names took part in it. */
  readonly related: number
  readonly wrong: readonly { readonly slot: 'date' | 'agent' | 'target' | 'place'; readonly which?: Slot<string> }[]
}

/** Enough to be sure which occurrence is meant. */
const SURE = 4

export function judgeEvent(claim: EventClaim, context: JudgeContext): Judgement {
  const { corpus } = context
  const candidates = candidatesFor(claim, corpus)
  if (!candidates.length) return unverified('not-in-corpus')
  if (claim.negated) return unverified('not-in-corpus')
  const compared = candidates
    .map((it) => compare(claim, it, context))
    .sort((a, b) => a.wrong.length - b.wrong.length || b.identity - a.identity)
  const best = compared[0]!
  if (best.wrong.length && claim.agents.length > 1 && !best.occurrence.completeRoles.has('agent')) {
    // “A and B became independent in …”: each has an occurrence of its own.
    const each = claim.agents.map((agent) => judgeEvent({ ...claim, agents: [agent] }, context))
    const faults = each.flatMap((it) => it.faults)
    if (faults.length)
      return contradicted(
        each.flatMap((it) => it.facts),
        faults.slice(0, 1),
      )
    return each.every((it) => it.verdict === 'supported') ? supported(each.flatMap((it) => it.facts)) : unverified('not-in-corpus')
  }
  if (!best.wrong.length) {
    const listed = listFault(claim, best.occurrence)
    if (listed) return contradicted([best.occurrence.id], [listed])
    if (best.agreed === 0) return unverified('not-in-corpus', [best.occurrence.id])
    if (!claim.named && best.identity < 2) return unverified('ambiguous', [best.occurrence.id])
    return supported([best.occurrence.id])
  }
  const single = compared.filter((it) => it.wrong.length === 1).sort((a, b) => b.identity - a.identity)
  const near = single[0]
  if (!near || near.identity < SURE) return unverified(best.wrong.length > 1 ? 'not-in-corpus' : 'ambiguous')
  // Two occurrences equally near with different mends: the reading is not certain.
  const rival = single[1]
  if (rival && rival.identity === near.identity && rival.occurrence.entityId !== near.occurrence.entityId && !claim.named)
    return unverified('ambiguous')
  const fault = faultOf(claim, near, context)
  return fault ? contradicted([near.occurrence.id], [fault]) : unverified('ambiguous', [near.occurrence.id])
}

/** The one occurrence that a claim's words mean, its date left aside; nothing where that is not certain. */
export function identify(claim: EventClaim, context: JudgeContext, sure = SURE): Occurrence | undefined {
  const undated: EventClaim = { ...claim, time: undefined }
  const fitting = candidatesFor(claim, context.corpus)
    .map((it) => compare(undated, it, context))
    .filter((it) => it.wrong.length === 0)
    .sort((a, b) => b.identity - a.identity)
  const [first, second] = fitting
  if (!first || (first.identity < sure && !(claim.agents.length > 0 && first.agreed > 0))) return undefined
  return second && second.identity === first.identity && second.occurrence.entityId !== first.occurrence.entityId
    ? undefined
    : first.occurrence
}

/** For a phase, the phase's own occurrence; otherwise the whole and whatever the words named directly. */
function candidatesFor(claim: EventClaim, corpus: Corpus): readonly Occurrence[] {
  if (claim.phase === 'whole') {
    const phases = claim.candidates.filter((it) => it.phase === 'whole')
    return phases.length ? phases : claim.candidates
  }
  const entities = [...new Set(claim.candidates.map((it) => it.entityId))]
  return entities.flatMap((id) => {
    const all = corpus.occurrencesByEntity.get(id) ?? []
    const phase = all.filter((it) => it.phase === claim.phase)
    return phase.length ? phase : all.filter((it) => it.phase === 'whole' && claim.candidates.includes(it))
  })
}

function compare(claim: EventClaim, occurrence: Occurrence, context: JudgeContext): Comparison {
  const { corpus, frame } = context
  const wrong: Comparison['wrong'][number][] = []
  let identity = claim.named ? SURE : claim.specific ? 1 : 0
  let agreed = 0
  let related = 0
  if (claim.time && occurrence.start.length) {
    const verdict = compareTime(claim.time, occurrence)
    if (verdict === 'wrong') {
      wrong.push({ slot: 'date' })
      identity += likeness(claim.time.value, occurrence)
    } else if (verdict === 'agrees') {
      agreed++
      identity += claim.time.value.precision === 'day' ? 3 : claim.time.value.precision === 'month' ? 2 : 1
    }
  }
  const complete = occurrence.completeRoles.has('agent') && claim.agents.length > 2
  for (const agent of claim.agents) {
    if (complete && !occurrence.participants.some((it) => it.id === agent.value)) {
      wrong.push({ slot: 'agent', which: agent })
      continue
    }
    const acting = occurrence.participants.filter((it) => it.role === 'agent' || it.role === 'counterpart')
    if (occurrence.participants.some((it) => actorsAgree(corpus, it.id, agent.value) && it.role !== 'target')) {
      agreed++
      identity += 2
    } else if (occurrence.places.some((it) => placesAgree(corpus, it, agent.value))) identity += 2
    else if (acting.length && isActor(corpus, agent.value)) wrong.push({ slot: 'agent', which: agent })
  }
  for (const target of claim.targets) {
    const hit = occurrence.participants.filter((it) => it.role !== 'agent')
    if (occurrence.participants.some((it) => actorsAgree(corpus, it.id, target.value))) {
      agreed++
      identity += 2
    } else if (occurrence.places.some((it) => placesAgree(corpus, it, target.value))) identity += 1
    else if (hit.length) wrong.push({ slot: 'target', which: target })
  }
  const misplaced: Slot<string>[] = []
  let placed = false
  for (const place of claim.places) {
    if (occurrence.places.some((it) => placesAgree(corpus, it, place.value))) {
      agreed++
      identity += 2
      placed = true
    } else if (
      corpus.entities.get(place.value)?.kind !== 'area' &&
      occurrence.participants.some((it) => actorsAgree(corpus, it.id, place.value))
    )
      identity += 1
    else if (occurrence.places.length) misplaced.push(place)
  }
  if (misplaced.length && !placed) wrong.push({ slot: 'place', which: misplaced[0]! })
  const seen = new Set<string>([...claim.agents, ...claim.targets, ...claim.places].map((it) => it.value))
  for (const other of claim.others) {
    if (seen.has(other.value)) continue
    seen.add(other.value)
    if (
      occurrence.participants.some((it) => actorsAgree(corpus, it.id, other.value)) ||
      occurrence.places.some((it) => placesAgree(corpus, it, other.value))
    ) {
      identity += 1
      related++
    }
  }
  if (frame.events.includes(occurrence.entityId)) identity += 1
  if (frame.topic.some((id) => occurrence.participants.some((it) => it.id === id) || occurrence.places.includes(id))) identity += 1
  if (frame.briefDate && frame.briefDateFrom === 'brief' && occurrence.start.length) {
    const distance = frame.briefDate.earliest - lastDay(occurrence.start)
    if (distance >= -1 && distance < 45) identity += 1
  }
  if (occurrence.unique && !wrong.some((it) => it.slot === 'agent' || it.slot === 'place'))
    identity += claim.agents.length || claim.others.length ? 1 : 0
  return { occurrence, identity, agreed, related, wrong }
}

/** A complete list of doers that lacks one, or a number of them that is not theirs. */
function listFault(claim: EventClaim, occurrence: Occurrence): Fault | undefined {
  if (!occurrence.completeRoles.has('agent')) return undefined
  const evidence = [{ factId: occurrence.id, citations: occurrence.citations }]
  const all = occurrence.participants.filter((it) => it.role === 'agent').map((it) => it.id)
  const about = occurrence.participants.find((it) => it.role === 'theme')?.id ?? occurrence.entityId
  if (claim.count && claim.count.value !== all.length)
    return {
      code: 'wrong-member-count',
      of: 'parties',
      span: claim.count,
      bodyId: about,
      count: claim.count.value,
      right: all.length,
      at: undefined,
      evidence,
    }
  if (!claim.exhaustive) return undefined
  const given = new Set(claim.agents.map((it) => it.value))
  const missing = all.filter((id) => !given.has(id))
  const [first, last] = [claim.agents[0], claim.agents[claim.agents.length - 1]]
  if (!first || !last || !missing.length || missing.length > all.length / 2 || ![...given].every((id) => all.includes(id))) return undefined
  return {
    code: 'missing-member',
    of: 'parties',
    span: { start: first.start, end: last.end },
    bodyId: about,
    missing,
    last,
    at: undefined,
    evidence,
  }
}

/** How alike two days are: the same day and month of another year, the same month and year with another day. */
function likeness(said: DateValue, occurrence: Occurrence): number {
  let best = 0
  for (const { date } of occurrence.start) {
    if (!Number.isFinite(said.earliest) || !Number.isFinite(date.earliest)) continue
    const a = fromDayNumber(said.earliest)
    const b = fromDayNumber(date.earliest)
    if (said.precision === 'day' && date.precision === 'day') {
      const same = Number(a.year === b.year) + Number(a.month === b.month) + Number(a.day === b.day)
      best = Math.max(best, same === 2 ? 2 : 0)
    } else if (said.precision === 'season' && date.precision !== 'year') {
      const last = fromDayNumber(said.latest)
      best = Math.max(best, b.month >= a.month && b.month <= last.month ? 2 : 0)
    } else if (said.precision === 'month' && (date.precision === 'day' || date.precision === 'month')) {
      best = Math.max(best, a.year === b.year || a.month === b.month ? 1 : 0)
    }
  }
  return best
}

function compareTime(time: ClaimTime, occurrence: Occurrence): 'agrees' | 'wrong' | 'unknown' {
  const { value } = time
  const first = firstDay(occurrence.start)
  const last = lastDay(occurrence.end.length ? occurrence.end : occurrence.start)
  switch (time.relation) {
    case 'since':
      return anyAdmits(occurrence.start, value) ? 'agrees' : 'unknown'
    case 'until':
      return anyAdmits(occurrence.end, value) ? 'agrees' : 'unknown'
    case 'before':
      return first <= value.latest ? 'unknown' : 'unknown'
    case 'after':
      return 'unknown'
    default: {
      // “the 7th”: month and year come from the context and prove nothing.
      if (!time.yearSaid && value.precision === 'day' && time.parts?.day && !time.parts.month)
        return [...occurrence.start, ...occurrence.end].some(
          ({ date }) => date.precision === 'day' && fromDayNumber(date.earliest).day === fromDayNumber(value.earliest).day,
        )
          ? 'agrees'
          : 'unknown'
      if (!time.yearSaid && value.precision !== 'year' && sameSeason(value, [...occurrence.start, ...occurrence.end])) return 'agrees'
      // Several accounts of one day are alternatives; only a beginning and an end of its own make a stretch.
      if (occurrence.end === occurrence.start || occurrence.phase !== 'whole')
        return anyAdmits(occurrence.start, value) || anyAdmits(occurrence.end, value) ? 'agrees' : 'wrong'
      const whole: DateValue = {
        ...value,
        earliest: first,
        latest: last,
        approximate: occurrence.start.some((it) => it.date.approximate || it.date.uncertain),
        uncertain: false,
      }
      return anyAdmits(occurrence.start, value) || anyAdmits(occurrence.end, value) || admits(value, whole) ? 'agrees' : 'wrong'
    }
  }
}

/** Same day and month, or same month, whatever the year. */
function sameSeason(value: DateValue, accounts: Occurrence['start']): boolean {
  if (!Number.isFinite(value.earliest)) return false
  const said = fromDayNumber(value.earliest)
  return accounts.some(({ date }) => {
    if (!Number.isFinite(date.earliest)) return false
    const known = fromDayNumber(date.earliest)
    return known.month === said.month && (value.precision !== 'day' || date.precision !== 'day' || known.day === said.day)
  })
}

function isActor(corpus: Corpus, id: string): boolean {
  const entity = corpus.entities.get(id)
  return entity?.kind === 'person' || entity?.kind === 'organization'
}

function faultOf(claim: EventClaim, near: Comparison, context: JudgeContext): Fault | undefined {
  const { occurrence } = near
  const { corpus } = context
  const evidence = [{ factId: occurrence.id, citations: occurrence.citations }]
  const name = occurrence.name
  const wrong = near.wrong[0]!
  if (wrong.slot === 'date') {
    const time = claim.time!
    if (!time.span || time.from !== 'said' || !time.firm) return undefined
    // What can happen again, happened again: unless the day is nearly right, another date is another event.
    if (!claim.named && near.agreed === 0 && !(near.related > 0 && likeness(time.value, occurrence) >= 2)) return undefined
    const repeatable = !claim.named && !(occurrence.unique && claim.specific && near.agreed > 0)
    if (repeatable && likeness(time.value, occurrence) < 2) return undefined
    if (claim.phase !== 'whole' && occurrence.phase !== claim.phase) return undefined
    const right = claim.phase === 'end' && occurrence.end.length ? occurrence.end : occurrence.start
    const part = wrongPart(time, right)
    return { code: part.year ? 'wrong-year' : 'wrong-date', span: part.span, whole: time.span, name, right, phase: claim.phase, evidence }
  }
  const which = wrong.which
  if (!which) return undefined
  if (wrong.slot === 'place') {
    // A common noun or verb says too little: its doer and its day must tell which event is meant.
    if (!claim.named && !(near.agreed > 1 && claim.time?.from === 'said')) return undefined
    return { code: 'wrong-place', span: which, name, right: occurrence.places, evidence }
  }
  // Who did it is at fault only where something firm besides tells the occurrence: its day, or its month and one side more.
  const { time } = claim
  const dated = time !== undefined && time.relation === 'at' && compareTime(time, occurrence) === 'agrees'
  if (!dated || !(time.value.precision === 'day' || (time.value.precision === 'month' && near.identity >= SURE))) return undefined
  const role = wrong.slot === 'agent' ? 'agent' : 'target'
  const given = new Set(claim.agents.map((it) => it.value))
  const right = occurrence.participants
    .filter((it) => !(claim.exhaustive && given.has(it.id)))
    .filter((it) => it.role === role || (it.role === 'counterpart' && role === 'target'))
    .map((it) => it.id)
  if (!right.length) return undefined
  const kind = corpus.entities.get(which.value)?.kind
  if (!right.some((id) => corpus.entities.get(id)?.kind === kind || kind === 'organization')) return undefined
  return { code: wrong.slot === 'agent' ? 'wrong-actor' : 'wrong-target', span: which, name, right, wrongId: which.value, evidence }
}

/** The part of a date that differs, when the others agree with an account; the whole date otherwise. */
function wrongPart(
  time: ClaimTime,
  right: EventClaim['candidates'][number]['start'],
): { span: { start: number; end: number }; year: boolean } {
  const whole = time.span!
  const { value, parts } = time
  if (!Number.isFinite(value.earliest)) return { span: whole, year: false }
  const said = fromDayNumber(value.earliest)
  for (const { date } of right) {
    if (!Number.isFinite(date.earliest)) continue
    const known = fromDayNumber(date.earliest)
    const yearDiffers = said.year !== known.year
    const monthDiffers = value.precision !== 'year' && date.precision !== 'year' && said.month !== known.month
    const dayDiffers = value.precision === 'day' && date.precision === 'day' && said.day !== known.day
    if (yearDiffers && !monthDiffers && !dayDiffers && parts?.year) return { span: parts.year, year: true }
    if (!yearDiffers && monthDiffers && !dayDiffers && parts?.month) return { span: parts.month, year: false }
    if (!yearDiffers && !monthDiffers && dayDiffers && parts?.day) return { span: parts.day, year: false }
  }
  return { span: whole, year: value.precision === 'year' }
}

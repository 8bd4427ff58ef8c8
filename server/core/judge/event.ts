/**
 * Judges what happened: among the occurrences that the words can mean, one that agrees with every argument bears the claim out;
 * where the nearest disagrees in one argument only, and enough else tells that it is the one meant, that argument is at fault.
 */
import { flatten } from '../base/flatten.js'
import type { ClaimTime, EventClaim } from '../claims/claim.js'
import type { Corpus, Occurrence } from '../corpus/knowledge.js'
import { type Comparison, compare, compareTime, endOf, likeness, SURE, sameDays } from './compare-event.js'
import type { JudgeContext } from './judge-context.js'
import { contradicted, type Fault, type Judgement, supported, unverified } from './judgement.js'
import { judgeRoster } from './roster.js'
import { anyAdmits, firstDay, lastDay } from './time.js'
import { wrongPart } from './wrong-part.js'

export function judgeEvent(claim: EventClaim, context: JudgeContext): Judgement {
  const judgement = judgeReading(claim, context)
  if (judgement.verdict !== 'contradicted') return judgement
  // Where “he” may mean another, and of that one it is true, that one is meant.
  for (const side of ['agents', 'targets', 'either'] as const) {
    for (const slot of claim[side]) {
      for (const value of slot.others ?? []) {
        const other = judgeReading({ ...claim, [side]: claim[side].map((it) => (it === slot ? { ...it, value } : it)) }, context)
        if (other.verdict === 'supported') return other
      }
    }
  }
  return judgement
}

function judgeReading(claim: EventClaim, context: JudgeContext): Judgement {
  const { corpus } = context
  const candidates = candidatesFor(claim, corpus).filter((it) => isKnownBy(it, context))
  if (!candidates.length) return unverified('not-in-corpus')
  if (claim.negated) return unverified('not-in-corpus')
  if (claim.roster) return judgeRoster(claim, claim.roster.except, context)
  const compared = candidates
    .map((it) => compare(claim, it, context))
    .sort((a, b) => a.wrong.length - b.wrong.length || Number(b.inPerson) - Number(a.inPerson) || b.identity - a.identity)
  const best = compared[0]!
  const several = claim.joint ? undefined : claim.agents.length > 1 ? 'agents' : claim.either.length > 1 ? 'either' : undefined
  if (best.wrong.some((it) => it.slot === 'agent' || it.slot === 'target') && several && !best.occurrence.completeRoles.has('agent')) {
    // “A and B became independent in …”: each has an occurrence of its own.
    const each = claim[several].map((it) => judgeEvent({ ...claim, [several]: [it] }, context))
    const faults = flatten(each, (it) => it.faults)
    if (faults.length)
      return contradicted(
        flatten(each, (it) => it.facts),
        faults.slice(0, 1),
      )
    return each.every((it) => it.verdict === 'supported') ? supported(flatten(each, (it) => it.facts)) : unverified('not-in-corpus')
  }
  if (!best.wrong.length) {
    const listed = listFault(claim, best.occurrence, corpus)
    if (listed) return contradicted([best.occurrence.id], [listed])
    if (best.agreed === 0 || best.open) return unverified('not-in-corpus', [best.occurrence.id])
    if (!claim.named && best.identity < 2) return unverified('ambiguous', [best.occurrence.id])
    return supported([best.occurrence.id])
  }
  const then = candidates.filter((it) => isThen(claim, it))
  // What happened on the very day that the words give, and nothing else that they can mean, is most likely meant; what happened in
  // another month of another year is not.
  const weight = (it: Comparison): number =>
    it.identity +
    (it.personal ? 1 : 0) +
    (it.described ? 1 : 0) +
    (then.length === 1 && then[0] === it.occurrence && claim.time!.value.precision === 'day' ? 1 : 0) -
    (then.length > 0 && it.wrong.some(({ slot }) => slot === 'date') && likeness(claim.time!.value, it.occurrence) === 0 ? 2 : 0)
  const single = compared.filter((it) => it.wrong.length === 1).sort((a, b) => weight(b) - weight(a))
  const first = single[0]
  if (
    !first ||
    (weight(first) - Number(first.personal) - Number(first.described) < SURE &&
      !(first.wrong[0]!.slot === 'date' && happensOnce(claim, first, corpus)))
  )
    return unverified(best.wrong.length > 1 ? 'not-in-corpus' : 'ambiguous')
  const rivals = single.filter((it) => weight(it) === weight(first) && !sameDays(it.occurrence, first.occurrence))
  const near = rivals.length && !claim.named ? nearest(claim, [first, ...rivals], corpus) : first
  // Two occurrences equally near with different mends: the reading is not certain.
  if (!near || (near.wrong[0]!.slot === 'date' && !claim.named && happenedThen(claim, near, corpus))) return unverified('ambiguous')
  const fault = faultOf(claim, near, context)
  return fault ? contradicted([near.occurrence.id], [fault]) : unverified('ambiguous', [near.occurrence.id])
}

/** Whether it happened at the time that the words give, to the month or the day. */
function isThen({ time }: EventClaim, occurrence: Occurrence): boolean {
  const told = time?.from === 'said' && time.relation === 'at' && time.yearSaid && occurrence.start.length > 0
  return told && (time.value.precision === 'day' || time.value.precision === 'month') && compareTime(time, occurrence) === 'agrees'
}

/** Of several that the words fit alike, each of which happened but once, and none at the time said: the one nearest to it. */
function nearest(claim: EventClaim, alike: readonly Comparison[], corpus: Corpus): Comparison | undefined {
  const said = claim.time?.value.earliest
  if (said === undefined || !alike.every((it) => it.wrong[0]!.slot === 'date' && happensOnce(claim, it, corpus))) return undefined
  const distance = (it: Comparison): number => Math.abs(firstDay(it.occurrence.start) - said)
  return [...alike].sort((a, b) => distance(a) - distance(b))[0]
}

/** The one occurrence that a claim's words mean; its date is left aside where none fits it. Nothing where that is not certain. */
export function identify(claim: EventClaim, context: JudgeContext, sure = SURE): Occurrence | undefined {
  const said = claim.time?.from === 'said' && claim.time.relation === 'at'
  const dated = said ? identifyAs(claim, context, sure) : undefined
  if (dated) return dated
  const undated = identifyAs({ ...claim, time: undefined }, context, sure)
  // Another year is another event of the sort, unless the words name this one.
  const { day, year } = claim.time?.parts ?? {}
  const apart = said && undated && claim.time && (day || year) && Math.abs(firstDay(undated.start) - claim.time.value.earliest) > YEAR
  return apart && !claim.named ? undefined : undated
}

function identifyAs(claim: EventClaim, context: JudgeContext, sure: number): Occurrence | undefined {
  const fitting = candidatesFor(claim, context.corpus)
    .map((it) => compare(claim, it, context))
    .filter((it) => it.wrong.length === 0 && !it.open)
    .sort((a, b) => Number(b.inPerson) - Number(a.inPerson) || b.identity - a.identity)
  const [first, second] = fitting
  // A bare verb with its doer says too little, unless it is a person's own matter.
  const told = claim.specific || claim.noun !== undefined || first?.personal
  if (!first) return undefined
  // The only one of its sort at the time that the words give.
  const dated = claim.time !== undefined && claim.noun !== undefined && fitting.length === 1 && first.agreed > 0
  const who = claim.agents.length + claim.either.length + (first.personal ? claim.targets.length : 0)
  if (first.identity < sure && !dated && !(told && who > 0 && first.agreed > 0)) return undefined
  return second && alike(first, second) && second.occurrence.entityId !== first.occurrence.entityId ? undefined : first.occurrence
}

function alike(a: Comparison, b: Comparison): boolean {
  return a.identity === b.identity && a.inPerson === b.inPerson
}

/** Days after which something alike is something else. */
const YEAR = 366

/** A brief cannot speak of what happened after it was written. */
function isKnownBy(occurrence: Occurrence, { frame }: JudgeContext): boolean {
  if (frame.briefDateFrom !== 'brief' || !frame.briefDate || !occurrence.start.length) return true
  return firstDay(occurrence.start) <= frame.briefDate.latest + AHEAD
}

/** For how many days ahead a brief may tell what is planned. */
const AHEAD = 31

/** For a phase, the phase's own occurrence; otherwise the whole and whatever the words named directly. */
function candidatesFor(claim: EventClaim, corpus: Corpus): readonly Occurrence[] {
  if (claim.phase === 'whole') {
    const phases = claim.candidates.filter((it) => it.phase === 'whole')
    return phases.length ? phases : claim.candidates
  }
  const entities = [...new Set(claim.candidates.map((it) => it.entityId))]
  return flatten(entities, (id) => {
    const all = corpus.occurrencesByEntity.get(id) ?? []
    const phase = all.filter((it) => it.phase === claim.phase)
    return phase.length ? phase : all.filter((it) => it.phase === 'whole' && claim.candidates.includes(it))
  })
}

/** A complete list of doers that lacks one, or a number of them that is not theirs. */
function listFault(claim: EventClaim, occurrence: Occurrence, corpus: Corpus): Fault | undefined {
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
  // “signed by the leaders of A and B”: the leaders whom the corpus names are no further parties.
  const kinds = new Set([...given].map((id) => kindOf(corpus, id)))
  const missing = all.filter((id) => !given.has(id) && kinds.has(kindOf(corpus, id)))
  const [first, last] = [claim.agents[0], claim.agents.at(-1)]
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

/** Persons, states and bodies are not listed beside one another. */
function kindOf(corpus: Corpus, id: string): string | undefined {
  const entity = corpus.entities.get(id)
  return entity?.kind === 'organization' ? entity.record.classification : entity?.kind
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
    if (claim.stranger && !claim.named && occurrence.participants.some((it) => it.role === 'agent')) return undefined
    // What can happen again, happened again: unless the day is nearly right, another date is another event.
    const nearly = likeness(time.value, occurrence) >= 2
    if (!happensOnce(claim, near, corpus) && !(nearly && (near.agreed > 0 || near.related > 0 || near.current))) return undefined
    if (claim.phase !== 'whole' && occurrence.phase !== claim.phase && endOf(claim, occurrence) === occurrence) return undefined
    const right = claim.phase === 'end' && occurrence.end.length ? occurrence.end : occurrence.start
    const part = wrongPart(time, right)
    return { code: part.year ? 'wrong-year' : 'wrong-date', span: part.span, whole: time.span, name, right, phase: claim.phase, evidence }
  }
  const which = wrong.which
  if (!which) return undefined
  if (wrong.slot === 'place') {
    // A common noun or verb says too little: its doer and its day must tell which event is meant.
    if (!claim.named && !(near.agreed > 1 && claim.time?.from === 'said') && !isOrigin(claim, near)) return undefined
    return { code: 'wrong-place', span: which, name, right: occurrence.places, evidence }
  }
  // Who did it is at fault only where something firm besides tells the occurrence: its day, or its month and one side more.
  const { time } = claim
  // A day of which only the context gives the year tells nothing of an event of another year.
  const then = (it: ClaimTime): boolean => it.yearSaid || anyAdmits([...occurrence.start, ...occurrence.end], it.value)
  const dated = time !== undefined && time.relation === 'at' && compareTime(time, occurrence) === 'agrees' && then(time)
  const fixed =
    dated &&
    (time.value.precision === 'day' || ((isOfWeeks(time) || (claim.joint && time.value.precision === 'year')) && near.identity >= SURE))
  // “X troops have been invited in”, in a brief of those days about a country that asked for others.
  const topical = near.current && wrong.slot === 'target' && near.agreed + near.related > 0
  if (!fixed && !topical && !isKnownTo(claim, near, which.value, corpus)) return undefined
  const role = wrong.slot === 'agent' ? 'agent' : 'target'
  const given = new Set([...claim.agents, ...claim.either].map((it) => it.value))
  const right = occurrence.participants
    .filter((it) => !(claim.exhaustive && given.has(it.id)))
    .filter((it) => it.role === role || (it.role === 'counterpart' && role === 'target'))
    .map((it) => it.id)
  if (!right.length) return undefined
  const kind = corpus.entities.get(which.value)?.kind
  if (!right.some((id) => corpus.entities.get(id)?.kind === kind || kind === 'organization')) return undefined
  return { code: wrong.slot === 'agent' ? 'wrong-actor' : 'wrong-target', span: which, name, right, wrongId: which.value, evidence }
}

/** “X, where the protests began”, “the unrest of January started in X”: where something as a whole had its beginning. */
function isOrigin(claim: EventClaim, near: Comparison): boolean {
  return claim.phase === 'begin' && near.occurrence.phase === 'begin' && claim.places.length === 1 && (near.agreed > 0 || claim.named)
}

/** A month, a season, or a few days: short enough to tell one thing from the next of its sort. */
function isOfWeeks({ value }: ClaimTime): boolean {
  return value.precision !== 'decade' && value.latest - value.earliest < SEASON
}

/** Days of a season. */
const SEASON = 100

/** An event named by its name, where every one of its doers is known, or a person stands where another person should. */
function isKnownTo(claim: EventClaim, near: Comparison, wrongId: string, corpus: Corpus): boolean {
  if (!claim.named || near.identity <= SURE) return false
  const isPerson = (id: string): boolean => corpus.entities.get(id)?.kind === 'person'
  const part = near.occurrence.participants.filter((it) => it.role === near.wrong[0]!.slot)
  return near.occurrence.completeRoles.has('agent') || (isPerson(wrongId) && part.some((it) => isPerson(it.id)))
}

/** As many days as the memory of a corpus reaches to either side of what it knows: something alike further off is something else. */
const FAR_OFF = 50 * 366

/**
 * Whether what the words say can have happened but once: they name it; or the corpus holds that it happens once, and the words and
 * those who took part tell it from all else: words particular to it, a person it happened to, or both sides of it. A day after that
 * of the corpus is beyond its knowledge: it may have happened again.
 */
function happensOnce(claim: EventClaim, near: Comparison, corpus: Corpus): boolean {
  if (claim.named) return true
  const { occurrence } = near
  const said = claim.time?.value
  // A weekday alone says of no day which it is.
  if (claim.time?.parts?.weekday && !claim.time.parts.day) return false
  if (!occurrence.unique || !said || (corpus.asOf && said.earliest > corpus.asOf.latest)) return false
  if (said.latest < firstDay(occurrence.start) - FAR_OFF || said.earliest > lastDay(occurrence.start) + FAR_OFF) return false
  // A war, a truce: one party alone does not tell it from those with others.
  const parties = occurrence.participants.filter((it) => it.role === 'counterpart').length
  return (claim.specific && (near.themed || near.agreed > (parties > 1 ? 1 : 0))) || near.personal || near.paired || near.described
}

/** Whether something else befell the same person at the time that the words give: they may mean that. */
function happenedThen(claim: EventClaim, near: Comparison, corpus: Corpus): boolean {
  const { time } = claim
  if (!near.personal || !time || claim.specific) return false
  const persons = [...claim.agents, ...claim.either, ...claim.targets]
    .map((it) => it.value)
    .filter((id) => corpus.entities.get(id)?.kind === 'person')
  return corpus.occurrences.some(
    (it) => it.participants.some((participant) => persons.includes(participant.id)) && compareTime(time, it) === 'agrees',
  )
}

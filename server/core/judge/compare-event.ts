/** A claim of what happened beside one occurrence of the corpus: which arguments agree, which do not, and how surely it is the one meant. */
import type { ClaimTime, EventClaim, Slot } from '../claims/claim.js'
import type { Corpus, Occurrence } from '../corpus/knowledge.js'
import { fromDayNumber } from '../values/calendar.js'
import type { DateValue } from '../values/date-value.js'
import { admits } from '../values/period.js'
import { actorsAgree, type JudgeContext, placesAgree } from './judge-context.js'
import { agreesThen, befallsOther, DOERS, isDoing, isPlace, liesIn, standingOf, UNDERGOERS } from './participation.js'
import { anyAdmits, firstDay, lastDay, sameSeason } from './time.js'

export interface Comparison {
  readonly occurrence: Occurrence
  /** How surely this is the occurrence meant, leaving out what disagrees. */
  readonly identity: number
  /** Arguments that the corpus bears out. */
  readonly agreed: number
  /** How many others that the sentence names took part in it. */
  readonly related: number
  /** The treaty that it was done to is named. */
  readonly themed: boolean
  /** It is a person's own matter, death or fall, and the words name that person. */
  readonly personal: boolean
  /** A person whom the words name took part, and not only a body that the person may speak for. */
  readonly inPerson: boolean
  /** Both who did it and to whom or where it was done agree. */
  readonly paired: boolean
  /** Someone is said to have had a part in it of whom the corpus does not know. */
  readonly open: boolean
  /** Every name inside the definite phrase took part in it or is a place of it, and its own name has the noun. */
  readonly described: boolean
  /** It happened in the weeks before the brief was written, and the words can mean nothing else that the corpus knows. */
  readonly current: boolean
  readonly wrong: readonly { readonly slot: 'date' | 'agent' | 'target' | 'place'; readonly which?: Slot<string> }[]
}

/** Enough to be sure which occurrence is meant. */
export const SURE = 4

export function compare(claim: EventClaim, occurrence: Occurrence, context: JudgeContext): Comparison {
  const { corpus, frame } = context
  const wrong: Comparison['wrong'][number][] = []
  let identity = claim.named ? SURE : claim.specific ? 1 : 0
  let agreed = 0
  let related = 0
  let themed = false
  let open = false
  let doer = false
  let doneTo = false
  let personal = false
  let current = false
  if (claim.time && occurrence.start.length) {
    const verdict = compareTime(claim.time, endOf(claim, occurrence))
    if (verdict === 'wrong') {
      wrong.push({ slot: 'date' })
      identity += likeness(claim.time.value, occurrence)
    } else if (verdict === 'agrees') {
      agreed++
      identity += weightOf(claim.time.value)
    }
  }
  const complete = occurrence.completeRoles.has('agent') && claim.agents.length > 2
  for (const agent of claim.agents) {
    if (complete && !occurrence.participants.some((it) => it.id === agent.value)) {
      wrong.push({ slot: 'agent', which: agent })
      continue
    }
    const standing = standingOf(corpus, occurrence, agent.value, DOERS)
    const beside = standing === 'wrong' && occurrence.participants.some((it) => it.id === agent.value && it.role !== 'target')
    if (standing === 'exact' || standing === 'agrees' || beside) {
      agreed++
      identity += 2
      doer ||= standing === 'exact'
      personal ||= isAboutOnly(corpus, occurrence, agent.value)
    } else if (standing === 'wrong' && isBefallen(claim, occurrence, agent.value)) wrong.push({ slot: 'agent', which: agent })
    else if (occurrence.places.some((it) => placesAgree(corpus, it, agent.value))) identity += 2
    else if (standing === 'wrong' && isActor(corpus, agent.value)) wrong.push({ slot: 'agent', which: agent })
    else if (!claim.named || occurrence.participants.some((it) => DOERS.includes(it.role))) open = true
  }
  for (const one of claim.either) {
    const part = occurrence.participants.find((it) => it.id === one.value)
    if (!part && befallsOther(corpus, occurrence, one.value)) {
      wrong.push({ slot: 'target', which: one })
      continue
    }
    if (occurrence.participants.some((it) => agreesThen(corpus, occurrence, it.id, one.value))) {
      agreed++
      identity += 2
      doer ||= part?.role === 'agent'
      doneTo ||= part?.role === 'target'
      personal ||= isAboutOnly(corpus, occurrence, one.value) || isFatedTo(corpus, occurrence, one.value)
    } else if (occurrence.places.some((it) => placesAgree(corpus, it, one.value))) {
      identity += 2
      doneTo ||= occurrence.places.includes(one.value)
    } else if (occurrence.participants.some((it) => it.role !== 'theme' && it.role !== 'beneficiary') && isActor(corpus, one.value))
      wrong.push({ slot: occurrence.participants.some((it) => it.role === 'target') ? 'target' : 'agent', which: one })
  }
  for (const target of claim.targets) {
    const standing = standingOf(corpus, occurrence, target.value, UNDERGOERS)
    const other = befallsOther(corpus, occurrence, target.value)
    const doing = standing !== 'exact' && !other && isDoing(corpus, occurrence, target.value)
    if (standing === 'exact' || (standing === 'agrees' && !other) || (doing && !target.toward)) {
      agreed++
      identity += 2
      doneTo ||= standing === 'exact' || occurrence.participants.some((it) => it.id === target.value)
      personal ||= isFatedTo(corpus, occurrence, target.value)
    } else if (occurrence.places.some((it) => placesAgree(corpus, it, target.value))) identity += 1
    else if (target.toward && occurrence.places.length && isPlace(corpus, target.value)) wrong.push({ slot: 'place', which: target })
    // “signed the truce with X”: it was done by several, and X is none of them.
    else if (target.beside && !doing && isShared(corpus, occurrence) && isActor(corpus, target.value))
      wrong.push({ slot: 'agent', which: target })
    else if (standing === 'wrong' || other) wrong.push({ slot: 'target', which: target })
  }
  const misplaced: Slot<string>[] = []
  let placed = false
  for (const place of claim.places) {
    if (liesIn(corpus, occurrence, place.value)) {
      agreed++
      identity += 2
      placed = true
      doneTo ||= occurrence.places.includes(place.value)
    } else if (
      corpus.entities.get(place.value)?.kind !== 'area' &&
      occurrence.participants.some((it) => it.role !== 'agent' && actorsAgree(corpus, it.id, place.value))
    )
      identity += 1
    else if (occurrence.places.length) misplaced.push(place)
  }
  if (misplaced.length && !placed) wrong.push({ slot: 'place', which: misplaced[0]! })
  const seen = new Set<string>([...claim.agents, ...claim.either, ...claim.targets, ...claim.places].map((it) => it.value))
  for (const other of claim.others) {
    if (seen.has(other.value)) continue
    seen.add(other.value)
    themed ||=
      corpus.entities.get(other.value)?.kind === 'treaty' &&
      occurrence.participants.some((it) => it.role === 'theme' && it.id === other.value)
    // “unveiled the strategy X”, “brokered the truce of 1994”: the event, or what it was done to, is named beside its verb.
    const itself = other.value === occurrence.entityId || occurrence.participants.some((it) => it.role === 'theme' && it.id === other.value)
    if (itself && corpus.entities.get(other.value)?.kind === 'event') {
      identity += 2
      related++
      continue
    }
    if (
      occurrence.participants.some((it) => actorsAgree(corpus, it.id, other.value)) ||
      occurrence.places.some((it) => placesAgree(corpus, it, other.value))
    ) {
      identity += 1
      related++
    }
  }
  if (frame.events.includes(occurrence.entityId)) identity += 1
  if (frame.matters.includes(occurrence.entityId)) identity += 1
  // Words that mean this one thing only, as far as the corpus knows.
  if (!claim.named && (claim.specific || related > 0) && claim.candidates.every((it) => it.entityId === occurrence.entityId)) identity += 1
  if (frame.topic.some((id) => occurrence.participants.some((it) => it.id === id) || occurrence.places.includes(id))) identity += 1
  if (frame.briefDate && frame.briefDateFrom === 'brief' && occurrence.start.length) {
    const distance = frame.briefDate.earliest - lastDay(occurrence.start)
    if (distance >= -1 && distance < 45) {
      identity += 1
      current = (claim.noun !== undefined || claim.specific) && claim.candidates.every((it) => it.entityId === occurrence.entityId)
      if (current && !claim.named) identity += 1
    }
  }
  if (occurrence.unique && !wrong.some((it) => it.slot === 'agent' || it.slot === 'place'))
    identity += claim.agents.length || claim.either.length || claim.others.length ? 1 : 0
  return {
    occurrence,
    identity,
    agreed,
    related,
    themed,
    wrong,
    personal,
    inPerson: [...claim.agents, ...claim.either, ...claim.targets].some((it) => isPersonIn(corpus, occurrence, it.value)),
    paired: doer && doneTo,
    described: isDescribed(claim, occurrence, corpus),
    current,
    open,
  }
}

/** How much a date that agrees tells of which occurrence is meant: a day more than a month, a month more than a year. */
function weightOf({ precision, earliest, latest }: DateValue): number {
  if (precision === 'day' || (precision === 'interval' && latest - earliest < 3)) return 3
  return precision === 'month' || (precision === 'interval' && latest - earliest < 32) ? 2 : 1
}

/** The end of an occurrence that the words speak of, where it is told as a whole: its first day for “began”, its last for “ended”. */
export function endOf(claim: EventClaim, occurrence: Occurrence): Occurrence {
  if (claim.phase === occurrence.phase || occurrence.phase !== 'whole' || claim.places.length || occurrence.end === occurrence.start)
    return occurrence
  if (claim.phase === 'begin') return { ...occurrence, end: occurrence.start }
  return claim.phase === 'end' && occurrence.end.length ? { ...occurrence, start: occurrence.end } : occurrence
}

/** How alike two days are: the same day and month of another year, the same month and year with another day. */
export function likeness(said: DateValue, occurrence: Occurrence): number {
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

export function compareTime(time: ClaimTime, occurrence: Occurrence): 'agrees' | 'wrong' | 'unknown' {
  const { value } = time
  const first = firstDay(occurrence.start)
  const last = lastDay(occurrence.end.length ? occurrence.end : occurrence.start)
  switch (time.relation) {
    case 'since':
      return anyAdmits(occurrence.start, value) ? 'agrees' : 'unknown'
    case 'until':
      return anyAdmits(occurrence.end, value) ? 'agrees' : 'unknown'
    case 'before':
      // “had left by the 9th”: what began later had not.
      return first <= value.latest || !time.yearSaid ? 'unknown' : 'wrong'
    case 'after':
      return 'unknown'
    default: {
      // “the 7th”: month and year come from the context and prove nothing, unless the context has them right.
      if (!time.yearSaid && value.precision === 'day' && time.parts?.day && !time.parts.month) return compareDay(value, occurrence)
      if (!time.yearSaid && value.precision !== 'year' && sameSeason(value, [...occurrence.start, ...occurrence.end])) return 'agrees'
      // Several accounts of one day are alternatives; only a beginning and an end of its own make a stretch.
      if (occurrence.end === occurrence.start || occurrence.phase !== 'whole')
        return anyAdmits(occurrence.start, value) || anyAdmits(occurrence.end, value) ? 'agrees' : 'wrong'
      const whole: DateValue = {
        edtf: value.edtf,
        earliest: first,
        latest: last,
        precision: value.precision,
        approximate: occurrence.start.some((it) => it.date.approximate || it.date.uncertain),
        uncertain: false,
      }
      return anyAdmits(occurrence.start, value) || anyAdmits(occurrence.end, value) || admits(value, whole) ? 'agrees' : 'wrong'
    }
  }
}

function compareDay(said: DateValue, occurrence: Occurrence): 'agrees' | 'wrong' | 'unknown' {
  const { day, month, year } = fromDayNumber(said.earliest)
  const known = [...occurrence.start, ...occurrence.end].filter(({ date }) => date.precision === 'day' && Number.isFinite(date.earliest))
  const days = known.map(({ date }) => fromDayNumber(date.earliest))
  if (days.some((it) => it.day === day)) return 'agrees'
  if (occurrence.end !== occurrence.start && occurrence.phase === 'whole') return 'unknown'
  return days.length > 0 && days.every((it) => it.month === month && it.year === year) ? 'wrong' : 'unknown'
}

/** “the 2020 war between X and Y”: the names inside the phrase are all of its parties or places, and the noun is that of its own name. */
function isDescribed(claim: EventClaim, occurrence: Occurrence, corpus: Corpus): boolean {
  const { described, noun } = claim
  if (!described || !noun || !occurrence.name.toLowerCase().includes(noun)) return false
  const agrees = (id: string): boolean =>
    occurrence.participants.some((it) => actorsAgree(corpus, it.id, id)) || occurrence.places.some((it) => placesAgree(corpus, it, id))
  return described.every((ids) => ids.some(agrees))
}

function isPersonIn(corpus: Corpus, { participants }: Occurrence, id: string): boolean {
  return corpus.entities.get(id)?.kind === 'person' && participants.some((it) => it.id === id)
}

/** A death, a fall: what one person alone did or underwent, with nothing besides that it was done to. */
function isAboutOnly(corpus: Corpus, occurrence: Occurrence, person: string): boolean {
  return corpus.entities.get(person)?.kind === 'person' && occurrence.participants.every((it) => it.id === person)
}

/** What was done to a person. Appointed to what? Without it the person alone does not tell which time is meant. */
function isFatedTo(corpus: Corpus, occurrence: Occurrence, person: string): boolean {
  return (
    corpus.entities.get(person)?.kind === 'person' &&
    occurrence.participants.some((it) => it.id === person && it.role === 'target') &&
    !occurrence.participants.some((it) => it.role === 'theme')
  )
}

/** “Ukraine annexed Crimea”: one to whom it was done is said to have done it to another to whom it was. */
function isBefallen({ noun, targets, others }: EventClaim, { participants }: Occurrence, id: string): boolean {
  const own = participants.filter((it) => it.id === id)
  const befell = (it: Slot<string>): boolean =>
    it.value !== id && participants.some((part) => part.id === it.value && part.role === 'target')
  return noun === undefined && own.length > 0 && own.every((it) => it.role === 'target') && [...targets, ...others].some(befell)
}

/** Whether several organizations did it together, and to nobody. */
function isShared(corpus: Corpus, occurrence: Occurrence): boolean {
  const organizations = occurrence.participants.filter((it) => corpus.entities.get(it.id)?.kind === 'organization')
  return organizations.length > 1 && organizations.every((it) => it.role === 'agent' || it.role === 'theme')
}

function isActor(corpus: Corpus, id: string): boolean {
  const entity = corpus.entities.get(id)
  return entity?.kind === 'person' || entity?.kind === 'organization'
}

/** Whether two occurrences are told of the same days: two records of one happening, and no rivals. */
export function sameDays(a: Occurrence, b: Occurrence): boolean {
  return a.start.some((it) => b.start.some((other) => it.date.earliest <= other.date.latest && other.date.earliest <= it.date.latest))
}

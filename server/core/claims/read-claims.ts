/** A passage in its frame, to claims, and the frame for what follows. */
import type { Corpus } from '../corpus/knowledge.js'
import { type Told, tellOn } from '../mentions/dates/told.js'
import type { Claim } from './claim.js'
import type { Context } from './context.js'
import { type DateLabel, dateLabelAfter } from './date-label.js'
import { type Frame, remember } from './frame.js'
import { asked, labelOver, labelStanding } from './label.js'
import type { Matter } from './matter.js'
import type { PassageReading, SentenceReading } from './passage-reading.js'
import { subjectOfSentence } from './pronoun.js'
import { readAnswers } from './readers/answer.js'
import { readCalendar } from './readers/calendar.js'
import { readCountedLists } from './readers/counted-list.js'
import { readDatedNames } from './readers/dated-name.js'
import { readDurations } from './readers/duration.js'
import { readEvents } from './readers/event.js'
import { eventMeant, eventsTold } from './readers/events-in-sight.js'
import { readFoundings } from './readers/founding.js'
import { readLocations } from './readers/location.js'
import { readMatters } from './readers/matter.js'
import { readMemberFragments } from './readers/member-fragments.js'
import { readMemberships } from './readers/membership.js'
import { readNames } from './readers/name.js'
import { readNationalities } from './readers/nationality.js'
import { readOffices } from './readers/office.js'
import { readOfficeFields } from './readers/office-fields.js'
import { readRule } from './readers/office-rule.js'
import { readOrders } from './readers/order.js'
import { provisionId, readProvisions } from './readers/provision.js'
import { readQuantities } from './readers/quantity.js'
import { readQuotations } from './readers/quotation.js'
import { readRanks } from './readers/rank.js'
import { readRelations } from './readers/relation.js'
import { readRosters } from './readers/roster.js'
import { readSeats } from './readers/seat.js'
import { readShares } from './readers/shares.js'
import { readStatements } from './readers/statement.js'
import { readSuccessions } from './readers/succession.js'
import { type ResolvedDate, sentenceDates } from './sentence-dates.js'

/** Readers in the order in which they take their words. */
const READERS: readonly ((context: Context) => void)[] = [
  readCalendar,
  readOffices,
  readOfficeFields,
  readRule,
  readSuccessions,
  readMemberships,
  readMemberFragments,
  readRelations,
  readSeats,
  readRosters,
  readEvents,
  readOrders,
  readDurations,
  readQuantities,
  readProvisions,
  readQuotations,
  readFoundings,
  readNationalities,
  readAnswers,
  readLocations,
  readDatedNames,
  readStatements,
  readRanks,
  readCountedLists,
  readShares,
  readMatters,
  readNames,
]

export interface ClaimsRead {
  readonly claims: readonly { readonly claim: Claim; readonly frame: Frame }[]
  readonly matters: readonly Matter[]
  readonly dates: readonly ResolvedDate[]
  readonly after: Frame
  /** What the brief has told of when the passage ends. */
  readonly told: Told
}

/** Reads every sentence of a passage in order; each leaves its frame to the next. */
export function readClaims(reading: PassageReading, frame: Frame, corpus: Corpus): ClaimsRead {
  const claims: { claim: Claim; frame: Frame }[] = []
  const matters: Matter[] = []
  const resolved: ResolvedDate[] = []
  let current = frame
  let above: Context['label'] | undefined
  let dated: DateLabel | undefined
  let before: Context['before'] = []
  for (const sentence of reading.sentences) {
    const dates = sentenceDates(reading, sentence, current, dated)
    const found: Claim[] = []
    const standing = labelStanding(reading, sentence) ?? asked(reading, sentence)
    above = standing ?? above
    const label = above ?? labelOver(reading, sentence, frame)
    const context: Context = {
      corpus,
      reading,
      sentence,
      frame: current,
      dates,
      label,
      labelPlaced: above !== undefined,
      claims: found,
      matters,
      events: [],
      before,
    }
    for (const read of READERS) read(context)
    before = eventsTold(context)
    for (const claim of found) claims.push({ claim, frame: current })
    for (const it of dates.resolved) resolved.push(it)
    dated = dateLabelAfter(dated, reading, sentence, dates.resolved)
    current = frameAfter(current, reading, sentence, found, dates.last, corpus, subjectOfSentence(context))
  }
  return { claims, matters, dates: resolved, after: current, told: tellOn(frame.told, resolved, current.lastDate, frame.briefDate) }
}

function frameAfter(
  frame: Frame,
  reading: PassageReading,
  sentence: SentenceReading,
  claims: readonly Claim[],
  last: Frame['lastDate'],
  corpus: Corpus,
  about: string | undefined,
): Frame {
  const strangers = reading.strangers.length ? [...new Set([...reading.strangers, ...frame.strangers])].slice(0, 12) : frame.strangers
  let { persons, states, bodies, treaties, events, provisions } = frame
  for (let index = sentence.fromUnit; index < sentence.toUnit; index++) {
    const unit = reading.units[index]!
    if (unit.kind !== 'name') continue
    for (const { entity, form } of unit.candidates) {
      if (entity.kind === 'person') persons = remember(persons, entity.id, 3)
      else if (entity.kind === 'treaty') treaties = remember(treaties, entity.id, 2)
      else if (entity.kind === 'event') events = remember(events, entity.id, 3)
      else if (entity.kind === 'organization' && form.kind !== 'metonym') {
        if (entity.record.classification === 'state') states = remember(states, entity.id, 2)
        else if (entity.record.classification === 'body') bodies = remember(bodies, entity.id, 2)
      }
    }
  }
  if (about !== undefined) {
    if (corpus.entities.get(about)?.kind === 'person') persons = remember(persons, about, 3)
    else bodies = remember(bodies, about, 2)
  }
  for (const claim of claims) {
    if (claim.kind === 'provision' && claim.treaty) {
      const id = provisionId({ corpus }, claim.treaty.value, claim.number.value)
      if (id) provisions = remember(provisions, id, 2)
    }
    if (claim.kind !== 'event') continue
    const entities = [...new Set(claim.candidates.map((it) => it.entityId))]
    const meant = entities.length === 1 ? entities[0] : eventMeant(claim)
    if (meant !== undefined) events = remember(events, meant, 3)
    for (const occurrence of claim.candidates) {
      if (occurrence.entityId !== entities[0] || entities.length !== 1) break
      for (const it of occurrence.participants)
        if (it.role === 'theme' && occurrence.id.includes('/')) treaties = remember(treaties, it.id, 2)
    }
  }
  const changed =
    strangers !== frame.strangers ||
    persons !== frame.persons ||
    states !== frame.states ||
    bodies !== frame.bodies ||
    treaties !== frame.treaties ||
    events !== frame.events ||
    provisions !== frame.provisions ||
    last !== frame.lastDate
  if (!changed) return frame
  // Each property by name: this is done for nearly every sentence, and copying whatever an object holds is felt.
  const { briefDate, briefDateFrom, told, heading, topic, matters, subject } = frame
  return {
    briefDate,
    briefDateFrom,
    lastDate: last,
    told,
    heading,
    persons,
    strangers,
    states,
    bodies,
    treaties,
    events,
    topic,
    matters,
    provisions,
    subject,
  }
}

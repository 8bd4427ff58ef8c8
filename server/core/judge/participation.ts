/** How someone whom a claim names stands to those whom the corpus names in a part of an occurrence. */
import type { Corpus, Occurrence, ParticipantRole } from '../corpus/knowledge.js'
import { actorsAgree, organizationsAbove, placesAgree } from './judge-context.js'
import { firstDay, lastDay } from './time.js'

/**
 * exact: named in it; agrees: may stand for one who is, a president for his state; wrong: the part was another's; unknown: neither.
 */
export type Standing = 'exact' | 'agrees' | 'wrong' | 'unknown'

/** How an actor stands to the participants in any of these parts. `complete` parts have no others. */
export function standingOf(corpus: Corpus, occurrence: Occurrence, id: string, roles: readonly ParticipantRole[]): Standing {
  const part = occurrence.participants.filter((it) => roles.includes(it.role))
  if (part.some((it) => it.id === id)) return 'exact'
  if (!part.length) return 'unknown'
  const entity = corpus.entities.get(id)
  if (entity?.kind !== 'person') return part.some((it) => agreesThen(corpus, occurrence, it.id, id)) ? 'agrees' : 'wrong'
  const represented = part.filter((it) => representsThen(corpus, id, it.id, occurrence))
  if (!represented.length) return 'wrong'
  // “the president declared”: where the one who did it for the state is known by name, another person may only have had a hand in it.
  const named = part.filter(
    (it) => corpus.entities.get(it.id)?.kind === 'person' && represented.some((of) => actorsAgree(corpus, it.id, of.id)),
  )
  if (!named.length) return 'agrees'
  return roles.some((role) => occurrence.completeRoles.has(role)) ? 'wrong' : 'unknown'
}

/** Whether a participant can stand for another actor; a person only for those where he or she held an office when it happened. */
export function agreesThen(corpus: Corpus, occurrence: Occurrence, participant: string, id: string): boolean {
  if (participant === id) return true
  const kinds = [corpus.entities.get(participant)?.kind, corpus.entities.get(id)?.kind]
  if (kinds[0] === 'person' && kinds[1] === 'organization') return representsThen(corpus, participant, id, occurrence)
  return actorsAgree(corpus, participant, id)
}

/** Whether a person spoke for an organization when it happened: held an office there, or is known for none. */
function representsThen(corpus: Corpus, person: string, organization: string, occurrence: Occurrence): boolean {
  const entity = corpus.entities.get(person)
  const tenures = corpus.tenuresByHolder.get(person) ?? []
  if (!tenures.length) return entity?.kind === 'person' && actorsAgree(corpus, person, organization)
  const from = occurrence.start.length ? firstDay(occurrence.start) : -Infinity
  const to = occurrence.end.length ? lastDay(occurrence.end) : occurrence.start.length ? lastDay(occurrence.start) : Infinity
  return tenures.some((it) => {
    const first = it.start.length ? firstDay(it.start) : -Infinity
    const last = it.end.length ? lastDay(it.end) : Infinity
    if (first > to || from > last) return false
    return (
      organizationsAbove(corpus, it.organizationId).includes(organization) ||
      organizationsAbove(corpus, organization).includes(it.organizationId)
    )
  })
}

/** Those who do something, alone or with others. */
export const DOERS: readonly ParticipantRole[] = ['agent', 'counterpart']
/** Those whom it befalls, and what is done. */
export const UNDERGOERS: readonly ParticipantRole[] = ['target', 'counterpart', 'beneficiary', 'theme', 'attendee']

/** The words call a doer's own means its object: “troops were sent”. No person is such a means. */
export function isDoing(corpus: Corpus, occurrence: Occurrence, id: string): boolean {
  if (corpus.entities.get(id)?.kind === 'person') return false
  return occurrence.participants.some((it) => it.role === 'agent' && actorsAgree(corpus, it.id, id))
}

/** A person is spoken of, and the corpus names another whom it befell. */
export function befallsOther(corpus: Corpus, occurrence: Occurrence, id: string): boolean {
  const isPerson = (it: string): boolean => corpus.entities.get(it)?.kind === 'person'
  if (!isPerson(id) || occurrence.participants.some((it) => it.id === id)) return false
  return occurrence.participants.some((it) => it.role === 'target' && isPerson(it.id))
}

/**
 * Whether a place is one of those where it happened, or holds one, or lies in one. Where the beginning or the end of something is
 * known to the town, another town of the same state is not where it was.
 */
export function liesIn(corpus: Corpus, occurrence: Occurrence, place: string): boolean {
  const near = occurrence.places.filter((it) => placesAgree(corpus, it, place))
  if (!near.length || occurrence.phase === 'whole') return near.length > 0
  const finer = (of: string): boolean => occurrence.places.some((it) => it !== of && organizationsAbove(corpus, it).includes(of))
  return near.some((it) => it === place || organizationsAbove(corpus, it).includes(place) || !finer(it))
}

/** Towns, regions and states. */
export function isPlace(corpus: Corpus, id: string): boolean {
  const entity = corpus.entities.get(id)
  return entity?.kind === 'area' || (entity?.kind === 'organization' && entity.record.classification === 'state')
}

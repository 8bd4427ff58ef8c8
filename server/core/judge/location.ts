/** Judges in which region or state a place lies, by the places above it. */
import type { LocationClaim } from '../claims/claim.js'
import type { Corpus } from '../corpus/knowledge.js'
import { type JudgeContext, organizationsAbove, placesAgree } from './judge-context.js'
import { contradicted, type Judgement, supported, unverified } from './judgement.js'

export function judgeLocation(claim: LocationClaim, { corpus }: JudgeContext): Judgement {
  const [place, within] = [claim.place.value, claim.within.value]
  const entity = corpus.entities.get(place)
  if (!entity || claim.negated) return unverified('not-in-corpus')
  if (organizationsAbove(corpus, place).includes(within)) return supported([place])
  const right = placesLike(corpus, place, within)
  if (!right || placesAgree(corpus, place, within)) return unverified('not-in-corpus', [place])
  // “the X region”, told by a town X: only where that town is not in the region of the other.
  if (organizationsAbove(corpus, within).includes(right)) return unverified('not-in-corpus', [place])
  if (isDisputed(corpus, place, within)) return unverified('ambiguous', [place])
  const evidence = [{ factId: place, citations: entity.citations }]
  return contradicted([place], [{ code: 'wrong-place', span: claim.within, name: entity.name, right: [right], evidence }])
}

/**
 * The place above one that is of the sort of another: its state for a state, its region for a region. Nothing where the corpus does
 * not know it, or where the other is no part of a state, or is no more: a continent, a union of old.
 */
function placesLike(corpus: Corpus, place: string, other: string): string | undefined {
  const above = organizationsAbove(corpus, place).slice(1)
  if (isCompass(corpus, other)) return undefined
  if (isState(corpus, other)) return above.find((id) => isState(corpus, id))
  if (!organizationsAbove(corpus, other).some((id) => isState(corpus, id))) return undefined
  return above.find((id) => corpus.entities.get(id)?.kind === 'area') ?? above.find((id) => isState(corpus, id))
}

/** “western Norway”: a part that the compass names lies across the regions, and says nothing against them. */
function isCompass(corpus: Corpus, id: string): boolean {
  const entity = corpus.entities.get(id)
  const parent = entity?.kind === 'area' ? corpus.entities.get(entity.record.parent_id ?? '') : undefined
  return parent !== undefined && entity !== undefined && COMPASS.test(entity.name) && entity.name.endsWith(parent.name)
}

const COMPASS = /^(?:north|south|east|west|central|upper|lower|inner)/i

function isState(corpus: Corpus, id: string): boolean {
  const entity = corpus.entities.get(id)
  return entity?.kind === 'organization' && entity.record.classification === 'state' && entity.record.dissolution_date === undefined
}

/** Whether the state that it is said to lie in has fought over the place, or over what holds it. */
export function isDisputed(corpus: Corpus, place: string, within: string): boolean {
  const areas = organizationsAbove(corpus, place).filter((id) => corpus.entities.get(id)?.kind === 'area')
  return corpus.occurrences.some(
    (it) =>
      it.places.some((id) => areas.includes(id)) &&
      it.participants.some(({ role }) => role === 'target' || role === 'counterpart') &&
      it.participants.some(({ id }) => organizationsAbove(corpus, id).includes(within)),
  )
}

/** What judging works with besides the claim: the corpus, the brief's date, the frame. */
import type { Frame } from '../claims/frame.js'
import type { Corpus, Entity } from '../corpus/knowledge.js'

export interface JudgeContext {
  readonly corpus: Corpus
  readonly frame: Frame
}

const ABOVE = new WeakMap<Corpus, Map<string, readonly string[]>>()

/** The organizations above one: a ministry's state, a council's body. Itself first. */
export function organizationsAbove(corpus: Corpus, id: string): readonly string[] {
  let known = ABOVE.get(corpus)
  if (!known) {
    known = new Map()
    ABOVE.set(corpus, known)
  }
  let above = known.get(id)
  if (!above) {
    above = readAbove(corpus, id)
    known.set(id, above)
  }
  return above
}

function readAbove(corpus: Corpus, id: string): readonly string[] {
  const found: string[] = []
  let at: string | undefined = id
  while (at !== undefined && !found.includes(at)) {
    found.push(at)
    const entity: Entity | undefined = corpus.entities.get(at)
    at = entity?.kind === 'organization' ? entity.record.parent_id : entity?.kind === 'area' ? entity.record.parent_id : undefined
  }
  return found
}

/** Whether one place lies in the other, either way round. */
export function placesAgree(corpus: Corpus, a: string, b: string): boolean {
  return organizationsAbove(corpus, a).includes(b) || organizationsAbove(corpus, b).includes(a)
}

/** Whether two actors can stand for one another: a person for the state or body where he or she holds office, an organ for its state. */
export function actorsAgree(corpus: Corpus, a: string, b: string): boolean {
  if (a === b) return true
  if (organizationsAbove(corpus, a).includes(b) || organizationsAbove(corpus, b).includes(a)) return true
  return standsFor(corpus, a, b) || standsFor(corpus, b, a)
}

function standsFor(corpus: Corpus, person: string, organization: string): boolean {
  const entity = corpus.entities.get(person)
  if (entity?.kind !== 'person') return false
  if (entity.record.nationality === organization) return true
  return (corpus.tenuresByHolder.get(person) ?? []).some((it) => organizationsAbove(corpus, it.organizationId).includes(organization))
}

/** What judging works with besides the claim: the corpus, the brief's date, the frame. */

import type { Frame } from '../claims/frame.js'
import type { Corpus, Entity } from '../corpus/knowledge.js'
import { oncePerRecord } from '../corpus/once.js'

export interface JudgeContext {
  readonly corpus: Corpus
  readonly frame: Frame
}

/** The organizations above one: a ministry's state, a council's body. Itself first. */
export const organizationsAbove = oncePerRecord((corpus, id): readonly string[] => {
  const found: string[] = []
  let at: string | undefined = id
  while (at !== undefined && !found.includes(at)) {
    found.push(at)
    const entity: Entity | undefined = corpus.entities.get(at)
    at = entity?.kind === 'organization' ? entity.record.parent_id : entity?.kind === 'area' ? entity.record.parent_id : undefined
  }
  return found
})

/** Whether one place lies in the other, either way round. */
export function placesAgree(corpus: Corpus, a: string, b: string): boolean {
  return organizationsAbove(corpus, a).includes(b) || organizationsAbove(corpus, b).includes(a)
}

/** Whether two actors can stand for one another: a person for the state or body where he or she holds office, an organ for its state. */
export function actorsAgree(corpus: Corpus, a: string, b: string): boolean {
  return a === b || standsFor(corpus, a).has(b) || standsFor(corpus, b).has(a)
}

/** All whom one can stand for: the organizations above it; of a person the own state and the organizations of every office held. */
const standsFor = oncePerRecord((corpus, id): ReadonlySet<string> => {
  const found = new Set(organizationsAbove(corpus, id))
  const entity = corpus.entities.get(id)
  if (entity?.kind !== 'person') return found
  if (entity.record.nationality !== undefined) found.add(entity.record.nationality)
  for (const tenure of corpus.tenuresByHolder.get(id) ?? [])
    for (const organization of organizationsAbove(corpus, tenure.organizationId)) found.add(organization)
  return found
})

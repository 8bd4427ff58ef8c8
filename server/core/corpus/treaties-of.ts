/** The treaties of a body, in the order of the corpus; looked up in a table made once for each corpus. */
import { addTo } from '../base/add-to.js'
import type { Corpus, Entity } from './knowledge.js'
import { oncePerCorpus } from './once.js'

export type TreatyEntity = Extract<Entity, { kind: 'treaty' }>

/** The treaties that a body rests on or looks after. */
export function treatiesOf(corpus: Corpus, organizationId: string): readonly TreatyEntity[] {
  return byOrganization(corpus).get(organizationId) ?? []
}

const byOrganization = oncePerCorpus((corpus) => {
  const made = new Map<string, TreatyEntity[]>()
  for (const entity of corpus.entities.values())
    if (entity.kind === 'treaty' && entity.record.organization_id !== undefined) addTo(made, entity.record.organization_id, entity)
  return made
})

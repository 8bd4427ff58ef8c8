/** The treaties of a body, in the order of the corpus; looked up in a table made once for each corpus. */
import type { Corpus, Entity } from './knowledge.js'

export type TreatyEntity = Extract<Entity, { kind: 'treaty' }>

const KNOWN = new WeakMap<Corpus, ReadonlyMap<string, readonly TreatyEntity[]>>()

/** The treaties that a body rests on or looks after. */
export function treatiesOf(corpus: Corpus, organizationId: string): readonly TreatyEntity[] {
  let known = KNOWN.get(corpus)
  if (!known) {
    const made = new Map<string, TreatyEntity[]>()
    for (const entity of corpus.entities.values()) {
      const id = entity.kind === 'treaty' ? entity.record.organization_id : undefined
      if (entity.kind !== 'treaty' || id === undefined) continue
      const list = made.get(id)
      if (list) list.push(entity)
      else made.set(id, [entity])
    }
    known = made
    KNOWN.set(corpus, known)
  }
  return known.get(organizationId) ?? []
}

/** Institutions by what they are called without their state: “the interior ministry”, “the security council”. Made once for each corpus. */

import { addTo } from '../base/add-to.js'
import { formsOf } from './forms-of.js'
import type { Corpus, Entity } from './knowledge.js'
import { oncePerCorpus } from './once.js'

type Organization = Extract<Entity, { kind: 'organization' }>

/** The institutions of all states that a phrase, folded and without its article, can mean. */
export function institutionsCalled(corpus: Corpus, phrase: string): readonly Organization[] {
  return tableOf(corpus).get(phrase) ?? []
}

const tableOf = oncePerCorpus((corpus): ReadonlyMap<string, readonly Organization[]> => {
  const made = new Map<string, Organization[]>()
  for (const entity of corpus.entities.values()) {
    if (entity.kind !== 'organization' || entity.record.parent_id === undefined) continue
    const { classification } = entity.record
    if (classification !== 'institution' && classification !== 'government') continue
    const names = new Set((entity.record.called ?? []).map((it) => it.toLowerCase()))
    const owners = formsOf(corpus, entity.record.parent_id).map((it) => it.form.toLowerCase())
    for (const { form } of formsOf(corpus, entity.id)) {
      const bare = withoutOwner(form.toLowerCase(), owners)
      if (bare) names.add(bare)
    }
    for (const name of names) addTo(made, name, entity)
  }
  return made
})

/** “Ruritanian Interior Ministry”, “Ministry of the Interior of Ruritania”: the name without whose it is. */
function withoutOwner(name: string, owners: readonly string[]): string | undefined {
  for (const owner of owners) {
    if (name.startsWith(`${owner} `)) return name.slice(owner.length + 1)
    if (name.endsWith(` of ${owner}`)) return name.slice(0, -owner.length - 4)
    if (name.endsWith(` of the ${owner}`)) return name.slice(0, -owner.length - 8)
  }
  return undefined
}

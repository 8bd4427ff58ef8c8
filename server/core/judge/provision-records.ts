/** Provisions as the judges look them up: those of a treaty, those of a topic, and what each is called. */

import { addTo } from '../base/add-to.js'
import { flatten } from '../base/flatten.js'
import type { Corpus, Entity } from '../corpus/knowledge.js'
import { oncePerCorpus } from '../corpus/once.js'
import type { Provision } from '../corpus/schema.js'

export type ProvisionEntity = Extract<Entity, { kind: 'provision' }>

export function provisionsOf(corpus: Corpus, treatyId: string): readonly ProvisionEntity[] {
  return flatten(corpus.provisionsByTreaty.get(treatyId) ?? [], (id) => {
    const entity = corpus.entities.get(id)
    return entity?.kind === 'provision' ? [entity] : []
  })
}

const TOPICS = new WeakMap<Provision, readonly string[]>()

/** What a provision is called and what it is about, in lower case. */
export function topicsOf(provision: Provision): readonly string[] {
  let topics = TOPICS.get(provision)
  if (!topics) {
    topics = [...(provision.called ?? []), ...(provision.topics ?? [])].map((it) => it.toLowerCase())
    TOPICS.set(provision, topics)
  }
  return topics
}

export function sameNumber(a: string, b: string): boolean {
  return a === b || a.split('(')[0] === b.split('(')[0]
}

/** The provisions of any treaty that a topic belongs to. */
export function ownersOf(corpus: Corpus, topic: string): readonly ProvisionEntity[] {
  return byTopic(corpus).get(topic) ?? []
}

const byTopic = oncePerCorpus((corpus) => {
  const made = new Map<string, ProvisionEntity[]>()
  for (const entity of corpus.entities.values())
    if (entity.kind === 'provision') for (const it of new Set(topicsOf(entity.record))) addTo(made, it, entity)
  return made
})

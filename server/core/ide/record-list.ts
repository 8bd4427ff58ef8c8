/** The records of a corpus in the groups in which a reader looks for them, each with what it is on a day. */

import type { Corpus, Entity } from '../corpus/knowledge.js'
import type { DateValue } from '../values/date-value.js'
import { nameOf } from './fact-line.js'
import { recordDetail } from './fact-text.js'

export type RecordGroup = 'people' | 'states' | 'organizations' | 'events' | 'treaties'

export interface ListedRecord {
  readonly id: string
  readonly name: string
  readonly group: RecordGroup
  /** What it is, in a few words: an office on the day, the dates of an event. */
  readonly detail: string
  /** Other names by which it is found. */
  readonly aliases: readonly string[]
  /** Articles of a treaty. */
  readonly parts?: readonly { readonly id: string; readonly name: string; readonly detail: string }[]
}

/** Lists people, states, organizations, events and treaties, those of a group by name; events by their beginning, the earliest first. */
export function recordList(corpus: Corpus, at: DateValue | undefined): readonly ListedRecord[] {
  const aliases = aliasesOf(corpus)
  const listed: ListedRecord[] = []
  for (const entity of corpus.entities.values()) {
    const group = groupOf(entity)
    if (!group) continue
    const { id, name } = entity
    const parts = group === 'treaties' ? partsOf(corpus, id, at) : []
    listed.push({
      id,
      name,
      group,
      detail: recordDetail(corpus, id, at),
      aliases: (aliases.get(id) ?? []).filter((it) => it !== name),
      ...(parts.length > 0 && { parts }),
    })
  }
  const begins = new Map(listed.map((it) => [it.id, beginningOf(corpus, it)]))
  return listed.sort((a, b) => begins.get(a.id)! - begins.get(b.id)! || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

function groupOf(entity: Entity): RecordGroup | undefined {
  switch (entity.kind) {
    case 'person':
      return 'people'
    case 'organization':
      return entity.record.classification === 'state' ? 'states' : 'organizations'
    case 'event':
      return 'events'
    case 'treaty':
      return 'treaties'
    default:
      return undefined
  }
}

function partsOf(corpus: Corpus, treaty: string, at: DateValue | undefined): readonly { id: string; name: string; detail: string }[] {
  return (corpus.provisionsByTreaty.get(treaty) ?? []).map((id) => ({
    id,
    name: nameOf(corpus, id),
    detail: recordDetail(corpus, id, at),
  }))
}

/** The day on which an event begins, for its place in the list; 0 for all else. */
function beginningOf(corpus: Corpus, record: ListedRecord): number {
  if (record.group !== 'events') return 0
  const day = corpus.occurrencesByEntity.get(record.id)?.[0]?.start[0]?.date.earliest
  return day !== undefined && Number.isFinite(day) ? day : Number.MAX_SAFE_INTEGER
}

function aliasesOf(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  const aliases = new Map<string, string[]>()
  for (const { recordId, form, kind, implied } of corpus.forms) {
    // A given name alone finds too many.
    if (kind === 'given' || implied) continue
    const known = aliases.get(recordId)
    if (!known) aliases.set(recordId, [form])
    else if (!known.includes(form)) known.push(form)
  }
  return aliases
}

/** Checks that every id that a record names leads to a record, and to one of a fitting kind. */
import { didYouMean } from '../base/did-you-mean.js'
import type { CheckedFile, CorpusCheck } from './check-corpus.js'
import { LISTS } from './layers.js'
import type {
  Event,
  Membership,
  Name,
  Organization,
  Person,
  Post,
  Provision,
  Quantity,
  Relation,
  SourceRef,
  Statement,
  Treaty,
} from './schema.js'
import { singular } from './validate-words.js'

/** Records that a brief can name. */
const ENTITIES = ['persons', 'organizations', 'areas', 'posts', 'events', 'treaties', 'provisions', 'quantities', 'statements']
const PLACES = ['areas', 'organizations']
const ACTORS = ['persons', 'organizations']

/** After so many unknown ids nobody reads suggestions any more, and each costs a walk through all ids. */
const MOST_SUGGESTIONS = 50

/** Reports references that lead nowhere or astray, memberships without two ends, and sources that do not exist. */
export function checkReferences(check: CorpusCheck): void {
  const look = lookUp(check)
  for (const { record, from } of check.listed<Person>('persons'))
    look(from, record, 'nationality', record.nationality, ['organizations', 'areas'])
  for (const { record, from } of check.listed<Organization>('organizations'))
    look(from, record, 'parent_id', record.parent_id, ['organizations'])
  for (const { record, from } of check.listed<{ parent_id?: string }>('areas')) look(from, record, 'parent_id', record.parent_id, PLACES)
  for (const { record, from } of check.listed<Post>('posts'))
    look(from, record, 'organization_id', record.organization_id, ['organizations'])
  for (const { record, from } of check.listed<Membership>('memberships')) checkMembership(check, look, from, record)
  for (const { record, from } of check.listed<Event>('events')) checkEvent(look, from, record)
  for (const { record, from } of check.listed<Treaty>('treaties')) checkTreaty(look, from, record)
  for (const { record, from } of check.listed<Quantity>('quantities')) {
    look(from, record, 'subject_id', record.subject_id, ENTITIES)
    look(from, record, 'of_id', record.of_id, ENTITIES)
    if (record.value === undefined && record.min === undefined && record.max === undefined) {
      check.report(from, record, undefined, `the figure \`${record.id}\` has no number`, '`value`, or `min`, or `max`')
    } else if (record.min !== undefined && record.max !== undefined && record.min > record.max) {
      check.report(from, record, 'min', `\`min\` is greater than \`max\``, `at most ${record.max}`)
    }
  }
  for (const { record, from } of check.listed<Relation>('relations')) {
    look(from, record, 'subject_id', record.subject_id, ENTITIES)
    look(from, record, 'object_id', record.object_id, ENTITIES)
    checkRelationType(check, from, record)
  }
  for (const { record, from } of check.listed<Statement>('statements')) {
    look(from, record, 'speaker_id', record.speaker_id, ACTORS)
    look(from, record, 'about_id', record.about_id, ENTITIES)
  }
  for (const { record, from } of check.listed<Name>('names')) {
    look(from, record, 'of', record.of, ['persons', 'organizations', 'areas', 'events', 'treaties'])
    if (record.name === undefined && record.family_name === undefined && record.given_name === undefined)
      check.report(from, record, undefined, 'a name without a form', '`name`, or `family_name` or `given_name` of a person')
  }
  for (const from of check.files) checkSources(look, from, from.file)
  for (const list of LISTS) {
    if (list === 'sources' || list === 'event_types' || list === 'relation_types') continue
    for (const { record, from } of check.listed<{ sources?: unknown }>(list)) checkSourced(check, from, record)
  }
}

/** A record without a source holds, but no finding can say on whose word. */
function checkSourced(check: CorpusCheck, from: CheckedFile, record: { readonly sources?: unknown }): void {
  if (record.sources !== undefined || from.file.corpus.sources !== undefined) return
  check.report(
    from,
    record,
    undefined,
    'this names no source; findings cannot say on whose word it stands',
    '`sources: [ID]` here, or `sources: [ID]` under `corpus:` for all records of the file',
    'warning',
  )
}

/** A kind of relation needs no declaring; one that is nearly a declared one is a slip. */
function checkRelationType(check: CorpusCheck, from: CheckedFile, record: Relation): void {
  if (check.byId.get(record.type)?.list === 'relation_types') return
  const meant = didYouMean(record.type, idsOf(check, ['relation_types']))
  if (!meant) return
  const mend = { written: record.type, right: meant }
  check.report(from, record, 'type', `there is no \`${record.type}\``, `did you mean the relation type \`${meant}\`?`, 'error', mend)
}

/** Looks an id up, and says what is wrong with it. Nothing is said of an absent one. */
type Look = (from: CheckedFile, value: object, property: string | number, id: string | undefined, lists: readonly string[]) => void

function lookUp(check: CorpusCheck): Look {
  let suggestions = 0
  return (from, value, property, id, lists) => {
    if (id === undefined) return
    const target = check.byId.get(id)
    if (target && lists.includes(target.list)) return
    const kinds = lists.length >= ENTITIES.length ? 'a record that can be named' : lists.map(kindInWords).join(' or ')
    const meant = ++suggestions > MOST_SUGGESTIONS ? undefined : didYouMean(id, idsOf(check, lists))
    const expected = meant ? `did you mean ${singular(check.byId.get(meant)!.list)} \`${meant}\`?` : `the id of ${kinds}`
    const message = target ? `\`${id}\` is ${kindInWords(target.list)}` : `there is no \`${id}\``
    check.report(from, value, property, message, expected, 'error', meant ? { written: id, right: meant } : undefined)
  }
}

function* idsOf(check: CorpusCheck, lists: readonly string[]): Iterable<string> {
  for (const list of lists) for (const it of check.listed(list)) if (it.id !== undefined) yield it.id
}

/** `organizations` → `an organization`. */
function kindInWords(list: string): string {
  const words = list.replaceAll('_', ' ')
  const one = words.endsWith('ies') ? `${words.slice(0, -3)}y` : words.slice(0, -1)
  return /^[aeio]/.test(one) ? `an ${one}` : `a ${one}`
}

function checkMembership(check: CorpusCheck, look: Look, from: CheckedFile, record: Membership): void {
  look(from, record, 'person_id', record.person_id, ['persons'])
  look(from, record, 'member_id', record.member_id, ['organizations'])
  look(from, record, 'post_id', record.post_id, ['posts'])
  look(from, record, 'organization_id', record.organization_id, ['organizations'])
  if (record.person_id === undefined && record.member_id === undefined) {
    check.report(from, record, undefined, 'a membership without a member', '`person_id`, or `member_id` for a state or body')
  } else if (record.person_id !== undefined && record.member_id !== undefined) {
    check.report(from, record, 'member_id', 'a membership of two members', 'either `person_id` or `member_id`')
  }
  if (record.post_id === undefined && record.organization_id === undefined) {
    check.report(from, record, undefined, 'a membership in nothing', '`post_id` for an office, or `organization_id` for a body')
  }
}

function checkEvent(look: Look, from: CheckedFile, event: Event): void {
  look(from, event, 'type', event.type, ['event_types'])
  look(from, event, 'part_of', event.part_of, ['events'])
  if (event.ordinal) look(from, event.ordinal, 'of', event.ordinal.of, [...ENTITIES, 'event_types'])
  for (const it of event.participants ?? []) look(from, it, 'id', it.id, ENTITIES)
  for (const places of [event.places, event.start?.places, event.spread?.places, event.end?.places]) lookAll(look, from, places, PLACES)
}

function checkTreaty(look: Look, from: CheckedFile, treaty: Treaty): void {
  look(from, treaty, 'organization_id', treaty.organization_id, ['organizations'])
  lookAll(look, from, treaty.signed?.places, PLACES)
  lookAll(look, from, treaty.signed?.parties, ACTORS)
  for (const it of (treaty.provisions ?? []) as readonly Provision[]) lookAll(look, from, it.cites, ['provisions', 'treaties'])
}

function lookAll(look: Look, from: CheckedFile, ids: readonly string[] | undefined, lists: readonly string[]): void {
  for (const [index, id] of (ids ?? []).entries()) look(from, ids!, index, id, lists)
}

/** Every `sources` list anywhere in the file names sources that exist. The format does not nest deeply. */
function checkSources(look: Look, from: CheckedFile, value: unknown): void {
  if (Array.isArray(value)) {
    for (const it of value) checkSources(look, from, it)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, it] of Object.entries(value)) {
      if (key === 'sources' && value !== from.file) checkSourceRefs(look, from, it as readonly SourceRef[])
      else checkSources(look, from, it)
    }
  }
}

function checkSourceRefs(look: Look, from: CheckedFile, refs: readonly SourceRef[]): void {
  for (const [index, ref] of refs.entries()) {
    if (typeof ref !== 'string') look(from, ref, 'source', ref.source, ['sources'])
    else {
      const hash = ref.indexOf('#')
      look(from, refs, index, hash < 0 ? ref : ref.slice(0, hash), ['sources'])
    }
  }
}

/**
 * Fills in what the records of a corpus leave away and English or their own names tell: demonyms, letters, parts of personal names,
 * words for offices, events, treaties and figures. What an author gives is kept; nothing here is a fact that the corpus does not hold.
 */
import { addTo } from '../../base/add-to.js'
import { nameForms } from '../name-forms.js'
import type { NameForm } from '../name-index.js'
import type { CorpusFile, OtherName } from '../schema.js'
import { type EventContext, withEventWords } from './event-words.js'
import { withFigureWords } from './figure-words.js'
import { type FilledFile, type Named, together } from './filled.js'
import { namedRecords } from './named-records.js'
import { withOfficeWords } from './office-words.js'
import { withImpliedNames } from './organization-names.js'
import { withNameParts } from './person-names.js'
import { relationKinds } from './relation-kinds.js'
import { withTreatyWords } from './treaty-words.js'

/** A corpus with its gaps filled, and all forms of the names of its records. */
export interface Filled {
  readonly file: FilledFile
  readonly forms: readonly NameForm[]
}

/** Fills the gaps of a corpus. Linear in its records. */
export function withDefaults(file: CorpusFile): Filled {
  const implied = new Map<string, readonly OtherName[]>()
  const keep = <T extends { readonly id: string }>(it: Named<T>): T => {
    if (it.implied.length) implied.set(it.record.id, it.implied)
    return it.record
  }
  const capitals = capitalsOf(file)
  const persons = (file.persons ?? []).map((it) => keep(withNameParts(it)))
  const organizations = (file.organizations ?? []).map((it) => keep(withImpliedNames(it, capitals.get(it.id) ?? [])))
  const actors = { ...file, persons, organizations, posts: [], events: [], treaties: [] }
  const { context, sortOf, formsOf, bodyNamed } = lookUps(actors, nameForms(withNames(actors, implied)))
  const filled: FilledFile = {
    ...actors,
    posts: (file.posts ?? []).map((it) => withOfficeWords(it, formsOf(it.organization_id), sortOf(it.organization_id))),
    events: (file.events ?? []).map((it) => keep(withEventWords(it, context))),
    treaties: (file.treaties ?? []).map((it) => keep(withTreatyWords(it, bodyNamed, formsOf))),
    quantities: (file.quantities ?? []).map(withFigureWords),
    relation_types: relationKinds(file),
  }
  return { file: filled, forms: withoutShared(nameForms(filled), nameForms(withNames(filled, implied)), kindsOf(filled)) }
}

function lookUps(actors: FilledFile | CorpusFile, forms: readonly NameForm[]) {
  const byRecord = new Map<string, string[]>()
  for (const it of forms) addTo(byRecord, it.recordId, it.form)
  const organizations = new Map((actors.organizations ?? []).map((it) => [it.id, it]))
  const people = new Set((actors.persons ?? []).map((it) => it.id))
  const areas = new Set((actors.areas ?? []).map((it) => it.id))
  const types = new Map((actors.event_types ?? []).map((it) => [it.id, it]))
  const named = namedRecords(forms)
  const context: EventContext = {
    named,
    kindOf: (id) => {
      if (people.has(id)) return 'person'
      if (areas.has(id)) return 'area'
      const sort = organizations.get(id)?.classification
      return sort === undefined ? undefined : sort === 'state' ? 'state' : 'organization'
    },
    typeOf: (id) => (id === undefined ? undefined : types.get(id)),
  }
  return {
    context,
    sortOf: (id: string): string | undefined => organizations.get(id)?.classification,
    /** The forms of an organization and of the one above it, the longest first. */
    formsOf: (id: string): readonly string[] => {
      const parent = organizations.get(id)?.parent_id
      const own = [...(byRecord.get(id) ?? []), ...(parent === undefined ? [] : (byRecord.get(parent) ?? []))]
      return own.sort((a, b) => b.length - a.length)
    },
    /** The body that these words, all of them, are a name of. */
    bodyNamed: (words: readonly string[]): string | undefined => {
      const [found] = named(words.filter((it) => it !== 'the'))
      const whole = found && found.to - found.from === words.filter((it) => it !== 'the').length
      return whole && organizations.get(found.id)?.classification === 'body' ? found.id : undefined
    },
  }
}

/** The areas that are capitals, by the state they are the capital of: by a relation that has no end, or by what sort of place they are. */
function capitalsOf(file: CorpusFile): ReadonlyMap<string, readonly string[]> {
  const names = new Map((file.areas ?? []).map((it) => [it.id, it.name]))
  const capitals = new Map<string, string[]>()
  const add = (state: string | undefined, area: string): void => {
    const name = names.get(area)
    if (state !== undefined && name !== undefined) capitals.set(state, together(capitals.get(state), [name]))
  }
  for (const it of file.relations ?? []) if (it.type === 'capital' && it.end_date === undefined) add(it.object_id, it.subject_id)
  for (const it of file.areas ?? []) if (/^capital(?: city)?$/iu.test(it.classification)) add(it.parent_id, it.id)
  return capitals
}

function withNames<F extends CorpusFile>(file: F, implied: ReadonlyMap<string, readonly OtherName[]>): F {
  const named = <T extends { readonly id: string; readonly other_names?: OtherName[] }>(records: readonly T[] | undefined): T[] =>
    (records ?? []).map((it) => (implied.has(it.id) ? { ...it, other_names: [...(it.other_names ?? []), ...implied.get(it.id)!] } : it))
  return {
    ...file,
    persons: named(file.persons),
    organizations: named(file.organizations),
    events: named(file.events),
    treaties: named(file.treaties),
  }
}

function kindsOf(file: CorpusFile): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>()
  for (const list of ['persons', 'organizations', 'areas', 'posts', 'events', 'treaties'] as const)
    for (const it of file[list] ?? []) kinds.set(it.id, list)
  return kinds
}

/**
 * All forms, those implied marked. One that another record of the kind bears too is left out; of several states that imply one people
 * or one capital, the first has it.
 */
function withoutShared(written: readonly NameForm[], all: readonly NameForm[], kinds: ReadonlyMap<string, string>): readonly NameForm[] {
  if (all.length === written.length) return all
  const own = new Set(written.map((it) => `${it.recordId}\n${it.form}`))
  const isOwn = (it: NameForm): boolean => own.has(`${it.recordId}\n${it.form}`)
  const keyOf = (it: NameForm): string => `${kinds.get(it.recordId)}\n${it.kind === 'abbreviation' ? it.form : it.form.toLowerCase()}`
  const bearers = new Map<string, NameForm>()
  const shared = new Map<string, NameForm>()
  for (const it of all) {
    const first = bearers.get(keyOf(it))
    if (!first) bearers.set(keyOf(it), it)
    else if (first.recordId !== it.recordId && (isOwn(it) || !shared.has(keyOf(it)))) shared.set(keyOf(it), isOwn(it) ? it : first)
  }
  return all.flatMap((it) => {
    if (isOwn(it)) return [it]
    const bearer = shared.get(keyOf(it))
    const mayKeep = it.kind === 'family' || ((it.kind === 'demonym' || it.kind === 'metonym') && bearer?.recordId === it.recordId)
    if (bearer && !mayKeep) return []
    const { recordId, form, kind, from, to, lower } = it
    return [{ recordId, form, kind, from, to, lower, implied: true as const }]
  })
}

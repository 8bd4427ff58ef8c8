/** Corpus files to the compiled corpus. References that lead nowhere are left out; `checkCorpus` reports them. */
import { addTo } from '../base/add-to.js'
import type { DateValue } from '../values/date-value.js'
import { parseEdtf } from '../values/edtf.js'
import type { FilledSource } from './defaults/filled.js'
import { withDefaults } from './defaults/with-defaults.js'
import type { Account, BodyMembership, Citation, Corpus, Entity, Figure, KnownRelation, RoleTerm, Tenure } from './knowledge.js'
import { mergeFiles } from './layers.js'
import { buildNameIndex } from './name-index.js'
import { eventOccurrences, organizationOccurrences, treatyOccurrences } from './occurrences.js'
import type { CorpusFile, DateField, RelationType, SourceRef } from './schema.js'

/** What turning records into facts needs: how to read a source reference and a date field. */
export interface Compile {
  citations(refs: readonly SourceRef[] | undefined): readonly Citation[]
  accounts(field: DateField | undefined, fallback: readonly Citation[]): readonly Account[]
}

/** Compiles corpus files, in layers: a record of a later file takes the place of the same one in an earlier file (see `layers.ts`). */
export function buildCorpus(files: readonly CorpusFile[]): Corpus {
  const sources = new Map<string, FilledSource>()
  for (const file of files) for (const it of file.sources ?? []) sources.set(it.id, { ...it, layer: it.layer ?? 'background' })
  const compile = compileWith(sources)
  const { file: merged, forms: named } = withDefaults(mergeFiles(files))
  const entities = collectEntities(merged, compile)
  const tenures: Tenure[] = []
  const memberships: BodyMembership[] = []
  for (const [index, it] of (merged.memberships ?? []).entries()) {
    const holder = it.person_id ?? it.member_id
    if (!holder) continue
    const citations = compile.citations(it.sources)
    const extent = { start: compile.accounts(it.start_date, citations), end: compile.accounts(it.end_date, citations), citations }
    const note = it.note === undefined ? {} : { note: it.note }
    if (it.post_id) {
      const post = entities.get(it.post_id)
      if (post?.kind !== 'post') continue
      const id = it.id ?? `${holder}@${it.post_id}#${index}`
      tenures.push({
        id,
        holderId: holder,
        postId: post.id,
        organizationId: post.record.organization_id,
        acting: it.acting ?? false,
        ...extent,
        ...note,
      })
    } else if (it.organization_id) {
      const id = it.id ?? `${holder}@${it.organization_id}#${index}`
      memberships.push({ id, memberId: holder, bodyId: it.organization_id, role: it.role ?? 'member', ...extent, ...note })
    }
  }
  const types = new Map((merged.event_types ?? []).map((it) => [it.id, it]))
  const occurrences = [
    ...(merged.events ?? []).flatMap((it) => eventOccurrences(it, it.type ? types.get(it.type) : undefined, compile)),
    ...(merged.treaties ?? []).flatMap((it) => treatyOccurrences(it, compile)),
    ...(merged.organizations ?? []).flatMap((it) => organizationOccurrences(it, compile)),
  ]
  const relationTypes = new Map<string, RelationType>((merged.relation_types ?? []).map((it) => [it.id, it]))
  const relations: KnownRelation[] = []
  for (const [index, it] of (merged.relations ?? []).entries()) {
    const type = relationTypes.get(it.type)
    if (!type) continue
    const citations = compile.citations(it.sources)
    const id = it.id ?? `${it.subject_id}-${it.type}-${it.object_id}#${index}`
    relations.push({
      id,
      record: it,
      type,
      citations,
      start: compile.accounts(it.start_date, citations),
      end: compile.accounts(it.end_date, citations),
    })
  }
  const figures: Figure[] = (merged.quantities ?? []).map((it) => {
    const citations = compile.citations(it.sources)
    return { id: it.id, record: it, asOf: compile.accounts(it.as_of, citations), citations }
  })
  // Posts are read by their role words, with whose post it is.
  const forms = named.filter((it) => entities.get(it.recordId)?.kind !== 'post')
  const posts = (merged.posts ?? []).filter((it) => entities.has(it.organization_id))
  return {
    titles: [...new Set(files.map((it) => it.corpus.title))],
    asOf: latestAsOf(files),
    sources,
    entities,
    forms,
    names: buildNameIndex(forms),
    tenures,
    tenuresByHolder: groupBy(tenures, (it) => [it.holderId]),
    tenuresByPost: groupBy(tenures, (it) => [it.postId]),
    postsByOrganization: mapValues(
      groupBy(posts, (it) => [it.organization_id]),
      (it) => it.id,
    ),
    roles: roleTerms(posts),
    memberships,
    membershipsByBody: groupBy(memberships, (it) => [it.bodyId]),
    membershipsByMember: groupBy(memberships, (it) => [it.memberId]),
    occurrences,
    occurrencesByNoun: groupBy(occurrences, (it) => it.called),
    occurrencesByVerb: groupBy(occurrences, (it) => [...new Set(it.said.map((said) => said.verb))]),
    occurrencesByEntity: groupBy(occurrences, (it) => [it.entityId]),
    figures,
    relations,
    relationTypes,
    provisionsByTreaty: new Map((merged.treaties ?? []).map((it) => [it.id, (it.provisions ?? []).map((provision) => provision.id)])),
  }
}

function compileWith(sources: ReadonlyMap<string, FilledSource>): Compile {
  const citations = (refs: readonly SourceRef[] | undefined): Citation[] => {
    const found: Citation[] = []
    for (const ref of refs ?? []) {
      const [id, locator] = typeof ref === 'string' ? splitRef(ref) : [ref.source, ref.locator]
      const source = sources.get(id)
      if (source) found.push(locator === undefined ? { source } : { source, locator })
    }
    return found
  }
  const accounts = (field: DateField | undefined, fallback: readonly Citation[]): Account[] => {
    if (field === undefined) return []
    const all = typeof field === 'string' ? [{ value: field, sources: undefined }] : field
    const found: Account[] = []
    for (const it of all) {
      const date = parseEdtf(it.value)
      if (date) found.push({ date, citations: it.sources ? citations(it.sources) : fallback })
    }
    return found
  }
  return { citations, accounts }
}

function splitRef(ref: string): [string, string | undefined] {
  const at = ref.indexOf('#')
  return at < 0 ? [ref, undefined] : [ref.slice(0, at), ref.slice(at + 1)]
}

function collectEntities(file: CorpusFile, compile: Compile): Map<string, Entity> {
  const found = new Map<string, Entity>()
  const add = <K extends Entity['kind'], R extends { id: string; sources?: SourceRef[]; note?: string }>(
    kind: K,
    name: string,
    record: R,
  ): void => {
    const note = record.note === undefined ? {} : { note: record.note }
    found.set(record.id, { id: record.id, kind, name, record, citations: compile.citations(record.sources), ...note } as unknown as Entity)
  }
  for (const it of file.persons ?? []) add('person', it.name, it)
  for (const it of file.organizations ?? []) add('organization', it.name, it)
  for (const it of file.areas ?? []) add('area', it.name, it)
  for (const it of file.posts ?? []) add('post', it.label, it)
  for (const it of file.events ?? []) add('event', it.name, it)
  for (const it of file.quantities ?? []) add('quantity', it.measure, it)
  for (const it of file.statements ?? []) add('statement', it.summary, it)
  for (const it of file.treaties ?? []) {
    add('treaty', it.name, it)
    for (const provision of it.provisions ?? []) {
      const citations = compile.citations(provision.sources ?? it.sources)
      const name = `Article ${provision.number} of the ${it.name}`
      found.set(provision.id, { id: provision.id, kind: 'provision', name, record: provision, treatyId: it.id, citations })
    }
  }
  return found
}

function roleTerms(posts: readonly { id: string; roles: string[] }[]): Map<string, RoleTerm> {
  const found = new Map<string, string[]>()
  for (const post of posts) for (const role of post.roles) addTo(found, role.toLowerCase(), post.id)
  return new Map([...found].map(([role, postIds]) => [role, { role, postIds }]))
}

function latestAsOf(files: readonly CorpusFile[]): DateValue | undefined {
  let latest: DateValue | undefined
  for (const file of files) {
    const date = file.corpus.as_of ? parseEdtf(file.corpus.as_of) : undefined
    if (date && (!latest || date.latest > latest.latest)) latest = date
  }
  return latest
}

function groupBy<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const item of items) for (const key of keys(item)) addTo(found, key, item)
  return found
}

function mapValues<T, U>(groups: ReadonlyMap<string, readonly T[]>, value: (item: T) => U): Map<string, U[]> {
  return new Map([...groups].map(([key, items]) => [key, items.map(value)]))
}

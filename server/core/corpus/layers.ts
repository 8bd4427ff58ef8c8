/**
 * Corpus files in layers: which record of a later file takes the place of which of an earlier one, and names that a later file adds.
 *
 * A record takes the place of an earlier one with the same id. Memberships and relations mostly have none: one of another corpus that is
 * about the same two, in the same quality and from the same day takes the place of the earlier one too.
 */
import { addTo } from '../base/add-to.js'
import type { CorpusFile, DateField, Membership, Name, OtherName, Relation } from './schema.js'

/** The lists of a corpus file whose items are records, in the order of the format. */
export const LISTS = [
  'sources',
  'persons',
  'organizations',
  'areas',
  'posts',
  'memberships',
  'event_types',
  'events',
  'treaties',
  'quantities',
  'relation_types',
  'relations',
  'statements',
] as const

export type ListName = (typeof LISTS)[number]

/** What a record without an id is about; records of two corpora that are about the same are one, in two layers. None for other records. */
export function matterOf(list: string, record: object): string | undefined {
  if (list === 'memberships') {
    const it = record as Membership
    const member = it.person_id ?? it.member_id
    const place = it.post_id ?? it.organization_id
    return [member, place, it.role ?? 'member', it.acting ?? false, startOf(it.start_date)].join(' ')
  }
  if (list === 'relations') {
    const it = record as Relation
    return [it.subject_id, it.type, it.object_id, startOf(it.start_date)].join(' ')
  }
  return undefined
}

function startOf(date: DateField | undefined): string {
  return typeof date === 'string' ? date : (date?.[0]?.value ?? '')
}

/** All files as one. */
export function mergeFiles(files: readonly CorpusFile[]): CorpusFile {
  const first = files[0] ?? { briefwright: 1 as const, corpus: { id: 'empty', title: 'No corpus' } }
  const merged: Record<string, unknown> = { briefwright: 1, corpus: first.corpus }
  for (const list of LISTS) merged[list] = mergeList(list, files)
  return withNames(
    merged as unknown as CorpusFile,
    files.flatMap((it) => it.names ?? []),
  )
}

function mergeList(list: ListName, files: readonly CorpusFile[]): readonly object[] {
  const found = new Map<string, object>()
  /** For each matter the key of the record that is about it, and the corpus that this is of. */
  const matters = new Map<string, { readonly key: string; readonly corpus: string }>()
  let unnamed = 0
  for (const { corpus, ...lists } of files) {
    for (const given of (lists[list] ?? []) as readonly { readonly id?: string }[]) {
      const record = list === 'sources' ? given : withSources(given, corpus.sources)
      const matter = matterOf(list, record)
      const earlier = matter === undefined ? undefined : matters.get(matter)
      const replaces = earlier && earlier.corpus !== corpus.id ? earlier.key : undefined
      const key = replaces ?? record.id ?? `#${unnamed++}`
      found.set(key, record)
      if (matter !== undefined) matters.set(matter, { key, corpus: corpus.id })
    }
  }
  return [...found.values()]
}

/** The record with the sources of its file, where it names none. */
function withSources(record: { readonly id?: string; readonly sources?: readonly unknown[] }, sources: CorpusFile['corpus']['sources']) {
  return sources === undefined || record.sources !== undefined ? record : { ...record, sources }
}

/** Gives records the further names that files add to them. */
function withNames(file: CorpusFile, names: readonly Name[]): CorpusFile {
  if (names.length === 0) return file
  const byRecord = new Map<string, OtherName[]>()
  for (const { of, sources: _, ...name } of names) addTo(byRecord, of, name)
  const named = <T extends { readonly id: string; readonly other_names?: OtherName[] }>(records: readonly T[] | undefined): T[] =>
    (records ?? []).map((it) => {
      const more = byRecord.get(it.id)
      return more ? { ...it, other_names: [...(it.other_names ?? []), ...more] } : it
    })
  return {
    ...file,
    persons: named(file.persons),
    organizations: named(file.organizations),
    areas: named(file.areas),
    events: named(file.events),
    treaties: named(file.treaties),
  }
}

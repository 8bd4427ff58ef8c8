/** The bundled corpus files, read once for the tests that look after them. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readCorpus } from '../../../server/core/corpus/read.js'
import type { CorpusFile, Source, SourceRef } from '../../../server/core/corpus/schema.js'

const FOLDER = new URL('../../../server/corpus/', import.meta.url)

/** File names of the bundled corpus, in order. */
export const names: readonly string[] = readdirSync(FOLDER)
  .filter((it) => it.endsWith('.corpus.yaml'))
  .sort()

/** What the reader makes of each file. */
export const readings = names.map((name) => readCorpus(readFileSync(fileURLToPath(new URL(name, FOLDER)), 'utf8'), name))

/** The files that could be read. */
export const files: readonly CorpusFile[] = readings.flatMap((it) => (it.file ? [it.file] : []))

/** Every record that stands on sources of its own, with its kind. Relations and memberships may lack an id. */
export interface SourcedRecord {
  readonly kind: keyof CorpusFile
  readonly id: string
  readonly sources: readonly SourceRef[]
  readonly record: object
}

const SOURCED = [
  'persons',
  'organizations',
  'areas',
  'posts',
  'memberships',
  'events',
  'treaties',
  'quantities',
  'relations',
  'statements',
] as const

export const records: readonly SourcedRecord[] = files.flatMap((file) =>
  SOURCED.flatMap((kind) => (file[kind] ?? []).map((record) => ({ kind, id: record.id ?? '', sources: record.sources ?? [], record }))),
)

/** Provisions are records too; their treaty's sources stand for them where they have none. */
export const provisions: readonly SourcedRecord[] = files.flatMap((file) =>
  (file.treaties ?? []).flatMap((treaty) =>
    (treaty.provisions ?? []).map((record) => ({
      kind: 'treaties' as const,
      id: record.id,
      sources: record.sources ?? treaty.sources ?? [],
      record,
    })),
  ),
)

export const sources: ReadonlyMap<string, Source> = new Map(files.flatMap((file) => file.sources ?? []).map((it) => [it.id, it]))

/** Source id and locator of a reference. */
export function splitSource(ref: SourceRef): { readonly id: string; readonly locator: string | undefined } {
  if (typeof ref !== 'string') return { id: ref.source, locator: ref.locator }
  const at = ref.indexOf('#')
  return at < 0 ? { id: ref, locator: undefined } : { id: ref.slice(0, at), locator: ref.slice(at + 1) }
}

/** Every string under a property of that name, however deep, with the name of the record it stands in. */
export function valuesOf(property: string, value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap((it) => valuesOf(property, it))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, it]) => (key === property ? [it] : valuesOf(property, it)))
}

/** Reads a corpus file, YAML 1.2 or JSON, to records with their places, and tells what is wrong. Never throws. */
import { type Document, isMap, isScalar, type Scalar } from 'yaml'
import type { Span } from '../base/span.js'
import { parseYaml } from './parse-yaml.js'
import { type CorpusProblem, collectProblems, firstProblems, positionAt, type RecordPlaces } from './problem.js'
import { CorpusFile } from './schema.js'
import { takeEach } from './take-each.js'
import type { Walk } from './validate.js'

export type { CorpusProblem, RecordPlaces } from './problem.js'

/** A corpus file that was read. */
export interface CorpusReading {
  readonly name: string
  /** What is valid; undefined where the file is no corpus at all. A broken record is missing, the others are there. */
  readonly file: CorpusFile | undefined
  readonly problems: readonly CorpusProblem[]
  readonly places: RecordPlaces
}

/**
 * Reads the text of a corpus file. Scalars are taken as the schema wants them, so `number: 4` and `start_date: 1991` need no quotes.
 * `name` is how problems call the file.
 */
export function readCorpus(text: string, name: string): CorpusReading {
  const { problems, report, lines } = collectProblems(text, name)
  const places = new Map<object, { readonly span: Span; readonly parts: ReadonlyMap<string | number, Span> }>()
  const byId = new Map<string, Span>()
  const placesOf: RecordPlaces = {
    get: (id) => byId.get(id),
    ids: () => byId.keys(),
    of: (value, property) => {
      const found = places.get(value)
      return (property === undefined ? undefined : found?.parts.get(property)) ?? found?.span ?? { start: 0, end: 0 }
    },
    position: (offset) => positionAt(lines, offset),
  }
  const document = parseYaml(text, report)
  if (!document) return { name, file: undefined, problems: firstProblems(problems), places: placesOf }
  const walk: Walk = { document, report, place: (value, span, parts) => void places.set(value, { span, parts }), aliases: 0 }
  const file = readFile(document, text, walk)
  if (file) reportDoubleIds(file, placesOf, byId, report)
  problems.sort((a, b) => a.start - b.start)
  return { name, file, problems: firstProblems(problems), places: placesOf }
}

/** The whole file: its head must be right, its lists may have holes. */
function readFile(document: Document, text: string, walk: Walk): CorpusFile | undefined {
  const top = document.contents
  const everything = { start: 0, end: text.length }
  if (!isMap(top)) {
    const what =
      top === null || (isScalar(top) && (top as Scalar).value === null) ? 'the file is empty' : 'the file is no group of properties'
    walk.report({ start: 0, end: Math.min(1, text.length) }, what, '`briefwright: 1`, then `corpus:` and the lists of records', 'error')
    return undefined
  }
  const head = ['briefwright', 'corpus']
  const { result, broken } = takeEach(CorpusFile, top, 'a corpus file', everything, walk)
  for (const key of head) {
    if (key in result) continue
    if (!broken.has(key))
      walk.report(
        { start: 0, end: Math.min(1, text.length) },
        `the file has no \`${key}\``,
        key === 'corpus' ? '`corpus:` with `id` and `title`' : '`briefwright: 1`',
        'error',
      )
  }
  return head.every((key) => key in result) ? (result as unknown as CorpusFile) : undefined
}

/** Ids are unique in a file; the first of two records that share one is the one that its id leads to. */
function reportDoubleIds(file: CorpusFile, places: RecordPlaces, byId: Map<string, Span>, report: Walk['report']): void {
  const claim = (record: { readonly id?: string }): boolean => {
    if (record.id === undefined) return true
    const first = byId.get(record.id)
    if (!first) {
      byId.set(record.id, places.of(record))
      return true
    }
    report(
      places.of(record, 'id'),
      `the id \`${record.id}\` is used twice`,
      `an id of its own; line ${places.position(first.start).line} has it first`,
      'error',
    )
    return false
  }
  const lists = file as unknown as Record<string, readonly { readonly id?: string }[]>
  for (const [key, list] of Object.entries(lists)) {
    if (!Array.isArray(list)) continue
    const kept = list.filter(claim)
    if (kept.length < list.length) (file as unknown as Record<string, unknown>)[key] = kept
    for (const record of kept) {
      const treaty = record as { provisions?: { id: string }[] }
      if (treaty.provisions) treaty.provisions = treaty.provisions.filter(claim)
    }
  }
}

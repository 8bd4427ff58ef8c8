/** Checks corpus files against each other: ids, references, periods, names, and posts that can have one holder only. */
import { addTo } from '../base/add-to.js'
import type { Span } from '../base/span.js'
import { checkNames } from './check-names.js'
import { checkPeriods } from './check-periods.js'
import { checkReferences } from './check-references.js'
import { LISTS, matterOf } from './layers.js'
import type { CorpusProblem, Mend, RecordPlaces } from './problem.js'
import type { CorpusFile } from './schema.js'

/** A corpus file that was read; what `readCorpus` returns is one, once its `file` is there. */
export interface CheckedFile {
  readonly name: string
  readonly file: CorpusFile
  /** Missing for a file that is not the author's: what it has to do with the others is told in those. */
  readonly places: RecordPlaces | undefined
}

/** A record with its file and the list that it stands in. */
export interface FiledRecord {
  readonly list: string
  readonly record: object
  readonly id: string | undefined
  readonly from: CheckedFile
}

/** All records of all files, and how to say that something is wrong with one. */
export interface CorpusCheck {
  readonly files: readonly CheckedFile[]
  /** Records with an id, by id; where two files have it, the later one, which is the one that counts. */
  readonly byId: ReadonlyMap<string, FiledRecord>
  /** The records of one list, over all files, in order. */
  listed<T extends object>(list: string): readonly (FiledRecord & { readonly record: T })[]
  /** Tells a problem of a value of a file: of the value itself, or of one property or item of it. */
  report(
    from: CheckedFile,
    value: object,
    property: string | number | undefined,
    message: string,
    expected: string,
    severity?: CorpusProblem['severity'],
    mend?: Mend,
  ): void
}

/** What is wrong between the records of these files, which are in layers, in the order of files and places. */
export function checkCorpus(files: readonly CheckedFile[]): readonly CorpusProblem[] {
  const problems: CorpusProblem[] = []
  const report: CorpusCheck['report'] = (from, value, property, message, expected, severity = 'error', mend) => {
    if (!from.places) return
    const span: Span = from.places.of(value, property)
    const place = { file: from.name, start: span.start, end: span.end, ...from.places.position(span.start) }
    problems.push({ ...place, message, expected, ...(mend && { mend }), severity })
  }
  const records = files.flatMap(recordsOf)
  const { byId, replaced } = layer(records, report)
  const byList = new Map<string, FiledRecord[]>()
  for (const it of records) {
    if (!replaced.has(it)) addTo(byList, it.list, it)
  }
  const check: CorpusCheck = { files, byId, listed: (list) => (byList.get(list) ?? []) as never, report }
  checkReferences(check)
  checkPeriods(check)
  checkNames(check)
  const order = new Map(files.map((it, index) => [it.name, index]))
  return problems.sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.start - b.start)
}

/** Which records count, and which of them take the place of others. The latter is told: of one corpus it is likely a slip. */
function layer(records: readonly FiledRecord[], report: CorpusCheck['report']) {
  const byId = new Map<string, FiledRecord>()
  const byMatter = new Map<string, FiledRecord>()
  const replaced = new Set<FiledRecord>()
  for (const it of records) {
    const first = it.id === undefined ? undefined : byId.get(it.id)
    const matter = matterOf(it.list, it.record)
    const same = matter === undefined ? undefined : byMatter.get(`${it.list} ${matter}`)
    if (it.id !== undefined) byId.set(it.id, it)
    if (matter !== undefined) byMatter.set(`${it.list} ${matter}`, it)
    if (first) {
      if (first.list === it.list) replaced.add(first)
      reportReplacement(it, first, report)
    } else if (same && same.from.file.corpus.id !== it.from.file.corpus.id) {
      replaced.add(same)
      report(
        it.from,
        it.record,
        undefined,
        `this takes the place of the same record of ${whereOf(same)}`,
        'another start, if it is another',
        'information',
      )
    }
  }
  return { byId, replaced }
}

function reportReplacement(it: FiledRecord, first: FiledRecord, report: CorpusCheck['report']): void {
  const sameKind = first.list === it.list
  const message = sameKind
    ? `\`${it.id}\` replaces the record of ${first.from.name}`
    : `the id \`${it.id}\` is used for another kind of record`
  const sameCorpus = first.from.file.corpus.id === it.from.file.corpus.id
  const severity = !sameKind ? 'error' : sameCorpus ? 'warning' : 'information'
  report(it.from, it.record, 'id', message, `an id of its own, if it is another; ${whereOf(first)} has it first`, severity)
}

/** Where a record stands: `file:line`, or the file alone where it has no places. */
function whereOf({ from, record }: FiledRecord): string {
  return from.places ? `${from.name}:${from.places.position(from.places.of(record).start).line}` : from.name
}

/** The records of a file; the provisions of treaties are records too. */
function recordsOf(from: CheckedFile): readonly FiledRecord[] {
  const found: FiledRecord[] = []
  for (const list of [...LISTS, 'names'] as const) {
    for (const record of (from.file[list] ?? []) as readonly { readonly id?: string }[]) {
      found.push({ list, record, id: record.id, from })
      const { provisions } = record as { readonly provisions?: readonly { readonly id: string }[] }
      if (list === 'treaties') for (const it of provisions ?? []) found.push({ list: 'provisions', record: it, id: it.id, from })
    }
  }
  return found
}

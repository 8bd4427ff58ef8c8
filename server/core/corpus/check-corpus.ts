/** Checks corpus files against each other: ids, references, periods, names, and posts that can have one holder only. */
import type { Span } from '../base/span.js'
import { checkNames } from './check-names.js'
import { checkPeriods } from './check-periods.js'
import { checkReferences } from './check-references.js'
import type { CorpusProblem, RecordPlaces } from './problem.js'
import type { CorpusFile } from './schema.js'

/** A corpus file that was read; what `readCorpus` returns is one, once its `file` is there. */
export interface CheckedFile {
  readonly name: string
  readonly file: CorpusFile
  readonly places: RecordPlaces
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
    severity?: 'error' | 'warning',
  ): void
}

/** The lists of a corpus file whose items are records, in the order of the format. */
const LISTS = [
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

/** What is wrong between the records of these files, in the order of files and places. */
export function checkCorpus(files: readonly CheckedFile[]): readonly CorpusProblem[] {
  const problems: CorpusProblem[] = []
  const records = files.flatMap(recordsOf)
  const byList = new Map<string, FiledRecord[]>()
  for (const it of records) {
    const list = byList.get(it.list)
    if (list) list.push(it)
    else byList.set(it.list, [it])
  }
  const report: CorpusCheck['report'] = (from, value, property, message, expected, severity = 'error') => {
    const span: Span = from.places.of(value, property)
    problems.push({ file: from.name, start: span.start, end: span.end, ...from.places.position(span.start), message, expected, severity })
  }
  const byId = new Map<string, FiledRecord>()
  for (const it of records) {
    if (it.id === undefined) continue
    const first = byId.get(it.id)
    if (first) {
      const line = first.from.places.position(first.from.places.of(first.record).start).line
      const sameKind = first.list === it.list
      const message = sameKind
        ? `\`${it.id}\` replaces the record of ${first.from.name}`
        : `the id \`${it.id}\` is used for another kind of record`
      report(
        it.from,
        it.record,
        'id',
        message,
        `an id of its own, if it is another; ${first.from.name}:${line} has it first`,
        sameKind ? 'warning' : 'error',
      )
    }
    byId.set(it.id, it)
  }
  const check: CorpusCheck = { files, byId, listed: (list) => (byList.get(list) ?? []) as never, report }
  checkReferences(check)
  checkPeriods(check)
  checkNames(check)
  const order = new Map(files.map((it, index) => [it.name, index]))
  return problems.sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.start - b.start)
}

/** The records of a file; the provisions of treaties are records too. */
function recordsOf(from: CheckedFile): readonly FiledRecord[] {
  const found: FiledRecord[] = []
  for (const list of LISTS) {
    for (const record of (from.file[list] ?? []) as readonly { readonly id?: string }[]) {
      found.push({ list, record, id: record.id, from })
      const { provisions } = record as { readonly provisions?: readonly { readonly id: string }[] }
      if (list === 'treaties') for (const it of provisions ?? []) found.push({ list: 'provisions', record: it, id: it.id, from })
    }
  }
  return found
}

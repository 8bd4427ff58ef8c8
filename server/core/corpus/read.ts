/** Reads a corpus file, YAML 1.2 or JSON, to records with their places, and tells what is wrong. Never throws. */
import { type Document, isMap, isScalar, parseDocument, type Scalar, type YAMLError, YAMLMap } from 'yaml'
import type { Span } from '../base/span.js'
import { type CorpusProblem, lineStarts, positionAt, type RecordPlaces } from './problem.js'
import { CorpusFile } from './schema.js'
import { BROKEN, takeObject, type Walk } from './validate.js'

export type { CorpusProblem, RecordPlaces } from './problem.js'

/** A corpus file that was read. */
export interface CorpusReading {
  readonly name: string
  /** What is valid; undefined where the file is no corpus at all. A broken record is missing, the others are there. */
  readonly file: CorpusFile | undefined
  readonly problems: readonly CorpusProblem[]
  readonly places: RecordPlaces
}

/** How many problems of one file are told. More help nobody. */
const MOST_PROBLEMS = 200

/**
 * The parser recurses into what is nested, and a stack that runs out inside a regular expression ends the process.
 * The format needs eight levels; these bounds are far from both.
 */
const DEEPEST_BRACKETS = 100
const DEEPEST_COLUMN = 200

/**
 * Reads the text of a corpus file. Scalars are taken as the schema wants them, so `number: 4` and `start_date: 1991` need no quotes.
 * `name` is how problems call the file.
 */
export function readCorpus(text: string, name: string): CorpusReading {
  const starts = lineStarts(text)
  const problems: CorpusProblem[] = []
  const report = (span: Span, message: string, expected: string, severity: 'error' | 'warning'): void => {
    if (problems.length >= MOST_PROBLEMS) return
    const start = Math.max(0, Math.min(span.start, text.length))
    const end = Math.max(start, Math.min(span.end, text.length))
    problems.push({ file: name, start, end, ...positionAt(starts, start), message, expected, severity })
  }
  const places = new Map<object, { readonly span: Span; readonly parts: ReadonlyMap<string | number, Span> }>()
  const byId = new Map<string, Span>()
  const placesOf: RecordPlaces = {
    get: (id) => byId.get(id),
    ids: () => byId.keys(),
    of: (value, property) => {
      const found = places.get(value)
      return (property === undefined ? undefined : found?.parts.get(property)) ?? found?.span ?? { start: 0, end: 0 }
    },
    position: (offset) => positionAt(starts, offset),
  }
  const document = parse(text, report)
  if (!document) return { name, file: undefined, problems, places: placesOf }
  const walk: Walk = { document, report, place: (value, span, parts) => void places.set(value, { span, parts }), aliases: 0 }
  const file = readFile(document, text, walk)
  if (file) reportDoubleIds(file, placesOf, byId, report)
  problems.sort((a, b) => a.start - b.start)
  return { name, file, problems, places: placesOf }
}

/** The YAML tree. Syntax errors are reported; what the parser could make of the rest is used. */
function parse(text: string, report: Walk['report']): Document | undefined {
  const deep = tooDeep(text)
  if (deep !== undefined) {
    report(
      { start: deep, end: deep + 1 },
      'this is nested too deeply',
      `at most ${DEEPEST_BRACKETS} brackets, ${DEEPEST_COLUMN} columns of indentation`,
      'error',
    )
    return undefined
  }
  try {
    const document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      prettyErrors: false,
      logLevel: 'silent',
      uniqueKeys: false,
    })
    for (const error of document.errors.slice(0, MOST_PROBLEMS)) report(errorSpan(error), error.message, expectedInstead(error), 'error')
    for (const warning of document.warnings.slice(0, MOST_PROBLEMS)) report(errorSpan(warning), warning.message, 'no tag', 'warning')
    return document
  } catch {
    report({ start: 0, end: 0 }, 'the file cannot be read as YAML', 'YAML 1.2 or JSON, not nested deeply', 'error')
    return undefined
  }
}

/** The offset at which the text nests too deeply: open brackets, or blanks and item marks at the beginning of a line. */
function tooDeep(text: string): number | undefined {
  let brackets = 0
  let run = 0
  let leading = true
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || code === 13) {
      run = 0
      leading = true
    } else if (leading) {
      // Blank, tab, hyphen, question mark, colon.
      if (code === 0x20 || code === 9 || code === 0x2d || code === 0x3f || code === 0x3a) run++
      else {
        leading = false
        if (run > DEEPEST_COLUMN) return i
      }
    }
    if (code === 0x5b || code === 0x7b) brackets++
    else if ((code === 0x5d || code === 0x7d) && brackets > 0) brackets--
    if (brackets > DEEPEST_BRACKETS || (leading && run > DEEPEST_COLUMN && code !== 0x20 && code !== 9)) return i
  }
  return undefined
}

function errorSpan(error: YAMLError): Span {
  return { start: error.pos[0], end: Math.max(error.pos[0] + 1, error.pos[1]) }
}

/** What the YAML parser would have liked, for the mistakes that people make. */
function expectedInstead(error: YAMLError): string {
  switch (error.code) {
    case 'BAD_INDENT':
      return 'the same indentation as the lines around it'
    case 'TAB_AS_INDENT':
      return 'blanks, not tabs, at the beginning of a line'
    case 'MISSING_CHAR':
      return 'the closing quotation mark or bracket'
    case 'MULTILINE_IMPLICIT_KEY':
      return 'quotation marks around text that holds a colon'
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'a value on one line; text with a colon and a blank needs quotation marks'
    case 'MULTIPLE_DOCS':
      return 'one document a file, without `---` in the middle'
    case 'BAD_ALIAS':
      return 'an anchor of that name before the alias'
    default:
      return 'YAML 1.2 or JSON'
  }
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
  const broken = new Set<string>()
  const schema = { ...CorpusFile, required: [] }
  const result: Record<string, unknown> = {}
  const parts = new Map<string | number, Span>()
  // Each top-level property is taken alone, so that one that is broken costs itself and no other.
  const seen = new Set<string>()
  for (const pair of top.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : undefined
    const map = new YAMLMap()
    map.items = [pair]
    const span = pair.key && isScalar(pair.key) && pair.key.range ? { start: pair.key.range[0], end: pair.key.range[1] } : everything
    if (key !== undefined && seen.has(key)) {
      walk.report(span, `\`${key}\` stands twice`, 'each property once; the first holds', 'error')
      continue
    }
    if (key !== undefined) seen.add(key)
    const one = takeObject(schema, map, 'a corpus file', span, walk)
    if (one === BROKEN) {
      if (key !== undefined) broken.add(key)
      continue
    }
    Object.assign(result, one)
    for (const [name, value] of Object.entries(one as object)) if (typeof value === 'object' && value !== null) parts.set(name, span)
  }
  walk.place(result, everything, parts)
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

/**
 * Adds a record to the text of a corpus file, as an edit: comments, order and the manner of what stands there are kept.
 *
 * Records are written as flow groups, one to a line, as in the bundled corpus. The text is looked at as a YAML document and never written
 * out anew.
 */
import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Edit } from '../base/span.js'

/** A value of a record: text, or a list of texts. What is undefined is left out. */
export type RecordFields = Readonly<Record<string, string | readonly string[] | undefined>>

/** The text of a new corpus file with these records in it, by list. */
export function newCorpus(
  corpus: { readonly id: string; readonly title: string },
  lists: Readonly<Record<string, readonly RecordFields[]>>,
  line = '\n',
): string {
  const parts = Object.entries(lists).map(([list, records]) => `${list}:${line}${records.map((it) => `  - ${flow(it)}${line}`).join('')}`)
  return [`briefwright: 1${line}corpus: ${flow({ ...corpus })}${line}`, ...parts].join('')
}

/** The edit that adds a record to a list of a corpus file; nothing where the file cannot be read as one. */
export function addRecord(text: string, list: string, record: RecordFields): Edit | undefined {
  const top = topOf(text)
  if (!top) return undefined
  const line = text.includes('\r\n') ? '\r\n' : '\n'
  const pair = top.items.find((it) => isScalar(it.key) && it.key.value === list)
  if (pair && isSeq(pair.value) && pair.value.range) return inList(text, pair.value, record, line)
  if (pair && pair.value !== null && !isNothing(pair)) return undefined
  if (top.flow) return inFlowMap(text, top, list, record)
  if (pair) return inEmptyList(text, pair, record, line)
  const end = contentEnd(text, top.range?.[1] ?? text.length)
  const gap = end > 0 && !isBreak(text, end - 1) ? line : ''
  return { start: end, end, text: `${gap}${list}:${line}  - ${flow(record)}${line}` }
}

/** The ids of the sources that a corpus file has, in its order. */
export function sourceIdsIn(text: string): readonly string[] {
  const sources = topOf(text)?.get('sources')
  if (!isSeq(sources)) return []
  return sources.items.flatMap((it) => {
    const id = isMap(it) ? it.get('id') : undefined
    return typeof id === 'string' ? [id] : []
  })
}

function topOf(text: string): YAMLMap | undefined {
  try {
    const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent', uniqueKeys: false })
    return document.errors.length === 0 && isMap(document.contents) ? document.contents : undefined
  } catch {
    return undefined
  }
}

function isNothing({ value }: Pair): boolean {
  return value === undefined || (isScalar(value) && (value.value === null || value.value === ''))
}

function inList(text: string, seq: YAMLSeq, record: RecordFields, line: string): Edit | undefined {
  const [start, end] = seq.range!
  const json = text.trimStart().startsWith('{')
  if (seq.flow) {
    const at = end - 1
    const written = json ? JSON.stringify(clean(record)) : flow(record)
    // Behind the last item, before the blanks that stand in front of the bracket.
    let to = at
    while (to > start + 1 && /\s/.test(text.charAt(to - 1))) to--
    const comma = seq.items.length > 0 && text.charAt(to - 1) !== ',' ? ', ' : seq.items.length > 0 ? ' ' : ''
    return text.slice(start, to).includes('#') ? undefined : { start: to, end: to, text: `${comma}${written}` }
  }
  const indentation = text.slice(lineStart(text, start), start)
  if (!/^ *$/.test(indentation)) return undefined
  const at = contentEnd(text, end)
  const gap = at > 0 && !isBreak(text, at - 1) ? line : ''
  return { start: at, end: at, text: `${gap}${indentation}- ${flow(record)}${line}` }
}

function inEmptyList(text: string, { key }: Pair, record: RecordFields, line: string): Edit | undefined {
  const range = isScalar(key) ? key.range : undefined
  if (!range) return undefined
  const lineEnd = endOfLine(text, range[1])
  const at = isBreak(text, lineEnd) ? lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1) : lineEnd
  const gap = at === lineEnd ? line : ''
  return { start: at, end: at, text: `${gap}  - ${flow(record)}${line}` }
}

/** A file that is one flow map, as JSON is. */
function inFlowMap(text: string, top: YAMLMap, list: string, record: RecordFields): Edit | undefined {
  const end = top.range?.[1]
  if (end === undefined || text.charAt(end - 1) !== '}') return undefined
  let at = end - 1
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--
  const comma = text.charAt(at - 1) === ',' || top.items.length === 0 ? '' : ','
  return { start: at, end: at, text: `${comma} "${list}": [${JSON.stringify(clean(record))}]` }
}

/** The end of the line that the last filled line before an offset ends with, its break included. */
function contentEnd(text: string, offset: number): number {
  let at = Math.min(offset, text.length)
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--
  const end = endOfLine(text, at)
  return end < text.length ? end + (text.startsWith('\r\n', end) ? 2 : 1) : end
}

function endOfLine(text: string, from: number): number {
  let at = from
  while (at < text.length && !isBreak(text, at)) at++
  return at
}

function lineStart(text: string, from: number): number {
  let at = from
  while (at > 0 && !isBreak(text, at - 1)) at--
  return at
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 10 || code === 13
}

function clean(record: RecordFields): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}

/** `{ id: port-a, name: Northport, sources: [almanac] }` */
function flow(record: RecordFields): string {
  const parts = Object.entries(record).flatMap(([key, value]) => {
    if (value === undefined) return []
    return [`${key}: ${typeof value === 'string' ? scalar(value) : `[${value.map(scalar).join(', ')}]`}`]
  })
  return `{ ${parts.join(', ')} }`
}

/** Text as YAML takes it in a flow group: bare where that is safe, else in double quotes. */
function scalar(text: string): string {
  const bare = /^[\p{L}\p{N}](?:[\p{L}\p{N} .’/()-]*[\p{L}\p{N}.)])?$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|~)$/i.test(text)
  return bare ? text : JSON.stringify(text)
}

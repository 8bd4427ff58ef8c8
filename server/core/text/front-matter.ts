/** Front matter: the YAML between two lines of dashes at the top of a brief, and what it says of the brief's date. */
import { isMap, isScalar, parseDocument, type Scalar } from 'yaml'
import type { Span } from '../base/span.js'
import type { FrontMatter } from './passage.js'

/** The keys that may hold the brief's date, the first that is set wins. */
const DATE_KEYS = ['date', 'as_of', 'published']

/** More than this is not what an author writes about a brief. */
const LONGEST = 16 * 1024

const MOST_BRACKETS = 200

/** Dashes with nothing but blanks between them: each may be a list in a list, and a row of them is a line to look at. */
const MOST_DASHES = 100

/** After so many problems one more tells nothing. */
const MOST_PROBLEMS = 20

type Entry = { readonly text: string; readonly span: Span }
type Problem = FrontMatter['problems'][number]

/**
 * Where the front matter of a brief ends, the line break after its closing line included; `start` when it has none.
 * It begins at `start` with a line of three dashes that no blank line follows, and ends with a line of three dashes or dots.
 */
export function frontMatterEnd(text: string, start: number): number {
  const opening = closingLine(text, start)
  if (opening === undefined || opening.mark !== '---') return start
  if (endOfLine(text, opening.end) === opening.end || opening.end === text.length) return start
  for (let at = opening.end; at < text.length; at = nextLine(text, at)) {
    const closing = closingLine(text, at)
    if (closing !== undefined) return closing.end
  }
  return start
}

/** The line at `at`, if it is one of dashes or dots with nothing but blanks after them. */
function closingLine(text: string, at: number): { readonly mark: string; readonly end: number } | undefined {
  const mark = text.slice(at, at + 3)
  if (mark !== '---' && mark !== '...') return undefined
  let end = at + 3
  while (text.charAt(end) === ' ' || text.charAt(end) === '\t') end++
  return end === endOfLine(text, end) ? { mark, end: nextLine(text, end) } : undefined
}

function endOfLine(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charAt(at) !== '\n' && text.charAt(at) !== '\r') at++
  return at
}

function nextLine(text: string, from: number): number {
  const end = endOfLine(text, from)
  return Math.min(text.length, end + (text.startsWith('\r\n', end) ? 2 : 1))
}

/**
 * Reads the front matter that stands in `[start, end)` of a file (YAML 1.2). Values are taken as they are written, dates and numbers too;
 * quoted ones without their quotes. What cannot be read becomes a problem with its place; nothing is thrown.
 */
export function readFrontMatter(text: string, start: number, end: number): FrontMatter {
  const from = nextLine(text, start)
  const to = lastLineStart(text, from, end)
  const { entries, problems } = readEntries(text.slice(from, to).replaceAll(/\r(?!\n)/g, '\n'), from)
  const key = DATE_KEYS.find((candidate) => entries.get(candidate)?.text)
  const date = key === undefined ? undefined : { ...entries.get(key)!, key }
  return { start, end, entries, problems, ...(date && { date }) }
}

/** Where the closing line of the front matter begins. */
function lastLineStart(text: string, from: number, end: number): number {
  let at = end
  if (text.charAt(at - 1) === '\n') at--
  if (text.charAt(at - 1) === '\r') at--
  while (at > from && text.charAt(at - 1) !== '\n' && text.charAt(at - 1) !== '\r') at--
  return at
}

function readEntries(yaml: string, offset: number): { readonly entries: Map<string, Entry>; readonly problems: Problem[] } {
  const entries = new Map<string, Entry>()
  const problems: Problem[] = []
  const span = (start: number, end: number): Span => ({ start: offset + start, end: offset + Math.min(Math.max(end, start), yaml.length) })
  if (yaml.length > LONGEST || isTooDeep(yaml)) {
    problems.push({ span: span(0, yaml.length), message: 'The front matter is too long or too deeply nested to be read' })
    return { entries, problems }
  }
  try {
    const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, strict: true })
    for (const error of [...document.errors, ...document.warnings].slice(0, MOST_PROBLEMS)) {
      problems.push({ span: span(error.pos[0], error.pos[1]), message: `The front matter cannot be read here: ${error.message}` })
    }
    const contents = document.contents
    if (isMap(contents)) {
      for (const { key, value } of contents.items) {
        if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string' || !value.range) continue
        entries.set(String(key.value), { text: value.value, span: span(...insideQuotes(value)) })
      }
    } else if (contents !== null && document.errors.length === 0) {
      problems.push({ span: span(0, yaml.length), message: 'Front matter is made of lines like “date: 2022-01-15”' })
    }
  } catch {
    // The reader reports what is wrong; this is for what it did not foresee.
    problems.push({ span: span(0, yaml.length), message: 'The front matter cannot be read' })
  }
  return { entries, problems }
}

/** Whether the YAML opens more lists and maps than the reader, which is recursive, can be trusted with. */
function isTooDeep(yaml: string): boolean {
  let brackets = 0
  let dashes = 0
  for (const character of yaml) {
    if (character === '[' || character === '{') brackets++
    else if (character === '-' || character === '?') dashes++
    else if (character !== ' ' && character !== '\t') dashes = 0
    if (brackets > MOST_BRACKETS || dashes > MOST_DASHES) return true
  }
  return false
}

function insideQuotes(value: Scalar): [start: number, end: number] {
  const [start, end] = value.range!
  const quoted = value.type === 'QUOTE_DOUBLE' || value.type === 'QUOTE_SINGLE'
  return quoted ? [start + 1, Math.max(start + 1, end - 1)] : [start, end]
}

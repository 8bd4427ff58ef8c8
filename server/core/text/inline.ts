/** Inline Markdown to prose: what the reader sees of a piece of Markdown, and where each character of it stands. Linear in the text. */
import type { Span } from '../base/span.js'
import { type Run, readRun, takeEmphasis } from './emphasis.js'
import { readEntity } from './entities.js'
import { angleLinkEnd, bareUrlEnd, emailAround, footnoteMarkEnd, labelEnd, linkTargetEnd, type Patience, tagEnd } from './inline-scan.js'

/** Stands for a thing in the sentence that is not prose: inline code, a URL. */
const FOREIGN_OBJECT = '\ufffc'

/** A stretch of the Markdown that is read as `reads`, mostly as nothing. */
interface Cut extends Span {
  readonly reads: string
}

/** What the reader sees, in order: a stretch taken as it is, or a cut that reads as something. */
export interface Visible extends Span {
  readonly reads?: string
}

export interface Inline {
  readonly visible: readonly Visible[]
  /** HTML comments, with the text between `<!--` and `-->`. */
  readonly comments: readonly (Span & { readonly text: string })[]
}

interface Bracket {
  readonly start: number
  readonly image: boolean
  /** How many runs of emphasis stood before it. */
  readonly runs: number
  cites: boolean
}

interface Reader {
  readonly text: string
  readonly cuts: Cut[]
  readonly runs: Run[]
  readonly brackets: Bracket[]
  readonly comments: (Span & { readonly text: string })[]
  readonly patience: Patience
  /** Starts of the runs of backticks by their length, and how many of them are passed. Made at the first backtick. */
  backticks?: Map<number, { readonly starts: number[]; passed: number }>
  /** Where the next two apostrophes stand that close a quotation. */
  quoteEnd?: number
  /** Brackets below this index hold a link and cannot be one themselves. */
  linkless: number
  /** Closing words that do not come any more. */
  readonly missing: Set<string>
  /** Nothing before this place can still be taken. */
  floor: number
}

const SPECIAL = /[\\`*_~[\]<&@]|:\/\/|www\./i

/**
 * Reads inline Markdown (CommonMark § 6 with GFM's strikethrough and bare URLs, footnote marks and Pandoc citations).
 * Emphasis marks, link targets, tags, footnote marks and citations are not seen; inline code and URLs are seen as one U+FFFC;
 * escapes and entities as their character. The text of tags, links and struck-out words is kept. Nothing is ever refused.
 */
export function readInline(text: string): Inline {
  if (!SPECIAL.test(text)) return { visible: [{ start: 0, end: text.length }], comments: [] }
  const reader: Reader = {
    text,
    cuts: [],
    runs: [],
    brackets: [],
    comments: [],
    patience: { left: 8 * text.length + 4096 },
    linkless: 0,
    missing: new Set(),
    floor: 0,
  }
  let at = 0
  while (at < text.length) {
    const end = readAt(reader, at)
    if (end > at + 1) reader.floor = end
    at = end
  }
  for (const mark of takeEmphasis(reader.runs, 0)) cut(reader, mark.start, mark.end)
  return { visible: uncut(text.length, reader.cuts), comments: reader.comments }
}

/** Reads what begins at `at`, and returns where to go on. */
function readAt(reader: Reader, at: number): number {
  switch (reader.text.charCodeAt(at)) {
    case 0x5c: // \
      return readEscape(reader, at)
    case 0x60: // `
      return readCode(reader, at)
    case 0x3c: // <
      return readAngle(reader, at)
    case 0x26: // &
      return readReference(reader, at)
    case 0x2a: // *
    case 0x5f: // _
    case 0x7e: {
      // ~
      const run = readRun(reader.text, at)
      if (run.opens || run.closes) reader.runs.push(run)
      return run.end
    }
    case 0x21: // !
      return reader.text.charAt(at + 1) === '[' && footnoteMarkEnd(reader.text, at + 1) < 0 ? openBracket(reader, at, true) : at + 1
    case 0x5b: // [
      return readOpeningBracket(reader, at)
    case 0x5d: // ]
      return readClosingBracket(reader, at)
    case 0x40: // @
      return readAtSign(reader, at)
    case 0x3a: // :
      return readColon(reader, at)
    case 0x77: // w
    case 0x57: // W
      return readWww(reader, at)
    default:
      return at + 1
  }
}

function cut(reader: Reader, start: number, end: number, reads = ''): number {
  reader.cuts.push({ start, end, reads })
  return end
}

function readEscape(reader: Reader, at: number): number {
  const escaped = reader.text.charAt(at + 1)
  if (escaped === '\n') return cut(reader, at, at + 1)
  return /^[!-/:-@[-`{-~]$/.test(escaped) ? cut(reader, at, at + 2, escaped) : at + 1
}

function readCode(reader: Reader, at: number): number {
  const { text } = reader
  let contentStart = at + 1
  while (text.charAt(contentStart) === '`') contentStart++
  reader.backticks ??= backtickRuns(text)
  const length = contentStart - at
  const places = reader.backticks.get(length)
  if (places === undefined) return contentStart
  while (places.starts[places.passed]! < contentStart) places.passed++
  const closing = places.starts[places.passed]
  const quoteEnd = length === 2 ? wireQuoteEnd(reader, contentStart) : -1
  if (quoteEnd >= 0 && (closing === undefined || quoteEnd < closing)) {
    cut(reader, quoteEnd, quoteEnd + 2, '”')
    return cut(reader, at, contentStart, '“')
  }
  return closing === undefined ? contentStart : cut(reader, at, closing + length, FOREIGN_OBJECT)
}

/** Where a quotation ends that is written as agencies and LaTeX do, “``We agree,'' he said.” -1 where the backticks open code. */
function wireQuoteEnd(reader: Reader, start: number): number {
  const { text } = reader
  if (!/^[\p{L}\p{N}`'"“]$/u.test(text.charAt(start)) || reader.missing.has("''")) return -1
  if (reader.quoteEnd === undefined || reader.quoteEnd < start) reader.quoteEnd = text.indexOf("''", start)
  if (reader.quoteEnd < 0) reader.missing.add("''")
  return reader.quoteEnd
}

function backtickRuns(text: string): Map<number, { readonly starts: number[]; passed: number }> {
  const runs = new Map<number, { readonly starts: number[]; passed: number }>()
  for (let start = text.indexOf('`'); start >= 0; ) {
    let end = start + 1
    while (text.charAt(end) === '`') end++
    const known = runs.get(end - start)
    if (known) known.starts.push(start)
    else runs.set(end - start, { starts: [start], passed: 0 })
    start = text.indexOf('`', end)
  }
  return runs
}

function readAngle(reader: Reader, at: number): number {
  const { text, patience } = reader
  const next = text.charAt(at + 1)
  if (next === '!' || next === '?') return readDeclaration(reader, at)
  const linkEnd = angleLinkEnd(text, at, patience)
  if (linkEnd >= 0) return cut(reader, at, linkEnd, FOREIGN_OBJECT)
  const end = tagEnd(text, at, patience)
  if (end < 0) return at + 1
  const name = text.slice(at + 1, at + 5).toLowerCase()
  if (name.startsWith('sup>')) {
    const mark = /^\d{1,3}<\/sup>/i.exec(text.slice(end, end + 10))
    if (mark) return cut(reader, at, end + mark[0].length)
  }
  return cut(reader, at, end, /^br\b/.test(name) ? ' ' : '')
}

/** Comments, declarations and processing instructions. */
function readDeclaration(reader: Reader, at: number): number {
  const { text } = reader
  const comment = text.startsWith('<!--', at)
  const closing = comment ? '-->' : text.charAt(at + 1) === '?' ? '?>' : '>'
  if (!comment && closing === '>' && !/^[A-Za-z[]$/.test(text.charAt(at + 2))) return at + 1
  if (reader.missing.has(closing)) return at + 1
  const found = text.indexOf(closing, at + 2)
  if (found < 0) {
    reader.missing.add(closing)
    return at + 1
  }
  const end = found + closing.length
  if (comment) reader.comments.push({ start: at, end, text: text.slice(at + 4, Math.max(at + 4, found)) })
  return cut(reader, at, end)
}

function readReference(reader: Reader, at: number): number {
  const entity = readEntity(reader.text, at)
  return entity === undefined ? at + 1 : cut(reader, at, entity.end, entity.text)
}

function readOpeningBracket(reader: Reader, at: number): number {
  const noteEnd = footnoteMarkEnd(reader.text, at)
  return noteEnd < 0 ? openBracket(reader, at, false) : cut(reader, at, noteEnd)
}

function openBracket(reader: Reader, at: number, image: boolean): number {
  reader.brackets.push({ start: at, image, runs: reader.runs.length, cites: false })
  return at + (image ? 2 : 1)
}

function readClosingBracket(reader: Reader, at: number): number {
  const { text, brackets } = reader
  const bracket = brackets.pop()
  if (bracket === undefined) return at + 1
  const mayLink = bracket.image || brackets.length >= reader.linkless
  reader.linkless = Math.min(reader.linkless, brackets.length)
  const contentStart = bracket.start + (bracket.image ? 2 : 1)
  const target = mayLink ? targetEnd(reader, at) : -1
  if (bracket.cites || (target >= 0 && bracket.image) || (target < 0 && isNumberedReference(text, contentStart, at))) {
    reader.runs.length = bracket.runs
    return cut(reader, bracket.start, target < 0 ? at + 1 : target)
  }
  if (isBlankBetween(text, contentStart, at) && target < 0) return at + 1
  for (const mark of takeEmphasis(reader.runs, bracket.runs)) cut(reader, mark.start, mark.end)
  if (target >= 0) reader.linkless = brackets.length
  cut(reader, bracket.start, contentStart)
  return cut(reader, at, target < 0 ? at + 1 : target)
}

/** The end of what follows the `]` of a link: `(target)`, `[label]`, `[]`. -1 where nothing does. */
function targetEnd(reader: Reader, closing: number): number {
  const next = reader.text.charAt(closing + 1)
  if (next === '(') return linkTargetEnd(reader.text, closing + 1, reader.patience)
  if (next === '[' && reader.text.charAt(closing + 2) !== '^') return labelEnd(reader.text, closing + 1)
  return -1
}

/** Whether brackets hold the numbers of sources, as in `[3]` and `[1, 4–6]`. */
function isNumberedReference(text: string, start: number, end: number): boolean {
  return end - start <= 40 && /^\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*$/.test(text.slice(start, end))
}

function isBlankBetween(text: string, start: number, end: number): boolean {
  return end - start <= 2 && text.slice(start, end).trim() === ''
}

/** An `@` is that of an e-mail address, or marks the brackets around it as a Pandoc citation. */
function readAtSign(reader: Reader, at: number): number {
  const { text } = reader
  const bracket = reader.brackets.at(-1)
  if (bracket && /^[[\s;-]$/.test(text.charAt(at - 1)) && /^[\w{]$/.test(text.charAt(at + 1))) bracket.cites = true
  const email = emailAround(text, at, reader.floor)
  return email === undefined ? at + 1 : cut(reader, email.start, email.end, FOREIGN_OBJECT)
}

function readColon(reader: Reader, at: number): number {
  if (reader.text.charAt(at + 1) !== '/' || reader.text.charAt(at + 2) !== '/') return at + 1
  const scheme = /(?:^|[^A-Za-z\d])(https?|ftp)$/i.exec(reader.text.slice(Math.max(reader.floor, at - 6), at))?.[1]
  return scheme === undefined ? at + 1 : readUrl(reader, at - scheme.length, at + 3)
}

function readWww(reader: Reader, at: number): number {
  const { text } = reader
  const isStart = text.slice(at, at + 4).toLowerCase() === 'www.' && !/^[\p{L}\p{N}/.@-]$/u.test(text.charAt(at - 1))
  return isStart ? readUrl(reader, at, at + 4) : at + 1
}

function readUrl(reader: Reader, start: number, host: number): number {
  const end = bareUrlEnd(reader.text, host, reader.brackets.length > 0, reader.patience)
  return end < 0 ? host : cut(reader, start, end, FOREIGN_OBJECT)
}

/** What is left after the cuts. A cut inside another goes with it. */
function uncut(length: number, cuts: Cut[]): Visible[] {
  cuts.sort((a, b) => a.start - b.start || b.end - a.end)
  const visible: Visible[] = []
  let at = 0
  for (const piece of cuts) {
    if (piece.start < at) continue
    if (piece.start > at) visible.push({ start: at, end: piece.start })
    if (piece.reads !== '') visible.push(piece)
    at = piece.end
  }
  if (at < length) visible.push({ start: at, end: length })
  return visible
}

/** Leaves: the prose of one block of Markdown — a paragraph, a heading, a table — read once and kept for as long as the block is unchanged. */
import type { Tree } from '@lezer/common'
import type { Span } from '../base/span.js'
import { splitRow } from './blocks.js'
import { readInline } from './inline.js'

/** A stretch of prose in a block, the whole or one cell. `start` and `end` are relative to the block's start. */
export interface Piece extends Span {
  readonly text: string
  readonly source: Uint32Array
  readonly widths?: ReadonlyMap<number, number>
  readonly row?: number
  readonly column?: number
}

/** What there is to read in a block. Places are relative to its start. */
export interface Leaf {
  readonly pieces: readonly Piece[]
  readonly comments: readonly (Span & { readonly text: string })[]
}

/** The block's lines without what stands before and after them, joined; `places[i]` is where character `i` stands in the file. */
interface Content {
  readonly text: string
  /** Missing where the content is one stretch of the file, which then begins at `start`. */
  readonly places?: Uint32Array
  readonly start: number
  readonly end: number
}

const known = new WeakMap<Tree, Leaf>()

/**
 * Reads a block. The answer for a tree is kept: lezer hands the same tree out again only for the same text.
 * `start` is where the block begins in the file `text`; `inItem` says whether a list item holds it, so that it may begin with a check box.
 */
export function leafOf(text: string, tree: Tree, start: number, inItem: boolean): Leaf {
  const before = known.get(tree)
  if (before) return before
  const leaf = read(text, tree, start, inItem)
  known.set(tree, leaf)
  return leaf
}

function read(text: string, tree: Tree, start: number, inItem: boolean): Leaf {
  const lines = linesOf(text, start, start + tree.length, marksOf(tree))
  switch (tree.type.name) {
    case 'Table':
      return readTable(text, lines, start)
    case 'HTMLBlock':
      return { pieces: [], comments: readProse(text, lines, start).comments }
    case 'SetextHeading1':
    case 'SetextHeading2':
      return readProse(text, lines.slice(0, -1), start)
    case 'Paragraph':
      return readProse(text, inItem ? withoutCheckBox(text, lines) : lines, start)
    case 'CommentBlock':
      return readProse(text, lines, start)
    default:
      return readProse(
        text,
        lines.map((line) => withoutHashes(text, line)),
        start,
      )
  }
}

/** The `>` of block quotes that stand at the beginning of the block's lines, relative to its start. */
function marksOf(tree: Tree): readonly Span[] {
  const marks: Span[] = []
  if (tree.children.length === 0) return marks
  tree.iterate({
    enter(node) {
      if (node.name === 'QuoteMark') marks.push({ start: node.from, end: node.to })
    },
  })
  return marks
}

/** The lines of a stretch without quote marks, indentation and trailing blanks. */
function linesOf(text: string, start: number, end: number, marks: readonly Span[]): Span[] {
  const lines: Span[] = []
  let mark = 0
  for (let at = start; at < end; ) {
    const lineEnd = endOfLine(text, at, end)
    let lineStart = skipBlanks(text, at, lineEnd)
    while (mark < marks.length && marks[mark]!.start + start < lineEnd) {
      if (marks[mark]!.start + start === lineStart) lineStart = skipBlanks(text, lineStart + 1, lineEnd)
      mark++
    }
    lines.push({ start: lineStart, end: trimEnd(text, lineStart, lineEnd) })
    at = text.charCodeAt(lineEnd) === 13 && text.charCodeAt(lineEnd + 1) === 10 ? lineEnd + 2 : lineEnd + 1
  }
  return lines
}

function endOfLine(text: string, from: number, end: number): number {
  let at = from
  while (at < end && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++
  return at
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isBlank(text.charCodeAt(at))) at++
  return at
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--
  return at
}

/** The lines of a task without its `[ ]` or `[x]`. */
function withoutCheckBox(text: string, lines: readonly Span[]): readonly Span[] {
  const first = lines[0]
  if (first === undefined || !/^\[[ xX]\][ \t]/.test(text.slice(first.start, first.start + 4))) return lines
  return [{ start: skipBlanks(text, first.start + 3, first.end), end: first.end }, ...lines.slice(1)]
}

/** A line of an ATX heading without the `#` before and after it. */
function withoutHashes(text: string, line: Span): Span {
  let start = line.start
  while (start < line.end && text.charAt(start) === '#') start++
  start = skipBlanks(text, start, line.end)
  let end = line.end
  while (end > start && text.charAt(end - 1) === '#') end--
  const closed = end === start || isBlank(text.charCodeAt(end - 1))
  return { start, end: closed ? trimEnd(text, start, end) : line.end }
}

function readProse(text: string, lines: readonly Span[], origin: number): Leaf {
  const pieces: Piece[] = []
  const comments: (Span & { readonly text: string })[] = []
  const content = joinLines(text, lines)
  if (content !== undefined) readPiece(content, origin, pieces, comments)
  return { pieces, comments }
}

function readTable(text: string, lines: readonly Span[], origin: number): Leaf {
  const pieces: Piece[] = []
  const comments: (Span & { readonly text: string })[] = []
  const rows = lines.filter((_, index) => index !== 1)
  rows.forEach((line, row) => {
    splitRow(text, line.start, line.end).forEach(([start, end], column) => {
      if (start < end) readPiece({ text: text.slice(start, end), start, end }, origin, pieces, comments, { row, column })
    })
  })
  return { pieces, comments }
}

function joinLines(text: string, lines: readonly Span[]): Content | undefined {
  const filled = lines.filter((line) => line.start < line.end)
  const first = filled[0]
  const last = filled.at(-1)
  if (first === undefined || last === undefined) return undefined
  const { start } = first
  const { end } = last
  if (filled.length === 1) return { text: text.slice(start, end), start, end }
  const joined = filled.map((line) => text.slice(line.start, line.end)).join('\n')
  const places = new Uint32Array(joined.length + 1)
  let at = 0
  for (const line of filled) {
    for (let place = line.start; place <= line.end; place++) places[at++] = place
  }
  for (let index = 0; index < at - 1; index++) {
    // The blank that a soft break reads as stands where the line break does, not where the blanks before it begin.
    if (joined.charCodeAt(index) === 10) places[index] = lineBreakFrom(text, places[index]!)
  }
  return { text: joined, places, start, end }
}

function lineBreakFrom(text: string, from: number): number {
  let at = from
  while (isBlank(text.charCodeAt(at))) at++
  return at
}

/** Reads the inline Markdown of a piece and adds what the reader sees of it, unless that is nothing. */
function readPiece(
  content: Content,
  origin: number,
  pieces: Piece[],
  comments: (Span & { readonly text: string })[],
  cell?: { readonly row: number; readonly column: number },
): void {
  const { places } = content
  const placeOf = (index: number) => (places ? places[index]! : content.start + index) - content.start
  const inline = readInline(content.text)
  for (const comment of inline.comments) {
    const offset = content.start - origin
    comments.push({ start: placeOf(comment.start) + offset, end: placeOf(comment.end - 1) + 1 + offset, text: comment.text })
  }
  const source = new Uint32Array(content.text.length + 1)
  const widths = new Map<number, number>()
  const parts: string[] = []
  let length = 0
  for (const stretch of inline.visible) {
    if (stretch.reads === undefined) {
      parts.push(content.text.slice(stretch.start, stretch.end))
      for (let index = stretch.start; index < stretch.end; index++) source[length++] = placeOf(index)
      continue
    }
    parts.push(stretch.reads)
    const start = placeOf(stretch.start)
    widths.set(length + stretch.reads.length - 1, placeOf(stretch.end - 1) + 1 - start)
    for (let unit = 0; unit < stretch.reads.length; unit++) source[length++] = start
  }
  const text = parts.join('').replaceAll('\n', ' ')
  if (text.trim() === '') return
  source[length] = content.end - content.start
  pieces.push({
    start: content.start - origin,
    end: content.end - origin,
    text,
    source: source.slice(0, length + 1),
    ...(widths.size > 0 && { widths }),
    ...cell,
  })
}

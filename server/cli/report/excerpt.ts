/** The line of a brief that a finding stands in, cut to the width of the terminal, and the mark under the wrong words. */
import { type Cell, cellsOf } from './width.js'

/** A line to print and the mark that goes under it; both begin in the same column. */
export interface Excerpt {
  readonly line: string
  readonly mark: string
}

const CUT = '… '
const CUT_AFTER = ' …'
/** How much of the text around a stretch is looked at. A line may be megabytes long. */
const AROUND = 600

/**
 * The part of one line around the stretch `start`–`end` (offsets into `text`; the stretch is on this line).
 *
 * @param lineStart where the line begins in `text`, and `lineEnd` where it ends, line break excluded
 * @param columns how wide the excerpt may be
 */
export function excerptOf(text: string, lineStart: number, lineEnd: number, start: number, end: number, columns: number): Excerpt {
  const from = wholeCharacter(text, Math.max(lineStart, start - AROUND))
  const to = wholeCharacter(text, Math.min(lineEnd, Math.min(end, start + AROUND) + AROUND))
  const cells = cellsOf(text.slice(from, to), from)
  const first = cells.findIndex((cell) => cell.offset + cell.shown.length > start && cell.offset >= start)
  const begin = first < 0 ? cells.length : first
  const after = cells.findIndex((cell, index) => index >= begin && cell.offset >= end)
  const marked = { begin, end: after < 0 ? cells.length : Math.max(after, begin) }
  const window = windowAround(cells, marked, columns - CUT.length - CUT_AFTER.length)
  const before = from > lineStart || window.begin > 0 ? CUT : ''
  const behind = to < lineEnd || window.end < cells.length ? CUT_AFTER : ''
  const shown = cells.slice(window.begin, window.end)
  const indent = columnsOf(cells.slice(window.begin, marked.begin))
  const width = columnsOf(cells.slice(marked.begin, Math.min(marked.end, window.end)))
  return {
    line: before + shown.map((cell) => cell.shown).join('') + behind,
    mark: ' '.repeat(before.length + indent) + '^'.repeat(Math.max(1, width)),
  }
}

/** The offset, or the one before it if it would cut a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  return code >= 0xdc00 && code <= 0xdfff && offset > 0 ? offset - 1 : offset
}

interface Range {
  readonly begin: number
  readonly end: number
}

/** The most cells that fit, with the marked ones in them and what room is left shared out on both sides. */
function windowAround(cells: readonly Cell[], marked: Range, columns: number): Range {
  let room = columns
  let end = marked.begin
  while (end < marked.end && room >= cells[end]!.columns) room -= cells[end++]!.columns
  let begin = marked.begin
  let grew = true
  while (grew) {
    grew = false
    if (begin > 0 && room >= cells[begin - 1]!.columns) {
      room -= cells[--begin]!.columns
      grew = true
    }
    if (end < cells.length && room >= cells[end]!.columns) {
      room -= cells[end++]!.columns
      grew = true
    }
  }
  return { begin, end }
}

function columnsOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.columns, 0)
}

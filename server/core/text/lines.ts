/** Lines: offsets into a text to line and column and back, in UTF-16 code units, for every kind of line break. */

/** A place as editors say it. Both are counted from 0; `column` is in UTF-16 code units. */
export interface LineColumn {
  readonly line: number
  readonly column: number
}

/** Where the lines of a text begin and end. `ends` leaves the line break out. */
export interface Lines {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** Finds the lines of a text. LF, CRLF and a CR alone end a line; a text without any is one line. Linear in the text. */
export function createLines(text: string): Lines {
  const starts = [0]
  const ends: number[] = []
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue
    ends.push(index)
    if (code === CARRIAGE_RETURN && text.charCodeAt(index + 1) === LINE_FEED) index++
    starts.push(index + 1)
  }
  ends.push(text.length)
  return { starts, ends }
}

/** The line and column of an offset. Offsets outside the text are moved to its nearest end, those inside a line break before it. */
export function lineColumnAt(lines: Lines, offset: number): LineColumn {
  const line = lineAt(lines, offset)
  const start = lines.starts[line]!
  return { line, column: Math.max(0, Math.min(offset, lines.ends[line]!) - start) }
}

/** The offset of a line and column. A column past the line's end means its end, a line past the last means the end of the text. */
export function offsetAt(lines: Lines, place: LineColumn): number {
  if (place.line < 0) return 0
  const start = lines.starts[place.line]
  if (start === undefined) return lines.ends.at(-1)!
  return Math.min(start + Math.max(0, place.column), lines.ends[place.line]!)
}

/** The number of the line that holds an offset, by binary search. */
export function lineAt(lines: Lines, offset: number): number {
  let low = 0
  let high = lines.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines.starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

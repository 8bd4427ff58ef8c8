/** Lines: offsets into a text to line and column, in UTF-16 code units, for every kind of line break. */
import { partitionPoint } from './partition-point.js'

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

/** The number of the line that holds an offset. */
function lineAt({ starts }: Lines, offset: number): number {
  return Math.max(0, partitionPoint(starts.length, (line) => starts[line]! <= offset) - 1)
}

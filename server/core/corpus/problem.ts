/** What can be wrong with a corpus file, and where the parts of a file stand. */
import type { Span } from '../base/span.js'

/** One thing that is wrong with a corpus file. `line` and `column` count from 1, columns in UTF-16 units. */
export interface CorpusProblem extends Span {
  /** Name of the file, as given to the reader. */
  readonly file: string
  readonly line: number
  readonly column: number
  /** What is wrong. */
  readonly message: string
  /** What is expected in its place. */
  readonly expected: string
  /** An error costs the record that it stands in; a warning costs nothing. */
  readonly severity: 'error' | 'warning'
}

/** Where the values of a corpus file stand in its text. */
export interface RecordPlaces {
  /** The span of the record with this id. */
  get(id: string): Span | undefined
  /** The ids of all records that have one, in file order. */
  ids(): Iterable<string>
  /**
   * The span of an object or list of the file that was read, told by identity, or of one property or item of it.
   * Where the property is not known the span of the object, where the object is not known the start of the file.
   */
  of(value: object, property?: string | number): Span
  /** Line and column, from 1, of an offset. */
  position(offset: number): { readonly line: number; readonly column: number }
}

/** Offsets at which the lines of a text begin; `\n`, `\r\n` and `\r` end a line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

/** Line and column, from 1, of an offset in a text with these line starts. */
export function positionAt(starts: readonly number[], offset: number): { readonly line: number; readonly column: number } {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - starts[low]! + 1 }
}

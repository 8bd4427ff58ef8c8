/** Several passages, or parts of them, read as one text, with exact ways back to each. */
import type { Span } from '../base/span.js'
import type { Passage } from '../text/passage.js'
import { hasMarkup, spanInFile } from '../text/passages.js'
import type { Stretch } from './stretches.js'

/** A passage or a part of it. `lent` where its words stand in other stretches, too. */
export interface Part {
  readonly passage: Passage
  /** Offsets of the passage's text; the whole of it where they are left out. */
  readonly from?: number | undefined
  readonly to?: number | undefined
  readonly lent?: boolean
}

/** A part, or words between parts that stand nowhere in the file. */
export type Piece = Part | string

/** One text of its pieces. The first part that is not lent tells the kind and depth. */
export function composite(pieces: readonly Piece[]): Stretch {
  let text = ''
  const parts: { readonly start: number; readonly end: number; readonly from: number; readonly part: Part }[] = []
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece
      continue
    }
    const from = piece.from ?? 0
    const words = piece.passage.text.slice(from, piece.to)
    parts.push({ start: text.length, end: text.length + words.length, from, part: piece })
    text += words
  }
  const indexAt = (offset: number): number => {
    let index = parts.length - 1
    while (index > 0 && parts[index]!.start > offset) index--
    return index
  }
  const within = (index: number, offset: number): number => {
    const { start, end, from } = parts[index]!
    return from + Math.min(Math.max(0, offset - start), end - start)
  }
  const ends = (span: Span): readonly [number, number] => [indexAt(span.start), indexAt(Math.max(span.start, span.end - 1))]
  const head = (parts.find((it) => !it.part.lent) ?? parts[0]!).part.passage
  return {
    kind: head.kind,
    level: head.level,
    quoted: head.quoted,
    text,
    place(span) {
      const [first, b] = ends(span)
      // What begins in a header and goes on in a row is told of the row.
      let a = first
      while (a < b && parts[a]!.part.lent) a++
      // A row's cells may be told in another order than they stand in.
      const told = parts.slice(a, b + 1).flatMap((it, index) => {
        const from = index === 0 && a === first ? within(a, span.start) : it.from
        const to = a + index === b ? Math.max(from, within(b, span.end)) : it.from + it.end - it.start
        return it.part.lent && a !== b ? [] : [spanInFile(it.part.passage, from, to)]
      })
      return { start: Math.min(...told.map((it) => it.start)), end: Math.max(...told.map((it) => it.end)) }
    },
    crosses(span) {
      const [a, b] = ends(span)
      return a !== b
    },
    hasMarkup(file, span) {
      const [a] = ends(span)
      return hasMarkup(file, parts[a]!.part.passage, within(a, span.start), within(a, span.end))
    },
    lent(span) {
      return parts[indexAt(span.start)]!.part.lent === true
    },
  }
}

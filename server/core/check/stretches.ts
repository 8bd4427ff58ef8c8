/** What is read together: a passage by itself, or the cells of a table's row that say one thing. */
import type { Span } from '../base/span.js'
import type { Passage } from '../text/passage.js'

export interface Stretch {
  readonly kind: Passage['kind']
  readonly text: string
  /** From offsets of the text to offsets of the file. */
  place(span: Span): { start: number; end: number }
}

/** Between the label and the value of a two-column row. */
const JOINT = ': '

/** Passages in reading order. Rows of two-column tables are read as “label: value”. */
export function layOut(passages: readonly Passage[]): readonly Stretch[] {
  const found: Stretch[] = []
  for (let at = 0; at < passages.length; at++) {
    const passage = passages[at]!
    if (!passage.cell) {
      found.push(single(passage))
      continue
    }
    const row: Passage[] = []
    while (at < passages.length && passages[at]!.cell?.table === passage.cell.table && passages[at]!.cell?.row === passage.cell.row)
      row.push(passages[at++]!)
    at--
    const [first, second] = row
    if (passage.cell.row > 0 && row.length === 2 && first?.text && second?.text) found.push(joined(first, second))
    else for (const it of row) found.push(single(it))
  }
  return found
}

function single(passage: Passage): Stretch {
  return { kind: passage.kind, text: passage.text, place: (span) => placeIn(passage, span) }
}

function joined(first: Passage, second: Passage): Stretch {
  const from = first.text.length + JOINT.length
  return {
    kind: 'cell',
    text: first.text + JOINT + second.text,
    place: (span) => {
      const startIn =
        span.start >= from
          ? placeIn(second, { start: span.start - from, end: span.start - from })
          : placeIn(first, { start: span.start, end: span.start })
      const endIn =
        span.end > from
          ? placeIn(second, { start: Math.max(0, span.start - from), end: span.end - from })
          : placeIn(first, { start: Math.min(span.start, first.text.length), end: Math.min(span.end, first.text.length) })
      return { start: startIn.start, end: endIn.end }
    },
  }
}

/** The end of a stretch is the end of its last character, not the beginning of the next one, so that markup behind it stays outside. */
function placeIn(passage: Passage, span: Span): { start: number; end: number } {
  const { source, start } = passage
  const first = start + (source[Math.min(span.start, source.length - 1)] ?? 0)
  if (span.end <= span.start) return { start: first, end: first }
  const last = start + (source[Math.min(span.end - 1, source.length - 1)] ?? 0)
  const width = charWidth(passage, span.end - 1)
  return { start: first, end: Math.max(first, last + width) }
}

/** How many file characters the last character takes: more than one for entities and escapes. */
function charWidth(passage: Passage, index: number): number {
  const here = passage.source[index] ?? 0
  const next = passage.source[index + 1] ?? here + 1
  return next === here ? 1 : Math.min(next - here, 1) || 1
}

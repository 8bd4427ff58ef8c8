/**
 * Texts longer than anyone writes a paragraph are read in pieces, so that no reader, however often it looks back and forth in a
 * passage, costs more than in proportion to the text.
 */
import type { Span } from '../base/span.js'
import type { Stretch } from './stretches.js'

/** Characters of the longest piece: about a thousand words, two pages without a break. */
export const LONGEST_PIECE = 6000

/** The stretch itself, or its pieces where it is too long: cut behind a sentence, else at a blank, else anywhere. */
export function cutLong(stretch: Stretch): readonly Stretch[] {
  const { kind, level, quoted, text } = stretch
  if (text.length <= LONGEST_PIECE) return [stretch]
  const pieces: Stretch[] = []
  for (let from = 0; from < text.length; ) {
    const to = endOfPiece(text, from)
    const before = from
    const shifted = ({ start, end }: Span): Span => ({ start: start + before, end: end + before })
    pieces.push({
      kind,
      level,
      quoted,
      text: text.slice(from, to),
      continued: from > 0,
      goesOn: to < text.length,
      place: (span) => stretch.place(shifted(span)),
      crosses: (span) => stretch.crosses(shifted(span)),
      hasMarkup: (file, span) => stretch.hasMarkup(file, shifted(span)),
      lent: (span) => stretch.lent?.(shifted(span)) === true,
    })
    from = to
  }
  return pieces
}

/** Where the piece that begins at `from` ends. Only its second half is searched, so that pieces stay long. */
function endOfPiece(text: string, from: number): number {
  const limit = from + LONGEST_PIECE
  if (limit >= text.length) return text.length
  const least = from + LONGEST_PIECE / 2
  let blank = 0
  for (let at = limit; at > least; at--) {
    if (!isBlank(text.charCodeAt(at - 1))) continue
    if (blank === 0) blank = at
    const before = text[at - 2]
    if (before === '.' || before === '!' || before === '?') return at
  }
  if (blank > 0) return blank
  const last = text.charCodeAt(limit - 1)
  return last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0xa0
}

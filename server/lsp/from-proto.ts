/** Protocol places to offsets. The protocol counts lines and UTF-16 code units, the core offsets of the same units. */
import type { Position, Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Span } from '../core/index.js'

export function offsetOf(document: TextDocument, position: Position): number {
  return document.offsetAt(position)
}

/** A range as a span; the ends are put in order if a client has them the wrong way round. */
export function spanOf(document: TextDocument, range: Range): Span {
  const start = document.offsetAt(range.start)
  const end = document.offsetAt(range.end)
  return { start: Math.min(start, end), end: Math.max(start, end) }
}

/** Where something stands in a text: UTF-16 offsets, end excluded. The only notion of place in the core. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One replacement in a text. An insertion has `start === end`. */
export interface Edit extends Span {
  readonly text: string
}

/** Whether two stretches share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Order by start, then the longer first: the reading order of nested stretches. */
export function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** Applies edits to a text. Overlapping edits are a programmer's error; the first in reading order wins. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort(byPlace)
  let result = ''
  let at = 0
  for (const edit of ordered) {
    if (edit.start < at) continue
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}

/** An edit cut down to the words that it changes, so that markup around the others stays where it is. */
import type { Edit } from '../base/span.js'

/** Words, blanks and marks, each by itself. */
const PIECES = /\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu

/** Stretches of more pieces are edited as a whole. */
const MOST_PIECES = 400

/** What is put in place of the pieces from one on, up to another. */
interface Change {
  from: number
  to: number
  added: string[]
}

/**
 * The edits that change `written`, which is what stands at the edit, into the edit's text word by word: what both have in common, in the
 * same order, stays. Cost grows with the product of the numbers of words, which are bounded.
 */
export function smallEdits(written: string, edit: Edit): readonly Edit[] {
  const before = written.match(PIECES) ?? []
  const after = edit.text.match(PIECES) ?? []
  if (before.length > MOST_PIECES || after.length > MOST_PIECES) return [edit]
  const offsets = [edit.start]
  for (const piece of before) offsets.push(offsets.at(-1)! + piece.length)
  return changesOf(before, after).map(({ from, to, added }) => ({ start: offsets[from]!, end: offsets[to]!, text: added.join('') }))
}

function changesOf(before: readonly string[], after: readonly string[]): readonly Change[] {
  const common = commonLengths(before, after)
  const changes: Change[] = []
  let open: Change | undefined
  for (let i = 0, j = 0; i < before.length || j < after.length; ) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      open = undefined
      i++
      j++
      continue
    }
    if (!open) {
      open = { from: i, to: i, added: [] }
      changes.push(open)
    }
    if (j < after.length && (i === before.length || common[i]![j + 1]! >= common[i + 1]![j]!)) open.added.push(after[j++]!)
    else open.to = ++i
  }
  changes.forEach((it, index) => {
    shiftLeft(it, before, changes[index - 1]?.to ?? 0)
  })
  return changes
}

/** “Russia, [Serbia, ]Tajikistan” is “Russia[, Serbia], Tajikistan” too, where no markup of the name behind it is in the way. */
function shiftLeft(change: Change, before: readonly string[], least: number): void {
  while (change.from === change.to && change.from > least && before[change.from - 1] === change.added.at(-1)) {
    change.added.unshift(change.added.pop()!)
    change.from = --change.to
  }
}

/** Names and numbers stay where they are, and small words are put around them: a link must not come to lead from another name. */
function weightOf(piece: string): number {
  if (/^\p{Ll}+$/u.test(piece)) return 2
  return /^[\p{L}\p{M}\p{N}]/u.test(piece) ? 20 : 1
}

/** For each pair of places how much the rests behind them have in common. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i--) {
    const weight = weightOf(before[i]!)
    for (let j = after.length - 1; j >= 0; j--) {
      rows[i]![j] = before[i] === after[j] ? rows[i + 1]![j + 1]! + weight : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!)
    }
  }
  return rows
}

/** What is read together: a passage by itself, a table's row of label and value, a sentence whose list stands in bullets below it. */
import type { Span } from '../base/span.js'
import type { Passage } from '../text/passage.js'
import { spanInFile } from '../text/passages.js'
import { cutLong } from './cut-long.js'

export interface Stretch {
  readonly kind: Passage['kind']
  /** Depth of the heading or of the list item. */
  readonly level: number
  /** Whether it stands in a block quote. */
  readonly quoted: boolean
  readonly text: string
  /** From offsets of the text to offsets of the file. */
  place(span: Span): Span
  /** Whether a span runs over more than one passage: such a stretch can be marked and not edited. */
  crosses(span: Span): boolean
  /** Whether this is not the first piece of what it was cut from. */
  readonly continued?: boolean
  /** Whether the next stretch goes on with what this one was cut from. */
  readonly goesOn?: boolean
}

/** Between the label and the value of a two-column row. */
const LABEL_JOINT = ': '
/** Items longer than this are sentences of their own. */
const LONGEST_ITEM = 60
/** Lists of more items are no part of a sentence. */
const MOST_ITEMS = 60

/** Passages in reading order. Rows of two-column tables are read as “label: value”, short bullets under a colon as a list in the sentence. */
export function layOut(passages: readonly Passage[]): readonly Stretch[] {
  const found: Stretch[] = []
  for (let at = 0; at < passages.length; at++) {
    const passage = passages[at]!
    if (passage.cell) {
      const row = rowFrom(passages, at)
      at += row.length - 1
      const [first, second] = row
      if (passage.cell.row > 0 && row.length === 2 && first?.text && second?.text) found.push(composite([first, second], () => LABEL_JOINT))
      else for (const it of row) found.push(single(it))
      continue
    }
    const items = passage.text.trimEnd().endsWith(':') ? itemsFrom(passages, at + 1) : []
    if (items.length > 1 && items.length <= MOST_ITEMS) {
      at += items.length
      found.push(composite([passage, ...items], (index) => (index === 0 ? ' ' : index === items.length - 1 ? ' and ' : ', ')))
      continue
    }
    found.push(single(passage))
  }
  return found.flatMap(cutLong)
}

function rowFrom(passages: readonly Passage[], start: number): readonly Passage[] {
  const first = passages[start]!.cell
  let end = start
  while (end < passages.length && passages[end]!.cell?.table === first?.table && passages[end]!.cell?.row === first?.row) end++
  return passages.slice(start, end)
}

/** The short items that follow: words or names, no sentences. */
function itemsFrom(passages: readonly Passage[], start: number): readonly Passage[] {
  let end = start
  while (passages[end]?.kind === 'item' && passages[end]!.marker !== undefined && isShort(passages[end]!.text)) end++
  return passages.slice(start, end)
}

function isShort(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST_ITEM && !/[:.!?|\n]/.test(text.trimEnd().replace(/[.;,]$/, ''))
}

function single(passage: Passage): Stretch {
  return {
    kind: passage.kind,
    level: passage.level,
    quoted: passage.quoted,
    text: passage.text,
    place: (span) => spanInFile(passage, span.start, span.end),
    crosses: () => false,
  }
}

/** Several passages as one text. `joint` is what stands behind the part of that index. */
function composite(parts: readonly Passage[], joint: (index: number) => string): Stretch {
  let text = ''
  const starts: number[] = []
  for (const [index, part] of parts.entries()) {
    starts.push(text.length)
    text += part.text + (index < parts.length - 1 ? joint(index) : '')
  }
  const partAt = (offset: number): number => {
    let index = starts.length - 1
    while (index > 0 && starts[index]! > offset) index--
    return index
  }
  const within = (index: number, offset: number): number => Math.min(Math.max(0, offset - starts[index]!), parts[index]!.text.length)
  const ends = (span: Span): readonly [number, number] => [partAt(span.start), partAt(Math.max(span.start, span.end - 1))]
  return {
    kind: parts[0]!.kind,
    level: parts[0]!.level,
    quoted: parts[0]!.quoted,
    text,
    place(span) {
      const [first, last] = ends(span)
      const from = within(first, span.start)
      if (first === last) return spanInFile(parts[first]!, from, Math.max(from, within(last, span.end)))
      return {
        start: spanInFile(parts[first]!, from, parts[first]!.text.length).start,
        end: spanInFile(parts[last]!, 0, within(last, span.end)).end,
      }
    },
    crosses(span) {
      const [first, last] = ends(span)
      return first !== last
    },
  }
}

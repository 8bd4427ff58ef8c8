/** What is read together: a passage by itself, a table's row of label and value, a sentence whose list stands in bullets below it. */
import type { Span } from '../base/span.js'
import type { PassageReading } from '../claims/passage-reading.js'
import type { Passage } from '../text/passage.js'
import { hasMarkup, spanInFile } from '../text/passages.js'
import { composite, type Piece } from './composite.js'
import { cutLong, LONGEST_PIECE } from './cut-long.js'
import { layOutTable, underOffice } from './rows.js'

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
  /** Whether markup stands among the words of a span in the file, which an edit of them would take away. */
  hasMarkup(file: string, span: Span): boolean
  /** Whether a span lies in words that another stretch has, too: a table's header, read again with each row. */
  lent?(span: Span): boolean
  /** Whether this is not the first piece of what it was cut from. */
  readonly continued?: boolean
  /** Whether the next stretch goes on with what this one was cut from. */
  readonly goesOn?: boolean
}

/** Items longer than this are sentences of their own. */
const LONGEST_ITEM = 60
/** Lists of more items are no part of a sentence. */
const MOST_ITEMS = 60

/** Lines that stand over a table and say what it is a table of. */
const LONGEST_CAPTION = 120

/**
 * Passages in reading order. The rows of tables are read with their headers and what stands over the table, short bullets under a colon as
 * a list in the sentence. `read` reads a text by itself, to tell what sort of thing a cell holds.
 */
export function layOut(passages: readonly Passage[], read: (text: string) => PassageReading): readonly Stretch[] {
  const found: Stretch[] = []
  let caption: Passage | undefined
  for (let at = 0; at < passages.length; at++) {
    const passage = passages[at]!
    if (passage.cell) {
      const table = tableFrom(passages, at)
      at += table.length - 1
      found.push(...layOutTable(table, caption, read))
      continue
    }
    if (passage.kind === 'heading' || passages[at + 1]?.cell) caption = passage.text.length <= LONGEST_CAPTION ? passage : undefined
    const items = passage.text.trimEnd().endsWith(':') ? itemsFrom(passages, at + 1) : []
    if (items.length > 1 && items.length <= MOST_ITEMS) {
      at += items.length
      const pieces = items.flatMap((it, index): Piece[] => [
        index === 0 ? ' ' : index === items.length - 1 ? ' and ' : ', ',
        { passage: it },
      ])
      found.push(composite([{ passage }, ...pieces]))
      continue
    }
    if (
      passage.kind !== 'heading' &&
      passage.kind !== 'item' &&
      passage.text.length <= LONGEST_CAPTION &&
      passages[at + 1]?.kind === 'item'
    )
      caption = passage
    const office = passage.kind === 'item' && caption ? underOffice(passage, caption, read) : undefined
    found.push(office ?? single(passage))
  }
  return found.some((it) => it.text.length > LONGEST_PIECE) ? found.flatMap(cutLong) : found
}

/** The cells of one table. */
function tableFrom(passages: readonly Passage[], start: number): readonly Passage[] {
  const first = passages[start]!.cell
  let end = start
  while (end < passages.length && passages[end]!.cell?.table === first?.table && passages[end]!.cell) end++
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

/** A passage by itself. */
export function single(passage: Passage): Stretch {
  return {
    kind: passage.kind,
    level: passage.level,
    quoted: passage.quoted,
    text: passage.text,
    place: (span) => spanInFile(passage, span.start, span.end),
    crosses: () => false,
    hasMarkup: (file, span) => hasMarkup(file, passage, span.start, span.end),
  }
}

/** How text looks on a terminal: columns taken by each character, and what is safe to print. */

/** One character as it is printed: what to print, and how many columns it takes. */
export interface Cell {
  /** Where the character stands in the text it was taken from, in UTF-16 units. */
  readonly offset: number
  readonly shown: string
  readonly columns: number
}

const TAB = '    '
/** Letters and pictures that take two columns: East Asian wide and full-width forms (UAX #11), and emoji. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]

/** Marks that stand on the character before them, and joiners. */
const NO_COLUMN = /^(?:[\p{Mn}\p{Me}\u200b\u200c\u2060]|\u200d)$/u
/** Characters that command a terminal or turn the direction of writing. A brief must not be able to do that. */
const COMMANDING = /^[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]$/u

/** The characters of a line as they are printed. `offset` is added to each place. */
export function cellsOf(line: string, offset: number): readonly Cell[] {
  const cells: Cell[] = []
  let at = offset
  for (const character of line) {
    cells.push({ offset: at, ...cellOf(character) })
    at += character.length
  }
  return cells
}

function cellOf(character: string): Omit<Cell, 'offset'> {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x20 && code < 0x7f) return { shown: character, columns: 1 }
  if (character === '\t') return { shown: TAB, columns: TAB.length }
  if (character === '\ufeff') return { shown: '', columns: 0 }
  if (COMMANDING.test(character)) return { shown: '\ufffd', columns: 1 }
  if (code >= 0xd800 && code <= 0xdfff) return { shown: '\ufffd', columns: 1 }
  if (NO_COLUMN.test(character)) return { shown: character, columns: 0 }
  return { shown: character, columns: WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1 }
}

/** Text that may be printed: what commands a terminal is replaced, line breaks are blanks. */
export function printable(text: string): string {
  return cellsOf(text.replace(/[\r\n\t]+/g, ' '), 0)
    .map((cell) => cell.shown)
    .join('')
}

/** Looking at tokens: the small readings that every date grammar is made of. None of them looks further ahead than a few tokens. */
import type { Token } from '../../text/passage.js'
import type { TimeUnit } from '../../values/period.js'
import type { DateForm, DatePart } from './expression.js'
import { COUNTED, COUNTS, LONG_MONTHS, MONTHS, ORDINALS, TENS, UNIT_PLURALS, UNITS } from './words.js'

/** What is being read. */
export interface Scan {
  readonly tokens: readonly Token[]
  readonly text: string
  /** Whether `8/1/2022` is 8 January. */
  readonly dayFirst: boolean
  /** How deep in nested periods the reading is. */
  readonly depth: number
}

/** The scan for a period inside a period; `undefined` where nesting would go on further than anyone writes. */
export function deeper(scan: Scan): Scan | undefined {
  return scan.depth < 3 ? { ...scan, depth: scan.depth + 1 } : undefined
}

/** A date read from tokens `from` to `to`. */
export interface Read {
  readonly from: number
  readonly to: number
  readonly form: DateForm
  readonly parts: readonly DatePart[]
  /** The dates that follow it in a list that shares month or year: “8 and 11 January”. */
  readonly rest?: readonly Read[]
}

export function word(scan: Scan, at: number): string {
  return scan.tokens[at]?.norm ?? ''
}

export function isDash(text: string): boolean {
  return text === '-' || text === '–' || text === '—' || text === '‑' || text === '−'
}

/** Whether the token stands right against the one before it. */
export function isTight(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  return token !== undefined && !token.spaceBefore
}

export function isCapital(scan: Scan, at: number): boolean {
  const first = scan.tokens[at]?.text[0] ?? ''
  return first !== first.toLowerCase()
}

/** Whether a word begins with a letter. */
export function isLetter(text: string): boolean {
  return text[0] !== undefined && text[0].toLowerCase() !== text[0].toUpperCase()
}

export function part(scan: Scan, role: DatePart['role'], value: number, from: number, to = from + 1): DatePart {
  return { role, value, side: 'only', start: scan.tokens[from]!.start, end: scan.tokens[to - 1]!.end }
}

/** The number that a token of digits alone writes. */
export function digitsOf(text: string): number | undefined {
  if (text.length === 0 || text.length > 9) return undefined
  let value = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index) - 48
    if (code < 0 || code > 9) return undefined
    value = value * 10 + code
  }
  return value
}

/** `8th` → 8. */
export function ordinalDigits(text: string): number | undefined {
  const end = text.slice(-2)
  return end === 'th' || end === 'st' || end === 'nd' || end === 'rd' ? digitsOf(text.slice(0, -2)) : undefined
}

export interface Numeral {
  readonly value: number
  readonly to: number
  readonly ordinal: boolean
}

/** The number of a day in a month, `8` or `8th`. Impossible days up to 39 are read, so that they can be pointed out. */
export function readDay(scan: Scan, at: number): Numeral | undefined {
  const text = word(scan, at)
  if (text.length > 4) return undefined
  const plain = text.length <= 2 ? digitsOf(text) : undefined
  const value = plain ?? ordinalDigits(text)
  if (value === undefined || value > 39) return undefined
  return { value, to: at + 1, ordinal: plain === undefined }
}

/** A month’s name with a capital, long or short. */
export function readMonth(scan: Scan, at: number): Numeral | undefined {
  const text = word(scan, at)
  if (!isCapital(scan, at)) return undefined
  const bare = text.endsWith('.') ? text.slice(0, -1) : text
  const value = MONTHS.get(bare)
  if (value === undefined) return undefined
  const dotApart = !LONG_MONTHS.has(bare) && word(scan, at + 1) === '.' && isTight(scan, at + 1)
  return { value, to: dotApart ? at + 2 : at + 1, ordinal: false }
}

/** A year of four digits from 1000 to 2199, or `'91`. Nothing is said of whether it is a year here. */
export function readYearNumber(scan: Scan, at: number): Numeral | undefined {
  const text = word(scan, at)
  if (text.length === 4) {
    const value = digitsOf(text)
    return value !== undefined && value >= 1000 && value <= 2199 ? { value, to: at + 1, ordinal: false } : undefined
  }
  const short = text === "'" && isTight(scan, at + 1) ? word(scan, at + 1) : text.length === 3 && text[0] === "'" ? text.slice(1) : ''
  const value = short.length === 2 ? digitsOf(short) : undefined
  return value === undefined ? undefined : { value: fullYear(value), to: text.length === 1 ? at + 2 : at + 1, ordinal: false }
}

/** The year that two digits mean: 69 → 1969, 22 → 2022. */
export function fullYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short
}

/** A year that can stand after a month or a preposition: not one that counts the thing after it. */
export function readYear(scan: Scan, at: number): Numeral | undefined {
  const year = readYearNumber(scan, at)
  return year && !isCounted(scan, year.to) && !isNumberTail(scan, year.to) ? year : undefined
}

/** Whether the token names a thing that a number before it counts. */
export function isCounted(scan: Scan, at: number): boolean {
  return COUNTED.has(word(scan, at)) || (word(scan, at) === '-' && isTight(scan, at) && COUNTED.has(word(scan, at + 1)))
}

/** `2022.5`, `2022,5`, `2022%`: the number goes on. */
function isNumberTail(scan: Scan, at: number): boolean {
  const text = word(scan, at)
  if (!isTight(scan, at)) return false
  return (
    text === '%' || ((text === '.' || text === ',' || text === ':') && isTight(scan, at + 1) && digitsOf(word(scan, at + 1)) !== undefined)
  )
}

/** `two`, `2`, `twenty-five`, `a`, `a dozen`, `a couple of`. */
export function readCount(scan: Scan, at: number): { value: number; to: number } | undefined {
  const text = word(scan, at)
  if (text === 'a' || text === 'an' || text === 'one') {
    if (word(scan, at + 1) === 'dozen') return { value: 12, to: at + 2 }
    if (word(scan, at + 1) === 'couple') return { value: 2, to: word(scan, at + 2) === 'of' ? at + 3 : at + 2 }
    if (word(scan, at + 1) === 'hundred') return { value: 100, to: at + 2 }
    return { value: 1, to: at + 1 }
  }
  if (text === 'dozen') return { value: 12, to: at + 1 }
  const tens = TENS.get(text)
  if (tens !== undefined && word(scan, at + 1) === '-') {
    const ones = COUNTS.get(word(scan, at + 2))
    if (ones !== undefined && ones < 10) return { value: tens + ones, to: at + 3 }
  }
  if (tens !== undefined) {
    const ones = COUNTS.get(word(scan, at + 1))
    return ones !== undefined && ones < 10 ? { value: tens + ones, to: at + 2 } : { value: tens, to: at + 1 }
  }
  const hyphen = text.indexOf('-')
  if (hyphen > 0) {
    const [head, tail] = [TENS.get(text.slice(0, hyphen)), COUNTS.get(text.slice(hyphen + 1))]
    if (head !== undefined && tail !== undefined && tail < 10) return { value: head + tail, to: at + 1 }
  }
  const count = COUNTS.get(text) ?? (text.length <= 4 ? digitsOf(text) : undefined)
  return count === undefined ? undefined : { value: count, to: at + 1 }
}

/** `first`, `1st`, `twenty-first`. */
export function readOrdinal(scan: Scan, at: number): { value: number; to: number } | undefined {
  const text = word(scan, at)
  const digits = ordinalDigits(text)
  if (digits !== undefined) return { value: digits, to: at + 1 }
  const plain = ORDINALS.get(text)
  if (plain !== undefined) return { value: plain, to: at + 1 }
  const tens = TENS.get(text)
  if (tens === undefined) return undefined
  const tailAt = word(scan, at + 1) === '-' ? at + 2 : at + 1
  const ones = ORDINALS.get(word(scan, tailAt))
  return ones !== undefined && ones < 10 ? { value: tens + ones, to: tailAt + 1 } : undefined
}

/** `week`, and `weeks` where `plural` is wanted. */
export function readUnit(scan: Scan, at: number, plural = false): { unit: TimeUnit; times: number } | undefined {
  const text = word(scan, at)
  const unit = UNITS.get(text) ?? (plural || text === 'fortnight' ? UNIT_PLURALS.get(text) : undefined)
  return unit ? { unit, times: text === 'fortnight' ? 2 : 1 } : undefined
}

/** Marks parts as those of one end of a range. */
export function onSide(parts: readonly DatePart[], side: DatePart['side']): readonly DatePart[] {
  return parts.map(({ role, value, start, end }) => ({ role, value, start, end, side }))
}

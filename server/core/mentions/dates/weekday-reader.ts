/** Weekdays, and where the phrase of a date ends. */
import type { Weekday } from '../../values/calendar.js'
import { isCapital, isDash, isTight, type Numeral, readDay, readMonth, type Scan, word } from './scan.js'
import { SHORT_WEEKDAYS, WEEKDAYS } from './words.js'

/** A weekday’s long name, or a short one before a number or a month. */
export function readWeekday(scan: Scan, at: number): (Numeral & { weekday: Weekday }) | undefined {
  if (!isCapital(scan, at)) return undefined
  const text = word(scan, at)
  const bare = text.endsWith('.') ? text.slice(0, -1) : text
  const long = WEEKDAYS.get(bare)
  if (long) return { weekday: long, value: long, to: at + 1, ordinal: false }
  const short = SHORT_WEEKDAYS.get(bare)
  if (!short) return undefined
  let to = at + 1
  if (word(scan, to) === '.' && isTight(scan, to)) to++
  const next = word(scan, to) === ',' ? to + 1 : to
  return readDay(scan, next) || readMonth(scan, next) ? { weekday: short, value: short, to, ordinal: false } : undefined
}

/** Whether nothing that a number could count or an ordinal could qualify follows. */
export function endsPhrase(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  if (!token) return true
  const text = token.norm
  if (text.length > 0 && text[0]!.toLowerCase() === text[0]!.toUpperCase() && !isDash(text)) return digitless(text)
  return FUNCTION_WORDS.has(text) || (isDash(text) && token.spaceBefore)
}

function digitless(text: string): boolean {
  return !(text[0]! >= '0' && text[0]! <= '9')
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'and or but to when while as after before the a an in at on with by for from until till since he she it they we i who which that there was were is are had has have will would ' +
    'did said though although because if then this these his her its their not'
  ).split(' '),
)

/** Dates as authors write them where EDTF is wanted, for a message that gives the right one. */
import { MONTH_NAMES } from '../values/date-style.js'

const MONTHS = MONTH_NAMES.map((it) => it.toLowerCase())

/** `26 July 1956`, `July 26, 1956`, `July 1956` as EDTF; undefined for anything else. */
export function edtfOf(written: string): string | undefined {
  const words = written.toLowerCase().replaceAll(',', ' ').split(' ').filter(Boolean)
  const month = words.findIndex((word) => word.length >= 3 && MONTHS.some((it) => it.startsWith(word.replace(/\.$/u, ''))))
  const year = words.find((word) => /^\d{4}$/u.test(word))
  if (month < 0 || year === undefined || words.length > 3) return undefined
  const number = MONTHS.findIndex((it) => it.startsWith(words[month]!.replace(/\.$/u, ''))) + 1
  const day = words.find((word) => /^\d{1,2}(?:st|nd|rd|th)?$/u.test(word))
  const two = (value: number): string => String(value).padStart(2, '0')
  if (words.length === 3 && day === undefined) return undefined
  return day === undefined ? `${year}-${two(number)}` : `${year}-${two(number)}-${two(Number.parseInt(day, 10))}`
}

/** Decades and centuries: “the 1990s”, “the nineties”, “the 21st century”, “the turn of the century”. */
import { POSSESSIVE_PRONOUNS } from '../../text/english.js'
import type { DateForm } from './expression.js'
import { digitsOf, isDash, isTight, onSide, part, type Read, readOrdinal, type Scan, word } from './scan.js'
import { DECADE_WORDS, PART_ADJECTIVES } from './words.js'

/** `the 1990s`, `1990's`, `the '90s`, `the nineties`. */
export function readDecade(scan: Scan, at: number): Read | undefined {
  const start = word(scan, at) === 'the' ? at + 1 : at
  const text = word(scan, start)
  const named = DECADE_WORDS.get(text)
  if (named !== undefined) {
    const before = word(scan, at - 1)
    if (start === at && !PART_ADJECTIVES.has(before) && before !== '-') return undefined
    if (before === 'in' && start === at) return undefined
    return { from: at, to: start + 1, form: { is: 'decade', year: named, short: true }, parts: [part(scan, 'decade', named, start)] }
  }
  const short = shortDecade(scan, start)
  if (short) {
    // “the 1860s and ’70s”: of the century of the one before it.
    const century = decadeBefore(scan, start)
    const form: DateForm =
      century === undefined
        ? { is: 'decade', year: short.value, short: true }
        : { is: 'decade', year: century - (century % 100) + short.value, short: false }
    return { from: at, to: short.to, form, parts: [part(scan, 'decade', short.value, start, short.to)] }
  }
  const long =
    text.length === 5 && text.endsWith('s')
      ? digitsOf(text.slice(0, 4))
      : text.length === 6 && text.endsWith("'s")
        ? digitsOf(text.slice(0, 4))
        : undefined
  const apart =
    long === undefined && text.length === 4 && isTight(scan, start + 1)
      ? word(scan, start + 1) === 's' || word(scan, start + 1) === "'s"
        ? digitsOf(text)
        : undefined
      : undefined
  const year = long ?? apart
  if (year === undefined || year % 10 !== 0 || year < 1000 || year > 2190) return undefined
  // “2020's” belongs to the year; a decade so written has its article.
  if (apart !== undefined && word(scan, start + 1) === "'s" && start === at) return undefined
  const to = apart === undefined ? start + 1 : start + 2
  const form: DateForm = year % 100 === 0 && year < 1900 ? { is: 'century', year } : { is: 'decade', year, short: false }
  return { from: at, to, form, parts: [part(scan, 'decade', year, start, to)] }
}

/** `'90s`, `90s` after an article or “early”. */
function shortDecade(scan: Scan, at: number): { value: number; to: number } | undefined {
  const text = word(scan, at)
  const apostrophe = text === "'" || text === '’' || text === '‘'
  const body = apostrophe && isTight(scan, at + 1) ? word(scan, at + 1) : text
  const bare = body[0] === "'" ? body.slice(1) : body
  if (bare.length !== 3 || !bare.endsWith('0s')) return undefined
  const value = digitsOf(bare.slice(0, 2))
  const opened = apostrophe || body[0] === "'"
  if (!opened && value !== undefined && decadeBefore(scan, at) !== undefined) return { value, to: at + 1 }
  if (value === undefined || (!opened && word(scan, at - 1) !== 'the' && !PART_ADJECTIVES.has(word(scan, at - 1)))) return undefined
  // “in her 40s”, “in his early 60s” are ages.
  if (!opened && word(scan, at - 1) !== 'the' && POSSESSIVE_PRONOUNS.has(word(scan, at - 2))) return undefined
  return { value, to: apostrophe ? at + 2 : at + 1 }
}

/** The decade that this one is joined to: 1860 before “and 70s”, “–70s”. */
function decadeBefore(scan: Scan, at: number): number | undefined {
  const joint = word(scan, at - 1)
  const text = word(scan, at - 2)
  if ((joint !== 'and' && joint !== 'or' && joint !== 'to' && !isDash(joint)) || text.length !== 5 || !text.endsWith('s')) return undefined
  const year = digitsOf(text.slice(0, 4))
  return year !== undefined && year >= 1000 && year % 10 === 0 ? year : undefined
}

/** `the 21st century`, `nineteenth-century`, `the turn of the 20th century`. */
export function readCentury(scan: Scan, at: number): Read | undefined {
  const start = word(scan, at) === 'the' ? at + 1 : at
  if (word(scan, start) === 'turn' && word(scan, start + 1) === 'of') {
    const century = readCentury(scan, start + 2)
    if (century?.form.is === 'century') return { ...century, from: at, form: { is: 'turn', year: century.form.year } }
    return word(scan, start + 2) === 'the' && word(scan, start + 3) === 'century'
      ? { from: at, to: start + 4, form: { is: 'turn' }, parts: [] }
      : undefined
  }
  const ordinal = readOrdinal(scan, start)
  if (!ordinal || ordinal.value < 2 || ordinal.value > 22) return undefined
  const nounAt = isDash(word(scan, ordinal.to)) ? ordinal.to + 1 : ordinal.to
  const two = readCenturies(scan, at, start, ordinal)
  if (two) return two
  if (word(scan, nounAt) !== 'century') return undefined
  const year = (ordinal.value - 1) * 100
  return { from: at, to: nounAt + 1, form: { is: 'century', year }, parts: [part(scan, 'century', year, start, nounAt)] }
}

/** `the 18th and 19th centuries`, `the 16th to the 18th century`. */
function readCenturies(scan: Scan, at: number, start: number, first: { value: number; to: number }): Read | undefined {
  const joint = word(scan, first.to)
  const isRange = joint === 'to' || joint === '–' || joint === 'through'
  if (!isRange && joint !== 'and' && joint !== 'or') return undefined
  const secondAt = word(scan, first.to + 1) === 'the' ? first.to + 2 : first.to + 1
  const second = readOrdinal(scan, secondAt)
  const noun = second ? word(scan, second.to) : ''
  if (!second || second.value <= first.value || second.value > 22 || (noun !== 'centuries' && noun !== 'century')) return undefined
  const form = (value: number): DateForm => ({ is: 'century', year: (value - 1) * 100 })
  const parts = [part(scan, 'century', (first.value - 1) * 100, start, first.to)]
  const others = [part(scan, 'century', (second.value - 1) * 100, secondAt, second.to)]
  const to = second.to + 1
  if (isRange)
    return {
      from: at,
      to,
      form: { is: 'span', from: form(first.value), to: form(second.value) },
      parts: [...onSide(parts, 'from'), ...onSide(others, 'to')],
    }
  return { from: at, to: first.to, form: form(first.value), parts, rest: [{ from: secondAt, to, form: form(second.value), parts: others }] }
}

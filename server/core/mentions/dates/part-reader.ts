/** Parts of periods: “early 2022”, “mid-October”, “the end of the year”. */

import type { PeriodPart } from '../../values/period.js'
import type { DateForm } from './expression.js'
import { readPeriod } from './period-reader.js'
import { isDash, part, type Read, readUnit, readYear, type Scan, word } from './scan.js'
import { readWeekday } from './weekday-reader.js'
import { DAY_PARTS, PART_ADJECTIVES, PART_NOUNS } from './words.js'

/** `early 2022`, `mid-October`, `late last year`, `the end of the year`, `at the beginning of January 2022`, `year-end 1988`. */
export function readPart(scan: Scan, at: number): Read | undefined {
  const yearEnd = readYearEnd(scan, at)
  if (yearEnd) return yearEnd
  const start = word(scan, at) === 'the' ? at + 1 : at
  const noun = PART_NOUNS.get(word(scan, start))
  if (noun && word(scan, start + 1) === 'of' && !isVerbPlace(scan, start)) {
    const owner = readPeriod(scan, start + 2) ?? theUnit(scan, start + 2)
    return owner && isPartable(owner.form) ? partRead(at, noun, owner) : undefined
  }
  const adjective = partAdjective(scan, start)
  if (!adjective) return undefined
  const owner = readPeriod(scan, adjective.to)
  if (owner && isPartable(owner.form)) return partRead(at, adjective.part, owner)
  // “early Friday”, “late on Monday”: the day itself.
  const weekday = start === at && adjective.part !== 'mid' ? readWeekday(scan, adjective.to) : undefined
  if (!weekday || weekday.to !== adjective.to + 1) return undefined
  const to = DAY_PARTS.has(word(scan, weekday.to)) ? weekday.to + 1 : weekday.to
  return { from: at, to, form: { is: 'weekday', weekday: weekday.weekday }, parts: [part(scan, 'weekday', weekday.value, adjective.to)] }
}

function partRead(from: number, which: PeriodPart, owner: Read): Read {
  return { from, to: owner.to, form: { is: 'part', part: which, of: owner.form }, parts: owner.parts }
}

/** `early`, `mid-`, `early-`, `late in`, `early in the`, `midyear` apart. */
function partAdjective(scan: Scan, at: number): { part: PeriodPart; to: number } | undefined {
  const text = word(scan, at)
  const which = PART_ADJECTIVES.get(text)
  if (!which) return undefined
  let to = at + 1
  if (isDash(word(scan, to))) to++
  else if (word(scan, to) === 'in') to++
  else if (word(scan, to) === 'on' && which !== 'mid') to++
  else if (text === 'middle') return undefined
  return { part: which, to }
}

function isPartable(form: DateForm): boolean {
  switch (form.is) {
    case 'calendar':
      return form.day === undefined && form.weekday === undefined
    case 'unit':
      return form.unit !== 'day' && form.unit !== 'weekend'
    case 'part':
    case 'weekday':
    case 'shift':
    case 'turn':
      return false
    default:
      return true
  }
}

/** “end of the year” after the part noun. */
function theUnit(scan: Scan, at: number): Read | undefined {
  const unit = word(scan, at) === 'the' ? readUnit(scan, at + 1) : undefined
  return unit && unit.unit !== 'day' && word(scan, at + 2) !== 'of' && !isDash(word(scan, at + 2))
    ? { from: at, to: at + 2, form: { is: 'unit', unit: unit.unit, step: 0, from: 'discourse' }, parts: [] }
    : undefined
}

/** “they close of …” never, “to start of” never: a part noun after “to” is a verb. */
function isVerbPlace(scan: Scan, at: number): boolean {
  return word(scan, at - 1) === 'to' && word(scan, at) !== 'end'
}

/** `year-end`, `year-end 1988`, `year’s end`, `month-end`, `midyear`, `mid-year`. */
function readYearEnd(scan: Scan, at: number): Read | undefined {
  const text = word(scan, at)
  const dashed = isDash(word(scan, at + 1))
  const owned = (text === 'year' || text === 'month') && word(scan, at + 1) === "'s" && word(scan, at + 2) === 'end' ? at + 3 : -1
  const end =
    owned > 0
      ? owned
      : (text === 'year' || text === 'month') && dashed && word(scan, at + 2) === 'end'
        ? at + 3
        : text === 'year-end'
          ? at + 1
          : -1
  const mid = text === 'midyear' ? at + 1 : text === 'mid' && dashed && word(scan, at + 2) === 'year' ? at + 3 : -1
  const to = Math.max(end, mid)
  if (to < 0) return undefined
  const which: PeriodPart = end > 0 ? 'late' : 'mid'
  const year = readYear(scan, to)
  if (year)
    return {
      from: at,
      to: year.to,
      form: { is: 'part', part: which, of: { is: 'calendar', year: year.value } },
      parts: [part(scan, 'year', year.value, to, year.to)],
    }
  const of: DateForm = { is: 'unit', unit: text.startsWith('month') ? 'month' : 'year', step: 0, from: 'document' }
  return { from: at, to, form: { is: 'part', part: which, of }, parts: [] }
}

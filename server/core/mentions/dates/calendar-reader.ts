/** Days, months and years said by name: “Saturday 8th January 2022”, “Jan. 8”, “the 8th of January”, “May 2021”, “8 and 11 January”. */

import type { Weekday } from '../../values/calendar.js'
import type { DateForm, DatePart } from './expression.js'
import { readYearPhrase } from './relative-reader.js'
import {
  isCapital,
  isCounted,
  isDash,
  isTight,
  type Numeral,
  onSide,
  part,
  type Read,
  readDay,
  readMonth,
  readOrdinal,
  readYear,
  readYearNumber,
  type Scan,
  word,
} from './scan.js'
import { endsPhrase, readWeekday } from './weekday-reader.js'
import { SHORT_WEEKDAYS, WEEKDAYS } from './words.js'

/** How many dates one list may hold; longer lists are read piece by piece, which keeps the reading linear. */
const LONGEST_LIST = 12

/** Reads a date with at least a month or a weekday in it. Months and weekdays alone are left to the caller’s judgement of the context. */
export function readCalendar(scan: Scan, at: number): Read | undefined {
  return readYearFirst(scan, at) ?? readDated(scan, at)
}

/** `1940, May 10` at the head of an entry. */
function readYearFirst(scan: Scan, at: number): Read | undefined {
  const year = at === 0 && word(scan, 1) === ',' ? readYear(scan, 0) : undefined
  const date = year ? readMonthDay(scan, 2) : undefined
  if (!year || date?.form.is !== 'calendar' || date.form.day === undefined || date.form.year !== undefined || date.rest) return undefined
  const parts = [part(scan, 'year', year.value, 0, year.to), ...date.parts]
  return { ...date, from: 0, form: { ...date.form, year: year.value }, parts }
}

function readDated(scan: Scan, at: number): Read | undefined {
  const weekday = readWeekday(scan, at)
  if (weekday) {
    let next = weekday.to
    if (word(scan, next) === ',') next++
    if (word(scan, next) === 'the') next++
    const date = readDayMonth(scan, next) ?? readMonthDay(scan, next)
    if (date && hasDay(date.form)) return withWeekday(scan, at, weekday, date)
    const day = readDay(scan, next)
    if (day && isDayAlone(scan, day, weekday.to, next)) return dayAlone(scan, at, weekday, next, day)
    return undefined
  }
  const start = word(scan, at) === 'the' ? at + 1 : at
  const date = readDayMonth(scan, start) ?? (start === at ? readMonthDay(scan, at) : undefined)
  if (!date) return undefined
  return { ...withTrailingWeekday(scan, date), from: at }
}

/** “Saturday the 8th”, and “Sat 8” where it opens the passage as in a timeline. */
function isDayAlone(scan: Scan, day: Numeral, weekdayEnd: number, dayAt: number): boolean {
  if (day.value === 0 || day.value > 31) return false
  if (day.ordinal && (dayAt > weekdayEnd || endsPhrase(scan, day.to))) return endsPhrase(scan, day.to)
  return dayAt === weekdayEnd && weekdayEnd <= 2 && endsPhrase(scan, day.to)
}

function dayAlone(scan: Scan, at: number, weekday: Numeral & { weekday: Weekday }, dayAt: number, day: Numeral): Read {
  const parts = [part(scan, 'weekday', weekday.value, at, weekday.to), part(scan, 'day', day.value, dayAt)]
  return { from: at, to: day.to, form: { is: 'calendar', weekday: weekday.weekday, day: day.value }, parts }
}

function withWeekday(scan: Scan, at: number, weekday: Numeral & { weekday: Weekday }, date: Read): Read {
  const parts = [part(scan, 'weekday', weekday.value, at, weekday.to), ...date.parts]
  if (date.form.is !== 'calendar') return { ...date, from: at, parts }
  const { day, month, year, of } = date.form
  return { ...date, from: at, form: { is: 'calendar', day, month, year, of, weekday: weekday.weekday }, parts }
}

/** “8 January 2022 (Saturday)”, “January 8, a Saturday”, and “8 January, Saturday” where nothing but a mark follows, as in a timeline. */
function withTrailingWeekday(scan: Scan, date: Read): Read {
  if (date.form.is !== 'calendar' || date.form.day === undefined || date.rest) return date
  const open = date.to
  const behind =
    word(scan, open) === ',' ? (word(scan, open + 1) === 'a' ? open + 2 : TIMELINE_MARKS.has(word(scan, open + 2)) ? open + 1 : -1) : -1
  const at = word(scan, open) === '(' ? open + 1 : behind
  if (at < 0 || !isCapital(scan, at)) return date
  const weekday = WEEKDAYS.get(word(scan, at)) ?? (word(scan, at + 1) === ')' ? SHORT_WEEKDAYS.get(word(scan, at)) : undefined)
  if (!weekday) return date
  const closes = word(scan, open) === '(' ? word(scan, at + 1) === ')' : true
  if (!closes) return date
  const to = word(scan, open) === '(' ? at + 2 : at + 1
  return { ...date, to, form: { ...date.form, weekday }, parts: [...date.parts, part(scan, 'weekday', weekday, at)] }
}

const TIMELINE_MARKS = new Set(['', ':', ';', ')', '|', '–', '—'])

function hasDay(form: DateForm): boolean {
  return form.is === 'calendar' ? form.day !== undefined : form.is === 'span'
}

interface Item {
  readonly at: number
  readonly day: Numeral
}

/** `8 January`, `8th of January, 2022`, `5-6 January`, `8, 9 and 11 January 2022`. */
function readDayMonth(scan: Scan, at: number): Read | undefined {
  const first = readDayOrWord(scan, at)
  if (!first) return undefined
  const items: Item[] = [{ at, day: first }]
  let range = false
  let next = first.to
  while (items.length < LONGEST_LIST) {
    const text = word(scan, next)
    const joins = items.length === 1 && isRangeMark(scan, next, first)
    const between = items.length === 1 && text === 'and' && word(scan, at - 1) === 'between'
    if (!joins && text !== ',' && text !== 'and' && text !== 'or' && text !== '&' && text !== '/') break
    let dayAt = next + 1
    if (text === ',' && (word(scan, dayAt) === 'and' || word(scan, dayAt) === 'or')) dayAt++
    if (word(scan, dayAt) === 'the') dayAt++
    const day = readDay(scan, dayAt)
    if (!day) break
    items.push({ at: dayAt, day })
    next = day.to
    if (joins || between) {
      range = true
      break
    }
  }
  const monthAt = word(scan, next) === 'of' ? next + 1 : next
  const month = readMonth(scan, monthAt) ?? readMonthAfterSlash(scan, monthAt)
  if (!month) return undefined
  const year = readYearAfter(scan, month.to)
  return assemble(scan, items, range, { at: monthAt, month }, year)
}

/** `5-6`, `5 to 6`, and `5/6` of the night from one day to the next. */
function isRangeMark(scan: Scan, at: number, first: Numeral): boolean {
  const text = word(scan, at)
  if (text === '/') return readDay(scan, at + 1)?.value === first.value + 1
  return isDash(text) || text === 'to' || text === 'until' || text === 'till' || text === 'through'
}

/** `the first of May`, besides digits. */
function readDayOrWord(scan: Scan, at: number): Numeral | undefined {
  const day = readDay(scan, at)
  if (day) return day
  const ordinal = readOrdinal(scan, at)
  return ordinal && ordinal.value <= 31 && word(scan, ordinal.to) === 'of' ? { ...ordinal, ordinal: true } : undefined
}

/** `8-Jan-2022`, `8-January`. */
function readMonthAfterSlash(scan: Scan, at: number): Numeral | undefined {
  return isDash(word(scan, at)) && isTight(scan, at) && isTight(scan, at + 1) ? readMonth(scan, at + 1) : undefined
}

/** `January 8`, `Jan. 8, 2022`, `January 5-6`, `January 8 and 11, 2022`; and `January 2022`, `March 2010`, with their lists. */
function readMonthDay(scan: Scan, at: number): Read | undefined {
  const month = readMonth(scan, at)
  if (!month) return undefined
  const theAt = word(scan, month.to) === 'the' ? month.to + 1 : month.to
  const first = readDay(scan, theAt)
  if (!first || (theAt > month.to && !first.ordinal) || !isDayHere(scan, at, first)) return readMonthYear(scan, at, month)
  const items: Item[] = [{ at: theAt, day: first }]
  let range = false
  let next = first.to
  while (items.length < LONGEST_LIST) {
    const text = word(scan, next)
    const joins = items.length === 1 && isRangeMark(scan, next, first)
    const between = items.length === 1 && text === 'and' && word(scan, at - 1) === 'between'
    if (!joins && text !== ',' && text !== 'and' && text !== 'or' && text !== '&') break
    let dayAt = next + 1
    if (text === ',' && (word(scan, dayAt) === 'and' || word(scan, dayAt) === 'or')) dayAt++
    if (word(scan, dayAt) === 'the') dayAt++
    const day = readDay(scan, dayAt)
    if (!day || readMonth(scan, day.to)) break
    if (!endsPhrase(scan, day.to) || isCounted(scan, day.to)) break
    if (text === ',' && word(scan, dayAt - 1) === ',' && !listGoesOn(scan, day.to)) break
    items.push({ at: dayAt, day })
    next = day.to
    if (joins || between) {
      range = true
      break
    }
  }
  return assemble(scan, items, range, { at, month }, readYearAfter(scan, next))
}

/** A comma alone is not enough to make a list of days: an “and” or a further comma must follow. */
function listGoesOn(scan: Scan, at: number): boolean {
  const text = word(scan, at)
  return (
    text === 'and' ||
    text === 'or' ||
    text === '&' ||
    (text === ',' && (readDay(scan, at + 1) !== undefined || word(scan, at + 1) === 'and'))
  )
}

/** Whether the number after a month is its day: not in “in January 8 people …”, “May 50”. */
function isDayHere(scan: Scan, monthAt: number, day: Numeral): boolean {
  if (isCounted(scan, day.to)) return false
  const tail = word(scan, day.to)
  if (tail === '%' || ((tail === '.' || tail === ':') && isTight(scan, day.to) && isTight(scan, day.to + 1))) return false
  const before = word(scan, monthAt - 1)
  if (before === 'in' && !day.ordinal && !endsPhrase(scan, day.to)) return false
  return day.value <= 31 || (day.value <= 39 && endsPhrase(scan, day.to) && before !== 'in')
}

/** The year, said or pointed at, that follows a day and month: `2022`, `, 2022`, `last year`, `of that year`. */
function readYearAfter(scan: Scan, at: number): { year?: number; of?: DateForm; to: number; part?: DatePart } | undefined {
  const comma = word(scan, at) === ',' ? at + 1 : isDash(word(scan, at)) && isTight(scan, at) && isTight(scan, at + 1) ? at + 1 : at
  const number = comma === at ? readYearNumber(scan, at) : undefined
  // “on 26 July 2023 soldiers …”: so uneven a number counts nobody.
  const uneven = number && number.value % 50 !== 0 && isCounted(scan, number.to) && word(scan, number.to) !== '-' ? number : undefined
  const year = readYear(scan, comma) ?? uneven
  if (year) return { year: year.value, to: year.to, part: part(scan, 'year', year.value, comma, year.to) }
  const phrase = readYearPhrase(scan, word(scan, at) === 'of' ? at + 1 : at)
  return phrase ? { of: phrase.form, to: phrase.to } : undefined
}

function assemble(
  scan: Scan,
  items: readonly Item[],
  range: boolean,
  named: { at: number; month: Numeral },
  year: ReturnType<typeof readYearAfter>,
): Read {
  const from = Math.min(items[0]!.at, named.at)
  const last = items.at(-1)!
  const to = Math.max(year?.to ?? 0, last.day.to, named.month.to)
  const monthPart = part(scan, 'month', named.month.value, named.at, named.month.to)
  const yearParts = year?.part ? [year.part] : []
  const form = (day: Numeral): DateForm => ({
    is: 'calendar',
    day: day.value,
    month: named.month.value,
    year: year?.year,
    of: year?.of,
  })
  const dayPart = (item: Item) => part(scan, 'day', item.day.value, item.at)
  const shared = [monthPart, ...yearParts]
  if (range) {
    const parts = [...onSide([dayPart(items[0]!)], 'from'), ...onSide([dayPart(last), ...shared], 'to')]
    return { from, to, form: { is: 'span', from: form(items[0]!.day), to: form(last.day) }, parts: inOrder(parts) }
  }
  if (items.length === 1) return { from, to, form: form(last.day), parts: inOrder([dayPart(last), ...shared]) }
  // A list: the item that stands beside the month carries it; the others are a day number each.
  const monthFirst = named.at < items[0]!.at
  const reads = items.map((item, index): Read => {
    const carries = monthFirst ? index === 0 : index === items.length - 1
    const yearHere = index === items.length - 1 ? to : item.day.to
    return {
      from: carries && monthFirst ? named.at : item.at,
      to: carries && !monthFirst ? to : monthFirst ? yearHere : item.day.to,
      form: form(item.day),
      parts: inOrder([dayPart(item), ...(carries ? [monthPart] : []), ...(index === items.length - 1 ? yearParts : [])]),
    }
  })
  return { ...reads[0]!, rest: reads.slice(1) }
}

function inOrder(parts: readonly DatePart[]): readonly DatePart[] {
  return [...parts].sort((a, b) => a.start - b.start)
}

/** `May 2021`, `Jan. 2022`, `October, 2020`, `March–April 2010`, `January and February 2022`, `January of last year`. */
function readMonthYear(scan: Scan, at: number, month: Numeral): Read | undefined {
  const monthPart = part(scan, 'month', month.value, at, month.to)
  const year = readYearAfter(scan, month.to) ?? readYearAfter(scan, word(scan, month.to) === 'of' ? month.to + 1 : month.to)
  const form = (value: number, tail: typeof year): DateForm => ({
    is: 'calendar',
    month: value,
    year: tail?.year,
    of: tail?.of,
  })
  if (year) return { from: at, to: year.to, form: form(month.value, year), parts: [monthPart, ...(year.part ? [year.part] : [])] }
  const text = word(scan, month.to)
  const joins = isDash(text) || text === 'to' || text === 'through'
  const lists = text === 'and' || text === 'or' || text === '&'
  if (!joins && !lists) return undefined
  const second = readMonth(scan, month.to + 1)
  if (!second || readDay(scan, second.to)) return undefined
  const tail = readYearAfter(scan, second.to)
  const secondPart = part(scan, 'month', second.value, month.to + 1, second.to)
  if (!tail && lists && readYearNumber(scan, second.to)) return undefined
  const tailParts = tail?.part ? [tail.part] : []
  const to = tail?.to ?? second.to
  if (joins || word(scan, at - 1) === 'between') {
    if (!tail && isDash(text) && !isTight(scan, month.to)) return undefined
    const back = tail?.year !== undefined && month.value > second.value ? { ...tail, year: tail.year - 1 } : tail
    const parts = [...onSide([monthPart], 'from'), ...onSide([secondPart, ...tailParts], 'to')]
    return { from: at, to, form: { is: 'span', from: form(month.value, back), to: form(second.value, tail) }, parts }
  }
  return {
    from: at,
    to: month.to,
    form: form(month.value, tail),
    parts: [monthPart],
    rest: [{ from: month.to + 1, to, form: form(second.value, tail), parts: [secondPart, ...tailParts] }],
  }
}

/** Finds the calendar dates and periods of a passage, without asking when it was written. Linear in the passage. */
import type { Span } from '../../base/span.js'
import type { TaggedText } from '../../text/passage.js'
import { perWord } from '../../text/word.js'
import { readBareDay, readBareMonth, readBareWeekday } from './bare-name.js'
import { readBareYear } from './bare-year.js'
import { readCalendar } from './calendar-reader.js'
import { readCentury, readDecade } from './decade-reader.js'
import { type DateExpression, type DateForm, kindOf } from './expression.js'
import { readHoliday } from './holiday-reader.js'
import { readNumeric } from './numeric.js'
import { readPart } from './part-reader.js'
import { readFraction } from './period-reader.js'
import { readRelation } from './relation.js'
import { readRelative } from './relative-reader.js'
import { isCounted, isDash, isTight, onSide, type Read, type Scan, word } from './scan.js'
import { readSeason } from './season-reader.js'
import {
  COUNTS,
  DECADE_WORDS,
  DISCOURSE_PICKS,
  DOCUMENT_PICKS,
  HEDGES,
  MONTHS,
  ORDINALS,
  PART_ADJECTIVES,
  PART_NOUNS,
  SEASONS,
  UNIT_PLURALS,
  UNITS,
  WEEKDAYS,
} from './words.js'
import { readYearOfAccounts, readYearRange } from './year-reader.js'

export interface DateOptions {
  /** Whether `8/1/2022` is 8 January; true unless said. A number over 12 decides for itself. */
  readonly dayFirst?: boolean
}

/**
 * Every date of a passage, in reading order and without overlaps.
 * @param tagged the passage’s words @param text the passage’s text, which the tokens’ offsets are into
 */
export function findDates(tagged: TaggedText, text: string, options: DateOptions = {}): readonly DateExpression[] {
  const scan: Scan = { tokens: tagged.tokens, text, dayFirst: options.dayFirst ?? true, depth: 0 }
  const found: DateExpression[] = []
  let at = 0
  let lastTo = -1
  while (at < scan.tokens.length) {
    if (!mayStart(scan.tokens[at]!.word)) {
      at++
      continue
    }
    const chained = isChained(scan, at, lastTo, found)
    const read = readJoined(scan, at, chained)
    if (!read) {
      at++
      continue
    }
    const before = found.at(-1)
    found.push(express(scan, read, before?.to ?? 0, chained ? before : undefined))
    shareYear(scan, found)
    lastTo = read.to
    for (const it of read.rest ?? []) {
      found.push(express(scan, it, it.from, found.at(-1)))
      lastTo = it.to
    }
    at = Math.max(lastTo, at + 1)
  }
  return found
}

/** “in late March or early April 1942”, “the spring and summer of 1941”: dates of a kind that are joined take the year that only the last one says. */
function shareYear(scan: Scan, found: DateExpression[]): void {
  for (let at = found.length - 1; at > 0; at--) {
    const [one, next] = [found[at - 1]!, found[at]!]
    const joint = word(scan, one.to)
    const isList =
      next.from === one.to + 1 && (joint === 'and' || joint === 'or' || joint === '/' || (joint === ',' && at < found.length - 1))
    if (!isList || !isLikeKind(one.form, next.form)) return
    const form = inherit(one.form, next.form)
    if (form === one.form) return
    found[at - 1] = { ...one, form, kind: kindOf(form) }
  }
}

/** A part of a month and a month, two months, two days, two seasons. */
function isLikeKind(a: DateForm, b: DateForm): boolean {
  const [one, other] = [a.is === 'part' ? a.of : a, b.is === 'part' ? b.of : b]
  if (one.is !== other.is) return false
  if (one.is !== 'calendar' || other.is !== 'calendar') return one.is === 'season' || one.is === 'quarter'
  return one.month !== undefined && other.month !== undefined && (one.day === undefined) === (other.day === undefined)
}

/** The first letters and digits that any date begins with; a cheap way past most words. */
const mayStart = perWord(({ text, norm }) => {
  const first = norm.charCodeAt(0)
  if (first >= 48 && first <= 57) return true
  // A mark by itself begins nothing, save the apostrophe of a short year.
  if (norm.length === 1 && (first < 97 || first > 122)) return first === 39 || first > 127
  const isCapital = text.charCodeAt(0) < 97
  if (isCapital && (norm.length <= 5 || norm.startsWith('fy'))) return true
  return LOWER_STARTS.has(norm) || (isCapital && CAPITAL_STARTS.has(norm)) || norm.includes('-') || first > 127
})

const LOWER_STARTS: ReadonlySet<string> = new Set(
  (
    'the that this last next same today tonight yesterday tomorrow early mid late earlier later sometime middle beginning start end close opening year month midyear a an one two three four five six ' +
    'seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen ' +
    'spring summer autumn fall winter springtime summertime wintertime first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth final latter its their turn ' +
    "fiscal financial calendar thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth ' week quarter years"
  )
    .split(' ')
    .concat([...DECADE_WORDS.keys()]),
)

/** Longer words that begin a date where they have a capital. */
const CAPITAL_STARTS: ReadonlySet<string> = new Set<string>(
  [MONTHS, WEEKDAYS, SEASONS, UNITS, UNIT_PLURALS, DOCUMENT_PICKS, DISCOURSE_PICKS, COUNTS, ORDINALS, PART_ADJECTIVES, PART_NOUNS].flatMap(
    (table) => [...table.keys()],
  ),
)
  .add('christmas')
  .add('boxing')

/** Whether a date stands right before this one in a list: “in 2011, 2016 and 2019”. */
function isChained(scan: Scan, at: number, lastTo: number, found: readonly DateExpression[]): boolean {
  const last = found.at(-1)
  const from = afterParenthesis(scan, lastTo)
  if (!last || at - from < 1 || at - from > 3) return false
  for (let index = from; index < at; index++) {
    const text = word(scan, index)
    if (text !== ',' && text !== 'and' && text !== 'or' && text !== 'in' && text !== '&' && text !== '/' && text !== ';') return false
  }
  const form = last.form.is === 'part' ? last.form.of : last.form
  return form.is === 'calendar' && form.year !== undefined
}

/** Past a short aside: “in 2011 (oil towns), 2016 …”. */
function afterParenthesis(scan: Scan, at: number): number {
  if (word(scan, at) !== '(') return at
  for (let index = at + 1; index < at + 9; index++) if (word(scan, index) === ')') return index + 1
  return at
}

/** The longest date that begins here, joined with the one it is a range with. */
function readJoined(scan: Scan, at: number, chained: boolean): Read | undefined {
  const first = readOne(scan, at, chained)
  return first && (first.rest || first.form.is === 'span' ? first : joinRange(scan, first))
}

function readOne(scan: Scan, at: number, chained: boolean): Read | undefined {
  const numeric = readNumeric(scan, at)
  if (numeric) return numeric
  let best: Read | undefined
  const offer = (read: Read | undefined) => {
    if (read && (!best || end(read) > end(best))) best = read
  }
  offer(readCalendar(scan, at))
  offer(readPart(scan, at))
  offer(readRelative(scan, at, readInner))
  offer(readFraction(scan, at))
  offer(readDecade(scan, at))
  offer(readCentury(scan, at))
  offer(readSeason(scan, at))
  offer(readYearOfAccounts(scan, at))
  offer(readHoliday(scan, at))
  if (!best) offer(readBareWeekday(scan, at) ?? readBareMonth(scan, at) ?? readBareYear(scan, at, chained) ?? readBareDay(scan, at))
  return best
}

function end(read: Read): number {
  return read.rest?.at(-1)?.to ?? read.to
}

/** A date after “two days before …”. */
function readInner(scan: Scan, at: number): Read | undefined {
  return (
    readNumeric(scan, at) ??
    readCalendar(scan, at) ??
    readPart(scan, at) ??
    readBareWeekday(scan, at) ??
    readRelative(scan, at, () => undefined) ??
    readAnyYear(scan, at)
  )
}

function readAnyYear(scan: Scan, at: number): Read | undefined {
  const year = readYearRange(scan, at)
  return year && !isCounted(scan, year.to) ? year : undefined
}

/** The other end of a range: “from 27 September **to 10 November 2020**”, “between 2008 **and 2018**”, “2019**–present**”. */
function joinRange(scan: Scan, first: Read): Read {
  const at = first.to
  const text = word(scan, at)
  const before = word(scan, first.from - 1)
  const dash = isDash(text)
  const joins =
    dash ||
    text === 'to' ||
    text === 'through' ||
    ((text === 'until' || text === 'till' || text === 'up') && before === 'from') ||
    (text === 'and' && before === 'between')
  if (!joins || !isRangeEnd(first.form)) return first
  const next = text === 'up' && word(scan, at + 1) === 'to' ? at + 2 : at + 1
  const second = readRangeEnd(scan, next, dash || before === 'from' || before === 'between')
  if (!second) return first
  if (second === 'now') {
    const to = word(scan, next) === 'the' || word(scan, next) === 'this' ? next + 2 : next + 1
    return first.form.is === 'calendar'
      ? { ...first, to, form: { is: 'span', from: first.form }, parts: onSide(first.parts, 'from') }
      : first
  }
  if (!isRangeEnd(second.form) || second.rest) return first
  if (text === 'to' && before !== 'from' && !isSameKind(first.form, second.form)) return first
  const from = inherit(first.form, second.form)
  return {
    from: first.from,
    to: second.to,
    form: { is: 'span', from, to: second.form },
    parts: [...onSide(first.parts, 'from'), ...onSide(second.parts, 'to')],
  }
}

const NOW: ReadonlySet<string> = new Set(['present', 'now', 'today', 'date'])

function readRangeEnd(scan: Scan, at: number, forced: boolean): Read | 'now' | undefined {
  if (
    NOW.has(word(scan, at)) ||
    ((word(scan, at) === 'the' || word(scan, at) === 'this') && (word(scan, at + 1) === 'present' || word(scan, at + 1) === 'day'))
  )
    return forced ? 'now' : undefined
  const numeric = readNumeric(scan, at)
  if (numeric) return numeric
  const read =
    readCalendar(scan, at) ??
    readPart(scan, at) ??
    readDecade(scan, at) ??
    readCentury(scan, at) ??
    readSeason(scan, at) ??
    readFraction(scan, at) ??
    readBareWeekday(scan, at)
  if (read) return read
  const year = readYearRange(scan, at)
  if (year && year.form.is !== 'span' && (forced || word(scan, at - 1) === 'to')) return year
  const month = readBareMonth(scan, at)
  return month ?? (forced ? readRelative(scan, at, () => undefined) : undefined)
}

function isRangeEnd(form: DateForm): boolean {
  return form.is !== 'span' && form.is !== 'shift' && form.is !== 'nth' && form.is !== 'turn'
}

/** For “A to B” without “from”: dates of a kind make a range, others may stand together by chance. */
function isSameKind(a: DateForm, b: DateForm): boolean {
  if (a.is !== b.is) return (a.is === 'part' && b.is === 'calendar') || (a.is === 'calendar' && b.is === 'part')
  if (a.is !== 'calendar' || b.is !== 'calendar') return true
  return (a.day === undefined) === (b.day === undefined) && (a.month === undefined) === (b.month === undefined)
}

/** The first end of a range takes the year, and the month, that only the second says. */
function inherit(first: DateForm, second: DateForm): DateForm {
  if (first.is === 'part') {
    const of = inherit(first.of, second)
    return of === first.of ? first : { ...first, of }
  }
  if (first.is === 'weekday') return second.is === 'weekday' && second.of && !first.of ? { ...first, of: second.of } : first
  const source = second.is === 'part' ? second.of : second
  if ((first.is === 'season' || first.is === 'quarter') && !first.of && 'of' in source && source.of) return { ...first, of: source.of }
  if (first.is !== 'calendar' || source.is !== 'calendar' || first.year !== undefined || first.of || first.month === undefined) return first
  if (source.of) return { ...first, of: source.of }
  if (source.year === undefined) return first
  const later = source.month !== undefined && first.month > source.month
  return { ...first, year: later ? source.year - 1 : source.year }
}

/** Builds the expression: looks back for the hedge and the preposition, no further than the date before. */
function express(scan: Scan, read: Read, floor: number, listHead: DateExpression | undefined): DateExpression {
  let at = read.from - 1
  let hedgeAt = -1
  const takeHedge = () => {
    if (at >= floor && HEDGES.has(word(scan, at))) hedgeAt = at--
    else if (at > floor && word(scan, at) === '.' && isTight(scan, at) && (word(scan, at - 1) === 'c' || word(scan, at - 1) === 'ca'))
      hedgeAt = at -= 1
  }
  takeHedge()
  if (isDash(word(scan, at)) && isTight(scan, read.from) && (word(scan, at - 1) === 'pre' || word(scan, at - 1) === 'post')) at--
  if ((word(scan, at) === 'the' || word(scan, at) === 'all') && read.from - at === 1) at--
  const relation = at >= floor ? readRelation(scan, at) : undefined
  if (relation && hedgeAt < 0) {
    at = relation.from - 1
    takeHedge()
  }
  const tokens = scan.tokens
  const span = (from: number, to: number): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end })
  const hedge = hedgeAt >= 0 ? span(hedgeAt, hedgeAt + 1) : listHead?.hedge
  const related = relation ? { word: relation.word, span: span(relation.from, relation.to) } : listHead?.relation
  const made: { -readonly [K in keyof DateExpression]: DateExpression[K] } = {
    start: tokens[read.from]!.start,
    end: tokens[read.to - 1]!.end,
    from: read.from,
    to: read.to,
    kind: kindOf(read.form),
    form: read.form,
    parts: read.parts,
    approximate: hedge !== undefined,
  }
  if (hedge) made.hedge = hedge
  if (related) made.relation = related
  return made
}

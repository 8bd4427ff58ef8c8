/** Periods: seasons, quarters, halves, decades, centuries, parts (“early 2022”, “the end of May”) and the year that stands alone. */
import type { PeriodPart } from '../../values/period.js'
import { readCalendar, readWeekday } from './calendar-reader.js'
import type { DateForm } from './expression.js'
import { readRelative, readYearPhrase } from './relative-reader.js'
import {
  deeper,
  digitsOf,
  isCapital,
  isCounted,
  isDash,
  isTight,
  onSide,
  part,
  type Read,
  readCount,
  readMonth,
  readOrdinal,
  readUnit,
  readYear,
  readYearNumber,
  type Scan,
  word,
} from './scan.js'
import { DAY_PARTS, DECADE_WORDS, PART_ADJECTIVES, PART_NOUNS, SEASONS } from './words.js'

/** A period that something can be a part of or lie in: month, season, quarter, year, decade, century, “last year”. */
export function readPeriod(outer: Scan, at: number): Read | undefined {
  const scan = deeper(outer)
  if (!scan) return undefined
  return (
    readDecade(scan, at) ??
    readCentury(scan, at) ??
    readSeason(scan, at) ??
    readQuarter(scan, at) ??
    readCalendar(scan, at) ??
    readBareMonth(scan, at) ??
    readYearRange(scan, at) ??
    relativePeriod(scan, at)
  )
}

function relativePeriod(scan: Scan, at: number): Read | undefined {
  return readRelative(scan, at, () => undefined)
}

function readBareMonth(scan: Scan, at: number): Read | undefined {
  const month = readMonth(scan, at)
  return month
    ? { from: at, to: month.to, form: { is: 'calendar', month: month.value }, parts: [part(scan, 'month', month.value, at, month.to)] }
    : undefined
}

/** `2021`, `2003–2005`, `2014-16`, `2021/22`: the number alone, whatever its context. */
export function readYearRange(scan: Scan, at: number): Read | undefined {
  const start =
    word(scan, at) === 'the' && word(scan, at + 1) === 'year' ? at + 2 : word(scan, at) === 'the' || word(scan, at) === 'year' ? at + 1 : at
  const first = readYear(scan, start)
  if (!first) return undefined
  const single: Read = {
    from: at,
    to: first.to,
    form: { is: 'calendar', year: first.value },
    parts: [part(scan, 'year', first.value, start, first.to)],
  }
  const mark = word(scan, first.to)
  if (!isDash(mark) && mark !== '/') return single
  if (mark === '/' && !isTight(scan, first.to)) return single
  const second = readYearTail(scan, first.to + 1, first.value)
  if (!second) return single
  return {
    from: at,
    to: first.to + 2,
    form: { is: 'span', from: single.form, to: { is: 'calendar', year: second } },
    parts: [...onSide(single.parts, 'from'), ...onSide([part(scan, 'year', second, first.to + 1)], 'to')],
  }
}

/** The year after the dash: four digits, or two that belong to the same century and come later. */
function readYearTail(scan: Scan, at: number, first: number): number | undefined {
  const full = readYear(scan, at)
  if (full && word(scan, at).length === 4) return full.value
  const text = word(scan, at)
  const short = text.length === 2 && isTight(scan, at) && !isCounted(scan, at + 1) ? digitsOf(text) : undefined
  if (short === undefined || isDash(word(scan, at + 1))) return undefined
  const value = first - (first % 100) + short
  return value > first ? value : first % 100 === 99 && short === 0 ? first + 1 : undefined
}

/** What a season, quarter or half is of: `of 2018`, `2018`, `of last year`, `of the year`. */
function readOwner(scan: Scan, at: number): Read | undefined {
  const text = word(scan, at)
  if (text === 'of' || text === 'in')
    return readYearRange(scan, at + 1) ?? readYearPhrase(scan, at + 1) ?? (text === 'of' ? ownerYear(scan, at + 1) : undefined)
  const commaAt = text === ',' ? at + 1 : at
  const year = readYearRange(scan, commaAt)
  if (year && word(scan, commaAt) !== 'the') return year
  return text === ',' ? undefined : readYearPhrase(scan, at)
}

/** “of the year”, after a season or quarter. */
function ownerYear(scan: Scan, at: number): Read | undefined {
  return word(scan, at) === 'the' && word(scan, at + 1) === 'year' && word(scan, at + 2) !== 'of'
    ? { from: at, to: at + 2, form: { is: 'unit', unit: 'year', step: 0, from: 'discourse' }, parts: [] }
    : undefined
}

const SEASON_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'during',
  'since',
  'by',
  'until',
  'before',
  'after',
  'throughout',
  'over',
  'early',
  'late',
  'mid',
  '-',
])

/** `spring 2005`, `the summer of 2018`, `winter 2021–22`, “in the summer”. */
export function readSeason(scan: Scan, at: number): Read | undefined {
  const nameAt = word(scan, at) === 'the' ? at + 1 : at
  const season = SEASONS.get(word(scan, nameAt))
  if (!season) return undefined
  // “Prague Spring” is a name.
  if (nameAt === at && isCapital(scan, at) && at > 0 && isCapital(scan, at - 1) && !isSentenceStart(scan, at - 1)) return undefined
  const seasonPart = part(scan, 'season', season, nameAt)
  const owner = readOwner(scan, nameAt + 1)
  const isFall = word(scan, nameAt) === 'fall'
  if (owner) {
    if (isFall && word(scan, nameAt + 1) !== 'of' && !owner.parts.length) return undefined
    return { from: at, to: owner.to, form: { is: 'season', season, of: owner.form }, parts: [seasonPart, ...owner.parts] }
  }
  const next = word(scan, nameAt + 1)
  if (!SEASON_PREPOSITIONS.has(word(scan, at - 1)) || next === 'of' || (isFall && (nameAt === at || word(scan, at - 1) !== 'in')))
    return undefined
  return next === '' || !isLetter(next) || SMALL.has(next)
    ? { from: at, to: nameAt + 1, form: { is: 'season', season }, parts: [seasonPart] }
    : undefined
}

const SMALL: ReadonlySet<string> = new Set(
  'and or but to when while as the a an in at on with by for from until he she it they we which that was were is are has had have will would after before'.split(
    ' ',
  ),
)

function isLetter(text: string): boolean {
  return text[0] !== undefined && text[0].toLowerCase() !== text[0].toUpperCase()
}

function isSentenceStart(scan: Scan, at: number): boolean {
  return at <= 0 || scan.tokens[at]!.sentence !== scan.tokens[at - 1]!.sentence
}

/** `Q1 2022`, `the first quarter of 2022`, `third-quarter`, `the second half of 2021`, `first half of the 20th century`, `first week of January`. */
export function readQuarter(scan: Scan, at: number): Read | undefined {
  const coded = readQuarterCode(scan, at) ?? readOwnedQuarter(scan, at)
  if (coded) return coded
  const start = word(scan, at) === 'the' || word(scan, at) === 'its' || word(scan, at) === 'their' ? at + 1 : at
  const final = word(scan, start) === 'final' || word(scan, start) === 'last'
  const ordinal = final ? { value: -1, to: start + 1 } : readOrdinal(scan, start)
  if (!ordinal) return undefined
  const nounAt = isDash(word(scan, ordinal.to)) ? ordinal.to + 1 : ordinal.to
  const noun = word(scan, nounAt)
  if (noun === 'quarter') return readQuarterNoun(scan, at, nounAt, final ? 4 : ordinal.value, start)
  if (noun === 'half') return readHalfNoun(scan, at, nounAt, final ? 2 : ordinal.value, start)
  return readNth(scan, at, ordinal, nounAt)
}

/** `1989’s third quarter`, `the 1988 fourth quarter`, `last year’s first half`. */
function readOwnedQuarter(scan: Scan, at: number): Read | undefined {
  const start = word(scan, at) === 'the' ? at + 1 : at
  const year = readYearNumber(scan, start)
  const owner = year
    ? { to: year.to, form: { is: 'calendar', year: year.value } as const, parts: [part(scan, 'year', year.value, start, year.to)] }
    : readYearPhrase(scan, at)
  if (!owner) return undefined
  const next = word(scan, owner.to) === "'s" ? owner.to + 1 : owner.to
  if (!year && next === owner.to) return undefined
  const ordinal = readOrdinal(scan, next)
  if (!ordinal) return undefined
  const nounAt = isDash(word(scan, ordinal.to)) ? ordinal.to + 1 : ordinal.to
  const noun = word(scan, nounAt)
  const parts = [...owner.parts, part(scan, 'quarter', ordinal.value, next)]
  if (noun === 'quarter' && ordinal.value <= 4) {
    return { from: at, to: nounAt + 1, form: { is: 'quarter', quarter: ordinal.value, of: owner.form }, parts }
  }
  if (noun === 'half' && (ordinal.value === 1 || ordinal.value === 2)) {
    return { from: at, to: nounAt + 1, form: { is: 'half', half: ordinal.value, of: owner.form }, parts }
  }
  return undefined
}

/** `Q1 2022`, `1Q 2022`, `2022 Q1`. */
function readQuarterCode(scan: Scan, at: number): Read | undefined {
  const text = word(scan, at)
  const quarter =
    text.length === 2 && text[0] === 'q' ? digitsOf(text[1]!) : text.length === 2 && text[1] === 'q' ? digitsOf(text[0]!) : undefined
  if (quarter !== undefined && quarter >= 1 && quarter <= 4) {
    const quarterPart = part(scan, 'quarter', quarter, at)
    const owner = readOwner(scan, isDash(word(scan, at + 1)) ? at + 2 : at + 1)
    return {
      from: at,
      to: owner?.to ?? at + 1,
      form: { is: 'quarter', quarter, ...(owner ? { of: owner.form } : {}) },
      parts: [quarterPart, ...(owner?.parts ?? [])],
    }
  }
  const year = readYearNumber(scan, at)
  const after = word(scan, at + 1)
  const tail = year && after.length === 2 && after[0] === 'q' ? digitsOf(after[1]!) : undefined
  if (!year || tail === undefined || tail < 1 || tail > 4) return undefined
  const form: DateForm = { is: 'quarter', quarter: tail, of: { is: 'calendar', year: year.value } }
  return { from: at, to: at + 2, form, parts: [part(scan, 'year', year.value, at), part(scan, 'quarter', tail, at + 1)] }
}

function readQuarterNoun(scan: Scan, at: number, nounAt: number, quarter: number, start: number): Read | undefined {
  if (quarter < 1 || quarter > 4) return undefined
  const owner = readOwner(scan, nounAt + 1)
  if (!owner && word(scan, nounAt + 1) === 'of') return undefined
  const parts = [part(scan, 'quarter', quarter, start), ...(owner?.parts ?? [])]
  return { from: at, to: owner?.to ?? nounAt + 1, form: { is: 'quarter', quarter, ...(owner ? { of: owner.form } : {}) }, parts }
}

function readHalfNoun(scan: Scan, at: number, nounAt: number, half: number, start: number): Read | undefined {
  if (half !== 1 && half !== 2) return undefined
  const halfPart = part(scan, 'quarter', half, start)
  const ofAt = word(scan, nounAt + 1) === 'of' ? nounAt + 2 : nounAt + 1
  const owner = ofAt === nounAt + 2 ? readPeriod(scan, ofAt) : readOwner(scan, ofAt)
  if (owner) return { from: at, to: owner.to, form: { is: 'half', half, of: owner.form }, parts: [halfPart, ...owner.parts] }
  const before = word(scan, at - 1)
  if (ofAt === nounAt + 2 || (before !== 'in' && before !== 'for' && before !== 'during')) return undefined
  return { from: at, to: nounAt + 1, form: { is: 'half', half }, parts: [halfPart] }
}

/** `the first decade of the 21st century`, `the second week of January`, `the first two weeks of May`, `the last day of 2021`. */
function readNth(scan: Scan, at: number, ordinal: { value: number; to: number }, nounAt: number): Read | undefined {
  const count = nounAt === ordinal.to && (ordinal.value === 1 || ordinal.value === -1) ? readCount(scan, nounAt) : undefined
  const unitAt = count ? count.to : nounAt
  const unit = readUnit(scan, unitAt, count !== undefined)
  if (!unit || (word(scan, unitAt + 1) !== 'of' && word(scan, unitAt + 1) !== 'in')) return undefined
  const owner = readPeriod(scan, unitAt + 2)
  if (!owner || (unit.unit === 'century' && count === undefined)) return undefined
  const form: DateForm = { is: 'nth', unit: unit.unit, index: ordinal.value, count: count?.value ?? 1, of: owner.form }
  return { from: at, to: owner.to, form, parts: owner.parts }
}

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
  if (short)
    return {
      from: at,
      to: short.to,
      form: { is: 'decade', year: short.value, short: true },
      parts: [part(scan, 'decade', short.value, start, short.to)],
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
  if (value === undefined || (!opened && word(scan, at - 1) !== 'the' && !PART_ADJECTIVES.has(word(scan, at - 1)))) return undefined
  // “in her 40s”, “in his early 60s” are ages.
  if (!opened && word(scan, at - 1) !== 'the' && AGES.has(word(scan, at - 2))) return undefined
  return { value, to: apostrophe ? at + 2 : at + 1 }
}

const AGES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'my', 'your', 'our'])

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
  if (word(scan, nounAt) !== 'century') return undefined
  const year = (ordinal.value - 1) * 100
  return { from: at, to: nounAt + 1, form: { is: 'century', year }, parts: [part(scan, 'century', year, start, nounAt)] }
}

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

/** `year-end`, `year-end 1988`, `month-end`, `midyear`, `mid-year`. */
function readYearEnd(scan: Scan, at: number): Read | undefined {
  const text = word(scan, at)
  const dashed = isDash(word(scan, at + 1))
  const end = (text === 'year' || text === 'month') && dashed && word(scan, at + 2) === 'end' ? at + 3 : text === 'year-end' ? at + 1 : -1
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

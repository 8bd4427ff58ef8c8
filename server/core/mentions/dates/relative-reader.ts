/** Dates told from another date: “last week”, “the following day”, “that Wednesday”, “two weeks later”, “a year ago”, “yesterday”. */
import type { TimeUnit } from '../../values/period.js'
import type { DateForm, DatePart, Pick } from './expression.js'
import { deeper, isCapital, isDash, part, type Read, readCount, readDay, readMonth, readUnit, type Scan, word } from './scan.js'
import { DAY_PARTS, DISCOURSE_PICKS, DOCUMENT_PICKS, SEASONS, WEEKDAYS } from './words.js'

const STEPS: Record<Pick, number> = { last: -1, this: 0, next: 1, that: 0, previous: -1, following: 1 }
const FROM_DISCOURSE: ReadonlySet<Pick> = new Set(['that', 'previous', 'following'])
/** Whose year is not the calendar's. */
const ACCOUNTS: ReadonlySet<string> = new Set(['fiscal', 'financial', 'calendar'])
/** Verbs of saying, after which “that” opens a clause and is no pointer. */
const SAYING: ReadonlySet<string> = new Set(
  'said say says told added announced reported reports claimed stated confirmed believed believe thought hoped noted agreed insisted so'.split(
    ' ',
  ),
)
const UNIT_NOT_AFTER: ReadonlySet<string> = new Set(['of', 'when', 'that', 'in', 'which', 'long', '-'])

/** Reads a relative date. Lengths that only measure (“in two weeks”, “the past five years”) are durations and not read here. */
export function readRelative(scan: Scan, at: number, readDate: (scan: Scan, at: number) => Read | undefined): Read | undefined {
  return (
    readDayWord(scan, at) ??
    readPicked(scan, at) ??
    readShift(scan, at, readDate) ??
    readWeekOf(scan, at, readDate) ??
    readDayBefore(scan, at, readDate) ??
    readYearEarlier(scan, at)
  )
}

function read(from: number, to: number, form: DateForm, parts: readonly DatePart[] = []): Read {
  return { from, to, form, parts }
}

/** `the week of 3 January`. */
function readWeekOf(scan: Scan, at: number, readDate: (scan: Scan, at: number) => Read | undefined): Read | undefined {
  if (word(scan, at) !== 'the' || word(scan, at + 1) !== 'week') return undefined
  const inner = word(scan, at + 2) === 'of' ? deeper(scan) : undefined
  const date = inner ? readDate(inner, at + 3) : undefined
  if (date?.form.is !== 'calendar' || date.form.day === undefined || date.rest) return undefined
  return { from: at, to: date.to, form: { is: 'weekOf', of: date.form }, parts: date.parts }
}

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

/** `today`, `yesterday`, `tomorrow`, `tonight`, `last night`, `this morning`. */
function readDayWord(scan: Scan, at: number): Read | undefined {
  const text = word(scan, at)
  const step = DAY_WORDS.get(text)
  if (step !== undefined) {
    // “today’s Europe” is the Europe of our time.
    if (word(scan, at + 1) === "'s" && text === 'today' && isCapital(scan, at + 2)) return undefined
    const to = DAY_PARTS.has(word(scan, at + 1)) ? at + 2 : at + 1
    return read(at, to, { is: 'unit', unit: 'day', step, from: 'document' })
  }
  if (!DAY_PARTS.has(word(scan, at + 1))) return undefined
  if (text === 'this') return read(at, at + 2, { is: 'unit', unit: 'day', step: 0, from: 'document' })
  if (text === 'last' && word(scan, at + 1) === 'night') return read(at, at + 2, { is: 'unit', unit: 'day', step: -1, from: 'document' })
  if (text === 'that') return read(at, at + 2, { is: 'unit', unit: 'day', step: 0, from: 'discourse' })
  return undefined
}

/** `last week`, `this January`, `that Wednesday`, `the following year`, `the same day`, `earlier this month`. */
function readPicked(scan: Scan, at: number): Read | undefined {
  const first = word(scan, at)
  if (first === 'earlier' || first === 'later' || first === 'sometime') {
    const next = word(scan, at + 1) === 'in' || word(scan, at + 1) === 'on' ? at + 2 : at + 1
    const inner = startsSelf(scan, next) ? undefined : readPicked(scan, next)
    return inner ? { ...inner, from: at } : undefined
  }
  // “the last decade” measures a length up to now.
  if (first === 'last' && word(scan, at - 1) === 'the' && readUnit(scan, at + 1)) return undefined
  // “Next day they left.”
  if (first === 'next' && isCapital(scan, at) && (word(scan, at + 1) === 'day' || DAY_PARTS.has(word(scan, at + 1))))
    return read(at, at + 2, { is: 'unit', unit: 'day', step: 1, from: 'discourse' })
  const documentPick = DOCUMENT_PICKS.get(first)
  if (documentPick && first !== 'past' && first !== 'coming' && first !== 'current') return readPick(scan, at, at + 1, documentPick)
  if (first === 'that' || first === 'those')
    return first === 'that' && !SAYING.has(word(scan, at - 1)) ? readPick(scan, at, at + 1, 'that') : undefined
  if (first === 'same') return readPick(scan, at, at + 1, 'that')
  if (first !== 'the') return undefined
  const second = word(scan, at + 1)
  const discoursePick = DISCOURSE_PICKS.get(second === 'very' ? word(scan, at + 2) : second)
  if (discoursePick) return readPick(scan, at, second === 'very' ? at + 3 : at + 2, discoursePick)
  if (second === 'coming' || second === 'current') return readPick(scan, at, at + 2, DOCUMENT_PICKS.get(second)!)
  // “the last quarter”, “the last weekend”; “the past week”, “the last year” measure a length up to now.
  if (second === 'last' || second === 'latest') {
    const third = word(scan, at + 2)
    return third === 'quarter' || third === 'weekend' ? readPick(scan, at, at + 2, 'last') : undefined
  }
  if (second === 'weekend')
    return isBareUnit(scan, at + 2) ? read(at, at + 2, { is: 'unit', unit: 'weekend', step: 0, from: 'discourse' }) : undefined
  return readTheUnit(scan, at)
}

function startsSelf(scan: Scan, at: number): boolean {
  return word(scan, at) === 'earlier' || word(scan, at) === 'later' || word(scan, at) === 'sometime'
}

function readPick(scan: Scan, from: number, nounAt: number, pick: Pick): Read | undefined {
  // “this past Friday”, “this coming week”.
  if (pick === 'this' && (word(scan, nounAt) === 'past' || word(scan, nounAt) === 'coming')) {
    return readPick(scan, from, nounAt + 1, word(scan, nounAt) === 'past' ? 'last' : 'next')
  }
  // “the current fiscal year” goes by the name of the year that it is of.
  if (ACCOUNTS.has(word(scan, nounAt)) && word(scan, nounAt + 1) === 'year') return readPick(scan, from, nounAt + 1, pick)
  const noun = word(scan, nounAt)
  const source = FROM_DISCOURSE.has(pick) ? 'discourse' : 'document'
  if (noun === 'weekend') return read(from, nounAt + 1, { is: 'unit', unit: 'weekend', step: STEPS[pick], from: source })
  const unit = readUnit(scan, nounAt)
  if (unit) {
    if (unit.unit === 'day' && (pick === 'last' || pick === 'this' || pick === 'next')) return undefined
    if (isDash(word(scan, nounAt + 1)) && !scan.tokens[nounAt + 1]!.spaceBefore) return undefined
    return read(from, nounAt + 1, { is: 'unit', unit: unit.unit, step: STEPS[pick] * unit.times, from: source })
  }
  const weekday = WEEKDAYS.get(noun)
  if (weekday && isCapital(scan, nounAt)) {
    const to = DAY_PARTS.has(word(scan, nounAt + 1)) ? nounAt + 2 : nounAt + 1
    return read(from, to, { is: 'weekday', weekday, pick }, [part(scan, 'weekday', weekday, nounAt)])
  }
  const month = readMonth(scan, nounAt)
  // “last Oct. 23” is a day; the calendar reads it.
  if (month && readDay(scan, month.to) && !readDay(scan, month.to)!.ordinal) return undefined
  if (month) return read(from, month.to, { is: 'month', month: month.value, pick }, [part(scan, 'month', month.value, nounAt, month.to)])
  const season = SEASONS.get(noun)
  if (season) return read(from, nounAt + 1, { is: 'pickedSeason', season, pick }, [part(scan, 'season', season, nounAt)])
  if (DAY_PARTS.has(noun) && pick === 'following') return read(from, nounAt + 1, { is: 'unit', unit: 'day', step: 1, from: 'discourse' })
  if (DAY_PARTS.has(noun) && pick === 'previous') return read(from, nounAt + 1, { is: 'unit', unit: 'day', step: -1, from: 'discourse' })
  if (DAY_PARTS.has(noun) && pick === 'that') return read(from, nounAt + 1, { is: 'unit', unit: 'day', step: 0, from: 'discourse' })
  return undefined
}

const BARE_UNIT_AFTER: ReadonlySet<string> = new Set([
  'in',
  'during',
  'for',
  'of',
  'throughout',
  'by',
  'within',
  'over',
  'later',
  'earlier',
  'late',
  'early',
])

/** `the year`, `the quarter` as in “in the quarter”, “later in the year”: the one that is being spoken of. */
function readTheUnit(scan: Scan, at: number): Read | undefined {
  const unit = readUnit(scan, at + 1)
  if (!unit || unit.unit === 'day' || unit.times !== 1) return undefined
  if (!BARE_UNIT_AFTER.has(word(scan, at - 1)) || !isBareUnit(scan, at + 2)) return undefined
  return read(at, at + 2, { is: 'unit', unit: unit.unit, step: 0, from: 'discourse' })
}

function isBareUnit(scan: Scan, next: number): boolean {
  const text = word(scan, next)
  if (UNIT_NOT_AFTER.has(text) || readCount(scan, next)) return false
  return (
    text !== 'before' &&
    text !== 'after' &&
    text !== 'earlier' &&
    text !== 'later' &&
    text !== 'ended' &&
    text !== 'ending' &&
    text !== 'and'
  )
}

/** A year pointed at: “last year”, “this year”, “that year”, “the following year”. For use after a day and month. */
export function readYearPhrase(scan: Scan, at: number): Read | undefined {
  return readUnitPhrase(scan, at, 'year')
}

/** A week, month or year pointed at: “last week”, “the following year”. For use after what lies in it. */
export function readUnitPhrase(scan: Scan, at: number, unit: TimeUnit): Read | undefined {
  const found = readPicked(scan, at)
  return found && found.form.is === 'unit' && found.form.unit === unit && word(scan, at) !== 'earlier' && word(scan, at) !== 'later'
    ? found
    : undefined
}

/** Days told by a part of them: “two nights later”. */
const NIGHTS: ReadonlySet<string> = new Set(['night', 'nights', 'morning', 'mornings', 'evening', 'evenings', 'afternoon', 'afternoons'])

/** `two weeks later`, `three months ago`, `a year earlier`, `10 days after 8 January`, `two years from now`. */
function readShift(scan: Scan, at: number, readDate: (scan: Scan, at: number) => Read | undefined): Read | undefined {
  const count = readCount(scan, at)
  if (!count) return undefined
  let unitAt = count.to
  if (isDash(word(scan, unitAt)) || word(scan, unitAt) === 'full' || word(scan, unitAt) === 'more') unitAt++
  const unit = readUnit(scan, unitAt, true) ?? (NIGHTS.has(word(scan, unitAt)) ? ({ unit: 'day', times: 1 } as const) : undefined)
  if (!unit) return undefined
  const amount = count.value * unit.times
  const amountPart: DatePart = part(scan, 'amount', count.value, at, count.to)
  return readDirection(scan, at, unitAt + 1, amount, unit.unit, [amountPart], readDate)
}

function readDirection(
  scan: Scan,
  from: number,
  at: number,
  amount: number,
  unit: TimeUnit,
  parts: readonly DatePart[],
  readDate: (scan: Scan, at: number) => Read | undefined,
): Read | undefined {
  const text = word(scan, at)
  const shifted = (sign: 1 | -1, source: 'document' | 'discourse' | DateForm, to: number) =>
    read(from, to, { is: 'shift', amount, unit, sign, from: source }, parts)
  const weekday = unit === 'week' && (text === 'ago' || text === 'from') ? WEEKDAYS.get(word(scan, at + 1)) : undefined
  // “a week ago Monday”, “a week from Friday”.
  if (weekday) {
    const day: DateForm = { is: 'weekday', weekday, pick: text === 'ago' ? 'last' : 'next' }
    return shifted(text === 'ago' ? -1 : 1, day, at + 2)
  }
  if (text === 'ago') return agoFrom(scan, at + 1, shifted) ?? shifted(-1, 'document', at + 1)
  if (text === 'later' || text === 'afterwards' || text === 'afterward' || text === 'thereafter') return shifted(1, 'discourse', at + 1)
  if (text === 'earlier' || text === 'beforehand' || text === 'previously') return shifted(-1, 'discourse', at + 1)
  if (text === 'hence') return shifted(1, 'document', at + 1)
  if (text === 'from' && (word(scan, at + 1) === 'now' || word(scan, at + 1) === 'today')) return shifted(1, 'document', at + 2)
  if (text !== 'before' && text !== 'after') return undefined
  const sign = text === 'before' ? -1 : 1
  const next = word(scan, at + 1)
  if (next === 'that' && !readCount(scan, at + 2) && (endsHere(scan, at + 2) || PRONOUNS.has(word(scan, at + 2))))
    return shifted(sign, 'discourse', at + 2)
  // “two days before that statement”: what was said last, on the day said last.
  if (next === 'that' && scan.tokens[at + 2]?.pos === 'NOUN' && endsHere(scan, at + 3)) return shifted(sign, 'discourse', at + 3)
  const inner = deeper(scan)
  const date = inner ? readDate(inner, at + 1) : undefined
  if (date) return { from, to: date.to, form: { is: 'shift', amount, unit, sign, from: date.form }, parts: [...parts, ...date.parts] }
  return endsHere(scan, at + 1) ? shifted(sign, 'discourse', at + 1) : undefined
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'we', 'they', 'i'])

/** `a year ago today`, `15 years ago this month`. */
function agoFrom(scan: Scan, at: number, shifted: (sign: 1 | -1, source: DateForm, to: number) => Read): Read | undefined {
  const today = word(scan, at) === 'today' ? at + 1 : -1
  const unit = word(scan, at) === 'this' ? readUnit(scan, at + 1) : undefined
  if (today > 0) return shifted(-1, { is: 'unit', unit: 'day', step: 0, from: 'document' }, today)
  return unit?.unit === 'month' || unit?.unit === 'week'
    ? shifted(-1, { is: 'unit', unit: unit.unit, step: 0, from: 'document' }, at + 2)
    : undefined
}

/** Whether nothing follows that “before” or “after” could be before or after of. */
function endsHere(scan: Scan, at: number): boolean {
  const text = word(scan, at)
  return text === '' || ENDS.has(text)
}

/** Marks, and words that nothing can be before or after of: “more than the year before in every town”. */
const ENDS: ReadonlySet<string> = new Set(
  '. , ; : ) ! ? and but or in at on by with for from as when while because although except was were is are had has said'.split(' '),
)

const BESIDE: ReadonlySet<string> = new Set(['before', 'after', 'earlier', 'later', 'prior', 'following'])

/** `the day before`, `the week after`, `the day following`, `the year before last`, `the day after 8 January`, `the day after tomorrow`. */
function readDayBefore(scan: Scan, at: number, readDate: (scan: Scan, at: number) => Read | undefined): Read | undefined {
  if (word(scan, at) !== 'the') return undefined
  const unit = readUnit(scan, at + 1)
  const text = word(scan, at + 2)
  if (!unit || !BESIDE.has(text)) return undefined
  if (text === 'before' && word(scan, at + 3) === 'last')
    return read(at, at + 4, { is: 'unit', unit: unit.unit, step: -2 * unit.times, from: 'document' })
  if (text === 'following')
    return endsHere(scan, at + 3) ? read(at, at + 3, { is: 'unit', unit: unit.unit, step: unit.times, from: 'discourse' }) : undefined
  if (text === 'prior')
    return endsHere(scan, at + 3) ? read(at, at + 3, { is: 'unit', unit: unit.unit, step: -unit.times, from: 'discourse' }) : undefined
  const found = readDirection(scan, at, at + 2, unit.times, unit.unit, [], readDate)
  if (found?.form.is !== 'shift') return undefined
  // “the week after” is the whole week that follows, not a point seven days on.
  return found.form.from === 'discourse'
    ? { ...found, form: { is: 'unit', unit: unit.unit, step: found.form.sign * unit.times, from: 'discourse' } }
    : found
}

/** `year-earlier`, `the year-ago quarter`. */
function readYearEarlier(scan: Scan, at: number): Read | undefined {
  const start = word(scan, at) === 'the' || word(scan, at) === 'a' ? at + 1 : at
  const unit = readUnit(scan, start)
  if (!unit || !isDash(word(scan, start + 1))) return undefined
  const text = word(scan, start + 2)
  if (text !== 'earlier' && text !== 'ago') return undefined
  const inner = readUnit(scan, start + 3)
  const form: DateForm = {
    is: 'shift',
    amount: unit.times,
    unit: unit.unit,
    sign: -1,
    from: inner ? { is: 'unit', unit: inner.unit, step: 0, from: 'discourse' } : 'discourse',
  }
  return read(at, inner || word(scan, start + 3) === 'period' ? start + 4 : start + 3, form)
}

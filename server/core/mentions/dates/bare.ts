/** Years, months, weekdays and days that stand alone: when a word or number is a date by its context only. */
import { endsPhrase } from './calendar-reader.js'
import type { DatePart } from './expression.js'
import { readYearRange } from './period-reader.js'
import { isCapital, isCounted, isDash, isTight, ordinalDigits, part, type Read, readMonth, type Scan, word } from './scan.js'
import { AMBIGUOUS_MONTHS, COUNTED, DAY_PARTS, WEEKDAYS } from './words.js'

const YEAR_AFTER: ReadonlySet<string> = new Set(
  'about around approximately roughly in since by until till from of between before after during late early mid circa c. ca. through throughout year pre post to and or for than versus vs vs. into'.split(
    ' ',
  ),
)
/** After these a number may as well be a quantity, so that a plural after it decides. */
const WEAK_AFTER: ReadonlySet<string> = new Set([
  'of',
  'by',
  'to',
  'and',
  'or',
  'for',
  'from',
  'between',
  'after',
  'before',
  'than',
  'into',
  'versus',
  'vs',
  'vs.',
  'c.',
])
const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'our',
  'this',
  "'s",
  'both',
  'any',
  'no',
  'every',
  "'",
])

/** A year or range of years whose context shows that it is one. `chained` says that a date stands right before it in a list. */
export function readBareYear(scan: Scan, at: number, chained: boolean): Read | undefined {
  const found = readYearRange(scan, at)
  if (!found) return undefined
  if (word(scan, at) === 'year' || word(scan, at) === 'the')
    return word(scan, at) === 'year' || word(scan, at + 1) === 'year' ? found : undefined
  if (isNamePart(scan, at) || isCompound(scan, found.to)) return undefined
  if (found.form.is === 'span') return isForwards(found) || YEAR_AFTER.has(word(scan, at - 1)) ? found : undefined
  const before = scan.tokens[at - 1]
  const after = scan.tokens[found.to]
  if (!before && !after) return found
  if (isAmount(scan, at, found.to)) return undefined
  const text = before?.norm ?? ''
  if (YEAR_AFTER.has(text))
    return chained || !isListTail(text) || (text === 'to' && word(scan, at - 2) !== '') ? yearAfterPreposition(scan, at, found) : undefined
  if (chained) return found
  if (isDash(text) && isTight(scan, at) && isTight(scan, at - 1)) return AFFIXES.has(word(scan, at - 2)) ? found : undefined
  if (text === '(' || text === '[') return after === undefined || CLOSERS.has(after.norm) || isDash(after.norm) ? found : undefined
  if (after?.norm === ')' && before && isLetter(text) && isCapital(scan, at - 1)) return found
  if (after?.norm === "'s" && isTight(scan, found.to)) return found
  if (!before || before.sentence !== scan.tokens[at]!.sentence || text === '.' || text === '|' || text === '"' || text === '“')
    return opensSentence(scan, found)
  if (DETERMINERS.has(text) || before.pos === 'ADJ' || before.pos === 'DET' || text.endsWith('ed')) {
    return after !== undefined && isLetter(after.norm) && !COUNTED.has(after.norm) && !isFunction(after.norm) ? found : undefined
  }
  return undefined
}

const AFFIXES: ReadonlySet<string> = new Set(['mid', 'early', 'late', 'pre', 'post'])
const CLOSERS: ReadonlySet<string> = new Set([')', ']', ',', ';', ':'])

function isListTail(text: string): boolean {
  return text === 'and' || text === 'or' || text === 'to' || text === 'for' || text === 'into' || text === 'than'
}

function yearAfterPreposition(scan: Scan, at: number, found: Read): Read | undefined {
  const before = word(scan, at - 1)
  if (!WEAK_AFTER.has(before)) return found
  const after = scan.tokens[found.to]
  if (!after || !isLetter(after.norm)) return found
  // “by 2000 protesters”, “of 1500 soldiers”: a round number before a plural counts it.
  const value = found.parts[0]!.value
  const plural = after.norm.endsWith('s') && !isFunction(after.norm) && after.lemma !== after.norm
  return value % 50 === 0 && (plural || COUNTED.has(after.lemma)) ? undefined : found
}

/** `Zapad 2021`, `Resolution 1973`, `No. 2010`, `Strategy-2030`: the number belongs to a name. */
function isNamePart(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1]
  if (!before) return false
  if (isDash(before.norm) && isTight(scan, at) && isTight(scan, at - 1))
    return !AFFIXES.has(word(scan, at - 2)) && !isDigit(word(scan, at - 2))
  if (before.norm === '.' && isTight(scan, at - 1)) return ['no', 'p', 'pp', 'art', 'nr'].includes(word(scan, at - 2))
  return (
    before.norm === 'no.' ||
    before.norm === 'p.' ||
    before.norm === 'pp.' ||
    before.norm === '#' ||
    before.norm === '$' ||
    before.norm === '€' ||
    before.norm === '£'
  )
}

function isDigit(text: string): boolean {
  return text[0] !== undefined && text[0] >= '0' && text[0] <= '9'
}

/** `2021-based`, `2000-strong`, `1500m`: the number opens a compound. */
function isCompound(scan: Scan, to: number): boolean {
  return (
    isDash(word(scan, to)) &&
    isTight(scan, to) &&
    isTight(scan, to + 1) &&
    isLetter(word(scan, to + 1)) &&
    scan.tokens[to + 1] !== undefined &&
    !isEra(word(scan, to + 1))
  )
}

function isEra(text: string): boolean {
  return text === 'era' || text === 'style' || text === 'present'
}

function isForwards(read: Read): boolean {
  return read.form.is === 'span' && read.parts[0]!.value < read.parts[1]!.value
}

/** `about 2000 were arrested`, `over 1500`, `1500 metres`. */
function isAmount(scan: Scan, at: number, to: number): boolean {
  if (isCounted(scan, to)) return true
  const before = word(scan, at - 1)
  if (before === 'than' && (word(scan, at - 2) === 'more' || word(scan, at - 2) === 'less' || word(scan, at - 2) === 'fewer')) return true
  if (before === 'to' && word(scan, at - 2) === 'up') return true
  if (
    (before === 'of' || before === 'to') &&
    ['total', 'some', 'number', 'sum', 'force', 'contingent', 'close', 'rose', 'fell', 'grew', 'increased'].includes(word(scan, at - 2))
  )
    return true
  return before === 'about' || before === 'around' || before === 'some' || before === 'over' || before === 'nearly' || before === 'almost'
    ? !['in', 'by', 'since', 'from', 'until', 'of', 'between', 'before', 'after'].includes(word(scan, at - 2))
    : false
}

const YEAR_VERBS: ReadonlySet<string> = new Set(
  'was is saw marked brought had has will may could witnessed began started ended proved became turned : – — - ,'.split(' '),
)

function opensSentence(scan: Scan, found: Read): Read | undefined {
  const after = word(scan, found.to)
  return after === '' || YEAR_VERBS.has(after) ? found : undefined
}

function isLetter(text: string): boolean {
  return text[0] !== undefined && text[0].toLowerCase() !== text[0].toUpperCase()
}

function isFunction(text: string): boolean {
  return [
    'and',
    'or',
    'but',
    'to',
    'the',
    'a',
    'an',
    'in',
    'at',
    'on',
    'with',
    'by',
    'for',
    'from',
    'was',
    'were',
    'is',
    'are',
    'has',
    'had',
    'his',
    'its',
    'this',
  ].includes(text)
}

const MONTH_AFTER: ReadonlySet<string> = new Set(
  'about around approximately roughly in since by until till from of between before after during late early mid - through throughout to and or last next this that on for ended ending each every an month'.split(
    ' ',
  ),
)

/** A month’s name with no day or year. Names that are also words or people need a preposition before them. */
export function readBareMonth(scan: Scan, at: number): Read | undefined {
  const month = readMonth(scan, at)
  if (!month) return undefined
  const text = word(scan, at)
  const bare = text.endsWith('.') ? text.slice(0, -1) : text
  const before = word(scan, at - 1)
  const short = bare.length <= 4 && bare !== 'may' && bare !== 'june' && bare !== 'july'
  if (AMBIGUOUS_MONTHS.has(bare) || short) {
    if (!MONTH_AFTER.has(before) && !(isDeterminer(before) && isLowerNoun(scan, month.to))) return undefined
    // “in April Smith’s view”; “on March”.
    if (before === 'of' && isCapital(scan, month.to) && isLetter(word(scan, month.to))) return undefined
    if (short && !text.endsWith('.') && month.to === at + 1 && before !== 'in' && before !== 'since') return undefined
    if (
      (before === 'to' || before === 'and' || before === 'or') &&
      (bare === 'march' || bare === 'may' || bare === 'august') &&
      isVerbAfter(word(scan, month.to))
    )
      return undefined
  } else if (
    isCapital(scan, at - 1) &&
    at > 0 &&
    isLetter(before) &&
    scan.tokens[at]!.sentence === scan.tokens[at - 1]!.sentence &&
    !MONTH_AFTER.has(before) &&
    before !== 'the'
  ) {
    return undefined
  }
  // “the October Revolution”, “the May Fourth Movement”: a capital after it makes a name.
  if (before === 'the' && isCapital(scan, month.to) && isLetter(word(scan, month.to))) return undefined
  const monthPart: DatePart = part(scan, 'month', month.value, at, month.to)
  return { from: at, to: month.to, form: { is: 'calendar', month: month.value }, parts: [monthPart] }
}

function isDeterminer(text: string): boolean {
  return text === 'the' || text === "'s" || text === 'its' || text === 'their' || text === 'his' || text === 'her'
}

/** “the March accession”: a word in small letters that is not of the grammar. */
function isLowerNoun(scan: Scan, at: number): boolean {
  const text = word(scan, at)
  return isLetter(text) && !isCapital(scan, at) && !isFunction(text) && !isVerbAfter(text) && !MONTH_AFTER.has(text)
}

function isVerbAfter(text: string): boolean {
  return ['on', 'against', 'through', 'towards', 'be', 'have', 'not', 'to', 'into'].includes(text)
}

/** A weekday’s long name, with the part of the day that follows it. */
export function readBareWeekday(scan: Scan, at: number): Read | undefined {
  const weekday = WEEKDAYS.get(word(scan, at))
  if (!weekday || !isCapital(scan, at)) return undefined
  const before = scan.tokens[at - 1]
  // “Bloody Sunday”, “Black Friday”: an adjective with a capital makes a name.
  if (
    before &&
    isCapital(scan, at - 1) &&
    isLetter(before.norm) &&
    before.sentence === scan.tokens[at]!.sentence &&
    NAMES_BEFORE.has(before.norm)
  )
    return undefined
  if (before?.norm === 'every' || before?.norm === 'each' || before?.norm === 'any') return undefined
  const to = DAY_PARTS.has(word(scan, at + 1)) ? at + 2 : at + 1
  return { from: at, to, form: { is: 'weekday', weekday }, parts: [part(scan, 'weekday', weekday, at)] }
}

const NAMES_BEFORE: ReadonlySet<string> = new Set([
  'bloody',
  'black',
  'good',
  'holy',
  'easter',
  'palm',
  'red',
  'ash',
  'super',
  'cyber',
  'giving',
  'ruby',
  'shrove',
  'maundy',
  'whit',
])
const DAY_PREPOSITIONS: ReadonlySet<string> = new Set([
  'on',
  'by',
  'until',
  'till',
  'since',
  'from',
  'before',
  'after',
  'through',
  'of',
  'and',
  'to',
  'between',
  'late',
  'early',
])

/** `the 6th`, `on the 13th`: a day of the month that is being spoken of. */
export function readBareDay(scan: Scan, at: number): Read | undefined {
  if (word(scan, at) !== 'the' || !DAY_PREPOSITIONS.has(word(scan, at - 1))) return undefined
  const day = ordinalDigits(word(scan, at + 1))
  if (day === undefined || day < 1 || day > 31 || !endsPhrase(scan, at + 2)) return undefined
  if (word(scan, at + 2) === 'and' && ordinalDigits(word(scan, at + 3)) !== undefined && !endsPhrase(scan, at + 4)) return undefined
  if (word(scan, at - 1) === 'of' || word(scan, at - 1) === 'and' || word(scan, at - 1) === 'to') {
    if (
      word(scan, at - 2) !== 'evening' &&
      word(scan, at - 2) !== 'morning' &&
      word(scan, at - 2) !== 'night' &&
      ordinalDigits(word(scan, at - 2)) === undefined
    )
      return undefined
  }
  return { from: at, to: at + 2, form: { is: 'calendar', day }, parts: [part(scan, 'day', day, at + 1)] }
}

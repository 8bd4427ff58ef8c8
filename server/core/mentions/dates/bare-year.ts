/** A year that stands alone: when a number is a year by its context only. */

import { isCapital, isCounted, isDash, isLetter, isTight, type Read, type Scan, word } from './scan.js'
import { COUNTED } from './words.js'
import { readYearRange } from './year-reader.js'

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
  if (YEAR_NOUNS.has(word(scan, at)) || word(scan, at) === 'the')
    return YEAR_NOUNS.has(word(scan, at)) || YEAR_NOUNS.has(word(scan, at + 1)) ? found : undefined
  if (isNamePart(scan, at) || isCompound(scan, found.to)) return undefined
  if (found.form.is === 'span') return isForwards(found) || YEAR_AFTER.has(word(scan, at - 1)) ? found : undefined
  const before = scan.tokens[at - 1]
  const after = scan.tokens[found.to]
  if (!before && !after) return found
  if (isAmount(scan, at, found.to)) return undefined
  const text = before?.norm ?? ''
  if (text === 'least' && word(scan, at - 2) === 'at' && SPANNING.has(word(scan, at - 3))) return found
  if (text === 'than' && (word(scan, at - 2) === 'later' || word(scan, at - 2) === 'earlier')) return found
  if (YEAR_AFTER.has(text))
    return chained || !isListTail(text) || (text === 'to' && word(scan, at - 2) !== '') ? yearAfterPreposition(scan, at, found) : undefined
  if (chained) return found
  if (isLabelled(scan, at, found.to)) return found
  if (text === 'as' && AS_SUCH.has(word(scan, at - 2))) return found
  if (isDash(text) && isTight(scan, at) && isTight(scan, at - 1)) return AFFIXES.has(word(scan, at - 2)) ? found : undefined
  if (text === '(' || text === '[') return after === undefined || CLOSERS.has(after.norm) || isDash(after.norm) ? found : undefined
  if (after?.norm === ')' && before && isLetter(text) && isCapital(scan, at - 1)) return found
  if (after?.norm === "'s" && isTight(scan, found.to)) return found
  if (!before || before.sentence !== scan.tokens[at]!.sentence || text === '.' || text === '|' || text === '"' || text === '“')
    return opensSentence(scan, found)
  // “had 1988 revenue of”: a noun in the singular cannot be counted by it.
  if (after?.pos === 'NOUN' && after.lemma === after.norm && !COUNTED.has(after.norm) && (before.pos === 'VERB' || before.pos === 'AUX'))
    return found
  if (isSubjectYear(scan, at, found.to)) return found
  if (DETERMINERS.has(text) || before.pos === 'ADJ' || before.pos === 'DET' || text.endsWith('ed')) {
    return after !== undefined && isLetter(after.norm) && !COUNTED.has(after.norm) && !isFunction(after.norm) ? found : undefined
  }
  return undefined
}

/** “because 1989 was bad”, “he forecasts 1990 will be worse”, “they expect 1990 to be better”. */
function isSubjectYear(scan: Scan, at: number, to: number): boolean {
  const after = word(scan, to)
  if (after === 'to') return word(scan, to + 1) === 'be' && scan.tokens[at - 1]?.pos === 'VERB'
  if (!SUBJECT_VERBS.has(after)) return false
  return CONJUNCTIONS.has(word(scan, at - 1)) || (scan.tokens[at - 1]?.pos === 'VERB' && !isRound(scan, at))
}

const CONJUNCTIONS: ReadonlySet<string> = new Set('because that while as when but if though although whereas said says'.split(' '))
/** Verbs in the singular, so that what they are said of is one year and no number of things. */
const SUBJECT_VERBS: ReadonlySet<string> = new Set('was is will has would may could saw marked brought'.split(' '))

/** “until at least 1917” */
const SPANNING: ReadonlySet<string> = new Set(['until', 'till', 'since', 'from', 'through'])

/** Words that make the number after them a year. */
const YEAR_NOUNS: ReadonlySet<string> = new Set(['year', 'years'])
/** “joined 1970; left 1991”, “Founded: 1960”: the words of a fact sheet before a number that ends its piece. */
function isLabelled(scan: Scan, at: number, to: number): boolean {
  const after = word(scan, to)
  if (after !== '' && after !== '.' && after !== '(' && !CLOSERS.has(after)) return false
  return LABELS.has(word(scan, at - 1)) || (word(scan, at - 1) === ':' && LABELS.has(word(scan, at - 2)))
}

const LABELS: ReadonlySet<string> = new Set(
  (
    'joined left rejoined acceded re-acceded returned withdrew founded established formed created signed ratified adopted dissolved independent ' +
    'independence accession founding foundation signature ratification withdrawal entry'
  ).split(' '),
)

/** “as early as 2008”. */
const AS_SUCH: ReadonlySet<string> = new Set(['early', 'late', 'recently', 'far', 'back', 'long', 'soon'])
const AFFIXES: ReadonlySet<string> = new Set(['mid', 'early', 'late', 'pre', 'post'])
const CLOSERS: ReadonlySet<string> = new Set([')', ']', ',', ';', ':', 'est', 'est.'])

function isListTail(text: string): boolean {
  return text === 'and' || text === 'or' || text === 'to' || text === 'into' || text === 'than'
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

/** `Shield 2021`, `Resolution 1973`, `No. 2010`, `Strategy-2030`: the number belongs to a name. */
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

/** A number that counts more likely than it dates: 1500, 2000, 2050. */
function isRound(scan: Scan, at: number): boolean {
  return Number(word(scan, at)) % 50 === 0
}

/** `about 2000 were arrested`, `over 1500`, `1500 metres`. */
function isAmount(scan: Scan, at: number, to: number): boolean {
  if (isCounted(scan, to)) return true
  const before = word(scan, at - 1)
  if (before === 'than' && (word(scan, at - 2) === 'more' || word(scan, at - 2) === 'less' || word(scan, at - 2) === 'fewer')) return true
  if (before === 'to' && word(scan, at - 2) === 'up') return isRound(scan, at) || isLetter(word(scan, to))
  if (
    (before === 'of' || before === 'to') &&
    ['total', 'some', 'number', 'sum', 'force', 'contingent', 'close', 'rose', 'fell', 'grew', 'increased'].includes(word(scan, at - 2))
  )
    return true
  const last = scan.tokens[to]
  // “it began around 1990.”: no round number, and nothing behind it that it could count.
  if ((before === 'around' || before === 'about') && !isRound(scan, at) && (!last || !isLetter(last.norm))) return false
  return before === 'about' || before === 'around' || before === 'some' || before === 'over' || before === 'nearly' || before === 'almost'
    ? !['in', 'by', 'since', 'from', 'until', 'of', 'between', 'before', 'after'].includes(word(scan, at - 2))
    : false
}

const YEAR_VERBS: ReadonlySet<string> = new Set(
  'was is saw marked brought had has will may could witnessed began started ended proved became turned : – — - ,'.split(' '),
)

function opensSentence(scan: Scan, found: Read): Read | undefined {
  const after = word(scan, found.to)
  if (after === '' || YEAR_VERBS.has(after)) return found
  // “1988 profit was flat”: one thing is not counted by it.
  const noun = scan.tokens[found.to]
  if (noun?.pos === 'NOUN' && noun.lemma === noun.norm && !COUNTED.has(noun.norm) && !isRound(scan, found.to - 1)) return found
  // “**1997.** The pact is signed.”: the label of a timeline’s entry.
  const next = scan.tokens[found.to + 1]
  const isWhole = after === '.' && (!next || next.sentence !== scan.tokens[found.to]!.sentence)
  return isWhole && found.to - 1 === 0 ? found : undefined
}

export function isFunction(text: string): boolean {
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

/** Words: the forms of a text's tokens, each with all that can be said of it wherever it stands, worked out once and kept. */
import { foldText } from '../base/fold.js'
import { abbreviationKind } from './abbreviations.js'
import { CLOSED_LEMMAS, closedClass, mayBeOpen } from './closed-classes.js'
import { irregularBase, mendLemma } from './lemmas.js'
import type { Pos } from './passage.js'
import { guessTags, readWord, type WordReading } from './word-model.js'

export type TokenKind = 'word' | 'abbreviation' | 'number' | 'ordinal' | 'possessive' | 'contraction' | 'mark' | 'symbol'

/** A form as it is written. Forms that are written alike and are of a kind are one object. */
export interface Word {
  readonly kind: TokenKind
  readonly text: string
  /** Folded form: lower case, no diacritics, straight apostrophes and hyphens. */
  readonly norm: string
  /** What the word model is given for it knows this. */
  readonly reading: WordReading
  /** What the model thinks of the word in lower case and by itself, where it is written with one capital and known without. */
  readonly common: { readonly pos: Pos; readonly lemma: string } | undefined
  /** The part of speech of what has but one; undefined where its place decides. */
  readonly fixed: Pos | undefined
  /** The part of speech of a word of a closed class, and whether the statistics may say otherwise. */
  readonly closed: Pos | undefined
  readonly mayBeOpen: boolean
  /** Whether it begins with a capital; whether it consists of capitals. */
  readonly capital: boolean
  readonly capitals: boolean
  /** Whether it begins with two letters. */
  readonly lettered: boolean
  /** Whether what follows begins anew, with a capital that is not a name's. */
  readonly opens: boolean
  /** The base form of a closed-class word; else the folded form. */
  readonly closedLemma: string
  /** Whether it is the irregular form of a verb and of no other word. */
  readonly irregular: boolean
  /** Base forms as `ADJ`, `NOUN`, `VERB` and `AUX` or `ADV`. */
  readonly lemmas: Lemmas
  /** What tables over words have worked out of this one; see `perWord`. */
  readonly kept: unknown[]
}

type Lemmas = readonly [adjective: string, noun: string, verb: string, other: string]

/** How many words are kept before all are forgotten, so that a long session does not grow without end. */
const MOST_WORDS = 1 << 15

let tables = 0

/** A table over words: what can be told of a form by itself is worked out once for each, and then looked up as fast as a property. */
export function perWord<T extends boolean | number | string | object>(make: (word: Word) => T): (word: Word) => T {
  const table = tables++
  return (word) => {
    const known = word.kept[table]
    if (known !== undefined) return known as T
    const made = make(word)
    word.kept[table] = made
    return made
  }
}

/** Whether a word's folded form is one of these: for what is asked of every word of a text, quicker than to look it up each time. */
export function oneOf(norms: Iterable<string>): (word: Word) => boolean {
  const all = new Set(norms)
  return perWord(({ norm }) => all.has(norm))
}

/** Open addressing by the hash of kind and letters; grows as words come, so that what is met often lies close together. */
let slots: (Word | undefined)[] = []
let hashes = new Int32Array(0)
let used = 0

function makeRoom(size: number, kept: readonly (Word | undefined)[], keys: Int32Array): void {
  slots = new Array<Word | undefined>(size).fill(undefined)
  hashes = new Int32Array(size)
  kept.forEach((word, index) => {
    if (word === undefined) return
    const hash = keys[index]!
    let slot = (hash ^ (hash >>> 15)) & (size - 1)
    while (slots[slot] !== undefined) slot = (slot + 1) & (size - 1)
    slots[slot] = word
    hashes[slot] = hash
  })
}

/** The word that stands in a text from `start` to `end`, `end` excluded. */
export function wordAt(text: string, start: number, end: number, kind: TokenKind): Word {
  if (used >= MOST_WORDS || used === 0) {
    makeRoom(4096, [], hashes)
    used = 0
  } else if (2 * used > slots.length) makeRoom(2 * slots.length, slots, hashes)
  let hash = kind.charCodeAt(1)
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  const mask = slots.length - 1
  let slot = (hash ^ (hash >>> 15)) & mask
  for (let word = slots[slot]; word !== undefined; word = slots[slot]) {
    if (hashes[slot] === hash && word.kind === kind && stands(word.text, text, start, end)) return word
    slot = (slot + 1) & mask
  }
  const made = makeWord(text.slice(start, end), kind)
  slots[slot] = made
  hashes[slot] = hash
  used++
  return made
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

/** What `ca n't`, `wo n't` and `sha n't` are short for. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
])

/** The word before an `n't`, as what it is short for. */
export function unshortened(word: Word): Word {
  const whole = SHORTENED.get(word.norm)
  return whole === undefined ? word : makeWord(word.text, word.kind, whole)
}

function makeWord(written: string, kind: TokenKind, whole?: string): Word {
  const text = interned(written)
  const norm = interned(whole ?? foldText(text))
  const first = text.charCodeAt(0)
  const capital = first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text)
  const reading = readWord(feed(text, norm, kind))
  return {
    kind,
    text,
    norm,
    reading,
    common: kind === 'word' && text.length <= LONGEST && /^[A-Z][a-z]+$/.test(text) ? commonWord(norm) : undefined,
    fixed: fixedPos(text, norm, kind),
    closed: closedClass(norm),
    mayBeOpen: mayBeOpen(norm),
    capital,
    capitals: capital && text.length >= 2 && /^[\p{Lu}\p{Nd}'’]+$/u.test(text),
    lettered: /^[A-Za-z]{2}/.test(text) || /^\p{L}{2}/u.test(text),
    opens: /^["'“‘«(:—–]$/.test(text),
    closedLemma: CLOSED_LEMMAS.get(norm) ?? norm,
    irregular: irregularBase(norm) !== undefined,
    // With a capital the model does not know a plural or a past form: “Protests begin”.
    lemmas: lemmasFor(norm, kind === 'word' && text.length <= LONGEST && /^[A-Z][a-z]+$/.test(text) ? readWord(norm) : reading),
    kept: [],
  }
}

function lemmasFor(norm: string, { lemmas }: WordReading): Lemmas {
  const closed = CLOSED_LEMMAS.get(norm)
  if (closed !== undefined) return [closed, closed, closed, closed]
  return [
    interned(mendLemma(norm, lemmas[0], 'ADJ')),
    interned(mendLemma(norm, lemmas[1], 'NOUN')),
    interned(mendLemma(norm, lemmas[2], 'VERB')),
    interned(mendLemma(norm, lemmas[3], 'ADV')),
  ]
}

/** The one string of these letters, as names of properties are: readers compare words all the time, and two such strings compare at once. */
function interned(text: string): string {
  return Object.keys({ [text]: 0 })[0]!
}

/** The word in lower case as a sentence by itself. Nouns only in the plural, for `Turkey` is a state. */
function commonWord(norm: string): Word['common'] {
  const reading = readWord(norm)
  const pos = guessTags([reading, readWord('.')])[0]!
  if (!reading.known || (pos !== 'NOUN' && pos !== 'VERB' && pos !== 'ADJ' && pos !== 'ADV')) return undefined
  if (pos === 'NOUN' && !(norm.endsWith('s') && reading.lemmas[1] !== norm)) return undefined
  return { pos, lemma: lemmaIn(lemmasFor(norm, reading), pos) ?? norm }
}

/** The base form of a word where it is of that part of speech. */
export function lemmaOf(word: Word, pos: Pos): string {
  return lemmaIn(word.lemmas, pos) ?? word.norm
}

function lemmaIn(lemmas: Lemmas, pos: Pos): string | undefined {
  switch (pos) {
    case 'ADJ':
      return lemmas[0]
    case 'NOUN':
      return lemmas[1]
    case 'VERB':
      return lemmas[2]
    case 'AUX':
    case 'ADV':
      return lemmas[3]
    default:
      return undefined
  }
}

/** Words of more letters are no words of English. */
const LONGEST = 32

/** What the word model is given: a word of plain letters as it is, for everything else one that stands in the same places. */
function feed(text: string, norm: string, kind: TokenKind): string {
  switch (kind) {
    case 'number':
      return '5'
    case 'ordinal':
      return '5th'
    case 'possessive':
      return "'s"
    case 'contraction':
      return norm
    case 'symbol':
      return text === '%' || text === '$' ? text : 'thing'
    case 'abbreviation':
      return { title: 'Mr.', date: 'January', counter: 'number', connector: ',', other: 'Smith' }[abbreviationKind(stem(text)) ?? 'other']
    case 'mark':
      return /^[.,;:?!()"-]$/.test(text) ? text : ','
    case 'word':
      if (text.length <= LONGEST && /^[A-Za-z]+$/.test(text)) return text
      if (/^\p{Lu}/u.test(text)) return 'Smith'
      return norm.length <= LONGEST && /^[a-z]+$/.test(norm) ? norm : 'thing'
  }
}

function stem(abbreviation: string): string {
  return abbreviation.endsWith('.') ? abbreviation.slice(0, -1) : abbreviation
}

function fixedPos(text: string, norm: string, kind: TokenKind): Pos | undefined {
  switch (kind) {
    case 'number':
      return 'NUM'
    case 'ordinal':
      return 'ADJ'
    case 'mark':
      return text === '&' ? 'CCONJ' : 'PUNCT'
    case 'symbol':
      return text === '\ufffc' ? 'X' : 'SYM'
    case 'contraction':
      return norm === "n't" ? 'PART' : 'AUX'
    case 'abbreviation':
      return abbreviationPos(text)
    default:
      return undefined
  }
}

function abbreviationPos(text: string): Pos {
  switch (abbreviationKind(stem(text))) {
    case 'counter':
      return 'NOUN'
    case 'connector':
      return 'ADV'
    case 'other':
      return /^\p{Lu}/u.test(text) ? 'PROPN' : 'ADV'
    default:
      return 'PROPN'
  }
}

/**
 * The names of a corpus, as a hash of word sequences in typed arrays, and the stretches of a text that they may name.
 * Building is linear in the names; a text costs one probe a word, and a few more where a name may begin.
 */
import { type NameWord, nameWords } from './name-words.js'
import { hashWord, keyOf, type TextWords, textWords, type WordToken, writtenOf } from './text-words.js'

export type NameKind = 'name' | 'variant' | 'short' | 'family' | 'given' | 'abbreviation' | 'demonym' | 'metonym' | 'former' | 'misnomer'

/** A form by which a record may be named. */
export interface NameForm {
  readonly recordId: string
  readonly form: string
  readonly kind: NameKind
  /** First and last day (numbers from 1970-01-01) on which the form is right; open where absent. */
  readonly from?: number | undefined
  readonly to?: number | undefined
  /** Set where the form may be written in lower case throughout, if it has two words or more: events, treaties, offices. */
  readonly lower?: boolean | undefined
  /** Set where no author wrote the form: it follows from the record's name. */
  readonly implied?: true | undefined
}

/** A stretch of a text that may name something. */
export interface NameHit {
  /** Token indices, end excluded. */
  readonly from: number
  readonly to: number
  /** Indices into the forms that the index was built from, ascending: all that this stretch may be. */
  readonly forms: readonly number[]
}

export type { WordToken } from './text-words.js'

/** Made by `buildNameIndex`; the parts are for the functions of this layer. */
export interface NameIndex {
  readonly forms: readonly NameForm[]
  /** Open addressing by the hash of a first word: how many words the longest name has that begins with it. 0: free. */
  readonly firstKeys: Int32Array
  readonly firstLengths: Uint8Array
  /** Open addressing by the hash of all words: the newest entry plus one. 0: free. */
  readonly keys: Int32Array
  readonly heads: Int32Array
  /** The next entry of the same hash plus one. Entries are the forms, then the plurals. */
  readonly next: Int32Array
  /** The forms whose plurals are entries too, in the order of their entries. */
  readonly plurals: readonly number[]
  /** Forms that were looked at, taken apart; filled as needed. */
  readonly parsed: Map<number, ParsedForm>
}

/** A form taken apart, with the capitals that it asks for. */
export interface ParsedForm {
  readonly words: readonly NameWord[]
  /** How each word has to be written: as it likes, in capitals, or exactly so. */
  readonly spelling: readonly ('any' | 'capitals' | 'exact')[]
  /** The first word that begins with a capital; -1 where there is none. */
  readonly capital: number
}

/** Names of more words are not found. */
const MOST_WORDS = 60

/** Builds the index. Forms without a word are never found. */
export function buildNameIndex(forms: readonly NameForm[]): NameIndex {
  const plurals: number[] = []
  for (let i = 0; i < forms.length; i++) if (forms[i]!.kind === 'demonym') plurals.push(i)
  const entries = forms.length + plurals.length
  const size = powerOfTwo(entries * 2)
  const keys = new Int32Array(size)
  const heads = new Int32Array(size)
  const next = new Int32Array(entries)
  const first: FirstWords = { keys: new Int32Array(1024), lengths: new Uint8Array(1024), used: 0 }
  // From the last to the first, so that chains ascend.
  for (let entry = entries - 1; entry >= 0; entry--) {
    const isPlural = entry >= forms.length
    const form = forms[isPlural ? plurals[entry - forms.length]! : entry]!.form
    if (!hashForm(form, isPlural)) continue
    addFirst(first, formFirst, formLength)
    let slot = mix(formHash) & (size - 1)
    while (heads[slot] !== 0 && keys[slot] !== formHash) slot = (slot + 1) & (size - 1)
    keys[slot] = formHash
    next[entry] = heads[slot]!
    heads[slot] = entry + 1
  }
  return { forms, firstKeys: first.keys, firstLengths: first.lengths, keys, heads, next, plurals, parsed: new Map() }
}

/** All stretches that may name something: from the left, the longest first, none over another. Periods are not looked at. */
export function findNames(index: NameIndex, tokens: readonly WordToken[]): readonly NameHit[] {
  const words = textWords(tokens)
  const count = words.hash.length
  const { firstKeys, firstLengths } = index
  const firstMask = firstKeys.length - 1
  const hits: NameHit[] = []
  const hashes: number[] = []
  for (let at = 0; at < count; ) {
    const hash = words.hash[at]!
    let slot = mix(hash) & firstMask
    while (firstLengths[slot] !== 0 && firstKeys[slot] !== hash) slot = (slot + 1) & firstMask
    const longest = Math.min(firstLengths[slot]!, count - at)
    let taken = 0
    if (longest > 0 && (words.cut[at]! & 1) === 0) {
      hashes[1] = hash
      for (let n = 2; n <= longest; n++) hashes[n] = extend(hashes[n - 1]!, words.hash[at + n - 1]!)
      for (let n = longest; n > 0 && taken === 0; n--) {
        if ((words.cut[at + n - 1]! & 2) !== 0) continue
        const forms = formsOf(index, hashes[n]!, words, at, n)
        if (forms.length === 0) continue
        hits.push({ from: words.from[at]!, to: words.to[at + n - 1]!, forms })
        taken = n
      }
    }
    at += taken || 1
  }
  return hits
}

/** The forms that these words may be, ascending. */
function formsOf(index: NameIndex, hash: number, words: TextWords, at: number, length: number): number[] {
  const mask = index.keys.length - 1
  let slot = mix(hash) & mask
  while (index.heads[slot] !== 0 && index.keys[slot] !== hash) slot = (slot + 1) & mask
  const found: number[] = []
  let ascending = true
  for (let entry = index.heads[slot]!; entry !== 0; entry = index.next[entry - 1]!) {
    const isPlural = entry > index.forms.length
    const form = isPlural ? index.plurals[entry - 1 - index.forms.length]! : entry - 1
    if (!matches(index, form, isPlural, words, at, length)) continue
    // Chains ascend, but for plurals behind the forms.
    if (found.length && form <= found[found.length - 1]!) ascending = false
    found.push(form)
  }
  return ascending ? found : [...new Set(found)].sort((a, b) => a - b)
}

/** Whether the words are the form's, letter by letter, with the capitals that it needs. */
function matches(index: NameIndex, formIndex: number, plural: boolean, words: TextWords, at: number, length: number): boolean {
  const form = index.forms[formIndex]!
  let parsed = index.parsed.get(formIndex)
  if (!parsed) {
    parsed = parseForm(form)
    index.parsed.set(formIndex, parsed)
  }
  if (parsed.words.length !== length) return false
  for (let k = 0; k < length; k++) {
    const key = parsed.words[k]!.key
    if ((plural && k === length - 1 ? key + pluralEnding(key) : key) !== keyOf(words, at + k)) return false
  }
  for (let k = 0; k < length; k++) {
    const spelling = parsed.spelling[k]!
    if (spelling === 'any') continue
    const written = writtenOf(words, at + k)
    if (isCapitals(written)) continue
    if (spelling === 'capitals' || written !== parsed.words[k]!.written) return false
  }
  if (parsed.capital < 0 || (form.lower === true && length > 1)) return true
  return beginsWithCapital(writtenOf(words, at + parsed.capital))
}

function parseForm(form: NameForm): ParsedForm {
  const words = nameWords(form.form)
  const spelling = words.map(({ written }) => {
    if (isCapitals(written) && written.toLowerCase() !== written) return 'capitals'
    return form.kind === 'abbreviation' && written.toLowerCase() !== written ? 'exact' : 'any'
  })
  return { words, spelling, capital: words.findIndex((it) => beginsWithCapital(it.written) && it.written.toLowerCase() !== it.written) }
}

function isCapitals(word: string): boolean {
  return word === word.toUpperCase()
}

/** Scripts without case count as capital. */
function beginsWithCapital(word: string): boolean {
  const first = word.codePointAt(0)
  if (first === undefined) return false
  const letter = String.fromCodePoint(first)
  return letter === letter.toUpperCase()
}

function pluralEnding(key: string): string {
  const last = key.at(-1)
  return last === 's' || last === 'x' || last === 'z' || key.endsWith('sh') || key.endsWith('ch') ? 'es' : 's'
}

/** What `hashForm` found: registers rather than an object, because a million names pass through here. */
let formHash = 0
let formFirst = 0
let formLength = 0

/** Hashes the words of a form into the registers. False where the form has no word, or too many. */
function hashForm(form: string, plural: boolean): boolean {
  if (!plural && hashAscii(form)) return formLength > 0 && formLength <= MOST_WORDS
  const words = nameWords(form)
  formLength = words.length
  if (formLength === 0 || formLength > MOST_WORDS) return false
  for (let i = 0; i < words.length; i++) {
    const { key } = words[i]!
    addWord(i, hashWord(plural && i === words.length - 1 ? key + pluralEnding(key) : key))
  }
  return true
}

function addWord(position: number, hash: number): void {
  if (position === 0) {
    formFirst = hash
    formHash = hash
  } else formHash = extend(formHash, hash)
}

/** The short way for forms of ASCII letters, digits, blanks and hyphens that do not begin with “the”. False for others. */
function hashAscii(form: string): boolean {
  const the = form.charCodeAt(0) | 0x20
  if (the === 0x74 && (form.charCodeAt(1) | 0x20) === 0x68 && (form.charCodeAt(2) | 0x20) === 0x65) return false
  formLength = 0
  let hash = 0x811c9dc5 | 0
  let inWord = false
  for (let i = 0; i < form.length; i++) {
    let code = form.charCodeAt(i)
    if (code === 0x20 || code === 0x2d) {
      if (inWord) addWord(formLength++, hash)
      inWord = false
      hash = 0x811c9dc5 | 0
      continue
    }
    if (code >= 0x41 && code <= 0x5a) code |= 0x20
    else if (!((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39))) return false
    inWord = true
    hash = Math.imul(hash ^ code, 0x01000193)
  }
  if (inWord) addWord(formLength++, hash)
  return true
}

/** The hash of a sequence from that of all but its last word. */
function extend(hash: number, word: number): number {
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + word) | 0
}

/** Spreads a hash over its low bits. */
function mix(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  return spread ^ (spread >>> 15)
}

function powerOfTwo(atLeast: number): number {
  let size = 16
  while (size < atLeast) size *= 2
  return size
}

/** The first words of names, growing as they come. */
interface FirstWords {
  keys: Int32Array
  lengths: Uint8Array
  used: number
}

function addFirst(table: FirstWords, key: number, length: number): void {
  if (table.used * 2 > table.keys.length) growFirst(table)
  const { keys, lengths } = table
  const mask = keys.length - 1
  let slot = mix(key) & mask
  while (lengths[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
  if (lengths[slot] === 0) table.used++
  keys[slot] = key
  if (lengths[slot]! < length) lengths[slot] = length
}

function growFirst(table: FirstWords): void {
  const { keys, lengths } = table
  table.keys = new Int32Array(keys.length * 2)
  table.lengths = new Uint8Array(keys.length * 2)
  table.used = 0
  for (let i = 0; i < keys.length; i++) if (lengths[i] !== 0) addFirst(table, keys[i]!, lengths[i]!)
}

/**
 * The word model: what is known of English words by themselves, and the most likely part of speech of each in its row.
 *
 * Dictionary, rules and machines are those of `wink-nlp` with its small English model (https://winkjs.org/wink-nlp/), laid down by
 * `word-model.mjs` at the root for quick reading. A word has a likeliest part of speech and a set of those that it can have; two finite
 * machines then go over the row of words and correct what the words around speak against.
 */
import { wordModel } from 'briefwright:word-model'
import type { Pos } from './passage.js'

/** What the model knows of a word, wherever it stands. */
export interface WordReading {
  /** The likeliest part of speech, as an index of `TAGS`. */
  readonly tag: number
  /** What the machines take it for: a hint of its own, or 0 for its part of speech. */
  readonly hint: number
  /** What parts of speech it can have, as a set of bits. */
  readonly members: number
  /** Base forms in lower case, in American spelling, as `ADJ`, `NOUN`, `VERB` and anything else. */
  readonly lemmas: readonly [string, string, string, string]
  /** Whether the word is in the model's dictionary. */
  readonly known: boolean
  /** What follows in a contraction: of “dont” the “not”. Its part of speech is settled. */
  readonly rest: readonly WordReading[]
  readonly settled: boolean
}

/** Parts of speech by the model's numbers. */
const TAGS: readonly Pos[] = 'X ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT X SYM VERB X SCONJ'.split(' ') as Pos[]
const ADJ = 1
const ADV = 3
const NOUN = 8
const PROPN = 12
const VERB = 16

/** Endings and beginnings that tell the part of speech of a word that is in no dictionary. */
const ENDINGS: ReadonlyMap<string, number> = new Map([
  ...'ing ed'.split(' ').map((it) => [it, VERB] as const),
  ...'able tish like ous ful ary less ier est fy ky'.split(' ').map((it) => [it, ADJ] as const),
  ...'es er or ity ion'.split(' ').map((it) => [it, NOUN] as const),
  ...'llah stan gton abad land pur tnam'.split(' ').map((it) => [it, PROPN] as const),
  ['ly', ADV],
])
const BEGINNINGS: ReadonlyMap<string, number> = new Map([
  ['anti', ADJ],
  ['post', ADJ],
  ['non', ADJ],
  ['cross', NOUN],
])

/** How plurals are made, in the order in which they are tried. */
const PLURALS: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['ses', 's'],
  ['xes', 'x'],
  ['zes', 's'],
  ['ves', 'f'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['ies', 'y'],
]

/** Events of the machines: parts of speech, and hints from here on. */
const HINTS = 24
const EVENTS = 64

interface Machine {
  /** `next[state * EVENTS + event]`; 0 where nothing goes on. */
  readonly next: Uint8Array
  /** By state: whose pattern holds where nothing goes on; 0 where none does. */
  readonly fallback: Uint8Array
  /** By state: the part of speech that its pattern gives, negative where it is forced; 0 where no pattern ends. */
  readonly gives: Int8Array
  /** Whether a pattern ends in the state, if only to say that nothing is to be done. */
  readonly ends: Uint8Array
  /** How many words stand in the pattern before the one that gets it. */
  readonly before: Uint8Array
}

/** Of each part of a contraction: tag, hint, members, base form. */
type Contraction = readonly (readonly [number, number, number, string])[]

interface Model {
  readonly bytes: Uint8Array
  readonly slots: Uint32Array
  /** Where the entries begin in `bytes`. */
  readonly entries: number
  /** Of each class: tag, tag as spelt, hint, members, members as a base form (0: none), known. */
  readonly classes: readonly (readonly [number, number, number, number, number, number])[]
  /** How many letters go, and what comes instead. */
  readonly endings: readonly (readonly [number, string])[]
  /** Endings by `ADJ`, `NOUN`, `VERB`, other; the same again as the rules alone have them. */
  readonly lemmas: readonly (readonly number[])[]
  readonly contractions: ReadonlyMap<string, Contraction>
  readonly machines: readonly Machine[]
}

let loaded: Model | undefined

/** The head of the file, as JSON. */
interface Head extends Pick<Model, 'classes' | 'endings' | 'lemmas'> {
  readonly contractions: Readonly<Record<string, Contraction>>
  readonly machines: readonly {
    readonly steps: readonly (readonly [number, number, number])[]
    readonly fallbacks: readonly (readonly [number, number])[]
    readonly ends: readonly (readonly [number, number, number])[]
  }[]
}

function load(): Model {
  const file = wordModel()
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice()
  const part = (at: number, length: number): Uint32Array => new Uint32Array(bytes.buffer, bytes.byteOffset + at, length)
  const [headAt = 0, headLength = 0, slotsAt = 0, slots = 0, entries = 0] = part(0, 5)
  const head = JSON.parse(asciiOf(bytes, headAt, headAt + headLength)) as Head
  return {
    ...head,
    bytes,
    slots: part(slotsAt, slots),
    entries,
    contractions: new Map(Object.entries(head.contractions)),
    machines: head.machines.map(machineOf),
  }
}

function asciiOf(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at += 4096) text += String.fromCharCode(...bytes.subarray(at, Math.min(to, at + 4096)))
  return text
}

function machineOf({ steps, fallbacks, ends }: Head['machines'][number]): Machine {
  const states = 1 + Math.max(...steps.map(([, , next]) => next), ...ends.map(([state]) => state))
  const machine: Machine = {
    next: new Uint8Array(states * EVENTS),
    fallback: new Uint8Array(states),
    gives: new Int8Array(states),
    ends: new Uint8Array(states),
    before: new Uint8Array(states),
  }
  for (const [state, event, next] of steps) machine.next[state * EVENTS + event] = next
  for (const [state, other] of fallbacks) machine.fallback[state] = other
  for (const [state, tag, before] of ends) {
    machine.ends[state] = 1
    machine.gives[state] = tag
    machine.before[state] = before
  }
  return machine
}

/** Where a word's class stands in the bytes, behind its letters; -1 where the model does not have the word. */
function find(model: Model, word: string): number {
  const { bytes, slots, entries } = model
  let hash = 0x811c9dc5 | 0
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  const mask = slots.length - 1
  for (let slot = (hash ^ (hash >>> 15)) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const start = entries + slots[slot]! - 1
    if (bytes[start] !== word.length) continue
    let same = 0
    while (same < word.length && bytes[start + 1 + same] === word.charCodeAt(same)) same++
    if (same === word.length) return start + 1 + same
  }
  return -1
}

function numberAt(model: Model, at: number): number {
  return model.bytes[at]! | (model.bytes[at + 1]! << 8)
}

/** What is known of a word of up to 32 plain letters, or of a mark. The model is loaded at the first call. */
export function readWord(word: string): WordReading {
  loaded ??= load()
  const at = find(loaded, word)
  const about = at < 0 ? undefined : loaded.classes[numberAt(loaded, at)]
  if (!about?.[5]) return readUnknown(loaded, word)
  const [tag, , hint, members] = about
  const parts = loaded.contractions.get(word)
  if (parts) return readContraction(parts)
  return { tag, hint, members, lemmas: lemmasOf(loaded, word, at, 0), known: true, rest: [], settled: false }
}

/** The parts of a contraction: the first, with the others behind it. */
function readContraction([first, ...rest]: Contraction): WordReading {
  const [tag, hint, members, lemma] = first!
  const lemmas = [lemma, lemma, lemma, lemma] as const
  return { tag, hint, members, lemmas, known: true, rest: rest.map((it) => readContraction([it])), settled: true }
}

/** A word that is not in the dictionary as it is written: told from its lower case, else from its ending. */
function readUnknown(model: Model, word: string): WordReading {
  const lower = word.toLowerCase()
  const at = find(model, lower)
  const about = at < 0 ? undefined : model.classes[numberAt(model, at)]
  const lemmas = at < 0 ? lemmasByRule(model, lower) : lemmasOf(model, lower, at, 4)
  if (about?.[5]) {
    const [, spelt, , members] = about
    const common = spelt === NOUN || spelt === ADJ
    const tag = common ? PROPN : spelt || (/^[A-Z][a-z]*$/.test(word) ? PROPN : NOUN)
    return { tag, hint: 0, members, lemmas, known: false, rest: [], settled: false }
  }
  return { tag: word === lower ? tagByEnding(word) : PROPN, hint: 0, members: 0, lemmas, known: false, rest: [], settled: false }
}

function tagByEnding(word: string): number {
  for (let length = 4; length > 1; length--) {
    const tag = ENDINGS.get(word.slice(-length))
    if (tag !== undefined) return tag
  }
  for (let length = 5; length > 1; length--) {
    const tag = BEGINNINGS.get(word.slice(0, length))
    if (tag !== undefined) return tag
  }
  return NOUN
}

function lemmasOf(model: Model, word: string, at: number, from: 0 | 4): WordReading['lemmas'] {
  const numbers = model.lemmas[numberAt(model, at + 2)]!
  const lower = word.toLowerCase()
  const lemma = (index: number): string => {
    const [cut, end] = model.endings[numbers[from + index] ?? numbers[index]!]!
    return cut === 0 && end === '' ? lower : lower.slice(0, lower.length - cut) + end
  }
  return [lemma(0), lemma(1), lemma(2), lemma(3)]
}

/** Base forms of a word in lower case that is in no dictionary, where taking off an ending leads to a word that is. */
function lemmasByRule(model: Model, word: string): WordReading['lemmas'] {
  const isBase = (form: string, tag: number): boolean => {
    const at = find(model, form)
    return at >= 0 && !model.contractions.has(form) && ((model.classes[numberAt(model, at)]![4] >> tag) & 1) === 1
  }
  return [adjectiveBase(word, isBase), nounBase(word, isBase), verbBase(word, isBase), word]
}

type IsBase = (form: string, tag: number) => boolean

function adjectiveBase(word: string, isBase: IsBase): string {
  const cut = word.endsWith('est') ? 3 : word.endsWith('er') ? 2 : 0
  if (cut === 0) return word
  const stem = word.slice(0, -cut)
  if (isBase(stem, ADJ)) return stem
  return isBase(`${stem}e`, ADJ) ? `${stem}e` : word
}

function nounBase(word: string, isBase: IsBase): string {
  for (const [ending, base] of PLURALS) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length) + base
    if (stem.length !== word.length && isBase(stem, NOUN)) return stem
  }
  return word.endsWith('men') ? `${word.slice(0, -3)}man` : word
}

function verbBase(word: string, isBase: IsBase): string {
  if (word.endsWith('s') && isBase(word.slice(0, -1), VERB)) return word.slice(0, -1)
  if (word.endsWith('ies') && isBase(`${word.slice(0, -3)}y`, VERB)) return `${word.slice(0, -3)}y`
  const cut = word.endsWith('ing') ? 3 : word.endsWith('es') || word.endsWith('ed') ? 2 : 0
  if (cut === 0) return word
  const stem = word.slice(0, -cut)
  if (isBase(stem, VERB)) return stem
  return isBase(`${stem}e`, VERB) ? `${stem}e` : word
}

/** Tags and events of the row that is being read: registers that grow, because every passage passes through here. */
let tags = new Uint8Array(4096)
let hints = new Uint8Array(4096)
let members = new Uint32Array(4096)

/**
 * Guesses the part of speech of each word in its row. `row` has one reading per word, and so has the answer. Linear in the words.
 */
export function guessTags(row: readonly WordReading[]): readonly Pos[] {
  if (row.length === 0) return []
  loaded ??= load()
  let length = 0
  for (let index = 0; index < row.length; index++) {
    const reading = row[index]!
    length = put(length, reading)
    for (let part = 0; part < reading.rest.length; part++) length = put(length, reading.rest[part]!)
  }
  for (const machine of loaded.machines) correct(machine, length)
  const guesses: Pos[] = []
  let at = 0
  for (const reading of row) {
    guesses.push(TAGS[reading.settled ? reading.tag : tags[at]!]!)
    at += 1 + reading.rest.length
  }
  return guesses
}

function put(at: number, reading: WordReading): number {
  if (at === tags.length) {
    tags = grown(tags, Uint8Array)
    hints = grown(hints, Uint8Array)
    members = grown(members, Uint32Array)
  }
  tags[at] = reading.tag
  hints[at] = reading.hint === 0 ? 0 : HINTS + reading.hint
  members[at] = reading.members
  return at + 1
}

function grown<T extends Uint8Array | Uint32Array>(array: T, kind: new (length: number) => T): T {
  const larger = new kind(array.length * 2)
  larger.set(array)
  return larger
}

/** Lets a machine go over the row: from every word on the longest pattern is sought, and what lies in it is passed over. */
function correct({ next, fallback, gives, ends, before }: Machine, length: number): void {
  for (let from = 0; from < length; from++) {
    let state = 0
    let kept = 0
    let keptAt = from
    for (let at = from; ; at++) {
      const event = at === length ? -1 : hints[at] || tags[at]!
      state = event < 0 || event >= EVENTS ? 0 : next[state * EVENTS + event]!
      if (state === 0) break
      if (ends[state] === 1) {
        kept = state
        keptAt = at
        break
      }
      if (fallback[state] !== 0) {
        kept = fallback[state]!
        keptAt = at
      }
    }
    if (kept === 0) continue
    const target = from + before[kept]!
    const tag = gives[kept]!
    if (tag < 0) tags[target] = -tag
    else if (tag > 0 && ((members[target]! >> tag) & 1) === 1) tags[target] = tag
    from = keptAt
  }
}

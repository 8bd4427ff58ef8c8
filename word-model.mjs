/**
 * Makes the word model: what `wink-nlp` and its small English model know of every word, worked out during the build and laid down in
 * typed arrays, so that a start reads one file and builds nothing. `server/core/text/word-model.ts` reads it, and says what it means.
 *
 * The file: a `Uint32Array` of six numbers (places of the parts, see `PARTS`), then
 *   head      JSON: `classes`, `endings`, `lemmas`, `contractions`, `machines`
 *   slots     Uint32Array, a power of two of them: a word's place in `entries` plus one, by the hash of its letters, 0: free
 *   entries   per word: its length, its letters, its class (two bytes), its base forms (two bytes)
 */
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const require = createRequire(fileURLToPath(import.meta.url))

/** Words longer than this are read as unknown. */
const LONGEST = 32

/** What else than words of plain letters is asked for. */
const MARKS = ['.', ',', ';', ':', '?', '!', '(', ')', '"', '-', '%', '$', '5', '5th', "'s", "n't", "'re", "'ve", "'ll", "'d", "'m", 'Mr.']

/** The parts of speech under which a word may have another base form; the fourth stands for all others. */
const BASES = ['ADJ', 'NOUN', 'VERB', 'X']

/** The word model as bytes. */
export function makeWordModel() {
  const wink = require('wink-eng-lite-web-model')
  const core = wink.core()
  const cache = require('wink-nlp/src/cache.js')(core, wink.featureFn)
  const { lemmatize } = wink.addons
  const { list: lexemes } = core.features.lexeme
  const tags = core.pos.list
  const clusters = core.features.posClusters.list

  const mask = (lexeme) => [...clusters[cache.property(lexeme, 'lexemeCID')]].reduce((bits, tag) => bits | (1 << tag), 0)
  const bare = (word) => /^[A-Za-z]+$/.test(word) && word.length <= LONGEST
  const isLower = (word) => word === word.toLowerCase()

  const classes = numbered()
  const endings = numbered()
  const lemmas = numbered()
  /** A base form as what to take off the word's end, and what to put there. */
  const ending = (word, lemma) => {
    const [from, to] = [word.toLowerCase(), lemma.toLowerCase()]
    let same = 0
    while (same < from.length && same < to.length && from[same] === to[same]) same++
    return endings.of([from.length - same, to.slice(same)])
  }
  const entries = []
  const contractions = {}
  for (let lexeme = 1; lexeme < cache.intrinsicSize(); lexeme++) {
    const word = lexemes[lexeme]
    if (!bare(word) && !MARKS.includes(word)) continue
    const parts = cache.lookup(word)
    if (parts.length > 1) {
      // Of each part: its part of speech, its hint, what else it can be, its base form.
      contractions[word] = Array.from({ length: parts.length / 4 }, (_, at) => {
        const [part, , lemma, pos] = parts.slice(4 * at, 4 * at + 4)
        const normal = core.xpansions[parts[4 * at + 1]]
        return [pos, cache.property(part, 'posHint'), mask(normal), cache.value(lemma).toLowerCase()]
      })
    }
    const mapped = cache.mappedSpelling(lexeme)
    const normal = cache.value(cache.normal(lexeme))
    const single = cache.property(mapped, 'isSLemma') === 1 ? cache.value(cache.property(mapped, 'lemma')) : undefined
    const bases = BASES.map((pos) => ending(word, single ?? lemmatize(normal, pos, cache)))
    // With a capital that the dictionary does not know, the word's single base form is not looked up.
    const ruled = isLower(word) ? BASES.map((pos) => ending(word, lemmatize(normal, pos, cache))) : []
    const base = cache.property(lexeme, 'isBaseForm') ? mask(lexeme) : 0
    const spelt = parts.length > 1 ? cache.posOf(parts[0]) : cache.posOf(lexeme)
    const about = [
      cache.posOf(mapped) || tags.indexOf('NOUN'),
      spelt,
      cache.property(lexeme, 'posHint'),
      mask(cache.normal(lexeme)),
      base,
      1,
    ]
    entries.push({ word, about: classes.of(about), bases: lemmas.of([...bases, ...ruled]) })
  }
  // Words that the dictionary does not have, but that have a base form of their own.
  const exceptional = new Set(
    ['adjective', 'noun', 'verb'].flatMap((pos) => Object.keys(require(`wink-eng-lite-web-model/dist/wn-${pos}-exceptions.js`))),
  )
  for (const word of exceptional) {
    if (!bare(word) || !isLower(word) || core.features.lexeme.hash[word] !== undefined) continue
    const bases = BASES.map((pos) => ending(word, lemmatize(word, pos, cache)))
    entries.push({ word, about: classes.of([0, 0, 0, 0, 0, 0]), bases: lemmas.of([...bases, ...bases]) })
  }
  const machines = wink.pos().machines.map((machine) => readMachine(JSON.parse(machine)))
  return packed({ classes: classes.list, endings: endings.list, lemmas: lemmas.list, contractions, machines }, entries)
}

/** Numbers lists that are alike alike. */
function numbered() {
  const numbers = new Map()
  const list = []
  return {
    list,
    of(thing) {
      const key = thing.join(' ')
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, list.length)
      return list.push(thing) - 1
    },
  }
}

/**
 * A machine of the model: `steps` are [state, event, next state], where an event is a part of speech or a hint plus 24; `fallbacks`
 * are [state, the state whose pattern holds where nothing goes on]; `ends` are [state, part of speech (negative: forced), tokens before
 * the one that gets it].
 */
function readMachine([, , states, ends, marked]) {
  const [HINTS, OTHERWISE] = [1_080_000, 2_070_003]
  const steps = []
  const fallbacks = []
  for (const [state, events] of Object.entries(states)) {
    for (const [event, next] of Object.entries(events)) {
      const number = Number(event)
      if (number === OTHERWISE) {
        if (next) fallbacks.push([Number(state), next])
      } else if (number >= HINTS) steps.push([Number(state), number - HINTS + 24, next])
      else if (number < 24) steps.push([Number(state), number, next])
      else if (event !== '$of') throw new Error(`The model's machines have an event that is not known here: ${event}.`)
    }
  }
  return { steps, fallbacks, ends: Object.entries(ends).map(([state, pos]) => [Number(state), Number(pos), marked[state]?.[0] ?? 0]) }
}

/** Head, slots and entries in one piece; every part begins at a multiple of four. */
function packed(head, entries) {
  const text = Buffer.from(
    JSON.stringify(head).replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
  )
  const size = 2 ** Math.ceil(Math.log2(entries.length * 1.4))
  const slots = new Uint32Array(size)
  const bytes = []
  for (const { word, about, bases } of entries) {
    let slot = spread(hashOf(word)) & (size - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = bytes.length + 1
    bytes.push(word.length, ...Buffer.from(word, 'latin1'), about & 255, about >> 8, bases & 255, bases >> 8)
  }
  const aligned = (length) => (length + 3) & ~3
  const headAt = 24
  const slotsAt = headAt + aligned(text.length)
  const entriesAt = slotsAt + 4 * size
  const file = Buffer.alloc(entriesAt + bytes.length)
  file.set(new Uint8Array(Uint32Array.of(headAt, text.length, slotsAt, size, entriesAt, bytes.length).buffer))
  file.set(text, headAt)
  file.set(new Uint8Array(slots.buffer), slotsAt)
  file.set(bytes, entriesAt)
  return file
}

/** FNV-1a over the letters; the reader has the same. */
function hashOf(word) {
  let hash = 0x811c9dc5 | 0
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

function spread(hash) {
  return hash ^ (hash >>> 15)
}

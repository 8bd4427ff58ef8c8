/** Names that a misspelt word may have meant. Symmetric deletion (after W. Garbe’s SymSpell) over the words of all names. */
import { editDistance } from '../base/edit-distance.js'
import { foldText } from '../base/fold.js'
import type { NameIndex } from './name-index.js'
import { nameWords } from './name-words.js'
import { hashWord } from './text-words.js'

/** How far a word may be from a name. Lengths are those of the shorter of the two, in letters; below 5 and 8 they have no effect. */
export interface NearLimits {
  /** Words from this length may have one edit. */
  readonly oneEdit: number
  /** Words from this length may have two edits. */
  readonly twoEdits: number
  /** At most so many are returned. */
  readonly most: number
}

export const NEAR_LIMITS: NearLimits = { oneEdit: 5, twoEdits: 8, most: 24 }

/** A form that has a word near the one looked for. */
export interface NearName {
  /** Index into the forms of the name index. */
  readonly form: number
  /** Insertions, deletions, replacements and exchanges of neighbours between the two words, folded. */
  readonly distance: number
  /** Position of the word in the form, counted in words from 0, a leading “the” not counted. */
  readonly position: number
  /** The word as the form writes it. */
  readonly written: string
}

/** Deletions are made in the first letters only; edits further back change nothing there. */
const PREFIX = 7
const SHORTEST = 5
/** So few terms are gone through one by one in less time than a table of their deletions takes to make. */
const MOST_GONE_THROUGH = 10_000
/** How many answers are kept before all are forgotten. */
const MOST_ANSWERS = 4096
const TWO_EDITS_FROM = 8

interface NearTable {
  readonly terms: readonly string[]
  readonly termIds: ReadonlyMap<string, number>
  /** For each term the forms and positions that have it, by turns. */
  readonly uses: readonly number[][]
  /** For each term which letters it has; an edit changes two bits at most. */
  readonly letters: Int32Array
  /** Made where there are too many terms to go through. */
  readonly deletions: Deletions | undefined
  /** Answers given before. */
  readonly answers: Map<string, readonly NearName[]>
}

interface Deletions {
  readonly keys: Int32Array
  readonly heads: Int32Array
  readonly next: Int32Array
  readonly term: Int32Array
  /** Which question last looked at a term. Holds nothing between two questions but their number. */
  readonly scratch: { turn: number; readonly visited: Int32Array }
}

const TABLES = new WeakMap<NameIndex, NearTable>()

/**
 * The names with a word near this one, the nearest first, then in the order of the forms. None where a name has the very word.
 * The table is made at the first call for an index; abbreviations and misnomers are not in it.
 */
export function suggestNames(index: NameIndex, word: string, limits: NearLimits = NEAR_LIMITS): readonly NearName[] {
  const key = foldText(word).replaceAll("'", '')
  if (key.length < Math.max(limits.oneEdit, SHORTEST) || key.length > 40) return []
  const table = TABLES.get(index) ?? makeTable(index)
  if (table.termIds.has(key)) return []
  const question = `${key} ${limits.oneEdit} ${limits.twoEdits} ${limits.most}`
  const known = table.answers.get(question)
  if (known) return known
  if (table.answers.size >= MOST_ANSWERS) table.answers.clear()
  const answer = search(index, table, key, limits)
  table.answers.set(question, answer)
  return answer
}

function search(index: NameIndex, table: NearTable, key: string, limits: NearLimits): readonly NearName[] {
  const byDistance: number[][] = [[], [], []]
  const letters = letterSet(key)
  const look = (id: number): void => {
    if (bits(letters ^ table.letters[id]!) > 4) return
    const term = table.terms[id]!
    if (term.length < SHORTEST || term.length > 40) return
    const length = Math.min(term.length, key.length)
    const allowed = length >= limits.twoEdits ? 2 : length >= limits.oneEdit ? 1 : 0
    if (allowed === 0) return
    const distance = editDistance(key, term, allowed)
    if (distance <= allowed) byDistance[distance]!.push(id)
  }
  if (table.deletions) forNear(table.deletions, key, look)
  else for (let id = 0; id < table.terms.length; id++) look(id)
  const found: NearName[] = []
  for (const distance of [1, 2]) {
    const pairs = byDistance[distance]!.flatMap((id) => pairsOf(table.uses[id]!, limits.most)).sort(
      (a, b) => a.form - b.form || a.position - b.position,
    )
    for (const { form, position } of pairs) {
      if (found.length >= limits.most) return found
      found.push({ form, distance, position, written: nameWords(index.forms[form]!.form)[position]?.written ?? '' })
    }
  }
  return found
}

/** Calls with every term that is like the word but for letters deleted, each once. */
function forNear(deletions: Deletions, key: string, look: (id: number) => void): void {
  const { keys, heads, next, term, scratch } = deletions
  const turn = ++scratch.turn
  const mask = keys.length - 1
  forDeletions(key, key.length >= TWO_EDITS_FROM ? 2 : 1, (hash) => {
    let slot = spread(hash) & mask
    while (heads[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask
    for (let entry = heads[slot]!; entry !== 0; entry = next[entry - 1]!) {
      const id = term[entry - 1]!
      if (scratch.visited[id] === turn) continue
      scratch.visited[id] = turn
      look(id)
    }
  })
}

function pairsOf(uses: readonly number[], most: number): { form: number; position: number }[] {
  const pairs: { form: number; position: number }[] = []
  for (let i = 0; i + 1 < uses.length && pairs.length < most; i += 2) pairs.push({ form: uses[i]!, position: uses[i + 1]! })
  return pairs
}

function makeTable(index: NameIndex): NearTable {
  const terms: string[] = []
  const termIds = new Map<string, number>()
  const uses: number[][] = []
  for (const [formIndex, form] of index.forms.entries()) {
    if (form.kind === 'abbreviation' || form.kind === 'misnomer') continue
    for (const [position, { key }] of nameWords(form.form).entries()) {
      let id = termIds.get(key)
      if (id === undefined) {
        id = terms.length
        termIds.set(key, id)
        terms.push(key)
        uses.push([])
      }
      uses[id]!.push(formIndex, position)
    }
  }
  const made: NearTable = {
    terms,
    termIds,
    uses,
    letters: Int32Array.from(terms, letterSet),
    deletions: terms.length > MOST_GONE_THROUGH ? makeDeletions(terms) : undefined,
    answers: new Map(),
  }
  TABLES.set(index, made)
  return made
}

function makeDeletions(terms: readonly string[]): Deletions {
  const wanted = terms.map((term) => (term.length < SHORTEST || term.length > 40 ? -1 : term.length >= TWO_EDITS_FROM ? 2 : 1))
  let count = 0
  for (const [id, edits] of wanted.entries()) if (edits > 0) forDeletions(terms[id]!, edits, () => void count++)
  let size = 16
  while (size < count * 2) size *= 2
  const table = { keys: new Int32Array(size), heads: new Int32Array(size), next: new Int32Array(count), term: new Int32Array(count) }
  let entry = 0
  for (const [id, edits] of wanted.entries()) {
    if (edits < 0) continue
    forDeletions(terms[id]!, edits, (hash) => {
      let slot = spread(hash) & (size - 1)
      while (table.heads[slot] !== 0 && table.keys[slot] !== hash) slot = (slot + 1) & (size - 1)
      // The same word with either of two equal letters deleted is entered once.
      if (table.heads[slot] !== 0 && table.term[table.heads[slot]! - 1] === id) return
      table.keys[slot] = hash
      table.next[entry] = table.heads[slot]!
      table.term[entry] = id
      table.heads[slot] = ++entry
    })
  }
  return { ...table, scratch: { turn: 0, visited: new Int32Array(terms.length) } }
}

/** Calls with the hash of the word's first letters, and of what is left when up to `edits` of them are deleted. */
function forDeletions(word: string, edits: number, visit: (hash: number) => void): void {
  const prefix = word.slice(0, PREFIX)
  visit(hashWord(prefix))
  for (let i = 0; i < prefix.length; i++) {
    visit(hashWithout(prefix, i, -1))
    if (edits > 1) for (let j = i + 1; j < prefix.length; j++) visit(hashWithout(prefix, i, j))
  }
}

function hashWithout(word: string, first: number, second: number): number {
  let hash = 0x811c9dc5 | 0
  for (let i = 0; i < word.length; i++) if (i !== first && i !== second) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

/** One bit for each letter that a word has, modulo 32. */
function letterSet(word: string): number {
  let set = 0
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31)
  return set
}

/** How many bits are set. */
function bits(set: number): number {
  let n = set - ((set >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  return mixed ^ (mixed >>> 15)
}

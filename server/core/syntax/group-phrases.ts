/** Coordination, “of” phrases and appositions: which noun phrases belong together. */
import type { Token } from '../text/passage.js'
import type { Chunk } from './chunk.js'
import type { Apposition } from './clause.js'
import type { NounPhrase } from './noun-phrase.js'

export type Item =
  | { readonly kind: 'group'; readonly phrases: NounPhrase[]; readonly prep: string; readonly parenthetic: boolean }
  | { readonly kind: 'chunk'; readonly chunk: Chunk }

/** Folds coordination, “of” phrases and appositions; a group that a preposition governs carries it. */
export function groupPhrases(tokens: readonly Token[], chunks: readonly Chunk[]): { items: Item[]; appositions: Apposition[] } {
  const items: Item[] = []
  const appositions: Apposition[] = []
  let depth = 0
  let at = 0
  while (at < chunks.length) {
    const chunk = chunks[at]!
    if (chunk.kind === 'open') depth++
    if (chunk.kind === 'close') depth = Math.max(0, depth - 1)
    if (chunk.kind !== 'np') {
      if (chunk.kind === 'prep') {
        const next = chunks[at + 1]
        if (next?.kind === 'np') {
          const read = readGroup(tokens, chunks, at + 1, appositions, true)
          const host = hostOf(items)
          if (host && chunk.word === 'of') {
            host.of = read.phrases
            // “the president of Tajikistan, Nursultan Nazarbayev,”: the name belongs to the title before “of”.
            const after = chunks[read.next + 1]
            if (
              host.role &&
              !host.name &&
              (chunks[read.next]?.kind === 'comma' || chunks[read.next]?.kind === 'dash') &&
              after?.kind === 'np' &&
              (!after.phrase.role || chunks[read.next]?.kind === 'dash') &&
              (after.phrase.name || after.phrase.unknownName)
            ) {
              appositions.push({ of: host, by: after.phrase, direct: false })
            }
          } else if (host) host.preps = [...host.preps, { prep: chunk.word, phrases: read.phrases }]
          items.push({ kind: 'group', phrases: read.phrases, prep: chunk.word, parenthetic: depth > 0 })
          at = read.next
          continue
        }
        if (next?.kind === 'date') {
          const host = hostOf(items)
          if (host) host.preps = [...host.preps, { prep: chunk.word, phrases: [], date: next.unit }]
        }
      }
      items.push({ kind: 'chunk', chunk })
      at++
      continue
    }
    const read = readGroup(tokens, chunks, at, appositions, false)
    const before = items.at(-1)
    const beforePhrase = before?.kind === 'group' ? before.phrases.at(-1) : undefined
    if (beforePhrase) {
      // “President of Kazakhstan Nursultan Nazarbayev”: a name right behind belongs to the title.
      const host = outermost(items)
      const name = read.phrases[0]!
      if (host && (name.name || name.unknownName) && !name.role && host.role && (host.of.length > 0 || host.name === undefined))
        appositions.push({ of: host, by: name, direct: true })
    }
    items.push({ kind: 'group', phrases: read.phrases, prep: '', parenthetic: depth > 0 })
    at = read.next
  }
  return { items, appositions }
}

/** The last phrase that a following “of” or “in” can hang on: directly before it. */
function hostOf(items: readonly Item[]): NounPhrase | undefined {
  const last = items.at(-1)
  if (last?.kind !== 'group') return undefined
  return last.phrases.at(-1)
}

/** Walks back over “of” phrases to the phrase they hang on. */
function outermost(items: readonly Item[]): NounPhrase | undefined {
  let index = items.length - 1
  while (index > 0) {
    const it = items[index]!
    if (it.kind === 'group' && it.prep === 'of') index--
    else break
  }
  const host = items[index]
  return host?.kind === 'group' ? host.phrases.at(-1) : undefined
}

function readGroup(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  start: number,
  appositions: Apposition[],
  governed: boolean,
): { phrases: NounPhrase[]; next: number } {
  const first = chunks[start]!
  if (first.kind !== 'np') return { phrases: [], next: start + 1 }
  const phrases = [first.phrase]
  let at = start + 1
  for (;;) {
    const last = phrases[phrases.length - 1]!
    // `of` phrases of a list's member: “the Republic of X, the Republic of Y”.
    const joint = jointAfter(chunks, at)
    if (!joint) {
      const direct = chunks[at]
      if (direct?.kind === 'np' && sameSort(last, direct.phrase) && bareName(last) && bareName(direct.phrase)) {
        // “Azerbaijan Georgia and Uzbekistan”: a comma was forgotten.
        phrases.push(direct.phrase)
        at++
        continue
      }
      break
    }
    const next = chunks[joint.next]
    if (next?.kind !== 'np') break
    if (sameSort(last, next.phrase) && (joint.coordinates || listGoesOn(chunks, joint.next, last, governed) || phrases.length > 1)) {
      phrases.push(next.phrase)
      at = joint.next + 1
      continue
    }
    if (joint.comma && !joint.and && isApposition(tokens, last, next.phrase)) appositions.push({ of: last, by: next.phrase, direct: false })
    // “President of X and Honorary Chairman of Y”: an office does not coordinate with the state before it.
    if ((next.phrase.role !== undefined) !== (last.role !== undefined)) break
    if (joint.and && phrases.length >= 1 && !joint.comma && !clauseFollows(chunks, joint.next + 1)) {
      phrases.push(next.phrase)
      at = joint.next + 1
      continue
    }
    break
  }
  return { phrases, next: at }
}

function jointAfter(
  chunks: readonly Chunk[],
  at: number,
): { next: number; and: boolean; comma: boolean; coordinates: boolean } | undefined {
  const first = chunks[at]
  if (!first) return undefined
  if (first.kind === 'and' && first.word !== 'but' && first.word !== 'yet')
    return { next: at + 1, and: true, comma: false, coordinates: true }
  if (first.kind === 'comma') {
    const second = chunks[at + 1]
    if (second?.kind === 'and' && second.word !== 'but' && second.word !== 'yet')
      return { next: at + 2, and: true, comma: true, coordinates: true }
    return { next: at + 1, and: false, comma: true, coordinates: false }
  }
  return undefined
}

/**
 * “A, B” is a list when another member follows, or when both are bare names of one sort. Behind a preposition, “after A, B left”, a verb
 * has the second for its subject.
 */
function listGoesOn(chunks: readonly Chunk[], at: number, last: NounPhrase, governed: boolean): boolean {
  const next = chunks[at]
  if (governed && clauseFollows(chunks, at + 1)) return false
  if (next?.kind === 'np' && bareName(last) && bareName(next.phrase)) return true
  const joint = jointAfter(chunks, at + 1)
  const after = joint ? chunks[joint.next] : undefined
  return after?.kind === 'np' && sameSort(last, after.phrase)
}

/** A finite verb right after the phrase: the phrase opens a clause of its own. */
function clauseFollows(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at]
  return next?.kind === 'vg' && next.verb.form === 'finite'
}

function bareName(phrase: NounPhrase): boolean {
  return phrase.name !== undefined && !phrase.role && phrase.of.length === 0
}

/** Nouns of address behind “Your” and “His”. */
const ADDRESS = new Set(['excellency', 'excellencies', 'majesty', 'highness', 'honour', 'honor', 'holiness', 'eminence'])

/** Names of one sort coordinate: states with states, persons with persons. */
export function sameSort(a: NounPhrase, b: NounPhrase): boolean {
  // An abbreviation that no record bears, in a list of bodies: “CIS, OIC and SCO”.
  if (isUnknownAbbreviation(a) ? sortOf(b) === 'body' || isUnknownAbbreviation(b) : isUnknownAbbreviation(b) && sortOf(a) === 'body')
    return true
  const sortA = sortOf(a)
  return sortA !== 'other' && sortA === sortOf(b)
}

function isUnknownAbbreviation(phrase: NounPhrase): boolean {
  return phrase.abbreviation && !phrase.name && !phrase.role
}

function sortOf(phrase: NounPhrase): string {
  const entity = phrase.name?.candidates[0]?.entity
  if (!entity) return phrase.unknownName && !phrase.role ? 'unknown' : phrase.name ? 'name' : 'other'
  if (phrase.role) return entity.kind === 'person' ? 'person' : 'role'
  if (entity.kind === 'organization') return entity.record.classification
  return entity.kind
}

function isApposition(tokens: readonly Token[], of: NounPhrase, by: NounPhrase): boolean {
  // “the Speaker, Your Excellency Mr X”: who is addressed anew is someone else.
  if (
    by.possessivePronoun &&
    tokens[by.possessivePronoun.token + 1]?.norm !== undefined &&
    ADDRESS.has(tokens[by.possessivePronoun.token + 1]!.norm)
  )
    return false
  const named = (phrase: NounPhrase): boolean => phrase.name !== undefined || phrase.unknownName !== undefined
  if (named(of) && by.role && !by.name) return true
  if (of.role && !of.name && named(by) && !by.role) return true
  return named(of) !== named(by) || (named(of) && by.possessor !== undefined) || (of.possessor !== undefined && named(by))
}

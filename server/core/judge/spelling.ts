/** Finds names that one brief spells in two ways. */
import { editDistance } from '../base/edit-distance.js'
import type { Spelling } from '../claims/spellings.js'
import { transliterationKey } from '../corpus/transliteration.js'

export interface TwoSpellings<S> {
  /** The spelling met more often, else first. */
  readonly usual: S
  readonly other: S
}

/** A name that no record bears has to stand so often in one spelling before another one is a slip. */
const OFTEN = 2

/** The first place of each spelling that is not the usual one. Cost is linear in the names, but for those that begin and end alike. */
export function twoSpellings<S extends { readonly spelling: Spelling }>(spellings: readonly S[]): readonly TwoSpellings<S>[] {
  const groups = new Map<string, Map<string, { readonly first: S; count: number; glossed: boolean }>>()
  for (const it of spellings) {
    const { group, word, glossed } = it.spelling
    let words = groups.get(group)
    if (!words) {
      words = new Map()
      groups.set(group, words)
    }
    const known = words.get(word)
    if (known) {
      known.count++
      known.glossed ||= glossed
    } else words.set(word, { first: it, count: 1, glossed })
  }
  const found: TwoSpellings<S>[] = [...variantsOf(spellings)]
  for (const words of groups.values()) {
    if (words.size < 2 || words.size > MOST) continue
    const ranked = [...words.values()].sort((a, b) => b.count - a.count)
    const stranger = ranked[0]!.first.spelling.recordId === undefined
    for (const [at, it] of ranked.entries()) {
      const usual = ranked.slice(0, at).find((more) => isSpelling(more.first.spelling.word, it.first.spelling.word, stranger))
      if (!usual || it.glossed || (stranger && (usual.count < OFTEN || it.count > 1))) continue
      found.push({ usual: usual.first, other: it.first })
    }
  }
  return found
}

/** A bucket with more words than this is no matter of spelling. */
const MOST = 40

/** Whether two words are one name spelt in two ways: a letter or two differ, and not by an ending. */
function isSpelling(a: string, b: string, stranger: boolean): boolean {
  if (a.startsWith(b) || b.startsWith(a) || a.includes(' ') !== b.includes(' ')) return false
  const most = stranger ? 1 : 3
  return editDistance(a, b, most) <= most
}

/**
 * Words that no record bears and that could be another way to write a name which the brief elsewhere writes as its record does:
 * “Massimov” twice, “Masimov” once. Written so throughout, either is the author's choice.
 */
function variantsOf<S extends { readonly spelling: Spelling }>(spellings: readonly S[]): readonly TwoSpellings<S>[] {
  const known = new Map<string, S>()
  for (const it of spellings) {
    const { recordId, word } = it.spelling
    const key = transliterationKey(word)
    if (recordId !== undefined && !word.includes(' ') && !known.has(key)) known.set(key, it)
  }
  const found = new Map<string, TwoSpellings<S>>()
  for (const it of spellings) {
    const { recordId, word, glossed } = it.spelling
    if (recordId !== undefined || glossed || found.has(word)) continue
    const usual = known.get(transliterationKey(word))
    if (usual && isSpelling(usual.spelling.word, word, false)) found.set(word, { usual, other: it })
  }
  return [...found.values()]
}

/** Finds names that one brief spells in two ways. */
import { editDistance } from '../base/edit-distance.js'
import type { Spelling } from '../claims/spellings.js'

export interface TwoSpellings<S extends Spelling> {
  /** The spelling met more often, else first. */
  readonly usual: S
  readonly other: S
}

/** A name that no record bears has to stand so often in one spelling before another one is a slip. */
const OFTEN = 2

/** The first place of each spelling that is not the usual one. Cost is linear in the names, but for those that begin and end alike. */
export function twoSpellings<S extends Spelling>(spellings: readonly S[]): readonly TwoSpellings<S>[] {
  const groups = new Map<string, Map<string, { readonly first: S; count: number; glossed: boolean }>>()
  for (const it of spellings) {
    // Strangers are compared within a bucket of like beginnings and ends.
    const key = it.recordId ?? `?${it.word.slice(0, 2)}…${it.word.slice(-1)}`
    const words = groups.get(key) ?? new Map<string, { first: S; count: number; glossed: boolean }>()
    groups.set(key, words)
    const known = words.get(it.word)
    if (known) {
      known.count++
      known.glossed ||= it.glossed
    } else words.set(it.word, { first: it, count: 1, glossed: it.glossed })
  }
  const found: TwoSpellings<S>[] = []
  for (const [key, words] of groups) {
    if (words.size < 2 || words.size > MOST) continue
    const stranger = key.startsWith('?')
    const ranked = [...words.values()].sort((a, b) => b.count - a.count)
    for (const [at, it] of ranked.entries()) {
      const usual = ranked.slice(0, at).find((more) => isSpelling(more.first.word, it.first.word, stranger))
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

/** The words of a tokenized passage, cut as names are cut, with their hashes: what a name index is asked with. */
import { type NameWord, splitWords } from './name-words.js'

/** What is needed of a token of the text: as written, folded, and whether a blank stands before it. */
export interface WordToken {
  readonly text: string
  readonly norm: string
  readonly spaceBefore: boolean
}

/** Words in parallel arrays. Word `i` stands in tokens `from[i]` to `to[i]` (excluded); `cut[i]` tells where it shares a token. */
export interface TextWords {
  readonly hash: readonly number[]
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** Bit 1: another word begins in its first token before it. Bit 2: another word follows in its last token. */
  readonly cut: readonly number[]
  /** Words that are not simply a token. */
  readonly pieces: ReadonlyMap<number, NameWord>
  readonly tokens: readonly WordToken[]
}

const FNV_START = 0x811c9dc5 | 0
const FNV_PRIME = 0x01000193

/** FNV-1a over UTF-16 units. */
export function hashWord(key: string): number {
  let hash = FNV_START
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), FNV_PRIME)
  return hash
}

/** The words of a passage's tokens. Linear. */
export function textWords(tokens: readonly WordToken[]): TextWords {
  const hash: number[] = []
  const from: number[] = []
  const to: number[] = []
  const cut: number[] = []
  const pieces = new Map<number, NameWord>()
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!
    let last = i
    while (last + 1 < tokens.length && !tokens[last + 1]!.spaceBefore && joins(tokens[last]!.norm, tokens[last + 1]!.norm)) last++
    const plain = last === i ? plainHash(token.norm) : undefined
    if (plain !== undefined) {
      if (!(isHyphen(token.norm) && !token.spaceBefore && i + 1 < tokens.length && !tokens[i + 1]!.spaceBefore)) {
        hash.push(plain)
        from.push(i)
        to.push(i + 1)
        cut.push(0)
      }
    } else addPieces(tokens, i, last)
    i = last + 1
  }
  return { hash, from, to, cut, pieces, tokens }

  function addPieces(all: readonly WordToken[], first: number, last: number): void {
    let text = ''
    const ends: number[] = []
    for (let i = first; i <= last; i++) {
      text += all[i]!.text
      ends.push(text.length)
    }
    let at = 0
    let before = -1
    for (const word of splitWords(text)) {
      while (ends[at]! <= word.start) at++
      const start = first + at
      let stop = at
      while (ends[stop]! < word.end) stop++
      if (before === start) cut[cut.length - 1]! |= 2
      pieces.set(hash.length, word)
      hash.push(hashWord(word.key))
      from.push(start)
      to.push(first + stop + 1)
      cut.push(before === start ? 1 : 0)
      before = first + stop
      at = stop
    }
  }
}

/** How word `index` is compared and written. */
export function keyOf(words: TextWords, index: number): string {
  return words.pieces.get(index)?.key ?? words.tokens[words.from[index]!]!.norm
}

export function writtenOf(words: TextWords, index: number): string {
  return words.pieces.get(index)?.written ?? words.tokens[words.from[index]!]!.text
}

/** The hash of a token that is a word or a single mark; undefined where the token has to be looked into. */
function plainHash(norm: string): number | undefined {
  if (norm.length === 1 || norm === "'s") return hashWord(norm)
  let hash = FNV_START
  for (let i = 0; i < norm.length; i++) {
    const code = norm.charCodeAt(i)
    if (code < 0x61 ? code < 0x30 || code > 0x39 : code > 0x7a && (code < 0xdf || code >= 0x2b9)) return undefined
    hash = Math.imul(hash ^ code, FNV_PRIME)
  }
  return norm === '' ? undefined : hash
}

/** Whether two tokens without a blank between them may be one word: `d` `'` `Artagnan`, `A` `.` `B` `.`. */
function joins(left: string, right: string): boolean {
  const end = left.charCodeAt(left.length - 1)
  if (end === 0x27 || end === 0x2e) return left !== "'s" && right !== "'s"
  const start = right.charCodeAt(0)
  if (start === 0x27) return right !== "'s"
  return start === 0x2e && (left.length === 1 || left.includes('.')) && isLetter(left.charCodeAt(0))
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || code >= 0xdf
}

function isHyphen(norm: string): boolean {
  return norm === '-' || norm === '\u2013'
}

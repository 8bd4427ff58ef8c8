/** Cuts a line into tokens the way the reader documents it, so that the tests of dates stand by themselves. */
import type { TaggedText, Token } from '../../../server/core/text/passage.js'

const ABBREVIATIONS = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun no p pp c ca u.s mr dr st'.split(' '),
)
const PAST = /^(?:.*[a-z]ed|met|won|began|fell|rose|held|took|came|broke)$/

export function tokensOf(text: string): TaggedText {
  const tokens: Token[] = []
  const pattern = /[\p{L}\p{N}](?:[\p{L}\p{N}]|,(?=\d{3})|\.(?=\d))*|[^\s]/gu
  let sentence = 0
  let end = 0
  const push = (start: number, word: string) => {
    const norm = word
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[’‘]/g, "'")
      .replace(/[–—‑−]/g, '-')
    const previous = tokens.at(-1)
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      norm,
      lemma: norm.length > 3 && norm.endsWith('s') && !norm.endsWith('ss') ? norm.slice(0, -1) : norm,
      pos: norm === "'s" ? 'PART' : PAST.test(norm) ? 'VERB' : 'X',
      spaceBefore: start > end,
      sentence,
    })
    end = start + word.length
    if ((word === '.' || word === '!' || word === '?') && previous && !ABBREVIATIONS.has(previous.norm)) sentence++
  }
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [word] = match
    const at = match.index
    const rest = text.slice(at + word.length)
    if (ABBREVIATIONS.has(word.toLowerCase()) && rest.startsWith('.')) {
      push(at, `${word}.`)
      pattern.lastIndex = at + word.length + 1
    } else if (/['’]/.test(word) && /^s\b/.test(rest) && tokens.length > 0 && tokens.at(-1)!.end === at) {
      push(at, `${word}s`)
      pattern.lastIndex = at + 2
    } else push(at, word)
  }
  return { tokens, sentences: [{ from: 0, to: tokens.length }] }
}

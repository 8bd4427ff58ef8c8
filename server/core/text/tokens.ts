/** Tokens: prose cut into words, numbers and marks, the way the matchers want them. Linear in the text. */
import { abbreviationKind, needsNumber } from './abbreviations.js'
import type { Token } from './passage.js'
import { type TokenKind, wordAt } from './word.js'

/** A token that may still change: its part of speech, base form and sentence are found later. */
export type Draft = { -readonly [K in keyof Token]: Token[K] }

const LETTER = /^[\p{L}\p{M}\u00ad]$/u
const DIGIT = /^\p{Nd}$/u
const SYMBOL = /^[\p{S}\p{No}\p{Cs}\p{Co}%\ufffc]$/u
const SPACE = /^[\s\u200b\u2060\ufeff\p{Cc}]$/u

/** Endings that are tokens of their own, without the apostrophe. */
const CONTRACTIONS = new Set(['re', 've', 'll', 'd', 'm'])

enum Class {
  Space,
  Letter,
  Digit,
  Mark,
  Symbol,
}

const ASCII: readonly Class[] = Array.from({ length: 128 }, (_, code) => classify(String.fromCharCode(code)))

function classify(character: string): Class {
  if (LETTER.test(character)) return Class.Letter
  if (DIGIT.test(character)) return Class.Digit
  if (SPACE.test(character)) return Class.Space
  return SYMBOL.test(character) ? Class.Symbol : Class.Mark
}

function classAt(text: string, at: number): Class {
  if (at >= text.length) return Class.Space
  const code = text.charCodeAt(at)
  if (code < 128) return ASCII[code]!
  const point = String.fromCodePoint(text.codePointAt(at)!)
  return classify(point)
}

/** The width in code units of the character at `at`. */
function widthAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1
}

/**
 * Cuts a text into tokens. Words keep inner apostrophes (`O'Brien`) but lose possessive and contracted endings (`'s`, `n't`, `'ve`);
 * hyphens and dashes are tokens; numbers keep group separators, decimals, clock colons and the endings of ordinals and decades;
 * abbreviations and initials keep their full stop; `cannot` is two. Blanks of every kind separate.
 */
export function cutTokens(text: string): Draft[] {
  const cutter: Cutter = { text, tokens: [], quoteOpen: false }
  let at = 0
  while (at < text.length) {
    switch (classAt(text, at)) {
      case Class.Space:
        at += widthAt(text, at)
        break
      case Class.Letter:
        at = cutWord(cutter, at)
        break
      case Class.Digit:
        at = cutNumber(cutter, at)
        break
      case Class.Symbol:
        at = push(cutter, 'symbol', at, at + widthAt(text, at))
        break
      case Class.Mark:
        at = cutMark(cutter, at)
    }
  }
  return cutter.tokens
}

interface Cutter {
  readonly text: string
  readonly tokens: Draft[]
  /** Whether a single quotation mark was opened and not closed, so that the next one is hardly a possessive. */
  quoteOpen: boolean
}

function push(cutter: Cutter, kind: TokenKind, start: number, end: number): number {
  const { text, tokens } = cutter
  const word = wordAt(text, start, end, kind)
  const spaceBefore = tokens.length > 0 && tokens[tokens.length - 1]!.end < start
  tokens.push({ start, end, text: word.text, norm: word.norm, lemma: word.norm, pos: 'X', spaceBefore, sentence: 0, word })
  return end
}

function isApostrophe(character: string): boolean {
  return character === "'" || character === '\u2019' || character === '\u02bc' || character === '\uff07'
}

function isWordClass(kind: Class): boolean {
  return kind === Class.Letter || kind === Class.Digit
}

/** The end of a run of letters, and of digits after the first letter, without apostrophes. */
function lettersEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && isWordClass(classAt(text, at))) at += widthAt(text, at)
  return at
}

function cutWord(cutter: Cutter, start: number): number {
  const { text } = cutter
  let end = lettersEnd(text, start)
  if (text.charAt(end) === '.') {
    const abbreviationEnd = dottedEnd(cutter, start, end)
    if (abbreviationEnd > 0) {
      push(cutter, 'abbreviation', start, abbreviationEnd)
      return cutEnding(cutter, abbreviationEnd)
    }
  }
  while (isApostrophe(text.charAt(end)) && classAt(text, end + 1) === Class.Letter && !endsWord(text, end)) {
    end = lettersEnd(text, end + 1)
  }
  if (isApostrophe(text.charAt(end)) && isNotContraction(text, start, end)) {
    if (end - 1 > start) push(cutter, 'word', start, end - 1)
    return push(cutter, 'contraction', end - 1, end + 2)
  }
  if (end - start === 6 && text.slice(start, end).toLowerCase() === 'cannot') {
    push(cutter, 'word', start, end - 3)
    return push(cutter, 'word', end - 3, end)
  }
  push(cutter, 'word', start, end)
  return cutEnding(cutter, end)
}

/** Whether the apostrophe at `at` begins an ending that is a token of its own: `'s`, `'ve`, and the `'t` of `n't`. */
function endsWord(text: string, at: number): boolean {
  const end = lettersEnd(text, at + 1)
  if (end - at > 3) return false
  const ending = text.slice(at + 1, end).toLowerCase()
  return ending === 's' || CONTRACTIONS.has(ending) || (ending === 't' && text.charAt(at - 1).toLowerCase() === 'n')
}

function isNotContraction(text: string, start: number, at: number): boolean {
  return at - start > 1 && /^n..$/i.test(text.slice(at - 1, at + 2)) && endsWord(text, at) && text.charAt(at + 1).toLowerCase() === 't'
}

/** Cuts a possessive or contracted ending after a word, if there is one at `at`. */
function cutEnding(cutter: Cutter, at: number): number {
  const { text } = cutter
  if (!isApostrophe(text.charAt(at))) return at
  if (classAt(text, at + 1) === Class.Letter) {
    if (!endsWord(text, at)) return at
    const end = lettersEnd(text, at + 1)
    return push(cutter, text.slice(at + 1, end).toLowerCase() === 's' ? 'possessive' : 'contraction', at, end)
  }
  const plural = text.charAt(at - 1).toLowerCase() === 's' && !isWordClass(classAt(text, at + 1))
  if (!plural || cutter.quoteOpen) return at
  const before = text.charAt(at + 1)
  return before === ' ' || before === '-' || before === '\u00a0' ? push(cutter, 'possessive', at, at + 1) : at
}

/**
 * The end of an abbreviation whose letters end at the full stop at `dot`: `U.S.`, `V.`, `Gen.`, `e.g.`. 0 where the full stop is not its own.
 */
function dottedEnd(cutter: Cutter, start: number, dot: number): number {
  const { text } = cutter
  let end = dot
  let letters = end - start
  while (letters === 1 && text.charAt(end) === '.' && classAt(text, end + 1) === Class.Letter) {
    const next = lettersEnd(text, end + 1)
    if (next - end > 2) break
    end = next
  }
  if (end > dot) return text.charAt(end) === '.' ? end + 1 : end
  letters = dot - start
  const word = text.slice(start, dot)
  if (word.length > 8) return 0
  if (letters === 1 && /^\p{Lu}$/u.test(word) && word !== 'I') return isInitial(text, dot) ? dot + 1 : 0
  if (word === 'Ph' && text.startsWith('.D.', dot)) return dot + 3
  if (abbreviationKind(word) === undefined) return 0
  return needsNumber(word) && !hasNumberBeside(cutter, dot) ? 0 : dot + 1
}

/** Whether the full stop after a single capital is that of an initial: a name follows, not the end of the text. */
function isInitial(text: string, dot: number): boolean {
  let at = dot + 1
  while (at < text.length && classAt(text, at) === Class.Space) at++
  return /^\p{Lu}$/u.test(text.charAt(at))
}

function hasNumberBeside(cutter: Cutter, dot: number): boolean {
  const { text } = cutter
  let at = dot + 1
  while (at < text.length && at < dot + 4 && classAt(text, at) === Class.Space) at++
  if (classAt(text, at) === Class.Digit || /^[IVX]+\b/.test(text.slice(at, at + 6))) return true
  const before = cutter.tokens.at(-1)?.word.kind
  return before === 'number' || before === 'ordinal'
}

function cutNumber(cutter: Cutter, start: number): number {
  const { text } = cutter
  let end = digitsEnd(text, start)
  const firstGroup = end - start
  while (firstGroup <= 3 && /^[,\u066c'\u2019]$/.test(text.charAt(end)) && digitsEnd(text, end + 1) === end + 4) end += 4
  const grouped = end > start + firstGroup
  while (text.charAt(end) === '.' && classAt(text, end + 1) === Class.Digit) end = digitsEnd(text, end + 1)
  if (!grouped && firstGroup <= 2 && text.charAt(end) === ':' && digitsEnd(text, end + 1) === end + 3) end += 3
  const suffix = lettersEnd(text, end)
  const letters = text.slice(end, Math.min(suffix, end + 3)).toLowerCase()
  const ordinal = letters === 'st' || letters === 'nd' || letters === 'rd' || letters === 'th'
  if (ordinal || letters === 's') return cutEnding(cutter, push(cutter, ordinal ? 'ordinal' : 'number', start, suffix))
  return cutEnding(cutter, push(cutter, 'number', start, end))
}

function digitsEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && classAt(text, at) === Class.Digit) at += widthAt(text, at)
  return at
}

function cutMark(cutter: Cutter, at: number): number {
  const { text } = cutter
  const mark = text.charAt(at)
  let end = at + widthAt(text, at)
  if (mark === '.' && text.startsWith('...', at)) while (text.charAt(end) === '.') end++
  if (mark === '-' && text.charAt(end) === '-') while (text.charAt(end) === '-') end++
  if (mark === '\u2018') cutter.quoteOpen = true
  else if (
    mark === "'" &&
    at + 1 < text.length &&
    classAt(text, at + 1) !== Class.Space &&
    (at === 0 || !isWordClass(classAt(text, at - 1)))
  )
    cutter.quoteOpen = true
  else if (isApostrophe(mark)) cutter.quoteOpen = false
  return push(cutter, 'mark', at, end)
}

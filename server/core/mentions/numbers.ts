/** Figures in running text: digits with group separators, number words, magnitudes, with the hedge before or after them. */

import { MAGNITUDES, NUMBER_WORDS } from '../text/english.js'
import type { Token } from '../text/passage.js'
import { perWord } from '../text/word.js'

/** A figure. `min` and `max` are what the words admit, taking the hedge into account; both ends may be exclusive in the author's mind, which is not held against them. */
export interface NumberMention {
  /** Tokens of the figure itself, hedge left out. */
  readonly from: number
  readonly to: number
  readonly value: number
  readonly min: number
  readonly max: number
  readonly hedge: 'exact' | 'about' | 'over' | 'under' | 'range' | 'vague'
  /** Token index where the hedge begins; `from` where there is none. */
  readonly hedgeFrom: number
  /** Whether it is written in words. */
  readonly inWords: boolean
}

const ABOUT = new Set([
  'about',
  'around',
  'some',
  'approximately',
  'roughly',
  'circa',
  'nearly',
  'almost',
  'an estimated',
  'estimated',
  'close to',
  'perhaps',
  'c.',
])
const OVER = new Set(['over', 'above', 'exceeding', 'upwards', 'beyond', 'past'])
const UNDER = new Set(['under', 'below', 'fewer than', 'less than', 'up to', 'at most'])
const VAGUE_PLURALS = new Map([
  ['dozens', 12],
  ['hundreds', 100],
  ['thousands', 1000],
  ['millions', 1_000_000],
  ['scores', 20],
])
/** How far “about” reaches, as a share of the value. */
const ABOUT_SHARE = 0.12

/** Finds every figure of a token sequence. Dates are not told apart here: the caller leaves out what a date has taken. */
export function findNumbers(tokens: readonly Token[]): readonly NumberMention[] {
  const found: NumberMention[] = []
  let at = 0
  while (at < tokens.length) {
    const read = mayOpen(tokens[at]!.word) ? readNumber(tokens, at) : undefined
    if (!read) {
      at++
      continue
    }
    const upper = rangeEnd(tokens, at, read.to)
    if (upper) {
      found.push({
        from: at,
        to: upper.to,
        value: read.value,
        inWords: read.inWords,
        min: Math.min(read.value, upper.value),
        max: Math.max(read.value, upper.value),
        hedge: 'range',
        hedgeFrom: at,
      })
      at = upper.to
      continue
    }
    found.push(withHedge(tokens, at, read))
    at = read.to
  }
  return found
}

/** Whether a figure can begin with the word. */
const mayOpen = perWord(({ norm }) => VAGUE_PLURALS.has(norm) || isDigit(norm) || NUMBER_WORDS.has(norm) || MAGNITUDES.has(norm))

/** “between 1,700 and 1,800”, “1,700 to 1,800”, “1,700–1,800”: the other end of a range. */
function rangeEnd(tokens: readonly Token[], from: number, to: number): Bare | undefined {
  const joint = tokens[to]?.norm
  const between = tokens[from - 1]?.norm === 'between' && joint === 'and'
  if (!between && joint !== 'to' && !((joint === '-' || joint === '–') && !tokens[to]!.spaceBefore)) return undefined
  const upper = tokens[to + 1] ? readNumber(tokens, to + 1) : undefined
  return upper && !upper.vague ? upper : undefined
}

interface Bare {
  readonly to: number
  readonly value: number
  readonly inWords: boolean
  readonly vague: boolean
}

function readNumber(tokens: readonly Token[], at: number): Bare | undefined {
  const token = tokens[at]!
  const vague = VAGUE_PLURALS.get(token.norm)
  if (vague !== undefined) return { to: at + 1, value: vague, inWords: true, vague: true }
  if (isDigit(token.norm)) {
    const value = digitValue(token.norm)
    if (value === undefined) return undefined
    // `4,000`, `4 000`, `1.5 million`.
    let to = at + 1
    let total = value
    const next = tokens[to]
    if (
      next?.spaceBefore &&
      /^\d{3}$/.test(next.norm) &&
      value >= 1 &&
      value <= 999 &&
      /^\d{1,3}$/.test(token.norm) &&
      !/^\d/.test(tokens[to + 1]?.norm ?? '')
    ) {
      total = value * 1000 + Number(next.norm)
      to++
    }
    const magnitude = MAGNITUDES.get(tokens[to]?.norm ?? '')
    if (magnitude !== undefined) return { to: to + 1, value: total * magnitude, inWords: false, vague: false }
    return { to, value: total, inWords: false, vague: false }
  }
  return readWords(tokens, at)
}

/** `two thousand five hundred`, `twenty-five`, `a hundred`, `a dozen`. */
function readWords(tokens: readonly Token[], at: number): Bare | undefined {
  let to = at
  let total = 0
  let current = 0
  let seen = false
  for (; to < tokens.length; to++) {
    const word = tokens[to]!.norm
    const small = NUMBER_WORDS.get(word)
    const magnitude = MAGNITUDES.get(word)
    if (
      small !== undefined &&
      (!seen || current === 0 || (current % 100 >= 20 && current % 10 === 0 && small < 10) || (current % 100 === 0 && current > 0))
    ) {
      current += small
      seen = true
    } else if (magnitude !== undefined && word.length > 2 && seen) {
      if (magnitude === 100) current *= 100
      else {
        total += current * magnitude
        current = 0
      }
    } else if (magnitude !== undefined && word.length > 2 && !seen && (tokens[to - 1]?.norm === 'a' || tokens[to - 1]?.norm === 'one')) {
      current = magnitude
      seen = true
    } else if (
      (word === '-' && seen && NUMBER_WORDS.has(tokens[to + 1]?.norm ?? '') && current % 10 === 0) ||
      (word === 'and' && seen && current >= 100 && NUMBER_WORDS.has(tokens[to + 1]?.norm ?? ''))
    ) {
      // The joint of `twenty-five` and of `two hundred and five`.
    } else break
  }
  return seen ? { to, value: total + current, inWords: true, vague: false } : undefined
}

function withHedge(tokens: readonly Token[], from: number, bare: Bare): NumberMention {
  const { value, to, inWords } = bare
  // “more than a thousand”: the article is part of the figure.
  const first = tokens[from - 1]?.norm === 'a' ? from - 1 : from
  const before = tokens[first - 1]?.norm ?? ''
  const pair = `${tokens[first - 2]?.norm ?? ''} ${before}`
  if (bare.vague) return { from, to, value, inWords, min: value, max: Infinity, hedge: 'vague', hedgeFrom: from }
  const open = (hedge: NumberMention['hedge'], hedgeFrom: number, min: number, max: number): NumberMention => ({
    from,
    to,
    value,
    inWords,
    min,
    max,
    hedge,
    hedgeFrom,
  })
  const slack = value * ABOUT_SHARE
  if (pair === 'more than' || pair === 'at least' || pair === 'greater than' || pair === 'upwards of' || pair === 'well over') {
    return open('over', from - 2, value, value * 1.6)
  }
  if (pair === 'less than' || pair === 'fewer than' || pair === 'up to' || pair === 'at most')
    return open('under', from - 2, value * 0.4, value)
  if (pair === 'close to') return open('about', from - 2, value - slack, value + slack)
  if (OVER.has(before)) return open('over', from - 1, value, value * 1.6)
  if (UNDER.has(before)) return open('under', from - 1, value * 0.4, value)
  if (before === 'nearly' || before === 'almost') return open('about', from - 1, value * 0.85, value * 1.02)
  if (ABOUT.has(before)) return open('about', from - 1, value - slack, value + slack)
  const after = `${tokens[to]?.norm ?? ''} ${tokens[to + 1]?.norm ?? ''}`
  if (after === 'or so') return open('about', from, value - slack, value + slack)
  if (after === 'or more') return open('over', from, value, value * 1.6)
  if (tokens[to]?.norm === '+' && !tokens[to]?.spaceBefore) return open('over', from, value, value * 1.6)
  return open('exact', from, value, value)
}

function isDigit(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** `2,500` → 2500; `1.5` → 1.5; `8th`, `42nd` and the like are no figures. */
function digitValue(word: string): number | undefined {
  let digits = ''
  for (let index = 0; index < word.length; index++) {
    const char = word[index]!
    if (char >= '0' && char <= '9') digits += char
    else if (char === ',' && index + 3 < word.length) continue
    else if (char === '.' && index + 1 < word.length) digits += '.'
    else return undefined
  }
  const value = Number(digits)
  return Number.isFinite(value) ? value : undefined
}

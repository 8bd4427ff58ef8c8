/** Sentences: where one ends and the next begins, told by marks, abbreviations and capitals. Linear in the tokens. */
import { MONTH_NAMES, WEEKDAY_NAMES } from '../values/date-style.js'
import { abbreviationKind } from './abbreviations.js'
import type { Token } from './passage.js'

/** A run of tokens, `to` excluded. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

const ENDING = new Set(['.', '!', '?', '\u2026', '...', '?!', '\u203d'])
const CLOSING = new Set(['"', "'", '\u201d', '\u2019', '\u00bb', ')', ']', '\u203a'])
const OPENING = new Set(['"', "'", '\u201c', '\u2018', '\u00ab', '(', '[', '\u201e', '\u2039'])

/** Words that open a sentence and are hardly ever part of a name: after an abbreviation they tell that a new one begins. */
const OPENERS = new Set(
  (
    'The A An In On At It He She They We You I This That These Those But And Or However Meanwhile There His Her Its Their Our My As After ' +
    'Before Since Until When While Where For If By With Without From To Although Though Yet So No Not Nor Both Some Many Most Several Such Under ' +
    'During Despite According Also Only One Two Three All Each Every Another Other Others Because Once What Who Why How Which Is Are Was Were Has ' +
    'Have Had Did Does Do Then Thus Hence Still Instead Later Earlier Today Yesterday Now Here Among Between Over About Even Ever Never Nobody'
  ).split(' '),
)

/** U+2029, the paragraph separator: what comes behind it begins a sentence, whatever stands before. */
const BREAK = 0x2029

/** Finds the sentences of a tokenised text. Every token is in exactly one; quotation marks and brackets that close stay with the words before them. */
export function findSentences(text: string, tokens: readonly Token[]): TokenRange[] {
  const sentences: TokenRange[] = []
  let from = 0
  for (let index = 0; index < tokens.length; index++) {
    if (index > from && text.charCodeAt(tokens[index]!.start - 1) === BREAK) {
      sentences.push({ from, to: index })
      from = index
    }
    if (!mayEnd(tokens[index]!)) continue
    let end = index + 1
    while (end < tokens.length && isEndOrClosing(tokens, end)) end++
    if (isBoundary(tokens, index, end)) {
      sentences.push({ from, to: end })
      from = end
    }
    // The marks in between end the sentence at the same place or not at all.
    index = end - 1
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length })
  return sentences
}

function mayEnd(token: Token): boolean {
  return token.word.kind === 'abbreviation' || (token.word.kind === 'mark' && ENDING.has(token.text))
}

/** Whether a sentence ends with the token at `index` and the marks after it, up to `end`. */
function isBoundary(tokens: readonly Token[], index: number, end: number): boolean {
  const next = tokens[end]
  if (next === undefined || next.start === tokens[end - 1]!.end) return false
  const token = tokens[index]!
  const bareAbbreviation = token.word.kind === 'abbreviation' && end === index + 1
  return bareAbbreviation ? endsAfterAbbreviation(token.text, tokens, end) : beginsSentence(tokens, end)
}

function isEndOrClosing(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!
  if (token.word.kind !== 'mark' || token.start !== tokens[index - 1]!.end) return false
  return ENDING.has(token.text) || CLOSING.has(token.text)
}

/** Whether the token may open a sentence: anything but a word in lower case or a mark that goes on. */
function beginsSentence(tokens: readonly Token[], index: number): boolean {
  const first = firstWord(tokens, index)
  if (first === undefined) return true
  if (first.word.kind === 'mark') return false
  return !/^\p{Ll}$/u.test(first.text.charAt(0))
}

/** The token at `index`, or the first after the quotation marks and brackets that open there. */
function firstWord(tokens: readonly Token[], index: number): Token | undefined {
  let at = index
  while (at < tokens.length && at < index + 4 && tokens[at]!.word.kind === 'mark' && OPENING.has(tokens[at]!.text)) at++
  const token = tokens[at]
  const dashes = token?.word.kind === 'mark' && /^[-\u2010-\u2015\u2022]+$/.test(token.text)
  return dashes ? tokens[at + 1] : token
}

function endsAfterAbbreviation(written: string, tokens: readonly Token[], index: number): boolean {
  if (!written.endsWith('.')) return false
  const kind = abbreviationKind(written.slice(0, -1))
  if (kind === 'title' || kind === 'counter' || kind === 'connector') return false
  const first = firstWord(tokens, index)
  if (first === undefined) return false
  const word = first.text
  if (OPENERS.has(word)) return true
  return (
    kind === 'other' &&
    first.word.kind === 'word' &&
    /^(?:etc|[ap]\.m)\.$/.test(written) &&
    /^\p{Lu}\p{Ll}/u.test(word) &&
    !DATE_WORDS.has(word)
  )
}

/** Weekdays and months, which follow a time of day. */
const DATE_WORDS = new Set<string>([...WEEKDAY_NAMES, ...MONTH_NAMES])

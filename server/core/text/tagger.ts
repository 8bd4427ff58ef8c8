/** The tagger: words of a passage with part of speech and base form, and its sentences. A statistical model corrected where it is unreliable. */
import type { Pos, TaggedText, Token } from './passage.js'
import { findSentences, type TokenRange } from './sentences.js'
import { cutTokens, type Draft } from './tokens.js'
import { lemmaOf, unshortened } from './word.js'
import { guessTags } from './word-model.js'

/**
 * Cuts a passage's text into tokens and sentences and tells the part of speech and base form of each token. Depends on the text alone,
 * never throws, and is linear in the text. The first call loads the language model, which takes about a tenth of a second.
 */
export function tagText(text: string): TaggedText {
  const tokens = cutTokens(text)
  const sentences = findSentences(text, tokens)
  for (let index = 1; index < tokens.length; index++) if (tokens[index]!.norm === "n't") unshorten(tokens[index - 1]!)
  const guesses = guessTags(tokens.map((token) => token.word.reading))
  for (let number = 0; number < sentences.length; number++) {
    const sentence = sentences[number]!
    const headline = isHeadline(tokens, sentence)
    for (let index = sentence.from; index < sentence.to; index++) {
      tokens[index]!.sentence = number
      decide(tokens, index, sentence, guesses[index]!, headline)
    }
    decideFirstWord(tokens, sentence.from)
  }
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.norm === 'to') token.pos = beginsInfinitive(tokens, index) ? 'PART' : 'ADP'
    if (token.norm === 'that' && pointsOut(tokens, index)) token.pos = 'DET'
  }
  return { tokens, sentences }
}

function unshorten(token: Draft): void {
  token.word = unshortened(token.word)
  token.norm = token.lemma = token.word.norm
}

/** Whether nearly every word has a capital, so that capitals tell nothing of names. */
function isHeadline(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let words = 0
  let capitals = 0
  for (let index = from; index < to; index++) {
    const { lettered, closed, capital } = tokens[index]!.word
    if (!lettered || closed !== undefined) continue
    words++
    if (capital) capitals++
  }
  return words >= 4 && capitals >= words * 0.8
}

function decide(tokens: readonly Draft[], index: number, sentence: TokenRange, guess: Pos, headline: boolean): void {
  const token = tokens[index]!
  const { kind, fixed, closedLemma } = token.word
  if (kind === 'word') decideWord(tokens, index, sentence, guess, headline)
  else if (kind === 'possessive') decidePossessive(token, tokens[index - 1])
  else {
    if (fixed !== undefined) token.pos = fixed
    if (kind === 'contraction') token.lemma = closedLemma
  }
}

/** `'s` after a pronoun is a verb: `it's`, `who's`. */
function decidePossessive(token: Draft, before: Token | undefined): void {
  const verb = token.norm === "'s" && before?.pos === 'PRON'
  token.pos = verb ? 'AUX' : 'PART'
  if (verb) token.lemma = 'be'
}

function decideWord(tokens: readonly Draft[], index: number, sentence: TokenRange, guess: Pos, headline: boolean): void {
  const token = tokens[index]!
  const { word } = token
  const { capital, capitals } = word
  const shouted = capitals && (tokens[index - 1]?.word.capitals === true || tokens[index + 1]?.word.capitals === true)
  const mayBeName = capital && index > sentence.from && !headline && !opensQuotation(tokens[index - 1]!)
  const fixed = capitals && (!shouted || token.norm === 'us' || token.norm === 'who') ? undefined : word.closed
  if (fixed !== undefined && !(word.mayBeOpen && isOpen(guess))) {
    token.pos = fixed
    token.lemma = word.closedLemma
    return
  }
  if (capitals || (mayBeName && word.mayBeOpen)) {
    token.pos = 'PROPN'
    return
  }
  if (token.norm === 'that') {
    token.pos = guess === 'DET' ? 'DET' : 'PRON'
    return
  }
  if (mayBeName && guess !== 'NOUN' && guess !== 'ADJ' && guess !== 'NUM') {
    token.pos = 'PROPN'
    return
  }
  token.pos = !capital && guess !== 'VERB' && guess !== 'AUX' && guess !== 'ADJ' && word.irregular ? 'VERB' : guess
  if (token.pos === 'PROPN' || token.pos === 'NUM') return
  token.lemma = lemmaOf(word, token.pos)
}

/** The first word of a sentence, where a capital says nothing, is a common one where the model knows it as such in lower case. */
function decideFirstWord(tokens: readonly Draft[], index: number): void {
  const token = tokens[index]!
  const { common } = token.word
  if (token.pos !== 'PROPN' || !common || tokens[index + 1]?.word.capital === true) return
  token.pos = common.pos
  token.lemma = common.lemma
}

function isOpen(pos: Pos): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB' || pos === 'ADJ' || pos === 'ADV'
}

/** Whether what follows the token begins anew, with a capital that is not a name's. */
function opensQuotation(token: Token): boolean {
  return token.pos === 'PUNCT' && token.word.opens
}

/** Whether a `that` points at the noun behind it: `That country left`, `in that war`. */
function pointsOut(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  const next = tokens[index + 1]
  const opens = before === undefined || before.sentence !== tokens[index]!.sentence || before.pos === 'ADP'
  return opens && next?.pos === 'NOUN' && next.lemma === next.norm
}

function beginsInfinitive(tokens: readonly Token[], index: number): boolean {
  let next = index + 1
  if (tokens[next]?.pos === 'ADV') next++
  const word = tokens[next]
  return (
    word !== undefined &&
    (word.norm === 'be' || word.norm === 'have' || ((word.pos === 'VERB' || word.pos === 'AUX') && word.lemma === word.norm))
  )
}

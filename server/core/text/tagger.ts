/** The tagger: words of a passage with part of speech and base form, and its sentences. A statistical model corrected where it is unreliable. */
import { foldText } from '../base/fold.js'
import { abbreviationKind } from './abbreviations.js'
import { CLOSED_LEMMAS, closedClass, mayBeOpen } from './closed-classes.js'
import { irregularBase, mendLemma } from './lemmas.js'
import type { Pos, TaggedText, Token } from './passage.js'
import { findSentences, type TokenRange } from './sentences.js'
import { cutTokens, type RawToken } from './tokens.js'
import { type Guess, guessWords } from './word-model.js'

type Draft = { -readonly [K in keyof Token]: Token[K] }

/**
 * Cuts a passage's text into tokens and sentences and tells the part of speech and base form of each token. Depends on the text alone,
 * never throws, and is linear in the text. The first call loads the language model, which takes about a tenth of a second.
 */
export function tagText(text: string): TaggedText {
  const raw = cutTokens(text)
  const sentences = findSentences(text, raw)
  const tokens = draftTokens(text, raw, sentences)
  const guesses = guessWords(
    tokens.map((token, index) => feed(token, raw[index]!)),
    probes(tokens, sentences),
  )
  for (const sentence of sentences) {
    const headline = isHeadline(tokens, sentence)
    for (let index = sentence.from; index < sentence.to; index++) decide(tokens, raw, index, sentence, guesses.words[index]!, headline)
    const first = guesses.probes.get(sentence.from)
    if (first) decideFirstWord(tokens[sentence.from]!, first)
  }
  tokens.forEach((token, index) => {
    if (token.norm === 'to') token.pos = beginsInfinitive(tokens, index) ? 'PART' : 'ADP'
    if (token.norm === 'that' && pointsOut(tokens, index)) token.pos = 'DET'
  })
  return { tokens, sentences }
}

function draftTokens(text: string, raw: readonly RawToken[], sentences: readonly TokenRange[]): Draft[] {
  const tokens: Draft[] = []
  sentences.forEach(({ from, to }, sentence) => {
    for (let index = from; index < to; index++) {
      const { start, end } = raw[index]!
      const written = text.slice(start, end)
      const spaceBefore = index > 0 && raw[index - 1]!.end < start
      const norm = foldText(written)
      tokens.push({ start, end, text: written, norm, lemma: norm, pos: 'X', spaceBefore, sentence })
    }
  })
  for (let index = 1; index < tokens.length; index++) {
    if (tokens[index]!.norm === "n't") unshorten(tokens[index - 1]!)
  }
  return tokens
}

/** What `ca n't`, `wo n't` and `sha n't` are short for. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
])

function unshorten(token: Draft): void {
  const whole = SHORTENED.get(token.norm)
  if (whole !== undefined) token.norm = token.lemma = whole
}

/**
 * What the model is given for a token. Only plain words go in as they are: the model splits everything else by rules of its own,
 * and remembers each word that it has not seen.
 */
function feed(token: Token, raw: RawToken): string {
  switch (raw.kind) {
    case 'number':
      return '5'
    case 'ordinal':
      return '5th'
    case 'possessive':
      return "'s"
    case 'contraction':
      return token.norm
    case 'symbol':
      return token.text === '%' || token.text === '$' ? token.text : 'thing'
    case 'abbreviation':
      return { title: 'Mr.', date: 'January', counter: 'number', connector: ',', other: 'Smith' }[
        abbreviationKind(stem(token.text)) ?? 'other'
      ]
    case 'mark':
      return /^[.,;:?!()"-]$/.test(token.text) ? token.text : ','
    case 'word':
      // The model keeps its words in plain objects, where these are found without being words.
      if (token.text in Object.prototype || token.norm in Object.prototype) return 'thing'
      if (token.text.length <= 32 && /^[A-Za-z]+$/.test(token.text)) return token.text
      if (/^\p{Lu}/u.test(token.text)) return 'Smith'
      return token.norm.length <= 32 && /^[a-z]+$/.test(token.norm) ? token.norm : 'thing'
  }
}

function stem(abbreviation: string): string {
  return abbreviation.endsWith('.') ? abbreviation.slice(0, -1) : abbreviation
}

/** The first words of sentences in lower case, where a capital says nothing: the model tells whether it knows them as common words. */
function probes(tokens: readonly Token[], sentences: readonly TokenRange[]): ReadonlyMap<number, string> {
  const words = new Map<number, string>()
  for (const { from } of sentences) {
    const token = tokens[from]!
    const next = tokens[from + 1]
    const alone = next === undefined || !/^\p{Lu}/u.test(next.text)
    if (alone && token.text.length <= 32 && /^[A-Z][a-z]+$/.test(token.text)) words.set(from, token.norm)
  }
  return words
}

/** Whether nearly every word has a capital, so that capitals tell nothing of names. */
function isHeadline(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let words = 0
  let capitals = 0
  for (let index = from; index < to; index++) {
    const { norm, text } = tokens[index]!
    if (!/^\p{L}{2}/u.test(text) || closedClass(norm) !== undefined) continue
    words++
    if (/^\p{Lu}/u.test(text)) capitals++
  }
  return words >= 4 && capitals >= words * 0.8
}

function decide(tokens: Draft[], raw: readonly RawToken[], index: number, sentence: TokenRange, guess: Guess, headline: boolean): void {
  const token = tokens[index]!
  switch (raw[index]!.kind) {
    case 'number':
      token.pos = 'NUM'
      return
    case 'ordinal':
      token.pos = 'ADJ'
      return
    case 'mark':
      token.pos = token.text === '&' ? 'CCONJ' : 'PUNCT'
      return
    case 'symbol':
      token.pos = token.text === '\ufffc' ? 'X' : 'SYM'
      return
    case 'possessive':
      decidePossessive(token, tokens[index - 1])
      return
    case 'contraction':
      token.pos = token.norm === "n't" ? 'PART' : 'AUX'
      token.lemma = CLOSED_LEMMAS.get(token.norm) ?? token.norm
      return
    case 'abbreviation':
      token.pos = abbreviationPos(token.text)
      return
    case 'word':
      decideWord(tokens, index, sentence, guess, headline)
  }
}

/** `'s` after a pronoun is a verb: `it's`, `who's`. */
function decidePossessive(token: Draft, before: Token | undefined): void {
  const verb = token.norm === "'s" && before?.pos === 'PRON'
  token.pos = verb ? 'AUX' : 'PART'
  if (verb) token.lemma = 'be'
}

function abbreviationPos(text: string): Pos {
  switch (abbreviationKind(stem(text))) {
    case 'counter':
      return 'NOUN'
    case 'connector':
      return 'ADV'
    case 'other':
      return /^\p{Lu}/u.test(text) ? 'PROPN' : 'ADV'
    default:
      return 'PROPN'
  }
}

function decideWord(tokens: Draft[], index: number, sentence: TokenRange, guess: Guess, headline: boolean): void {
  const token = tokens[index]!
  const capitals = isCapitals(token.text)
  const shouted = capitals && (isCapitals(tokens[index - 1]?.text ?? '') || isCapitals(tokens[index + 1]?.text ?? ''))
  const capital = /^\p{Lu}/u.test(token.text)
  const mayBeName = capital && index > sentence.from && !headline && !opensQuotation(tokens[index - 1]!)
  const fixed = capitals && (!shouted || token.norm === 'us' || token.norm === 'who') ? undefined : closedClass(token.norm)
  if (fixed !== undefined && !(mayBeOpen(token.norm) && isOpen(guess.pos))) {
    token.pos = fixed
    token.lemma = CLOSED_LEMMAS.get(token.norm) ?? token.norm
    return
  }
  if (capitals || (mayBeName && mayBeOpen(token.norm))) {
    token.pos = 'PROPN'
    return
  }
  if (token.norm === 'that') {
    token.pos = guess.pos === 'DET' ? 'DET' : 'PRON'
    return
  }
  if (mayBeName && guess.pos !== 'NOUN' && guess.pos !== 'ADJ' && guess.pos !== 'NUM') {
    token.pos = 'PROPN'
    return
  }
  token.pos =
    !capital && guess.pos !== 'VERB' && guess.pos !== 'AUX' && guess.pos !== 'ADJ' && irregularBase(token.norm) ? 'VERB' : guess.pos
  if (token.pos === 'PROPN' || token.pos === 'NUM') return
  token.lemma = lemmaOf(token, guess)
}

/** A first word is a common one where the model knows it as such; a noun only in the plural, for `Turkey` is a state. */
function decideFirstWord(token: Draft, probe: Guess): void {
  if (token.pos !== 'PROPN' || !probe.known || !isOpen(probe.pos) || probe.pos === 'PROPN') return
  if (probe.pos === 'NOUN' && !(token.norm.endsWith('s') && probe.lemma !== token.norm)) return
  token.pos = probe.pos
  token.lemma = lemmaOf(token, probe)
}

function lemmaOf(token: Token, guess: Guess): string {
  const { pos } = token
  if (pos !== 'NOUN' && pos !== 'VERB' && pos !== 'AUX' && pos !== 'ADJ' && pos !== 'ADV') return token.norm
  return CLOSED_LEMMAS.get(token.norm) ?? mendLemma(token.norm, guess.lemma, pos)
}

function isOpen(pos: Pos): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB' || pos === 'ADJ' || pos === 'ADV'
}

function isCapitals(text: string): boolean {
  return text.length >= 2 && /^[\p{Lu}\p{Nd}'’]+$/u.test(text) && /^\p{Lu}/u.test(text)
}

/** Whether what follows the token begins anew, with a capital that is not a name's. */
function opensQuotation(token: Token): boolean {
  return token.pos === 'PUNCT' && /^["'“‘«(:—–]$/.test(token.text)
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

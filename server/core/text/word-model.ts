/** The word model: `wink-nlp` with its small English model behind a narrow door, words in, guesses out. */
import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'
import type { Pos } from './passage.js'

/** What the model thinks of a word where it stands. */
export interface Guess {
  readonly pos: Pos
  /** Base form in lower case, in American spelling. */
  readonly lemma: string
  /** Whether the word is in the model's dictionary. */
  readonly known: boolean
}

export interface Guesses {
  /** One for each word, in order. */
  readonly words: readonly Guess[]
  /** One for each probe, under its key. */
  readonly probes: ReadonlyMap<number, Guess>
}

/** Words that the model reads at once. It looks a few words far, so that nothing is lost at the seams. */
const RUN = 2000

/** How many unknown words the model may keep before it is made anew, so that a long session does not grow without end. */
const MOST_UNKNOWN = 50_000

interface Loaded {
  readonly nlp: WinkMethods
  /** The number of words in the dictionary: what has a higher number was met in a text. */
  readonly dictionary: number
  highest: number
}

const NO_IDEA: Guess = { pos: 'X', lemma: '', known: false }

const NOT_A_WORD = 'qxzvqxzv'

let loaded: Loaded | undefined

function load(): Loaded {
  const nlp = winkNLP(model, ['pos'])
  const dictionary = nlp.readDoc(NOT_A_WORD).tokens().out(nlp.its.uniqueId)[0] as unknown as number
  return { nlp, dictionary, highest: dictionary }
}

/**
 * Guesses the part of speech and base form of words in their order. Words hold no blanks. Probes are words read each on its own.
 * The model is loaded at the first call. Linear in the words.
 */
export function guessWords(words: readonly string[], probes: ReadonlyMap<number, string>): Guesses {
  if (words.length === 0) return { words: [], probes: new Map() }
  if (loaded === undefined || loaded.highest - loaded.dictionary > MOST_UNKNOWN) loaded = load()
  const guesses: Guess[] = []
  for (let from = 0; from < words.length; from += RUN) guesses.push(...guessRun(loaded, words.slice(from, from + RUN)))
  const keys = [...probes.keys()]
  const answers = new Map<number, Guess>()
  for (let from = 0; from < keys.length; from += RUN) {
    const batch = keys.slice(from, from + RUN)
    const read = guessRun(
      loaded,
      batch.flatMap((key) => [probes.get(key)!, '.']),
    )
    batch.forEach((key, index) => {
      answers.set(key, read[2 * index]!)
    })
  }
  return { words: guesses, probes: answers }
}

function guessRun(source: Loaded, words: readonly string[]): Guess[] {
  const { nlp } = source
  const { its } = nlp
  // The package's types do not know that a base form takes one argument more.
  const baseForm = its.lemma as unknown as typeof its.value
  const tokens = nlp.readDoc(words.join(' ')).tokens()
  const spaces = tokens.out(its.precedingSpaces)
  const tags = tokens.out(its.pos)
  const lemmas = tokens.out(baseForm)
  const numbers = tokens.out(its.uniqueId) as unknown as readonly number[]
  const guesses: Guess[] = []
  for (let index = 0; index < tags.length; index++) {
    const number = numbers[index]!
    if (number > source.highest) source.highest = number
    // A word that the model takes apart is what its first part is.
    if (index > 0 && spaces[index] === '') continue
    const pos = tags[index] as Pos | 'SPACE'
    guesses.push({ pos: pos === 'SPACE' ? 'X' : pos, lemma: lemmas[index]!.toLowerCase(), known: number < source.dictionary })
  }
  while (guesses.length < words.length) guesses.push(NO_IDEA)
  return guesses
}

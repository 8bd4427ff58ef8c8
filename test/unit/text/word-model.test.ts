/** The word model against the model that it is made from: the same part of speech and base form for every word in every row. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { guessTags, readWord } from '../../../server/core/text/word-model.js'

const rules = join(import.meta.dirname, '../../../server/core/rules')
const nlp = winkNLP(model, ['pos'])
const { its } = nlp
const dictionary = nlp.readDoc('qxzvqxzv').tokens().out(its.uniqueId)[0] as unknown as number

type Guess = readonly [word: string, pos: string, lemma: string, known: boolean]

/** What the original thinks. A word that it takes apart is what its first part is. */
function original(words: readonly string[]): readonly Guess[] {
  const tokens = nlp.readDoc(words.join(' ')).tokens()
  const spaces = tokens.out(its.precedingSpaces)
  const lemmas = tokens.out(its.lemma as unknown as typeof its.value)
  const numbers = tokens.out(its.uniqueId) as unknown as readonly number[]
  const guesses: Guess[] = []
  tokens.out(its.pos).forEach((pos, index) => {
    if (index > 0 && spaces[index] === '') return
    guesses.push([words[guesses.length]!, pos, lemmas[index]!.toLowerCase(), numbers[index]! < dictionary])
  })
  return guesses
}

function ours(words: readonly string[]): readonly Guess[] {
  const row = words.map(readWord)
  return guessTags(row).map((pos, index): Guess => {
    const { lemmas, known } = row[index]!
    return [words[index]!, pos, lemmas[pos === 'ADJ' ? 0 : pos === 'NOUN' ? 1 : pos === 'VERB' ? 2 : 3], known]
  })
}

const prose = readdirSync(rules)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(rules, name), 'utf8'))
const vocabulary = [...new Set(prose.join(' ').match(/[a-z]{2,32}/g))]

test.each<[what: string, rows: readonly (readonly string[])[]]>([
  ['prose', prose.map((text) => text.match(/[A-Za-z]{1,32}|[.,;:?!()"%$-]/g) ?? [])],
  ['words by themselves', [vocabulary.flatMap((word) => [word, '.'])]],
  [
    'words with a capital, and in capitals',
    [vocabulary.flatMap((word) => [word[0]!.toUpperCase() + word.slice(1), ',', word.toUpperCase(), '.'])],
  ],
  [
    'words that are in no dictionary',
    [vocabulary.flatMap((word) => [`${word}s`, 'the', `${word}ing`, 'to', `${word}ed`, 'a', `${word}er`, `x${word}est`])],
  ],
  ['contractions', [vocabulary.flatMap((word, index) => [word, ['dont', "n't", 'cannot', "'ve", 'Isnt', "'s", 'youre'][index % 7]!])]],
  ['numbers and marks', [vocabulary.flatMap((word, index) => [word, ['5', '5th', 'Mr.', '%', '$', '-', '(', ')', '"'][index % 9]!])]],
])('reads %s alike', (_, rows) => {
  for (const words of rows) {
    const expected = original(words)
    expect(ours(words).filter((guess, index) => String(guess) !== String(expected[index]))).toEqual([])
    expect(words.length).toBe(expected.length)
  }
})

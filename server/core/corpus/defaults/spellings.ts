/** The other of two spellings, British and American, of English words that stand in names of bodies, offices and events. */

const PAIRS: readonly (readonly [string, string])[] = [
  ['defence', 'defense'],
  ['centre', 'center'],
  ['labour', 'labor'],
  ['programme', 'program'],
  ['harbour', 'harbor'],
  ['colour', 'color'],
  ['neighbour', 'neighbor'],
  ['theatre', 'theater'],
  ['licence', 'license'],
  ['offence', 'offense'],
  ['co-operation', 'cooperation'],
]

const OTHERS: ReadonlyMap<string, string> = new Map(PAIRS.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]))

/** The words with each spelt the other way; undefined where none is spelt in two ways. */
export function otherSpelling(words: string): string | undefined {
  const other = words
    .split(' ')
    .map((word) => wordSpeltOtherwise(word))
    .join(' ')
  return other === words ? undefined : other
}

/** Each of these words or phrases, with its other spelling behind it. */
export function withSpellings(words: readonly string[]): string[] {
  return [...new Set(words.flatMap((it) => [it, otherSpelling(it) ?? it]))]
}

function wordSpeltOtherwise(word: string): string {
  const lower = word.toLowerCase()
  const pair = OTHERS.get(lower)
  if (pair !== undefined) return likeCase(pair, word)
  const swapped = lower.replace(
    /i([sz])(ations?|ed|ing|e|es)$/u,
    (_, letter: string, ending: string) => `i${letter === 's' ? 'z' : 's'}${ending}`,
  )
  // “rise”, “promise”, “size” are spelt in one way only.
  return swapped === lower || (lower.length < 9 && !lower.includes('ation')) ? word : likeCase(swapped, word)
}

function likeCase(word: string, model: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase()
  return model[0] === model[0]!.toUpperCase() ? word[0]!.toUpperCase() + word.slice(1) : word
}

/** A noun in the singular, as far as English goes by rule. */
export function singularOf(noun: string): string {
  if (noun.length < 4 || noun.endsWith('ss') || noun.endsWith('us') || noun.endsWith('is')) return noun
  if (noun.endsWith('men')) return `${noun.slice(0, -2)}an`
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  if (/(?:ch|sh|ss|x|z)es$/u.test(noun)) return noun.slice(0, -2)
  return noun.endsWith('s') ? noun.slice(0, -1) : noun
}

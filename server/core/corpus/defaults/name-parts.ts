/** Names taken apart: abbreviations behind them, years, and what stands before and behind their first preposition. */

/** Prepositions inside names of events, offices and treaties. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of in on at to against from by between over for with into after during near through within under concerning regarding across among'.split(
    ' ',
  ),
)

const ABBREVIATION = /^(.*\S)\s+\(([A-Z][A-Za-z.&/-]{1,11})\)$/u

/** `South East Asia Treaty Organization (SEATO)`: the name, and the letters in the parenthesis behind it. */
export function splitAbbreviation(name: string): { readonly name: string; readonly letters: string | undefined } {
  const found = ABBREVIATION.exec(name)
  const letters = found?.[2]
  return letters !== undefined && letters.slice(1) !== letters.slice(1).toLowerCase()
    ? { name: found![1]!, letters }
    : { name, letters: undefined }
}

/** A name without the years and parentheses around it: `1936 X Treaty`, `X Treaty of 1936`, `X Treaty (1936)` → `X Treaty`. */
export function withoutYear(name: string): string {
  return name
    .replace(/\s+\([^()]*\)$/u, '')
    .replace(/^(?:the\s+)?(?:1\d|20)\d\d(?:[-–/]\d{2,4})?\s+/iu, '')
    .replace(/(?:,?\s+(?:of|in))?\s+(?:[A-Z][a-z]+\s+)?(?:1\d|20)\d\d(?:[-–/]\d{2,4})?$/u, '')
}

/** A part of a name behind a preposition. */
export interface NameTail {
  readonly preposition: string
  readonly words: readonly string[]
}

export interface NameParts {
  /** The words before the first preposition. */
  readonly front: readonly string[]
  readonly tails: readonly NameTail[]
}

/** The words of a name, cut at its prepositions. */
export function namePartsOf(name: string): NameParts {
  const front: string[] = []
  const tails: { preposition: string; words: string[] }[] = []
  for (const word of name.split(/\s+/u).filter(Boolean)) {
    const last = tails[tails.length - 1]
    if (PREPOSITIONS.has(word) && front.length) tails.push({ preposition: word, words: [] })
    else if (last) last.words.push(word)
    else front.push(word)
  }
  return { front, tails }
}

/** `Treaty of (the) X` → `X Treaty`, where the name has these two parts and is short. */
export function turnedAround(name: string): string | undefined {
  const { front, tails } = namePartsOf(name)
  const [tail] = tails
  const words = tail?.words[0] === 'the' ? tail.words.slice(1) : (tail?.words ?? [])
  if (tails.length !== 1 || tail!.preposition !== 'of' || front.length > 2 || words.length === 0 || words.length > 4) return undefined
  return `${words.join(' ')} ${front.join(' ')}`
}

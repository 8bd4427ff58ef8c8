/** Tells a legitimate transliteration of a name from a misspelling: the usual ways of writing Cyrillic, Turkic and Caucasian names in English. */
import { foldText } from '../base/fold.js'

/** Groups of letters and the sound that they stand for, the longest first. `j` is the glide and the voiced hushing sound alike. */
const GROUPS: readonly (readonly [string, string])[] = [
  ['shch', 's'],
  ['tsch', 'c'],
  ['dzh', 'j'],
  ['tch', 'c'],
  ['sch', 's'],
  ['zh', 'j'],
  ['dj', 'j'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['sh', 's'],
  ['ch', 'c'],
  ['ts', 'c'],
  ['tz', 'c'],
  ['cz', 'c'],
  ['ph', 'f'],
  ['th', 't'],
  ['ck', 'k'],
  ['ou', 'u'],
  ['x', 'ks'],
  ['q', 'k'],
  ['w', 'v'],
]

const GROUPS_BY_FIRST: ReadonlyMap<string, readonly (readonly [string, string])[]> = new Map(
  [...new Set(GROUPS.map(([letters]) => letters[0]!))].map((first) => [first, GROUPS.filter(([letters]) => letters[0] === first)]),
)

/**
 * A skeleton of a word under which its usual transliterations coincide: `-ayev`, `-aev`, `-aiev`; `-skyy`, `-sky`, `-skii`, `-skij`;
 * `-yan`, `-ian`, `-jan`; `-ov`, `-off`; `kh`, `h`; `zh`, `j`, `dzh`; `q`, `k`; `ts`, `ch`, `c`; doubled letters and single ones.
 * Only for comparing; it is no spelling.
 */
export function transliterationKey(word: string): string {
  return finish(sounds(foldText(word)))
}

/** Folded letters to sounds: groups replaced, doubled letters made one, everything but letters and digits dropped. */
function sounds(folded: string): string {
  let result = ''
  const add = (sound: string): void => {
    if (sound === 'e' || !result.endsWith(sound)) result += sound
  }
  for (let i = 0; i < folded.length; ) {
    const first = folded[i]!
    const group = GROUPS_BY_FIRST.get(first)?.find(([letters]) => folded.startsWith(letters, i))
    if (group) add(group[1])
    else if (first !== "'" && first !== '-' && first !== '.' && first !== ' ') add(first)
    i += group ? group[0].length : 1
  }
  return result
}

/** Glides and endings. A glide before `e` vanishes, before `a`, `o`, `u` it is `j`; elsewhere `y` and `j` are the vowel `i`. */
function finish(sounds: string): string {
  let result = ''
  for (let i = 0; i < sounds.length; i++) {
    const sound = sounds[i]!
    const next = sounds[i + 1]
    const before = result.at(-1)
    if (sound === 'j' || sound === 'y' || sound === 'i') {
      if (next === 'e' && (sound !== 'i' || (before !== undefined && isVowel(before)))) continue
      if (next === 'a' || next === 'o' || next === 'u') {
        if (sound === 'y' && before === 'i') result = result.slice(0, -1)
        result += 'j'
      } else if (sound === 'j' && next === 'i') result += 'j'
      else if (before !== 'i') result += 'i'
      continue
    }
    if (sound !== before) result += sound
  }
  return (result.endsWith('of') || result.endsWith('ef')) && result.length > 3 ? `${result.slice(0, -1)}v` : result
}

function isVowel(sound: string): boolean {
  return sound === 'a' || sound === 'e' || sound === 'i' || sound === 'o' || sound === 'u'
}

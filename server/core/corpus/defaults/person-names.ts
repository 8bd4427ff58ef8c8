/** Given and family name of a person whose record has the whole name alone. */
import type { OtherName, Person } from '../schema.js'
import type { Named } from './filled.js'

/** Titles that stand before a name and are no part of it. */
const TITLES: ReadonlySet<string> = new Set(
  'sir lord lady dame dr dr. prof prof. mr mr. mrs mrs. ms ms. king queen prince princess emperor empress sultan sheikh sheik shah president general gen. colonel col. major captain admiral marshal field-marshal ayatollah archbishop cardinal pope father'.split(
    ' ',
  ),
)

/** Words that belong to the family name behind them. */
const PARTICLES: ReadonlySet<string> = new Set(
  'de di da do dos das del della du la le van von der den ter ten zu zur af av bin ibn ben abu al el ul y mac st st.'.split(' '),
)

const SUFFIX = /^(?:jr\.?|sr\.?|[ivx]+|\d+(?:st|nd|rd|th))$/iu

/** Family names that stand first, and are no given names elsewhere. */
const FIRST_FAMILIES: ReadonlySet<string> = new Set(
  'mao zhou chou chiang jiang xi deng hu li wang chen zhang liu zhao wu yang huang wen zhu ngo nguyen pham tran le ho vo truong phan rhee syngman park moon roh chun tsai soong'.split(
    ' ',
  ),
)

/** The person with its name cut into its parts, where the record does not do it. */
export function withNameParts(person: Person): Named<Person> {
  const implied: OtherName[] = []
  if (person.family_name === undefined && (person.other_names ?? []).some((it) => typeof it !== 'string' && it.family_name !== undefined))
    return { record: person, implied }
  const words = person.name.split(/\s+/u).filter((it) => it !== '')
  while (words.length > 1 && TITLES.has(words[0]!.toLowerCase())) words.shift()
  while (words.length > 1 && SUFFIX.test(words[words.length - 1]!)) words.pop()
  const bare = words.join(' ')
  if (bare !== person.name) implied.push(bare)
  const family = person.family_name ?? familyOf(words)
  if (family === undefined) return { record: person, implied }
  const rest = bare.endsWith(` ${family}`) ? bare.slice(0, -family.length - 1) : undefined
  const given = person.given_name ?? rest
  if (given?.includes(' ')) {
    const single = given.split(' ').filter((it) => it.length > 2)
    for (const it of new Set([single[0], single[single.length - 1]])) if (it !== undefined) implied.push({ given_name: it })
  }
  return { record: { ...person, family_name: family, ...(given === undefined ? {} : { given_name: given }) }, implied }
}

/** The last word with the particles before it; the first where family names stand first. Nothing where there is one word, or an “of”. */
function familyOf(words: readonly string[]): string | undefined {
  if (words.includes('of') || words.length === 0) return undefined
  if (words.length === 1) return undefined
  if (FIRST_FAMILIES.has(words[0]!.toLowerCase()) && words.length <= 3) return words[0]
  let from = words.length - 1
  while (from > 1 && PARTICLES.has(words[from - 1]!.toLowerCase())) from--
  return words.slice(from).join(' ')
}

/** Names of states and bodies that follow from the ones given: demonyms, letters, other spellings, capitals that speak for a state. */
import type { Organization, OtherName } from '../schema.js'
import DEMONYMS from './demonyms.json' with { type: 'json' }
import type { Named } from './filled.js'
import { splitAbbreviation } from './name-parts.js'
import { otherSpelling, singularOf, withSpellings } from './spellings.js'

const PEOPLES: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(DEMONYMS))

/** Words that have no letter in an abbreviation. */
const SMALL: ReadonlySet<string> = new Set('of the and for in on to de la du des &'.split(' '))

/** The organization with the names that its name implies. `capitals`: what is its capital. */
export function withImpliedNames(organization: Organization, capitals: readonly string[]): Named<Organization> {
  const { name, letters } = splitAbbreviation(organization.name)
  const isState = organization.classification === 'state'
  const peoples = isState ? peoplesOf([name, ...plainNames(organization)]) : []
  // An adjective that is listed as a name is one of the people.
  const others = organization.other_names?.map((it) => (typeof it === 'string' && peoples.includes(it) ? demonym(it) : it))
  const has = (kind: string): boolean => others?.some((it) => typeof it !== 'string' && it.kind === kind) ?? false
  const implied: OtherName[] = spellings([name, ...plainNames(organization)])
  if (letters !== undefined) implied.push({ name: letters, kind: 'abbreviation' })
  else if (!has('abbreviation')) implied.push(...lettersOf(organization).map((it): OtherName => ({ name: it, kind: 'abbreviation' })))
  if (isState && !has('demonym')) implied.push(...(peoples.length ? peoples : impliedDemonym(name)).map(demonym))
  if (isState && !has('metonym')) implied.push(...capitals.map((it): OtherName => ({ name: it, kind: 'metonym' })))
  const called = organization.called?.length || isState ? organization.called : nounsOf(name)
  return {
    record: { ...organization, name, ...(others ? { other_names: others } : {}), ...(called?.length ? { called: [...called] } : {}) },
    implied,
  }
}

/** The first letters of a name of several words: `United Nations` → `UN`. */
function lettersOf({ name, classification }: Organization): string[] {
  const words = name.split(/[\s-]+/u).filter((it) => it !== '' && !SMALL.has(it.toLowerCase()))
  const least = classification === 'state' || classification === 'body' ? 2 : 3
  if (words.length < least || words.length > 7 || !words.every((it) => /^\p{Lu}/u.test(it))) return []
  return [words.map((it) => it[0]).join('')]
}

function plainNames(organization: Organization): string[] {
  return (organization.other_names ?? []).flatMap((it) =>
    typeof it === 'string' ? [it] : it.kind === undefined && it.name ? [it.name] : [],
  )
}

function demonym(name: string): OtherName {
  return { name, kind: 'demonym' }
}

/** The adjectives and peoples of English for a state of one of these names. */
function peoplesOf(names: readonly string[]): readonly string[] {
  for (const name of names) {
    const found = PEOPLES.get(name) ?? PEOPLES.get(name.replace(/^the /iu, ''))
    if (found) return found
  }
  return []
}

/** `Freedonia` → `Freedonian`: where English forms the adjective by rule. */
function impliedDemonym(name: string): string[] {
  return /^\p{Lu}\p{Ll}{2,}ia$/u.test(name) ? [`${name}n`] : []
}

function spellings(names: readonly string[]): string[] {
  return names.flatMap((it) => otherSpelling(it) ?? [])
}

/** The common noun at the head of a name of several words: `Suez Canal Users’ Association` → `association`. */
function nounsOf(name: string): string[] {
  const front = name
    .split(/ (?:of|for|on) /u)[0]!
    .split(' ')
    .filter(Boolean)
  const head = front[front.length - 1]?.toLowerCase()
  const isName = front.length === name.split(' ').length && front.length < 2
  return head === undefined || isName || !/^\p{Ll}+$/u.test(head) || singularOf(head) !== head ? [] : withSpellings([head])
}

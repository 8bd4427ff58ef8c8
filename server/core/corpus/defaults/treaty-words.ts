/** Common nouns, other names and topics that a treaty’s name and the titles of its articles tell. */
import { capital } from '../../base/capital.js'
import type { Provision, Treaty } from '../schema.js'
import { type Named, together } from './filled.js'
import { namePartsOf, splitAbbreviation, turnedAround, withoutYear } from './name-parts.js'
import { otherSpelling, singularOf, withSpellings } from './spellings.js'

/** What agreements between states are called. */
const TREATY_NOUNS: ReadonlySet<string> = new Set(
  'treaty pact charter convention protocol agreement declaration accord covenant act memorandum statute constitution communique communiqué concordat entente alliance resolution armistice concession settlement understanding'.split(
    ' ',
  ),
)

/** The treaty with words for it. `bodies`: the ids of bodies by their names and letters; `formsOf`: all those of one. */
export function withTreatyWords(
  treaty: Treaty,
  bodyNamed: (words: readonly string[]) => string | undefined,
  formsOf: (id: string) => readonly string[],
): Named<Treaty> {
  const { name, letters } = splitAbbreviation(treaty.name)
  const bare = withoutYear(name)
  const { front, tails } = namePartsOf(bare)
  const head = singularOf((front[front.length - 1] ?? '').toLowerCase())
  const owner = tails.find((it) => it.preposition === 'of')?.words
  const body = treaty.organization_id ?? (owner ? bodyNamed(owner) : bodyNamed(front.slice(0, -1)))
  const year = /\b(?:1\d|20)\d\d\b/u.exec(name)?.[0]
  const turned = turnedAround(bare)
  const names = [bare, ...(turned === undefined ? [] : [turned]), ...(year === undefined ? [] : [`${year} ${bare}`, `${bare} of ${year}`])]
  if (body !== undefined && TREATY_NOUNS.has(head))
    for (const form of formsOf(body)) names.push(`${form} ${capital(head)}`, `${capital(head)} of the ${form}`)
  const others = together(
    names,
    names.flatMap((it) => otherSpelling(it) ?? []),
  ).filter((it) => it !== name && it.includes(' '))
  const called = treaty.called?.length ? treaty.called : [TREATY_NOUNS.has(head) ? head : 'treaty']
  return {
    record: {
      ...treaty,
      name,
      called,
      ...(body === undefined ? {} : { organization_id: body }),
      ...(treaty.provisions ? { provisions: treaty.provisions.map(withTopics) } : {}),
    },
    implied: [...others, ...(letters === undefined ? [] : [{ name: letters, kind: 'abbreviation' as const }])],
  }
}

/** What an article without words is about is its title. */
function withTopics(provision: Provision): Provision {
  if (provision.called?.length || provision.topics?.length) return provision
  const title = provision.title.toLowerCase().replace(/[.:;]$/u, '')
  const topics = withSpellings(
    together(
      [title],
      title.split(/,? and |, /u).filter((it) => it.includes(' ')),
    ),
  )
  return { ...provision, topics, called: topics.flatMap((it) => [`${it} clause`, `${it} provision`]) }
}

/** What the holder of an office is called, told from the office's label, with the other English words for it. */
import type { Post } from '../schema.js'
import type { FilledPost } from './filled.js'
import { together } from './filled.js'
import { withSpellings } from './spellings.js'

/** Heads of labels that say too little without what stands behind them. */
const INCOMPLETE: ReadonlySet<string> = new Set(
  'minister secretary member deputy assistant under-secretary undersecretary ambassador commissioner representative adviser advisor envoy head chief first permanent special judge'.split(
    ' ',
  ),
)

/** Words that open a second title: “Prime Minister ⟦and Minister⟧ of Defence”. */
const TITLE_WORDS: ReadonlySet<string> = new Set(
  'minister secretary president chancellor chairman chair leader head chief commander director governor first'.split(' '),
)

/** Other words for the same office. */
const SAME: readonly (readonly string[])[] = [
  ['prime minister', 'premier', 'head of government', 'PM'],
  ['chairman', 'chair', 'chairwoman', 'chairperson'],
  ['secretary-general', 'secretary general'],
  ['director-general', 'director general'],
  ['vice president', 'vice-president'],
  ['commander-in-chief', 'commander in chief', 'commander'],
  ['foreign secretary', 'secretary of state for foreign affairs'],
  ['home secretary', 'secretary of state for the home department'],
]

/** Words for the heads of what these lead; for a state alone. */
const HEADS_OF_STATE: ReadonlySet<string> = new Set('president king queen emperor empress emir sultan shah monarch'.split(' '))
const CROWNED: ReadonlySet<string> = new Set('king queen emperor empress emir sultan shah'.split(' '))

/** Words for those who head a body or an institution. */
const LEADERS: ReadonlySet<string> = new Set(
  'chairman chair chairperson president director director-general governor commander leader'.split(' '),
)

/** Offices by what is said of the time in them. */
const TIME_IN: ReadonlyMap<string, readonly string[]> = new Map([
  ['president', ['presidency']],
  ['prime minister', ['premiership', 'prime ministership']],
  ['chancellor', ['chancellorship']],
  ['chairman', ['chairmanship', 'chair']],
  ['chair', ['chairmanship', 'chair']],
  ['governor', ['governorship']],
  ['king', ['throne', 'reign']],
  ['queen', ['throne', 'reign']],
  ['emperor', ['throne', 'reign']],
  ['shah', ['throne', 'reign']],
])

/** Ministries under their several English names. */
const PORTFOLIOS: readonly (readonly string[])[] = [
  ['foreign', 'foreign affairs', 'external affairs'],
  ['interior', 'internal affairs', 'home affairs', 'the interior'],
  ['defence', 'defense', 'national defence', 'national defense', 'war'],
  ['finance', 'the treasury'],
]

/** The post with words for its holder and for itself. `owners`: the forms of the names of the organization it belongs to; `sort`: what that is. */
export function withOfficeWords(post: Post, owners: readonly string[], sort: string | undefined): FilledPost {
  const own = post.roles?.length ? post.roles : rolesOfLabel(post.label, owners)
  const roles = together(
    own,
    own.flatMap((it) => othersFor(it, sort)),
  )
  const called = together(
    post.called,
    own.flatMap((it) => TIME_IN.get(it.toLowerCase()) ?? []),
  )
  return { ...post, roles, ...(called.length ? { called } : {}) }
}

/** `Foreign Secretary of the United Kingdom` → `foreign secretary`. */
function rolesOfLabel(label: string, owners: readonly string[]): string[] {
  const bare = withoutOwner(
    label
      .replace(/\s*\([^()]*\)/gu, '')
      .trim()
      .toLowerCase(),
    owners,
  )
  const titles = bare.split(/,? and (?=\S)/u)
  const several =
    titles.length > 1 && titles.slice(1).every((it) => TITLE_WORDS.has(it.split(' ')[0]!) || it.split(' ').includes('minister'))
  return together(
    (several ? titles : [bare]).flatMap((title) => {
      const head = title.split(/ (?:of|for|to|on|in) /u)[0]!
      return head === title || INCOMPLETE.has(head) || INCOMPLETE.has(head.split(' ')[0]!) ? [title] : [title, head]
    }),
  )
}

function withoutOwner(label: string, owners: readonly string[]): string {
  for (const form of owners) {
    const owner = form.toLowerCase()
    for (const ending of [
      ` of the ${owner}`,
      ` of ${owner}`,
      ` for the ${owner}`,
      ` for ${owner}`,
      ` to the ${owner}`,
      `, ${owner}`,
      ` (${owner})`,
    ])
      if (label.endsWith(ending)) return label.slice(0, -ending.length)
    for (const opening of [`the ${owner}'s `, `the ${owner}’s `, `${owner}'s `, `${owner}’s `, `${owner} `])
      if (label.startsWith(opening)) return label.slice(opening.length)
  }
  return label
}

function othersFor(role: string, sort: string | undefined): string[] {
  const isState = sort === 'state' || sort === 'government'
  const word = role.toLowerCase()
  const found = SAME.filter((it) => it[0] === word || (it.includes(word) && word !== 'commander')).flat()
  if (isState && HEADS_OF_STATE.has(word)) found.push('head of state')
  if (isState && CROWNED.has(word)) found.push('monarch', 'ruler')
  // Who heads a body of states, its chair or its secretary general, is not certain.
  if (!isState && sort !== 'body' && LEADERS.has(word)) found.push('head', 'chief')
  return withSpellings([...found, ...ministers(word), role])
}

/** `minister of foreign affairs` and `foreign minister`, each from the other; so for secretaries of a department. */
function ministers(word: string): string[] {
  const before = /^(.+) minister$/u.exec(word)?.[1]
  const behind = /^minister (?:of|for) (?:the )?(.+)$/u.exec(word)?.[1]
  const department = /^(.+) secretary$/u.exec(word)?.[1]
  const portfolio = before ?? behind
  if (portfolio !== undefined && portfolio !== 'prime' && portfolio !== 'first' && portfolio !== 'deputy prime')
    return sameAs(portfolio).flatMap((it) => [
      ...(it.startsWith('the ') ? [] : [`${it} minister`]),
      ...(it === 'foreign' ? [] : [`minister of ${it}`, `minister for ${it}`]),
    ])
  if (department !== undefined && /^(?:defence|defense|treasury|war|state)$/u.test(department)) return [`secretary of ${department}`]
  const of = /^secretary (?:of|of state for) (defence|defense|war)$/u.exec(word)?.[1]
  return of === undefined ? [] : [`${of} secretary`, `secretary of ${of}`]
}

function sameAs(portfolio: string): readonly string[] {
  return PORTFOLIOS.find((it) => it.includes(portfolio)) ?? [portfolio]
}

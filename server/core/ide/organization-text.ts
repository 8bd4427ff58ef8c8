/** A state or body in Markdown: its members, those who have left or come later, its leaders, and what it belongs to. */
import { capital } from '../base/capital.js'
import type { BodyMembership, Citation, Corpus, Entity } from '../corpus/knowledge.js'
import { type DateStyle, PLAIN_STYLE } from '../values/date-style.js'
import type { DateValue } from '../values/date-value.js'
import { briefExtent, dateInWords, holdsOn, startsAfter, withPeriod, yearsInWords } from './date-words.js'
import { isMember, nameOf } from './fact-line.js'
import { bullets, plain, sentenceList } from './markdown.js'

/** How many names a list may have before it is cut. */
const LIMITS = { short: 12, full: 60 }

/** Blocks of Markdown on an organization as of a day, and the sources that speak for them. */
export function organizationBlocks(
  corpus: Corpus,
  entity: Entity & { kind: 'organization' },
  at: DateValue | undefined,
  length: keyof typeof LIMITS,
  style: DateStyle = PLAIN_STYLE,
): { readonly blocks: readonly string[]; readonly citations: readonly Citation[] } {
  const leading = (corpus.postsByOrganization.get(entity.id) ?? [])
    .flatMap((post) => corpus.tenuresByPost.get(post) ?? [])
    .filter((it) => holdsOn(it, at))
  const leaders = leading.map((it) =>
    plain(withPeriod(`${it.acting ? 'acting ' : ''}${nameOf(corpus, it.postId)}: ${nameOf(corpus, it.holderId)}`, briefExtent(it, style))),
  )
  const founded = corpus.occurrences.find((it) => it.id === `${entity.id}/founded`)
  const members = (corpus.membershipsByBody.get(entity.id) ?? []).filter((it) => isMember(it.role) && holdsOn(it, at))
  return {
    blocks: [
      ...memberBlocks(corpus, entity.id, at, LIMITS[length], style),
      bullets(leaders, LIMITS[length] / 3),
      belongsBlock(corpus, entity.id, at),
      founded ? `Founded ${briefExtent({ start: founded.start, end: founded.start }, style)}` : '',
    ].filter(Boolean),
    citations: [...members, ...leading].flatMap((it) => it.citations),
  }
}

/** Who is a member on the day, in one sentence; who was, will be, or belongs in another quality, in one line each. */
function memberBlocks(corpus: Corpus, body: string, at: DateValue | undefined, limit: number, style: DateStyle): string[] {
  const all = corpus.membershipsByBody.get(body) ?? []
  const now = all.filter((it) => holdsOn(it, at))
  const names = [...new Set(now.filter((it) => isMember(it.role)).map((it) => plain(nameOf(corpus, it.memberId))))].sort()
  const blocks: string[] = []
  if (names.length) {
    const day = at ? ` on ${dateInWords(at.edtf, style)}` : ''
    blocks.push(`${names.length} ${names.length === 1 ? 'member' : 'members'}${day}: ${sentenceList(cut(names, limit))}`)
  }
  const later = all.filter((it) => startsAfter(it, at))
  const former = all.filter((it) => !now.includes(it) && !later.includes(it))
  const lines = [
    ...rolesOf(now.filter((it) => !isMember(it.role))).map(([role, group]) => [`${capital(role)}s`, group] as const),
    ['Former members', former.filter((it) => isMember(it.role))] as const,
    ['Later members', later.filter((it) => isMember(it.role))] as const,
  ]
  const said = lines.filter(([, group]) => group.length).map(([title, group]) => `${title}: ${withYears(corpus, group, limit)}`)
  return [...blocks, said.join('  \n')]
}

/** “Uzbekistan (1992–1999, 2006–2012), Georgia (1993–1999)”: each name once, with the years of all its memberships. */
function withYears(corpus: Corpus, memberships: readonly BodyMembership[], limit: number): string {
  const years = new Map<string, string[]>()
  for (const it of memberships) years.set(it.memberId, [yearsInWords(it), ...(years.get(it.memberId) ?? [])])
  const names = [...years].map(([id, stretches]) => {
    const said = [...new Set(stretches)].filter(Boolean).sort()
    return plain(said.length ? `${nameOf(corpus, id)} (${said.join(', ')})` : nameOf(corpus, id))
  })
  return cut(names.sort(), limit).join(', ')
}

/** What it belongs to on the day: “Member of CSTO (since 1992) and CIS (since 1991)”. */
function belongsBlock(corpus: Corpus, id: string, at: DateValue | undefined): string {
  const now = (corpus.membershipsByMember.get(id) ?? []).filter((it) => holdsOn(it, at))
  const groups = [['member', now.filter((it) => isMember(it.role))] as const, ...rolesOf(now.filter((it) => !isMember(it.role)))]
  const lines = groups.filter(([, group]) => group.length)
  return lines
    .map(([role, group]) => {
      const names = new Map(
        group.map((it) => [
          it.bodyId,
          plain(yearsInWords(it) ? `${shortName(corpus, it.bodyId)} (${yearsInWords(it)})` : shortName(corpus, it.bodyId)),
        ]),
      )
      return `${capital(role)} ${role === 'observer' ? 'in' : 'of'} ${sentenceList([...names.values()])}`
    })
    .join('  \n')
}

function rolesOf(memberships: readonly BodyMembership[]): readonly (readonly [string, readonly BodyMembership[]])[] {
  const roles = [...new Set(memberships.map((it) => it.role))].sort()
  return roles.map((role) => [role, memberships.filter((it) => it.role === role)])
}

/** The abbreviation of a body, if it has one: lists of bodies grow long. */
export function shortName(corpus: Corpus, id: string): string {
  const entity = corpus.entities.get(id)
  if (entity?.kind !== 'organization') return nameOf(corpus, id)
  for (const it of entity.record.other_names ?? []) {
    if (typeof it !== 'string' && it.kind === 'abbreviation' && it.name && (it.language ?? 'en') === 'en') return it.name
  }
  return entity.name
}

function cut(names: readonly string[], limit: number): readonly string[] {
  return names.length > limit ? [...names.slice(0, limit - 2), `${names.length - limit + 2} more`] : names
}

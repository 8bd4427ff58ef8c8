/** What an author can take from a brief into a corpus of their own: another form of a name, and facts that the corpus does not have. */
import { editDistance } from '../base/edit-distance.js'
import type { ClaimReport, Finding } from '../base/report.js'
import type { Span } from '../base/span.js'
import type { RecordFields } from '../corpus/add-record.js'
import { nameOf } from './fact-line.js'
import type { ReadBrief } from './read-brief.js'

/** A record for a list of a corpus file; its sources are added when it is known which file it goes to. */
export interface Addition {
  /** What it says: “Tokaev is another name of Kassym-Jomart Tokayev”. */
  readonly what: string
  readonly list: 'names' | 'memberships'
  readonly record: RecordFields
}

/** What can be added at a stretch of a brief, in reading order. */
export function additionsAt(brief: ReadBrief, span: Span, findings: readonly Finding[]): readonly Addition[] {
  const names = findings.filter((it) => it.code === 'misspelt-name').flatMap((it) => nameAddition(brief, it))
  const claims = brief.report().claims.filter((it) => it.start <= span.end && span.start <= it.end)
  const facts = claims.flatMap((it) => (isMissing(it) ? factAddition(brief, it) : []))
  const seen = new Set<string>()
  return [...names, ...facts].filter(({ record }) => {
    const key = JSON.stringify(record)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** The brief’s own word on what the corpus does not have, or has otherwise. */
function isMissing({ voice, polarity, verdict, reason }: ClaimReport): boolean {
  if (voice !== 'own' || polarity === 'negative') return false
  return verdict === 'contradicted' || (verdict === 'unverified' && reason === 'not-in-corpus')
}

function nameAddition({ text, corpus }: ReadBrief, finding: Finding): readonly Addition[] {
  const entity = corpus.entities.get(finding.facts[0] ?? '')
  if (!entity) return []
  const written = text.slice(finding.start, finding.end).replaceAll(/\s+/g, ' ')
  // A slip in one word of a person's name is a spelling of that part.
  const part = entity.kind === 'person' ? partOf(entity.record, written) : undefined
  const form: RecordFields = part ? { [part]: written } : { name: written }
  return [{ what: `“${written}” is another name of ${entity.name}`, list: 'names', record: { of: entity.id, ...form } }]
}

function partOf(
  person: { readonly family_name?: string; readonly given_name?: string },
  written: string,
): 'family_name' | 'given_name' | undefined {
  if (written.includes(' ') || person.family_name === undefined) return undefined
  const far = (name: string | undefined): number => (name === undefined ? Number.POSITIVE_INFINITY : editDistance(written, name, 9))
  return far(person.family_name) <= far(person.given_name) ? 'family_name' : 'given_name'
}

function factAddition({ corpus }: ReadBrief, claim: ClaimReport): readonly Addition[] {
  const idOf = (role: string): string | undefined => claim.arguments.find((it) => it.role === role)?.id
  if (claim.kind === 'membership') {
    const body = idOf('body')
    const members = claim.arguments.filter((it) => it.role === 'member' && it.id !== undefined && corpus.entities.has(it.id))
    if (body === undefined || !corpus.entities.has(body)) return []
    return members
      .filter((it) => !(corpus.membershipsByBody.get(body) ?? []).some((known) => known.memberId === it.id && known.end.length === 0))
      .map(({ id = '' }) => ({
        what: `${nameOf(corpus, id)} is a member of ${nameOf(corpus, body)}`,
        list: 'memberships',
        record: { [corpus.entities.get(id)?.kind === 'person' ? 'person_id' : 'member_id']: id, organization_id: body },
      }))
  }
  if (claim.kind === 'office') {
    const holder = idOf('holder')
    const organization = idOf('organization')
    const role = claim.arguments.find((it) => it.role === 'office')
    if (holder === undefined || organization === undefined || !role || !corpus.entities.has(holder)) return []
    const posts = (corpus.postsByOrganization.get(organization) ?? []).filter((it) => {
      const post = corpus.entities.get(it)
      return (
        post?.kind === 'post' && role.id !== undefined && (it === role.id || post.record.roles.some((one) => one.toLowerCase() === role.id))
      )
    })
    const [post] = posts
    if (posts.length !== 1 || post === undefined || (corpus.tenuresByHolder.get(holder) ?? []).some((it) => it.postId === post)) return []
    return [
      { what: `${nameOf(corpus, holder)} is ${nameOf(corpus, post)}`, list: 'memberships', record: { person_id: holder, post_id: post } },
    ]
  }
  return []
}

/** Completion of what a list or a title calls for: members of a body, holders of an office. */
import { foldText } from '../base/fold.js'
import type { Mention } from '../base/report.js'
import type { Span } from '../base/span.js'
import type { Corpus, Tenure } from '../corpus/knowledge.js'
import { parseEdtf } from '../values/edtf.js'
import type { Completion } from './completion.js'
import { type CompletionPlace, headBefore, writtenWords } from './completion-place.js'
import { byRelevance, holdsOn, yearsInWords } from './date-words.js'
import { isMember, nameOf } from './fact-line.js'
import { sentenceList } from './markdown.js'
import { dayOfReading, type ReadBrief } from './read-brief.js'

/** Words after which the members of a body are told. */
const MEMBERS_FOLLOW = [
  'members are',
  'members were',
  'members include',
  'members included',
  'members:',
  'member states are',
  'member states:',
  'member states include',
  'comprises',
  'comprised',
  'comprising',
  'consists of',
  'consisted of',
  'consisting of',
  'made up of',
]

/** After “members are”, “comprises” and their like: the whole list in one item, then each member that is not there yet. */
export function completeMembers(brief: ReadBrief, place: CompletionPlace): readonly Completion[] {
  const { corpus } = brief
  const at = dayOfReading(brief)
  const cue = lastCue(foldText(place.before))
  if (cue < 0) return []
  const body = bodyBefore(corpus, place)
  if (body === undefined) return []
  const members = (corpus.membershipsByBody.get(body) ?? []).filter((it) => isMember(it.role) && holdsOn(it, at)).map((it) => it.memberId)
  const unique = [...new Set(members)].sort((a, b) => (nameOf(corpus, a) < nameOf(corpus, b) ? -1 : 1))
  const there = new Set(place.mentions.slice(-unique.length - 1).flatMap((it) => (it.id === undefined ? [] : [it.id])))
  const left = unique.filter((id) => !there.has(id))
  const rest = place.before.slice(cue)
  const written = lastItem(brief, place, rest)
  if (!written) return []
  const prefix = foldText(written.text)
  const items: Completion[] = left
    .filter((id) => foldText(nameOf(corpus, id)).startsWith(prefix))
    .map((id) => {
      const name = nameOf(corpus, id)
      const membership = corpus.membershipsByBody.get(body)?.find((it) => it.memberId === id && holdsOn(it, at))
      const detail = membership ? yearsInWords(membership) : ''
      return { label: name, kind: 'organization', detail, insert: name, span: written.span, id }
    })
  const all = sentenceList(left.map((id) => nameOf(corpus, id)))
  if (left.length > 1 && left.length === unique.length && prefix === '') {
    const whole: Completion = {
      label:
        left.length > 6
          ? `${left
              .slice(0, 3)
              .map((id) => nameOf(corpus, id))
              .join(', ')} … and ${nameOf(corpus, left.at(-1)!)}`
          : all,
      kind: 'list',
      detail: `all ${unique.length}`,
      filter: all,
      insert: all,
      span: written.span,
      id: body,
    }
    return [whole, ...items]
  }
  return items
}

/** Where the last of the words that announce members ends; -1 without one. They must stand at a word's end. */
function lastCue(before: string): number {
  let best = -1
  for (const cue of MEMBERS_FOLLOW) {
    const at = before.lastIndexOf(`${cue} `)
    if (at >= 0 && at + cue.length > best) best = at + cue.length
  }
  return Math.max(best, cueBehindBody(before))
}

/** “The members of the Hanse are ”, “Members of the Hanse: ”: what announces them stands behind the body. */
function cueBehindBody(before: string): number {
  const from = Math.max(before.lastIndexOf('members of '), before.lastIndexOf('member states of '))
  if (from < 0) return -1
  for (const verb of [' are ', ' were ', ' include ', ' included ', ': ']) {
    const at = before.indexOf(verb, from)
    if (at >= 0 && at - from <= LONGEST_BODY) return at + verb.length - 1
  }
  return -1
}

/** Letters of the words between “members of” and the verb. */
const LONGEST_BODY = 80

/** The list item being written: what follows the last comma or “and”, of at most three words. */
function lastItem(brief: ReadBrief, place: CompletionPlace, rest: string): { readonly text: string; readonly span: Span } | undefined {
  const separators = [',', ' and ', ' as ', ';', ':']
  let from = 0
  for (const separator of separators) {
    const at = rest.lastIndexOf(separator)
    if (at >= 0 && at + separator.length > from) from = at + separator.length
  }
  const item = rest.slice(from).trimStart()
  const bare = item.startsWith('the ') ? item.slice(4) : item
  return writtenWords(brief, place).find((it) => it.text === bare)
}

/** The body whose members are told: the last one named in the sentence, else in the brief. */
function bodyBefore(corpus: Corpus, place: CompletionPlace): string | undefined {
  const isBody = (it: Mention) => it.id !== undefined && corpus.membershipsByBody.has(it.id)
  return (place.mentions.findLast(isBody) ?? place.earlier.findLast(isBody))?.id
}

/**
 * After a title: who held it on the day that the sentence speaks of, and the others once their name is begun or a word such as “former”
 * stands before the title; after “<title> of”: the states and bodies that have the office.
 */
export function completeHolders(brief: ReadBrief, place: CompletionPlace): readonly Completion[] {
  const { corpus } = brief
  const at = dayOfSentence(brief, place)
  for (const written of writtenWords(brief, place)) {
    if (written.text !== '' && written.text[0] === written.text[0]!.toLowerCase()) continue
    const head = foldText(headBefore(place, written.text))
    const ofTitle = roleBeforeOf(corpus, withoutThe(head))
    if (ofTitle) return organizationsWith(corpus, ofTitle.postIds, at, written)
    const title = roleAtEnd(corpus, head) ?? roleBeforeOrganization(corpus, place, head)
    if (!title) continue
    const organization = organizationOf(place, title.role, head)
    const posts = organization ? title.postIds.filter((id) => organizationOfPost(corpus, id) === organization) : title.postIds
    const items = holdersOf(corpus, posts, at, written)
    const now = items.filter((it) => it.more)
    if (now.length > 0 && (organization === undefined || !speaksOfFormer(head))) return now
    if (organization !== undefined && items.length > 0) return items
  }
  return []
}

/** The day that the sentence has named last, else the brief's. */
function dayOfSentence(brief: ReadBrief, place: CompletionPlace): ReturnType<typeof dayOfReading> {
  const said = place.mentions.findLast((it) => it.kind === 'date' && it.value !== undefined)?.value
  return (said === undefined ? undefined : parseEdtf(said)) ?? dayOfReading(brief)
}

/** Words that say of a holder that they hold the office no longer, or that they did at some other time. */
const FORMER = ['former', 'ex', 'then', 'late', 'onetime', 'previous']

function speaksOfFormer(head: string): boolean {
  return head.split(/[ -]/).some((word) => FORMER.includes(word))
}

/** The longest role word that a text ends with. */
function roleAtEnd(corpus: Corpus, head: string): { readonly role: string; readonly postIds: readonly string[] } | undefined {
  let best: { readonly role: string; readonly postIds: readonly string[] } | undefined
  for (const term of corpus.roles.values()) {
    const role = foldText(term.role)
    if (!head.endsWith(role) || (best && best.role.length >= role.length)) continue
    const before = head[head.length - role.length - 1]
    if (before === undefined || before === ' ' || before === '(') best = { role, postIds: term.postIds }
  }
  return best
}

/** “<title> of <organization>,” with the caret behind it. */
function roleBeforeOrganization(corpus: Corpus, place: CompletionPlace, head: string) {
  const last = place.mentions.at(-1)
  if (!last || last.id === undefined) return undefined
  const bare = head.endsWith(',') ? head.slice(0, -1) : head
  const name = foldText(place.before.slice(-(place.offset - last.start), place.before.length - (place.offset - last.end)))
  if (name === '' || !bare.endsWith(name)) return undefined
  return roleBeforeOf(corpus, withoutThe(bare.slice(0, bare.length - name.length).trimEnd()))
}

function roleBeforeOf(corpus: Corpus, head: string) {
  return head.endsWith(' of') ? roleAtEnd(corpus, head.slice(0, -3)) : undefined
}

function withoutThe(head: string): string {
  return head.endsWith(' the') ? head.slice(0, -4) : head
}

/** The state or body that the title belongs to: named right before it, or after its “of”. */
function organizationOf(place: CompletionPlace, role: string, head: string): string | undefined {
  const from = place.offset - (place.before.length - head.lastIndexOf(role))
  const near = place.mentions.findLast((it) => it.id !== undefined && it.kind === 'organization' && from - it.end <= 3)
  return near?.id
}

function organizationOfPost(corpus: Corpus, id: string): string | undefined {
  const post = corpus.entities.get(id)
  return post?.kind === 'post' ? post.record.organization_id : undefined
}

type Written = { readonly text: string; readonly span: Span }

function organizationsWith(
  corpus: Corpus,
  postIds: readonly string[],
  at: ReturnType<typeof dayOfReading>,
  written: Written,
): Completion[] {
  const items: Completion[] = []
  for (const postId of postIds) {
    const id = organizationOfPost(corpus, postId)
    if (id === undefined) continue
    const name = nameOf(corpus, id)
    if (!foldText(name).startsWith(foldText(written.text))) continue
    const holder = corpus.tenuresByPost.get(postId)?.find((it) => holdsOn(it, at))
    const detail = holder ? nameOf(corpus, holder.holderId) : ''
    items.push({ label: name, kind: 'organization', detail, insert: name, span: written.span, id })
  }
  return items.sort((a, b) => (a.label < b.label ? -1 : 1)).filter((it, i, all) => it.label !== all[i - 1]?.label)
}

/** All holders whose name begins as written, those of the day first and marked as such. */
function holdersOf(
  corpus: Corpus,
  postIds: readonly string[],
  at: ReturnType<typeof dayOfReading>,
  written: Written,
): readonly Completion[] {
  const prefix = foldText(written.text)
  const tenures: Tenure[] = postIds.flatMap((id) => corpus.tenuresByPost.get(id) ?? [])
  const items = new Map<string, Completion>()
  for (const tenure of tenures.sort(byRelevance(at))) {
    const id = tenure.holderId
    const name = nameOf(corpus, id)
    const family = familyName(corpus, id)
    const filter = prefix !== '' && !foldText(name).startsWith(prefix) ? family : name
    if (items.has(id) || !foldText(filter).startsWith(prefix)) continue
    const detail = `${nameOf(corpus, tenure.postId)}, ${yearsInWords(tenure)}`
    const item: Completion = { label: name, kind: 'person', detail, insert: name, span: written.span, filter, id }
    items.set(id, holdsOn(tenure, at) ? { ...item, more: true } : item)
  }
  return [...items.values()]
}

function familyName(corpus: Corpus, id: string): string {
  const entity = corpus.entities.get(id)
  return entity?.kind === 'person' ? (entity.record.family_name ?? entity.name) : ''
}

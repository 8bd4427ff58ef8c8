/**
 * Who heads which institution, said without the title.
 *
 *     X, who ran the intelligence service until last week     a verb of heading
 *     X lost the interior ministry                             a verb of gain or loss
 *     X was removed from the Security Council                  with what was lost behind “from”
 */
import { institutionsCalled } from '../../corpus/institutions.js'
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import type { OfficeClaim, Slot } from '../claim.js'
import { type Context, fits, slotOfName, spanOf } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'
import { personOf, resolvedPerson } from './office-holder.js'

/** Verbs whose object is what is headed, gained or lost. */
const VERBS: ReadonlyMap<string, OfficeClaim['aspect']> = new Map([
  ['run', 'holds'],
  ['head', 'holds'],
  ['lead', 'holds'],
  ['chair', 'holds'],
  ['direct', 'holds'],
  ['command', 'holds'],
  ['lose', 'ended'],
  ['quit', 'ended'],
])

/** Verbs that part someone from what stands behind “from” or “of”. */
const PARTING = new Set(['remove', 'dismiss', 'oust', 'sack', 'fire', 'expel', 'drop', 'elbow', 'push', 'force'])

export function readInstitutions(context: Context, clause: Clause): void {
  const { lemma, particle } = clause.verb
  const taken = lemma === 'take' && particle === 'over'
  const aspect = taken ? 'began' : VERBS.get(lemma)
  const object = clause.object[0]
  if (aspect && object && !clause.passive) push(context, clause, clause.subject[0], object, aspect)
  else if (aspect === 'holds' && clause.passive) {
    for (const it of clause.preps)
      if (it.prep === 'by' && clause.subject[0] && it.phrases[0]) {
        if (!pushChair(context, clause, it.phrases[0], clause.subject[0])) push(context, clause, it.phrases[0], clause.subject[0], aspect)
      }
  } else if (PARTING.has(lemma)) {
    const lost = clause.preps.find((it) => it.prep === 'from' || it.prep === 'of')?.phrases[0]
    if (lost) push(context, clause, clause.passive ? clause.subject[0] : clause.object[0], lost, 'ended')
  }
}

/** “the council, chaired by X”: who chairs a body's council chairs the body, where the council has no chair of its own. */
function pushChair(context: Context, clause: Clause, holder: NounPhrase, chaired: NounPhrase): boolean {
  const { corpus } = context
  if (clause.verb.lemma !== 'chair' || !chaired.name) return false
  const person = personOf(context, holder)
  const slot = slotOfName(context, chaired.name, 'institution') ?? slotOfName(context, chaired.name, 'body')
  const entity = slot && corpus.entities.get(slot.value)
  if (!person || !slot || entity?.kind !== 'organization') return false
  const owner = (corpus.postsByOrganization.get(slot.value) ?? []).length ? slot.value : (entity.record.parent_id ?? slot.value)
  const parent = corpus.entities.get(owner)
  const posts = (corpus.roles.get('chair')?.postIds ?? []).filter((id) => {
    const post = corpus.entities.get(id)
    return post?.kind === 'post' && post.record.organization_id === owner
  })
  if (!posts.length || !parent || !fits(parent, 'body')) return false
  context.claims.push({
    kind: 'office',
    start: Math.min(person.start, slot.start),
    end: Math.max(person.end, slot.end),
    person,
    role: { value: 'chair', ...spanOf(context, clause.verb.from, clause.verb.to) },
    organization: { ...slot, value: owner },
    aspect: 'holds',
    qualifier: undefined,
    acting: false,
    present: false,
    negated: isNegated(context, clause, holder.from),
    voice: voiceOf(context, clause, holder.from),
    time: context.dates.around(clause),
  })
  return true
}

function push(context: Context, clause: Clause, holder: NounPhrase | undefined, headed: NounPhrase, aspect: OfficeClaim['aspect']): void {
  const person = holder ? (personOf(context, holder) ?? resolvedPerson(context, holder)) : undefined
  if (!person || headed.role) return
  const found = institutionOf(context, headed, person.value.id)
  if (!found) return
  const { organization, postIds } = found
  if (context.claims.some((it) => it.kind === 'office' && it.person.start === person.start && it.role.start === organization.start)) return
  context.claims.push({
    kind: 'office',
    start: Math.min(person.start, organization.start),
    end: Math.max(person.end, organization.end),
    person,
    role: { ...organization, value: 'head' },
    organization,
    postIds,
    aspect,
    qualifier: undefined,
    acting: false,
    present: clause.verb.tense === 'present' && !clause.verb.perfect,
    negated: isNegated(context, clause, headed.from),
    voice: voiceOf(context, clause, headed.from),
    time: context.dates.ofClause(clause),
  })
}

/** The institution or body that a phrase names or describes, with the posts of those who head it. */
export function institutionOf(
  context: Context,
  phrase: NounPhrase,
  personId: string,
): { readonly organization: Slot<string>; readonly postIds: readonly string[] } | undefined {
  const { corpus } = context
  const article = context.reading.tokens[phrase.from]!.pos === 'DET' ? 1 : 0
  const span = spanOf(context, phrase.from + article, phrase.to)
  if (phrase.name) {
    const slot = slotOfName(context, phrase.name, 'institution') ?? slotOfName(context, phrase.name, 'body')
    const postIds = slot ? headsOf(context, slot.value) : []
    return slot && postIds.length ? { organization: slot, postIds } : undefined
  }
  const own = phrase.possessivePronoun ? phrase.possessivePronoun.token + 1 : (phrase.possessor?.to ?? phrase.from)
  const words = context.reading.tokens
    .slice(own, phrase.to)
    .map((it) => it.norm)
    .filter((it) => it !== 'the' && it !== "'s")
    .join(' ')
  const owners = ownersOf(context, phrase, personId)
  const able = institutionsCalled(corpus, words).filter((it) => it.record.parent_id !== undefined && owners.includes(it.record.parent_id))
  const [only] = able
  if (!only || able.length > 1) return undefined
  const postIds = headsOf(context, only.id)
  return {
    organization: { value: only.id, ...span },
    postIds: postIds.length ? postIds : owners.flatMap((it) => ministersOf(context, words, it)),
  }
}

/** Whose institution: the state or body beside it, “its” body; else that of the person, and the body that the text speaks of. */
function ownersOf(context: Context, phrase: NounPhrase, personId: string): readonly string[] {
  const beside = phrase.modifierNames[0] ?? phrase.possessor?.name
  if (beside) return [slotOfName(context, beside, 'state') ?? slotOfName(context, beside, 'body')].flatMap((it) => it?.value ?? [])
  const { corpus, frame, label } = context
  const entity = corpus.entities.get(personId)
  const state = entity?.kind === 'person' ? entity.record.nationality : undefined
  const isBody = (id: string): boolean => {
    const it = corpus.entities.get(id)
    return it !== undefined && fits(it, 'body')
  }
  if (phrase.possessivePronoun) return phrase.possessivePronoun.word === 'its' ? frame.bodies.slice(0, 1) : []
  const [body] = [...label.map((it) => it.value), ...frame.topic, ...frame.bodies].filter(isBody)
  return [...(state ? [state] : []), ...(body ? [body] : [])]
}

/** What those are called who head an institution. */
export const HEADS: ReadonlySet<string> = new Set([
  'head',
  'chief',
  'chair',
  'chairman',
  'chairperson',
  'president',
  'director',
  'director general',
  'secretary general',
  'executive secretary',
  'leader',
  'prime minister',
  'speaker',
  'minister',
  'commander',
  'governor',
])

function headsOf(context: Context, organizationId: string): readonly string[] {
  const { corpus } = context
  const entity = corpus.entities.get(organizationId)
  if (!entity || fits(entity, 'state')) return []
  return (corpus.postsByOrganization.get(organizationId) ?? []).filter((id) => {
    const post = corpus.entities.get(id)
    return post?.kind === 'post' && post.record.roles.some((it) => HEADS.has(it.toLowerCase()))
  })
}

/** Who heads “the interior ministry” is the interior minister, whose post may be the state's. */
function ministersOf(context: Context, words: string, state: string): readonly string[] {
  if (!words.endsWith(' ministry')) return []
  const posts = context.corpus.roles.get(words.replace(/ministry$/, 'minister'))?.postIds ?? []
  return posts.filter((id) => {
    const post = context.corpus.entities.get(id)
    return post?.kind === 'post' && post.record.organization_id === state
  })
}

/**
 * Offices in fact boxes and lists: a label with the office, a mark, and who holds it.
 *
 *     Prime Minister: X (since 2018)        Chair, Council: X        Head from September 2016: X        **Body.** Chair at present: Y
 */
import { flatten } from '../../base/flatten.js'
import type { Chunk } from '../../syntax/chunk.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import type { OfficeClaim, Slot } from '../claim.js'
import { type Context, fits, labelled, slotOfName, spanOf } from '../context.js'
import { pushNationality, stateSlot } from './nationality.js'
import { aspectOf, push } from './office.js'
import { holdingState, personOf, unknownPerson } from './office-holder.js'

export function readOfficeFields(context: Context): void {
  const { chunks } = context.sentence
  let from = 0
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]!
    if (chunk.kind === 'vg') return
    if (chunk.kind === 'semicolon') from = at + 1
    if (chunk.kind !== 'colon' && chunk.kind !== 'dash') continue
    const value = chunks[at + 1]
    const label = officeIn(context, chunks.slice(from, at))
    from = at + 1
    if (!label || value?.kind !== 'np') continue
    const holder = personOf(context, value.phrase) ?? stateIn(context, label, value.phrase) ?? unknownPerson(context, value.phrase)
    const aspect = aspectOf(context, label, 'holds')
    if (!holder || !aspect) continue
    const misplaced = misplacedState(context, label)
    const behind = stateBehind(context, chunks, at + 2)
    const owns = behind !== undefined && !label.of.length && isPostOf(context, label.role!.role, behind.value)
    // “Chair of Norway: X”, in a table with a column for countries: X is Norwegian, and the chair is that of the body spoken of.
    const office = misplaced ? { ...label, of: [] } : label
    const state = misplaced ?? (owns ? undefined : behind)
    if (state && 'id' in holder.value)
      pushNationality(
        context,
        state,
        { is: 'person', person: { value: holder.value.id, start: holder.start, end: holder.end } },
        label.from,
      )
    const around = owns ? behind : ownerOf(context, office, holder, chunks.slice(0, at))
    const whose = aspect.aspect === 'holds' ? around : undefined
    if (whose || !misplaced) push(context, office, holder, aspect, undefined, whose)
  }
}

/** “Chair: X ⟦(Norway)⟧”. */
function stateBehind(context: Context, chunks: readonly Chunk[], at: number): Slot<string> | undefined {
  const inside = chunks[at + 1]
  if (chunks[at]?.kind !== 'open' || inside?.kind !== 'np' || !inside.phrase.name || inside.phrase.from !== inside.phrase.name.from)
    return undefined
  const mark = chunks[at + 2]?.kind
  return mark === 'close' || mark === 'comma' ? stateSlot(context, inside.phrase.name) : undefined
}

/** The state that a label gives an office to that no state has. */
function misplacedState(context: Context, label: NounPhrase): Slot<string> | undefined {
  const { corpus } = context
  const name = label.of.length === 1 ? label.of[0]!.name : undefined
  const posts = corpus.roles.get(label.role!.role)?.postIds ?? []
  const isStates = (id: string): boolean => {
    const post = corpus.entities.get(id)
    const owner = post?.kind === 'post' ? corpus.entities.get(post.record.organization_id) : undefined
    return !owner || fits(owner, 'state')
  }
  return name && posts.length && !posts.some(isStates) ? stateSlot(context, name) : undefined
}

/** The phrase of an office in a label that names nobody. */
function officeIn(context: Context, label: readonly Chunk[]): NounPhrase | undefined {
  const phrases = flatten(label, (it) => (it.kind === 'np' ? [it.phrase] : []))
  if (phrases.some((it) => personOf(context, it))) return undefined
  return phrases.find((it) => it.role !== undefined)
}

/** Whose office it is: “Chair, Security Council”, the label that the fragment stands under, the state that a sheet is about. */
function ownerOf(context: Context, label: NounPhrase, holder: OfficeClaim['person'], before: readonly Chunk[]): Slot<string> | undefined {
  if (label.of.length || label.possessor || label.modifierNames.length) return undefined
  const at = before.findIndex((it) => it.kind === 'np' && it.phrase === label)
  const behind = before[at + 2]
  if (before[at + 1]?.kind === 'comma' && behind?.kind === 'np' && behind.phrase.name) {
    const slot = slotOfName(context, behind.phrase.name, 'organization')
    if (slot) return slot
  }
  const over = labelled(context, 'institution') ?? labelled(context, 'body') ?? labelled(context, 'state')
  const place = spanOf(context, label.from, label.to)
  if (over && context.labelPlaced) return isPostOf(context, label.role!.role, over.value) ? over : undefined
  const topics = over
    ? [over.value]
    : context.frame.topic.filter((id) => {
        const entity = context.corpus.entities.get(id)
        return entity !== undefined && (fits(entity, 'state') || isPostOf(context, label.role!.role, id))
      })
  const [topic] = topics
  // Who has such an office elsewhere may be named for that one.
  const tenures = 'id' in holder.value ? (context.corpus.tenuresByHolder.get(holder.value.id) ?? []) : []
  if (tenures.some((it) => isOf(context, label, it.postId) && it.organizationId !== topic)) return undefined
  return topics.length === 1 && topic !== undefined && isPostOf(context, label.role!.role, topic) ? { value: topic, ...place } : undefined
}

/** A state, where posts of that name are held by states: the chair of a body. */
function stateIn(context: Context, label: NounPhrase, phrase: NounPhrase): Slot<{ id: string }> | undefined {
  const slot = holdingState(context, phrase)
  const plain = phrase.name?.candidates.some(
    (it) => it.entity.id === slot?.value.id && it.form.kind !== 'demonym' && it.form.kind !== 'metonym',
  )
  const able = slot && (context.corpus.tenuresByHolder.get(slot.value.id) ?? []).some((it) => isOf(context, label, it.postId))
  return plain && able ? slot : undefined
}

function isOf(context: Context, label: NounPhrase, postId: string): boolean {
  return context.corpus.roles.get(label.role!.role)?.postIds.includes(postId) === true
}

/** Whether an organization has an office of that very name. */
function isPostOf(context: Context, role: string, organization: string): boolean {
  return (context.corpus.roles.get(role)?.postIds ?? []).some((id) => {
    const post = context.corpus.entities.get(id)
    return post?.kind === 'post' && post.record.organization_id === organization
  })
}

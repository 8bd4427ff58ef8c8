/**
 * Who had an office from whom, where the office itself is what is told of.
 *
 *     the chair passed from A to B in July, and from B to C a year later     the office as the subject
 *     A handed the presidency to B · B took over the chair of Y from A        as the object; see `handover.ts`
 *     B, … (since May; before him A)                                             the one before, named by the way
 */
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import type { Holder, OfficeClaim, Slot } from '../claim.js'
import { type Context, headPhrases, resolve, slotOfName } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'
import type { Handover } from './handover.js'
import { personOf, resolvedPerson } from './office-holder.js'

/** Puts forward a handing over of a post that the words name; false where they name none. */
export function pushHandingOver(context: Context, clause: Clause, handed: Handover, dated: boolean): boolean {
  const before = actorOf(context, handed.predecessor)
  const after = actorOf(context, handed.successor)
  if (!before || !after || !handed.office || before.value.id === after.value.id) return false
  const postIds = postsOf(context, handed.office, [after.value.id, before.value.id])
  if (!postIds.length) return false
  const { id: value, namesakes } = after.value
  context.claims.push({
    kind: 'succession',
    start: Math.min(after.start, before.start),
    end: Math.max(after.end, before.end),
    successor: { value, ...(namesakes ? { others: namesakes } : {}), start: after.start, end: after.end },
    predecessor: before,
    role: undefined,
    postIds,
    about: after.start < before.start ? 'successor' : 'predecessor',
    negated: isNegated(context, clause, clause.verb.main),
    voice: voiceOf(context, clause, clause.verb.main),
    time: dated ? context.dates.ofClause(clause) : undefined,
  })
  return true
}

/** “X (since 11 January; ⟦before him Y⟧)”: of whoever was last said to hold an office. */
export function readBefore(context: Context): void {
  const { tokens, units } = context.reading
  for (let index = context.sentence.fromUnit + 2; index < context.sentence.toUnit; index++) {
    const unit = units[index]!
    if (unit.kind !== 'name') continue
    const word = tokens[unit.from - 2]?.norm
    const whom = tokens[unit.from - 1]?.norm
    if (word !== 'before' || (whom !== 'him' && whom !== 'her')) continue
    const before = slotOfName(context, unit, 'person')
    const held = context.claims.findLast(
      (it): it is OfficeClaim => it.kind === 'office' && 'id' in it.person.value && it.person.end <= tokens[unit.from - 2]!.start,
    )
    if (!before || !held || !('id' in held.person.value) || held.person.value.id === before.value || held.negated) continue
    context.claims.push({
      kind: 'succession',
      start: held.person.start,
      end: before.end,
      successor: { value: held.person.value.id, start: held.person.start, end: held.person.end },
      predecessor: { value: { id: before.value }, start: before.start, end: before.end },
      role: held.role,
      ...(held.postIds ? { postIds: held.postIds } : {}),
      negated: false,
      voice: held.voice,
      time: undefined,
    })
  }
}

/** A person, or a state for whoever holds the office on its behalf. */
function actorOf(context: Context, phrase: NounPhrase | undefined): Slot<Holder> | undefined {
  if (!phrase) return undefined
  const person = personOf(context, phrase) ?? resolvedPerson(context, phrase)
  if (person) return person
  const state = phrase.name ? slotOfName(context, phrase.name, 'state') : undefined
  return state && { value: { id: state.value }, start: state.start, end: state.end }
}

/** The posts that a noun means: of the state or body that it is of, else the one that either of two has held. */
export function postsOf(context: Context, phrase: NounPhrase, holders: readonly string[]): readonly string[] {
  const { corpus } = context
  const words = headPhrases(context, phrase)
  const called = [...corpus.tenuresByPost.keys()].filter((id) => {
    const post = corpus.entities.get(id)
    return post?.kind === 'post' && [...(post.record.called ?? []), ...post.record.roles].some((it) => words.includes(it.toLowerCase()))
  })
  const owner = ownerOf(context, phrase)
  if (owner === null) return []
  if (owner !== undefined) return called.filter((id) => isWithin(context, id, owner))
  const hasHeld = (id: string, holder: string): boolean =>
    (corpus.tenuresByPost.get(id) ?? []).some((it) => it.holderId === holder || nationOf(context, it.holderId) === holder)
  // The one that both have held, else the one that either has.
  const both = called.filter((id) => holders.length > 0 && holders.every((holder) => hasHeld(id, holder)))
  const held = both.length ? both : called.filter((id) => holders.some((holder) => hasHeld(id, holder)))
  return held.length === 1 ? held : []
}

function nationOf({ corpus }: Context, id: string): string | undefined {
  const holder = corpus.entities.get(id)
  return holder?.kind === 'person' ? holder.record.nationality : undefined
}

/** Whose office it is: nothing where it is not said, null where it is somebody's whom no record bears. */
function ownerOf(context: Context, phrase: NounPhrase): string | undefined | null {
  const [name] = phrase.modifierNames
  const said = phrase.of[0] ?? phrase.possessor
  if (said) return resolve(context, said, 'organization')?.value ?? (said.pronoun ? undefined : null)
  return name ? (slotOfName(context, name, 'organization')?.value ?? null) : undefined
}

function isWithin({ corpus }: Context, postId: string, owner: string): boolean {
  const post = corpus.entities.get(postId)
  let at = post?.kind === 'post' ? post.record.organization_id : undefined
  for (let depth = 0; at !== undefined && depth < 5; depth++) {
    if (at === owner) return true
    const entity = corpus.entities.get(at)
    at = entity?.kind === 'organization' ? entity.record.parent_id : undefined
  }
  return false
}

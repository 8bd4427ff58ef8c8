/** Who is said to hold an office: a person by name or by description, a stranger, a state. */
import { findNames } from '../../corpus/name-index.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import type { Holder, Slot } from '../claim.js'
import { type Context, fits, resolve, slotOfName, spanOf } from '../context.js'

/** The person whose name a phrase ends in, also inside a longer name: “the detention of ⟦X⟧”. */
export function personOf(context: Context, phrase: NounPhrase): Slot<Holder> | undefined {
  const name = phrase.name
  if (!name) return undefined
  const last = context.reading.tokens[name.to - 1]!.norm
  const stranger = name.to - name.from === 1 && (context.frame.strangers.includes(last) || context.reading.strangers.includes(last))
  let id: string | undefined
  let namesakes: readonly string[] = []
  for (const { entity } of stranger ? [] : name.candidates) {
    if (!fits(entity, 'person') || entity.id === id || namesakes.includes(entity.id)) continue
    if (id === undefined) id = entity.id
    else namesakes = [...namesakes, entity.id]
  }
  if (id !== undefined) return { value: namesakes.length ? { id, namesakes } : { id }, ...spanOf(context, name.from, name.to) }
  return name.candidates.some((it) => it.entity.kind === 'event') ? personWithin(context, name.from, name.to) : undefined
}

/** A person's name at the end of an event's. */
function personWithin(context: Context, from: number, to: number): Slot<{ id: string }> | undefined {
  const { corpus, reading } = context
  const hits = findNames(corpus.names, reading.tokens.slice(from + 1, to))
  const last = hits.at(-1)
  if (!last || from + 1 + last.to !== to) return undefined
  const id = last.forms.map((index) => corpus.forms[index]!.recordId).find((it) => corpus.entities.get(it)?.kind === 'person')
  return id === undefined ? undefined : { value: { id }, ...spanOf(context, from + 1 + last.from, to) }
}

/** The person meant by a name, a pronoun or a description with a safe antecedent. */
export function resolvedPerson(context: Context, phrase: NounPhrase): Slot<Holder> | undefined {
  const slot = resolve(context, phrase, 'person')
  if (!slot) return undefined
  return { value: slot.others ? { id: slot.value, namesakes: slot.others } : { id: slot.value }, start: slot.start, end: slot.end }
}

/** Capitalised words where a name would stand, of someone whom no record bears. */
export function unknownPerson(context: Context, phrase: NounPhrase): Slot<{ unknown: string }> | undefined {
  const unknown = phrase.unknownName
  if (!unknown || unknown.to - unknown.from < 2) return undefined
  const span = spanOf(context, unknown.from, unknown.to)
  return { value: { unknown: context.reading.text.slice(span.start, span.end) }, ...span }
}

/** A state holds a post where posts are held by states: the chair of a body. */
export function holdingState(context: Context, phrase: NounPhrase): Slot<{ id: string }> | undefined {
  const slot = phrase.name ? slotOfName(context, phrase.name, 'state') : undefined
  return slot && context.corpus.tenuresByHolder.has(slot.value)
    ? { value: { id: slot.value }, start: slot.start, end: slot.end }
    : undefined
}

/** The posts that a person or state has held at any time. */
export function postsHeld({ corpus }: Context, holderId: string): readonly string[] {
  return [...new Set((corpus.tenuresByHolder.get(holderId) ?? []).map((it) => it.postId))]
}

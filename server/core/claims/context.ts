/** What a claim reader works with: one sentence in its passage and frame, and the ways to say what a phrase stands for. */
import type { Span } from '../base/span.js'
import type { Corpus, Entity } from '../corpus/knowledge.js'
import { treatiesOf } from '../corpus/treaties-of.js'
import type { NounPhrase } from '../syntax/noun-phrase.js'
import type { Unit } from '../syntax/unit.js'
import { BODY_NOUNS, STATE_NOUNS, THIRD_PERSON } from '../text/english.js'
import type { Claim, EventClaim, Slot } from './claim.js'
import type { Frame } from './frame.js'
import type { Matter } from './matter.js'
import type { PassageReading, SentenceReading } from './passage-reading.js'
import { personsMeant } from './pronoun.js'
import type { SentenceDates } from './sentence-dates.js'

type NameUnit = Extract<Unit, { kind: 'name' }>

/** What sort of record is wanted where a name could stand for several. */
export type Want = 'person' | 'state' | 'body' | 'institution' | 'place' | 'treaty' | 'event' | 'actor' | 'organization'

export interface Context {
  readonly corpus: Corpus
  readonly reading: PassageReading
  readonly sentence: SentenceReading
  readonly frame: Frame
  readonly dates: SentenceDates
  /** What the sentence stands under: a fragment without a subject of its own is said of this. */
  readonly label: readonly Slot<string>[]
  /** Whether the label stands in the passage, so that its place is that of a name. */
  readonly labelPlaced: boolean
  /** Claims go here. */
  readonly claims: Claim[]
  /** What two passages may contradict each other in goes here. */
  readonly matters: Matter[]
  /** Every phrase and verb that can stand for an event, also where nothing is claimed of it. */
  readonly events: EventClaim[]
  /** The events of the sentence before, in the same passage. */
  readonly before: readonly EventClaim[]
}

/** The stretch of text between two tokens. */
export function spanOf(context: Context, from: number, to: number): Span {
  const tokens = context.reading.tokens
  return { start: tokens[from]!.start, end: tokens[Math.max(from, to - 1)]!.end }
}

export function fits(entity: Entity, want: Want): boolean {
  const classification = entity.kind === 'organization' ? entity.record.classification : undefined
  switch (want) {
    case 'person':
      return entity.kind === 'person'
    case 'state':
      return classification === 'state'
    case 'body':
      return classification === 'body'
    case 'institution':
      return (
        classification === 'institution' ||
        classification === 'government' ||
        classification === 'party' ||
        classification === 'organization'
      )
    case 'organization':
      return entity.kind === 'organization'
    case 'place':
      return entity.kind === 'area' || classification === 'state'
    case 'treaty':
      return entity.kind === 'treaty'
    case 'event':
      return entity.kind === 'event'
    case 'actor':
      return entity.kind === 'person' || entity.kind === 'organization'
  }
}

/** The record of a name, of the wanted sort. A place's own name goes before a metonym when a place is wanted, and behind it when not. */
export function entityOf(name: NameUnit, want: Want): Entity | undefined {
  let first: Entity | undefined
  for (const { entity, form } of name.candidates) {
    if (!fits(entity, want)) continue
    if (form.kind !== 'metonym' && form.kind !== 'demonym') return entity
    first ??= entity
  }
  return first
}

export function slotOfName(context: Context, name: NameUnit, want: Want): Slot<string> | undefined {
  const entity = entityOf(name, want)
  if (!entity) return undefined
  const { start, end } = spanOf(context, name.from, name.to)
  return { value: entity.id, start, end }
}

/** What a phrase stands for: a name, else a pronoun or a definite description with a safe antecedent, else nothing. */
export function resolve(context: Context, phrase: NounPhrase, want: Want): Slot<string> | undefined {
  if (phrase.name) {
    const slot = slotOfName(context, phrase.name, want)
    if (slot) return slot
    return undefined
  }
  for (const it of context.sentence.appositions) {
    // “his predecessor, Nursultan Nazarbayev”: the name beside it tells who is meant.
    if (it.of === phrase && it.by.name) return slotOfName(context, it.by.name, want)
    // “Norway, a founding member, left”: what stands before the verb is Norway.
    if (it.by === phrase && it.of.name) return slotOfName(context, it.of.name, want)
  }
  const described = context.sentence.appositions.find((it) => it.by === phrase)?.of.name
  if (described && phrase.role) return slotOfName(context, described, want)
  const span = spanOf(context, phrase.from, phrase.to)
  if (phrase.pronoun && (want === 'person' || want === 'actor')) {
    const gender = THIRD_PERSON.get(phrase.pronoun)
    if (gender === 'male' || gender === 'female') {
      const [value, ...others] = personsMeant(context, phrase.pronoun, phrase.from)
      return value === undefined ? undefined : { value, ...(others.length ? { others } : {}), ...span }
    }
  }
  const id = antecedent(context, phrase, want)
  return id === undefined ? undefined : { value: id, ...span }
}

/** The safe antecedent of a pronoun or a definite description; silence where two could be meant. */
function antecedent(context: Context, phrase: NounPhrase, want: Want): string | undefined {
  const { frame, corpus } = context
  if (phrase.pronoun) {
    const kind = THIRD_PERSON.get(phrase.pronoun)
    if (kind === 'thing') {
      if (want === 'body') return onlyRecent(frame.bodies)
      if (want === 'state' || want === 'place') return subjectBefore(context, phrase.from) ?? onlyRecent(frame.states)
    }
    return undefined
  }
  // “the agreement on fisheries”: another than the one spoken of.
  if (want === 'treaty' && phrase.preps.some((it) => SPECIFYING.has(it.prep))) return undefined
  if (want === 'treaty') {
    const id = treatyOfPhrase(context, phrase)
    if (id) return id
  }
  if (!phrase.definite || phrase.possessor || phrase.of.length || phrase.modifierNames.length) return undefined
  const noun = phrase.headLemma
  // “the three Baltic states” are several.
  if (phrase.number || context.reading.tokens[phrase.head]!.norm !== noun) return undefined
  if (STATE_NOUNS.has(noun) && (want === 'state' || want === 'place' || want === 'actor' || want === 'organization'))
    return nearby(context, phrase.from, 'state') ?? frame.states[0]
  if (want === 'body' || want === 'actor' || want === 'organization') {
    // “the security bloc but not the economic one”: a qualified noun may mean another body.
    if (phrase.modifiers.length) return undefined
    const near = nearby(context, phrase.from, 'body') ?? frame.bodies[0]
    // “the association”, where another body was named last, is the one that is called so.
    const isCalled = (id: string): boolean => {
      const entity = corpus.entities.get(id)
      return entity?.kind === 'organization' && entity.record.called?.includes(noun) === true
    }
    const body = near !== undefined && !isCalled(near) ? (frame.bodies.find(isCalled) ?? near) : near
    const entity = body ? corpus.entities.get(body) : undefined
    // “the Union” with a capital is one that goes by that name.
    const { text } = context.reading.tokens[phrase.head]!
    const proper = text[0] !== text[0]!.toLowerCase()
    if (entity?.kind === 'organization' && ((BODY_NOUNS.has(noun) && !proper) || entity.record.called?.includes(noun))) return body
  }
  if (want === 'treaty') {
    for (const id of frame.treaties) {
      const entity = corpus.entities.get(id)
      if (entity?.kind === 'treaty' && (entity.record.called ?? ['treaty']).includes(noun)) return id
    }
  }
  return undefined
}

/** Prepositions that tell what an agreement is about, or between whom it is. */
const SPECIFYING: ReadonlySet<string> = new Set(['on', 'for', 'about', 'concerning', 'regarding', 'between', 'with', 'against', 'over'])

/** “the Charter of the Organisation”, “its charter”: the treaty called so that belongs to a body in sight. */
function treatyOfPhrase(context: Context, phrase: NounPhrase): string | undefined {
  const { corpus, frame } = context
  const noun = context.reading.tokens[phrase.head]!.norm
  const owner = phrase.of[0] ?? phrase.possessor
  let bodies: readonly string[]
  if (owner) {
    const body = resolve(context, owner, 'body')
    if (!body) return undefined
    bodies = [body.value]
  } else if (phrase.modifierNames.length) {
    const body = slotOfName(context, phrase.modifierNames[phrase.modifierNames.length - 1]!, 'body')
    if (!body) return undefined
    bodies = [body.value]
  } else if (phrase.possessivePronoun) {
    const body = phrase.possessivePronoun.word === 'its' ? (subjectBody(context, phrase.from) ?? frame.bodies[0]) : undefined
    if (body === undefined) return undefined
    bodies = [body]
  } else if ((phrase.definite || phrase.from === phrase.head) && !phrase.modifiers.length) bodies = [...frame.bodies, ...frame.topic]
  else return undefined
  for (const body of bodies) {
    const own = treatiesOf(corpus, body).filter((it) => (it.record.called ?? []).includes(noun))
    if (own.length === 1) return own[0]!.id
  }
  return undefined
}

/** What the label over the sentence names, of the wanted sort. */
export function labelled(context: Context, want: Want): Slot<string> | undefined {
  return context.label.find((it) => {
    const entity = context.corpus.entities.get(it.value)
    return entity !== undefined && fits(entity, want)
  })
}

/** “Norway is no member, although ⟦it⟧ belonged to another”: the one state that is the subject of a clause before. */
function subjectBefore(context: Context, token: number): string | undefined {
  const clause = context.sentence.clauses.find((it) => it.kind === 'main' && it.verb.main < token)
  const name = clause?.subject.length === 1 && clause.subject[0]!.from < token ? clause.subject[0]!.name : undefined
  return name && slotOfName(context, name, 'state')?.value
}

/** “The bloc rests on ⟦its⟧ charter”: the body that is the subject of a clause before. */
function subjectBody(context: Context, token: number): string | undefined {
  const clause = [...context.sentence.clauses].reverse().find((it) => it.verb.main < token && it.subject[0] !== undefined)
  const subject = clause?.subject.length === 1 && clause.subject[0]!.to <= token ? clause.subject[0] : undefined
  return subject && !subject.possessivePronoun ? resolve(context, subject, 'body')?.value : undefined
}

function onlyRecent(list: readonly string[]): string | undefined {
  return list[0]
}

/** The record of the wanted sort named last before a token in the same passage. */
function nearby(context: Context, token: number, want: Want): string | undefined {
  let found: string | undefined
  for (const unit of context.reading.units) {
    if (unit.from >= token) break
    if (unit.kind !== 'name') continue
    const entity = entityOf(unit, want)
    // A capital that stands for its government is no antecedent of “the country”.
    if (entity && unit.candidates.some((it) => it.entity === entity && it.form.kind !== 'metonym')) found = entity.id
  }
  return found
}

/** Every record named in a token range, whatever its sort. */
export function namedBetween(context: Context, from: number, to: number): readonly Slot<string>[] {
  const found: Slot<string>[] = []
  for (let index = context.sentence.fromUnit; index < context.sentence.toUnit; index++) {
    const unit = context.reading.units[index]!
    if (unit.kind !== 'name' || unit.from < from || unit.to > to) continue
    const { start, end } = spanOf(context, unit.from, unit.to)
    for (const candidate of unit.candidates) found.push({ value: candidate.entity.id, start, end })
  }
  return found
}

/** Base forms of the last words of a phrase up to its head, longest first: `mutual defence clause`, `defence clause`, `clause`. */
export function headPhrases(context: Context, phrase: NounPhrase): readonly string[] {
  const tokens = context.reading.tokens
  const found: string[] = []
  let words = phrase.headLemma
  found.push(words)
  for (let at = phrase.head - 1; at >= Math.max(phrase.from, phrase.head - 4); at--) {
    const token = tokens[at]!
    if (token.norm === '-') continue
    if (token.pos === 'DET' || token.pos === 'PART' || token.pos === 'PUNCT') break
    words = `${token.pos === 'NOUN' ? token.lemma : token.norm} ${words}`
    found.push(words)
  }
  return found.reverse()
}

/** Relations: “X is the capital of Y”, “Kazakhstan's largest city, Almaty”, “Azerbaijan's primary backer, Turkey”, “Capital: X”. */

import { oncePerCorpus } from '../../corpus/once.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { STATE_NOUNS, TOWN_NOUNS } from '../../text/english.js'
import type { ClaimTime, RelationClaim, Slot } from '../claim.js'
import { type Context, fits, headPhrases, resolve, slotOfName, spanOf, type Want } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'
import { clauseOf } from './clause-of.js'
import { bodiesInSight } from './member-bodies.js'
import { memberNoun } from './member-words.js'
import { SEAT_NOUNS } from './seat.js'

const EARLIER = new Set(['former', 'old', 'previous', 'then', 'future', 'new', 'ex', 'second', 'third', 'next', 'other'])

export function readRelations(context: Context): void {
  const { corpus } = context
  if (!corpus.relations.length) return
  const words = typeWords(corpus)
  for (const group of context.sentence.groups) {
    for (const phrase of group.phrases) {
      const typeId = typeOf(context, phrase, words)
      if (!typeId || phrase.modifiers.some((it) => EARLIER.has(it.lemma))) continue
      if (readOfTown(context, phrase, typeId)) continue
      const field = fieldOf(context, phrase)
      const object =
        objectOf(context, phrase) ??
        (field ? ownerOf(context, phrase, typeId) : undefined) ??
        bodySpokenOf(context, phrase, typeId, field !== undefined)
      if (!object) {
        readOfCountry(context, phrase, typeId)
        continue
      }
      const head = { ...spanOf(context, phrase.from, phrase.head + 1) }
      // The name inside: “the capital Nur-Sultan”; beside: “Almaty, Kazakhstan's largest city”; before the verb: “Almaty is …”.
      const inside = phrase.name ? anySlot(context, phrase.name) : undefined
      const beside = context.sentence.appositions.flatMap((it) =>
        it.by === phrase && it.of.name
          ? [anySlot(context, it.of.name)]
          : it.of === phrase && it.by.name
            ? [anySlot(context, it.by.name)]
            : [],
      )[0]
      const value = field?.name ? anySlot(context, field.name) : undefined
      if (value && value.value !== object.value) add(context, typeId, head, value, object, 'subject', phrase, true)
      else if (inside && inside.value !== object.value) add(context, typeId, head, inside, object, 'subject', phrase, true)
      else if (beside && beside.value !== object.value) add(context, typeId, head, beside, object, 'subject', phrase, true)
      else {
        const clause = context.sentence.clauses.find((it) => it.verb.lemma === 'be' && it.object.includes(phrase))
        const subject = clause?.subject[0]?.name ? anySlot(context, clause.subject[0].name) : undefined
        if (clause && subject && clause.subject.length === 1) add(context, typeId, head, subject, object, 'subject', phrase, false)
        const reversed = context.sentence.clauses.find((it) => it.verb.lemma === 'be' && it.subject.includes(phrase))
        const named = reversed?.object[0]?.name ? anySlot(context, reversed.object[0].name) : undefined
        if (reversed && named) add(context, typeId, head, named, object, 'subject', phrase, false)
      }
    }
  }
}

/** “the capital city of ⟦X⟧”, “the Norwegian capital of ⟦X⟧”: of the state that is named, else of that in which X lies. */
function readOfTown(context: Context, phrase: NounPhrase, typeId: string): boolean {
  const [town] = phrase.of
  const called = context.reading.tokens[phrase.head]!.lemma
  const state = phrase.modifierNames[0] ?? phrase.possessor?.name
  if (!town?.name || phrase.of.length > 1 || town.name.from !== town.from || town.name.to !== town.to || !(state || called === 'city'))
    return false
  const place = slotOfName(context, town.name, 'place')
  const entity = place && context.corpus.entities.get(place.value)
  if (!place || entity?.kind !== 'area' || !TOWN_NOUNS.has(entity.record.classification)) return false
  const head = spanOf(context, phrase.from, phrase.head + 1)
  const named = state && slotOfName(context, state, 'state')
  if (state && !named) return false
  const above = named?.value ?? stateAbove(context, place.value)
  if (above !== undefined)
    add(
      context,
      typeId,
      head,
      place,
      { value: above, start: named?.start ?? head.start, end: named?.end ?? head.end },
      'subject',
      phrase,
      true,
    )
  return above !== undefined
}

/** “X, the country's capital”: of the state in which X lies. */
function readOfCountry(context: Context, phrase: NounPhrase, typeId: string): void {
  const owner = phrase.possessor ?? phrase.of[0]
  if (!owner || owner.name || !owner.definite || !STATE_NOUNS.has(owner.headLemma)) return
  if (owner.modifiers.some((it) => ELSEWHERE.has(it.lemma))) return
  const beside = context.sentence.appositions.find((it) => it.by === phrase || it.of === phrase)
  const named = phrase.name ?? (beside?.by === phrase ? beside.of.name : beside?.by.name)
  const place = named && slotOfName(context, named, 'place')
  const state = place && context.corpus.entities.get(place.value)?.kind === 'area' ? stateAbove(context, place.value) : undefined
  if (!place || state === undefined) return
  const span = spanOf(context, owner.from, owner.to)
  add(context, typeId, spanOf(context, phrase.from, phrase.head + 1), place, { value: state, ...span }, 'subject', phrase, true)
}

/** Adjectives that make a country another than the one in which the place lies. */
const ELSEWHERE: ReadonlySet<string> = new Set(['other', 'neighbouring', 'neighboring', 'next', 'second', 'same', 'host'])

/** The state in which a place lies. */
function stateAbove({ corpus }: Context, place: string): string | undefined {
  for (let at: string | undefined = place, steps = 0; at !== undefined && steps < 9; steps++) {
    const entity = corpus.entities.get(at)
    if (entity && fits(entity, 'state')) return entity.id
    at = entity?.kind === 'area' ? entity.record.parent_id : undefined
  }
  return undefined
}

/** “Capital: X”, “Largest city – X”: the phrase behind the mark, where the sentence begins with these words. */
function fieldOf(context: Context, phrase: NounPhrase): NounPhrase | undefined {
  const { chunks } = context.sentence
  const at = chunks.findIndex((it) => it.kind === 'np' && it.phrase === phrase)
  const mark = chunks[at + 1]
  const value = chunks[at + 2]
  const opens = at === 0 || chunks[at - 1]?.kind === 'colon' || chunks[at - 1]?.kind === 'dash' || chunks[at - 1]?.kind === 'semicolon'
  return opens && (mark?.kind === 'colon' || mark?.kind === 'dash') && value?.kind === 'np' ? value.phrase : undefined
}

/** Whose a field is: the state or body that it stands under, or that the text is about, where the corpus knows such a thing of its like. */
function ownerOf(context: Context, phrase: NounPhrase, typeId: string): Slot<string> | undefined {
  const { corpus, frame } = context
  const owners = corpus.relations.filter((it) => it.record.type === typeId).map((it) => it.record.object_id)
  const is = (id: string, want: Want): boolean => {
    const entity = corpus.entities.get(id)
    return entity !== undefined && fits(entity, want)
  }
  const isStates = owners.some((id) => is(id, 'state'))
  const able = (id: string): boolean => (is(id, 'state') ? isStates : owners.includes(id))
  const over = context.label.find((it) => able(it.value))
  if (over) return over
  const topics = frame.topic.filter((id) => (is(id, 'state') || is(id, 'body')) && able(id))
  return topics.length === 1 ? { value: topics[0]!, ...spanOf(context, phrase.from, phrase.to) } : undefined
}

/** “the most populous member”, “Headquarters: X”: of the body that has it, or else of the one named last, where a body in sight has such a relation. */
function bodySpokenOf(context: Context, phrase: NounPhrase, typeId: string, field: boolean): Slot<string> | undefined {
  const seat = field && SEAT_NOUNS.has(phrase.headLemma)
  const member = phrase.definite && memberNoun(context, phrase.head) === 'member'
  // “the most populous member after X”, “in the north”: of some.
  const next = context.reading.tokens[phrase.to]?.norm ?? '.'
  if (!field && !/^(?:[.,;:)!–—]|and|but|of|now|today)$/.test(next)) return undefined
  if (!(seat || member) || phrase.of.length || phrase.possessor || phrase.modifierNames.length) return undefined
  const able = bodiesInSight(context, phrase.from).filter((body) =>
    context.corpus.relations.some((it) => it.record.type === typeId && it.record.object_id === body.value),
  )
  return able.length === 1 ? able[0] : undefined
}

interface TypeWords {
  /** The nouns for relations, with the relation's type. */
  readonly byWords: ReadonlyMap<string, string>
  /** The last words of these: a phrase with another head is none of them. */
  readonly heads: ReadonlySet<string>
}

const typeWords = oncePerCorpus((corpus): TypeWords => {
  const byWords = new Map<string, string>()
  for (const type of corpus.relationTypes.values()) for (const called of type.called) byWords.set(called.toLowerCase(), type.id)
  const made = { byWords, heads: new Set([...byWords.keys()].map((it) => it.slice(it.lastIndexOf(' ') + 1))) }
  return made
})

function typeOf(context: Context, phrase: NounPhrase, { byWords, heads }: TypeWords): string | undefined {
  for (const it of heads.has(phrase.headLemma) ? headPhrases(context, phrase) : []) {
    const found = byWords.get(it)
    if (found && it !== 'member') return isQualified(context, phrase, it) ? undefined : found
  }
  // “the capital Nur-Sultan”: the head is the name, the noun stands before it.
  for (const it of phrase.modifiers) {
    const found = byWords.get(it.lemma)
    if (found && phrase.name) return found
  }
  return undefined
}

/** “the financial capital”: an adjective that the relation's words do not hold makes it another relation. */
function isQualified(context: Context, phrase: NounPhrase, words: string): boolean {
  return phrase.modifiers.some(
    (it) =>
      context.reading.tokens[it.token]!.pos === 'ADJ' &&
      !words.split(' ').includes(context.reading.tokens[it.token]!.norm) &&
      !PLAIN.has(it.lemma),
  )
}

const PLAIN = new Set([
  'current',
  'present',
  'official',
  'actual',
  'own',
  'main',
  'primary',
  'chief',
  'sole',
  'only',
  'close',
  'key',
  'principal',
  'foremost',
  'leading',
])

/** Adjectives that leave room for one alone: “its main backer”. */
const FOREMOST = new Set(['main', 'primary', 'chief', 'sole', 'only', 'principal', 'foremost', 'leading', 'closest', 'biggest', 'largest'])

function objectOf(context: Context, phrase: NounPhrase): Slot<string> | undefined {
  const wants: readonly Want[] = ['organization', 'person', 'place']
  const holder = phrase.possessor ?? phrase.of[0]
  for (const want of wants) {
    if (holder && !holder.name) return undefined
    if (holder) {
      const slot = resolve(context, holder, want)
      if (slot) return slot
    }
    const modifier = phrase.modifierNames[0]
    if (!holder && modifier) {
      const slot = slotOfName(context, modifier, want)
      if (slot) return slot
    }
  }
  return undefined
}

function anySlot(context: Context, name: NonNullable<NounPhrase['name']>): Slot<string> | undefined {
  return slotOfName(context, name, 'place') ?? slotOfName(context, name, 'actor')
}

function add(
  context: Context,
  typeId: string,
  typeSpan: RelationClaim['typeSpan'],
  subject: Slot<string>,
  object: Slot<string>,
  focus: RelationClaim['focus'],
  phrase: NounPhrase,
  inside: boolean,
): void {
  const clause = inside
    ? undefined
    : (context.sentence.clauses.find((it) => it.object.includes(phrase) || it.subject.includes(phrase)) ?? clauseOf(context, phrase))
  const explicit = clause ? context.dates.ofClause(clause) : timeBehind(context, phrase, Math.max(subject.end, typeSpan.end))
  // A past tense without a date speaks of no day in particular.
  if (clause && clause.verb.tense === 'past' && !explicit) return
  context.claims.push({
    kind: 'relation',
    start: Math.min(subject.start, object.start, typeSpan.start),
    end: Math.max(subject.end, object.end, typeSpan.end),
    typeId,
    typeSpan,
    foremost: phrase.modifiers.some((it) => FOREMOST.has(it.lemma)) || (SEAT_NOUNS.has(phrase.headLemma) && !phrase.modifiers.length),
    subject,
    object,
    focus,
    negated: isNegated(context, clause, phrase.from),
    voice: voiceOf(context, clause, phrase.from),
    time: explicit,
  })
}

/** “(since 1997)”, “X, the capital ⟦until 1997⟧”. */
function timeBehind(context: Context, phrase: NounPhrase, end: number): ClaimTime | undefined {
  const bracket = context.dates.bracketAfter(end)
  if (bracket) return bracket
  const time = context.dates.ofPhrase(phrase)
  return time?.relation === 'since' || time?.relation === 'until' ? time : undefined
}

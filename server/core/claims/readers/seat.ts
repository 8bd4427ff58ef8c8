/**
 * Where a body has its seat, by the relation that the corpus calls so.
 *
 *     its headquarters are in X        Y has its seat in X        Y is based in X; the X-based Y
 *     Y, whose seat is in X            X hosts the headquarters of Y
 */
import { oncePerCorpus } from '../../corpus/once.js'
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import type { Slot } from '../claim.js'
import { type Context, resolve, slotOfName, spanOf } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'
import { bodiesInSight } from './member-bodies.js'

/** Nouns for the place where a body has its offices: one to a body. */
export const SEAT_NOUNS: ReadonlySet<string> = new Set(['headquarters', 'headquarter', 'seat'])

/** Verbs that say of a body where it has its seat. */
const SEATED: ReadonlySet<string> = new Set(['base', 'headquarter', 'seat'])

const WITHIN: ReadonlySet<string> = new Set(['in', 'at'])

const seatType = oncePerCorpus(
  (corpus) => [...corpus.relationTypes.values()].find((it) => it.called.some((word) => SEAT_NOUNS.has(word)))?.id,
)

export function readSeats(context: Context): void {
  const typeId = seatType(context.corpus)
  if (typeId === undefined) return
  for (const clause of context.sentence.clauses) readClause(context, clause, typeId)
  readCompounds(context, typeId)
}

function readClause(context: Context, clause: Clause, typeId: string): void {
  const [subject, object] = [clause.subject[0], clause.object[0]]
  const { lemma } = clause.verb
  if (lemma === 'be' && subject && isSeat(subject) && !object) {
    add(context, clause, typeId, placeIn(context, clause.preps), ownerOf(context, subject))
  } else if (lemma === 'have' && object && isSeat(object) && subject) {
    const owner = object.possessor || object.of.length ? undefined : bodyOf(context, subject)
    add(context, clause, typeId, placeIn(context, [...clause.preps, ...object.preps]), owner)
  } else if (SEATED.has(lemma) && clause.passive && subject) {
    add(context, clause, typeId, placeIn(context, clause.preps), bodyOf(context, subject))
  } else if (lemma === 'host' && object && isSeat(object) && subject?.name && clause.subject.length === 1) {
    add(context, clause, typeId, placeOf(context, subject), ownerOf(context, object))
  }
}

/** “its headquarters”, “the seat of Y”, with nothing that makes it one of several: “its regional headquarters”. */
function isSeat(phrase: NounPhrase): boolean {
  return SEAT_NOUNS.has(phrase.headLemma) && phrase.modifiers.length === 0 && !phrase.number
}

function placeIn(
  context: Context,
  preps: readonly { readonly prep: string; readonly phrases: readonly NounPhrase[] }[],
): Slot<string> | undefined {
  const [phrase, ...more] = new Set(preps.filter((it) => WITHIN.has(it.prep)).flatMap((it) => it.phrases))
  return phrase && !more.length ? placeOf(context, phrase) : undefined
}

/** A place by its name, or by the name right behind a description: “in its own capital, X”. */
function placeOf(context: Context, phrase: NounPhrase): Slot<string> | undefined {
  const name = phrase.name ?? context.sentence.appositions.find((it) => it.of === phrase)?.by.name
  return name && !phrase.role && !(phrase.name && phrase.name.to < phrase.to) ? slotOfName(context, name, 'place') : undefined
}

function bodyOf(context: Context, phrase: NounPhrase): Slot<string> | undefined {
  return resolve(context, phrase, 'body') ?? resolve(context, phrase, 'institution')
}

/** Whose seat it is: named, “its” of the body spoken of, “whose” of the one right before. */
function ownerOf(context: Context, phrase: NounPhrase): Slot<string> | undefined {
  const named = phrase.of[0] ?? phrase.possessor
  if (named) return bodyOf(context, named)
  const modifier = phrase.modifierNames[0]
  if (modifier) return slotOfName(context, modifier, 'body') ?? slotOfName(context, modifier, 'institution')
  const word = phrase.possessivePronoun?.word ?? (context.reading.tokens[phrase.from - 1]?.norm === 'whose' ? 'whose' : '')
  if (word !== 'its' && word !== 'whose') return undefined
  const [first, ...more] = bodiesInSight(context, phrase.from)
  return first && (word === 'whose' || !more.length || first.end <= context.reading.tokens[phrase.from]!.start) ? first : undefined
}

/** “the X-based Y”. */
function readCompounds(context: Context, typeId: string): void {
  const { tokens, units } = context.reading
  for (let index = context.sentence.fromUnit; index + 3 < context.sentence.toUnit; index++) {
    const [place, dash, verb, body] = [units[index]!, units[index + 1]!, units[index + 2]!, units[index + 3]!]
    if (place.kind !== 'name' || body.kind !== 'name' || tokens[dash.from]!.norm !== '-' || !SEATED.has(tokens[verb.from]!.lemma)) continue
    add(context, undefined, typeId, slotOfName(context, place, 'place'), slotOfName(context, body, 'body'))
  }
}

function add(
  context: Context,
  clause: Clause | undefined,
  typeId: string,
  place: Slot<string> | undefined,
  body: Slot<string> | undefined,
): void {
  if (!place || !body || context.claims.some((it) => it.kind === 'relation' && it.subject.start === place.start)) return
  const time = clause ? context.dates.ofClause(clause) : undefined
  // A past tense without a date speaks of no day in particular.
  if (clause?.verb.tense === 'past' && clause.kind !== 'participle' && !time) return
  const token = clause?.verb.main ?? context.sentence.from
  context.claims.push({
    kind: 'relation',
    start: Math.min(place.start, body.start),
    end: Math.max(place.end, body.end),
    typeId,
    typeSpan: clause ? spanOf(context, clause.verb.from, clause.verb.to) : { start: place.start, end: place.end },
    foremost: true,
    subject: place,
    object: body,
    focus: 'subject',
    negated: isNegated(context, clause, token),
    voice: voiceOf(context, clause, token),
    time,
  })
}

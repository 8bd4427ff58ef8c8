/** Words and phrases about belonging: who is a member, of which body, in what quality. */

import { flatten } from '../../base/flatten.js'
import type { Clause, Group } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { STATE_NOUNS } from '../../text/english.js'
import { perWord } from '../../text/word.js'
import type { Slot } from '../claim.js'
import { type Context, resolve, slotOfName, spanOf } from '../context.js'
import { bodyOrTreaty } from './member-bodies.js'
import { bodiesFrom } from './name-lists.js'

/** Nouns for one who belongs, and in what quality. */
const MEMBER_NOUNS: ReadonlyMap<string, string> = new Map([
  ['member', 'member'],
  ['member-state', 'member'],
  ['signatory', 'member'],
  ['founder', 'founder'],
  ['observer', 'observer'],
  ['candidate', 'candidate'],
  ['associate', 'associate'],
])

export const EARLIER = new Set([
  'initially',
  'originally',
  'formerly',
  'once',
  'previously',
  'first',
  'founding',
  'original',
  'initial',
  'erstwhile',
  'then',
  'early',
])

/** The quality that a noun gives, whatever its number and capitals. */
export function memberNoun(context: Context, token: number): string | undefined {
  const { lemma, word } = context.reading.tokens[token]!
  return MEMBER_NOUNS.get(lemma) ?? (memberForm(word) || undefined)
}

/** The quality of a form by itself, in either number; empty where it gives none. */
const memberForm = perWord(
  ({ norm }) => MEMBER_NOUNS.get(norm) ?? (norm.endsWith('s') ? MEMBER_NOUNS.get(norm.slice(0, -1)) : undefined) ?? '',
)

/** Verbs with which a body has its members for an object. */
export const COMPRISING: ReadonlySet<string> = new Set(['comprise', 'consist', 'unite', 'group', 'bring'])

/** Verbs with which a body has some of its members for an object. */
export const INCLUDING: ReadonlySet<string> = new Set(['include', 'count', 'contain', 'embrace'])

/** Verbs of joining a body. */
export const JOINING: ReadonlySet<string> = new Set([
  'join',
  'enter',
  'accede',
  'rejoin',
  're-join',
  're-accede',
  're-enter',
  'reaccede',
  'reenter',
  'return',
  'admit',
])

/** Verbs of leaving a body. */
export const LEAVING: ReadonlySet<string> = new Set(['leave', 'quit', 'exit', 'withdraw', 'abandon', 'depart'])

/** “a party to the treaty”, “the nine parties”: one that a treaty binds, and no party of politics. */
export function isParty(context: Context, phrase: NounPhrase): boolean {
  if (
    phrase.headLemma !== 'party' ||
    phrase.modifierNames.some((it) => it.candidates.some((candidate) => candidate.form.kind === 'demonym'))
  )
    return false
  const next = context.reading.tokens[phrase.to]?.norm
  return next === 'to' || phrase.modifiers.some((it) => it.lemma === 'state' || it.lemma === 'contracting') || phrase.number !== undefined
}

export function qualityOf(context: Context, phrase: NounPhrase): string | undefined {
  // “member state”: the noun before the head.
  const before =
    STATE_NOUNS.has(phrase.headLemma) || phrase.headLemma === 'country'
      ? phrase.modifiers.find((it) => memberNoun(context, it.token))?.token
      : undefined
  const quality =
    memberNoun(context, phrase.head) ??
    (before === undefined ? undefined : memberNoun(context, before)) ??
    (isParty(context, phrase) || isBareParty(phrase) ? 'member' : undefined)
  if (!quality || isNonMember(context, phrase.head)) return undefined
  return quality === 'member' && phrase.modifiers.some((it) => it.lemma === 'founding') ? 'founder' : quality
}

/** “were party in the nineties”, “ceased to be a party”. */
function isBareParty(phrase: NounPhrase): boolean {
  return phrase.headLemma === 'party' && !phrase.modifiers.length && !phrase.modifierNames.length && !phrase.possessor && !phrase.definite
}

export function isNonMember(context: Context, token: number): boolean {
  const before = context.reading.tokens[token - 1]
  return before?.norm === 'non' || (before?.norm === '-' && context.reading.tokens[token - 2]?.norm === 'non')
}

export function isFormer(context: Context, phrase: NounPhrase): boolean {
  return phrase.modifiers.some((it) => EARLIER.has(it.lemma) || it.lemma === 'former') && context !== undefined
}

/** Whether the words say that a membership is over: “former member”, “ex-members”, and not “founding member”, “former Soviet member”. */
export function isOver(context: Context, phrase: NounPhrase): boolean {
  const over = phrase.modifiers.find((it) => OVER.has(it.lemma))
  return (
    over !== undefined &&
    phrase.modifiers.every((it) => it.token <= over.token || memberNoun(context, it.token) !== undefined || it.lemma === 'full') &&
    phrase.modifierNames.every((it) => it.from < over.token || slotOfName(context, it, 'body') !== undefined)
  )
}

const OVER: ReadonlySet<string> = new Set(['former', 'ex', 'erstwhile', 'onetime', 'lapsed'])

/** The body that a member phrase names: “of the CSTO”, “to the treaty”, “CSTO member”, “the CSTO's members”, “its members”. */
export function bodyOfMember(context: Context, phrase: NounPhrase): Slot<string> | undefined {
  for (const it of [...phrase.of, ...flatten(phrase.preps, (prep) => (prep.prep === 'to' ? prep.phrases : []))]) {
    const slot = bodyOrTreaty(context, it)
    if (slot) return slot
  }
  for (const it of phrase.modifierNames) {
    const slot = slotOfName(context, it, 'body')
    if (slot) return slot
  }
  if (phrase.possessor) return resolve(context, phrase.possessor, 'body')
  return bodyBeforeWhose(context, phrase)
}

/** “the Hanse, ⟦whose⟧ members are …”: the name right before the relative. */
function bodyBeforeWhose(context: Context, phrase: NounPhrase): Slot<string> | undefined {
  const { tokens, units } = context.reading
  const first = phrase.from - (tokens[phrase.from]!.norm === 'whose' ? 0 : 1)
  if (tokens[first]?.norm !== 'whose') return undefined
  const end = tokens[first - 1]?.norm === ',' ? first - 1 : first
  const unit = units.find((it) => it.kind === 'name' && it.to === end)
  return unit?.kind === 'name' ? slotOfName(context, unit, 'body') : undefined
}

/** The other bodies of a list that begins with one: “a member of ⟦A⟧, B and C”, “belongs to ⟦A⟧ since its founding, B and C”. */
export function furtherBodies(context: Context, first: Slot<string>): readonly Slot<string>[] {
  const at = context.sentence.chunks.findIndex(
    (it) =>
      it.kind === 'np' && it.phrase.name !== undefined && spanOf(context, it.phrase.name.from, it.phrase.name.to).start === first.start,
  )
  return at < 0 ? [] : bodiesFrom(context, at).slice(1)
}

export function firstBody(context: Context, group: Group): Slot<string> | undefined {
  return group[0] ? resolve(context, group[0], 'body') : undefined
}

export function prepositionalBody(context: Context, clause: Clause, prepositions: readonly string[]): Slot<string> | undefined {
  for (const it of clause.preps) {
    if (!prepositions.includes(it.prep) || !it.phrases[0]) continue
    const slot = resolve(context, it.phrases[0], 'body')
    if (slot) return slot
  }
  return undefined
}

/** The states of a group; a phrase of another sort is left out. “Republic of X” counts as X where its name says so. */
export function statesOf(context: Context, group: Group): readonly Slot<string>[] {
  const found: Slot<string>[] = []
  for (const phrase of group) {
    if (phrase.role || (phrase.name && phrase.name.to < phrase.to) || isLeftOut(context, phrase)) continue
    const slot = resolve(context, phrase, 'state') ?? besideMember(context, phrase)
    if (slot) found.push(slot)
  }
  return found
}

/** “⟦X⟧, a founding member, withdrew”: the name that the member phrase stands beside. */
function besideMember(context: Context, phrase: NounPhrase): Slot<string> | undefined {
  if (phrase.name || phrase.definite || qualityOf(context, phrase) === undefined) return undefined
  const name = context.sentence.appositions.find((it) => it.by === phrase)?.of.name
  return name && slotOfName(context, name, 'state')
}

/** “A and B, but no longer ⟦C⟧”, “A, unlike ⟦C⟧”: one that a list names to leave it out. */
function isLeftOut(context: Context, phrase: NounPhrase): boolean {
  const { tokens } = context.reading
  if (tokens[phrase.from]!.norm === 'no' && tokens[phrase.from + 1]?.norm === 'longer') return true
  const [before, earlier] = [tokens[phrase.from - 1]?.norm ?? '', tokens[phrase.from - 2]?.norm]
  return before === 'not' || before === 'unlike' || before === 'without' || (before === 'longer' && earlier === 'no')
}

export function hasWordNear(context: Context, clause: Clause, words: ReadonlySet<string>): boolean {
  for (let at = Math.max(context.sentence.from, clause.verb.from - 3); at < Math.min(context.sentence.to, clause.verb.to + 2); at++) {
    if (words.has(context.reading.tokens[at]!.norm)) return true
  }
  return false
}

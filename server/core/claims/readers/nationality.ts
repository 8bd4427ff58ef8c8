/**
 * Whose a person, a place or a body is.
 *
 *     the Norwegian-led mission                                whose lead, backing, command
 *     the Danish politician X; X, a Danish lawyer               whose citizen
 *     Denmark's X; X of Denmark; X (Denmark); X, a Dane
 *     the Swiss city of X; in X, Switzerland; X (Switzerland)     in which state
 */
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { isPossessive } from '../../syntax/noun-phrase.js'
import type { Unit } from '../../syntax/unit.js'
import { BODY_NOUNS, CITIZEN_NOUNS, TOWN_NOUNS } from '../../text/english.js'
import type { Token } from '../../text/passage.js'
import type { NationalityClaim, Slot } from '../claim.js'
import { type Context, entityOf, slotOfName, spanOf } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'
import { clauseAround } from './clause-of.js'

type NameUnit = Extract<Unit, { kind: 'name' }>

export function readNationalities(context: Context): void {
  const { reading, sentence } = context
  for (let index = sentence.fromUnit; index < sentence.toUnit; index++) {
    const unit = reading.units[index]!
    if (unit.kind !== 'name') continue
    readCompound(context, unit, index)
    readPlace(context, unit, index)
    readCitizenOf(context, unit, index)
  }
  for (const { phrases } of sentence.groups) {
    for (const phrase of phrases) {
      readCitizen(context, phrase, phrase.name)
      readLedBody(context, phrase)
    }
  }
  for (const { of, by } of sentence.appositions) {
    readCitizen(context, by, of.name)
    readCitizen(context, of, by.name)
  }
  for (const clause of sentence.clauses) {
    const [subject, object] = [clause.subject[0], clause.object[0]]
    if (clause.verb.lemma === 'be' && clause.subject.length === 1 && subject?.name && object)
      readCitizen(context, object, subject.name, isNegated(context, clause, object.from))
  }
}

/** The state that a name means by its own name or a demonym; its capital, and what else may stand for it, is none. */
export function stateSlot(context: Context, unit: NameUnit): Slot<string> | undefined {
  const plain = unit.candidates.some((it) => it.form.kind !== 'metonym' && it.entity.id === entityOf(unit, 'state')?.id)
  return plain ? slotOfName(context, unit, 'state') : undefined
}

/** “Norwegian-led EFTA”: a participle of a relation's verb, and right behind it the name of the other side. */
function readCompound(context: Context, unit: NameUnit, index: number): void {
  const { tokens, units } = context.reading
  const [dash, word, name] = [tokens[unit.to], tokens[unit.to + 1], units[index + 3]]
  if (!dash || !DASHES.has(dash.norm) || dash.spaceBefore || !word || word.spaceBefore || name?.kind !== 'name') return
  const after = tokens[name.to]
  // “the Norwegian-led EFTA mission”: the mission's lead, not the association's.
  if (after && (after.pos === 'NOUN' || after.pos === 'PROPN' || DASHES.has(after.norm))) return
  const subject = stateSlot(context, unit)
  const object = slotOfName(context, name, 'body')
  if (!subject || !object) return
  pushLead(context, subject, object, word, unit.from)
}

/** “the CSTO, a Norwegian-led alliance of islands”, “a Norwegian-led alliance, the CSTO”: the noun for the body that is named beside it. */
function readLedBody(context: Context, phrase: NounPhrase): void {
  const [unit] = phrase.modifierNames
  if (!unit || phrase.name || !BODY_NOUNS.has(phrase.headLemma)) return
  const { tokens } = context.reading
  const [dash, word] = [tokens[unit.to], tokens[unit.to + 1]]
  if (!dash || !DASHES.has(dash.norm) || dash.spaceBefore || !word || word.spaceBefore) return
  const beside = context.sentence.appositions.flatMap(({ of, by }) =>
    of === phrase || phrase.of.includes(of) ? [by] : by === phrase ? [of] : [],
  )
  const put = context.sentence.clauses.find(
    (it) => it.verb.lemma === 'be' && !it.verb.negated && it.object.includes(phrase) && it.subject.length === 1,
  )
  const named = [...beside, ...(put?.subject ?? [])].find((it) => it.name && it.name.to === it.to)
  const subject = stateSlot(context, unit)
  const object = named?.name && slotOfName(context, named.name, 'body')
  if (subject && object) pushLead(context, subject, object, word, unit.from)
}

/** Adds who leads a body, where a relation of the corpus is said by the participle. */
function pushLead(context: Context, subject: Slot<string>, object: Slot<string>, word: Token, token: number): void {
  for (const type of context.corpus.relationTypes.values()) {
    if (!type.said?.some((it) => it === word.lemma || `${it}ed` === word.norm || `${it}d` === word.norm || PAST.get(it) === word.norm))
      continue
    pushNationality(context, subject, { is: 'relation', typeId: type.id, object }, token)
    return
  }
}

const DASHES = new Set(['-', '–', '—', '‑'])
/** Past participles of verbs for being at the head of something that are not made with “-ed”. */
const PAST = new Map([['lead', 'led']])

function readPlace(context: Context, unit: NameUnit, index: number): void {
  const place = placeSlot(context, unit)
  if (!place) return
  const state = stateBefore(context, index) ?? stateBehind(context, unit, index)
  if (state) pushNationality(context, state, { is: 'place', place }, unit.from)
}

/** A name that can only be a town or a region. */
function placeSlot(context: Context, unit: NameUnit): Slot<string> | undefined {
  if (!unit.candidates.every((it) => it.entity.kind === 'area' || it.form.kind === 'metonym')) return undefined
  const entity = unit.candidates.find((it) => it.entity.kind === 'area')?.entity
  return entity && { value: entity.id, ...spanOf(context, unit.from, unit.to) }
}

/** “the Swiss (ski) town of ⟦X⟧”, “Switzerland's town of ⟦X⟧”. */
function stateBefore(context: Context, index: number): Slot<string> | undefined {
  const { tokens, units } = context.reading
  let at = index - 1
  if (tokens[units[at]?.from ?? -1]?.norm === 'of') at--
  const noun = units[at]
  if (noun?.kind !== 'word' || !TOWN_NOUNS.has(tokens[noun.from]!.lemma)) return undefined
  for (let steps = 0; steps < 4; steps++) {
    at--
    const unit = units[at]
    if (!unit || at < context.sentence.fromUnit) return undefined
    if (unit.kind === 'name') return stateSlot(context, unit)
    const token = tokens[unit.from]!
    if (!isPossessive(token) && token.pos !== 'ADJ' && token.pos !== 'NOUN' && !DASHES.has(token.norm)) return undefined
  }
  return undefined
}

/** “in ⟦X⟧, Switzerland,”, “⟦X⟧ (Switzerland)”; “X in Switzerland” is where it lies: see `location.ts`. */
function stateBehind(context: Context, unit: NameUnit, index: number): Slot<string> | undefined {
  const { tokens, units } = context.reading
  const [joint, next] = [tokens[unit.to]?.norm, units[index + 2]]
  if (next?.kind !== 'name' || index + 2 >= context.sentence.toUnit || !next.candidates.some((it) => it.form.kind !== 'demonym'))
    return undefined
  const after = tokens[next.to]
  if (joint === '(' && after?.norm === ')') return stateSlot(context, next)
  // “in X, Switzerland and Austria” is a list.
  const closed =
    after?.norm === '.' ||
    after?.norm === ')' ||
    after?.norm === ';' ||
    (after?.norm === ',' && !JOINING.has(tokens[next.to + 1]?.norm ?? ''))
  if (joint !== ',' || !closed || !PLACING.has(tokens[unit.from - 1]?.norm ?? '')) return undefined
  // A comma behind it and a name behind that may be a list too.
  return after?.norm === ',' && units[index + 4]?.kind === 'name' ? undefined : stateSlot(context, next)
}

const JOINING = new Set(['and', 'or', 'as', 'but'])
const PLACING = new Set(['in', 'at', 'near', 'from', 'to', 'outside'])

/** “the Danish lawyer X”: a demonym and a noun for what people are anywhere. */
function readCitizen(context: Context, phrase: NounPhrase, name: NounPhrase['name'], denied = false): void {
  const entity = name && entityOf(name, 'person')
  const alone = phrase.name && phrase.name !== name && !phrase.modifierNames.length ? phrase.name : undefined
  const nation = alone ?? (phrase.modifierNames.length === 1 ? phrase.modifierNames[0] : undefined)
  if (!entity || !name || !nation || nation === name || !nation.candidates.some((it) => it.form.kind === 'demonym')) return
  const { tokens } = context.reading
  const what = phrase.name === name ? tokens[name.from - 1]!.lemma : phrase.headLemma
  if (
    !(CITIZEN_NOUNS.has(what) || isNational(phrase, name, nation)) ||
    tokens[phrase.from]!.norm === 'no' ||
    DASHES.has(tokens[nation.to]?.norm ?? '') ||
    tokens[nation.to]?.norm === "'s"
  )
    return
  const state = stateSlot(context, nation)
  if (state)
    pushNationality(
      context,
      state,
      { is: 'person', person: { value: entity.id, ...spanOf(context, name.from, name.to) } },
      phrase.from,
      denied,
    )
}

/** “Denmark's ⟦X⟧”, “⟦X⟧ of Denmark”, “⟦X⟧ (Denmark)”: a person and a state with nothing but the joint between them. */
function readCitizenOf(context: Context, unit: NameUnit, index: number): void {
  const { tokens, units } = context.reading
  const person = entityOf(unit, 'person')
  if (!person || unit.candidates.some((it) => it.entity.kind !== 'person')) return
  // “France's Reagan policy” is about him, and not his.
  if (tokens[unit.to]?.pos === 'NOUN' || DASHES.has(tokens[unit.to]?.norm ?? '')) return
  const state = possessorBefore(context, index) ?? stateAfter(context, unit, index) ?? nationalAfter(context, unit, index)
  // “the tour by X of Denmark” is a tour of Denmark; “President X of Denmark” holds an office there.
  const before = units[index - 1]
  if (!state || (state.start > tokens[unit.from]!.start && (before?.kind === 'role' || tokens[unit.from - 1]?.norm === 'by'))) return
  pushNationality(context, state, { is: 'person', person: { value: person.id, ...spanOf(context, unit.from, unit.to) } }, unit.from)
}

function possessorBefore(context: Context, index: number): Slot<string> | undefined {
  const { tokens, units } = context.reading
  const [owner, mark] = [units[index - 2], units[index - 1]]
  if (owner?.kind !== 'name' || index - 2 < context.sentence.fromUnit || !isPossessive(tokens[mark!.from]!)) return undefined
  return isStateName(owner) ? stateSlot(context, owner) : undefined
}

function stateAfter(context: Context, unit: NameUnit, index: number): Slot<string> | undefined {
  const { tokens, units } = context.reading
  const next = units[index + 2]
  if (next?.kind !== 'name' || index + 2 >= context.sentence.toUnit || !isStateName(next)) return undefined
  const [joint, after] = [tokens[unit.to]?.norm, tokens[next.to]]
  if (joint === 'of' ? after && isPossessive(after) : !(joint === '(' && after?.norm === ')')) return undefined
  return stateSlot(context, next)
}

/** “⟦X⟧, a Norwegian,”, “⟦X⟧, the Norwegian who …”. */
function nationalAfter(context: Context, unit: NameUnit, index: number): Slot<string> | undefined {
  const { tokens, units } = context.reading
  const ordinal = /^(?:first|only|second)$/.test(tokens[unit.to + 2]?.norm ?? '') ? 1 : 0
  const nation = units[index + 3 + ordinal]
  const article = tokens[unit.to + 1]?.norm ?? ''
  if (tokens[unit.to]?.norm !== ',' || !/^(?:a|an|the)$/.test(article) || nation?.kind !== 'name' || nation.from !== unit.to + 2 + ordinal)
    return undefined
  if (index + 3 + ordinal >= context.sentence.toUnit || !nation.candidates.some((it) => it.form.kind === 'demonym')) return undefined
  return /^(?:[,.;)]|who|to)$/.test(tokens[nation.to]?.norm ?? '.') ? stateSlot(context, nation) : undefined
}

/** A state by its name, and not by that of its people. */
function isStateName(unit: NameUnit): boolean {
  return unit.candidates.every((it) => it.form.kind !== 'demonym' && it.form.kind !== 'metonym' && it.entity.kind !== 'area')
}

/** Whether a phrase calls someone a national and no more: “a Dane”, “the first Danish to”, “the Danish X”, “the Danish head of Y”. */
function isNational(phrase: NounPhrase, name: NameUnit, nation: NameUnit): boolean {
  if (phrase.name === name) return nation.to === name.from && !phrase.role
  if (phrase.name === nation) return phrase.to === nation.to && phrase.modifiers.every((it) => it.lemma === 'first' || it.lemma === 'only')
  const body = phrase.of[0]?.name
  return phrase.role !== undefined && body !== undefined && entityOf(body, 'state') === undefined && nation.to === phrase.role.from
}

/** Adds whose somebody or something is said to be, once for the state's words. */
export function pushNationality(context: Context, state: Slot<string>, of: NationalityClaim['of'], token: number, denied = false): void {
  const other = of.is === 'relation' ? of.object : of.is === 'person' ? of.person : of.place
  const clause = clauseAround(context, token)
  const said = context.claims.some((it) => it.kind === 'nationality' && it.state.start === state.start)
  if (said) return
  context.claims.push({
    kind: 'nationality',
    start: Math.min(state.start, other.start),
    end: Math.max(state.end, other.end),
    state,
    of,
    negated: denied,
    // Whose someone is, is taken for granted, whatever is then wanted or done.
    voice: voiceOf(context, of.is === 'person' && !isPredicated(clause, token) ? undefined : clause, token),
    time: context.dates.inSentence(),
  })
}

/** “X is a Dane”: said, and not taken for granted. */
function isPredicated(clause: Clause | undefined, token: number): boolean {
  return clause !== undefined && clause.verb.lemma === 'be' && clause.object.some((it) => it.from <= token && token < it.to)
}

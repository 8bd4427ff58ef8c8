/**
 * In which region or state a town or a region lies.
 *
 *     X lies in the Y region; X is situated in Y       a verb for lying
 *     X, a town in western Y; X is a port in Y          a noun for a settlement, told of X
 *     the oil town of X, in Y region; X (Y region)      right behind the name
 */
import type { Clause } from '../../syntax/clause.js'
import { isPossessive, type NounPhrase } from '../../syntax/noun-phrase.js'
import type { Unit } from '../../syntax/unit.js'
import { REGION_NOUNS, TOWN_NOUNS } from '../../text/english.js'
import type { Token } from '../../text/passage.js'
import type { Slot } from '../claim.js'
import { type Context, entityOf, spanOf } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'
import { clauseAround } from './clause-of.js'

type NameUnit = Extract<Unit, { kind: 'name' }>

const LYING: ReadonlySet<string> = new Set(['lie', 'sit', 'locate', 'situate', 'be'])
const CLOSING: ReadonlySet<string> = new Set([',', '.', ')', ';', ':'])
const WITHIN: ReadonlySet<string> = new Set(['in', 'within'])

export function readLocations(context: Context): void {
  const { clauses, appositions, fromUnit, toUnit } = context.sentence
  for (const clause of clauses) {
    const [subject, object] = [clause.subject[0], clause.object[0]]
    if (!LYING.has(clause.verb.lemma) || clause.subject.length !== 1 || !subject) continue
    if (clause.verb.lemma === 'be' && object) readDescription(context, subject, object, clause)
    else if (!object) for (const it of clause.preps) if (WITHIN.has(it.prep)) pushPhrases(context, subject, it.phrases, clause)
  }
  for (const { of, by } of appositions) {
    readDescription(context, of, by)
    readDescription(context, by, of)
  }
  for (let index = fromUnit; index < toUnit; index++) {
    const unit = context.reading.units[index]!
    if (unit.kind === 'name') readBehind(context, unit, index)
  }
}

/** “X, a town in the Y region”. */
function readDescription(context: Context, named: NounPhrase, described: NounPhrase, clause?: Clause): void {
  if (described.name || !(TOWN_NOUNS.has(described.headLemma) || REGION_NOUNS.has(described.headLemma))) return
  for (const it of described.preps) if (WITHIN.has(it.prep)) pushPhrases(context, named, it.phrases, clause)
}

/** “in ⟦X⟧, in the Y region,”: nothing but a comma, an article and an adjective between. */
function readBehind(context: Context, unit: NameUnit, index: number): void {
  const { tokens } = context.reading
  let at = tokens[unit.to]?.norm === ',' ? unit.to + 1 : unit.to
  if (!WITHIN.has(tokens[at]?.norm ?? '')) return
  at++
  while (at < context.sentence.to && (tokens[at]!.pos === 'DET' || tokens[at]!.pos === 'ADJ')) at++
  let behind = index + 1
  while (behind < context.sentence.toUnit && context.reading.units[behind]!.from < at) behind++
  const next = context.reading.units[behind]
  // “in X, in Y and in Z” is a list.
  const behindNext = next && isRegion(tokens[next.to]) ? next.to + 1 : next?.to
  if (next?.kind !== 'name' || behindNext === undefined) return
  if (tokens[unit.to]?.norm === ',' && !(CLOSING.has(tokens[behindNext]?.norm ?? '.') || WITHIN.has(tokens[behindNext]?.norm ?? '.')))
    return
  push(context, placeOf(context, unit), holderOf(context, next), { token: unit.from })
}

function pushPhrases(context: Context, named: NounPhrase, holders: readonly NounPhrase[], clause: Clause | undefined): void {
  const inner = named.of[0]
  const name = named.name ?? (inner && TOWN_NOUNS.has(named.headLemma) ? inner.name : undefined)
  const holder = holders[0]
  const outer = holder?.name ?? (holder && REGION_NOUNS.has(holder.headLemma) ? holder.modifierNames[0] : undefined)
  if (!name || named.role || holders.length !== 1 || !holder || !outer || holder.possessor) return
  if (outer.to !== holder.head + 1 && !(outer.to === holder.head && isRegion(context.reading.tokens[holder.head]))) return
  push(context, placeOf(context, name), holderOf(context, outer), { token: named.from, clause })
}

function push(
  context: Context,
  place: Slot<string> | undefined,
  within: Slot<string> | undefined,
  said: { readonly token: number; readonly clause?: Clause | undefined },
): void {
  if (!place || !within || place.value === within.value) return
  if (context.claims.some((it) => it.kind === 'location' && it.within.start === within.start)) return
  const clause = said.clause ?? clauseAround(context, said.token)
  context.claims.push({
    kind: 'location',
    start: Math.min(place.start, within.start),
    end: Math.max(place.end, within.end),
    place,
    within,
    negated: said.clause ? isNegated(context, said.clause, said.token) : false,
    voice: voiceOf(context, clause, said.token),
    time: context.dates.inSentence(),
  })
}

/** A noun for a part of a state of the first order, of which each part of a state has one. */
function isRegion(token: Token | undefined): boolean {
  return token !== undefined && REGIONS.has(token.lemma)
}

const REGIONS: ReadonlySet<string> = new Set(['region', 'province', 'oblast'])

/** The town or region that a name can only mean. */
function placeOf(context: Context, name: NameUnit): Slot<string> | undefined {
  const entity = name.candidates.find((it) => it.entity.kind === 'area' && it.form.kind !== 'demonym')?.entity
  const only = name.candidates.every((it) => it.entity.kind === 'area' || it.form.kind === 'metonym')
  return entity && only ? { value: entity.id, ...spanOf(context, name.from, name.to) } : undefined
}

/** The region or state in which it is said to lie. “the X region” is no record's where only the town of X is. */
function holderOf(context: Context, name: NameUnit): Slot<string> | undefined {
  const behind = context.reading.tokens[name.to]
  if (behind && (isPossessive(behind) || (REGION_NOUNS.has(behind.lemma) && !isRegion(behind)))) return undefined
  const entity = entityOf(name, 'place')
  // “in X, in Y” may be two towns; “the X region” has the town of X in it.
  if (entity?.kind === 'area' && TOWN_NOUNS.has(entity.record.classification) && !isRegion(behind)) return undefined
  if (isRegion(behind) && entity?.kind !== 'area') return undefined
  const plain = name.candidates.some((it) => it.entity === entity && it.form.kind !== 'demonym' && it.form.kind !== 'metonym')
  return entity && plain ? { value: entity.id, ...spanOf(context, name.from, name.to) } : undefined
}

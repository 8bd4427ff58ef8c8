/** Who, where, what: the arguments of an event’s noun or verb. */
import { flatten } from '../../base/flatten.js'
import { treatiesOf } from '../../corpus/treaties-of.js'
import type { Clause, Group } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { STATE_NOUNS } from '../../text/english.js'
import type { Slot } from '../claim.js'
import { type Context, entityOf, namedBetween, resolve, slotOfName, spanOf } from '../context.js'

interface Parts {
  readonly agents: readonly Slot<string>[]
  /** Those it is of: “the fall of X”, “the request of X”. */
  readonly either: readonly Slot<string>[]
  readonly places: readonly Slot<string>[]
  readonly others: readonly Slot<string>[]
  /** Actors named before the noun: “the ⟦Norwegian⟧ landing” was theirs, “the ⟦Smith⟧ arrest” may have befallen him. */
  readonly modifying: Pick<Parts, 'agents' | 'either'>
}

/** Whose, by whom, where: what stands inside and right behind the phrase. */
export function partsOf(context: Context, phrase: NounPhrase): Parts {
  const agents: Slot<string>[] = []
  const either: Slot<string>[] = []
  const places: Slot<string>[] = []
  const others: Slot<string>[] = []
  // “the Supreme Soviet vote”: behind a capital, part of a longer name.
  const isFree = (at: number): boolean => at === phrase.from || /^(?:The$|\P{Lu})/u.test(context.reading.tokens[at - 1]!.text)
  const free = phrase.modifierNames.filter((it) => isFree(it.from))
  const adjectives = free.filter((it) => it.candidates.some(({ form }) => form.kind === 'demonym'))
  const nouns = free.filter((it) => !adjectives.includes(it))
  const actors = (names: typeof nouns): readonly Slot<string>[] => flatten(names, (it) => slotOfName(context, it, 'actor') ?? [])
  for (const it of phrase.modifierNames) others.push(...anyOf(context, it))
  if (phrase.possessor) {
    const slot = resolve(context, phrase.possessor, 'actor')
    if (slot) agents.push(slot)
  }
  for (const it of phrase.of) {
    const slot = resolve(context, it, 'actor')
    if (slot) (ACTS.has(phrase.headLemma) ? agents : either).push(slot)
  }
  for (const it of phrase.preps) {
    if (it.prep === 'in' || it.prep === 'at' || it.prep === 'across' || it.prep === 'throughout') {
      for (const place of it.phrases) {
        const slot = resolve(context, place, 'place')
        if (slot) places.push(slot)
      }
    } else if (it.prep === 'by' || it.prep === 'between') agents.push(...actorsOf(context, it.phrases))
    else for (const other of it.phrases) if (other.name) others.push(...anyOf(context, other.name))
  }
  return { agents, either, places, others, modifying: { agents: actors(adjectives), either: actors(nouns) } }
}

/** Nouns for what one does and does to nobody: whose it is did it. */
const ACTS: ReadonlySet<string> = new Set(
  'request appeal call plea decision announcement order offer invitation proposal statement declaration demand behest urging insistence resignation'.split(
    ' ',
  ),
)

function anyOf(context: Context, name: NonNullable<NounPhrase['name']>): readonly Slot<string>[] {
  return name.candidates.map((it) => ({ value: it.entity.id, ...spanOf(context, name.from, name.to) }))
}

/** All that the sentence names besides: tells one event from another of the same sort. */
export function surroundings(context: Context, phrase: NounPhrase): readonly Slot<string>[] {
  const own = spanOf(context, phrase.from, phrase.to)
  return namedBetween(context, context.sentence.from, context.sentence.to).filter((it) => it.start < own.start || it.start >= own.end)
}

/** The records of every name inside a definite phrase; nothing where there is none, or where one of the names is no record's. */
export function describedBy(phrase: NounPhrase): readonly (readonly string[])[] | undefined {
  if (!phrase.definite) return undefined
  const found: string[][] = []
  const inner: NounPhrase[] = [...phrase.of, ...(phrase.possessor ? [phrase.possessor] : []), ...flatten(phrase.preps, (it) => it.phrases)]
  if (phrase.unknownName || inner.some((it) => it.unknownName || (!it.name && it.of.some((each) => each.unknownName)))) return undefined
  const names = [...phrase.modifierNames, ...flatten(inner, (it) => (it.name ? [it.name] : it.modifierNames))]
  for (const name of names) found.push(name.candidates.map((it) => it.entity.id))
  return found.length ? found : undefined
}

export function actorsOf(context: Context, group: Group): readonly Slot<string>[] {
  return flatten(group, (it) => {
    if (!it.name && it.of.length > 1) return statesHeaded(context, it)
    if (it.role && !it.name) return []
    const several = statesOf(context, it)
    if (several.length) return several
    // “Kyrgyzstan's interim government”, “Azerbaijani soldiers”: the power behind the noun.
    const slot = resolve(context, it, 'actor')
    if (slot) return [slot]
    // “X's statement”, “X's son”: another thing, another man.
    if (it.possessor) return POWERS.has(it.headLemma) || RULES.has(it.headLemma) ? (resolve(context, it.possessor, 'actor') ?? []) : []
    const modifier = it.modifierNames[0]
    return modifier && POWERS.has(it.headLemma) ? (slotOfName(context, modifier, 'actor') ?? []) : []
  })
}

/** Nouns for someone's time in power: “toppled X's regime”, “ended X's rule”. */
const RULES = new Set(['rule', 'reign', 'presidency', 'premiership', 'dictatorship', 'monarchy', 'position', 'grip'])

/** Nouns for those through whom a power acts: “Azerbaijani soldiers”, and not “Azerbaijani refugees”. */
export const POWERS: ReadonlySet<string> = new Set(
  'troop soldier force army military unit brigade battalion paratrooper guard police policeman navy fleet ship warship vessel aircraft plane jet bomber tank drone artillery battery gunner pilot marine sailor crew airman peacekeeper contingent serviceman commando militia security government cabinet administration regime leadership leader authority official ministry minister president premier parliament senate congress assembly court diplomat diplomacy delegation envoy negotiator mediator side party embassy agency service intelligence council'.split(
    ' ',
  ),
)

export function actorsBy(context: Context, clause: Clause): readonly Slot<string>[] {
  return flatten(
    clause.preps.filter((it) => it.prep === 'by'),
    (it) => actorsOf(context, it.phrases),
  )
}

/** “signed by six states”: how many did it. */
export function countBy(context: Context, clause: Clause): Slot<number> | undefined {
  for (const it of clause.preps) {
    const phrase = it.prep === 'by' ? it.phrases[0] : undefined
    const number = phrase?.number
    if (!phrase || !number || number.number.hedge !== 'exact' || phrase.name) continue
    if (
      STATE_NOUNS.has(phrase.headLemma) ||
      phrase.headLemma === 'party' ||
      phrase.headLemma === 'member' ||
      phrase.headLemma === 'signatory'
    ) {
      return { value: number.number.value, ...spanOf(context, number.from, number.to) }
    }
  }
  return undefined
}

export function placesOf(context: Context, clause: Clause): readonly Slot<string>[] {
  const found: Slot<string>[] = []
  for (const it of clause.preps) {
    if (it.prep !== 'in' && it.prep !== 'at' && it.prep !== 'across' && it.prep !== 'throughout') continue
    for (const phrase of it.phrases) {
      // “in the oil town of Zhanaozen”.
      const name = phrase.name ?? phrase.of[0]?.name
      const slot = name ? slotOfName(context, name, 'place') : undefined
      if (slot) found.push(slot)
    }
  }
  return found
}

export function themeOf(context: Context, phrase: NounPhrase): readonly Slot<string>[] {
  if (phrase.name) {
    const found: Slot<string>[] = []
    for (const want of ['treaty', 'event', 'organization'] as const) {
      const entity = entityOf(phrase.name, want)
      if (entity) found.push({ value: entity.id, ...spanOf(context, phrase.name.from, phrase.name.to) })
    }
    return found
  }
  // A pronoun is too little to say what was founded or signed.
  if (phrase.pronoun) return []
  const slot = resolve(context, phrase, 'treaty') ?? resolve(context, phrase, 'body')
  return slot ? [slot, ...otherTreaties(context, phrase, slot)] : []
}

/** “the treaty”, where several called so are in sight: what is said of it tells which. */
function otherTreaties(context: Context, phrase: NounPhrase, first: Slot<string>): readonly Slot<string>[] {
  const { corpus, frame } = context
  if (corpus.entities.get(first.value)?.kind !== 'treaty' || phrase.of.length || phrase.possessor || phrase.modifierNames.length) return []
  const noun = phrase.headLemma
  const inSight = [...frame.treaties, ...flatten([...frame.bodies, ...frame.topic], (it) => treatiesOf(corpus, it).map(({ id }) => id))]
  return flatten([...new Set(inSight)], (value) => {
    const entity = corpus.entities.get(value)
    const called = entity?.kind === 'treaty' && (entity.record.called ?? ['treaty']).includes(noun)
    return called && value !== first.value ? [{ ...first, value }] : []
  })
}

/**
 * “First protests, Zhanaozen”, “Ceasefire (Moscow)”, “4 May, Oslo: signing”, “Summit: 3 June 1961, in Vienna”: in a fragment, the one place
 * that stands by itself between marks or behind “in”. Nothing where there are several, or several events.
 */
export function placesInFragment(context: Context): readonly Slot<string>[] {
  const { chunks, clauses } = context.sentence
  if (clauses.length) return []
  const found: Slot<string>[] = []
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind !== 'np') continue
    const { name } = chunk.phrase
    if (!name || name.from !== chunk.phrase.from || name.to !== chunk.phrase.to) continue
    const before = chunks[at - 1]
    const behind = chunks[at + 1]
    const opened =
      before?.kind === 'comma' || before?.kind === 'open' || (before?.kind === 'prep' && (before.word === 'in' || before.word === 'at'))
    const closed =
      !behind || /^(?:stop|semicolon|close|colon|dash)$/.test(behind.kind) || (behind.kind === 'comma' && before?.kind === 'prep')
    const slot = opened && closed ? slotOfName(context, name, 'place') : undefined
    if (slot && name.candidates.every((it) => it.entity.kind !== 'person')) found.push(slot)
  }
  return found.length === 1 ? found : []
}

/** “both countries”, “the two republics”: the states named before it in the passage, where they are as many. */
function statesOf(context: Context, phrase: NounPhrase): readonly Slot<string>[] {
  const { tokens, units } = context.reading
  if (phrase.name || !STATE_NOUNS.has(phrase.headLemma) || tokens[phrase.head]!.norm === phrase.headLemma) return []
  const both = tokens[phrase.from]!.norm === 'both'
  const count = both ? 2 : phrase.number?.number.hedge === 'exact' ? phrase.number.number.value : undefined
  if (count === undefined || phrase.modifierNames.length || phrase.of.length) return []
  const states = new Set<string>()
  for (const unit of units) {
    if (unit.from >= phrase.from) break
    const state = unit.kind === 'name' ? entityOf(unit, 'state') : undefined
    if (state) states.add(state.id)
  }
  const span = spanOf(context, phrase.from, phrase.to)
  return states.size === count ? [...states].map((value) => ({ value, ...span })) : []
}

/** “the presidents of A, B and C”, “the republics of A and B”: the states that each of several acts for or is. */
function statesHeaded(context: Context, phrase: NounPhrase): readonly Slot<string>[] {
  const { role, of, head, headLemma } = phrase
  const { tokens } = context.reading
  if (of.length < 2) return []
  const plural = role
    ? tokens.slice(role.from, role.to).some((it) => it.norm.endsWith('s') && !role.role.includes(it.norm))
    : tokens[head]!.norm !== headLemma && (POWERS.has(headLemma) || STATE_NOUNS.has(headLemma))
  if (!plural) return []
  const states = of.map((it) => (it.name ? slotOfName(context, it.name, 'state') : undefined))
  return states.every((it) => it !== undefined) ? states : []
}

/** The states that a phrase of those who do something names: itself, or those of its presidents, governments, republics. */
export function statesActing(context: Context, phrase: NounPhrase): readonly Slot<string>[] {
  if (!phrase.name) return statesHeaded(context, phrase)
  const plain = !phrase.role && phrase.name.to === phrase.to && phrase.name.candidates.every((it) => it.form.kind !== 'demonym')
  const slot = plain ? slotOfName(context, phrase.name, 'state') : undefined
  return slot ? [slot] : []
}

/** The person that a phrase names, or the persons in apposition to it: “two presidents, X and Y”. */
export function personsOf(context: Context, phrase: NounPhrase): readonly Slot<string>[] {
  const own = phrase.name ? slotOfName(context, phrase.name, 'person') : undefined
  if (own) return [own]
  const by = context.sentence.appositions.find((it) => it.of === phrase)?.by
  const group = by && context.sentence.groups.find((it) => it.phrases.includes(by))
  const after = group ?? context.sentence.groups.find((it) => it.from === phrase.to + 1 && context.reading.tokens[phrase.to]!.norm === ',')
  if (!phrase.role && !after) return []
  return (after?.phrases ?? []).flatMap((it) => (it.name ? (slotOfName(context, it.name, 'person') ?? []) : []))
}

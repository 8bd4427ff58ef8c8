/** Who came before whom: “X succeeded Y”, “his predecessor Y”, “X took over from Y”, “X replaced Y as president”. */

import type { Span } from '../../base/span.js'
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import type { Holder, Slot, SuccessionClaim } from '../claim.js'
import { type Context, resolve, spanOf } from '../context.js'
import { personsMeant } from '../pronoun.js'
import { isNegated, voiceOf } from '../voice.js'
import { postsOf, pushHandingOver, readBefore } from './handing-over.js'
import { handoversOf, sharePost } from './handover.js'
import { holdingState } from './office-holder.js'

const SUCCEEDING = new Set(['succeed', 'replace'])

export function readSuccessions(context: Context): void {
  readBefore(context)
  for (const clause of context.sentence.clauses) {
    const { lemma, particle } = clause.verb
    const office = clause.preps.find((it) => it.prep === 'as')?.phrases.find((it) => it.role)
    const role = office?.role
    let successor: NounPhrase | undefined
    let predecessor: NounPhrase | undefined
    if (SUCCEEDING.has(lemma)) {
      const by = clause.preps.find((it) => it.prep === 'by')?.phrases[0]
      successor = clause.passive ? by : clause.subject[0]
      predecessor = clause.passive ? clause.subject[0] : clause.object[0]
    } else if (lemma === 'take' && particle === 'over' && !clause.object.length) {
      successor = clause.subject[0]
      predecessor = clause.preps.find((it) => it.prep === 'from')?.phrases[0]
    } else if (!clause.preps.some((it) => it.prep === 'as')) readHandovers(context, clause)
    // “succeeded X as governor”: an office that no record bears is another office.
    if (!role && clause.preps.some((it) => it.prep === 'as')) continue
    if (!successor || !predecessor) continue
    add(
      context,
      successor,
      predecessor,
      role ? { value: role.role, ...spanOf(context, role.from, role.to) } : undefined,
      clause.verb.main,
      clause,
      office,
    )
  }
  for (const clause of context.sentence.clauses) readEquation(context, clause)
  for (const group of context.sentence.groups) {
    for (const phrase of group.phrases) {
      const word =
        phrase.headLemma === 'predecessor' || phrase.headLemma === 'successor'
          ? phrase.headLemma
          : phrase.modifiers.find((it) => it.lemma === 'predecessor' || it.lemma === 'successor')?.lemma
      if (!word) continue
      const owner = phrase.possessor ? resolve(context, phrase.possessor, 'person') : ownerOf(context, phrase)
      const beside = context.sentence.appositions.find((it) => it.of === phrase || it.by === phrase)
      const other = phrase.name || phrase.unknownName ? phrase : beside ? (beside.of === phrase ? beside.by : beside.of) : undefined
      const named = other ? personOf(context, other) : undefined
      if (!owner || !named) continue
      if (word === 'predecessor') push(context, owner, named, undefined, phrase.head, undefined)
      else if ('id' in named.value)
        push(context, { value: named.value.id, ...placeOf(named) }, holder(owner), undefined, phrase.head, undefined)
    }
  }
}

/** A handing over of the post that is named; where none is, of what both are known to have held. */
function readHandovers(context: Context, clause: Clause): void {
  for (const [index, handed] of handoversOf(context, clause).entries()) {
    if (pushHandingOver(context, clause, handed, index === 0) || !sharePost(context, handed)) continue
    add(context, handed.successor, handed.predecessor, undefined, clause.verb.main, clause, undefined)
  }
}

function placeOf({ start, end }: Span): Span {
  return { start, end }
}

function holder(slot: Slot<string>): Slot<Holder> {
  const id = slot.value
  return { value: slot.others ? { id, namesakes: slot.others } : { id }, ...placeOf(slot) }
}

/** “his predecessor”: the person spoken of before the pronoun. */
function ownerOf(context: Context, phrase: NounPhrase): Slot<string> | undefined {
  const pronoun = phrase.possessivePronoun
  if (!pronoun) return undefined
  const word = context.reading.tokens[pronoun.token]!.norm
  const [value, ...others] = personsMeant(context, word, pronoun.token)
  return value === undefined
    ? undefined
    : { value, ...(others.length ? { others } : {}), ...spanOf(context, pronoun.token, pronoun.token + 1) }
}

function add(
  context: Context,
  successor: NounPhrase,
  predecessor: NounPhrase,
  role: Slot<string> | undefined,
  token: number,
  clause: Clause | undefined,
  office: NounPhrase | undefined,
): void {
  const first = resolve(context, successor, 'person') ?? stateOf(context, successor)
  const second = personOf(context, predecessor)
  if (!first || !second) return
  // A pronoun may mean another, where the two are not known to have held one office.
  if (predecessor.pronoun !== undefined && !sharePost(context, { predecessor, successor })) return
  // “as head of ⟦the council⟧”: the post of that organization, and no other of the name.
  const named = office && (office.of.length || office.modifierNames.length || office.possessor)
  const postIds = named ? postsOf(context, office, []) : []
  push(context, first, second, role, token, clause, postIds)
}

/** “His predecessor was X”, “X became Y's successor”. */
function readEquation(context: Context, clause: Clause): void {
  if (clause.verb.lemma !== 'be' && clause.verb.lemma !== 'become') return
  const [subject] = clause.subject
  const [object] = clause.object
  if (!subject || !object || clause.subject.length > 1 || clause.verb.negated) return
  const [word, other] = isRelative(subject) ? [subject, object] : [object, subject]
  if (!isRelative(word) || word.name || isRelative(other)) return
  const owner = word.possessor ? resolve(context, word.possessor, 'person') : ownerOf(context, word)
  const named = personOf(context, other)
  if (!owner || !named) return
  if (word.headLemma === 'predecessor') push(context, owner, named, undefined, clause.verb.main, clause)
  else if ('id' in named.value)
    push(context, { value: named.value.id, ...placeOf(named) }, holder(owner), undefined, clause.verb.main, clause)
}

function isRelative({ headLemma }: NounPhrase): boolean {
  return headLemma === 'predecessor' || headLemma === 'successor'
}

/** A state, where states hold an office: the chair of a body. */
function stateOf(context: Context, phrase: NounPhrase): Slot<string> | undefined {
  const state = holdingState(context, phrase)
  return state && { value: state.value.id, ...placeOf(state) }
}

function personOf(context: Context, phrase: NounPhrase): SuccessionClaim['predecessor'] | undefined {
  const slot = phrase.name || phrase.pronoun ? (resolve(context, phrase, 'person') ?? stateOf(context, phrase)) : undefined
  if (slot) return holder(slot)
  const unknown = phrase.unknownName
  if (!unknown || unknown.to - unknown.from < 2) return undefined
  const span = spanOf(context, unknown.from, unknown.to)
  return { value: { unknown: context.reading.text.slice(span.start, span.end) }, ...span }
}

function push(
  context: Context,
  successor: Slot<string>,
  predecessor: SuccessionClaim['predecessor'],
  role: Slot<string> | undefined,
  token: number,
  clause: Clause | undefined,
  postIds: readonly string[] = [],
): void {
  if (successor.start === predecessor.start) return
  context.claims.push({
    kind: 'succession',
    start: Math.min(successor.start, predecessor.start),
    end: Math.max(successor.end, predecessor.end),
    successor,
    predecessor,
    role,
    ...(postIds.length ? { postIds } : {}),
    negated: isNegated(context, clause, token),
    voice: voiceOf(context, clause, token),
    time: clause ? context.dates.ofClause(clause) : undefined,
  })
}

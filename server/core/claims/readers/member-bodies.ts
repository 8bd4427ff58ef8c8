/** Which body a phrase about members speaks of where it does not name one: the treaty's, that of the label, the one in sight. */
import { flatten } from '../../base/flatten.js'
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { BODY_NOUNS } from '../../text/english.js'
import type { DateValue } from '../../values/date-value.js'
import { admits } from '../../values/period.js'
import type { ClaimTime, Slot } from '../claim.js'
import { type Context, labelled, resolve, slotOfName, spanOf } from '../context.js'

/** A body, or the body that a treaty belongs to. */
export function bodyOrTreaty(context: Context, phrase: NounPhrase): Slot<string> | undefined {
  const body = resolve(context, phrase, 'body')
  if (body) return body
  // “the treaty” alone means that of a body with which the member has a history; see `spokenBody`.
  if (!phrase.name) return undefined
  const treaty = resolve(context, phrase, 'treaty')
  const entity = treaty ? context.corpus.entities.get(treaty.value) : undefined
  const owner = entity?.kind === 'treaty' ? entity.record.organization_id : undefined
  if (!treaty || owner === undefined || !context.corpus.membershipsByBody.has(owner)) return undefined
  return { ...treaty, value: owner }
}

/**
 * The bodies that words without a name can mean, the likeliest first: named before in the passage, the label's, the section's and the
 * brief's own, those last spoken of. Each with the place where a finding on it would stand: its name, or else the token.
 */
export function bodiesInSight(context: Context, token: number): readonly Slot<string>[] {
  const { reading, frame, corpus } = context
  const at = reading.tokens[token]!
  const found: Slot<string>[] = []
  const add = (slot: Slot<string> | undefined): void => {
    if (slot && corpus.membershipsByBody.has(slot.value) && !found.some((it) => it.value === slot.value)) found.push(slot)
  }
  add(labelled(context, 'body'))
  add(bodyNamedLast(context, token))
  for (const id of [...frame.topic, ...frame.bodies]) {
    const entity = corpus.entities.get(id)
    if (entity?.kind === 'organization' && entity.record.classification === 'body') add({ value: id, start: at.start, end: at.end })
  }
  return found
}

/** Whether a slot has a name for its words, in the sentence that is read. */
export function isNamed(context: Context, { value, start, end }: Slot<string>): boolean {
  const { tokens, units } = context.reading
  return units
    .slice(context.sentence.fromUnit, context.sentence.toUnit)
    .some(
      (it) =>
        it.kind === 'name' &&
        tokens[it.from]!.start < end &&
        start < tokens[it.to - 1]!.end &&
        it.candidates.some((candidate) => candidate.entity.id === value),
    )
}

/** The body named last before a token of the passage. */
export function bodyNamedLast(context: Context, token: number): Slot<string> | undefined {
  let named: Slot<string> | undefined
  for (const unit of context.reading.units) {
    if (unit.from >= token) break
    if (unit.kind === 'name') named = slotOfName(context, unit, 'body') ?? named
  }
  return named
}

/** The body that rests on the treaty named last before a token of the passage. */
function bodyOfTreatyNamed(context: Context, token: number): Slot<string> | undefined {
  let named: Slot<string> | undefined
  for (const unit of context.reading.units) {
    if (unit.from >= token) break
    if (unit.kind === 'name') named = slotOfName(context, unit, 'treaty') ?? named
  }
  const entity = named && context.corpus.entities.get(named.value)
  const owner = entity?.kind === 'treaty' ? entity.record.organization_id : undefined
  return named && owner !== undefined ? { ...named, value: owner } : undefined
}

/** The first body in sight with which every one of these members has a history. */
export function bodyWithHistory(context: Context, token: number, members: readonly Slot<string>[]): Slot<string> | undefined {
  if (!members.length) return undefined
  return bodiesInSight(context, token).find((body) => members.every((it) => staysIn(context, it.value, body.value) > 0))
}

/** The body that “its six members” is said of: the one in sight that has or had so many, else the one named last. */
export function bodyOfSize(context: Context, token: number, size: number): Slot<string> | undefined {
  const able = bodiesInSight(context, token)
  return (
    able.find((it) => sizesOf(context, it.value).has(size)) ??
    able.find((it) => isNamedBefore(context, it, token) && isLastThing(context, it, token))
  )
}

/** Whether nothing else that could have members is spoken of between a name and a token: “Y has a court. Its members …”. */
function isLastThing(context: Context, { value, start }: Slot<string>, token: number): boolean {
  const { tokens, units } = context.reading
  return units.every((it) => {
    const at = tokens[it.from]!
    if (it.from >= token || at.start <= start) return true
    if (it.kind === 'name')
      return it.candidates.every(
        ({ entity }) => entity.id === value || entity.kind !== 'organization' || entity.record.classification === 'state',
      )
    return at.norm !== 'a' && at.norm !== 'an'
  })
}

/** Whether a slot is a name that stands in the passage before a token. */
function isNamedBefore(context: Context, { value, start }: Slot<string>, token: number): boolean {
  const { tokens, units } = context.reading
  return units.some(
    (it) =>
      it.kind === 'name' &&
      it.from < token &&
      tokens[it.from]!.start === start &&
      it.candidates.some((candidate) => candidate.entity.id === value),
  )
}

/** How many full members a body has had since the last change, and with all who were ever in. */
export function sizesOf(context: Context, bodyId: string): ReadonlySet<number> {
  const all = (context.corpus.membershipsByBody.get(bodyId) ?? []).filter((it) => isFull(it.role))
  const current = all.filter((it) => !it.end.length)
  return new Set([new Set(current.map((it) => it.memberId)).size, new Set(all.map((it) => it.memberId)).size])
}

/** How many times a member has belonged to a body in full standing. */
export function staysIn(context: Context, memberId: string, bodyId: string): number {
  return (context.corpus.membershipsByMember.get(memberId) ?? []).filter((it) => it.bodyId === bodyId && isFull(it.role)).length
}

function isFull(role: string): boolean {
  return role === 'member' || role === 'founder'
}

/**
 * The body spoken of, for “re-acceded in 2006” and “has been a member since”: only one with which the members have a history. Where
 * several are in sight it is the one that the sentence has just spoken of, the one that the day fits, or that a return fits.
 */
export function spokenBody(
  context: Context,
  clause: Clause,
  members: readonly Slot<string>[],
  time: ClaimTime | undefined,
): Slot<string> | undefined {
  const places = clause.preps.filter((it) => it.prep === 'to' || it.prep === 'into' || it.prep === 'from' || it.prep === 'of')
  if (!flatten(places, (it) => it.phrases).every(isPlainBody)) return undefined
  if (clause.object.some((it) => !it.of.every(isPlainBody) || it.possessor || it.modifierNames.length > 0)) return undefined
  if (!members.length) return undefined
  const before = context.claims.findLast((it) => it.kind === 'membership' && it.members.some((one) => one.value === members[0]!.value))
  if (before?.kind === 'membership') return before.body
  const resting = bodyOfTreatyNamed(context, clause.verb.main)
  const bodies = bodiesInSight(context, clause.verb.main)
  const inSight = resting && !bodies.some((it) => it.value === resting.value) ? [...bodies, resting] : bodies
  const whole = inSight.filter((body) => members.every((it) => staysIn(context, it.value, body.value) > 0))
  // Of three or more, one that does not belong is the slip.
  const most = inSight.filter((body) => members.filter((it) => staysIn(context, it.value, body.value) > 0).length * 3 >= members.length * 2)
  const able = whole.length || members.length < 3 ? whole : most
  if (able.length < 2) return able[0]
  const returned = RETURNING.has(clause.verb.lemma) ? able.filter((body) => staysIn(context, members[0]!.value, body.value) > 1) : []
  if (returned.length === 1) return returned[0]
  const said = time?.from === 'said' ? time.value : undefined
  return said ? able.find((body) => changedIn(context, members[0]!.value, body.value, said)) : able[0]
}

/** Whether a member joined or left a body at a time. */
function changedIn(context: Context, memberId: string, bodyId: string, said: DateValue): boolean {
  return (context.corpus.membershipsByMember.get(memberId) ?? []).some(
    (it) => it.bodyId === bodyId && [...it.start, ...it.end].some((account) => admits(said, account.date)),
  )
}

/** The body that the heading or the question over a sentence is about, where nothing else has been named since. */
export function bodyAsked(context: Context, complement: NounPhrase): Slot<string> | undefined {
  const { reading, label } = context
  const bodies = label.filter((it) => context.corpus.membershipsByBody.has(it.value))
  const [body] = bodies
  if (!body || bodies.length > 1) return undefined
  for (const sentence of reading.sentences) {
    for (const { phrases } of sentence.groups) {
      for (const phrase of phrases) {
        const place = reading.tokens[phrase.from]!.start
        if (phrase.from >= complement.from || place <= body.start) continue
        const named = phrase.name && slotOfName(context, phrase.name, 'body')
        const unknown = phrase.unknownName && phrase.unknownName.to - phrase.unknownName.from > 1
        if (unknown || phrase.abbreviation || (named && named.value !== body.value)) return undefined
      }
    }
  }
  return { value: body.value, ...spanOf(context, complement.from, complement.to) }
}

const TREATY_NOUNS = new Set(['treaty', 'pact', 'agreement', 'convention', 'charter', 'accord', 'accords'])

/** “the treaty”, “the organisation”, “it”: whatever body is in sight. */
export function isPlainBody(phrase: NounPhrase): boolean {
  if (phrase.pronoun) return phrase.pronoun === 'it'
  const known = TREATY_NOUNS.has(phrase.headLemma) || BODY_NOUNS.has(phrase.headLemma)
  return (
    phrase.definite &&
    known &&
    !phrase.name &&
    !phrase.unknownName &&
    !phrase.modifiers.length &&
    !phrase.modifierNames.length &&
    !phrase.possessor
  )
}

/** Verbs of coming back: said only of one who has left. */
const RETURNING = new Set(['rejoin', 'return', 're-join', 're-accede', 're-enter', 'reaccede', 'reenter'])

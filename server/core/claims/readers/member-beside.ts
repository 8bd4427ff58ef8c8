/**
 * The body that a list of members stands beside, where neither is the subject of the other.
 *
 *     the CSTO, a pact comprising A, B and C          which, in addition to A, includes B and C
 *     the CSTO (A, B and C)                           the CSTO, an alliance of three states (A, B and C)
 *     the CSTO, to which A and B belong
 */
import type { Chunk } from '../../syntax/chunk.js'
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { BODY_NOUNS, STATE_NOUNS } from '../../text/english.js'
import type { ClaimTime, MembershipClaim, Slot } from '../claim.js'
import { type Context, resolve } from '../context.js'
import { bodyOrTreaty, staysIn } from './member-bodies.js'
import { listFrom } from './name-lists.js'
import { push } from './push-membership.js'

/** Fewer names than this beside a body are no list of its members. */
const LEAST = 3

/** The body that a participle or a relative clause is said of: what the phrase right before it stands for. */
export function bodyBefore(context: Context, clause: Clause): Slot<string> | undefined {
  if (clause.kind !== 'participle' && clause.kind !== 'relative') return undefined
  const { chunks } = context.sentence
  let at = chunks.findIndex((it) => it.kind === 'vg' && it.verb === clause.verb) - 1
  if (clause.kind === 'relative') {
    while (at >= 0 && chunks[at]!.kind !== 'relative') at--
    at--
  }
  if (at >= 0 && (chunks[at]!.kind === 'comma' || chunks[at]!.kind === 'dash' || chunks[at]!.kind === 'prep')) at--
  if (at >= 0 && chunks[at]!.kind === 'comma') at--
  return bodyAt(context, at)
}

/** “Y, ⟦to which⟧ A and B belong”, “⟦of which⟧ A is a member”: what the relative clause with a preposition before it is said of. */
export function bodyOfRelative(context: Context, clause: Clause): Slot<string> | undefined {
  const { chunks } = context.sentence
  if (clause.kind !== 'relative' || clause.marker !== 'which') return undefined
  let at = chunks.findIndex((it) => it.kind === 'vg' && it.verb === clause.verb)
  while (at >= 0 && chunks[at]!.kind !== 'relative') at--
  const governor = chunks[at - 1]
  if (governor?.kind !== 'prep' || (governor.word !== 'to' && governor.word !== 'of')) return undefined
  return bodyAt(context, chunks[at - 2]?.kind === 'comma' ? at - 3 : at - 2)
}

/** The body that the phrase at a chunk stands for, or the phrase that it is of: “an alliance of six states”. */
function bodyAt(context: Context, at: number): Slot<string> | undefined {
  const { chunks } = context.sentence
  const chunk = chunks[at]
  if (chunk?.kind !== 'np') return undefined
  const own = bodyOf(context, chunk.phrase)
  if (own) return own
  const of = chunks[at - 1]
  const outer = chunks[at - 2]
  const states = STATE_NOUNS.has(chunk.phrase.headLemma) || chunk.phrase.head === (chunk.phrase.number?.to ?? 0) - 1
  if (!states || of?.kind !== 'prep' || outer?.kind !== 'np' || !/^(?:of|between|among)$/.test(of.word)) return undefined
  return bodyOf(context, outer.phrase)
}

/** A body by name or description, also the one that a description is put to: “X is an alliance composed of …”. */
function bodyOf(context: Context, phrase: NounPhrase): Slot<string> | undefined {
  if (phrase.name) return phrase.name.to === phrase.to ? bodyOrTreaty(context, phrase) : undefined
  if (!BODY_NOUNS.has(phrase.headLemma)) return undefined
  const put = context.sentence.clauses.find((it) => it.verb.lemma === 'be' && it.object.includes(phrase) && !it.verb.negated)
  if (put) return put.subject.length === 1 && put.subject[0]!.name ? bodyOrTreaty(context, put.subject[0]!) : undefined
  return resolve(context, phrase, 'body')
}

/** Who is told to belong besides those of the list: “in addition to ⟦X⟧”, “apart from X”. */
export function isPartial(context: Context, clause: Clause): boolean {
  const { tokens } = context.reading
  for (let at = Math.max(context.sentence.from, clause.verb.from - 8); at < clause.verb.from; at++)
    if (/^(?:addition|besides|apart|alongside|aside|also)$/.test(tokens[at]!.norm)) return true
  return tokens[clause.verb.to]?.norm === 'also' || /^(?:also)$/.test(tokens[clause.verb.from]!.norm)
}

/** The time of a clause that has none of its own: that of what is told around it. */
function timeBeside(context: Context, clause: Clause): ClaimTime | undefined {
  return context.dates.ofClause(clause) ?? context.dates.around(clause)
}

/** “the pact (A, B and C)”, “the pact — A, B and C — agreed”: names of members right behind the body, closed as they were opened. */
export function readGlosses(context: Context): void {
  const { chunks } = context.sentence
  for (let at = 1; at < chunks.length; at++) {
    const opener = chunks[at]!
    if (opener.kind !== 'open' && opener.kind !== 'dash') continue
    const list = listFrom(context, at + 1, 'state')
    const closer = chunks[list.next]
    if (list.slots.length < LEAST || !list.whole || closer?.kind !== (opener.kind === 'open' ? 'close' : 'dash')) continue
    const body = bodyAt(context, at - 1)
    if (!body || !isMostlyIn(context, list.slots, body) || isGoverned(chunks, at - 1)) continue
    const clause = context.sentence.clauses.find((it) => it.subject.some((phrase) => phrase.to <= opener.from))
    push(context, undefined, list.slots, body, {
      role: 'member',
      ...standing(context, clause),
      exhaustive: false,
      focus: 'member',
      token: chunks[at + 1]!.from,
    })
  }
}

/** “the bloc with Sweden (…)”, “the bloc and its partners (…)”: what stands before the name may be told of. */
function isGoverned(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]
  return before?.kind === 'and' || (before?.kind === 'prep' && /^(?:with|without|outside|beyond|except|against)$/.test(before.word))
}

/** Whether more than half of a list have a history with a body, so that it can only be a list of its members. */
export function isMostlyIn(context: Context, members: readonly Slot<string>[], body: Slot<string>): boolean {
  return members.filter((it) => staysIn(context, it.value, body.value) > 0).length > members.length / 2
}

/** Whether those told beside a body are of it now, or were so at a time: “comprising A and B, it met in 1995”. */
export function standing(
  context: Context,
  clause: Clause | undefined,
): { readonly relation: MembershipClaim['relation']; readonly time: ClaimTime | undefined } {
  const time = clause ? timeBeside(context, clause) : context.dates.inSentence()
  const main = clause?.parent ?? clause
  const { briefDate, lastDate } = context.frame
  const long = lastDate !== undefined && briefDate !== undefined && lastDate.latest < briefDate.earliest - NEWS
  // A past without a date, in a text that has gone back, is no day in particular.
  const past = main?.verb.tense === 'past' && !main.verb.perfect && !time && long
  return { relation: past ? 'former' : 'is', time: time?.relation === 'at' ? time : undefined }
}

/** For how many days what happened is news. */
const NEWS = 60

/**
 * Members given as a list behind words that announce it.
 *
 *     Members (six): A, B and C            six are now, namely A, B and C       it has only two, A and B
 *     Left in 1999: A, B and C             the six (A, B, C …)                  **Body.** With A, B and C.
 */
import { flatten } from '../../base/flatten.js'
import type { Chunk } from '../../syntax/chunk.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { STATE_NOUNS } from '../../text/english.js'
import type { ClaimTime, MembershipClaim, Slot } from '../claim.js'
import { type Context, labelled, resolve, spanOf } from '../context.js'
import { isMostlyIn } from './member-beside.js'
import { bodiesInSight, bodyNamedLast, isNamed, isPlainBody, staysIn } from './member-bodies.js'
import { isPlain, isRestricted } from './member-subsets.js'
import { bodyOfMember, COMPRISING, EARLIER, isNonMember, isOver, isParty, JOINING, LEAVING, memberNoun } from './member-words.js'
import { listFrom, type NameList } from './name-lists.js'
import { push } from './push-membership.js'

/** Words before a plural that leave it some of all. */
const PARTIAL = new Set(['some', 'several', 'many', 'most', 'few', 'certain', 'various', 'any', 'both'])

/** Verbs of a sentence that says how many there are or who they are. */
const STATING = new Set(['be', 'have', 'count', 'number', 'total', 'remain', ...COMPRISING])

export function readMemberLists(context: Context): void {
  const { chunks } = context.sentence
  let from = 0
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]!
    if (chunk.kind === 'semicolon' || chunk.kind === 'stop') from = at + 1
    if (!announces(chunk)) continue
    const list = listFrom(context, at + 1, 'state')
    if (list.slots.length < 2) continue
    if (readAnnounced(context, chunks.slice(from, at), chunk, list)) at = list.next - 1
  }
  readWith(context)
}

function announces(chunk: Chunk): boolean {
  if (chunk.kind === 'adverb' || chunk.kind === 'other') return chunk.word === 'namely' || chunk.word === 'viz' || chunk.word === 'viz.'
  return chunk.kind === 'colon' || chunk.kind === 'dash' || chunk.kind === 'open' || chunk.kind === 'comma'
}

interface Announcement {
  readonly phrase: NounPhrase | undefined
  readonly quality: string
  readonly relation: MembershipClaim['relation']
  readonly over?: boolean
  /** The list may be of something else where not most of it have a history with the body. */
  readonly mostly?: boolean
  /** The list is of all there are. */
  readonly all: boolean
  readonly other: boolean
  readonly number: NounPhrase['number']
}

/** Reads the list by the words before it; false where they announce none. */
function readAnnounced(context: Context, before: readonly Chunk[], joint: Chunk, list: NameList): boolean {
  const words = announcementIn(context, before, joint, list)
  if (!words) return false
  const body = bodyFor(context, words.phrase, before, list.slots)
  if (!body) return false
  if (words.mostly && !isMostlyIn(context, list.slots, body)) return false
  const doing = doneBy(context, list)
  // “three members — A, B and C — left in 1999”: what they did says it.
  if (doing === 'change') return false
  // Of some of a body that is only in sight, each must have a history with it.
  if (!words.all && !isNamed(context, body) && !list.slots.every((it) => staysIn(context, it.value, body.value) > 0)) return false
  const except = words.other ? exceptFor(context, body, list.slots) : []
  const { number } = words
  push(context, undefined, list.slots, body, {
    role: words.quality,
    relation: words.relation,
    ...(words.over ? { over: true } : {}),
    exhaustive: words.all && list.whole && words.relation === 'is' && words.quality === 'member' && !(words.other && !except.length),
    except,
    count:
      number?.number.hedge === 'exact' && words.relation === 'is' && words.all && !(words.other && !except.length)
        ? { value: number.number.value, ...spanOf(context, number.from, number.to) }
        : undefined,
    focus: 'member',
    time: timeOf(context, before, words.phrase, context.sentence.chunks[list.next - 1] ?? joint) ?? doing,
    token: context.sentence.chunks[context.sentence.chunks.indexOf(joint) + 1]!.from,
  })
  return true
}

/** What those of a list did by the verb behind it: joined or left; else when they did it. */
function doneBy(context: Context, list: NameList): 'change' | ClaimTime | undefined {
  const { chunks, clauses } = context.sentence
  const closes = chunks[list.next]?.kind === 'dash' || chunks[list.next]?.kind === 'close' || chunks[list.next]?.kind === 'comma'
  const verb = chunks[list.next + (closes ? 1 : 0)]
  const clause = verb?.kind === 'vg' ? clauses.find((it) => it.verb === verb.verb) : undefined
  if (!clause) return undefined
  const said = [clause, ...clauses.filter((it) => it.kind === 'infinitive' && it.parent === clause)]
  if (said.some((it) => JOINING.has(it.verb.lemma) || LEAVING.has(it.verb.lemma))) return 'change'
  const time = context.dates.ofClause(clause)
  return clause.verb.tense === 'past' && time?.relation === 'at' ? time : undefined
}

/** The time of a list. “Y, without A since 1994, has four members: …”: since when is said of something else, save at the beginning. */
function timeOf(context: Context, before: readonly Chunk[], phrase: NounPhrase | undefined, last: Chunk): ClaimTime | undefined {
  const from = before[0]?.from ?? context.sentence.from
  const time = context.dates.between(from, last.to)
  const aside = time?.span && phrase && time.relation === 'since' && time.span.end <= context.reading.tokens[phrase.from]!.start
  const opens = aside && before.find((it) => it.kind !== 'other')?.kind !== 'np'
  return aside && !opens ? context.dates.between(phrase.from, last.to) : time
}

function announcementIn(context: Context, before: readonly Chunk[], joint: Chunk, list: NameList): Announcement | undefined {
  const loose = joint.kind === 'comma'
  const near = nearest(before)
  // “Left in 1999: A and B”, “Joined in 2004: A, B and C”: a verb with nobody before it.
  if (joint.kind === 'colon' && before[0]?.kind === 'vg' && !before.some((it, index) => index > 0 && it.kind === 'vg')) {
    const { lemma } = before[0].verb
    const relation = JOINING.has(lemma) ? 'joined' : LEAVING.has(lemma) ? 'left' : undefined
    return relation && { phrase: undefined, quality: 'member', relation, all: false, other: false, number: undefined }
  }
  if (!near) return undefined
  const phrases = flatten(before, (it) => (it.kind === 'np' ? [it.phrase] : []))
  const label = loose ? near : (phrases.findLast((it) => labelQuality(context, it) !== undefined) ?? near)
  // “Y, its members and six partners: …” lists the partners.
  const bareNumber = near.number !== undefined && near.head === near.number.to - 1
  const gone = saysNoLonger(context, label)
  if ((!gone && isDenied(context, label)) || (near !== label && !bareNumber)) return undefined
  const quality = labelQuality(context, label)
  const number = label.number ?? (label === near ? undefined : near.number) ?? (quality ? parenthesised(before, label) : undefined)
  const other = label.modifiers.some((it) => it.lemma === 'other' || it.lemma === 'fellow')
  const plain =
    !PARTIAL.has(context.reading.tokens[label.from]!.norm) &&
    isStated(before, label) &&
    isPlain(context, label) &&
    isOfAll(context, label, near, list)
  if (quality) {
    // Who signed once need not be in it now.
    const earlier = context.reading.tokens.slice(Math.max(context.sentence.from, label.from - 2), label.from)
    const former =
      label.headLemma === 'signatory' ||
      earlier.some((it) => EARLIER.has(it.norm)) ||
      label.modifiers.some((it) => EARLIER.has(it.lemma) || it.lemma === 'former')
    // In running text a list behind a comma may be one of some members: only a number of all tells.
    const rest = label.definite && list.slots.length > 2 && label.modifiers.some((it) => it.lemma === 'remaining' || it.lemma === 'other')
    if (loose && !rest && !(number && label.definite && number.number.value === list.slots.length)) return undefined
    if (loose && rest) return { phrase: label, quality, relation: 'is', all: false, mostly: true, other: false, number: undefined }
    if (former || gone)
      return { phrase: label, quality, relation: 'former', over: gone || isOver(context, label), all: false, other, number }
    return { phrase: label, quality, relation: 'is', all: plain, other, number }
  }
  // “It has only two, A and B”, “six are now, namely A, B …”, “there are six: A, B …”.
  if (near.number?.number.hedge !== 'exact') return undefined
  const bare = near.head === near.number.to - 1
  if (!bare && !(STATE_NOUNS.has(near.headLemma) && !near.modifiers.length)) return undefined
  if (loose && near.number.number.value !== list.slots.length) return undefined
  const clause = context.sentence.clauses.findLast((it) => it.verb.main >= before[0]!.from && it.verb.main < joint.from)
  const { lemma = '', tense = 'present' } = clause?.verb ?? {}
  const has = (/^(?:have|count|number)$/.test(lemma) || COMPRISING.has(lemma)) && clause?.object[0] === near
  const are = (lemma === 'be' || lemma === 'remain' || lemma === 'stay') && (clause?.subject[0] === near || clause?.object[0] === near)
  if (!(has || are) || clause?.verb.negated || (tense === 'past' && !clause?.dates.length)) return undefined
  // What has members is a body; what are members are so of a body that the sentence or the one before it speaks of.
  if (has && !(clause.subject[0] && resolve(context, clause.subject[0], 'body'))) return undefined
  if (are && !bare) return undefined
  const part = near.of.length > 0
  return { phrase: near, quality: 'member', relation: 'is', all: !part, other: false, number: part ? undefined : near.number }
}

/**
 * Whether a list, or the number before it, is of all whom the label names. “Three members (A, B and C) objected” and “of the members two
 * (A and B) objected” are of some; “the three members”, “it has three members: …” and a label without a verb are of all.
 */
function isOfAll(context: Context, label: NounPhrase, near: NounPhrase, list: NameList): boolean {
  const { clauses, chunks } = context.sentence
  if (isRestricted(context, label)) return false
  const stated = clauses.find((it) => STATING.has(it.verb.lemma) && (it.object.includes(label) || it.object.includes(near)))
  // “The members are six: …” tells the number of them; “of the members six (…)” that of some.
  if (near !== label) return stated !== undefined && !near.of.length && stated.subject.includes(label)
  if (label.definite || label.possessivePronoun || stated) return true
  if (context.reading.tokens[label.from - 1]?.norm === 'of') return false
  return !clauses.some((it) => it.subject.includes(label)) && chunks[list.next]?.kind !== 'vg' && chunks[list.next + 1]?.kind !== 'vg'
}

/** The quality that a label gives: “members”, “member states”, “membership”, “parties”. */
function labelQuality(context: Context, label: NounPhrase): string | undefined {
  const { headLemma } = label
  const noun = STATE_NOUNS.has(headLemma) ? label.modifiers.find((it) => memberNoun(context, it.token))?.token : label.head
  const quality = noun === undefined ? undefined : memberNoun(context, noun)
  return quality ?? (headLemma === 'membership' || isParty(context, label) ? 'member' : undefined)
}

/** Nothing behind the label but what says who they are, and before it no verb that does something with some: “they asked members: …”. */
function isStated(before: readonly Chunk[], label: NounPhrase): boolean {
  const behind = before.filter((it) => it.from > label.from)
  if (behind.some((it) => it.kind === 'relative' || (it.kind === 'vg' && !STATING.has(it.verb.lemma)))) return false
  const ahead = before.filter((it) => it.from < label.from)
  const verb = ahead.findLast((it) => it.kind === 'vg')
  return verb === undefined || (STATING.has(verb.verb.lemma) && !ahead.some((it) => it.kind === 'relative' && it.from < verb.from))
}

/** “⟦no longer members⟧ of Y: …”. */
function saysNoLonger(context: Context, label: NounPhrase): boolean {
  const { tokens } = context.reading
  for (let at = Math.max(context.sentence.from, label.from - 2); at < label.head; at++)
    if (tokens[at]!.norm === 'no' && tokens[at + 1]?.norm === 'longer') return true
  return false
}

/** “Not a member: …”, “Non-members: …”, “No longer members: …” */
function isDenied(context: Context, label: NounPhrase): boolean {
  if (isNonMember(context, label.head)) return true
  const { tokens } = context.reading
  for (let at = Math.max(context.sentence.from, label.from - 3); at < label.head; at++)
    if (/^(?:not|no|non|never|longer|without|nor|neither)$/.test(tokens[at]!.norm)) return true
  return false
}

/** The last noun phrase, one in a prepositional phrase about the body or the time passed over: “the six members of Y now”. */
function nearest(before: readonly Chunk[]): NounPhrase | undefined {
  for (let at = before.length - 1; at >= 0; at--) {
    const chunk = before[at]!
    if (chunk.kind === 'np') {
      const governor = before[at - 1]
      if (governor?.kind === 'prep' && at > 1) {
        at--
        continue
      }
      return chunk.phrase
    }
    if (chunk.kind === 'close') {
      while (at > 0 && before[at]!.kind !== 'open') at--
    }
  }
  return undefined
}

/** “Members (six): …” */
function parenthesised(before: readonly Chunk[], label: NounPhrase): NounPhrase['number'] {
  const at = before.findIndex((it) => it.kind === 'np' && it.phrase === label)
  const inside = before[at + 2]
  return before[at + 1]?.kind === 'open' && inside?.kind === 'np' && before[at + 3]?.kind === 'close' ? inside.phrase.number : undefined
}

/** The body that the words name, else the one in sight with which most of the list has a history. */
function bodyFor(
  context: Context,
  phrase: NounPhrase | undefined,
  before: readonly Chunk[],
  members: readonly Slot<string>[],
): Slot<string> | undefined {
  const own = phrase ? bodyOfMember(context, phrase) : undefined
  if (own) return own
  // “members of the delegation”, “committee members”: of something else.
  const whose = phrase ? [...phrase.of, ...(phrase.possessor ? [phrase.possessor] : [])] : []
  // “members of the customs union (Y)”: the name in parentheses behind the noun tells which is meant.
  const gloss = whose[0] && !whose[0].name ? glossOf(context, whose[0], before) : undefined
  if (gloss) return gloss
  if (phrase && (!whose.every(isPlainBody) || phrase.modifierNames.length || !isPlain(context, phrase))) return undefined
  for (const it of before) {
    const slot = it.kind === 'np' ? resolve(context, it.phrase, 'body') : undefined
    if (slot) return slot
  }
  return bodyOfMost(context, context.sentence.from, members)
}

/** The body named in parentheses right behind a phrase. */
function glossOf(context: Context, { to }: NounPhrase, before: readonly Chunk[]): Slot<string> | undefined {
  const at = before.findIndex((it) => it.kind === 'open' && it.from === to)
  const inside = before[at + 1]
  return at >= 0 && inside?.kind === 'np' && before[at + 2]?.kind === 'close' ? resolve(context, inside.phrase, 'body') : undefined
}

/** The body in sight with which most of the members have a history: more than half, the first of those with the most. */
export function bodyOfMost(
  context: Context,
  token: number,
  members: readonly Slot<string>[],
  whose?: NounPhrase['possessivePronoun'],
): Slot<string> | undefined {
  let best: Slot<string> | undefined
  let most = members.length / 2
  const knownIn = (body: string): number => members.filter((it) => staysIn(context, it.value, body) > 0).length
  // “its members”: those of the body named last, if most are.
  const last = whose?.word === 'its' ? bodyNamedLast(context, token) : undefined
  if (last && knownIn(last.value) > most) return last
  for (const body of bodiesInSight(context, token)) {
    const known = knownIn(body.value)
    if (known > most) {
      best = body
      most = known
    }
  }
  return best
}

/** “The other five members”: who is left out, the one that the label, the section or the brief is about. */
function exceptFor(context: Context, body: Slot<string>, members: readonly Slot<string>[]): readonly string[] {
  const able = [labelled(context, 'state')?.value ?? '', ...context.frame.topic, ...context.frame.states].filter(
    (id) => staysIn(context, id, body.value) > 0 && !members.some((it) => it.value === id),
  )
  return able.slice(0, 1)
}

/** “**Body.** With A, B and C.”: those who belong to it beside the one that the text is about. */
function readWith(context: Context): void {
  const { chunks, clauses } = context.sentence
  const label = chunks.findIndex((it) => it.kind === 'colon' || it.kind === 'dash')
  const first = chunks.findIndex((it, index) => index > label && (it.kind === 'prep' || it.kind === 'np'))
  if (clauses.length || chunks[first]?.kind !== 'prep' || (chunks[first] as { word: string }).word !== 'with') return
  const body = labelled(context, 'body')
  const list = listFrom(context, first + 1, 'state')
  const behind = chunks[list.next]
  if (!body || list.slots.length < 2 || (behind && behind.kind !== 'stop')) return
  push(context, undefined, list.slots, body, {
    role: 'member',
    relation: 'is',
    exhaustive: false,
    focus: 'member',
    time: context.dates.inSentence(),
    token: context.sentence.from,
  })
}

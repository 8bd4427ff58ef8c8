/**
 * How many of a set belong, joined or left, said without the word “member”.
 *
 *     Five of the six sit in Y        All six are in Y        Three more acceded in 1993
 *     Nine states were party          **Body.** Five in all.
 */
import { flatten } from '../../base/flatten.js'
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { STATE_NOUNS } from '../../text/english.js'
import type { ClaimTime, MembershipClaim, Slot } from '../claim.js'
import { type Context, labelled, spanOf } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'
import { bodiesInSight, bodyOrTreaty, isPlainBody, sizesOf } from './member-bodies.js'
import { bodyOfMember, JOINING, LEAVING, memberNoun, prepositionalBody, qualityOf } from './member-words.js'

/** Words beside a number that leave it a number of all that did so. */
const ADDING = /^(more|other|others|further|another|additional|new|only|just|all|state|member|states?)$/

const BELONGING: ReadonlyMap<string, readonly string[]> = new Map([
  ['be', ['in', 'within', 'inside']],
  ['sit', ['in', 'on']],
  ['belong', ['to']],
  ['remain', ['in', 'within']],
  ['stay', ['in']],
])

export function readMemberSets(context: Context): void {
  for (const clause of context.sentence.clauses) {
    const subject = clause.subject.length === 1 ? clause.subject[0]! : undefined
    if (!subject?.number) continue
    if (subject.number.number.hedge !== 'exact' || subject.name || subject.possessor) continue
    const bare = subject.head === subject.number.to - 1
    const counted =
      bare || STATE_NOUNS.has(subject.headLemma) || /^(other|party|signatory)$/.test(subject.headLemma) || isMember(context, subject)
    if (!counted || !subject.modifiers.every((it) => ADDING.test(it.lemma) || isMemberAt(context, it.token))) continue
    const time = context.dates.ofClause(clause)
    if (clause.verb.tense === 'past' && !clause.verb.perfect && !time?.span) continue
    readSet(context, clause, subject, time)
  }
  readTotal(context)
}

function isMember(context: Context, phrase: NounPhrase): boolean {
  return memberNoun(context, phrase.head) === 'member'
}

function isMemberAt(context: Context, token: number): boolean {
  return memberNoun(context, token) === 'member'
}

function readSet(context: Context, clause: Clause, subject: NounPhrase, time: ClaimTime | undefined): void {
  const { lemma } = clause.verb
  const changed = JOINING.has(lemma) ? 'joined' : LEAVING.has(lemma) ? 'left' : undefined
  if (changed) {
    // Who joins when is a matter of a day that is said, and of a body that is named or in sight.
    if (!time?.span || time.relation !== 'at' || subject.of.length || clause.passive) return
    const named = clause.object[0]
      ? bodyOrTreaty(context, clause.object[0])
      : prepositionalBody(context, clause, ['to', 'from', 'of', 'into'])
    if (!named && (clause.object.length || clause.preps.some((it) => /^(to|from|of|into)$/.test(it.prep)))) return
    const body = named ?? bodiesInSight(context, clause.verb.main)[0]
    if (body) pushCount(context, clause, subject, body, changed, undefined, time)
    return
  }
  const complement = clause.object[0]
  const quality = complement ? qualityOf(context, complement) : undefined
  const prepositions = BELONGING.get(lemma)
  const body =
    lemma === 'be' && complement
      ? quality === 'member'
        ? (bodyOfMember(context, complement) ?? (hasPlace(clause) ? undefined : bodiesInSight(context, clause.verb.main)[0]))
        : undefined
      : prepositions && !complement
        ? prepositionalBody(context, clause, prepositions)
        : undefined
  if (!body) return
  const among = setOf(context, subject, body)
  if (among === 'unclear') return
  pushCount(context, clause, subject, body, 'is', among, time)
}

/** “to the treaty”, “of the bloc”: what is named there and not found is another body. */
function hasPlace(clause: Clause): boolean {
  const places = flatten(
    clause.preps.filter((it) => it.prep === 'to' || it.prep === 'of'),
    (it) => it.phrases,
  )
  return ![...places, ...flatten(clause.object, (it) => it.of)].every(isPlainBody)
}

/** Of whose members the number is: “of the six”, “of its members”, “all six”; nothing where it is a number of all. */
function setOf(context: Context, subject: NounPhrase, body: Slot<string>): Slot<string> | undefined | 'unclear' {
  const [whole] = subject.of
  if (whole) {
    const own = isMember(context, whole) || STATE_NOUNS.has(whole.headLemma) ? bodyOfMember(context, whole) : undefined
    if (own) return own.value === body.value ? 'unclear' : own
    const bare = whole.number !== undefined && whole.number.number.hedge === 'exact' && whole.head === whole.number.to - 1
    if (!whole.definite || !(bare || isMember(context, whole))) return 'unclear'
    return ofSize(context, whole.number?.number.value, subject.from, body) ?? 'unclear'
  }
  const { tokens } = context.reading
  const owner = bodyOfMember(context, subject)
  if (owner) return owner.value === body.value ? 'unclear' : owner
  if (tokens[subject.from]!.norm === 'all' || (subject.definite && subject.head === subject.number!.to - 1))
    return ofSize(context, subject.number!.number.value, subject.from, body) ?? 'unclear'
  return subject.definite || !STATE_NOUNS.has(subject.headLemma) ? 'unclear' : undefined
}

/** The body in sight, other than the one spoken of, that has so many members. */
function ofSize(context: Context, size: number | undefined, token: number, not: Slot<string>): Slot<string> | undefined {
  const able = bodiesInSight(context, token).filter((it) => it.value !== not.value)
  if (size === undefined) return able[0]
  return able.find((it) => sizesOf(context, it.value).has(size))
}

/** “**Body.** Five in all.”, “Body: six member states.”, “Members: 4”: a number by itself under a label. */
function readTotal(context: Context): void {
  const { chunks, clauses, from } = context.sentence
  if (readReversed(context) || clauses.length) return
  const body = labelled(context, 'body') ?? bodyOfSection(context, from)
  const colon = chunks.findLastIndex((it) => it.kind === 'colon' || it.kind === 'dash')
  const inside = chunks.slice(colon + 1).filter((it) => it.kind !== 'stop')
  const [first, second] = inside
  if (first?.kind !== 'np') return
  const { phrase } = first
  const before = chunks.slice(0, Math.max(0, colon))
  // “Members of Y: 15”.
  const label = before.length < 4 && before[0]?.kind === 'np' ? before[0].phrase : undefined
  const field = label ? memberField(context, label) : undefined
  if (phrase.number?.number.hedge !== 'exact' || phrase.name) return
  const bare = phrase.head === phrase.number.to - 1
  if (field) {
    const own = bodyOfMember(context, field) ?? body
    if (own && bare && (!second || second.kind === 'open' || second.kind === 'comma' || second.kind === 'semicolon'))
      pushCount(context, undefined, phrase, own, 'is', undefined, context.dates.between(phrase.from, context.sentence.to))
    return
  }
  if (!body) return
  const { tokens } = context.reading
  const tail = flatten(inside.slice(1), (it) => tokens.slice(it.from, it.to).map((token) => token.norm))
  const total = /^(in all|altogether|in total|all told|strong)$/.test(tail.join(' '))
  const state = STATE_NOUNS.has(phrase.headLemma) && phrase.modifiers.some((it) => isMemberAt(context, it.token))
  const members = isMember(context, phrase) || state
  const plain = phrase.modifiers.every(
    (it) => ADDING.test(it.lemma) || /^(full|current|present)$/.test(it.lemma) || isMemberAt(context, it.token),
  )
  const ends = total || !second || second.kind === 'comma' || second.kind === 'semicolon'
  if (plain && ((bare && total) || (members && ends)))
    pushCount(context, undefined, phrase, body, 'is', undefined, context.dates.inSentence())
}

/** “15: members of Y”, whatever follows: the number that opens a line, and what it is the number of. */
function readReversed(context: Context): boolean {
  const [number, colon, what] = context.sentence.chunks
  if (number?.kind !== 'np' || (colon?.kind !== 'colon' && colon?.kind !== 'dash') || what?.kind !== 'np') return false
  const { phrase } = number
  const field = memberField(context, what.phrase)
  const body = field && bodyOfMember(context, field)
  if (!body || phrase.number?.number.hedge !== 'exact' || phrase.head !== phrase.number.to - 1) return false
  pushCount(context, undefined, phrase, body, 'is', undefined, context.dates.between(context.sentence.from, what.to))
  return true
}

/** “Members”, “Member states”, “Number of members”, “Membership”: a field for the number of all. */
function memberField(context: Context, phrase: NounPhrase): NounPhrase | undefined {
  const { tokens } = context.reading
  const norm = tokens[phrase.head]!.norm
  const plain = phrase.modifiers.every((it) => /^(full|current|present|number|total)$/.test(it.lemma) || isMemberAt(context, it.token))
  if (!plain || phrase.number) return undefined
  if (norm === 'membership' || (norm.endsWith('s') && isMember(context, phrase))) return phrase
  if (norm.endsWith('s') && STATE_NOUNS.has(phrase.headLemma) && phrase.modifiers.some((it) => isMemberAt(context, it.token))) return phrase
  const whole = norm === 'number' ? phrase.of[0] : undefined
  return whole ? memberField(context, whole) : undefined
}

/** The one body that the section is about, or the text. */
function bodyOfSection(context: Context, token: number): Slot<string> | undefined {
  const { frame } = context
  const first = bodiesInSight(context, token)[0]
  return first && (frame.subject.includes(first.value) || frame.topic[0] === first.value) ? first : undefined
}

/** Pushes that so many are members of a body, joined it, or left it; once for each number. */
export function pushCount(
  context: Context,
  clause: Clause | undefined,
  phrase: NounPhrase,
  body: Slot<string>,
  relation: MembershipClaim['relation'],
  among: Slot<string> | undefined,
  time: ClaimTime | undefined,
): void {
  const number = phrase.number!
  const count = { value: number.number.value, ...spanOf(context, number.from, number.to) }
  if (context.claims.some((it) => it.kind === 'membership' && it.count?.start === count.start)) return
  context.claims.push({
    kind: 'membership',
    start: Math.min(count.start, body.start),
    end: Math.max(count.end, body.end),
    members: [],
    body,
    role: 'member',
    relation,
    exhaustive: false,
    except: [],
    list: undefined,
    count,
    among,
    focus: 'member',
    negated: isNegated(context, clause, phrase.from),
    voice: voiceOf(context, clause, phrase.from),
    time,
  })
}

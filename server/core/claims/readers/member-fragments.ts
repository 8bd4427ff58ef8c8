/**
 * Membership in fragments under a label: cells of tables, items of lists.
 *
 *     **Georgia.** Member since 1993.     Georgia: former member     Member of: A, B     Accession: 1993
 */
import { flatten } from '../../base/flatten.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import type { ClaimTime, MembershipClaim, Slot } from '../claim.js'
import { type Context, fits, labelled } from '../context.js'
import { bodiesInSight, bodyWithHistory, isPlainBody } from './member-bodies.js'
import { bodyOfMember, EARLIER, isNonMember, isOver, memberNoun, qualityOf } from './member-words.js'
import { bodiesFrom } from './name-lists.js'
import { push } from './push-membership.js'

/** Nouns for joining and leaving that head a field. */
const CHANGES: ReadonlyMap<string, 'joined' | 'left'> = new Map([
  ['accession', 'joined'],
  ['entry', 'joined'],
  ['admission', 'joined'],
  ['withdrawal', 'left'],
  ['exit', 'left'],
  ['departure', 'left'],
])

export function readMemberFragments(context: Context): void {
  const { chunks, clauses } = context.sentence
  if (clauses.length) return
  const state = stateInSight(context)
  if (!state) return
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind !== 'np') continue
    const { phrase } = chunk
    const opens = at === 0 || /^(?:colon|dash|comma|semicolon|adverb|other|open)$/.test(chunks[at - 1]!.kind)
    if (!opens) continue
    const behind = chunks[at + 1]
    const change = CHANGES.get(phrase.headLemma)
    const time = context.dates.between(phrase.from, context.sentence.to)
    if (change && behind?.kind === 'colon' && time?.span) {
      const body = bodyOfMember(context, phrase) ?? bodyWithHistory(context, phrase.from, [state])
      if (body) add(context, state, body, change, phrase, { ...time, relation: 'at' })
      continue
    }
    if (readListed(context, state, phrase, at, time)) return
    if (readOne(context, state, phrase, at, time)) return
  }
}

/** The state that a fragment is said of: its label's, that of the section, the one that the text is about. */
function stateInSight(context: Context): Slot<string> | undefined {
  const label = labelled(context, 'state')
  if (label) return label
  const { corpus, frame, reading, sentence } = context
  const first = reading.tokens[sentence.from]
  const isState = (id: string): boolean => {
    const entity = corpus.entities.get(id)
    return entity !== undefined && fits(entity, 'state')
  }
  const section = frame.subject.filter(isState)
  const states = section.length ? section : frame.topic.filter(isState)
  return first && states.length === 1 ? { value: states[0]!, start: first.start, end: first.end } : undefined
}

/** “Member of: A, B and C”, “Memberships: A, B”, “Member of A and B”. */
function readListed(context: Context, state: Slot<string>, phrase: NounPhrase, at: number, time: ClaimTime | undefined): boolean {
  const { chunks } = context.sentence
  const plural = context.reading.tokens[phrase.head]!.norm.startsWith('membership')
  const member = memberNoun(context, phrase.head) === 'member' && !isNonMember(context, phrase.head)
  if (!(plural || member) || isQualified(context, phrase)) return false
  let next = at + 1
  const of = chunks[next]
  if (of?.kind === 'prep' && of.word === 'of') next++
  if (chunks[next]?.kind === 'colon' || chunks[next]?.kind === 'dash') next++
  else if (!(of?.kind === 'prep' && of.word === 'of')) return false
  const bodies = bodiesFrom(context, next)
  for (const body of bodies) add(context, state, body, relationOf(phrase), phrase, bodies.length === 1 ? time : undefined)
  return bodies.length > 0
}

/** “Member”, “full member since 1993”, “party to the treaty from 1992”: of the body named, else of the one in sight. */
function readOne(context: Context, state: Slot<string>, phrase: NounPhrase, at: number, time: ClaimTime | undefined): boolean {
  const { chunks } = context.sentence
  if (qualityOf(context, phrase) !== 'member' || isQualified(context, phrase) || phrase.number) return false
  const norm = context.reading.tokens[phrase.head]!.norm
  if (norm.endsWith('s') && norm !== 'status') return false
  const plain = chunks
    .slice(at + 1)
    .every((it) => it.kind !== 'np' || phrase.preps.some((prep) => prep.phrases.includes(it.phrase)) || phrase.of.includes(it.phrase))
  const behind = chunks[at + 1]
  if (!plain || (behind && !/^(?:stop|comma|semicolon|date|prep|open|close|dash)$/.test(behind.kind))) return false
  const own = bodyOfMember(context, phrase)
  // “Member” by itself, under no name, is the head of a column.
  if (
    !own &&
    !time?.span &&
    (!behind || behind.kind === 'stop') &&
    !phrase.modifiers.length &&
    phrase.from === phrase.head &&
    !context.labelPlaced
  )
    return false
  const places = [
    ...phrase.of,
    ...flatten(
      phrase.preps.filter((it) => it.prep === 'to' || it.prep === 'of'),
      (it) => it.phrases,
    ),
  ]
  if (!own && !places.every(isPlainBody)) return false
  const body = own ?? bodyWithHistory(context, phrase.from, [state]) ?? bodiesInSight(context, phrase.from)[0]
  if (!body) return false
  // “Member since 1993” in a row on one that has left says when it joined.
  if (time?.span && time.relation === 'since') add(context, state, body, 'joined', phrase, { ...time, relation: 'at' })
  else add(context, state, body, relationOf(phrase), phrase, time)
  return true
}

/** “candidate member”, “associate member”, “no longer a member”: another standing, or none. */
function isQualified(context: Context, phrase: NounPhrase): boolean {
  const { tokens } = context.reading
  if (
    phrase.modifiers.some(
      (it) =>
        (memberNoun(context, it.token) ?? 'member') !== 'member' || /^(?:founding|prospective|future|would-be|suspended)$/.test(it.lemma),
    )
  )
    return true
  const before = tokens.slice(Math.max(context.sentence.from, phrase.from - 3), phrase.from).map((it) => it.norm)
  return before.some((it) => it === 'not' || it === 'no' || it === 'non' || it === 'never' || it === 'longer')
}

function relationOf(phrase: NounPhrase): MembershipClaim['relation'] {
  return phrase.modifiers.some((it) => EARLIER.has(it.lemma) || it.lemma === 'former') ? 'former' : 'is'
}

function add(
  context: Context,
  state: Slot<string>,
  body: Slot<string>,
  relation: MembershipClaim['relation'],
  phrase: NounPhrase,
  time: ClaimTime | undefined,
): void {
  // “X, a former member of Y,” has been read as it stands.
  if (context.claims.some((it) => it.kind === 'membership' && it.body.start === body.start && it.relation === relation)) return
  // A state that the section tells has no place here: what is wrong is said of the body.
  const member = context.labelPlaced && labelled(context, 'state') ? state : { ...state, start: body.start, end: body.end }
  push(context, undefined, [member], body, {
    role: 'member',
    relation,
    over: isOver(context, phrase),
    exhaustive: false,
    focus: 'member',
    time,
    token: phrase.from,
  })
}

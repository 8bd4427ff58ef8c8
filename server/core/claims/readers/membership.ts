/**
 * Who belongs to which body.
 *
 *     Armenia is a member of the CSTO        Armenia joined the CSTO in 2002
 *     The CSTO comprises A, B and C          the six members: A, B, C
 *     CSTO member Armenia                    Armenia, a CSTO member
 */
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { STATE_NOUNS } from '../../text/english.js'
import type { ClaimTime, Slot } from '../claim.js'
import { type Context, slotOfName, spanOf } from '../context.js'
import { readBodySizes } from './body-sizes.js'
import { bodyOfRelative, readGlosses } from './member-beside.js'
import { bodyAsked, bodyOfSize, bodyOrTreaty, spokenBody } from './member-bodies.js'
import { readComprising } from './member-comprising.js'
import { readCounts } from './member-counts.js'
import { readEllipses } from './member-ellipsis.js'
import { readFounders } from './member-founders.js'
import { bodyOfMost, readMemberLists } from './member-lists.js'
import { readMemberPhrase } from './member-phrases.js'
import { readMemberSets } from './member-sets.js'
import { isPlain, isRestricted } from './member-subsets.js'
import {
  bodyOfMember,
  firstBody,
  furtherBodies,
  INCLUDING,
  isFormer,
  isOver,
  JOINING,
  LEAVING,
  prepositionalBody,
  qualityOf,
  statesOf,
} from './member-words.js'
import { listFrom } from './name-lists.js'
import { push } from './push-membership.js'
import { subjectStates } from './subjects.js'

const BELONGING = new Set(['belong', 'sit', 'be', 'remain', 'stay'])

/** Verbs that can say by themselves who belongs to what. */
const TELLING: ReadonlySet<string> = new Set([
  ...'become comprise form compose constitute make pull participate take'.split(' '),
  ...BELONGING,
  ...INCLUDING,
  ...JOINING,
  ...LEAVING,
])

export function readMemberships(context: Context): void {
  for (const clause of context.sentence.clauses) readClause(context, clause)
  for (const group of context.sentence.groups) for (const phrase of group.phrases) readMemberPhrase(context, phrase, group.phrases)
  readMemberLists(context)
  readGlosses(context)
  readCounts(context)
  readBodySizes(context)
  readMemberSets(context)
  readEllipses(context)
}

function readClause(context: Context, clause: Clause): void {
  const { lemma, particle } = clause.verb
  if (!TELLING.has(lemma)) {
    if (!readComprising(context, clause)) readFounders(context, clause)
    return
  }
  const token = clause.verb.main
  const time = context.dates.ofClause(clause)
  // “X is a member of Y”, “X became a founder of Y”.
  const complement = unwrapped(clause.object[0])
  const quality = complement ? qualityOf(context, complement) : undefined
  if (complement && quality && (lemma === 'be' || lemma === 'become' || lemma === 'remain')) {
    const members = subjectStates(context, clause)
    const bare =
      lemma === 'be' && quality === 'member' && clause.verb.tense === 'present' && !complement.of.length && !complement.preps.length
    const told = bodyOfMember(context, complement) ?? bodyOfRelative(context, clause) ?? spokenBody(context, clause, members, time)
    const body = told ?? (bare ? bodyAsked(context, complement) : undefined)
    if (body && members.length) {
      const relation =
        lemma === 'become'
          ? 'joined'
          : clause.kind === 'infinitive' && clause.parent?.verb.lemma === 'cease'
            ? 'left'
            : isFormer(context, complement) || (clause.verb.tense === 'past' && time?.relation !== 'at')
              ? 'former'
              : 'is'
      const over = isOver(context, complement)
      for (const more of [body, ...furtherBodies(context, body)]) {
        const own = time?.span && otherBodyBetween(context, more.end, time.span.start) ? undefined : time
        push(context, clause, members, more, {
          role: quality,
          relation,
          over,
          exhaustive: false,
          focus: members.length > 1 || !told ? 'member' : 'body',
          time: own,
          token,
        })
        // “was a member from 1992 to 1999 and again from 2006 to 2012”.
        for (const again of own?.parts?.second ? context.dates.alongside(own) : [])
          push(context, clause, members, more, { role: quality, relation, over, exhaustive: false, focus: 'member', time: again, token })
      }
      return
    }
    if (body === undefined && lemma === 'be') return
  }
  if (readMembersAre(context, clause, time, token)) return
  if (readMakeUp(context, clause, time, token)) return
  if (JOINING.has(lemma) && clause.passive) {
    readJoinedBy(context, clause, time)
    return
  }
  if (JOINING.has(lemma) || (lemma === 'become' && clause.preps.some((it) => it.prep === 'within'))) {
    const members = subjectStates(context, clause)
    const body =
      firstBody(context, clause.object) ??
      prepositionalBody(context, clause, lemma === 'accede' || lemma === 'return' ? ['to'] : lemma === 'enter' ? ['into'] : []) ??
      (clause.object.length ? undefined : spokenBody(context, clause, members, time))
    if (body && members.length)
      push(context, clause, members, body, {
        role: 'member',
        relation: 'joined',
        exhaustive: false,
        focus: members.length > 1 ? 'member' : 'body',
        time,
        token,
      })
    return
  }
  const chosen = chosenUnder(clause)
  if (LEAVING.has(lemma) || (lemma === 'pull' && particle === 'out')) {
    const members = subjectStates(context, clause)
    const body =
      firstBody(context, clause.object) ??
      prepositionalBody(context, clause, ['from', 'of']) ??
      (clause.object.length ? undefined : spokenBody(context, clause, members, time))
    if (body && members.length)
      push(context, chosen ?? clause, members, body, {
        role: 'member',
        relation: 'left',
        exhaustive: false,
        focus: members.length > 1 ? 'member' : 'body',
        time: chosen ? (time ?? context.dates.ofClause(chosen)) : time,
        token: chosen?.verb.main ?? token,
      })
    return
  }
  if (readComprising(context, clause) || readFounders(context, clause)) return
  if ((BELONGING.has(lemma) && (lemma !== 'be' || !complement)) || isPartTaken(context, clause)) {
    const body =
      (isPartTaken(context, clause) ? undefined : prepositionalBody(context, clause, lemma === 'belong' ? ['to'] : ['in', 'within'])) ??
      bodyOfRelative(context, clause) ??
      bodyOfPart(context, clause)
    const own = subjectStates(context, clause)
    const members = body && own.length ? [...own, ...companions(context, body)] : own
    for (const one of body && members.length ? [body, ...furtherBodies(context, body)] : [])
      push(context, clause, members, one, {
        role: 'member',
        relation: clause.verb.tense === 'past' && time?.relation !== 'at' ? 'former' : 'is',
        exhaustive: false,
        focus: 'body',
        time: time?.span && otherBodyBetween(context, one.end, time.span.start) ? undefined : time,
        token,
      })
  }
}

/** “A chose ⟦to leave⟧ in 1999”: who chose to leave left, in the past at least. */
function chosenUnder(clause: Clause): Clause | undefined {
  const above = clause.kind === 'infinitive' ? clause.parent : undefined
  return above?.verb.tense === 'past' && !above.passive && CHOOSING.has(above.verb.lemma) ? above : undefined
}

const CHOOSING: ReadonlySet<string> = new Set(['choose', 'opt', 'elect', 'prefer'])

/** “took part”. */
function isPartTaken(context: Context, { verb }: Clause): boolean {
  return verb.lemma === 'participate' || (verb.lemma === 'take' && context.reading.tokens[verb.to]?.norm === 'part')
}

/** “took part in the treaty”: the treaty by its name; “in the bloc” may be said of what the bloc did. */
function bodyOfPart(context: Context, clause: Clause): Slot<string> | undefined {
  const phrase = isPartTaken(context, clause) ? clause.preps.find((it) => it.prep === 'in')?.phrases[0] : undefined
  return phrase?.name?.candidates.some((it) => it.entity.kind === 'treaty') ? bodyOrTreaty(context, phrase) : undefined
}

/** “They were joined by ⟦A⟧ and ⟦B⟧ in the pact”. */
function readJoinedBy(context: Context, clause: Clause, time: ClaimTime | undefined): void {
  const members = statesOf(context, clause.preps.find((it) => it.prep === 'by')?.phrases ?? [])
  const body = prepositionalBody(context, clause, ['in', 'within']) ?? spokenBody(context, clause, members, time)
  if (!members.length || !body) return
  push(context, clause, members, body, {
    role: 'member',
    relation: 'joined',
    exhaustive: false,
    focus: 'member',
    time,
    token: clause.verb.main,
  })
}

/** “one of the members of Y”: the members that it is one of. */
function unwrapped(phrase: NounPhrase | undefined): NounPhrase | undefined {
  return phrase?.number && phrase.head === phrase.number.to - 1 && phrase.of[0] ? phrase.of[0] : phrase
}

/** “The members of Y are A, B and C”, “Members of Y include A and B”. */
function readMembersAre(context: Context, clause: Clause, time: ClaimTime | undefined, token: number): boolean {
  const subject = clause.subject[0]
  const { lemma } = clause.verb
  if (!subject || !(lemma === 'be' || INCLUDING.has(lemma) || lemma === 'comprise')) return false
  const quality = qualityOf(context, subject)
  const members = statesOf(context, clause.object)
  const body = quality
    ? (bodyOfMember(context, subject) ??
      (subject.possessivePronoun && subject.number ? bodyOfSize(context, subject.from, subject.number.number.value) : undefined) ??
      (subject.possessivePronoun || subject.definite ? bodyOfMost(context, subject.from, members, subject.possessivePronoun) : undefined))
    : undefined
  if (!quality || !body || !members.length) return false
  push(context, clause, members, body, {
    role: quality,
    relation: isFormer(context, subject) || (clause.verb.tense === 'past' && !time) ? 'former' : 'is',
    over: isOver(context, subject),
    exhaustive:
      quality === 'member' &&
      lemma === 'be' &&
      (subject.definite || context.reading.tokens[subject.from - 1]?.norm === 'whose') &&
      members.length > 1 &&
      members.length === clause.object.length &&
      subject.modifiers.every((it) => /^(current|present|full|member|all|only)$/.test(it.lemma)) &&
      isPlain(context, subject) &&
      !isRestricted(context, subject),
    focus: 'member',
    time,
    token,
    count: INCLUDING.has(lemma) ? countOf(context, subject) : undefined,
  })
  return true
}

/** “Its ⟦six⟧ members include …”: the number of all. */
function countOf(context: Context, subject: NounPhrase): Slot<number> | undefined {
  const { number } = subject
  const all = subject.possessivePronoun !== undefined || subject.possessor !== undefined
  if (!all || !number || number.number.hedge !== 'exact' || subject.modifiers.length) return undefined
  return { value: number.number.value, ...spanOf(context, number.from, number.to) }
}

/** “A and B are the union”, “A, B and C form the alliance”: together they are all of it. */
function readMakeUp(context: Context, clause: Clause, time: ClaimTime | undefined, token: number): boolean {
  const { lemma, particle } = clause.verb
  const makes =
    lemma === 'be' ||
    lemma === 'form' ||
    lemma === 'comprise' ||
    lemma === 'compose' ||
    lemma === 'constitute' ||
    (lemma === 'make' && particle === 'up')
  const object = clause.object[0]
  if (!makes || clause.passive || clause.object.length !== 1 || !object?.name || object.name.to < object.to || object.modifiers.length)
    return false
  const body = firstBody(context, clause.object)
  const told = glossOfSubject(context, clause)
  const members = told ?? statesOf(context, clause.subject)
  if (!body || members.length < 2 || members.length !== (told ?? clause.subject).length || clause.verb.tense === 'future') return false
  const past = clause.verb.tense === 'past' && !time
  push(context, clause, members, body, {
    role: 'member',
    relation: past ? 'former' : 'is',
    exhaustive: !past,
    focus: 'member',
    time,
    token,
  })
  return true
}

/** “Six states (⟦A⟧, ⟦B⟧ …) form Y”: those in the parenthesis behind the subject. */
function glossOfSubject(context: Context, { subject }: Clause): readonly Slot<string>[] | undefined {
  const [one, ...more] = subject
  if (!one?.number || one.name || more.length || !(STATE_NOUNS.has(one.headLemma) || one.head === one.number.to - 1)) return undefined
  const { chunks } = context.sentence
  const open = chunks.findIndex((it) => it.kind === 'open' && it.from === one.to)
  const list = open < 0 ? undefined : listFrom(context, open + 1, 'state')
  return list?.whole && chunks[list.next]?.kind === 'close' ? list.slots : undefined
}

/** “a member of A, of B since 1998”: the date speaks of the body nearest to it. */
function otherBodyBetween(context: Context, from: number, to: number): boolean {
  const { tokens, units } = context.reading
  return units.some(
    (unit) =>
      unit.kind === 'name' &&
      tokens[unit.from]!.start >= from &&
      tokens[unit.from]!.start < to &&
      slotOfName(context, unit, 'body') !== undefined,
  )
}

/** “A belongs to Y, together with ⟦B⟧ and ⟦C⟧”. */
function companions(context: Context, body: Slot<string>): readonly Slot<string>[] {
  const { chunks } = context.sentence
  const { tokens } = context.reading
  const at = chunks.findIndex((it) => it.kind === 'and' && tokens[it.from]!.start >= body.end && tokens[it.from]!.norm !== 'and')
  const named = chunks.slice(0, at).findLast((it) => it.kind === 'np')
  if (at < 0 || !named || tokens[named.from]!.start > body.start || tokens[named.to - 1]!.end < body.end) return []
  return listFrom(context, at + 1, 'state').slots
}

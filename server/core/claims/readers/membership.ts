/**
 * Who belongs to which body.
 *
 *     Armenia is a member of the CSTO        Armenia joined the CSTO in 2002
 *     The CSTO comprises A, B and C          the six members: A, B, C
 *     CSTO member Armenia                    Armenia, a CSTO member
 */
import type { Clause, Group } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { STATE_NOUNS } from '../../text/english.js'
import type { ClaimTime, MembershipClaim, Slot } from '../claim.js'
import { type Context, resolve, slotOfName, spanOf } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'
import { clauseOf } from './clause-of.js'

/** Nouns for one who belongs, and in what quality. */
const MEMBER_NOUNS: ReadonlyMap<string, string> = new Map([
  ['member', 'member'],
  ['member-state', 'member'],
  ['signatory', 'member'],
  ['founder', 'founder'],
  ['observer', 'observer'],
  ['candidate', 'candidate'],
  ['associate', 'associate'],
])

const JOINING = new Set(['join', 'enter', 'accede', 'rejoin', 're-accede', 'reenter', 'return'])
const LEAVING = new Set(['leave', 'quit', 'exit', 'withdraw', 'abandon', 'depart'])
const COMPRISING = new Set(['comprise', 'consist', 'unite', 'group', 'bring'])
const INCLUDING = new Set(['include', 'count', 'contain', 'embrace'])
const BELONGING = new Set(['belong', 'sit', 'be', 'remain', 'stay'])
const EARLIER = new Set([
  'initially',
  'originally',
  'formerly',
  'once',
  'previously',
  'first',
  'founding',
  'original',
  'initial',
  'erstwhile',
  'then',
  'early',
])

/** The quality that a noun gives, whatever its number and capitals. */
function memberNoun(context: Context, token: number): string | undefined {
  const { lemma, norm } = context.reading.tokens[token]!
  return MEMBER_NOUNS.get(lemma) ?? MEMBER_NOUNS.get(norm) ?? (norm.endsWith('s') ? MEMBER_NOUNS.get(norm.slice(0, -1)) : undefined)
}

export function readMemberships(context: Context): void {
  for (const clause of context.sentence.clauses) readClause(context, clause)
  for (const group of context.sentence.groups) for (const phrase of group.phrases) readMemberPhrase(context, phrase, group.phrases)
  readListAfterColon(context)
  readCounts(context)
}

function readClause(context: Context, clause: Clause): void {
  const { lemma, particle } = clause.verb
  const token = clause.verb.main
  const time = context.dates.ofClause(clause)
  // “X is a member of Y”, “X became a founder of Y”.
  const complement = clause.object[0]
  const quality = complement ? qualityOf(context, complement) : undefined
  if (complement && quality && (lemma === 'be' || lemma === 'become' || lemma === 'remain')) {
    const members = statesOf(context, clause.subject)
    const body = bodyOfMember(context, complement) ?? spokenBody(context, clause, members)
    if (body && members.length) {
      for (const more of [body, ...furtherBodies(context, complement)]) {
        push(context, clause, members, more, {
          role: quality,
          relation:
            lemma === 'become'
              ? 'joined'
              : isFormer(context, complement) || (clause.verb.tense === 'past' && !clause.verb.perfect && !time)
                ? 'former'
                : 'is',
          exhaustive: false,
          focus: members.length > 1 ? 'member' : 'body',
          time: time?.span && otherBodyBetween(context, more.end, time.span.start) ? undefined : time,
          token,
        })
      }
      return
    }
    if (body === undefined && lemma === 'be') return
  }
  if (readMembersAre(context, clause, time, token)) return
  if (JOINING.has(lemma) || (lemma === 'become' && clause.preps.some((it) => it.prep === 'within'))) {
    const members = statesOf(context, clause.subject)
    const body =
      firstBody(context, clause.object) ??
      prepositionalBody(context, clause, lemma === 'accede' || lemma === 'return' ? ['to'] : lemma === 'enter' ? ['into'] : []) ??
      (clause.object.length ? undefined : spokenBody(context, clause, members))
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
  if (LEAVING.has(lemma) || (lemma === 'pull' && particle === 'out')) {
    const members = statesOf(context, clause.subject)
    const body =
      firstBody(context, clause.object) ??
      prepositionalBody(context, clause, ['from', 'of']) ??
      (clause.object.length ? undefined : spokenBody(context, clause, members))
    if (body && members.length)
      push(context, clause, members, body, {
        role: 'member',
        relation: 'left',
        exhaustive: false,
        focus: members.length > 1 ? 'member' : 'body',
        time,
        token,
      })
    return
  }
  if (COMPRISING.has(lemma) || INCLUDING.has(lemma) || (lemma === 'make' && particle === 'up') || lemma === 'compose') {
    const passive = clause.passive && (lemma === 'make' || lemma === 'compose' || lemma === 'comprise')
    const body = firstBody(context, clause.subject)
    const list =
      lemma === 'consist' || passive || clause.object.length === 0
        ? (clause.preps.find((it) => it.prep === 'of')?.phrases ?? clause.object)
        : clause.object
    const members = statesOf(context, list)
    if (body && members.length) {
      const earlier = hasWordNear(context, clause, EARLIER) || (clause.verb.tense === 'past' && INCLUDING.has(lemma))
      push(context, clause, members, body, {
        role: 'member',
        relation: earlier ? 'former' : 'is',
        exhaustive: !INCLUDING.has(lemma) && !earlier && members.length === list.length && members.length > 1,
        focus: 'member',
        time,
        token,
      })
    }
    return
  }
  if (BELONGING.has(lemma) && (lemma !== 'be' || !complement)) {
    const body = prepositionalBody(context, clause, lemma === 'belong' ? ['to'] : ['in', 'within'])
    const members = statesOf(context, clause.subject)
    if (body && members.length)
      push(context, clause, members, body, {
        role: 'member',
        relation: clause.verb.tense === 'past' && !time ? 'former' : 'is',
        exhaustive: false,
        focus: 'body',
        time,
        token,
      })
  }
}

/** The body spoken of, for “re-acceded in 2006” and “has been a member since”: only one with which the member has a history. */
function spokenBody(context: Context, clause: Clause, members: readonly Slot<string>[]): Slot<string> | undefined {
  if (clause.object.some((it) => it.of.length > 0 || it.possessor || it.modifierNames.length > 0)) return undefined
  const body = recentBody(context, clause.verb.main)
  const known =
    body &&
    members.length > 0 &&
    members.every((it) => (context.corpus.membershipsByMember.get(it.value) ?? []).some((membership) => membership.bodyId === body.value))
  return known ? body : undefined
}

/** “The members of Y are A, B and C”, “Members of Y include A and B”. */
function readMembersAre(context: Context, clause: Clause, time: ClaimTime | undefined, token: number): boolean {
  const subject = clause.subject[0]
  const { lemma } = clause.verb
  if (!subject || !(lemma === 'be' || INCLUDING.has(lemma) || lemma === 'comprise')) return false
  const quality = qualityOf(context, subject)
  const body = quality
    ? (bodyOfMember(context, subject) ?? (subject.possessivePronoun ? recentBody(context, subject.from) : undefined))
    : undefined
  const members = statesOf(context, clause.object)
  if (!quality || !body || !members.length) return false
  push(context, clause, members, body, {
    role: quality,
    relation: isFormer(context, subject) || (clause.verb.tense === 'past' && !time) ? 'former' : 'is',
    exhaustive:
      quality === 'member' &&
      lemma === 'be' &&
      subject.definite &&
      members.length > 1 &&
      members.length === clause.object.length &&
      !subject.modifiers.some((it) => it.lemma === 'other' || it.lemma === 'main'),
    focus: 'member',
    time,
    token,
  })
  return true
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

/** “CSTO members Kazakhstan and Kyrgyzstan”, “Armenia, a CSTO member”, “fellow members A, B”. */
function readMemberPhrase(context: Context, phrase: NounPhrase, group: Group): void {
  const { tokens } = context.reading
  const memberToken =
    phrase.modifiers.find((it) => memberNoun(context, it.token))?.token ?? (memberNoun(context, phrase.head) ? phrase.head : -1)
  if (memberToken < 0) return
  const quality = memberNoun(context, memberToken)
  if (!quality || isNonMember(context, memberToken)) return
  const body = bodyOfMember(context, phrase)
  if (!body) return
  const former = phrase.modifiers.some(
    (it) => it.lemma === 'former' || it.lemma === 'original' || it.lemma === 'founding' || it.lemma === 'initial',
  )
  const clause = clauseOf(context, phrase)
  const options = { role: quality, relation: former ? ('former' as const) : ('is' as const), exhaustive: false, token: phrase.from }
  // The name inside: “CSTO member Armenia”; those that follow in the group are members too.
  const named = phrase.name && phrase.name.from > memberToken ? slotOfName(context, phrase.name, 'state') : undefined
  if (named) {
    const rest = group.slice(group.indexOf(phrase) + 1)
    const members = [named, ...statesOf(context, rest)]
    push(context, undefined, members, body, {
      ...options,
      focus: 'member',
      time: clause ? context.dates.around(clause) : context.dates.implied(),
    })
    return
  }
  // “members such as A and B”, “all members except C”.
  const clausal = clause?.preps.filter((it) => it.prep === 'except') ?? []
  for (const it of [...phrase.preps, ...clausal]) {
    if (it.prep !== 'such as' && it.prep !== 'including' && it.prep !== 'like' && it.prep !== 'except') continue
    const members = statesOf(context, it.phrases)
    if (members.length)
      push(context, undefined, members, body, {
        ...options,
        focus: 'member',
        time: clause ? context.dates.around(clause) : context.dates.implied(),
      })
  }
  // “X is our partner, a member of Y”: said of the subject of the copula before it.
  const copula = context.sentence.clauses.find(
    (it) => it.verb.lemma === 'be' && it.verb.main < phrase.from && it.subject.length === 1 && !it.object.includes(phrase),
  )
  if (
    copula &&
    !phrase.definite &&
    context.reading.tokens[phrase.from]!.norm === 'a' &&
    context.reading.tokens[phrase.from - 1]!.norm === ','
  ) {
    const members = statesOf(context, copula.subject)
    if (members.length) push(context, copula, members, body, { ...options, focus: 'member', time: context.dates.ofClause(copula) })
    return
  }
  for (const { of, by } of context.sentence.appositions) {
    const other = of === phrase ? by : by === phrase ? of : undefined
    const state = other?.name ? slotOfName(context, other.name, 'state') : undefined
    if (!other || !state) continue
    const members =
      of === phrase ? statesOf(context, context.sentence.groups.find((it) => it.phrases.includes(other))?.phrases ?? [other]) : [state]
    push(context, undefined, members, body, {
      ...options,
      focus: of === phrase ? 'member' : 'body',
      time: clause ? context.dates.around(clause) : context.dates.implied(),
    })
    return
  }
}

/** “Y has six members”, “the six members of Y”, “the six-member Y”: a count of all. */
function readCounts(context: Context): void {
  for (const group of context.sentence.groups) {
    for (const phrase of group.phrases) {
      const { number } = phrase
      if (!number || number.number.hedge !== 'exact') continue
      const states =
        STATE_NOUNS.has(phrase.headLemma) &&
        context.sentence.clauses.some(
          (it) =>
            (it.verb.lemma === 'comprise' || (it.verb.lemma === 'make' && it.verb.particle === 'up')) &&
            (it.object.includes(phrase) || it.preps.some((prep) => prep.prep === 'of' && prep.phrases.includes(phrase))),
        )
      const noun =
        states || memberNoun(context, phrase.head) === 'member' || phrase.modifiers.some((it) => memberNoun(context, it.token) === 'member')
      if (
        !noun ||
        phrase.modifiers.some((it) =>
          /^(other|new|more|remaining|founding|original|first|former|of|permanent|associate|observer)$/.test(it.lemma),
        )
      )
        continue
      const clause = context.sentence.clauses.find(
        (it) => it.object.includes(phrase) || (states && it.preps.some((prep) => prep.phrases.includes(phrase))),
      )
      const has =
        clause &&
        (clause.verb.lemma === 'have' ||
          clause.verb.lemma === 'comprise' ||
          clause.verb.lemma === 'count' ||
          clause.verb.lemma === 'number' ||
          states)
      const compound = context.reading.tokens[number.to]?.norm === '-'
      const own = phrase.name && compound ? slotOfName(context, phrase.name, 'body') : undefined
      // A past without a date speaks of no day in particular; “five of the seven” counts some other way.
      const around = clause ?? clauseOf(context, phrase)
      if (around?.verb.tense === 'past' && !around.verb.perfect && !context.dates.ofClause(around)) continue
      if (context.reading.tokens[phrase.from - 1]?.norm === 'of') continue
      const body =
        own ?? (has ? firstBody(context, clause.subject) : phrase.definite || compound ? bodyOfMember(context, phrase) : undefined)
      if (!body || context.claims.some((it) => it.kind === 'membership' && it.count?.start === context.reading.tokens[number.from]!.start))
        continue
      const count = { value: number.number.value, ...spanOf(context, number.from, number.to) }
      context.claims.push({
        kind: 'membership',
        start: Math.min(count.start, body.start),
        end: Math.max(count.end, body.end),
        members: [],
        body,
        role: 'member',
        relation: 'is',
        exhaustive: false,
        except: [],
        list: undefined,
        count,
        focus: 'member',
        negated: isNegated(context, clause, phrase.from),
        voice: voiceOf(context, clause, phrase.from),
        time: clause
          ? clause.verb.tense === 'past' && !context.dates.ofClause(clause)
            ? undefined
            : context.dates.ofClause(clause)
          : context.dates.implied(),
      })
    }
  }
}

/** “Members (six): A, B, C”, “The other five members: A, B”, “It has five members: A, B”. */
function readListAfterColon(context: Context): void {
  const { chunks, groups } = context.sentence
  for (let at = 0; at < chunks.length; at++) {
    const joint = chunks[at]!
    if (joint.kind !== 'colon' && !(joint.kind === 'adverb' && (joint.word === 'namely' || joint.word === 'viz'))) continue
    const list = groups.find((it) => it.from >= joint.to)
    if (!list) continue
    const members = statesOf(context, list.phrases)
    if (members.length < 2 || members.length !== list.phrases.length) continue
    const before = chunks.slice(0, at)
    const label = before.find(
      (it) => it.kind === 'np' && (memberNoun(context, it.phrase.head) !== undefined || it.phrase.headLemma === 'membership'),
    )
    if (label?.kind !== 'np') continue
    const body =
      bodyOfMember(context, label.phrase) ??
      subjectBody(
        context,
        before.flatMap((it) => (it.kind === 'np' ? [it.phrase] : [])),
      ) ??
      recentBody(context, label.from)
    if (!body) continue
    const number = before.flatMap((it) => (it.kind === 'np' && it.phrase.number ? [it.phrase.number] : []))[0]
    const other = label.phrase.modifiers.some((it) => it.lemma === 'other' || it.lemma === 'remaining' || it.lemma === 'fellow')
    const except = other ? context.frame.topic.slice(0, 1) : []
    const quality = memberNoun(context, label.phrase.head) ?? 'member'
    const former = label.phrase.modifiers.some((it) => EARLIER.has(it.lemma) || it.lemma === 'former')
    push(context, undefined, members, body, {
      role: quality,
      relation: former ? 'former' : 'is',
      exhaustive: quality === 'member' && !former && !(other && except.length === 0),
      except,
      count: number && !other ? { value: number.number.value, ...spanOf(context, number.from, number.to) } : undefined,
      focus: 'member',
      time: context.dates.inSentence(),
      token: list.from,
    })
    return
  }
}

interface Options {
  readonly role: string
  readonly relation: MembershipClaim['relation']
  readonly exhaustive: boolean
  readonly focus: MembershipClaim['focus']
  readonly time: ClaimTime | undefined
  readonly token: number
  readonly except?: readonly string[]
  readonly count?: Slot<number> | undefined
}

function push(context: Context, clause: Clause | undefined, members: readonly Slot<string>[], body: Slot<string>, options: Options): void {
  const first = members[0]!
  const last = members[members.length - 1]!
  const kept = members.filter((it) => it.value !== body.value)
  if (!kept.length) return
  if (context.claims.some((it) => it.kind === 'membership' && it.body.value === body.value && it.members[0]?.start === first.start)) return
  context.claims.push({
    kind: 'membership',
    start: Math.min(first.start, body.start >= 0 ? body.start : first.start),
    end: Math.max(last.end, body.end),
    members: kept,
    body,
    role: options.role,
    relation: options.relation,
    exhaustive: options.exhaustive,
    except: options.except ?? [],
    list: members.length > 1 ? { start: first.start, end: last.end } : undefined,
    count: options.count,
    focus: options.focus,
    negated: isNegated(context, clause, options.token),
    voice: voiceOf(context, clause, options.token),
    time: options.time,
  })
}

function qualityOf(context: Context, phrase: NounPhrase): string | undefined {
  const quality = memberNoun(context, phrase.head)
  return quality && !isNonMember(context, phrase.head) ? quality : undefined
}

function isNonMember(context: Context, token: number): boolean {
  const before = context.reading.tokens[token - 1]
  return before?.norm === 'non' || (before?.norm === '-' && context.reading.tokens[token - 2]?.norm === 'non')
}

function isFormer(context: Context, phrase: NounPhrase): boolean {
  return phrase.modifiers.some((it) => EARLIER.has(it.lemma) || it.lemma === 'former') && context !== undefined
}

/** The body that a member phrase names: “of the CSTO”, “CSTO member”, “the CSTO's members”, “its members”. */
function bodyOfMember(context: Context, phrase: NounPhrase): Slot<string> | undefined {
  for (const it of phrase.of) {
    const slot = resolve(context, it, 'body')
    if (slot) return slot
  }
  for (const it of phrase.modifierNames) {
    const slot = slotOfName(context, it, 'body')
    if (slot) return slot
  }
  if (phrase.possessor) return resolve(context, phrase.possessor, 'body')
  return undefined
}

function furtherBodies(context: Context, phrase: NounPhrase): readonly Slot<string>[] {
  return phrase.of.slice(1).flatMap((it) => resolve(context, it, 'body') ?? [])
}

function firstBody(context: Context, group: Group): Slot<string> | undefined {
  return group[0] ? resolve(context, group[0], 'body') : undefined
}

function subjectBody(context: Context, phrases: readonly NounPhrase[]): Slot<string> | undefined {
  for (const it of phrases) {
    const slot = resolve(context, it, 'body')
    if (slot) return slot
  }
  return undefined
}

/** The body last named, in this passage or before it: “Its members: …”. */
function recentBody(context: Context, token: number): Slot<string> | undefined {
  let found: Slot<string> | undefined
  for (const unit of context.reading.units) {
    if (unit.from >= token) break
    if (unit.kind === 'name') found = slotOfName(context, unit, 'body') ?? found
  }
  if (found) return found
  const id = context.frame.bodies[0]
  const at = context.reading.tokens[token]
  return id && at ? { value: id, start: at.start, end: at.end } : undefined
}

function prepositionalBody(context: Context, clause: Clause, prepositions: readonly string[]): Slot<string> | undefined {
  for (const it of clause.preps) {
    if (!prepositions.includes(it.prep) || !it.phrases[0]) continue
    const slot = resolve(context, it.phrases[0], 'body')
    if (slot) return slot
  }
  return undefined
}

/** The states of a group; a phrase of another sort is left out. “Republic of X” counts as X where its name says so. */
function statesOf(context: Context, group: Group): readonly Slot<string>[] {
  const found: Slot<string>[] = []
  for (const phrase of group) {
    if (phrase.role || (phrase.name && phrase.name.to < phrase.to)) continue
    const slot = resolve(context, phrase, 'state')
    if (slot) found.push(slot)
  }
  return found
}

function hasWordNear(context: Context, clause: Clause, words: ReadonlySet<string>): boolean {
  for (let at = Math.max(context.sentence.from, clause.verb.from - 3); at < Math.min(context.sentence.to, clause.verb.to + 2); at++) {
    if (words.has(context.reading.tokens[at]!.norm)) return true
  }
  return false
}

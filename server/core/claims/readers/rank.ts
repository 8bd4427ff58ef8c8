/**
 * First, second, last: of those who joined or left, and of the acts of one sort.
 *
 *     Austria was the first to leave the League            who, in what order
 *     Three more joined in 1993, Malta being the last      out of those whom the sentence tells of
 *     the Union's second deployment                        an event that the corpus numbers
 */
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { ORDINAL_WORDS } from '../../text/english.js'
import type { MembershipClaim, RankClaim, Slot } from '../claim.js'
import { type Context, entityOf, headPhrases, resolve, slotOfName, spanOf } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'
import { clauseAround } from './clause-of.js'

export function readRanks(context: Context): void {
  const { tokens } = context.reading
  for (let at = context.sentence.from + 1; at < context.sentence.to; at++) {
    const rank = rankOf(tokens[at]!.norm)
    if (rank !== undefined && tokens[at - 1]!.norm === 'the') readMover(context, at, rank)
  }
  for (const group of context.sentence.groups) for (const phrase of group.phrases) readNumbered(context, phrase)
}

/** 1 for “first”, 2 for “second” …; -1 for “last” and “latest”. */
function rankOf(word: string): number | undefined {
  return word === 'last' || word === 'latest' ? -1 : ORDINAL_WORDS.get(word)
}

const JOINING = new Set(['join', 'accede', 'enter'])
const LEAVING = new Set(['leave', 'quit', 'withdraw', 'exit'])
const MOVERS = new Set(['state', 'country', 'member', 'nation', 'republic', 'one', 'government', 'party'])
const BEING = new Set(['was', 'is', 'being', 'became', 'were', ',', 'the', 'also', 'thus'])

/** “X was the first (state) to leave Y”, “X being the last of them”. */
function readMover(context: Context, at: number, rank: number): void {
  const { tokens } = context.reading
  const member = memberBefore(context, at)
  if (!member) return
  let next = at + 1
  if (MOVERS.has(tokens[next]?.lemma ?? '')) next++
  const verb = tokens[next]?.norm === 'to' ? tokens[next + 1]?.lemma : undefined
  const how = verb === undefined ? undefined : JOINING.has(verb) ? 'joined' : LEAVING.has(verb) ? 'left' : undefined
  const told = context.claims.find(
    (it): it is MembershipClaim =>
      it.kind === 'membership' && (it.relation === 'joined' || it.relation === 'left') && it.start < member.start,
  )
  const ofThem = tokens[next]?.norm === 'of' && (tokens[next + 1]?.norm === 'them' || tokens[next + 1]?.norm === 'these')
  if (how) {
    const body = bodyBehind(context, next + 2) ?? told?.body
    if (body) push(context, at, rank, { is: 'member', member, body, how, within: undefined })
  } else if (told && (ofThem || tokens[next]?.norm === ',' || tokens[next]?.norm === '.') && told.time) {
    push(context, at, rank, { is: 'member', member, body: told.body, how: told.relation as 'joined' | 'left', within: told.time.value })
  }
}

/** The state named right before, with nothing but “was”, “being”, “the” between. */
function memberBefore(context: Context, at: number): Slot<string> | undefined {
  const { tokens, units } = context.reading
  let token = at - 1
  while (token > context.sentence.from && BEING.has(tokens[token]!.norm)) token--
  const unit = units.find((it) => it.kind === 'name' && it.to === token + 1 && it.from >= context.sentence.from)
  return unit?.kind === 'name' && entityOf(unit, 'state') ? slotOfName(context, unit, 'state') : undefined
}

/** The body named behind the verb, else “it”, “the bloc” and the like where only one can be meant. */
function bodyBehind(context: Context, from: number): Slot<string> | undefined {
  for (const group of context.sentence.groups) {
    for (const phrase of group.phrases) if (phrase.from >= from && phrase.from < from + 3) return resolve(context, phrase, 'body')
  }
  return undefined
}

/** “the Union's second deployment”, “its first mission”, “the third deployment of the Union”. */
function readNumbered(context: Context, phrase: NounPhrase): void {
  const { tokens } = context.reading
  const word = phrase.modifiers.find((it) => ORDINAL_WORDS.has(tokens[it.token]!.norm))
  const pronoun = phrase.possessivePronoun?.word === 'its'
  const modifier = phrase.modifierNames[0]
  // “its eighth meeting of consultation”: what stands behind “of” is whose only where nothing before it is.
  const owner = phrase.possessor ?? (pronoun || modifier ? undefined : phrase.of[0])
  if (!word || (!owner && !pronoun && !modifier)) return
  const subject = pronoun ? context.sentence.clauses.find((it) => it.kind === 'main')?.subject[0] : undefined
  const holder = owner ?? subject
  const body = holder ? resolve(context, holder, 'body') : modifier ? slotOfName(context, modifier, 'body') : undefined
  if (!body) return
  const names = headPhrases(context, phrase)
  push(context, word.token, ORDINAL_WORDS.get(tokens[word.token]!.norm)!, { is: 'event', ownerId: body.value, names })
}

function push(context: Context, at: number, rank: number, of: RankClaim['of']): void {
  const clause = clauseAround(context, at)
  const place = spanOf(context, at, at + 1)
  context.claims.push({
    kind: 'rank',
    start: of.is === 'member' ? Math.min(of.member.start, place.start) : place.start,
    end: place.end,
    rank: { value: rank, ...place },
    of,
    negated: isNegated(context, clause, at),
    voice: voiceOf(context, clause, at),
    time: context.dates.inSentence(),
  })
}

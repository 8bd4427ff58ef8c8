/**
 * First, second, last: of those who joined or left, and of the acts of one sort.
 *
 *     Austria was the first to leave the League            who, in what order
 *     Three more joined in 1993, Malta being the last      out of those whom the sentence tells of
 *     the Union's second deployment                        an event that the corpus numbers
 *     for the second time the Union sent troops            the same, told by a verb
 *     it is the second time that the Union has sent troops
 */
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { ORDINAL_WORDS } from '../../text/english.js'
import { perWord } from '../../text/word.js'
import type { MembershipClaim, RankClaim, Slot } from '../claim.js'
import { type Context, entityOf, headPhrases, resolve, slotOfName, spanOf } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'
import { clauseAround } from './clause-of.js'

export function readRanks(context: Context): void {
  const { tokens } = context.reading
  for (let at = context.sentence.from + 1; at < context.sentence.to; at++) {
    const rank = rankOf(tokens[at]!.word)
    if (!rank || tokens[at - 1]!.norm !== 'the') continue
    readMover(context, at, rank)
    readTime(context, at, rank)
  }
  for (const group of context.sentence.groups) for (const phrase of group.phrases) readNumbered(context, phrase)
}

/** 1 for “first”, 2 for “second” …; -1 for “last” and “latest”; 0 for all else. */
const rankOf = perWord(({ norm }) => (norm === 'last' || norm === 'latest' ? -1 : (ORDINAL_WORDS.get(norm) ?? 0)))

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

/** “For the second time (ever, in its history) the Union sent troops”, “it is the second time that the Union has done so”. */
function readTime(context: Context, at: number, rank: number): void {
  const { tokens } = context.reading
  if (rank < 0 || tokens[at + 1]?.norm !== 'time') return
  const equated = tokens[at - 2]?.lemma === 'be' || tokens[at - 2]?.lemma === 'mark'
  if (!(equated ? isOfAllTimes(context, at + 2) : tokens[at - 2]?.norm === 'for' && isEver(context, at + 2))) return
  const numbered = (id: string, owner: string): boolean => {
    const entity = context.corpus.entities.get(id)
    return entity?.kind === 'event' && entity.record.ordinal?.of === owner
  }
  const clause = clauseAround(context, at)
  const acts = context.events.filter(
    (it) =>
      it.agents.length === 1 &&
      !it.negated &&
      it.noun === undefined &&
      it.candidates.some(({ entityId }) => numbered(entityId, it.agents[0]!.value)),
  )
  // Behind “the second time that” it is what follows; “for the second time” stands in the clause that tells it.
  const [act, more] = acts.filter((it) =>
    equated
      ? it.trigger.start > tokens[at]!.end
      : clause && it.trigger.start >= tokens[clause.verb.from]!.start && it.trigger.end <= tokens[clause.verb.to - 1]!.end,
  )
  const owner = act?.agents[0]?.value
  if (!act || owner === undefined || (more && !equated)) return
  const entityIds = [...new Set(act.candidates.map((it) => it.entityId))]
  push(
    context,
    at,
    rank,
    { is: 'event', ownerId: owner, names: [], entityIds },
    equated && [act, more].some((it) => it?.voice === 'own') ? 'own' : undefined,
  )
}

/** “the second time ⟦that⟧”, “the second time in its history that”: and not “the second time this year that”, “… since 1999”. */
function isOfAllTimes(context: Context, after: number): boolean {
  const { tokens } = context.reading
  const rest = tokens.slice(after, context.sentence.to).map((it) => it.norm)
  const [first, second] = rest
  const opens = first === 'that' || first === 'ever' || second === 'its' || tokens[after]?.pos === 'DET' || tokens[after]?.pos === 'PROPN'
  return opens && first !== 'this' && !rest.some((it, index) => LIMITING.has(it) && rest[index + 1] !== 'its')
}

const LIMITING: ReadonlySet<string> = new Set(['since', 'under', 'outside', 'within', 'without', 'as', 'only'])

/** Whether all times are counted: “for the second time in a week”, “since 1999” or “under X” counts others. */
function isEver(context: Context, after: number): boolean {
  const { tokens } = context.reading
  const rest = tokens.slice(after, context.sentence.to).map((it) => it.norm)
  const [first, second] = rest
  if (first === 'in' || first === 'during') return second === 'its' || second === 'their'
  return !rest.some((it) => NARROWING.has(it))
}

const NARROWING = new Set('since this that under outside without within only after before running last past new as at with on'.split(' '))

/** “the Union's second deployment”, “its first mission”, “the third such deployment by the Union”, “X was the Union's second”. */
function readNumbered(context: Context, phrase: NounPhrase): void {
  const { tokens } = context.reading
  const bare = ORDINAL_WORDS.has(tokens[phrase.head]!.norm)
  const word = bare ? { token: phrase.head } : phrase.modifiers.find((it) => ORDINAL_WORDS.has(tokens[it.token]!.norm))
  const pronoun = phrase.possessivePronoun?.word === 'its'
  const modifier = phrase.modifierNames[0]
  // “its eighth meeting of consultation”: what stands behind “of” is whose only where nothing before it is.
  const by = phrase.preps.find((it) => it.prep === 'by')?.phrases[0]
  const owner = phrase.possessor ?? (pronoun || modifier ? undefined : (phrase.of[0] ?? by))
  if (!word || (!owner && !pronoun && !modifier)) return
  const subject = pronoun ? context.sentence.clauses.find((it) => it.kind === 'main')?.subject[0] : undefined
  const holder = owner ?? subject
  const body = holder ? ownerOf(context, holder) : modifier ? slotOfName(context, modifier, 'body') : undefined
  if (!body) return
  const equation = bare ? context.sentence.clauses.find((it) => it.verb.lemma === 'be' && it.object.includes(phrase)) : undefined
  if (bare && equation?.subject.length !== 1) return
  const names = headPhrases(context, equation?.subject[0] ?? phrase)
  push(context, word.token, ORDINAL_WORDS.get(tokens[word.token]!.norm)!, { is: 'event', ownerId: body.value, names })
}

/** A body, or the body whose organ is named: “of the Union's forces”. */
function ownerOf(context: Context, holder: NounPhrase): Slot<string> | undefined {
  const body = resolve(context, holder, 'body')
  const organ = body ? undefined : resolve(context, holder, 'institution')
  const entity = organ && context.corpus.entities.get(organ.value)
  const parent = entity?.kind === 'organization' ? entity.record.parent_id : undefined
  return organ && parent !== undefined ? { ...organ, value: parent } : body
}

function push(context: Context, at: number, rank: number, of: RankClaim['of'], voice?: RankClaim['voice']): void {
  const clause = clauseAround(context, at)
  const place = spanOf(context, at, at + 1)
  context.claims.push({
    kind: 'rank',
    start: of.is === 'member' ? Math.min(of.member.start, place.start) : place.start,
    end: place.end,
    rank: { value: rank, ...place },
    of,
    negated: isNegated(context, clause, at),
    voice: voice ?? voiceOf(context, clause, at),
    time: context.dates.inSentence(),
  })
}

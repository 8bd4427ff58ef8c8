/** Who came to rule, ruled and fell, where no office is named: “has governed since 2015”, “in power since 2010”, “took office on 4 May”. */
import type { Span } from '../../base/span.js'
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { STATE_NOUNS } from '../../text/english.js'
import type { ClaimTime, Holder, OfficeClaim, Slot } from '../claim.js'
import { type Context, slotOfName, spanOf } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'
import { HEADSHIPS } from './office-government.js'
import { personOf, postsHeld, resolvedPerson } from './office-holder.js'

/** Verbs of being at the head of a state. */
export const RULING: ReadonlySet<string> = new Set(['govern', 'rule', 'reign'])
/** What someone is in who rules, takes who begins, and leaves who ends. */
export const RULE: ReadonlySet<string> = new Set(['office', 'power', 'charge'])
const TAKING: ReadonlySet<string> = new Set(['take', 'assume', 'enter', 'seize'])
const LEAVING: ReadonlySet<string> = new Set(['leave', 'lose', 'relinquish'])

/** What someone is called who takes over from another: “took over as successor to X”. */
const FOLLOWING: ReadonlySet<string> = new Set(['successor', 'replacement', 'heir'])

export function readRule(context: Context): void {
  for (const clause of context.sentence.clauses) {
    const aspect = aspectOf(clause)
    const holder = clause.subject[0]
    if (!aspect || !holder || clause.subject.length > 1) continue
    // A verb that has an office beside it is read with that.
    if (
      clause.object.some((it) => it.role) ||
      clause.preps.some((it) => it.prep === 'as' && !FOLLOWING.has(it.phrases[0]?.headLemma ?? ''))
    )
      continue
    const person = personOf(context, holder) ?? resolvedPerson(context, holder)
    const time = context.dates.ofClause(clause)
    if (!person || time?.from !== 'said' || !time.yearSaid) continue
    const [object] = clause.object
    const state = RULING.has(clause.verb.lemma) && object?.name ? slotOfName(context, object.name, 'state') : undefined
    // “took over”, “stepped down”: of whatever office.
    const postIds =
      RULING.has(clause.verb.lemma) || !clause.verb.particle
        ? headshipsOf(context, person.value.id, state?.value)
        : postsHeld(context, person.value.id)
    // “ruled the dance floor”.
    if (!postIds.length || (RULING.has(clause.verb.lemma) && object && !state && !STATE_NOUNS.has(object.headLemma))) continue
    add(context, person, spanOf(context, clause.verb.from, clause.verb.to), postIds, aspect, time, clause, state)
  }
  readAsides(context)
}

/** “X, ⟦in office since 2013⟧, …”. */
function readAsides(context: Context): void {
  const { tokens } = context.reading
  for (const group of context.sentence.groups) {
    const [phrase] = group.phrases
    if (!phrase || !RULE.has(bareNoun(phrase)) || tokens[phrase.from - 1]?.norm !== 'in' || tokens[phrase.from - 2]?.norm !== ',') continue
    const host = context.sentence.groups.find((it) => it.to === phrase.from - 2)?.phrases
    const person = host?.length === 1 ? (personOf(context, host[0]!) ?? resolvedPerson(context, host[0]!)) : undefined
    const time = context.dates.next(phrase.to, 1)
    if (!person || time?.relation !== 'since') continue
    const postIds = postsHeld(context, person.value.id)
    if (postIds.length) add(context, person, spanOf(context, phrase.from, phrase.to), postIds, 'holds', time, undefined, undefined)
  }
}

function add(
  context: Context,
  person: Slot<Holder>,
  words: Span,
  postIds: readonly string[],
  aspect: OfficeClaim['aspect'],
  time: ClaimTime,
  clause: Clause | undefined,
  organization: Slot<string> | undefined,
): void {
  const token = clause?.verb.main ?? context.sentence.from
  context.claims.push({
    kind: 'office',
    start: Math.min(person.start, words.start),
    end: Math.max(person.end, words.end, time.span?.end ?? 0),
    person,
    role: { value: 'head of government', ...words },
    organization,
    postIds,
    aspect,
    qualifier: undefined,
    acting: false,
    present: clause === undefined || (clause.verb.tense === 'present' && !clause.verb.perfect),
    negated: clause !== undefined && isNegated(context, clause, token),
    voice: voiceOf(context, clause, token),
    time,
  })
}

function aspectOf(clause: Clause): OfficeClaim['aspect'] | undefined {
  const { lemma } = clause.verb
  if (clause.passive || clause.verb.passive) return undefined
  const { particle } = clause.verb
  const object = bareNoun(clause.object[0])
  const into = (prep: string): boolean => clause.preps.some((it) => it.prep === prep && RULE.has(bareNoun(it.phrases[0])))
  if (RULING.has(lemma)) return 'holds'
  if (lemma === 'be' && !clause.object.length && into('in')) return 'holds'
  if (lemma === 'take' && particle === 'over')
    return clause.object.length || clause.preps.some((it) => it.prep === 'from') ? undefined : 'began'
  if ((lemma === 'step' || lemma === 'stand') && (particle === 'down' || particle === 'aside')) return 'ended'
  if (TAKING.has(lemma) && RULE.has(object)) return 'began'
  if (lemma === 'come' && into('to')) return 'began'
  return LEAVING.has(lemma) && RULE.has(object) ? 'ended' : undefined
}

/** “office” and not “the office”, “charge” and not “charge of the choir”. */
function bareNoun(phrase: NounPhrase | undefined): string {
  return phrase && phrase.to - phrase.from === 1 && !phrase.of.length ? phrase.headLemma : ''
}

/** The posts at the head of a state or government that a person has held, of one state where it is said which. */
export function headshipsOf(context: Context, personId: string, stateId: string | undefined): readonly string[] {
  return postsHeld(context, personId).filter((id) => {
    const post = context.corpus.entities.get(id)
    if (post?.kind !== 'post' || !post.record.roles.some((role) => HEADSHIPS.includes(role.toLowerCase()))) return false
    return stateId === undefined || post.record.organization_id === stateId
  })
}

/** Membership said without a verb: “CSTO member Armenia”, “the six members: …”. */
import { flatten } from '../../base/flatten.js'
import type { Group } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import type { Slot } from '../claim.js'
import { type Context, slotOfName } from '../context.js'
import { clauseOf } from './clause-of.js'
import { bodiesInSight } from './member-bodies.js'
import { bodyOfMember, isNonMember, isOver, memberNoun, statesOf } from './member-words.js'
import { push } from './push-membership.js'

/** “CSTO members Kazakhstan and Kyrgyzstan”, “Armenia, a CSTO member”, “fellow members A, B”. */
export function readMemberPhrase(context: Context, phrase: NounPhrase, group: Group): void {
  const memberToken =
    phrase.modifiers.find((it) => memberNoun(context, it.token))?.token ?? (memberNoun(context, phrase.head) ? phrase.head : -1)
  if (memberToken < 0) return
  const noun = memberNoun(context, memberToken)
  const quality = noun === 'member' && phrase.modifiers.some((it) => it.lemma === 'founding') ? 'founder' : noun
  if (!quality || isNonMember(context, memberToken)) return
  const body = bodyOfMember(context, phrase) ?? bodyOfAnother(context, phrase)
  if (!body) return
  const former = phrase.modifiers.some(
    (it) => it.lemma === 'former' || it.lemma === 'original' || it.lemma === 'founding' || it.lemma === 'initial',
  )
  const clause = clauseOf(context, phrase)
  const options = {
    role: quality,
    relation: former ? ('former' as const) : ('is' as const),
    over: isOver(context, phrase),
    exhaustive: false,
    token: phrase.from,
  }
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
  // “As a member of Y, X trades freely”: said of the subject.
  if (clause?.preps.some((it) => it.prep === 'as' && it.phrases.includes(phrase)) && clause.subject.length === 1) {
    const members = statesOf(context, clause.subject)
    if (members.length) push(context, clause, members, body, { ...options, focus: 'member', time: context.dates.ofClause(clause) })
    return
  }
  // “X (a member of Y) …”
  const opener = context.reading.tokens[phrase.from - 1]
  if (opener?.norm === '(') {
    const unit = context.reading.units.find((it) => it.to === phrase.from - 1)
    const state = unit?.kind === 'name' ? slotOfName(context, unit, 'state') : undefined
    if (state)
      push(context, undefined, [state], body, {
        ...options,
        focus: 'member',
        time: clause ? context.dates.around(clause) : context.dates.implied(),
      })
  }
  for (const it of [...phrase.preps, ...flatten(phrase.of, (inner) => inner.preps), ...clausal]) {
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

/** “The alliance sent troops to ⟦another member state⟧, X”: of the body in sight. */
function bodyOfAnother(context: Context, phrase: NounPhrase): Slot<string> | undefined {
  const another = context.reading.tokens[phrase.from]!.norm === 'another' || phrase.modifiers.some((it) => it.lemma === 'fellow')
  const named = context.sentence.appositions.some((it) => it.of === phrase && it.by.name)
  const plain = !phrase.of.length && !phrase.modifierNames.length && !phrase.possessor && phrase.preps.every((it) => it.prep === 'in')
  return another && named && plain ? bodiesInSight(context, phrase.from)[0] : undefined
}

/** “X met his Norwegian counterpart Y”: Y has the office in that state which X has in another. */
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import type { OfficeClaim, Slot } from '../claim.js'
import { type Context, slotOfName, spanOf } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'
import { clauseOf } from './clause-of.js'
import { personOf } from './office-holder.js'
import { isNews } from './office-news.js'

const COUNTERPARTS: ReadonlySet<string> = new Set(['counterpart', 'opposite'])

export function readCounterparts(context: Context): void {
  for (const { phrases } of context.sentence.groups) {
    for (const phrase of phrases) {
      const noun = wordOf(context, phrase)
      if (!noun) continue
      const beside = context.sentence.appositions.find((it) => it.of === phrase || it.by === phrase)
      const named = phrase.name && personOf(context, phrase) ? phrase : beside?.of === phrase ? beside.by : beside?.of
      const person = named && personOf(context, named)
      const state = phrase.modifierNames.length === 1 ? slotOfName(context, phrase.modifierNames[0]!, 'state') : undefined
      if (person && state) add(context, phrase, noun, person, state)
    }
  }
}

/** The token of the noun; nothing where the phrase says nobody's, or a former one's. */
function wordOf(context: Context, phrase: NounPhrase): number | undefined {
  const token = COUNTERPARTS.has(phrase.headLemma) ? phrase.head : phrase.modifiers.find((it) => COUNTERPARTS.has(it.lemma))?.token
  if (token === undefined || !phrase.possessivePronoun || !/^(?:his|her)$/.test(phrase.possessivePronoun.word)) return undefined
  return phrase.modifiers.some((it) => it.lemma !== 'counterpart' && it.token !== token) ||
    context.reading.tokens[token]!.norm.endsWith('s')
    ? undefined
    : token
}

function add(
  context: Context,
  phrase: NounPhrase,
  noun: number,
  person: NonNullable<ReturnType<typeof personOf>>,
  state: Slot<string>,
): void {
  const { corpus, frame } = context
  const clause = clauseOf(context, phrase)
  const time = clause ? context.dates.around(clause) : context.dates.implied()
  const day = (time?.relation === 'at' ? time.value : undefined) ?? frame.briefDate
  // Whose counterpart: the one other person of the sentence, or the one spoken of before.
  const others = context.reading.units.flatMap((it) => {
    if (it.kind !== 'name' || it.from < context.sentence.from || it.from >= phrase.from) return []
    const slot = slotOfName(context, it, 'person')
    return slot ? [slot.value] : []
  })
  const whose = others.length ? others[others.length - 1]! : frame.persons[0]
  if (!day || whose === undefined || whose === person.value.id || new Set(others).size > 1) return
  const roles = (corpus.tenuresByHolder.get(whose) ?? [])
    .filter((it) => it.start.every(({ date }) => date.earliest <= day.latest) && it.end.every(({ date }) => date.latest >= day.earliest))
    .flatMap((it) => {
      const post = corpus.entities.get(it.postId)
      return post?.kind === 'post' && corpus.entities.get(post.record.organization_id)?.kind === 'organization' ? post.record.roles : []
    })
    .map((it) => it.toLowerCase())
  const postsOf = (role: string): readonly string[] =>
    (corpus.roles.get(role)?.postIds ?? []).filter((id) => {
      const post = corpus.entities.get(id)
      return post?.kind === 'post' && post.record.organization_id === state.value
    })
  const role = roles.find((it) => postsOf(it).length > 0)
  if (role === undefined) return
  const span = spanOf(context, noun, noun + 1)
  const claim: OfficeClaim = {
    kind: 'office',
    start: Math.min(person.start, state.start),
    end: Math.max(person.end, span.end),
    person,
    role: { value: role, ...span },
    organization: state,
    aspect: 'title',
    qualifier: undefined,
    acting: false,
    present: clause === undefined || (clause.verb.tense === 'present' && !clause.verb.perfect),
    ...(isNews(context, person, clause, time) ? { news: true } : {}),
    negated: isNegated(context, clause, phrase.from),
    voice: voiceOf(context, clause, phrase.from),
    time: time?.relation === 'at' ? time : undefined,
  }
  context.claims.push(claim)
}

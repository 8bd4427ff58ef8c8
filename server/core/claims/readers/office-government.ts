/** Whose government it is: “the X government”, “X's cabinet”, “the cabinet led by X”, “under President X”. */
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { type Context, slotOfName, spanOf } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'
import { clauseOf } from './clause-of.js'
import { personOf } from './office-holder.js'

const GOVERNMENTS = new Set(['government', 'govt', 'cabinet', 'administration', 'premiership', 'presidency'])

/** What heads of state and of government are called. */
export const HEADSHIPS: readonly string[] = [
  'president',
  'prime minister',
  'premier',
  'chancellor',
  'head of government',
  'head of state',
  'taoiseach',
]

/** Words that put a government into another time than the sentence's. */
const PAST = new Set(['former', 'previous', 'old', 'earlier', 'last', 'then', 'ex', 'future', 'next', 'new', 'incoming', 'first', 'second'])

export function readGovernments(context: Context): void {
  for (const group of context.sentence.groups) for (const phrase of group.phrases) readGovernment(context, phrase)
  for (const clause of context.sentence.clauses) readUnder(context, clause)
}

/** “In June 2010 Norway, ⟦under X⟧, asked for help”: who was at the head of the state that did something on a day said. */
function readUnder(context: Context, clause: Clause): void {
  const { corpus } = context
  const under = clause.preps.find((it) => it.prep === 'under')?.phrases ?? []
  const person = under.length === 1 && !under[0]!.role ? personOf(context, under[0]!) : undefined
  const state = clause.subject.length === 1 && clause.subject[0]!.name ? slotOfName(context, clause.subject[0]!.name, 'state') : undefined
  const time = context.dates.ofClause(clause)
  if (!person || !state || clause.verb.tense !== 'past' || time?.from !== 'said' || time.relation !== 'at' || !time.yearSaid) return
  const postIds = (corpus.postsByOrganization.get(state.value) ?? []).filter((id) => {
    const post = corpus.entities.get(id)
    return post?.kind === 'post' && post.record.roles.some((it) => HEADSHIPS.includes(it.toLowerCase()))
  })
  if (!postIds.length) return
  context.claims.push({
    kind: 'office',
    start: Math.min(state.start, person.start),
    end: Math.max(state.end, person.end),
    person,
    role: { value: 'head of government', start: state.start, end: state.end },
    organization: state,
    postIds,
    aspect: 'holds',
    qualifier: undefined,
    acting: false,
    present: false,
    negated: isNegated(context, clause, under[0]!.from),
    voice: voiceOf(context, clause, under[0]!.from),
    time,
  })
}

function readGovernment(context: Context, phrase: NounPhrase): void {
  const { corpus, reading, dates } = context
  if (!GOVERNMENTS.has(reading.tokens[phrase.head]!.norm) || phrase.modifiers.some((it) => PAST.has(it.lemma))) return
  const person = leaderOf(context, phrase)
  if (!person) return
  const postIds = HEADSHIPS.flatMap((it) => corpus.roles.get(it)?.postIds ?? [])
  if (!postIds.length) return
  const clause = clauseOf(context, phrase)
  const noun = spanOf(context, phrase.head, phrase.head + 1)
  context.claims.push({
    kind: 'office',
    start: Math.min(person.start, noun.start),
    end: Math.max(person.end, noun.end),
    person,
    role: { value: 'head of government', ...noun },
    organization: undefined,
    postIds,
    aspect: 'government',
    qualifier: undefined,
    acting: false,
    present: clause === undefined || (clause.verb.tense === 'present' && !clause.verb.perfect),
    negated: false,
    voice: voiceOf(context, clause, phrase.head),
    time: dates.ofPhrase(phrase) ?? (clause ? dates.around(clause) : dates.inSentence()),
  })
}

/** A participle right behind a phrase, or behind a comma there. */
function opensBehind({ reading }: Context, { to }: NounPhrase, verb: number): boolean {
  return verb === to || (verb === to + 1 && reading.tokens[to]!.norm === ',')
}

/** “the ⟦X⟧ government”, “⟦X⟧'s cabinet”, “the cabinet of ⟦X⟧”, “the cabinet led by ⟦X⟧”. */
function leaderOf(context: Context, phrase: NounPhrase): ReturnType<typeof personOf> {
  const able = [phrase.possessor, ...phrase.of].filter((it) => it !== undefined)
  const led = context.sentence.clauses.find(
    (it) =>
      (it.subject.includes(phrase) || opensBehind(context, phrase, it.verb.from)) &&
      it.passive &&
      (it.verb.lemma === 'lead' || it.verb.lemma === 'head'),
  )
  const by = led?.preps.find((it) => it.prep === 'by')?.phrases[0] ?? phrase.preps.find((it) => it.prep === 'under')?.phrases[0]
  for (const it of by ? [...able, by] : able) {
    const person = personOf(context, it)
    if (person) return person
  }
  for (const name of phrase.modifierNames) {
    const person = personOf(context, { ...phrase, name })
    if (person) return person
  }
  return undefined
}

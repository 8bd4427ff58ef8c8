/** Whose government it is: “the X government”, “X's cabinet”, “the cabinet led by X”, “under President X”. */
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import type { Context } from '../context.js'
import { spanOf } from '../context.js'
import { voiceOf } from '../voice.js'
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

/** “the ⟦X⟧ government”, “⟦X⟧'s cabinet”, “the cabinet of ⟦X⟧”, “the cabinet led by ⟦X⟧”. */
function leaderOf(context: Context, phrase: NounPhrase): ReturnType<typeof personOf> {
  const able = [phrase.possessor, ...phrase.of].filter((it) => it !== undefined)
  const led = context.sentence.clauses.find(
    (it) => it.subject.includes(phrase) && it.passive && (it.verb.lemma === 'lead' || it.verb.lemma === 'head'),
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

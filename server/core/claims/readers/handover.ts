/** Who gave an office to whom: “X handed power to Y”, “X made way for Y”, “the chair passed from X to Y, and from Y to Z”, “Y took the chair over from X”. */
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { type Context, headPhrases, resolve } from '../context.js'
import { holdingState, postsHeld } from './office-holder.js'
import { RULE } from './office-rule.js'

export interface Handover {
  readonly predecessor: NounPhrase
  readonly successor: NounPhrase
  /** What is handed over, where that is said. */
  readonly office?: NounPhrase
}

const HANDING: ReadonlySet<string> = new Set(['hand', 'pass', 'turn', 'cede', 'yield', 'transfer', 'surrender'])
const PASSING: ReadonlySet<string> = new Set(['pass', 'go', 'move', 'rotate', 'revert'])

/** The pairs of a clause that tells of a handing over, in the order of the words; none where what is handed over is no office. */
export function handoversOf(context: Context, clause: Clause): readonly Handover[] {
  const { lemma, particle } = clause.verb
  const [object, ...more] = clause.object
  const [subject, ...others] = clause.subject
  if (!subject || others.length || more.length) return []
  const to = behind(clause, 'to')
  // The tagger takes a bare “way” for an adverb.
  if (context.reading.tokens[clause.verb.to]?.norm === 'way' && (lemma === 'make' || lemma === 'give'))
    return pair(subject, lemma === 'make' ? behind(clause, 'for') : to)
  if (clause.passive) return []
  if (HANDING.has(lemma) && object && isOffice(context, object)) return pair(subject, to, object)
  if (PASSING.has(lemma) && !object && isOffice(context, subject)) return passings(clause, subject)
  const from = behind(clause, 'from')
  return lemma === 'take' && object && from && (particle === 'over' || !RULE.has(object.headLemma)) && isOffice(context, object)
    ? pair(from, subject, object)
    : []
}

/** “from X to Y, and from Y to Z”. */
function passings(clause: Clause, office: NounPhrase): readonly Handover[] {
  const ways = clause.preps.filter((it) => it.prep === 'from' || it.prep === 'to')
  return ways.flatMap((from, index) => {
    const to = ways[index + 1]
    const [predecessor, successor] = [from.phrases[0], to?.phrases[0]]
    return from.prep === 'from' && to?.prep === 'to' && predecessor && successor ? [{ predecessor, successor, office }] : []
  })
}

function pair(predecessor: NounPhrase, successor: NounPhrase | undefined, office?: NounPhrase): readonly Handover[] {
  return successor ? [{ predecessor, successor, ...(office ? { office } : {}) }] : []
}

function behind(clause: Clause, prep: string): NounPhrase | undefined {
  const phrases = clause.preps.find((it) => it.prep === prep)?.phrases
  return phrases?.length === 1 ? phrases[0] : undefined
}

/** “power”, “the presidency”, “the chair of the council”, and a body or an institution that one leads. */
function isOffice(context: Context, phrase: NounPhrase): boolean {
  if (RULE.has(phrase.headLemma) || REINS.has(phrase.headLemma) || phrase.role) return true
  const { corpus } = context
  const words = headPhrases(context, phrase)
  for (const id of corpus.tenuresByPost.keys()) {
    const post = corpus.entities.get(id)
    if (post?.kind === 'post' && post.record.called?.some((it) => words.includes(it.toLowerCase()))) return true
  }
  return (resolve(context, phrase, 'institution') ?? resolve(context, phrase, 'body')) !== undefined
}

const REINS: ReadonlySet<string> = new Set([
  'reins',
  'rein',
  'helm',
  'presidency',
  'premiership',
  'chair',
  'leadership',
  'command',
  'baton',
  'gavel',
])

/** Whether the two are known to have held one office, each in his time: else it is another that was handed over. */
export function sharePost(context: Context, { predecessor, successor }: Handover): boolean {
  const posts = (phrase: NounPhrase): readonly string[] => {
    const id = resolve(context, phrase, 'person')?.value ?? holdingState(context, phrase)?.value.id
    return id === undefined ? [] : postsHeld(context, id)
  }
  const after = posts(successor)
  return posts(predecessor).some((it) => after.includes(it))
}

/** Who gave an office to whom: “X handed power to Y”, “X made way for Y”, “the chair passed from X to Y”. */
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { type Context, headPhrases, resolve } from '../context.js'
import { holdingState } from './office-holder.js'
import { RULE } from './office-rule.js'

export interface Handover {
  readonly predecessor: NounPhrase
  readonly successor: NounPhrase
}

const HANDING: ReadonlySet<string> = new Set(['hand', 'pass', 'turn', 'cede', 'yield', 'transfer', 'surrender'])
const PASSING: ReadonlySet<string> = new Set(['pass', 'go', 'move', 'rotate', 'revert'])

/** The two of a clause that tells of a handing over; nothing where what is handed over is no office. */
export function handoverOf(context: Context, clause: Clause): Handover | undefined {
  const found = told(context, clause)
  return found && sharePost(context, found) ? found : undefined
}

function told(context: Context, clause: Clause): Handover | undefined {
  const { lemma } = clause.verb
  const [object, ...more] = clause.object
  const [subject, ...others] = clause.subject
  if (!subject || others.length || more.length) return undefined
  const to = behind(clause, 'to')
  // The tagger takes a bare “way” for an adverb.
  if (context.reading.tokens[clause.verb.to]?.norm === 'way' && (lemma === 'make' || lemma === 'give'))
    return pair(subject, lemma === 'make' ? behind(clause, 'for') : to)
  if (clause.passive) return undefined
  if (HANDING.has(lemma) && object && isOffice(context, object)) return pair(subject, to)
  const from = behind(clause, 'from')
  return PASSING.has(lemma) && !object && from && isOffice(context, subject) ? pair(from, to) : undefined
}

function pair(predecessor: NounPhrase, successor: NounPhrase | undefined): Handover | undefined {
  return successor && { predecessor, successor }
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
function sharePost(context: Context, { predecessor, successor }: Handover): boolean {
  const postsOf = (phrase: NounPhrase): readonly string[] => {
    const id = resolve(context, phrase, 'person')?.value ?? holdingState(context, phrase)?.value.id
    return id === undefined ? [] : (context.corpus.tenuresByHolder.get(id) ?? []).map((it) => it.postId)
  }
  const after = postsOf(successor)
  return postsOf(predecessor).some((it) => after.includes(it))
}

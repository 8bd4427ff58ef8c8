/**
 * Which treaty a body rests on.
 *
 *     The League rests on the Covenant                    a body, and what it is built on
 *     The Covenant established the League                 a treaty, and what it made
 *     the Covenant, the League's founding treaty          the treaty called by what it is to the body
 */
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import type { Slot } from '../claim.js'
import { type Context, labelled, resolve, slotOfName } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'
import { clauseOf } from './clause-of.js'

export function readFoundings(context: Context): void {
  for (const clause of context.sentence.clauses) readClause(context, clause)
  for (const group of context.sentence.groups) for (const phrase of group.phrases) readNoun(context, phrase)
}

const RESTING = new Set(['rest', 'base', 'found', 'build', 'ground', 'anchor', 'root'])
const MAKING = new Set(['establish', 'create', 'found', 'constitute', 'form'])

/** “X rests on T”, “X was established by T”, “T created X”. */
function readClause(context: Context, clause: Clause): void {
  const { lemma, particle } = clause.verb
  const makes = MAKING.has(lemma) || (lemma === 'set' && particle === 'up')
  const passive = clause.verb.passive || clause.passive
  if (!makes && lemma !== 'rest' && !(passive && RESTING.has(lemma))) return
  const body = only(context, subjectOf(context, clause), 'body')
  if (body && (lemma === 'rest' || (passive && RESTING.has(lemma)))) addBehind(context, clause, body, ['on', 'upon', 'in'])
  if (body && passive && makes) addBehind(context, clause, body, ['by', 'under', 'through'])
  const treaty = passive || !makes ? undefined : only(context, clause.subject, 'treaty')
  const made = treaty ? only(context, clause.object, 'body') : undefined
  if (treaty && made) add(context, made, treaty, clause, clause.verb.main)
}

/** Its own subject; of “Created by T, X is …” that of the clause that it opens. */
function subjectOf(context: Context, clause: Clause): readonly NounPhrase[] {
  if (clause.subject.length || clause.kind !== 'participle' || clause !== context.sentence.clauses[0]) return clause.subject
  return context.sentence.clauses.find((it) => it.kind === 'main')?.subject ?? []
}

/** One treaty behind the verb; with two, the body may rest on both, each in its way. */
function addBehind(context: Context, clause: Clause, body: Slot<string>, preps: readonly string[]): void {
  const behind = clause.preps.filter((it) => preps.includes(it.prep))
  const [first] = behind
  if (!first || behind.length > 1) return
  const treaty = only(context, first.phrases, 'treaty')
  if (treaty) add(context, body, treaty, clause, clause.verb.main)
}

const DOCUMENTS = new Set([
  'treaty',
  'document',
  'charter',
  'agreement',
  'instrument',
  'act',
  'basis',
  'text',
  'pact',
  'convention',
  'covenant',
])
const FOUNDING = new Set(['founding', 'constituent', 'constitutive', 'constituting', 'foundational', 'basic', 'legal', 'underlying'])

/** “the founding treaty of X is T”, “T, X's founding treaty”, “Founding treaty: T” under the name of X. */
function readNoun(context: Context, phrase: NounPhrase): void {
  if (!DOCUMENTS.has(phrase.headLemma) || !phrase.modifiers.some((it) => FOUNDING.has(it.lemma) || isFoundingForm(context, it.token)))
    return
  const { sentence } = context
  const owner = phrase.possessor ?? phrase.of[0]
  const modifier = phrase.modifierNames[0]
  const at = sentence.chunks.findIndex((it) => it.kind === 'np' && it.phrase === phrase)
  const close = owner && owner !== phrase.possessor ? sentence.chunks.findIndex((it) => it.kind === 'np' && it.phrase === owner) : at
  const [before, mark, value] = [sentence.chunks[at - 1], sentence.chunks[close + 1], sentence.chunks[close + 2]]
  const field = (at === 0 || before?.kind === 'colon') && (mark?.kind === 'colon' || mark?.kind === 'dash') && value?.kind === 'np'
  const body = owner
    ? resolve(context, owner, 'body')
    : modifier
      ? slotOfName(context, modifier, 'body')
      : phrase.possessivePronoun?.word === 'its'
        ? bodySpoken(context, phrase)
        : field
          ? labelled(context, 'body')
          : undefined
  if (!body) return
  const others = sentence.appositions.flatMap((it) => (it.by === phrase ? [it.of] : it.of === phrase ? [it.by] : []))
  const equation = sentence.clauses.find((it) => it.verb.lemma === 'be' && (it.object.includes(phrase) || it.subject.includes(phrase)))
  const other = equation && (equation.object.includes(phrase) ? equation.subject : equation.object)
  const [treaty] = [...others, ...(other ?? []), ...(field ? [value.phrase] : [])].flatMap((it) =>
    it.name ? (slotOfName(context, it.name, 'treaty') ?? []) : [],
  )
  if (treaty && treaty.start !== body.start) add(context, body, treaty, equation ?? clauseOf(context, phrase), phrase.head)
}

/** “Its founding treaty”: the one body that was spoken of. */
function bodySpoken(context: Context, phrase: NounPhrase): Slot<string> | undefined {
  const [body, ...more] = context.frame.bodies
  const { word, token } = phrase.possessivePronoun ?? { word: '', token: phrase.from }
  const start = context.reading.tokens[token]!.start
  return body === undefined || more.length ? undefined : { value: body, start, end: start + word.length }
}

/** “the founding treaty”: a form in -ing, whatever its base form is taken for. */
function isFoundingForm(context: Context, token: number): boolean {
  return FOUNDING.has(context.reading.tokens[token]!.norm)
}

function only(context: Context, group: readonly NounPhrase[], want: 'body' | 'treaty'): Slot<string> | undefined {
  const [phrase] = group
  if (!phrase || group.length > 1) return undefined
  // A treaty is meant by its name alone: “the treaty” may be the right one.
  if (want === 'treaty') return phrase.name && phrase.name.to - 1 === phrase.head ? slotOfName(context, phrase.name, 'treaty') : undefined
  return resolve(context, phrase, 'body')
}

function add(context: Context, body: Slot<string>, treaty: Slot<string>, clause: Clause | undefined, token: number): void {
  context.claims.push({
    kind: 'founding',
    start: Math.min(body.start, treaty.start),
    end: Math.max(body.end, treaty.end),
    body,
    treaty,
    negated: isNegated(context, clause, token),
    voice: voiceOf(context, clause, token),
    time: undefined,
  })
}

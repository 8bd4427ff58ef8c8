/** Whose word a claim is: the author's own, or someone else's, a quotation's, a supposition's, the future's, a question's. */

import type { Clause } from '../syntax/clause.js'
import { CONDITIONALS, REPORTING_VERBS, WEAK_REPORTING_VERBS } from '../text/english.js'
import type { Voice } from './claim.js'
import type { Context } from './context.js'

/** The voice in which a clause speaks; `undefined` stands for a fragment without a verb. `token` is where the claim is. */
export function voiceOf(context: Context, clause: Clause | undefined, token: number): Voice {
  const { reading, sentence } = context
  const place = reading.tokens[token]?.start ?? 0
  for (const it of reading.quotations) {
    // A quoted word or two is the author's emphasis or a name; a quoted clause is someone's speech.
    if (place <= it.start || place >= it.end) continue
    const verb = clause ? reading.tokens[clause.verb.main]! : undefined
    if (it.end - it.start > 30 || !clause || (verb && verb.start > it.start && verb.end < it.end)) return 'quoted'
  }
  const aside = clause !== undefined && isAside(context, clause)
  if (!aside && attributedByPhrase(context, token)) return 'attributed'
  if (!clause) return sentence.question ? 'question' : 'own'
  for (let it: Clause | undefined = clause, inner: Clause | undefined; it && !(aside && inner); inner = it, it = it.parent) {
    if (it !== clause && isComplementOf(inner, it) && WEAK_REPORTING_VERBS.has(it.verb.lemma)) return 'attributed'
    if (it !== clause && isComplementOf(inner, it) && REPORTING_VERBS.has(it.verb.lemma) && it.subject.length > 0 && !isFirstPerson(it))
      return 'attributed'
    if (CONDITIONALS.has(it.marker)) return 'hypothetical'
    // “It is not true that …”, “It is a myth that …”.
    const apart = inner !== undefined && CONCESSIVE.has(inner.marker)
    if (it !== clause && !apart && isComplementOf(inner, it) && it.verb.lemma === 'be' && (it.verb.negated || deniesTruth(context, it)))
      return 'hypothetical'
    if (it.verb.irrealis && (it === clause || isComplementOf(inner, it))) return 'hypothetical'
    if (it === clause && it.verb.tense === 'future') return 'future'
    if (
      it.kind === 'infinitive' &&
      it === clause &&
      it.parent &&
      !IMPLICATIVE.has(it.parent.verb.lemma) &&
      !OBJECT_CONTROL.has(it.parent.verb.lemma)
    )
      return it.parent.verb.lemma === 'go' ? 'future' : 'hypothetical'
    if (it.kind === 'infinitive' && it.parent?.verb.negated) return 'hypothetical'
    if (it === clause && it.marker === 'that' && it.kind === 'subordinate' && isNounComplement(context, it)) return 'attributed'
    if (it.kind === 'infinitive' && it === clause && !it.parent) return 'hypothetical'
  }
  if (aside) return 'own'
  const opener = reading.tokens[sentence.from]?.norm ?? ''
  if (opener === 'if' || opener === 'were' || opener === 'had' || opener === 'suppose') return 'hypothetical'
  return sentence.question ? 'question' : 'own'
}

/**
 * “The minister said that X, who resigned in 2019, would be left alone”: what a relative clause between commas adds is the author's
 * own word, whoever is reported (Potts, The Logic of Conventional Implicatures, 2005: supplements are the speaker's).
 */
function isAside(context: Context, clause: Clause): boolean {
  if (clause.kind !== 'relative' || !ASIDES.has(clause.marker)) return false
  const { tokens } = context.reading
  for (let at = clause.verb.from - 1; at > context.sentence.from; at--)
    if (tokens[at]!.norm === clause.marker) return tokens[at - 1]!.norm === ','
  return false
}

const ASIDES: ReadonlySet<string> = new Set(['who', 'which', 'whom', 'whose', 'where'])

/** Verbs under which an infinitive is said to have happened: “went on to join”. Under any other it is wanted, planned or denied. */
const IMPLICATIVE = new Set(['manage', 'continue', 'begin', 'start', 'proceed', 'happen', 'come', 'help', 'serve', 'cease', 'stop', 'be'])

/** Verbs that make their object do what the infinitive says, and say that it was done: “forced him to resign”. */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(['force', 'compel', 'cause', 'lead', 'oblige', 'prompt', 'drive'])

/** Nouns whose “that” clause is the author's own word. */
const FACTUAL = new Set(['fact', 'reality', 'truth', 'point', 'result', 'so', 'now', 'given', 'extent', 'time', 'occasion'])

/** “claims that …”, “the allegation that …”: a noun right before “that” hands the clause to someone else, save “the fact that”. */
function isNounComplement(context: Context, clause: Clause): boolean {
  const { tokens } = context.reading
  for (let at = clause.verb.main - 1; at > context.sentence.from; at--) {
    if (tokens[at]!.norm !== 'that') continue
    const before = tokens[at - 1]!
    return (before.pos === 'NOUN' || REPORTING_VERBS.has(before.lemma)) && !FACTUAL.has(before.norm) && clause.parent?.verb.main !== at - 1
  }
  return false
}

/** Words that open a clause which is told for itself, whatever is denied before it: “is no member, although it took part”. */
const CONCESSIVE: ReadonlySet<string> = new Set(['although', 'though', 'while', 'whereas'])

const UNTRUE = new Set(['false', 'untrue', 'wrong', 'incorrect', 'myth', 'mistaken', 'fiction', 'error'])

function deniesTruth(context: Context, clause: Clause): boolean {
  const { tokens } = context.reading
  for (let at = clause.verb.to; at < Math.min(clause.verb.to + 4, context.sentence.to); at++) if (UNTRUE.has(tokens[at]!.norm)) return true
  return false
}

/** “We have said that …”: the author's own word. */
function isFirstPerson(clause: Clause): boolean {
  const pronoun = clause.subject[0]?.pronoun
  return pronoun === 'we' || pronoun === 'i'
}

/** Verbs that close a reported sentence: “…, said the minister.” */
const CLOSING = new Set([
  'say',
  'tell',
  'claim',
  'report',
  'argue',
  'warn',
  'announce',
  'note',
  'state',
  'add',
  'insist',
  'allege',
  'think',
  'believe',
])

/**
 * The inner clause is what the outer one reports: a “that” clause, or one that follows its verb without a word between. “Announced the
 * vote after X had resigned” reports the vote.
 */
function isComplementOf(inner: Clause | undefined, outer: Clause): boolean {
  if (inner === undefined || inner.kind === 'relative' || inner.from <= outer.from) return false
  return !(TIMELY.has(inner.marker) && (outer.passive || outer.object.length > 0))
}

const TIMELY: ReadonlySet<string> = new Set(['after', 'before', 'when', 'once', 'while', 'until', 'since'])

function attributedByPhrase(context: Context, token: number): boolean {
  const { tokens } = context.reading
  for (let at = context.sentence.from; at < context.sentence.to - 1; at++) {
    if (tokens[at]!.norm === 'according' && tokens[at + 1]!.norm === 'to') return true
    if (tokens[at]!.norm === 'allegedly' || tokens[at]!.norm === 'reportedly' || tokens[at]!.norm === 'supposedly') return at < token
  }
  return trailingSpeaker(context, token)
}

/** “…, said the minister.”: a reporting verb after a comma at the end of the sentence. */
function trailingSpeaker(context: Context, token: number): boolean {
  // What is reported has a verb of its own before the speaker's.
  const first = context.sentence.clauses.find((it) => it.kind === 'main')
  const { tokens } = context.reading
  const { from, to } = context.sentence
  for (let at = Math.max(from, to - 9); at < to - 1; at++) {
    const before = tokens[at - 1]?.norm
    if (
      (before === ',' || before === '”' || before === '"') &&
      CLOSING.has(tokens[at]!.lemma) &&
      tokens[at]!.pos === 'VERB' &&
      at > token &&
      first !== undefined &&
      first.verb.main < at &&
      !tokens[at]!.norm.endsWith('ing')
    )
      return true
    if (
      before === ',' &&
      (tokens[at]!.norm === 'he' || tokens[at]!.norm === 'she' || tokens[at]!.norm === 'they') &&
      CLOSING.has(tokens[at + 1]!.lemma) &&
      at > token
    )
      return true
  }
  return false
}

/** “is no longer”, “ceased to be”: a negation of the present. */
function saysNoLonger(context: Context, clause: Clause): boolean {
  const { tokens } = context.reading
  for (let at = Math.max(context.sentence.from, clause.verb.from - 2); at < Math.min(context.sentence.to - 1, clause.verb.to + 2); at++) {
    if (tokens[at]!.norm === 'no' && tokens[at + 1]!.norm === 'longer') return true
  }
  return clause.kind === 'infinitive' && (clause.parent?.verb.lemma === 'cease' || clause.parent?.verb.lemma === 'stop')
}

/** Whether a clause denies what it says: its own negation, or “without”, “rather than” before the phrase. */
export function isNegated(context: Context, clause: Clause | undefined, token: number): boolean {
  if (clause?.verb.negated || (clause && (saysNoLonger(context, clause) || isDeniedOfSubject(context, clause)))) return true
  const before = context.reading.tokens[token - 1]?.norm
  if (clause && context.reading.tokens[clause.verb.to]?.norm === 'neither') return true
  return before === 'not' || before === 'neither' || before === 'nor' || before === 'without'
}

/** “Neither X nor Y belongs to it”, “none of them joined”, “nor did X”, “is no member”: a word beside the subject or the complement denies. */
function isDeniedOfSubject(context: Context, { subject, verb, object }: Clause): boolean {
  const { tokens } = context.reading
  const { from } = context.sentence
  const before = (token: number): string => (token > from ? tokens[token - 1]!.norm : '')
  if (before(verb.from) === 'nor' || before(verb.from) === 'neither') return true
  if (verb.lemma === 'be' && object[0] && tokens[object[0].from]!.norm === 'no') return true
  const first = subject[0]?.from
  if (first !== undefined && tokens[first]!.norm === 'no' && tokens[first + 1]?.norm === 'longer') return false
  return first !== undefined && (/^(?:neither|none|nobody|no)$/.test(tokens[first]!.norm) || /^(?:neither|nor)$/.test(before(first)))
}

/** Which occurrences a noun phrase can mean, and the English words for phases. */

import { flatten } from '../../base/flatten.js'
import type { Occurrence } from '../../corpus/knowledge.js'
import { findNames } from '../../corpus/name-index.js'
import { oncePerCorpus } from '../../corpus/once.js'
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { type Context, headPhrases } from '../context.js'
import { ownerMeant } from '../owner.js'
import { themeOf } from './event-parts.js'

/** English verbs that say of an event's noun that it began, ended, spread or was. */
const PHASE_VERBS: ReadonlyMap<string, Occurrence['phase']> = new Map([
  ['begin', 'begin'],
  ['start', 'begin'],
  ['erupt', 'begin'],
  ['break', 'begin'],
  ['open', 'begin'],
  ['commence', 'begin'],
  ['originate', 'begin'],
  ['spark', 'begin'],
  ['ignite', 'begin'],
  ['end', 'end'],
  ['conclude', 'end'],
  ['finish', 'end'],
  ['expire', 'end'],
  ['complete', 'end'],
  ['cease', 'end'],
  ['lapse', 'end'],
  ['close', 'end'],
  ['spread', 'spread'],
  ['reach', 'spread'],
  ['take', 'whole'],
  ['occur', 'whole'],
  ['happen', 'whole'],
  ['come', 'whole'],
  ['be', 'whole'],
  ['follow', 'whole'],
  ['date', 'whole'],
  ['sign', 'whole'],
  ['hold', 'whole'],
  ['fight', 'whole'],
  ['wage', 'whole'],
  ['stage', 'whole'],
  ['conduct', 'whole'],
  ['carry', 'whole'],
  ['launch', 'begin'],
])

/** The phase that a clause says its subject went through: “began”, “came to an end”, “took effect”; nothing where it says none. */
export function phaseOfClause(clause: Clause): Occurrence['phase'] | undefined {
  const { lemma } = clause.verb
  const after = [...clause.object, ...flatten(clause.preps, (it) => it.phrases)].map((it) => it.headLemma)
  if (lemma === 'come' && after.some((it) => it === 'end' || it === 'close' || it === 'halt')) return 'end'
  if (
    (lemma === 'come' || lemma === 'take' || lemma === 'enter' || lemma === 'go') &&
    after.some((it) => it === 'effect' || it === 'force')
  )
    return 'begin'
  // “was followed by Y in 2012”: the date is that of what followed.
  if (lemma === 'follow' && clause.passive) return undefined
  // “the truce ended the war”: what it did to another thing is no phase of its own.
  if (actsOnAnother(clause)) return 'whole'
  return PHASE_VERBS.get(lemma)
}

/** Whether a verb of beginning or ending has an object that was begun or ended: the truce “ended the war”. */
export function actsOnAnother({ object, passive, verb }: Clause): boolean {
  return object.length > 0 && !passive && !verb.passive && ACTING_ON.has(verb.lemma)
}

/** Such verbs that with an object tell what was done to that. */
const ACTING_ON: ReadonlySet<string> = new Set('begin start open spark ignite end conclude finish complete close launch'.split(' '))

export const PHASE_NOUNS: ReadonlyMap<string, Occurrence['phase']> = new Map([
  ['beginning', 'begin'],
  ['start', 'begin'],
  ['opening', 'begin'],
  ['closing', 'end'],
  ['close', 'end'],
  ['outbreak', 'begin'],
  ['onset', 'begin'],
  ['eruption', 'begin'],
  ['end', 'end'],
  ['conclusion', 'end'],
  ['expiry', 'end'],
  ['completion', 'end'],
])

/** The occurrences that a phrase can name: by name, or by a common noun of the corpus. */
export function occurrencesOf(
  context: Context,
  phrase: NounPhrase,
): { occurrences: readonly Occurrence[]; named: boolean; specific: boolean; noun?: string } | undefined {
  const { corpus } = context
  if (phrase.name && !phrase.role) {
    const events = phrase.name.candidates.filter((it) => it.entity.kind === 'event')
    if (events.length)
      return { occurrences: flatten(events, (it) => corpus.occurrencesByEntity.get(it.entity.id) ?? []), named: true, specific: true }
    const headIsName = phrase.head === phrase.name.to - 1
    if (headIsName) return undefined
  }
  // “the Great Patriotic War”: a proper name that no record bears is another event's.
  if (isProperNoun(context, phrase) || isInTitle(context, phrase)) return undefined
  const dated = namedWithDate(context, phrase)
  if (dated) return dated
  // “state of emergency”, “declaration of independence”: more than one word, joined by “of”.
  const { heads, joined } = nounsOf(corpus)
  const force = forceEntered(phrase)
  const inner = joined.has(phrase.headLemma) ? phrase.of[0] : undefined
  const whole = force ? ['entry into force'] : inner ? headPhrases(context, inner).map((it) => `${phrase.headLemma} of ${it}`) : []
  if (!whole.length && !heads.has(phrase.headLemma)) return undefined
  for (const words of [...whole, ...headPhrases(context, phrase)]) {
    const found = corpus.occurrencesByNoun.get(words)
    if (!found?.length) continue
    // “the signing of the treaty”: what was signed must be named.
    const themed = found.filter((it) => it.id.includes('/'))
    const owners = [...phrase.of, ...(force?.of ?? []), ...(phrase.possessor ? [phrase.possessor] : [])]
    const own = themed.length ? ownerMeant(context, phrase) : undefined
    const about = [...flatten(owners, (it) => themeOf(context, it)), ...(own ? [own] : [])]
    const fitting = themed.filter((it) =>
      it.participants.some((participant) => participant.role === 'theme' && about.some((slot) => slot.value === participant.id)),
    )
    if (fitting.length) return { occurrences: fitting, named: true, specific: true }
    const plain = found.filter((it) => !themed.includes(it))
    if (plain.length) return { occurrences: plain, named: false, specific: onceOnly(plain, words.includes(' ')), noun: words }
  }
  return undefined
}

/** “the January events”: a name with a month in it, which may be another year's; its date tells. */
function namedWithDate(
  context: Context,
  phrase: NounPhrase,
): { occurrences: readonly Occurrence[]; named: boolean; specific: boolean; noun: string } | undefined {
  const first = phrase.dates[0]
  if (!first) return undefined
  const { corpus, reading } = context
  const tokens = reading.tokens.slice(first.from, phrase.head + 1)
  const hit = findNames(corpus.names, tokens).find((it) => it.from === 0 && it.to === tokens.length)
  const ids = new Set((hit?.forms ?? []).map((index) => corpus.forms[index]!.recordId))
  const occurrences = flatten([...ids], (id) =>
    corpus.entities.get(id)?.kind === 'event' ? (corpus.occurrencesByEntity.get(id) ?? []) : [],
  )
  return occurrences.length ? { occurrences, named: false, specific: true, noun: phrase.headLemma } : undefined
}

/** “the entry into ⟦force⟧ of the treaty”. */
function forceEntered(phrase: NounPhrase): NounPhrase | undefined {
  if (phrase.headLemma !== 'entry') return undefined
  return phrase.preps.find((it) => it.prep === 'into')?.phrases.find((it) => it.headLemma === 'force')
}

interface Nouns {
  /** The last words of what events are called. */
  readonly heads: ReadonlySet<string>
  /** What stands before an “of” in it. */
  readonly joined: ReadonlySet<string>
}

const nounsOf = oncePerCorpus((corpus): Nouns => {
  const called = [...corpus.occurrencesByNoun.keys()]
  const made: Nouns = {
    heads: new Set(called.map((it) => it.slice(it.lastIndexOf(' ') + 1))),
    joined: new Set(called.filter((it) => it.includes(' of ')).map((it) => it.slice(0, it.indexOf(' of ')))),
  }
  return made
})

/** “The Rise and ⟦Fall⟧ of X”: a common noun with a capital inside a sentence is a word of a title. */
function isInTitle(context: Context, phrase: NounPhrase): boolean {
  const { tokens } = context.reading
  const head = tokens[phrase.head]!
  const before = tokens[phrase.from - 1]
  if (head.text[0] === head.text[0]!.toLowerCase() || phrase.from === context.sentence.from || before?.sentence !== head.sentence)
    return false
  return before.pos === 'CCONJ' || before.pos === 'ADP'
}

/** Capitalised words up to a capitalised head, none of them a name of the corpus. */
function isProperNoun(context: Context, phrase: NounPhrase): boolean {
  const { tokens } = context.reading
  const capital = (at: number): boolean => tokens[at]!.text[0] !== tokens[at]!.text[0]!.toLowerCase()
  const before = phrase.head - 1
  if (before < phrase.from || !capital(phrase.head) || !capital(before)) return false
  return (
    before > context.sentence.from &&
    !phrase.modifierNames.some((it) => it.to === phrase.head) &&
    !phrase.dates.some((it) => it.to === phrase.head)
  )
}

/** A word that several have each but once, as independence; or more than one word that only such things are called by. */
function onceOnly(occurrences: readonly Occurrence[], manyWords: boolean): boolean {
  return occurrences.every((it) => it.unique) && (manyWords || new Set(occurrences.map((it) => it.entityId)).size > 1)
}

/** “protests” in “the outbreak of the protests” is read with its phase noun. */
export function isInnerOfPhase(context: Context, phrase: NounPhrase): boolean {
  return context.sentence.groups.some((group) => group.phrases.some((it) => PHASE_NOUNS.has(it.headLemma) && it.of.includes(phrase)))
}

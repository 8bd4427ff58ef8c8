/**
 * Numbers of a sentence and what each counts.
 *
 *     over 4,000 arrests · 9,900 people were detained · cost 225 lives     a noun behind the number, and the verb of its clause
 *     the official toll is 225 · toll: 225 · put the toll at 225           a noun that the number is said of
 *     100 of them Armenian · Armenia contributed 100 · Tajikistan (200)    whose the number is, its noun being that of the whole
 *     the mission numbered 2,500 · its strength was 2,500                  an event, or its size
 *     70 per cent of the power · 70%: share of the vote                    a share of what stands behind “of”
 *     131 of whom were killed · 13,000: soldiers of the mission              a number with its noun before it, or behind a colon
 */
import { flatten } from '../../base/flatten.js'
import type { Chunk } from '../../syntax/chunk.js'
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { type Context, headPhrases, slotOfName } from '../context.js'
import { clauseOf } from './clause-of.js'

type NumberUnit = NonNullable<NounPhrase['number']>

/** A number and what the words around it say that it counts. */
export interface NumberSaid {
  readonly number: NumberUnit
  /** The phrase that tells what is counted; that of the number itself where nothing does. */
  readonly phrase: NounPhrase
  /** What is counted, in base form, longest first; empty where it is left out. */
  readonly nouns: readonly string[]
  /** The verb that says what happened to those counted. */
  readonly verb: string | undefined
  /** Whose they are, where the number stands by itself beside its owner. */
  readonly owner: string | undefined
  readonly clause: Clause | undefined
  /** Whether it counts hundredths. */
  readonly percent?: boolean
  /** The number is that of a whole without a noun of its own: “its strength was 2,500”, “numbered 2,500”, “the figure of 225”. */
  readonly size: boolean
}

/** Nouns that count what stands behind their “of”; alone, whatever is spoken of. */
const COUNTING = new Set('number total tally count figure sum strength size'.split(' '))

/** Verbs between a noun and the number that is said of it. */
const EQUALLING = new Set(
  'be stand remain rise reach pass exceed hit climb grow total number amount come run top near approach equal surpass'.split(' '),
)

/** Verbs that put a number to their object: “put the toll at 225”. */
const PUTTING = new Set(['put', 'place', 'set', 'estimate', 'give', 'fix'])

/** Verbs that take lives: what is counted with them has died. */
const LIFE_TAKING = new Set(['cost', 'claim', 'take', 'lose'])

/** Nouns for what falls to one of several. */
const SHARES = new Set(['share', 'contribution', 'part', 'quota', 'portion'])

export function numbersSaid(context: Context): readonly NumberSaid[] {
  const found: NumberSaid[] = []
  const taken = new Set<number>()
  const add = (it: NumberSaid | undefined): void => {
    if (!it || taken.has(it.number.from)) return
    taken.add(it.number.from)
    found.push(it)
  }
  const phrases = flatten(context.sentence.groups, (it) => it.phrases)
  for (const phrase of phrases) if (!phrase.number) add(numberSaidOf(context, phrase))
  for (const phrase of phrases) {
    if (!phrase.number) continue
    const said = percentOf(context, phrase) ?? labelOf(context, phrase)
    add(said ?? (isBare(phrase) ? (shareOf(context, phrase) ?? partOf(context, phrase)) : counted(context, phrase)))
  }
  return found
}

/** Whether a phrase is a number and nothing else. */
function isBare(phrase: NounPhrase): boolean {
  return phrase.number !== undefined && phrase.head === phrase.number.to - 1
}

/** “43.3% of the vote”, “some 70 per cent of the power”: what it is a share of. */
function percentOf(context: Context, phrase: NounPhrase): NumberSaid | undefined {
  const per = phrase.preps.find((it) => it.prep === 'per')?.phrases[0]
  const hundredth =
    phrase.headLemma === 'cent' || per?.headLemma === 'cent' ? (per ?? phrase) : PERCENT.has(phrase.headLemma) ? phrase : undefined
  if (!hundredth) return undefined
  const of = hundredth.of[0] ?? labelled(context, phrase)
  const clause = clauseOf(context, phrase)
  // “70%: share of the power”.
  const within = of?.headLemma === 'share' ? of.of[0] : undefined
  const nouns = of ? [...headPhrases(context, of), ...(within ? headPhrases(context, within) : [])] : []
  return of && { number: phrase.number!, phrase: of, nouns, verb: clause?.verb.lemma, owner: undefined, clause, size: false, percent: true }
}

const PERCENT: ReadonlySet<string> = new Set(['%', 'percent', 'percentage'])

/** What stands behind the colon of “13,000: soldiers of the mission”, where the number opens its sentence. */
function labelled(context: Context, phrase: NounPhrase): NounPhrase | undefined {
  const { chunks } = context.sentence
  const at = chunks.findIndex((it) => it.kind === 'np' && it.phrase === phrase)
  const [colon, next] = [chunks[at + 1], chunks[at + 2]]
  if (at < 0 || at > 1 || chunks.slice(0, at).some((it) => it.kind !== 'other') || colon?.kind !== 'colon' || next?.kind !== 'np')
    return undefined
  return next.phrase
}

function labelOf(context: Context, phrase: NounPhrase): NumberSaid | undefined {
  const noun = isBare(phrase) ? labelled(context, phrase) : undefined
  if (!noun || noun.number || noun.name) return undefined
  const clause = context.sentence.clauses.find((it) => it.kind === 'participle' && it.subject.includes(noun))
  return { ...blank(context, phrase, phrase.number!), phrase: noun, nouns: headPhrases(context, noun), verb: clause?.verb.lemma, clause }
}

/** “131 ⟦of whom⟧ were killed”: people, of whom the verb tells. */
function partOf(context: Context, phrase: NounPhrase): NumberSaid | undefined {
  const { tokens } = context.reading
  const [of, whom] = [tokens[phrase.to]?.norm, tokens[phrase.to + 1]?.norm ?? '']
  // “arrested 49 ⟦of them⟧”: the verb tells what was done to so many.
  const doing =
    whom === 'them' ? context.sentence.clauses.find((it) => it.object.includes(phrase) && !it.passive && !it.verb.negated) : undefined
  if (of === 'of' && doing && !LIFE_TAKING.has(doing.verb.lemma))
    return { ...blank(context, phrase, phrase.number!), nouns: ['people'], verb: doing.verb.lemma, clause: doing }
  const clause = context.sentence.clauses.find((it) => it.subject.includes(phrase))
  // “131 of whom were killed in ambushes”: some of those who were killed.
  if (of !== 'of' || !OF_WHOM.has(whom) || !clause || clause.verb.negated || clause.preps.length) return undefined
  const verb = verbOf(phrase, clause)
  return verb === undefined || verb === 'be' ? undefined : { ...blank(context, phrase, phrase.number!), nouns: ['people'], verb, clause }
}

const OF_WHOM: ReadonlySet<string> = new Set(['whom', 'whose'])

/** “225 dead”, “2,500-strong force”, “400 Armenians”. */
function counted(context: Context, phrase: NounPhrase): NumberSaid | undefined {
  const clause = clauseOf(context, phrase)
  const number = phrase.number!
  if (phrase.headLemma === 'strong') return { ...blank(context, phrase, number), clause, size: clause?.verb.lemma === 'be' }
  const people = phrase.name ? slotOfName(context, phrase.name, 'state')?.value : undefined
  if (people !== undefined && phrase.name!.from === phrase.head) return { ...blank(context, phrase, number), clause, owner: people }
  const verb = verbOf(phrase, clause)
  // “cost 900 soldiers their leave”: whom something cost, and not how many there were.
  if (clause?.verb.lemma === 'cost' && verb === undefined) return undefined
  return { number, phrase, nouns: headPhrases(context, phrase), verb, owner: undefined, clause, size: false }
}

/** What happened to those counted: the clause's verb; for lives that were lost, that they died. */
function verbOf(phrase: NounPhrase, clause: Clause | undefined): string | undefined {
  const lemma = clause?.verb.lemma
  if (lemma === undefined || !LIFE_TAKING.has(lemma)) return lemma
  return phrase.headLemma === 'life' || clause!.object.some((it) => it.headLemma === 'life') ? 'die' : undefined
}

function blank(context: Context, phrase: NounPhrase, number: NumberUnit): NumberSaid {
  return { number, phrase, nouns: [], verb: undefined, owner: undefined, clause: clauseOf(context, phrase), size: false }
}

/** “Official toll: 225”, “a death toll of 225”, “the toll of the unrest stands at 225”, “put the toll at 225”. */
function numberSaidOf(context: Context, phrase: NounPhrase): NumberSaid | undefined {
  const said = numberBehind(context, phrase) ?? numberByVerb(context, phrase)
  if (!said) return undefined
  const clause = context.sentence.clauses.find((it) => it.subject.includes(phrase)) ?? clauseOf(context, phrase)
  const share = phrase.possessor?.name && SHARES.has(phrase.headLemma) ? slotOfName(context, phrase.possessor.name, 'state') : undefined
  if (share) return { ...blank(context, phrase, said), clause, owner: share.value }
  const base = { number: said, phrase, owner: undefined, clause }
  if (!COUNTING.has(phrase.headLemma)) return { ...base, nouns: headPhrases(context, phrase), verb: undefined, size: false }
  const of = phrase.of.find((it) => !it.number)
  // “the number of ⟦those⟧ detained”: the participle tells what is counted.
  const done = participleBehind(context, phrase)
  if (done) return { ...base, nouns: ['people'], verb: done, size: false }
  if (of && !of.name) return { ...base, nouns: headPhrases(context, of), verb: undefined, size: false }
  return { ...base, nouns: [], verb: undefined, size: true }
}

/** “the number of those ⟦detained⟧”. */
function participleBehind(context: Context, phrase: NounPhrase): string | undefined {
  const { tokens } = context.reading
  let at = phrase.to
  while (at < phrase.to + 3 && OF_PEOPLE.has(tokens[at]?.norm ?? '')) at++
  const token = tokens[at]
  return at > phrase.to && token?.pos === 'VERB' && token.norm !== token.lemma ? token.lemma : undefined
}

const OF_PEOPLE = new Set(['of', 'those', 'people', 'persons', 'the'])

/** The number that stands behind a noun: after a colon, or after “of”. */
function numberBehind(context: Context, phrase: NounPhrase): NumberUnit | undefined {
  const { chunks } = context.sentence
  let at = chunks.findIndex((it) => it.kind === 'np' && it.phrase === phrase) + 1
  if (at === 0) return undefined
  const first = chunks[at]
  if (first?.kind === 'prep' && first.word === 'of') {
    const number = bareNumber(chunks[at + 1])
    if (number) return number
  }
  // “Deaths ⟦reported⟧ on 15 January: 225”.
  const told = chunks[at]
  if (told?.kind === 'vg' && TOLD.has(told.verb.lemma) && told.to === told.from + 1) at++
  // “Detentions in the Kazakh unrest: 12,500”.
  while (chunks[at]?.kind === 'prep' && (chunks[at + 1]?.kind === 'date' || (chunks[at + 1]?.kind === 'np' && !bareNumber(chunks[at + 1]))))
    at += 2
  return chunks[at]?.kind === 'colon' ? bareNumber(chunks[at + 1]) : undefined
}

/** Participles that say only that a number was told. */
const TOLD: ReadonlySet<string> = new Set([
  'report',
  'record',
  'confirm',
  'register',
  'announce',
  'send',
  'deploy',
  'dispatch',
  'know',
  'count',
])

function bareNumber(chunk: Chunk | undefined): NumberUnit | undefined {
  return chunk?.kind === 'np' && isBare(chunk.phrase) ? chunk.phrase.number : undefined
}

/** The number that a verb gives to a noun, its subject or its object. */
function numberByVerb(context: Context, phrase: NounPhrase): NumberUnit | undefined {
  for (const clause of context.sentence.clauses) {
    const { lemma, negated } = clause.verb
    if (negated) continue
    const at = flatten(
      clause.preps.filter((it) => it.prep === 'at' || it.prep === 'to' || it.prep === 'past'),
      (it) => it.phrases,
    )
    if (clause.subject.includes(phrase) && !clause.passive && EQUALLING.has(lemma)) {
      const said = [...clause.object, ...at].find((it) => isBare(it) || (it.headLemma === 'strong' && it.number))
      if (said) return said.number
    }
    const put = clause.passive ? clause.subject : clause.object
    if (put.includes(phrase) && PUTTING.has(lemma)) {
      const said = at.find(isBare)
      if (said) return said.number
    }
  }
  return undefined
}

/** A number by itself, whose noun is that of the whole: “100 from Armenia”, “of whom 100 were Armenian”, “Armenia contributed 100”. */
function shareOf(context: Context, phrase: NounPhrase): NumberSaid | undefined {
  const owner = ownerBeside(context, phrase)
  const clause = clauseOf(context, phrase)
  return owner === undefined ? undefined : { ...blank(context, phrase, phrase.number!), owner, verb: clause?.verb.lemma, clause }
}

/** A state, or whoever else the corpus gives a figure of their own. */
function ownerNamed(context: Context, name: NonNullable<NounPhrase['name']>): string | undefined {
  const state = slotOfName(context, name, 'state')?.value
  if (state !== undefined) return state
  const person = slotOfName(context, name, 'person')?.value
  return context.corpus.figures.some((it) => it.record.of_id === person) ? person : undefined
}

function ownerBeside(context: Context, phrase: NounPhrase): string | undefined {
  const { chunks, clauses } = context.sentence
  const state = (it: NounPhrase | undefined): string | undefined => it?.name && ownerNamed(context, it.name)
  const from = phrase.preps.find((it) => it.prep === 'from')?.phrases[0]
  if (from) return state(from)
  if (phrase.possessor) return state(phrase.possessor)
  const at = chunks.findIndex((it) => it.kind === 'np' && it.phrase === phrase)
  if (at < 0) return undefined
  const next = (step: number): Chunk | undefined => chunks[at + step]
  const nameAt = (step: number): string | undefined => {
    const chunk = next(step)
    return chunk?.kind === 'np' && chunk.phrase.name?.from === chunk.phrase.from ? state(chunk.phrase) : undefined
  }
  // “100 of them Armenian”, “100 of them from Armenia”.
  const [of, them] = [next(1), next(2)]
  if (of?.kind === 'prep' && of.word === 'of' && them?.kind === 'np' && them.phrase.pronoun)
    return nameAt(3) ?? (next(3)?.kind === 'prep' && (next(3) as { word: string }).word === 'from' ? nameAt(4) : undefined)
  const clause = clauses.find((it) => it.subject.includes(phrase) || it.object.includes(phrase))
  if (clause && !clause.verb.negated) {
    // “of whom 100 were Armenian”.
    if (clause.subject.includes(phrase) && clause.verb.lemma === 'be') return clause.marker === 'whom' ? state(clause.object[0]) : undefined
    if (clause.object.includes(phrase))
      return clause.subject.length === 1 && !clause.subject[0]!.possessor ? state(clause.subject[0]) : undefined
    return undefined
  }
  // “Tajikistan (200)”, “Tajikistan 200”, “Tajikistan: 200”.
  if (next(-1)?.kind === 'open' && next(1)?.kind === 'close') return nameAt(-2)
  if (next(-1)?.kind === 'colon') return nameAt(-2)
  return nameAt(-1)
}

/**
 * Matters that a brief may give two values: how many, how large, how long, on which day.
 *
 *     the 27 member states                 a definite number of things of one description
 *     a force of 2,500, the 2,500-strong force, turnout was 43 per cent
 *     the ten-day exercise, the exercise lasted ten days
 *     the protocol was signed on 5 May     what can happen to a thing but once
 */
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { CHANGE_WORDS, LASTING_VERBS, MEASURED_NOUNS, ONCE_VERBS, REPORTING_VERBS, SELECTING_WORDS } from '../../text/english.js'
import { oneOf } from '../../text/word.js'
import type { Length } from '../../values/length.js'
import { type Context, namedBetween, spanOf } from '../context.js'
import type { Matter, MatterValue } from '../matter.js'
import { isNegated, voiceOf } from '../voice.js'
import { clauseAround, clauseOf } from './clause-of.js'

const isChange = oneOf(CHANGE_WORDS)

export function readMatters(context: Context): void {
  const { sentence, reading } = context
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = reading.tokens[at]!
    if (isChange(token.word) || (token.norm === 'that' && REPORTING_VERBS.has(reading.tokens[at - 1]?.lemma ?? ''))) return
  }
  // Whatever is reported may be another's word.
  if (sentence.question || sentence.clauses.some((it) => REPORTING_VERBS.has(it.verb.lemma))) return
  const before = context.matters.length
  for (const group of sentence.groups) for (const phrase of group.phrases) readPhrase(context, phrase)
  for (const clause of sentence.clauses) {
    readAct(context, clause)
    readEdge(context, clause)
  }
  readLengths(context)
  withoutContrasts(context, before)
}

/** “the ten old members and the fifteen new ones”: what one sentence sets side by side is not one matter. */
function withoutContrasts(context: Context, before: number): void {
  const own = context.matters.splice(before)
  const times = new Map<string, number>()
  for (const it of own) times.set(it.key, (times.get(it.key) ?? 0) + 1)
  context.matters.push(...own.filter((it) => times.get(it.key) === 1))
}

/** “the ten-day exercise”, “the exercise lasted ten days”. */
function readLengths(context: Context): void {
  const { reading, sentence } = context
  for (const it of reading.durations) {
    if (it.from < sentence.from || it.from >= sentence.to || it.amount === undefined || it.unit === 'hour' || it.unit === 'minute') continue
    const length: Length = { amount: it.amount, unit: it.unit, hedge: it.approximate ? 'about' : 'exact' }
    const inside = sentence.groups.flatMap((group) => group.phrases).find((phrase) => phrase.from < it.from && it.to <= phrase.head)
    const tight = reading.tokens[it.to - 2]?.norm === '-'
    if (inside?.definite && tight) add(context, inside, describe(context, inside, it.to), undefined, { is: 'length', length }, true, it)
    const clause = sentence.clauses.find(({ verb }) => LASTING_VERBS.has(verb.lemma) && verb.main < it.from && it.from - verb.main < 4)
    const subject = clause?.subject.length === 1 ? clause.subject[0]! : undefined
    if (!subject?.definite || subject.pronoun || clause?.verb.negated || reading.tokens[it.to]?.norm === 'to') continue
    add(context, subject, describe(context, subject, subject.from), undefined, { is: 'length', length }, true, it)
  }
}

function readPhrase(context: Context, phrase: NounPhrase): void {
  const { tokens } = context.reading
  const head = tokens[phrase.head]!
  if (phrase.pronoun || phrase.name?.to === phrase.head + 1) return
  const number = phrase.number
  if (number && phrase.head >= number.to) {
    const strong = tokens[number.to]?.norm === '-' && tokens[number.to + 1]?.norm === 'strong'
    if (strong)
      add(context, phrase, describe(context, phrase, number.to + 2), number, { is: 'number', number: number.number }, phrase.definite)
    else if (phrase.definite && head.pos === 'NOUN' && head.norm !== head.lemma && isClosed(context, phrase)) {
      const words = describe(context, phrase, number.to)
      // “the two countries” are these two here and those three there; “the 27 member states” are always all.
      if (words.includes(' ')) add(context, phrase, words, number, { is: 'number', number: number.number }, true)
    }
  }
  if (!MEASURED_NOUNS.has(phrase.headLemma) || number) return
  const size = phrase.of.length === 1 ? phrase.of[0]! : sizeSaid(context, phrase)
  const measure = size?.number
  if (!size || !measure || measure.number.hedge === 'vague') return
  const unit = size.head === measure.to - 1 ? (size.preps[0]?.prep ?? '') : size.headLemma
  add(
    context,
    phrase,
    `${describe(context, phrase, phrase.from)} ${PEOPLE_UNITS.has(unit) ? '' : unit}`,
    measure,
    { is: 'number', number: measure.number },
    isKnown(context, phrase),
  )
}

/** “the force”, “its force”, “turnout”: whatever has no indefinite article. */
function isKnown(context: Context, phrase: NounPhrase): boolean {
  const first = context.reading.tokens[phrase.from]!.norm
  return first !== 'a' && first !== 'an'
}

/** A force of 2,500 is a force of 2,500 men. */
const PEOPLE_UNITS = new Set(['man', 'soldier', 'troop', 'person', 'people', 'serviceman', 'member', 'personnel'])

/** “Turnout was 43 per cent.” */
function sizeSaid(context: Context, phrase: NounPhrase): NounPhrase | undefined {
  const clause = context.sentence.clauses.find((it) => it.subject.length === 1 && it.subject[0] === phrase && it.verb.lemma === 'be')
  return clause?.object.length === 1 ? clause.object[0] : undefined
}

/** Nothing behind the phrase that picks some out of more: no “that”, no participle, no preposition but “of” with a name. */
function isClosed(context: Context, phrase: NounPhrase): boolean {
  if (phrase.preps.length || phrase.of.some((it) => !it.name)) return false
  const last = phrase.of[0]?.to ?? phrase.to
  const next = context.sentence.chunks.find((it) => it.from >= last)
  if (!next) return true
  if (next.kind === 'vg') return next.verb.form === 'finite'
  return next.kind !== 'relative' && next.kind !== 'prep' && next.kind !== 'open' && next.kind !== 'subordinator' && next.kind !== 'comma'
}

/** The phrase in words that stay the same: without number, article, and plural; empty where a word picks some out of more. */
function describe(context: Context, phrase: NounPhrase, from: number): string {
  const { tokens } = context.reading
  const words: string[] = []
  for (let at = from; at <= phrase.head; at++) {
    const token = tokens[at]!
    if (SELECTING_WORDS.has(token.norm) || token.pos === 'NUM') return ''
    if (token.pos === 'DET' || token.pos === 'PUNCT' || token.pos === 'PART') continue
    words.push(at === phrase.head ? token.lemma : token.norm)
  }
  for (const it of phrase.of) if (it.name) words.push('of', it.name.candidates[0]!.entity.id)
  return words.join(' ')
}

/** Something that happened once to one thing: “the protocol was signed on 5 May”, “she was born in 1961”. */
function readAct(context: Context, clause: Clause): void {
  const { lemma } = clause.verb
  if (!ONCE_VERBS.has(lemma) || clause.verb.irrealis || clause.verb.negated) return
  const time = context.dates.ofClause(clause)
  const group = clause.passive || !clause.object.length ? clause.subject : clause.object
  const thing = group.length === 1 ? group[0]! : undefined
  if (!thing || !time?.span || time.from !== 'said' || time.relation !== 'at' || !time.firm) return
  const words = describe(context, thing, thing.from)
  if (!words.includes(' ') && !thing.unknownName && !thing.name) return
  if (clause.preps.some((it) => it.prep === 'by' || it.prep === 'in' || it.prep === 'with' || it.prep === 'for')) return
  add(context, thing, `${words} ${lemma}`, undefined, { is: 'date', date: time.value }, true, time.span)
}

const EDGES: ReadonlyMap<string, 'begin' | 'end'> = new Map([
  ['begin', 'begin'],
  ['start', 'begin'],
  ['open', 'begin'],
  ['end', 'end'],
  ['close', 'end'],
  ['finish', 'end'],
  ['conclude', 'end'],
])

/** “The strike began on 3 March”, “and ended on 12 March”: the two days together tell its length. */
function readEdge(context: Context, clause: Clause): void {
  const edge = EDGES.get(clause.verb.lemma)
  const thing = clause.subject.length === 1 ? clause.subject[0]! : undefined
  const time = edge && thing?.definite && !thing.pronoun ? context.dates.ofClause(clause) : undefined
  if (!edge || !thing || clause.object.length || clause.verb.irrealis || clause.verb.negated || clause.verb.tense !== 'past') return
  if (!time?.span || time.from !== 'said' || time.relation !== 'at' || !time.firm || time.value.precision !== 'day') return
  const words = describe(context, thing, thing.from)
  if (!words.trim()) return
  const before = context.matters.length
  add(context, thing, `${words} ${edge}`, undefined, { is: 'date', date: time.value }, true, time.span)
  const made = context.matters[before]
  if (made) context.matters[before] = { ...made, edge: { is: edge, lengthKey: `length|${words.trim()}|` } }
}

function add(
  context: Context,
  phrase: NounPhrase,
  words: string,
  unit: { readonly from: number; readonly to: number } | undefined,
  value: MatterValue,
  definite: boolean,
  span = spanOf(context, unit!.from, unit!.to),
): void {
  if (!words.trim()) return
  const clause = clauseOf(context, phrase)
  // What a phrase says of itself is not denied with the verb: “the force of 2,500 was never meant for it”.
  const denied = value.is === 'date' && isNegated(context, clause, phrase.from)
  const voice = voiceOf(context, clause ?? clauseAround(context, phrase.from), phrase.from)
  if (denied || (voice !== 'own' && !(voice === 'future' && value.is === 'number'))) return
  const { sentence, dates, frame } = context
  const names = new Set(namedBetween(context, sentence.from, sentence.to).map((it) => it.value))
  // A number is told as of a day; a day and a length are told for good.
  const time =
    value.is === 'date' || value.is === 'length'
      ? ''
      : (dates.inSentence()?.value.edtf ?? (dates.resolved.length ? '?' : (frame.heading?.edtf ?? '')))
  if (time === '?') return
  const matter: Matter = {
    key: `${value.is}|${words.trim()}|${time}`,
    value,
    definite,
    names: [...names],
    borneOut: false,
    start: span.start,
    end: span.end,
  }
  context.matters.push(matter)
}

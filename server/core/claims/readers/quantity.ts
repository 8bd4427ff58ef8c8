/** Figures: “over 4,000 arrests”, “some 2,500 soldiers”, “a 2,500-strong force”, “9,900 people were detained”. */
import type { Figure } from '../../corpus/knowledge.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import type { Slot } from '../claim.js'
import { type Context, headPhrases, namedBetween, slotOfName, spanOf } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'
import { clauseAround, clauseOf } from './clause-of.js'

/** Nouns that count anything that people are; the verb says what happened to them. */
const PEOPLE = new Set(['person', 'people', 'man', 'protester', 'protestor', 'demonstrator', 'civilian', 'other', 'citizen', 'life'])

export function readQuantities(context: Context): void {
  const { corpus } = context
  if (!corpus.figures.length) return
  for (const group of context.sentence.groups) {
    for (const phrase of group.phrases) {
      const number = phrase.number ?? numberSaidOf(context, phrase)
      if (!number) continue
      const clause = clauseOf(context, phrase)
      const nouns = headPhrases(context, phrase)
      const verb = clause?.verb.lemma
      const giver = phrase.head === number.to - 1 ? giverOf(context, phrase) : undefined
      const matching = corpus.figures.filter((it) => (giver ? it.record.of_id === giver : counts(it, nouns, verb)))
      if (!matching.length) continue
      const others = namedBetween(context, context.sentence.from, context.sentence.to)
      const own = ownFigures(context, phrase, verbFitting(matching, verb), others)
      if (!own.length) continue
      context.claims.push({
        kind: 'quantity',
        ...spanOf(context, number.from, Math.max(number.to, phrase.to)),
        number: { value: number.number, ...spanOf(context, number.from, number.to) },
        noun: { value: phrase.headLemma, ...spanOf(context, phrase.head, phrase.head + 1) },
        figureIds: own.map((it) => it.id),
        sure: isSure(context, phrase, own, others),
        others,
        negated: isNegated(context, clause, phrase.from),
        voice: voiceOf(context, clause ?? clauseAround(context, phrase.from), phrase.from),
        time: clause ? context.dates.ofClause(clause) : context.dates.inSentence(),
      })
    }
  }
}

/** “Official toll: 225”, “a death toll of 225”, “the figure was 225”: the number behind a noun that is counted by itself. */
function numberSaidOf(context: Context, phrase: NounPhrase): NounPhrase['number'] {
  const { chunks, clauses } = context.sentence
  const at = chunks.findIndex((it) => it.kind === 'np' && it.phrase === phrase)
  const next = chunks[at + 1]
  const after = chunks[at + 2]
  const bare = (it: typeof next): NounPhrase['number'] =>
    it?.kind === 'np' && it.phrase.number && it.phrase.head === it.phrase.number.to - 1 ? it.phrase.number : undefined
  if (next?.kind === 'colon' || (next?.kind === 'prep' && next.word === 'of')) return bare(after)
  const clause = clauses.find((it) => it.subject.includes(phrase) && it.verb.lemma === 'be')
  const object = clause?.object[0]
  return object?.number && object.head === object.number.to - 1 ? object.number : undefined
}

/** “including 100 from Armenia”: whose the bare number is. */
function giverOf(context: Context, phrase: NounPhrase): string | undefined {
  const from = phrase.preps.find((it) => it.prep === 'from')?.phrases[0]
  return from?.name ? slotOfName(context, from.name, 'state')?.value : undefined
}

/** Where the verb tells which measure is meant, the others fall away. */
function verbFitting(matching: readonly Figure[], verb: string | undefined): readonly Figure[] {
  const fitting = verb === undefined ? [] : matching.filter((it) => (it.record.said ?? []).includes(verb))
  return fitting.length ? fitting : matching
}

/** One matter, one measure, and the matter named: in the sentence, just before, or by whose the counted are. */
function isSure(context: Context, phrase: NounPhrase, own: readonly Figure[], others: readonly Slot<string>[]): boolean {
  const { corpus, frame } = context
  const first = own[0]!
  if (own.some((it) => it.record.subject_id !== first.record.subject_id || it.record.measure !== first.record.measure)) return false
  const subject = first.record.subject_id
  if (others.some((it) => it.value === subject) || frame.events.includes(subject)) return true
  const entity = corpus.entities.get(subject)
  if (entity?.kind !== 'event') return frame.topic.includes(subject)
  // A date within days of the figure's own, and a place or party of the matter in sight.
  if (own.some((it) => dated(context, it))) return true
  const whose = phrase.modifierNames.flatMap((it) => it.candidates.map((candidate) => candidate.entity.id))
  return (entity.record.participants ?? []).some((it) => whose.includes(it.id))
}

/** The sentence, or the one before it, says a day that is the figure's. */
function dated(context: Context, figure: Figure): boolean {
  const said = context.dates.resolved[0]?.value ?? context.frame.lastDate ?? context.frame.heading
  const day = figure.asOf[0]?.date
  return (
    said !== undefined &&
    day !== undefined &&
    said.precision === 'day' &&
    said.earliest <= day.latest &&
    said.latest >= day.earliest &&
    said.latest - day.earliest < 30
  )
}

function counts(figure: Figure, nouns: readonly string[], verb: string | undefined): boolean {
  const called = figure.record.called
  if (nouns.some((it) => called.includes(it) || called.includes(it.replace(/s$/, '')))) return true
  const head = nouns[nouns.length - 1] ?? ''
  return verb !== undefined && PEOPLE.has(head) && (figure.record.said ?? []).includes(verb)
}

/**
 * The figures of the matter that the sentence speaks of. Those of a share (Armenia's hundred) need its owner named near by;
 * those of the whole need that no other owner is. The event itself must be in sight: named in the sentence, or spoken of before.
 */
function ownFigures(context: Context, phrase: NounPhrase, matching: readonly Figure[], others: readonly Slot<string>[]): readonly Figure[] {
  const { corpus, frame } = context
  const named = new Set(others.map((it) => it.value))
  const near = new Set(namedBetween(context, phrase.from - 6, phrase.to + 4).map((it) => it.value))
  const owned = matching.filter((it) => it.record.of_id !== undefined && near.has(it.record.of_id))
  const pool = owned.length ? owned : matching.filter((it) => it.record.of_id === undefined)
  const placed = pool.filter((it) => {
    const subject = corpus.entities.get(it.record.subject_id)
    return (
      subject?.kind === 'event' && (subject.record.places ?? []).some((id) => named.has(id) && corpus.entities.get(id)?.kind === 'area')
    )
  })
  return (placed.length ? placed : pool).filter((it) => {
    const subject = corpus.entities.get(it.record.subject_id)
    if (!subject) return false
    if (named.has(subject.id) || frame.events.includes(subject.id)) return true
    if (subject.kind !== 'event')
      return frame.topic.includes(subject.id) || frame.states.includes(subject.id) || frame.bodies.includes(subject.id)
    const places = subject.record.places ?? []
    const involved = (subject.record.participants ?? []).map((participant) => participant.id)
    if (dated(context, it) && involved.some((id) => named.has(id))) return true
    const inSight = (id: string): boolean => named.has(id) || frame.topic.includes(id) || frame.states[0] === id
    return places.some(inSight) && (places.length > 0 || involved.some(inSight)) && sameSeason(context, it)
  })
}

/** The sentence or the brief speaks of the weeks around the figure's day. */
function sameSeason(context: Context, figure: Figure): boolean {
  const day = figure.asOf[0]?.date
  if (!day) return true
  const present = context.sentence.clauses.some((it) => it.verb.tense === 'present' && !it.verb.perfect)
  const said = context.dates.resolved[0]?.value ?? (present ? context.frame.briefDate : (context.frame.lastDate ?? context.frame.briefDate))
  // A figure “from then on” is told of its day for as long as the brief names its matter.
  return (
    said !== undefined &&
    (Number.isFinite(day.latest) || day.earliest > said.earliest - 800) &&
    said.earliest <= day.latest + 45 &&
    said.latest >= day.earliest - 45
  )
}

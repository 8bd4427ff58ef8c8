/** Whether a number is surely that of a figure, and not of a part, of another's, of another place or another time. */
import type { Figure } from '../../corpus/knowledge.js'
import type { Clause } from '../../syntax/clause.js'
import { SELECTING_WORDS } from '../../text/english.js'
import type { Slot } from '../claim.js'
import { type Context, namedBetween, resolve } from '../context.js'
import { dated, dayOf, isCurrent } from './quantity-matter.js'
import type { NumberSaid } from './quantity-slots.js'

/** One matter, one measure, the matter in sight, and no word that picks some of those counted or tells of one day or place. */
export function isSure(
  context: Context,
  said: NumberSaid,
  own: readonly Figure[],
  sight: ReadonlySet<string>,
  others: readonly Slot<string>[],
): boolean {
  const { corpus, frame } = context
  const first = own[0]!
  const owner = first.record.of_id
  const alike = (it: Figure): boolean =>
    it.record.subject_id === first.record.subject_id &&
    (it.record.measure === first.record.measure || (owner !== undefined && it.record.of_id === owner))
  if (!own.every(alike) || picksSome(context, said)) return false
  if (owner === undefined && (isAnothers(context, said, first) || isElsewhere(context, first))) return false
  if (own.every((it) => isOfALongerTime(context, said, it))) return false
  const day = dayOf(context, said)
  if (
    day &&
    !own.some((it) => !it.asOf.length || it.asOf.some(({ date }) => date.earliest <= day.latest && day.earliest <= date.latest + 1))
  )
    return false
  const subject = first.record.subject_id
  if (sight.has(subject) || others.some((it) => it.value === subject)) return true
  if (frame.events.includes(subject) || frame.matters.includes(subject)) return true
  const entity = corpus.entities.get(subject)
  if (entity?.kind !== 'event') return frame.topic.includes(subject)
  // A date within days of the figure's own, and a place or party of the matter in sight.
  if (own.some((it) => dated(context, it) || isCurrent(context, said, it, sight))) return true
  const names = said.phrase.name ? [...said.phrase.modifierNames, said.phrase.name] : said.phrase.modifierNames
  const whose = names.flatMap((it) => it.candidates.map((candidate) => candidate.entity.id))
  return (entity.record.participants ?? []).some((it) => whose.includes(it.id))
}

/** “the first 75 soldiers”, “another 350 arrests”: some of those counted, and not all. */
function picksSome(context: Context, { number, phrase }: NumberSaid): boolean {
  const { tokens } = context.reading
  // “At least 225”: the hedge picks nothing.
  const opens = Math.min(number.from, number.number.hedgeFrom)
  for (let at = phrase.from; at <= phrase.head; at++) {
    if ((at < opens || at >= number.to) && SELECTING_WORDS.has(tokens[at]!.norm)) return true
  }
  // “300 soldiers a day”.
  const next = tokens[phrase.to]
  return SELECTING_WORDS.has(tokens[opens - 1]?.norm ?? '') || (next?.norm === 'a' && tokens[phrase.to + 1]?.pos === 'NOUN')
}

/** Whether a state is told of whose part is not known, where the parts of others are: what is counted is its own, and not the whole. */
function isAnothers(context: Context, { phrase, clause }: NumberSaid, { record }: Figure): boolean {
  const { corpus } = context
  const shares = corpus.figures.some((it) => it.record.subject_id === record.subject_id && it.record.of_id !== undefined)
  if (!shares) return isOutsider(context, clause, record.subject_id)
  const isState = (id: string): boolean => {
    const entity = corpus.entities.get(id)
    return entity?.kind === 'organization' && entity.record.classification === 'state'
  }
  const doers = clause
    ? [...clause.subject, ...clause.preps.filter((it) => it.prep === 'by' || it.prep === 'from').flatMap((it) => it.phrases)]
    : []
  const given = phrase.preps.filter((it) => it.prep === 'from').flatMap((it) => it.phrases)
  const names = [...doers, ...given, ...(phrase.possessor ? [phrase.possessor] : [])].flatMap(
    (it) => resolve(context, it, 'actor')?.value ?? [],
  )
  // “withdrew from X”: where it was.
  const subject = corpus.entities.get(record.subject_id)
  const places = subject?.kind === 'event' ? (subject.record.places ?? []) : []
  const modifiers = phrase.modifierNames.flatMap((it) => it.candidates.map((candidate) => candidate.entity.id))
  return [...names.filter((id) => !places.includes(id)), ...modifiers].some(isState)
}

/** Whether a state is said to do what is counted that had no part in the matter: “Sweden lost N soldiers of the mission”. */
function isOutsider(context: Context, clause: Clause | undefined, subjectId: string): boolean {
  const { corpus } = context
  const subject = corpus.entities.get(subjectId)
  const doers = (clause?.passive ? [] : (clause?.subject ?? [])).flatMap((it) => resolve(context, it, 'state')?.value ?? [])
  const own = subject?.kind === 'event' ? [...(subject.record.participants ?? []).map((it) => it.id), ...(subject.record.places ?? [])] : []
  return doers.some((id) => id !== subjectId && !own.includes(id))
}

/** “in Almaty alone”: one of several places of what happened. */
function isElsewhere(context: Context, { record }: Figure): boolean {
  const subject = context.corpus.entities.get(record.subject_id)
  const places = subject?.kind === 'event' ? (subject.record.places ?? []) : []
  if (places.length < 2) return false
  const { sentence, corpus } = context
  const parent = (id: string): string | undefined => {
    const area = corpus.entities.get(id)
    return area?.kind === 'area' ? area.record.parent_id : undefined
  }
  // A place with what it lies in is one place.
  const apart = (a: string, b: string): boolean => a !== b && parent(a) !== b && parent(b) !== a
  return namedBetween(context, sentence.from, sentence.to).some(
    (it) => places.includes(it.value) && corpus.entities.get(it.value)?.kind === 'area' && places.some((other) => apart(it.value, other)),
  )
}

/** “In 2015, 300 people died in the war”, “In 2022 the mission lost 45”: a year of what went on for longer. */
function isOfALongerTime(context: Context, said: NumberSaid, { record, asOf }: Figure): boolean {
  const time = (said.clause && context.dates.ofClause(said.clause)) ?? context.dates.inSentence()
  if (time?.from !== 'said' || time.relation !== 'at' || time.value.precision === 'day') return false
  const length = time.value.latest - time.value.earliest
  const subject = context.corpus.entities.get(record.subject_id)
  if (subject?.kind !== 'event') return !asOf.length && length < YEARS
  const whole = (context.corpus.occurrencesByEntity.get(record.subject_id) ?? []).find((it) => it.phase === 'whole')
  if (!whole?.start.length || !whole.end.length) return false
  const first = Math.min(...whole.start.map(({ date }) => date.latest))
  const last = Math.max(...whole.end.map(({ date }) => date.earliest))
  // What is told of its beginning is told of the whole: “In November 2020 they sent N”.
  return last - first > length + 31 && !(time.value.earliest <= first && first <= time.value.latest)
}

/** Days of a time that is long enough for a count of all. */
const YEARS = 1000

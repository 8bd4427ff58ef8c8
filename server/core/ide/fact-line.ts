/** One fact in one line, with its sources: what a verdict rests on, in words. */

import type { BodyMembership, Citation, Corpus, Entity, Extent, Figure, KnownRelation, Occurrence, Tenure } from '../corpus/knowledge.js'
import { oncePerCorpus } from '../corpus/once.js'
import { type DateStyle, PLAIN_STYLE } from '../values/date-style.js'

import { formatNumber } from '../values/number-style.js'
import { accountsInWords, briefExtent, dateInWords, extentInWords, withPeriod } from './date-words.js'

/** A fact of the corpus of any kind, as found by its id. */
export type Fact =
  | { readonly kind: 'tenure'; readonly fact: Tenure }
  | { readonly kind: 'membership'; readonly fact: BodyMembership }
  | { readonly kind: 'occurrence'; readonly fact: Occurrence }
  | { readonly kind: 'figure'; readonly fact: Figure }
  | { readonly kind: 'relation'; readonly fact: KnownRelation }
  | { readonly kind: 'entity'; readonly fact: Entity }

/** A fact in words and who says so. */
export interface FactLine {
  readonly text: string
  readonly citations: readonly Citation[]
}

/** Finds a fact by the id that claims and findings give. */
export function factById(corpus: Corpus, id: string): Fact | undefined {
  return indexOf(corpus).get(id)
}

/** Statements come before the records that they are about, the first before later ones of the same id (phases of an event). */
const indexOf = oncePerCorpus((corpus): ReadonlyMap<string, Fact> => {
  const index = new Map<string, Fact>()
  const add = (id: string, fact: Fact) => {
    if (!index.has(id)) index.set(id, fact)
  }
  for (const fact of corpus.tenures) add(fact.id, { kind: 'tenure', fact })
  for (const fact of corpus.memberships) add(fact.id, { kind: 'membership', fact })
  for (const fact of corpus.occurrences) add(fact.id, { kind: 'occurrence', fact })
  for (const fact of corpus.figures) add(fact.id, { kind: 'figure', fact })
  for (const fact of corpus.relations) add(fact.id, { kind: 'relation', fact })
  for (const fact of corpus.entities.values()) add(fact.id, { kind: 'entity', fact })
  return index
})

/** Whether a fact is about a record: its holder, member, post, body, event, subject or object. */
export function factConcerns(corpus: Corpus, factId: string, recordId: string): boolean {
  const found = factById(corpus, factId)
  switch (found?.kind) {
    case 'tenure':
      return [found.fact.holderId, found.fact.postId, found.fact.organizationId].includes(recordId)
    case 'membership':
      return [found.fact.memberId, found.fact.bodyId].includes(recordId)
    case 'occurrence':
      return found.fact.entityId === recordId || found.fact.participants.some((it) => it.id === recordId)
    case 'figure':
      return [found.fact.record.subject_id, found.fact.record.of_id].includes(recordId)
    case 'relation':
      return [found.fact.record.subject_id, found.fact.record.object_id].includes(recordId)
    default:
      return factId === recordId
  }
}

/** The name of a record; the id itself where the corpus has no such record. */
export function nameOf(corpus: Corpus, id: string): string {
  return corpus.entities.get(id)?.name ?? id
}

/** A fact in one line: “Askar Mamin: Prime Minister of Kazakhstan, 25 February 2019 – 5 January 2022”. */
export function factLine(corpus: Corpus, id: string, style: DateStyle = PLAIN_STYLE): FactLine | undefined {
  const found = factById(corpus, id)
  if (!found) return undefined
  const { citations } = found.fact
  const text = textOf(corpus, found, style, (extent) => extentInWords(extent, style))
  return { text, citations: [...citations, ...accountCitations(found)] }
}

/** The same by the first accounts alone, saying so where sources differ: for lists, where every account would be a wall. */
export function shortFactLine(corpus: Corpus, id: string, style: DateStyle = PLAIN_STYLE): string | undefined {
  const found = factById(corpus, id)
  return found && textOf(corpus, found, style, (extent) => briefExtent(extent, style))
}

function textOf(corpus: Corpus, { kind, fact }: Fact, style: DateStyle, periodOf: (extent: Extent) => string): string {
  switch (kind) {
    case 'tenure':
      return withPeriod(`${nameOf(corpus, fact.holderId)}: ${fact.acting ? 'acting ' : ''}${nameOf(corpus, fact.postId)}`, periodOf(fact))
    case 'membership':
      return withPeriod(`${nameOf(corpus, fact.memberId)}: ${roleIn(fact)} ${nameOf(corpus, fact.bodyId)}`, periodOf(fact))
    case 'occurrence':
      return occurrenceText(fact, style)
    case 'figure':
      return figureText(corpus, fact, style)
    case 'relation':
      return withPeriod(
        `${nameOf(corpus, fact.record.subject_id)}: ${fact.type.called[0] ?? fact.type.id} of ${nameOf(corpus, fact.record.object_id)}`,
        periodOf(fact),
      )
    case 'entity':
      return fact.note ? `${fact.name}: ${fact.note}` : fact.name
  }
}

/** Founders are members too; observers and candidates are not. */
export function isMember(role: string): boolean {
  return role === 'member' || role === 'founder'
}

/** The quality in which one belongs to a body, with its preposition. */
export function roleIn(membership: BodyMembership): string {
  switch (membership.role) {
    case 'observer':
      return 'observer in'
    case 'partner':
      return 'partner of'
    case 'candidate':
      return 'candidate for'
    case 'participant':
      return 'participant in'
    case 'founder':
      return 'founding member of'
    case 'associate':
      return 'associate of'
    default:
      return 'member of'
  }
}

/** What happened and when: “January 2022 protests: 2 January 2022 – 11 January 2022”. */
function occurrenceText(occurrence: Occurrence, style: DateStyle = PLAIN_STYLE): string {
  const phase = { whole: '', begin: ' (beginning)', spread: ' (spread)', end: ' (end)' }[occurrence.phase]
  const start = accountsInWords(occurrence.start, style)
  const end = accountsInWords(occurrence.end, style)
  const when = start && end && start !== end ? `${start} – ${end}` : start || end
  return when ? `${occurrence.name}${phase}: ${when}` : `${occurrence.name}${phase}`
}

/** A figure with its bounds, unit and day: “over 4,000 arrests (2022 protests), 8 January 2022”. */
export function figureText(corpus: Corpus, figure: Figure, style: DateStyle = PLAIN_STYLE): string {
  const { record } = figure
  const unit = record.unit && record.unit !== 'person' ? ` ${record.unit}` : ''
  const of = record.of_id ? `, ${nameOf(corpus, record.of_id)}` : ''
  const when = accountsInWords(figure.asOf, style)
  return `${boundsInWords(record)}${unit} ${record.measure} (${nameOf(corpus, record.subject_id)}${of})${when ? `, ${when}` : ''}`
}

/** Number or bounds in words: `2,500`, `over 4,000`, `2,000–3,000`. */
export function boundsInWords(bounds: {
  readonly value?: number | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
}): string {
  if (bounds.value !== undefined) return formatNumber(bounds.value)
  if (bounds.min !== undefined && bounds.max !== undefined) return `${formatNumber(bounds.min)}–${formatNumber(bounds.max)}`
  if (bounds.min !== undefined) return `over ${formatNumber(bounds.min)}`
  return bounds.max !== undefined ? `under ${formatNumber(bounds.max)}` : 'an unknown number of'
}

/** Where sources differ on a date, each account has sources of its own. */
function accountCitations({ kind, fact }: Fact): readonly Citation[] {
  if (kind === 'figure') return fact.asOf.flatMap((it) => it.citations)
  if (kind === 'entity') return []
  return [...fact.start, ...fact.end].flatMap((it) => it.citations)
}

/** The reading of a mention's value: an EDTF date or a number with bounds. */
export function valueInWords(value: string, style: DateStyle = PLAIN_STYLE): string {
  const bounds = value.split('..')
  if (bounds.length === 2 && bounds.every((it) => it !== '' && Number.isFinite(Number(it)))) {
    return `${formatNumber(Number(bounds[0]))}–${formatNumber(Number(bounds[1]))}`
  }
  const sign = { '>': 'over', '<': 'under', '~': 'about' }[value[0] ?? '']
  const number = Number(sign ? value.slice(value[1] === '=' ? 2 : 1) : value)
  if (!Number.isFinite(number)) return dateInWords(value, style)
  return sign ? `${sign} ${formatNumber(number)}` : formatNumber(number)
}

/** The brief's timeline against the corpus's: what the brief dates, what the corpus dates, side by side in the order of time. */
import type { ClaimReport, Verdict } from '../../base/report.js'
import type { Span } from '../../base/span.js'
import type { Corpus, Extent } from '../../corpus/knowledge.js'
import type { DateStyle } from '../../values/date-style.js'
import type { DateValue } from '../../values/date-value.js'
import { parseEdtf } from '../../values/edtf.js'
import { admits } from '../../values/period.js'
import { briefExtent, dateInWords } from '../date-words.js'
import { type Fact, factById, figureText, nameOf, roleIn } from '../fact-line.js'
import type { ReadBrief } from '../read-brief.js'

/** One date: as the brief says it, as the corpus says it, or both. */
export interface TimelineEntry {
  /** What is dated, in a few words. */
  readonly name: string
  /** The day by which it stands in line, from 1970-01-01. */
  readonly day: number
  /** The brief's date in words, and where it stands. Missing where only the corpus dates the matter. */
  readonly brief?: Span & { readonly date: string; readonly verdict: Verdict }
  /** The corpus's date in words. */
  readonly corpus: string
}

/**
 * The dates of a brief and of the corpus in the order of time. The brief's are those by which its claims date something that the corpus
 * dates too; the corpus's are those of the same facts, and of the events and treaties that the brief names without dating them.
 */
export function timelineOf(brief: ReadBrief, style: DateStyle): readonly TimelineEntry[] {
  const { claims, mentions } = brief.report()
  const { corpus } = brief
  const entries = new Map<string, TimelineEntry>()
  const told = new Set<string>()
  for (const claim of claims) {
    const time = claim.arguments.find((it) => it.role === 'time')
    const said = time?.value === undefined ? undefined : parseEdtf(time.value)
    const dated = time && said && datedBy(corpus, claim, said, style)
    if (!dated) continue
    told.add(dated.id)
    const key = `${dated.id} ${said.edtf} ${claim.verdict}`
    if (entries.has(key)) continue
    const { start, end } = time.end > time.start ? time : claim
    const words = dateInWords(said.edtf, style)
    entries.set(key, { name: dated.name, day: dated.day, brief: { start, end, date: words, verdict: claim.verdict }, corpus: dated.when })
  }
  for (const id of new Set(mentions.map((it) => it.id))) {
    const kind = id === undefined ? undefined : corpus.entities.get(id)?.kind
    if (kind !== 'event' && kind !== 'treaty') continue
    for (const it of corpus.occurrencesByEntity.get(id!) ?? []) {
      if (it.phase !== 'whole' || told.has(it.id)) continue
      const day = firstDay(it.start[0]?.date.earliest)
      if (day !== undefined) entries.set(it.id, { name: it.name, day, corpus: whenOf(it, style) })
    }
  }
  return [...entries.values()].sort((a, b) => a.day - b.day || (a.name < b.name ? -1 : 1))
}

/**
 * The first fact of a claim that is dated by it. An event always is; a membership or an office only where the date is that of its
 * beginning or end: who held an office on a day does not date the office.
 */
function datedBy(corpus: Corpus, claim: ClaimReport, said: DateValue, style: DateStyle) {
  for (const id of claim.facts) {
    const fact = factById(corpus, id)
    const extent = fact && extentOf(fact)
    const day = extent && (firstDay(extent.start[0]?.date.earliest) ?? firstDay(extent.end[0]?.date.latest))
    if (!extent || day === undefined) continue
    const atAnEnd = [...extent.start, ...extent.end].some((it) => admits(said, it.date))
    if (fact.kind !== 'occurrence' && fact.kind !== 'figure' && claim.verdict !== 'contradicted' && !atAnEnd) continue
    const end = firstDay(extent.end[0]?.date.earliest)
    // It stands at the end of the period that the brief means: the one that its date is nearer to.
    const atItsEnd = end !== undefined && !extent.start.some((it) => admits(said, it.date)) && gap(said, end) < gap(said, day)
    return { id, day: atItsEnd ? end : day, name: nameOfFact(corpus, fact), when: whenOf(extent, style) }
  }
  return undefined
}

/** How many days lie between a date and a day: none where the day lies in it. */
function gap({ earliest, latest }: DateValue, day: number): number {
  return Math.max(0, earliest - day, day - latest)
}

function extentOf(fact: Fact): Extent | undefined {
  if (fact.kind === 'entity') return undefined
  return fact.kind === 'figure' ? { start: fact.fact.asOf, end: fact.fact.asOf } : fact.fact
}

function nameOfFact(corpus: Corpus, { kind, fact }: Fact): string {
  switch (kind) {
    case 'tenure':
      return `${nameOf(corpus, fact.holderId)}: ${nameOf(corpus, fact.postId)}`
    case 'membership':
      return `${nameOf(corpus, fact.memberId)}: ${roleIn(fact)} ${nameOf(corpus, fact.bodyId)}`
    case 'figure':
      return figureText(corpus, { ...fact, asOf: [] })
    case 'relation':
      return `${nameOf(corpus, fact.record.subject_id)}: ${fact.type.called[0] ?? fact.type.id} of ${nameOf(corpus, fact.record.object_id)}`
    case 'occurrence':
      return fact.phase === 'begin' ? `${fact.name}: beginning` : fact.phase === 'end' ? `${fact.name}: end` : fact.name
    case 'entity':
      return fact.name
  }
}

/** A stretch of time in words; one that begins and ends at once, or only begins as events do, as a date. */
function whenOf(extent: Extent, style: DateStyle): string {
  const isOccurrence = 'phase' in extent
  return briefExtent(extent.end.length || !isOccurrence ? extent : { start: extent.start, end: extent.start }, style)
}

function firstDay(day: number | undefined): number | undefined {
  return day !== undefined && Number.isFinite(day) ? day : undefined
}

/** Periods as rows of a timeline: the offices of a person, the holders of an office, who belonged to a body and when. */
import { addTo } from '../base/add-to.js'
import type { Corpus, Extent, Tenure } from '../corpus/knowledge.js'
import type { DateValue } from '../values/date-value.js'
import { byRelevance, dateInWords, holdsOn, yearsInWords } from './date-words.js'
import { factById, isMember, nameOf, roleIn } from './fact-line.js'
import { officesOf } from './fact-text.js'

/** A stretch of days, numbered from 1970-01-01. An end that is missing is open or unknown. */
export interface TimelineBar {
  readonly from: number | undefined
  readonly to: number | undefined
  /** Whether it holds on the day of the timeline. */
  readonly holds: boolean
  /** The stretch in years: “1992–1999”. */
  readonly years: string
}

export interface TimelineRow {
  readonly label: string
  readonly bars: readonly TimelineBar[]
}

export interface Timeline {
  /** What the rows have in common: “Offices of Nikol Pashinyan”. */
  readonly title: string
  readonly rows: readonly TimelineRow[]
  /** The day from which the brief looks, with its words. */
  readonly at: { readonly day: number; readonly words: string } | undefined
}

/** As many rows as a hover shows without scrolling. The most relevant ones are drawn, the list beside the picture tells the others. */
const MOST_ROWS = 4

/** The timeline of a record, where its periods say more than a line of words: nothing for one stretch without an end. */
export function timelineOf(corpus: Corpus, id: string, at: DateValue | undefined): Timeline | undefined {
  const entity = corpus.entities.get(id)
  const relevance = byRelevance(at)
  switch (entity?.kind) {
    case 'person':
      return timeline(
        `Offices of ${entity.name}`,
        rowsOf(officesOf(corpus, id, at), (it) => nameOf(corpus, it.postId), at),
        at,
      )
    case 'post':
      return holders(corpus, id, at)
    case 'organization': {
      const members = (corpus.membershipsByBody.get(id) ?? []).filter((it) => isMember(it.role) && it.end.length > 0)
      // Those that have always been there tell nothing; those that left tell when else they were in.
      if (members.length > 0) {
        const left = new Set(members.map((it) => it.memberId))
        const all = (corpus.membershipsByBody.get(id) ?? []).filter((it) => left.has(it.memberId) && isMember(it.role))
        return timeline(
          `Members of ${entity.name} that have left`,
          rowsOf([...all].sort(relevance), (it) => nameOf(corpus, it.memberId), at),
          at,
        )
      }
      const bodies = [...(corpus.membershipsByMember.get(id) ?? [])].sort(relevance)
      return timeline(
        `Memberships of ${entity.name}`,
        rowsOf(bodies, (it) => `${roleIn(it)} ${nameOf(corpus, it.bodyId)}`, at),
        at,
      )
    }
    default:
      return undefined
  }
}

/**
 * The timeline behind a claim: all periods of the members and the body, or the holders of the office, that its facts speak of.
 * @param asked The record that was asked about: where it held the office, it is among those shown.
 */
export function timelineOfFacts(
  corpus: Corpus,
  factIds: readonly string[],
  at: DateValue | undefined,
  asked?: string,
): Timeline | undefined {
  const facts = factIds.map((it) => factById(corpus, it))
  const membership = facts.find((it) => it?.kind === 'membership')
  if (membership) {
    const { bodyId } = membership.fact
    const members = new Set(facts.flatMap((it) => (it?.kind === 'membership' && it.fact.bodyId === bodyId ? [it.fact.memberId] : [])))
    const all = (corpus.membershipsByBody.get(bodyId) ?? []).filter((it) => members.has(it.memberId))
    return timeline(
      `In ${nameOf(corpus, bodyId)}`,
      rowsOf(all, (it) => nameOf(corpus, it.memberId), at),
      at,
    )
  }
  const tenure = facts.find((it) => it?.kind === 'tenure')
  return tenure && holders(corpus, tenure.fact.postId, at, asked)
}

/** The holders of an office around a day, the earlier above the later. */
function holders(corpus: Corpus, postId: string, at: DateValue | undefined, asked?: string): Timeline | undefined {
  const rank = (it: Tenure): number => (it.holderId === asked ? -1 : distance(it, at))
  const nearest = [...(corpus.tenuresByPost.get(postId) ?? [])].sort((a, b) => rank(a) - rank(b))
  const shown = new Set([...new Set(nearest.map((it) => it.holderId))].slice(0, MOST_ROWS))
  const tenures = nearest.filter((it) => shown.has(it.holderId))
  const inTime = tenures.sort((a, b) => (startOf(a) ?? Number.NEGATIVE_INFINITY) - (startOf(b) ?? Number.NEGATIVE_INFINITY))
  return timeline(
    nameOf(corpus, postId),
    rowsOf(inTime, (it) => nameOf(corpus, it.holderId), at),
    at,
  )
}

/** How many days lie between a tenure and a day; the latest are nearest where there is no day. */
function distance(tenure: Tenure, at: DateValue | undefined): number {
  if (holdsOn(tenure, at)) return 0
  const start = startOf(tenure) ?? 0
  if (!at) return -start
  return start > at.latest ? start - at.latest : at.earliest - (endOf(tenure) ?? at.earliest)
}

/** Stretches of the same label share a row. */
function rowsOf<T extends Extent>(facts: readonly T[], labelOf: (fact: T) => string, at: DateValue | undefined): readonly TimelineRow[] {
  const rows = new Map<string, TimelineBar[]>()
  for (const it of facts) {
    const bar = { from: startOf(it), to: endOf(it), holds: holdsOn(it, at), years: yearsInWords(it) }
    if (bar.from === undefined && bar.to === undefined) continue
    addTo(rows, labelOf(it), bar)
  }
  return [...rows].map(([label, bars]) => ({ label, bars })).slice(0, MOST_ROWS)
}

function timeline(title: string, rows: readonly TimelineRow[], at: DateValue | undefined): Timeline | undefined {
  const bars = rows.flatMap((it) => it.bars)
  // One stretch that began and goes on is said in words.
  if (bars.length < 2 && bars.every((it) => it.to === undefined)) return undefined
  return { title, rows, at: at && Number.isFinite(at.latest) ? { day: at.latest, words: dateInWords(at.edtf) } : undefined }
}

function startOf(extent: Extent): number | undefined {
  const day = extent.start[0]?.date.earliest
  return day !== undefined && Number.isFinite(day) ? day : undefined
}

function endOf(extent: Extent): number | undefined {
  const day = extent.end[0]?.date.latest
  return day !== undefined && Number.isFinite(day) ? day : undefined
}

/** Who belonged to a body when, for a chart: every membership that the corpus knows, and what the brief says of it. */
import { addTo } from '../../base/add-to.js'
import type { Verdict } from '../../base/report.js'
import { overlaps } from '../../base/span.js'
import type { BodyMembership, Corpus } from '../../corpus/knowledge.js'
import { dayNumber, fromDayNumber } from '../../values/calendar.js'
import type { DateValue } from '../../values/date-value.js'
import { parseEdtf } from '../../values/edtf.js'
import { holdsOn, yearsInWords } from '../date-words.js'
import { isMember, nameOf } from '../fact-line.js'
import { dayOfReading, type ReadBrief } from '../read-brief.js'

export interface MemberRow {
  readonly name: string
  /** Stretches of membership in days; `full` is false for observers and the like. */
  readonly stretches: readonly { readonly from: number; readonly to: number; readonly full: boolean }[]
  /** The same in words: “1992–1999, since 2006”. */
  readonly years: string
  /** What the corpus says to the brief's word on this membership, the worst news where there are several. */
  readonly verdict?: Verdict
  /** Whether it is a full member on the brief's day. */
  readonly now: boolean
}

export interface MembersChart {
  readonly id: string
  readonly name: string
  /** First and last day of the chart, and the brief's day in it. */
  readonly from: number
  readonly to: number
  readonly day: number
  /** Years at which the axis is marked. */
  readonly years: readonly number[]
  /** Full members on the brief's day. */
  readonly count: number
  /** Full members from a day on, in the order of time. */
  readonly counts: readonly { readonly from: number; readonly count: number }[]
  readonly rows: readonly MemberRow[]
  /** Members that have no row, because the body has too many to show and the brief does not name them. */
  readonly unshown: number
}

/** Above so many members a chart has rows for those alone that the brief speaks of. */
const MOST_ROWS = 45

/** A chart for each body with members that the brief names, the most often named first. */
export function memberCharts(brief: ReadBrief): readonly MembersChart[] {
  const named = new Map<string, number>()
  for (const { id } of brief.report().mentions) {
    if (id !== undefined && brief.corpus.membershipsByBody.has(id)) named.set(id, (named.get(id) ?? 0) + 1)
  }
  const at = dayOfReading(brief)
  const bodies = [...named].sort((a, b) => b[1] - a[1]).map(([id]) => id)
  return bodies.flatMap((id) => chartOf(brief, id, at) ?? [])
}

function chartOf(brief: ReadBrief, body: string, at: DateValue | undefined): MembersChart | undefined {
  const { corpus } = brief
  const memberships = corpus.membershipsByBody.get(body) ?? []
  const starts = memberships.flatMap((it) => finite(it.start[0]?.date.earliest))
  const ends = memberships.flatMap((it) => finite(it.end[0]?.date.latest))
  const day = at && Number.isFinite(at.latest) ? at.latest : Math.max(...starts, ...ends)
  if (starts.length === 0 || !Number.isFinite(day)) return undefined
  const first = fromDayNumber(Math.min(...starts)).year
  const last = fromDayNumber(Math.max(day, corpus.asOf?.latest ?? day, ...starts, ...ends)).year + 1
  const [from, to] = [dayNumber(first, 1, 1), dayNumber(last, 1, 1)]
  const verdicts = verdictsOn(brief, body, at)
  const rows = rowsOf(corpus, memberships, verdicts, from, to, at)
  const shown = rows.length > MOST_ROWS ? rows.filter((it) => it.verdict) : rows
  const counts = countsOf(memberships, from)
  return {
    id: body,
    name: nameOf(corpus, body),
    from,
    to,
    day,
    years: yearMarks(first, last),
    count: rows.filter((it) => it.now).length,
    counts,
    rows: shown,
    unshown: rows.length - shown.length,
  }
}

function rowsOf(
  corpus: Corpus,
  memberships: readonly BodyMembership[],
  verdicts: ReadonlyMap<string, Verdict>,
  from: number,
  to: number,
  at: DateValue | undefined,
): readonly MemberRow[] {
  const byMember = new Map<string, BodyMembership[]>()
  for (const id of verdicts.keys()) byMember.set(id, [])
  for (const it of memberships) addTo(byMember, it.memberId, it)
  const rows = [...byMember].map(([id, list]): MemberRow & { readonly start: number } => {
    const ordered = [...list].sort((a, b) => beginning(a, from) - beginning(b, from))
    const verdict = verdicts.get(id)
    return {
      name: nameOf(corpus, id),
      stretches: ordered.map((it) => ({
        from: Math.max(from, beginning(it, from)),
        to: Math.min(to, it.end[0] && Number.isFinite(it.end[0].date.latest) ? it.end[0].date.latest : to),
        full: isMember(it.role),
      })),
      years: ordered.map((it) => (isMember(it.role) ? yearsInWords(it) : `${it.role} ${yearsInWords(it)}`.trim())).join(', '),
      now: list.some((it) => isMember(it.role) && holdsOn(it, at)),
      start: ordered[0] ? beginning(ordered[0], from) : Number.MAX_SAFE_INTEGER,
      ...(verdict && { verdict }),
    }
  })
  // Full members first, in the order in which they came; then the others, then those who never belonged.
  const rank = (it: MemberRow) => (it.stretches.some((stretch) => stretch.full) ? 0 : it.stretches.length ? 1 : 2)
  return rows.sort((a, b) => rank(a) - rank(b) || a.start - b.start || (a.name < b.name ? -1 : 1)).map(({ start: _, ...row }) => row)
}

/** What the corpus says to the brief's word on each member of a body, the worst news where there are several. */
function verdictsOn(brief: ReadBrief, body: string, at: DateValue | undefined): ReadonlyMap<string, Verdict> {
  const { claims, findings } = brief.report()
  const memberships = brief.corpus.membershipsByBody.get(body) ?? []
  const verdicts = new Map<string, Verdict>()
  const say = (id: string, verdict: Verdict) => {
    if (verdicts.get(id) !== 'contradicted') verdicts.set(id, verdict)
  }
  for (const claim of claims) {
    if (claim.kind !== 'membership' || !claim.arguments.some((it) => it.id === body)) continue
    const members = claim.arguments.filter((it) => it.role === 'member' && it.id !== undefined).map((it) => it.id!)
    const day = (claim.time !== undefined && parseEdtf(claim.time)) || at
    for (const id of members) {
      // Of a list that is contradicted as a whole, each member is right or wrong by itself.
      const listed = members.length > 1 && claim.verdict === 'contradicted'
      const right = listed && memberships.some((it) => it.memberId === id && isMember(it.role) && holdsOn(it, day))
      say(id, right ? 'supported' : claim.verdict)
    }
    // Those whom a list leaves out are wrong in it too.
    const missing = findings.filter((it) => it.code === 'missing-member' && overlaps(it, claim))
    const facts = new Set(missing.flatMap((it) => it.facts))
    for (const it of memberships) if (facts.has(it.id) && !members.includes(it.memberId)) say(it.memberId, 'contradicted')
  }
  return verdicts
}

function countsOf(memberships: readonly BodyMembership[], from: number): readonly { readonly from: number; readonly count: number }[] {
  const changes = new Map<number, number>()
  const change = (day: number, by: number) => changes.set(day, (changes.get(day) ?? 0) + by)
  for (const it of memberships) {
    if (!isMember(it.role)) continue
    change(beginning(it, from), 1)
    const end = it.end[0]?.date.latest
    if (end !== undefined && Number.isFinite(end)) change(end + 1, -1)
  }
  let count = 0
  return [...changes]
    .sort((a, b) => a[0] - b[0])
    .map(([day, by]) => {
      count += by
      return { from: day, count }
    })
}

function beginning(membership: BodyMembership, otherwise: number): number {
  return finite(membership.start[0]?.date.earliest)[0] ?? otherwise
}

/** Round years between two, at most eight of them. */
function yearMarks(first: number, last: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((it) => (last - first) / it <= 8) ?? 500
  const marks: number[] = []
  for (let year = Math.ceil(first / step) * step; year < last; year += step) marks.push(year)
  return marks
}

function finite(day: number | undefined): readonly number[] {
  return day !== undefined && Number.isFinite(day) ? [day] : []
}

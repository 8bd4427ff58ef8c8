/** How long someone held an office, as far as the corpus knows all who held it. */
import { flatten } from '../base/flatten.js'
import type { OfficeClaim } from '../claims/claim.js'
import type { Tenure } from '../corpus/knowledge.js'
import type { DayRange } from '../values/length.js'
import type { Known } from './duration.js'
import type { JudgeContext } from './judge-context.js'
import { postsFor } from './office-facts.js'

/**
 * Each stay in the office, all of them together, and from the first to the last; nothing where another stay may be missing. Where “he”
 * may mean another, that one's stays can bear the words out too.
 */
export function tenureLengths(office: OfficeClaim, context: JudgeContext): readonly Known[] {
  if (!('id' in office.person.value)) return []
  const { id, namesakes = [] } = office.person.value
  const own = lengthsOf(id, office, context)
  if (!own.length) return []
  return [...own, ...namesakes.flatMap((it) => lengthsOf(it, office, context).map((known) => ({ ...known, aside: true as const })))]
}

function lengthsOf(person: string, office: OfficeClaim, context: JudgeContext): readonly Known[] {
  const { corpus, frame } = context
  const meant = postsFor(corpus, office)
  const posts = meant.filter((id) => {
    const post = corpus.entities.get(id)
    return post?.kind === 'post' && post.record.holders_complete !== undefined
  })
  // The day on which it ended says nothing of another day to count to.
  const today = office.time?.from === 'said' && office.aspect !== 'ended' ? undefined : frame.briefDate
  if (!today || !Number.isFinite(today.latest) || (office.postIds && posts.length < meant.length)) return []
  const stays = (corpus.tenuresByHolder.get(person) ?? []).filter((it) => posts.includes(it.postId) && !begins(it, today.latest))
  const ranges = stays.flatMap((it) => lengthOf(it, today.latest) ?? [])
  const [first] = stays
  if (!first || ranges.length !== stays.length || (!office.postIds && new Set(stays.map((it) => it.postId)).size > 1)) return []
  const told = {
    factId: first.id,
    citations: first.citations,
    name: `${corpus.entities.get(person)?.name ?? ''} ${office.postIds && posts.length > 1 ? 'in power' : `as ${corpus.entities.get(first.postId)?.name ?? ''}`}`,
  }
  const since = Math.min(...ranges.map((it) => it.since))
  const until = Math.max(...ranges.map((it) => it.until))
  const all = { least: total(ranges.map((it) => it.least)), most: total(ranges.map((it) => it.most)) }
  const lengths: DayRange[] = ranges.length > 1 ? [all, ...ranges, { least: until - since, most: until - since }] : [all]
  if (!office.postIds) return lengths.map(({ least, most }) => ({ least, most, ...told }))
  // Whoever rules may have done so before the office was his, from the day when he took it from another.
  const seized = takings(person, since, context).map((it) => ({ least: until - it, most: until - it, ...told, aside: true as const }))
  return [...lengths.map(({ least, most }) => ({ least: least * 0.95, most: most * 1.1, ...told })), ...seized]
}

/** Whether a stay lies ahead. */
function begins(stay: Tenure, today: number): boolean {
  return stay.start.length > 0 && stay.start.every((it) => it.date.earliest > today)
}

/** The days, in the years before someone's first stay, of what that person did to another. */
function takings(person: string, since: number, { corpus }: JudgeContext): readonly number[] {
  const did = corpus.occurrences.filter(
    (it) => it.phase === 'whole' && it.participants.some((part) => part.id === person && part.role === 'agent'),
  )
  return did.flatMap((it) => it.start.map(({ date }) => date.earliest)).filter((day) => day < since && since - day < SEIZING)
}

/** For how many days before taking an office someone may have ruled without it. */
const SEIZING = 1100

/** The days of one stay, until today where it goes on; nothing where its beginning is not known or lies ahead. */
function lengthOf(stay: Tenure, today: number): (DayRange & { readonly since: number; readonly until: number }) | undefined {
  const ended = stay.end.filter((it) => it.date.latest <= today)
  const starts = stay.start.filter((it) => Number.isFinite(it.date.earliest) && Number.isFinite(it.date.latest))
  if (!starts.length || starts.length !== stay.start.length) return undefined
  const [earliest, latest] = [Math.min(...starts.map((it) => it.date.earliest)), Math.max(...starts.map((it) => it.date.latest))]
  if (earliest > today) return undefined
  const ends = ended.length ? flatten(ended, (it) => [it.date.earliest, it.date.latest]) : [today]
  const [first, last] = [Math.min(...ends), Math.max(...ends)]
  return { least: first - latest, most: last - earliest, since: earliest, until: last }
}

function total(days: readonly number[]): number {
  return days.reduce((sum, it) => sum + it, 0)
}

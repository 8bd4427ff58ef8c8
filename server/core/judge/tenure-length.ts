/** How long someone held an office, as far as the corpus knows all who held it. */
import { flatten } from '../base/flatten.js'
import type { OfficeClaim } from '../claims/claim.js'
import type { Tenure } from '../corpus/knowledge.js'
import type { DayRange } from '../values/length.js'
import type { Known } from './duration.js'
import type { JudgeContext } from './judge-context.js'
import { postsFor } from './office-facts.js'

/** Each stay in the office, all of them together, and from the first to the last; nothing where another stay may be missing. */
export function tenureLengths(office: OfficeClaim, context: JudgeContext): readonly Known[] {
  const { corpus, frame } = context
  const person = 'id' in office.person.value ? office.person.value.id : undefined
  const posts = postsFor(corpus, office).filter((id) => {
    const post = corpus.entities.get(id)
    return post?.kind === 'post' && post.record.holders_complete !== undefined
  })
  const today = office.time?.from === 'said' ? undefined : frame.briefDate
  if (!person || !today || !Number.isFinite(today.latest)) return []
  const stays = (corpus.tenuresByHolder.get(person) ?? []).filter((it) => posts.includes(it.postId))
  const ranges = flatten(stays, (it) => lengthOf(it, today.latest) ?? [])
  const [first] = stays
  if (!first || ranges.length !== stays.length || new Set(stays.map((it) => it.postId)).size > 1) return []
  const told = {
    factId: first.id,
    citations: first.citations,
    name: `${corpus.entities.get(person)?.name ?? ''} as ${corpus.entities.get(first.postId)?.name ?? ''}`,
  }
  const sum = { least: total(ranges.map((it) => it.least)), most: total(ranges.map((it) => it.most)) }
  const whole = { least: Math.max(...ranges.map((it) => it.until)) - Math.min(...ranges.map((it) => it.since)) }
  const others = ranges.length > 1 ? [...ranges, { least: whole.least, most: whole.least }] : []
  return [sum, ...others].map(({ least, most }) => ({ least, most, ...told }))
}

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

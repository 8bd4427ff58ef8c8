/** Judges numbers of members: of all on a day, of those who joined or left in a time, of those of one body who are in another too. */
import type { MembershipClaim, Slot } from '../claims/claim.js'
import type { BodyMembership, Corpus } from '../corpus/knowledge.js'
import type { DateValue } from '../values/date-value.js'
import type { Fault } from './judgement.js'
import { daysOf, heldIn } from './time.js'

interface Numbered {
  /** The number that a finding gives. */
  readonly right: number
  /** The members that it counts. */
  readonly members: readonly BodyMembership[]
  readonly holds: boolean
}

/** What a number of members comes to; nothing where the corpus does not know them all. `isComplete` tells for which time it does. */
export function judgeCount(
  claim: MembershipClaim,
  count: Slot<number>,
  at: DateValue | undefined,
  corpus: Corpus,
  isComplete: (bodyId: string, at: DateValue) => boolean,
): { readonly facts: readonly string[]; readonly fault?: Fault } | undefined {
  const time = claim.relation === 'is' || claim.relation === 'former' ? at : claim.time?.value
  if (!time || claim.negated || !isComplete(claim.body.value, time)) return undefined
  if (claim.among && !isComplete(claim.among.value, time)) return undefined
  const numbered = numberOf(claim, count.value, time, corpus)
  if (!numbered) return undefined
  const facts = numbered.members.map((it) => it.id)
  if (numbered.holds) return { facts }
  return {
    facts,
    fault: {
      code: 'wrong-member-count',
      of: 'members',
      span: { start: count.start, end: count.end },
      bodyId: claim.body.value,
      amongId: claim.among?.value,
      change: claim.relation === 'joined' || claim.relation === 'left' ? claim.relation : undefined,
      count: count.value,
      right: numbered.right,
      at: time,
      evidence: numbered.members.slice(0, 1).map((it) => ({ factId: it.id, citations: it.citations })),
    },
  }
}

function numberOf(claim: MembershipClaim, said: number, time: DateValue, corpus: Corpus): Numbered | undefined {
  const all = (corpus.membershipsByBody.get(claim.body.value) ?? []).filter((it) => it.role === 'member' || it.role === 'founder')
  if (claim.relation === 'joined' || claim.relation === 'left') return changesIn(all, claim.relation, said, time)
  const except = new Set(claim.except)
  const others = claim.among
    ? new Set(membersIn(corpus.membershipsByBody.get(claim.among.value) ?? [], time).map((it) => it.memberId))
    : undefined
  const counted = all.filter((it) => !except.has(it.memberId) && (!others || others.has(it.memberId)))
  const members = membersIn(counted, time)
  return { right: members.length, members, holds: members.length === said || sizesWithin(counted, time).has(said) }
}

/** One membership for each who belonged on some day of a time. */
function membersIn(all: readonly BodyMembership[], time: DateValue): readonly BodyMembership[] {
  const found = new Map<string, BodyMembership>()
  for (const it of all)
    if ((it.role === 'member' || it.role === 'founder') && heldIn(it, time) && !found.has(it.memberId)) found.set(it.memberId, it)
  return [...found.values()]
}

/** Days that a number must have lasted to be the number of a longer time. */
const LASTING = 180

/** The numbers of members that held on the first and last day of a time, or for long within it. */
function sizesWithin(all: readonly BodyMembership[], time: DateValue): ReadonlySet<number> {
  const sizes = new Set<number>()
  if (!Number.isFinite(time.earliest) || !Number.isFinite(time.latest) || time.latest - time.earliest < 31) return sizes
  const turns = new Set([time.earliest, time.latest])
  for (const it of all) {
    const { earliest, latest } = daysOf(it)
    for (const day of [earliest, latest + 1]) if (day > time.earliest && day < time.latest) turns.add(day)
  }
  const days = [...turns].sort((a, b) => a - b)
  for (const [index, day] of days.entries()) {
    const lasts = (days[index + 1] ?? day) - day >= LASTING
    if (!lasts && day !== time.earliest && day !== time.latest) continue
    const members = all.filter((it) => {
      const { earliest, latest } = daysOf(it)
      return earliest <= day && day <= latest
    })
    sizes.add(new Set(members.map((it) => it.memberId)).size)
  }
  return sizes
}

/** How many joined or left in a time, by the first account of each or by any. */
function changesIn(all: readonly BodyMembership[], change: 'joined' | 'left', said: number, time: DateValue): Numbered | undefined {
  const within = (it: { date: DateValue } | undefined): boolean =>
    it !== undefined && it.date.earliest <= time.latest && time.earliest <= it.date.latest
  const accounts = (it: BodyMembership): BodyMembership['start'] => (change === 'joined' ? it.start : it.end)
  if (all.some((it) => change === 'joined' && !it.start.length)) return undefined
  const first = all.filter((it) => within(accounts(it)[0]))
  const any = all.filter((it) => accounts(it).some(within))
  if (!any.length) return undefined
  const sizes = [first, any].map((list) => new Set(list.map((it) => it.memberId)).size).filter((it) => it > 0)
  return { right: sizes[0]!, members: first.length ? first : any, holds: sizes.includes(said) }
}

/** Judges who was first, second or last, and which of its kind an event was. */
import { flatten } from '../base/flatten.js'
import type { RankClaim } from '../claims/claim.js'
import type { Account } from '../corpus/knowledge.js'
import type { DateValue } from '../values/date-value.js'
import { overlap } from '../values/period.js'
import type { JudgeContext } from './judge-context.js'
import { contradicted, type Judgement, supported, unverified } from './judgement.js'
import { firstDay, lastDay } from './time.js'

export function judgeRank(claim: RankClaim, context: JudgeContext): Judgement {
  if (claim.negated) return unverified('not-in-corpus')
  return claim.of.is === 'member' ? judgeMover(claim, claim.of, context) : judgeEvent(claim, claim.of, context)
}

type Mover = Extract<RankClaim['of'], { is: 'member' }>
type Numbered = Extract<RankClaim['of'], { is: 'event' }>

function judgeMover(claim: RankClaim, of: Mover, { corpus, frame }: JudgeContext): Judgement {
  const body = corpus.entities.get(of.body.value)
  if (body?.kind !== 'organization' || !body.record.members_complete) return unverified('not-in-corpus')
  const within = (accounts: readonly Account[]): boolean => {
    if (!accounts.length || !Number.isFinite(firstDay(accounts))) return false
    const until = of.within ?? frame.briefDate
    return (!of.within || lastDay(accounts) >= of.within.earliest) && (!until || firstDay(accounts) <= until.latest)
  }
  const moves = (corpus.membershipsByBody.get(of.body.value) ?? [])
    .filter((it) => it.role === 'member' || it.role === 'founder')
    .map((it) => ({ ...it, at: accountsIn(of.how === 'joined' ? it.start : it.end, of.within) }))
    .filter((it) => within(it.at))
  const own = moves.filter((it) => it.memberId === of.member.value)
  const [only] = own
  // Who joined twice was first once and last once.
  if (!only || own.length > 1 || moves.length < 2 || moves.some((it) => lastDay(it.at) === Infinity)) return unverified('not-in-corpus')
  const before = moves.filter((it) => lastDay(it.at) < firstDay(only.at)).length
  const after = moves.filter((it) => firstDay(it.at) > lastDay(only.at)).length
  const said = claim.rank.value
  const fits = said < 0 ? after === 0 : said > before && said <= moves.length - after
  if (fits) return supported([only.id])
  const tied = moves.length - 1 - before - after
  const right = after === 0 && before > 0 ? -1 : tied === 0 ? before + 1 : undefined
  return contradicted(
    [only.id],
    [
      {
        code: 'wrong-superlative',
        span: claim.rank,
        name: `${of.how === 'joined' ? 'joining' : 'leaving'} of ${corpus.entities.get(of.member.value)?.name ?? ''}`,
        right,
        dates: only.at,
        evidence: [{ factId: only.id, citations: only.citations }],
      },
    ],
  )
}

/** Of several accounts those that fall into the time that the sentence tells of. */
function accountsIn(accounts: readonly Account[], within: DateValue | undefined): readonly Account[] {
  return within ? accounts.filter((it) => overlap(it.date, within)) : accounts
}

/** How far the day of a sentence may lie from the day of the event that it numbers. */
const NEAR = 60

function judgeEvent(claim: RankClaim, of: Numbered, { corpus, frame }: JudgeContext): Judgement {
  const numbered = flatten(corpus.occurrences, (it) => {
    const entity = it.phase === 'whole' ? corpus.entities.get(it.entityId) : undefined
    const ordinal = entity?.kind === 'event' ? entity.record.ordinal : undefined
    const meant = of.entityIds
      ? of.entityIds.includes(it.entityId)
      : ordinal?.called.some((called) => of.names.includes(called.toLowerCase()))
    return ordinal && ordinal.of === of.ownerId && meant ? [{ occurrence: it, rank: ordinal.rank }] : []
  })
  const day: DateValue | undefined = claim.time?.value ?? frame.briefDate
  const meant = numbered.filter(
    ({ occurrence }) =>
      frame.events.includes(occurrence.entityId) ||
      (day !== undefined &&
        occurrence.start.length > 0 &&
        day.latest >= firstDay(occurrence.start) - NEAR &&
        day.earliest <= lastDay(occurrence.end.length ? occurrence.end : occurrence.start) + NEAR),
  )
  const same = numbered.find((it) => it.rank === claim.rank.value)
  if (same && meant.includes(same)) return supported([same.occurrence.id])
  const [only, more] = meant
  // “For the first time” may be the first in some respect that the words leave open.
  if (!only || more || same || (of.entityIds && claim.rank.value === 1)) return unverified('not-in-corpus')
  return contradicted(
    [only.occurrence.id],
    [
      {
        code: 'wrong-superlative',
        span: claim.rank,
        name: only.occurrence.name,
        right: only.rank,
        dates: only.occurrence.start,
        evidence: [{ factId: only.occurrence.id, citations: only.occurrence.citations }],
      },
    ],
  )
}

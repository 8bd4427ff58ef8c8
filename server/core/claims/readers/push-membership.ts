/** One way to record a membership claim. */
import type { Clause } from '../../syntax/clause.js'
import type { Claim, ClaimTime, MembershipClaim, Slot } from '../claim.js'
import type { Context } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'
import { bodiesInSight, isNamed } from './member-bodies.js'
import { plainDenial } from './member-denial.js'

interface Options {
  readonly role: string
  readonly relation: MembershipClaim['relation']
  readonly over?: boolean
  readonly exhaustive: boolean
  readonly focus: MembershipClaim['focus']
  readonly time: ClaimTime | undefined
  readonly token: number
  readonly except?: readonly string[]
  readonly count?: Slot<number> | undefined
  readonly denial?: MembershipClaim['denial']
}

export function push(
  context: Context,
  clause: Clause | undefined,
  members: readonly Slot<string>[],
  body: Slot<string>,
  options: Options,
): void {
  const first = members[0]!
  const kept = members.filter((it) => it.value !== body.value)
  if (!kept.length) return
  const again = (it: Claim): boolean =>
    it.kind === 'membership' &&
    it.body.value === body.value &&
    it.members[0]?.start === first.start &&
    !(it.time?.parts?.second && options.time?.parts?.second && it.time.span?.start !== options.time.span?.start) &&
    (it.relation === options.relation || it.time?.span?.start === options.time?.span?.start)
  if (context.claims.some(again)) return
  context.claims.push(claimOf(context, clause, kept, body, options))
  if (kept.length > 1 && !options.time?.span) pushStays(context, clause, kept, body, options)
}

function claimOf(
  context: Context,
  clause: Clause | undefined,
  members: readonly Slot<string>[],
  body: Slot<string>,
  options: Options,
): MembershipClaim {
  const first = members[0]!
  const last = members[members.length - 1]!
  return {
    kind: 'membership',
    start: Math.min(first.start, body.start >= 0 ? body.start : first.start),
    end: Math.max(last.end, body.end),
    members,
    body: withOthers(context, body, options.token),
    role: options.role,
    relation: options.relation,
    ...(options.over && options.relation === 'former' ? { over: true } : {}),
    exhaustive: options.exhaustive,
    except: options.except ?? [],
    list: members.length > 1 ? { start: first.start, end: last.end } : undefined,
    count: options.count,
    among: undefined,
    focus: options.focus,
    // “ceased to be a member” says that it left, and denies nothing.
    denial: options.denial ?? (members.length === 1 && options.role === 'member' ? plainDenial(context, clause, body) : undefined),
    negated: isNegated(context, clause, options.token) && !(options.relation === 'left' && clause?.kind === 'infinitive'),
    voice: voiceOf(context, clause, options.token),
    time: options.time,
  }
}

/** “A (1993–1999), B (since 2004) and C”: each with the time in the parenthesis behind it. */
function pushStays(
  context: Context,
  clause: Clause | undefined,
  members: readonly Slot<string>[],
  body: Slot<string>,
  options: Options,
): void {
  for (const member of members) {
    const time = context.dates.bracketAfter(member.end)
    if (time?.span && (time.relation === 'since' || time.parts?.second))
      context.claims.push(
        claimOf(context, clause, [member], body, { ...options, relation: 'is', exhaustive: false, time, count: undefined }),
      )
  }
}

/** A body that is not named may be any of those in sight. */
function withOthers(context: Context, body: Slot<string>, token: number): Slot<string> {
  if (isNamed(context, body)) return body
  const others = bodiesInSight(context, token).flatMap((it) => (it.value === body.value ? [] : it.value))
  return others.length ? { ...body, others } : body
}

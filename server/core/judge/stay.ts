/** Judges both ends of a stay in a body: “a member from 2006 to 2012”, “Georgia (1993–1999)”. */
import type { Span } from '../base/span.js'
import type { MembershipClaim } from '../claims/claim.js'
import type { Account, BodyMembership } from '../corpus/knowledge.js'
import type { DateValue } from '../values/date-value.js'
import { parseEdtf } from '../values/edtf.js'
import { anyAdmits, heldIn } from './time.js'

export interface WrongEnd {
  readonly span: Span
  readonly relation: 'joined' | 'left'
  readonly right: readonly Account[]
  readonly stay: BodyMembership
}

/**
 * The end that is that of no stay whose other end is right. Nothing where the claim tells no period, where one stay has both ends, or where
 * neither end is known: a part of a stay may be meant.
 */
export function wrongEndOf(
  { time, relation }: MembershipClaim,
  stays: readonly BodyMembership[],
  briefDate?: DateValue,
): WrongEnd | undefined {
  if (!time?.span || time.from !== 'said' || time.relation !== 'at' || relation === 'left') return undefined
  const [first, last] = time.value.edtf.split('/').map((it) => (it && it !== '..' ? parseEdtf(it) : undefined))
  if (!first || !last) return undefined
  let found: WrongEnd | undefined
  for (const stay of stays) {
    if (!heldIn(stay, time.value)) continue
    const began = !stay.start.length || anyAdmits(stay.start, first)
    const ended = stay.end.length ? anyAdmits(stay.end, last) : briefDate === undefined || last.latest >= briefDate.earliest
    if (began && ended) return undefined
    const right = began ? stay.end : stay.start
    const span = began ? time.parts?.second : time.parts?.first
    if (began !== ended && span && right.length) found ??= { span, relation: began ? 'left' : 'joined', right, stay }
  }
  return found
}

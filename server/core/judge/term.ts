/** Judges the dates of a term of office: its beginning, “(since 2014)”, and both its ends, “(2014–2016)”. */
import { flatten } from '../base/flatten.js'
import type { OfficeClaim } from '../claims/claim.js'
import type { Account, Tenure } from '../corpus/knowledge.js'
import type { DateValue } from '../values/date-value.js'
import { parseEdtf } from '../values/edtf.js'
import type { Fault } from './judgement.js'
import { evidenceOf } from './office-facts.js'
import { anyAdmits, daysOf, heldIn } from './time.js'

/** Days between two stays in an office that are told as one: acting, then in full. */
const GAP = 60

/** “(since 8 May 2015)” where the tenure began on 8 May 2018: the holder is right and the beginning is not. */
export function pointFault(claim: OfficeClaim, fitting: readonly Tenure[]): Fault | undefined {
  const time = claim.time
  if (!time?.span || time.from !== 'said' || time.relation !== 'since' || claim.aspect === 'ended' || claim.aspect === 'began')
    return undefined
  const starts = flatten(fitting, (it) => it.start)
  if (!starts.length || anyAdmits(starts, time.value)) return undefined
  const first = fitting[0]!
  return {
    code: 'office-out-of-time',
    span: time.span,
    personId: first.holderId,
    postId: first.postId,
    start: first.start,
    end: first.end,
    right: starts,
    holderId: undefined,
    qualifier: undefined,
    evidence: fitting.map(evidenceOf),
  }
}

/** One end of the term is that of no stay in the office whose other end is right. Nothing where both ends differ: another term may be meant. */
export function termFault(claim: OfficeClaim, inRole: readonly Tenure[], briefDate: DateValue | undefined): Fault | undefined {
  const { time } = claim
  if (!time?.span || time.from !== 'said' || time.relation !== 'at' || !(claim.aspect === 'holds' || claim.aspect === 'title'))
    return undefined
  const [first, last] = time.value.edtf.split('/').map((it) => (it && it !== '..' ? parseEdtf(it) : undefined))
  if (!first || !last) return undefined
  for (const stay of staysOf(inRole.filter((it) => heldIn(it, time.value)))) {
    const starts = flatten(stay, (it) => it.start)
    const ends = flatten(stay, (it) => it.end)
    const began = !starts.length || anyAdmits(starts, first)
    const ended = !ends.length ? briefDate === undefined || last.latest >= briefDate.earliest : anyAdmits(ends, last)
    if (began === ended) return undefined
    const right: readonly Account[] = began ? ends : starts
    const span = (began ? time.parts?.second : time.parts?.first) ?? time.span
    if (!right.length || span === time.span) return undefined
    const one = stay[0]!
    return {
      code: 'office-out-of-time',
      span,
      personId: one.holderId,
      postId: one.postId,
      start: starts,
      end: ends,
      right,
      holderId: undefined,
      qualifier: undefined,
      evidence: stay.map(evidenceOf),
    }
  }
  return undefined
}

/** Tenures that follow one another without a break are one stay. */
function staysOf(tenures: readonly Tenure[]): readonly (readonly Tenure[])[] {
  const sorted = [...tenures].sort((a, b) => daysOf(a).earliest - daysOf(b).earliest)
  const stays: Tenure[][] = []
  let until = -Infinity
  for (const it of sorted) {
    const { earliest, latest } = daysOf(it)
    if (stays.length && earliest - until <= GAP) stays[stays.length - 1]!.push(it)
    else stays.push([it])
    until = Math.max(until, latest)
  }
  return stays
}

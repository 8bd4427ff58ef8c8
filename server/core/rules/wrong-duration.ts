/** Marks a length of time, a distance between two events, or an age that the dates of the corpus do not bear out. */
import { capital } from '../base/capital.js'
import { anniversaryLike, type DayRange, lengthLike } from '../values/length.js'
import { type FaultOf, rule } from './rule.js'
import { replace } from './wording.js'

export const wrongDuration = rule<'wrong-duration'>({
  id: 'wrong-duration',
  severity: 'warning',
  since: '0.1.0',
  summary: 'Something lasted longer or shorter, or lies further back, than is said.',

  say(fault, wording) {
    const written = wording.written(fault.span)
    const right = wording.list(mends(fault, written), 'or')
    if (fault.dates)
      return {
        what: `By the dates that are given with it this is ${right}.`,
        next: `Write “${mends(fault, written)[0]}”, or mend the dates.`,
      }
    return {
      what: `${capital(fault.name)}: by the dates of the corpus ${right}.`,
      next: `Write “${mends(fault, written)[0]}”, or say what is counted.`,
    }
  },

  fix(fault, wording) {
    const written = wording.written(fault.span)
    const offers = mends(fault, written)
    return offers.map((it) => replace(fault.span, it, written, offers.length === 1 && !fault.dates))
  },

  related(fault) {
    return (fault.dates ?? []).map(({ start, end }) => ({ start, end, message: 'What it is reckoned from.' }))
  },
})

/** How many lengths are offered: a body has been counted from its founding and from each of its treaties. */
const MOST = 3

/** What the words would be, had they a known length. */
function mends(fault: FaultOf<'wrong-duration'>, written: string): readonly string[] {
  const like = (known: DayRange): string => (fault.anniversary ? anniversaryLike(known, written) : lengthLike(known, fault.said, written))
  return [...new Set(fault.right.map(like))].slice(0, MOST)
}

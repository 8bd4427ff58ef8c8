/** Marks a predecessor who was another. */
import { rule } from './rule.js'
import { replace } from './wording.js'

export const wrongPredecessor = rule<'wrong-predecessor'>({
  id: 'wrong-predecessor',
  severity: 'warning',
  since: '0.1.0',
  summary: 'Someone is said to have followed a person who did not hold the office before.',

  say(fault, wording) {
    const [after, before] = fault.reverse ? [fault.right, fault.successorId] : [fault.successorId, fault.right]
    return {
      what: `${wording.nameOf(after)} followed ${wording.nameOf(before)} as ${wording.nameOf(fault.postId)}.`,
      next: `Write ${wording.nameOf(fault.right)}.`,
    }
  },

  fix(fault, wording) {
    const written = wording.written(fault.span)
    return [replace(fault.span, wording.nameLike(fault.right, written), written, true)]
  },
})

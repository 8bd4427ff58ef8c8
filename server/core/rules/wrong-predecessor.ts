/** Marks a predecessor who was another. */
import { rule } from './rule.js'
import { replace } from './wording.js'

export const wrongPredecessor = rule<'wrong-predecessor'>({
  id: 'wrong-predecessor',
  severity: 'warning',
  since: '0.1.0',
  summary: 'Someone is said to have followed a person who did not hold the office before.',

  say(fault, wording) {
    return {
      what: `${wording.nameOf(fault.successorId)} followed ${wording.nameOf(fault.right)} as ${wording.nameOf(fault.postId)}.`,
      next: `Write ${wording.nameOf(fault.right)}.`,
    }
  },

  fix(fault, wording) {
    const written = wording.written(fault.span)
    return [replace(fault.span, wording.nameLike(fault.right, written), written, true)]
  },
})

/** Marks the person who did not hold the office on the claim’s day. */
import { rule } from './rule.js'
import { replace } from './wording.js'

export const wrongHolder = rule<'wrong-holder'>({
  id: 'wrong-holder',
  severity: 'warning',
  since: '0.1.0',
  summary: 'An office is given to someone who did not hold it then.',

  say(fault, wording) {
    const right = wording.list(
      fault.right.map((id) => wording.nameOf(id)),
      'or',
    )
    return {
      what: `${wording.nameOf(fault.postId)}${fault.at ? ` (${wording.date(fault.at)})` : ''}: the corpus gives ${right}.`,
      next: `Write ${right}, or give the office its time.`,
    }
  },

  fix(fault, wording) {
    const written = wording.written(fault.span)
    return fault.right.map((id) => replace(fault.span, wording.nameLike(id, written), written, fault.right.length === 1))
  },
})

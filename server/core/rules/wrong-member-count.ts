/** Marks a number of members that the body does not have on the claim’s day. */

import { numberLike } from '../values/number-style.js'
import { rule } from './rule.js'
import { replace } from './wording.js'

export const wrongMemberCount = rule<'wrong-member-count'>({
  id: 'wrong-member-count',
  severity: 'warning',
  since: '0.1.0',
  summary: 'The number of members is not the body’s.',

  say(fault, wording) {
    const body = wording.nameOf(fault.bodyId)
    const what = fault.change
      ? `${fault.right} ${fault.change} ${body}`
      : fault.amongId
        ? `${fault.right} ${fault.of} of ${wording.nameOf(fault.amongId)} are in ${body}`
        : `${body} has ${fault.right} ${fault.of}`
    return {
      what: `${what}${fault.at ? ` (${wording.date(fault.at)})` : ''}, not ${fault.count}.`,
      next: `Write ${fault.right}.`,
    }
  },

  fix(fault, wording) {
    const written = wording.written(fault.span)
    return [replace(fault.span, numberLike(fault.right, written), written, true)]
  },
})

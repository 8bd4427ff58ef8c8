/** Marks “before” or “after” where the corpus has it the other way round. */
import { rule } from './rule.js'
import { capital, replace } from './wording.js'

export const wrongOrder = rule<'wrong-order'>({
  id: 'wrong-order',
  severity: 'warning',
  since: '0.1.0',
  summary: 'Two events are told in the wrong order.',

  say(fault, wording) {
    return {
      what: `${capital(fault.first)} (${wording.dates(fault.firstDates)}) came ${fault.right} ${fault.second} (${wording.dates(fault.secondDates)}).`,
      next: `Write “${fault.right}”.`,
    }
  },

  fix(fault, wording) {
    const written = wording.written(fault.span)
    const upper = written[0] !== written[0]?.toLowerCase()
    return [replace(fault.span, upper ? capital(fault.right) : fault.right, written, true)]
  },
})

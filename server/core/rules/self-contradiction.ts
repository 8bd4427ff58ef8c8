/** Marks what the brief says otherwise elsewhere, and leads to the other place. */
import { numberLike } from '../values/number-style.js'
import { type FaultOf, rule } from './rule.js'
import { replace } from './wording.js'

export const selfContradiction = rule<'self-contradiction'>({
  id: 'self-contradiction',
  severity: 'warning',
  since: '0.1.0',
  summary: 'Two passages of the brief give one matter two values.',

  say(fault, wording) {
    const right = mend(fault, wording.written(fault.span).toLowerCase())
    if ('words' in fault.right && fault.right.reckoned)
      return { what: `By the dates that are given with it this is “${right}”.`, next: `Write “${right}”, or mend the dates.` }
    return 'count' in fault.right
      ? { what: `The brief counts ${wording.written(fault.span)} and tells ${right}.`, next: `Write “${right}”, or mend the list.` }
      : { what: `Elsewhere the brief says “${right}”.`, next: 'Make the two agree, or say what has changed.' }
  },

  fix(fault, wording) {
    const written = wording.written(fault.span)
    return [replace(fault.span, mend(fault, written), written, false)]
  },

  related(fault) {
    return [{ ...fault.other, message: 'count' in fault.right ? 'What is counted.' : 'The other place.' }]
  },
})

function mend(fault: FaultOf<'self-contradiction'>, written: string): string {
  return 'count' in fault.right ? numberLike(fault.right.count, written) : fault.right.words
}

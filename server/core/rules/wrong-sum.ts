/** Marks a number that its parts, told beside it, do not make up. */
import { numberLike } from '../values/number-style.js'
import { rule } from './rule.js'
import { replace } from './wording.js'

export const wrongSum = rule<'wrong-sum'>({
  id: 'wrong-sum',
  severity: 'warning',
  since: '0.1.0',
  summary: 'The parts do not make up the whole.',

  say(fault, wording) {
    const right = numberLike(fault.right, wording.written(fault.span).toLowerCase())
    return { what: `By the other numbers of the sentence this is ${right}.`, next: `Write “${right}”, or mend the parts.` }
  },

  fix(fault, wording) {
    const written = wording.written(fault.span)
    return [replace(fault.span, numberLike(fault.right, written), written, false)]
  },

  related(fault) {
    return [{ start: fault.parts.start, end: fault.parts.end, message: 'What it is reckoned from.' }]
  },
})

/** Marks the office, or whose office it is, that the person did not hold. */
import { rule } from './rule.js'
import { replace, titleCase } from './wording.js'

export const wrongOffice = rule<'wrong-office'>({
  id: 'wrong-office',
  severity: 'warning',
  since: '0.1.0',
  summary: 'Someone is given an office that they did not hold.',

  say(fault, wording) {
    const person = wording.nameOf(fault.personId)
    const right = fault.rightText ? wording.nameOf(fault.right) : `the office of ${wording.nameOf(fault.right)}`
    return {
      what: `${person} did not hold this office; the corpus knows ${fault.rightText ? `${person} as ${right}` : right}.`,
      next: `Write “${fault.rightText || wording.nameOf(fault.right)}”, or name another holder.`,
    }
  },

  fix(fault, wording) {
    const written = wording.written(fault.span)
    if (!fault.rightText) return [replace(fault.span, wording.nameLike(fault.right, written), written, true)]
    const capital = written[0] !== written[0]?.toLowerCase()
    return [replace(fault.span, capital ? titleCase(fault.rightText) : fault.rightText, written, true)]
  },
})

/** Marks the state to which a person, a place or the lead of a body is wrongly given. */
import { capital } from '../base/capital.js'
import { rule } from './rule.js'
import { replace } from './wording.js'

export const wrongNationality = rule<'wrong-nationality'>({
  id: 'wrong-nationality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A person, a place or the lead of a body is given to the wrong state.',

  say(fault, wording) {
    const right = wording.list(fault.right.map(wording.nameOf), 'or')
    return {
      what: `${capital(fault.name)}: the corpus gives ${right}.`,
      next: `Write “${wording.nameLike(fault.right[0]!, wording.written(fault.span))}”.`,
    }
  },

  fix(fault, wording) {
    const written = wording.written(fault.span)
    return fault.right.map((id) => replace(fault.span, wording.nameLike(id, written), written, fault.right.length === 1))
  },
})

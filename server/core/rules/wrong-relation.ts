/** Marks the wrong side of a relation that has one right answer. */
import { rule } from './rule.js'
import { replace } from './wording.js'

export const wrongRelation = rule<'wrong-relation'>({
  id: 'wrong-relation',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A relation such as capital or largest city is given to the wrong one.',

  say(fault, wording) {
    const right = wording.list(
      fault.right.map((id) => wording.nameOf(id)),
      'or',
    )
    return {
      what:
        fault.side === 'subject'
          ? `The ${fault.relation} of ${wording.nameOf(fault.objectId)} is ${right}.`
          : `${wording.nameOf(fault.objectId)} is the ${fault.relation} of ${right}.`,
      next: `Write ${right}.`,
    }
  },

  fix(fault, wording) {
    const written = wording.written(fault.span)
    return fault.right.map((id) => replace(fault.span, wording.nameLike(id, written), written, fault.right.length === 1))
  },
})

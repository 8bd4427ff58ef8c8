/** Marks a place that is not the event’s. */
import { rule } from './rule.js'
import { capital, replace } from './wording.js'

export const wrongPlace = rule<'wrong-place'>({
  id: 'wrong-place',
  severity: 'warning',
  since: '0.1.0',
  summary: 'Something is said to have happened, or a town to lie, where it did not.',

  say(fault, wording) {
    const right = wording.list(
      fault.right.map((id) => wording.nameOf(id)),
      'or',
    )
    return { what: `${capital(fault.name)}: the corpus gives ${right}.`, next: `Write ${right}, or name the source that says otherwise.` }
  },

  fix(fault, wording) {
    const written = wording.written(fault.span)
    return fault.right.map((id) => replace(fault.span, wording.nameLike(id, written), written, fault.right.length === 1))
  },
})

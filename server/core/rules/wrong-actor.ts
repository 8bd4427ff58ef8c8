/** Marks the doer of an act that another one did. */
import { rule } from './rule.js'
import { capital, replace } from './wording.js'

export const wrongActor = rule<'wrong-actor'>({
  id: 'wrong-actor',
  severity: 'warning',
  since: '0.1.0',
  summary: 'An act is given to someone who did not do it.',

  say(fault, wording) {
    const right = wording.list(
      fault.right.map((id) => wording.nameOf(id)),
      'or',
    )
    return { what: `${capital(fault.name)}: the corpus gives ${right}.`, next: `Write ${right}, or name the source that says otherwise.` }
  },

  fix(fault, wording) {
    const written = wording.written(fault.span)
    const texts = [...new Set(fault.right.map((id) => wording.nameLike(id, written)))]
    return texts.map((text) => replace(fault.span, text, written, texts.length === 1))
  },
})

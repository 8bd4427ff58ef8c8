/** Marks the one to whom an act was not done. */
import { rule } from './rule.js'
import { capital, replace } from './wording.js'

export const wrongTarget = rule<'wrong-target'>({
  id: 'wrong-target',
  severity: 'warning',
  since: '0.1.0',
  summary: 'An act is said to have been done to someone it was not done to.',

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

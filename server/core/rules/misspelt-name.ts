/** Marks a word one slip away from a name that the corpus knows. */
import { rule } from './rule.js'
import { replace } from './wording.js'

export const misspeltName = rule<'misspelt-name'>({
  id: 'misspelt-name',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A name of the corpus is misspelt.',

  say(fault, wording) {
    return { what: `“${wording.written(fault.span)}” looks like a slip for “${fault.right}”.`, next: `Write “${fault.right}”.` }
  },

  fix(fault, wording) {
    return [replace(fault.span, fault.right, wording.written(fault.span), true)]
  },
})

/** Hints at a name that the brief spells in two ways. */
import { rule } from './rule.js'
import { replace } from './wording.js'

export const inconsistentName = rule<'inconsistent-name'>({
  id: 'inconsistent-name',
  severity: 'hint',
  since: '0.1.0',
  summary: 'One name is spelt in two ways.',

  say(fault, wording) {
    return { what: `“${wording.written(fault.span)}” here, “${fault.usual}” elsewhere in this brief.`, next: 'Choose one spelling.' }
  },

  fix(fault, wording) {
    return [replace(fault.span, fault.usual, wording.written(fault.span), false)]
  },
})

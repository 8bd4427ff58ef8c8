/** Marks the words that deny a membership which the corpus knows. */
import { rule } from './rule.js'
import { replace } from './wording.js'

export const deniedMembership = rule<'denied-membership'>({
  id: 'denied-membership',
  severity: 'warning',
  since: '0.2.0',
  summary: 'Someone is said not to belong to a body, or never to have left it, who does or did.',

  say(fault, wording) {
    const member = wording.nameOf(fault.memberId)
    const body = wording.nameOf(fault.bodyId)
    const on = fault.right.length ? ` (${wording.dates(fault.right)})` : ''
    const what = { is: 'is a member of', was: 'was a member of', joined: 'joined', left: 'left' }[fault.relation]
    return {
      what: `${member} ${what} ${body}${on}.`,
      next: fault.instead ? 'Name one that has left.' : 'Leave the negation out, or name the one that is meant.',
    }
  },

  fix(fault, wording) {
    const written = wording.written(fault.span)
    if (fault.instead)
      return fault.instead.slice(0, 5).map((id) => replace(fault.span, wording.nameLike(id, written), written, fault.instead?.length === 1))
    if (written === 'no longer') return [replace(fault.span, 'still', written, true)]
    const behind = { start: fault.span.start, end: fault.span.end + 1 }
    return written === 'not' && wording.written(behind) === 'not '
      ? [{ title: 'Leave out “not”', edits: [{ ...behind, text: '' }], preferred: true }]
      : []
  },
})

/** Marks a member that had left by the claim’s day. */
import { rule } from './rule.js'
import { replace } from './wording.js'

export const formerMemberAsCurrent = rule<'former-member-as-current'>({
  id: 'former-member-as-current',
  severity: 'warning',
  since: '0.1.0',
  summary: 'Someone who has left a body is called its member.',

  say(fault, wording) {
    const ended = fault.ended.length ? ` on ${wording.dates(fault.ended)}` : ''
    return {
      what: `${wording.nameOf(fault.memberId)} was a member of ${wording.nameOf(fault.bodyId)} but its membership ended${ended}.`,
      next: 'Write “former member”, or name a present one.',
    }
  },

  fix(fault, wording) {
    const written = wording.written(fault.span)
    return fault.instead.slice(0, 5).map((id) => replace(fault.span, wording.nameLike(id, written), written, fault.instead.length === 1))
  },
})

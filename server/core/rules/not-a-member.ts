/** Marks a member that a body never had, or does not have on the claim’s day. */
import { rule } from './rule.js'
import { replace } from './wording.js'

export const notAMember = rule<'not-a-member'>({
  id: 'not-a-member',
  severity: 'warning',
  since: '0.1.0',
  summary: 'Someone is called a member of a body that they do not belong to.',

  say(fault, wording) {
    const member = wording.nameOf(fault.memberId)
    const body = wording.nameOf(fault.bodyId)
    if (fault.joined?.length)
      return { what: `${member} did not found ${body}: it joined on ${wording.dates(fault.joined)}.`, next: 'Name a founder.' }
    if (fault.change)
      return {
        what: `${member} and the others did not ${fault.change === 'left' ? 'leave' : 'join'} ${body} then; they ${fault.change} ${wording.nameOf(fault.instead[0]!)}.`,
        next: 'Name the body that is meant.',
      }
    const quality = fault.quality
      ? ` It is ${fault.quality === 'observer' || fault.quality === 'associate' ? 'an' : 'a'} ${fault.quality}.`
      : ''
    return {
      what: `${member} is not a member of ${body}${fault.at ? ` (${wording.date(fault.at)})` : ''}.${quality}`,
      next: 'Name a member, or the body that is meant.',
    }
  },

  about: ({ bodyId, memberId, at }) => ({ records: [bodyId, memberId], ...(at ? { at: at.edtf } : {}) }),

  fix(fault, wording) {
    const written = wording.written(fault.span)
    return fault.instead.slice(0, 5).map((id) => replace(fault.span, wording.nameLike(id, written), written, fault.instead.length === 1))
  },
})

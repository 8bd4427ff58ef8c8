/** Marks the day on which someone is said to have joined or left a body. */
import { rule } from './rule.js'
import { replace } from './wording.js'

export const wrongMembershipDate = rule<'wrong-membership-date'>({
  id: 'wrong-membership-date',
  severity: 'warning',
  since: '0.1.0',
  summary: 'The day of joining or leaving is not the one known.',

  say(fault, wording) {
    const verb = fault.relation === 'left' ? 'left' : 'joined'
    const dates = wording.dates(fault.right)
    if (!fault.right.length)
      return { what: `${wording.nameOf(fault.memberId)} has not left ${wording.nameOf(fault.bodyId)}.`, next: 'Name one that has.' }
    return {
      what: `${wording.nameOf(fault.memberId)} ${verb} ${wording.nameOf(fault.bodyId)}: the corpus gives ${dates}.`,
      next: fault.instead ? 'Name one who did so then.' : `Write ${dates}, or name the source that gives another day.`,
    }
  },

  fix(fault, wording) {
    const written = wording.written(fault.span)
    if (fault.instead)
      return fault.instead.slice(0, 5).map((id) => replace(fault.span, wording.nameLike(id, written), written, fault.instead?.length === 1))
    const texts = [...new Set(fault.right.map((it) => wording.dateLike(it.date, written)))]
    return texts.map((text) => replace(fault.span, text, written, texts.length === 1))
  },
})

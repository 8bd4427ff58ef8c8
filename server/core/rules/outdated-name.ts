/** Tells of a name that was given up before the day that it is used for. */
import { dayValue } from '../values/date-make.js'
import { rule } from './rule.js'
import { replace } from './wording.js'

export const outdatedName = rule<'outdated-name'>({
  id: 'outdated-name',
  severity: 'information',
  since: '0.1.0',
  summary: 'A name is used for a day on which it was no longer in use.',

  say(fault, wording) {
    const written = wording.written(fault.span)
    return {
      what: `“${written}” was in use until ${wording.date(dayValue(fault.to))}; on ${wording.date(fault.at)} it was “${fault.right}”.`,
      next: `Write “${fault.right}”, or say that the name is the old one.`,
    }
  },

  fix(fault, wording) {
    return [replace(fault.span, fault.right, wording.written(fault.span), true)]
  },
})

/** Tells of a name, or a body, that was not yet there on the day that it is used for. */
import { dayValue } from '../values/date-make.js'
import { rule } from './rule.js'
import { replace } from './wording.js'

export const anachronisticName = rule<'anachronistic-name'>({
  id: 'anachronistic-name',
  severity: 'information',
  since: '0.1.0',
  summary: 'A name is used for a day on which it was not yet in use.',

  say(fault, wording) {
    const day = wording.date(fault.at)
    return {
      what:
        fault.from === undefined
          ? `There was no ${wording.nameOf(fault.entityId)} yet (${day}).`
          : `“${wording.written(fault.span)}” is in use since ${wording.date(dayValue(fault.from))}, and was not yet (${day}).`,
      next: fault.right === undefined ? 'Name what there was then.' : `Write “${fault.right}”.`,
    }
  },

  fix(fault, wording) {
    return fault.right === undefined ? [] : [replace(fault.span, fault.right, wording.written(fault.span), true)]
  },
})

/** Marks the words of a quotation that no version or translation of the text has. */
import { rule } from './rule.js'
import { replace } from './wording.js'

export const misquotedProvision = rule<'misquoted-provision'>({
  id: 'misquoted-provision',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A quotation departs from every known wording.',

  say(fault, wording) {
    return {
      what: `The text of ${wording.nameOf(fault.provisionId)} has “${fault.right}” here, not “${fault.written}”.`,
      next: 'Quote it as it stands, or close the quotation before these words.',
    }
  },

  fix(fault, wording) {
    const written = wording.written(fault.span)
    return [replace(fault.span, fault.right, written, true)]
  },
})

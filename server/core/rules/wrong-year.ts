/** Marks a year that no account gives to the event. */
import { rule } from './rule.js'
import { capital, replace } from './wording.js'

export const wrongYear = rule<'wrong-year'>({
  id: 'wrong-year',
  severity: 'warning',
  since: '0.1.0',
  summary: 'An event is given another year.',

  say(fault, wording) {
    const dates = wording.dates(fault.right)
    const phase = fault.phase === 'begin' ? 'beginning of ' : fault.phase === 'end' ? 'end of ' : ''
    return {
      what: `${capital(`${phase}${fault.name}`)}: the corpus gives ${dates}.`,
      next: `Write ${dates}, or name the source that gives another date.`,
    }
  },

  fix(fault, wording) {
    const written = wording.written(fault.span)
    const texts = [...new Set(fault.right.map((it) => wording.dateLike(it.date, written)))]
    return texts.map((text) => replace(fault.span, text, written, texts.length === 1))
  },
})

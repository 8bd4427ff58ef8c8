/** Marks a figure that no account ever gave for the matter. */

import { capital } from '../base/capital.js'
import { figureLike } from '../values/number-style.js'
import { rule } from './rule.js'
import { replace } from './wording.js'

export const wrongFigure = rule<'wrong-figure'>({
  id: 'wrong-figure',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A figure is none that any account gives.',

  say(fault, wording) {
    void wording
    const right = fault.right.map((it) => (it.asOf ? `${it.text} (${it.asOf})` : it.text))
    return {
      what: `${capital(fault.measure)}: the corpus gives ${right.join('; ')}.`,
      next: `Write ${fault.right.length === 1 ? fault.right[0]!.text : 'the figure of the day meant'}, or name the source that gives another.`,
    }
  },

  fix(fault, wording) {
    const written = wording.written(fault.span)
    const texts = [...new Set(fault.right.map((it) => figureLike(it.text, written)))]
    return texts.map((text) => replace(fault.span, text, written, texts.length === 1))
  },
})

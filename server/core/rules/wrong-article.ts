/** Marks the number of an article whose subject stands in another article. */

import { numberLike } from '../values/number-style.js'
import { rule } from './rule.js'
import { replace } from './wording.js'

export const wrongArticle = rule<'wrong-article'>({
  id: 'wrong-article',
  severity: 'warning',
  since: '0.1.0',
  summary: 'The article cited is not the one about this.',

  say(fault, wording) {
    return {
      what: `In the ${wording.nameOf(fault.treatyId)}, ${fault.topic} is Article ${fault.right}.`,
      next: `Write Article ${fault.right}.`,
    }
  },

  fix(fault, wording) {
    const written = wording.written(fault.span)
    const number = Number(fault.right)
    const words = /^[a-z]/i.test(written)
    return [replace(fault.span, words && Number.isInteger(number) ? numberLike(number, written) : fault.right, written, true)]
  },
})

/** Marks “first”, “second”, “last” where the corpus counts otherwise. */
import { capital } from '../base/capital.js'
import { ordinalLike } from '../values/number-style.js'
import { rule } from './rule.js'
import { replace } from './wording.js'

export const wrongSuperlative = rule<'wrong-superlative'>({
  id: 'wrong-superlative',
  severity: 'warning',
  since: '0.1.0',
  summary: 'Something is called first, second or last that was not.',

  say(fault, wording) {
    const right = fault.right === undefined ? undefined : wordFor(fault.right)
    const when = fault.dates.length ? ` (${wording.dates(fault.dates)})` : ''
    return right === undefined
      ? {
          what: `${capital(fault.name)}${when}: by the corpus this was not the ${wording.written(fault.span)}.`,
          next: 'Look at the others.',
        }
      : { what: `${capital(fault.name)}${when}: by the corpus this was the ${right}.`, next: `Write “${right}”.` }
  },

  fix(fault, wording) {
    return fault.right === undefined ? [] : [replace(fault.span, wordFor(fault.right), wording.written(fault.span), true)]
  },
})

/** -1 is the last. */
function wordFor(rank: number): string {
  return rank < 0 ? 'last' : ordinalLike(rank, 'first')
}

/** Marks “before” or “after” where the corpus has it the other way round. */
import { capital } from '../base/capital.js'
import { rule } from './rule.js'
import { replace } from './wording.js'

export const wrongOrder = rule<'wrong-order'>({
  id: 'wrong-order',
  severity: 'warning',
  since: '0.1.0',
  summary: 'Two events are told in the wrong order.',

  say(fault, wording) {
    return {
      what: `${capital(fault.first)} (${wording.dates(fault.firstDates)}) came ${fault.right} ${fault.second} (${wording.dates(fault.secondDates)}).`,
      next: `Write “${instead(fault.right, wording.written(fault.span))}”.`,
    }
  },

  fix(fault, wording) {
    const written = wording.written(fault.span)
    const right = instead(fault.right, written)
    const upper = written[0] !== written[0]?.toLowerCase()
    return [replace(fault.span, upper ? capital(right) : right, written, true)]
  },
})

/** The words for the other order: “after” for “before”, “preceded, not followed” for “followed, not preceded”. */
function instead(right: string, written: string): string {
  const swapped = written
    .split(' ')
    .map((word) => word.replace(/[a-z]+/i, (letters) => SWAPPED.get(letters.toLowerCase()) ?? letters))
    .join(' ')
  return swapped.toLowerCase() === written.toLowerCase() ? right : swapped
}

const SWAPPED: ReadonlyMap<string, string> = new Map([
  ['later', 'earlier'],
  ['followed', 'preceded'],
  ['preceded', 'followed'],
  ['follows', 'precedes'],
  ['precedes', 'follows'],
  ['following', 'preceding'],
  ['preceding', 'following'],
  ['follow', 'precede'],
  ['precede', 'follow'],
])

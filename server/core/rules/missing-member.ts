/** Marks a list of members, given as complete, that lacks one. */
import { rule } from './rule.js'
import { replace } from './wording.js'

export const missingMember = rule<'missing-member'>({
  id: 'missing-member',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A list that claims to be complete lacks a member.',

  say(fault, wording) {
    const missing = wording.list(fault.missing.map((id) => wording.nameOf(id)))
    return {
      what: `The list of ${fault.of} of ${wording.nameOf(fault.bodyId)} lacks ${missing}.`,
      next: `Add ${missing}, or say that the list is not complete.`,
    }
  },

  fix(fault, wording) {
    const list = wording.written(fault.span)
    const last = wording.written(fault.last)
    const names = fault.missing.map((id) => wording.nameLike(id, last))
    const joint = / and |\band\b/.test(list) ? ' and ' : ', '
    const before = wording.text.slice(fault.span.start, fault.last.start)
    const comma = joint === ' and ' && before.endsWith(', and ')
    // The new names go before the joint: “A, B and C” becomes “A, B, D and C” in alphabetical lists, else at the end.
    const members = sortedInsert(list, names[0] ?? '', joint)
    if (members !== undefined && names.length === 1) return [replace(fault.span, members, list, true)]
    const head = joint === ' and ' ? before.replace(/,? and $/, ', ') : before
    return [replace(fault.span, `${head}${last}${comma ? ',' : ''}${joint}${names.join(', ')}`, list, true)]
  },
})

/** The list with a name put in its alphabetical place; nothing where the list is not in that order or is not plain. */
function sortedInsert(list: string, name: string, joint: string): string | undefined {
  const pieces = list.split(/, and |, | and /)
  if (pieces.some((it) => it.includes('\n') || it.length > 60)) return undefined
  const key = (it: string): string => it.replace(/^the /i, '').replace(/^Republic of /, '')
  const sorted = pieces.every((it, index) => index === 0 || key(pieces[index - 1]!) <= key(it))
  const all = sorted ? [...pieces, name].sort((a, b) => (key(a) < key(b) ? -1 : 1)) : [...pieces, name]
  if (joint === ', ') return all.join(', ')
  const oxford = list.includes(', and ')
  return `${all.slice(0, -1).join(', ')}${oxford ? ',' : ''} and ${all[all.length - 1]}`
}

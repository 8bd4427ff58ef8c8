/** Marks an office, or its date, outside the time for which the person held it. */
import { rule } from './rule.js'
import { replace, titleCase } from './wording.js'

export const officeOutOfTime = rule<'office-out-of-time'>({
  id: 'office-out-of-time',
  severity: 'warning',
  since: '0.1.0',
  summary: 'Someone is given an office at a time when they did not hold it.',

  say(fault, wording) {
    const from = fault.start.length ? ` from ${wording.dates(fault.start)}` : ''
    const to = fault.end.length ? ` to ${wording.dates(fault.end)}` : ''
    return {
      what: `${wording.nameOf(fault.personId)} was ${wording.nameOf(fault.postId)}${from}${to}.`,
      next: fault.right.length
        ? `Write ${wording.dates(fault.right)}.`
        : fault.holderId
          ? `Write “former”, or name ${wording.nameOf(fault.holderId)}.`
          : 'Write “former”, or change the time.',
    }
  },

  fix(fault, wording) {
    const written = wording.written(fault.span)
    if (fault.right.length) {
      const texts = [...new Set(fault.right.map((it) => wording.dateLike(it.date, written)))]
      return texts.map((text) => replace(fault.span, text, written, texts.length === 1))
    }
    if (fault.qualifier) return [replace(fault.qualifier, 'former', written, true)]
    const now = (wording.corpus.tenuresByHolder.get(fault.personId) ?? []).filter((it) => it.end.length === 0)
    const role = now.map((it) => wording.corpus.entities.get(it.postId)).find((it) => it?.kind === 'post')
    const capital = written[0] !== written[0]?.toLowerCase()
    const fixes =
      role?.kind === 'post' ? [replace(fault.span, capital ? titleCase(role.record.roles[0]!) : role.record.roles[0]!, written, false)] : []
    return [...fixes, replace({ start: fault.span.start, end: fault.span.start }, capital ? 'Former ' : 'former ', '', false)]
  },
})

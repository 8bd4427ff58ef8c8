/** Tells of what the corpus knows as somebody's claim and the brief gives as a fact. */
import { rule } from './rule.js'
import { replace } from './wording.js'

export const claimAsFact = rule<'claim-as-fact'>({
  id: 'claim-as-fact',
  severity: 'information',
  since: '0.1.0',
  summary: 'What is only someone’s claim is written as a fact.',

  say(fault, wording) {
    const speaker = wording.nameOf(fault.speakerId)
    return { what: `The corpus holds this as the word of ${speaker} only: ${fault.summary}`, next: 'Say whose word it is.' }
  },

  fix(fault, wording) {
    const written = wording.written(fault.span)
    const [first = '', ...rest] = written.split(' ')
    const opener = first.toLowerCase()
    const indefinite = opener === 'a' || opener === 'an'
    const article = first[0] === 'A' ? 'An' : 'an'
    if (indefinite) return [replace(fault.span, `${article} alleged ${rest.join(' ')}`, written, false)]
    if (opener === 'the') return [replace(fault.span, `${first} alleged ${rest.join(' ')}`, written, false)]
    const before = wording.text.slice(0, fault.span.start).trimEnd()
    const opens = before === '' || '.!?:'.includes(before[before.length - 1]!)
    const isName = wording.corpus.forms.some((it) => it.form === first)
    const words = [opens && !isName ? opener : first, ...rest].join(' ')
    return [replace(fault.span, `${opens ? 'Alleged' : 'alleged'} ${words}`, written, false)]
  },
})

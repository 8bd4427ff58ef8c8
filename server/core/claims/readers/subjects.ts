/** Who a clause about membership speaks of: its subject, or the label that a fragment stands under. */
import type { Clause } from '../../syntax/clause.js'
import type { Slot } from '../claim.js'
import { type Context, labelled } from '../context.js'
import { statesOf } from './member-words.js'

/** The states of the subject; of a verb that opens a fragment (“Georgia: left in 1999”), the state of the label. */
export function subjectStates(context: Context, clause: Clause): readonly Slot<string>[] {
  const states = statesOf(context, clause.subject)
  if (states.length || !opensFragment(context, clause)) return states
  const label = labelled(context, 'state')
  return label ? [label] : []
}

/** No phrase stands before the verb in its stretch of the sentence: it begins the sentence, or follows a colon, a dash or a comma of one that does. */
export function opensFragment(context: Context, clause: Clause): boolean {
  const { chunks } = context.sentence
  if (clause.kind !== 'main' && !(clause.kind === 'participle' && clause.passive)) return false
  for (let at = chunks.findIndex((it) => it.kind === 'vg' && it.verb === clause.verb) - 1; at >= 0; at--) {
    const chunk = chunks[at]!
    if (chunk.kind === 'colon' || chunk.kind === 'dash' || chunk.kind === 'semicolon') return true
    if (chunk.kind === 'np' || chunk.kind === 'subordinator' || chunk.kind === 'relative') return false
  }
  return true
}

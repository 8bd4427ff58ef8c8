/** Who a clause about membership speaks of: its subject, or the label that a fragment stands under. */
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import type { Slot } from '../claim.js'
import { type Context, labelled } from '../context.js'
import { statesOf } from './member-words.js'

/** The states of the subject; of a verb that opens a fragment (“Georgia: left in 1999”), the state of the label. */
export function subjectStates(context: Context, clause: Clause): readonly Slot<string>[] {
  const states = statesOf(context, [...beforeExclusion(context, clause), ...clause.subject])
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

/** “⟦A and B⟧, but no longer C, belong”: the list from which the phrase right before the verb is left out. */
function beforeExclusion(context: Context, clause: Clause): readonly NounPhrase[] {
  const { chunks } = context.sentence
  const { tokens } = context.reading
  const first = clause.subject[0]
  const at = first ? chunks.findIndex((it) => it.kind === 'np' && it.phrase === first) : -1
  if (at < 1 || !/^(?:no|not)$/.test(tokens[first!.from]!.norm) || tokens[chunks[at - 1]!.from]!.norm !== 'but') return []
  const found: NounPhrase[] = []
  for (let index = at - 2; index >= 0; index--) {
    const chunk = chunks[index]!
    if (chunk.kind === 'np') found.unshift(chunk.phrase)
    else if (chunk.kind !== 'comma' && chunk.kind !== 'and') return []
  }
  return found
}

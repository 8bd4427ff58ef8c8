/** Which came first: “E1, two days before E2”, “E2 followed E1”, “after E2, E1 …”. */
import type { Occurrence } from '../../corpus/knowledge.js'
import type { EventClaim, Slot } from '../claim.js'
import type { Context } from '../context.js'
import { voiceOf } from '../voice.js'
import { clauseAround } from './clause-of.js'

/** Joins the event claims of the sentence that stand on the two sides of “before” or “after”. */
export function readOrders(context: Context): void {
  const { tokens } = context.reading
  const events: readonly EventClaim[] = [...context.events].sort((a, b) => a.trigger.start - b.trigger.start)
  if (events.length < 2) return
  for (let at = context.sentence.from; at < context.sentence.to; at++) {
    const word = tokens[at]!.norm
    if (word !== 'before' && word !== 'after') continue
    const place = tokens[at]!.start
    const left = last(events.filter((it) => it.trigger.end <= place))
    const right = events.find((it) => it.trigger.start >= place && it.trigger.start - place < 60)
    if (!left || !right || !distinct(left.candidates, right.candidates)) continue
    const slot: Slot<'before' | 'after'> = { value: word, start: place, end: tokens[at]!.end }
    context.claims.push({
      kind: 'order',
      start: left.trigger.start,
      end: right.trigger.end,
      first: left,
      second: right,
      word: slot,
      negated: left.negated || right.negated,
      voice: left.voice !== 'own' ? left.voice : right.voice !== 'own' ? right.voice : voiceOf(context, clauseAround(context, at), at),
      time: undefined,
    })
  }
}

function distinct(a: readonly Occurrence[], b: readonly Occurrence[]): boolean {
  return !a.some((it) => b.some((other) => other.entityId === it.entityId))
}

function last<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1]
}

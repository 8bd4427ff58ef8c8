/** An event that the words only point at: nothing is told of it but what it is. */
import type { Span } from '../../base/span.js'
import type { Occurrence } from '../../corpus/knowledge.js'
import type { EventClaim } from '../claim.js'
import type { Context } from '../context.js'

export function bareEvent({ reading }: Context, span: Span, candidates: readonly Occurrence[]): EventClaim {
  const nothing = { agents: [], targets: [], either: [], places: [], others: [] }
  return {
    kind: 'event',
    ...span,
    trigger: { start: span.start, end: span.end },
    words: reading.text.slice(span.start, span.end),
    candidates,
    named: true,
    specific: true,
    ...nothing,
    phase: 'whole',
    exhaustive: false,
    count: undefined,
    time: undefined,
    voice: 'own',
    negated: false,
  }
}

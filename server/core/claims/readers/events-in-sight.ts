/** Which events a sentence speaks of: by name, or by words that with their date can mean only one. */
import type { Occurrence } from '../../corpus/knowledge.js'
import type { EventClaim } from '../claim.js'
import { type Context, namedBetween } from '../context.js'

/**
 * The record that an event's words mean: by name, or because its date or those whom the words name besides belong to one occurrence alone.
 * A common noun or a verb by itself is too little, though the corpus should know but one such thing.
 */
export function eventMeant(event: EventClaim): string | undefined {
  const { candidates, time } = event
  if (event.named && sameRecord(candidates)) return candidates[0]?.entityId
  const said = time?.from === 'said' && (time.relation === 'at' || event.noun !== undefined) ? time.value : undefined
  const then = said
    ? candidates.filter((it) => it.start.some(({ date }) => date.earliest <= said.latest && said.earliest <= date.latest))
    : []
  if (event.noun !== undefined && then.length && sameRecord(then)) return then[0]!.entityId
  const fitting = (then.length ? then : candidates).filter((it) => hadPart(event, it))
  return fitting.length && sameRecord(fitting) ? fitting[0]!.entityId : undefined
}

function sameRecord(occurrences: readonly Occurrence[]): boolean {
  return occurrences.every((it) => it.entityId === occurrences[0]!.entityId)
}

/** Whether all who are named had a part in it, or are where it was: one beside a noun, two beside a verb. */
function hadPart(event: EventClaim, occurrence: Occurrence): boolean {
  const named = [...event.agents, ...event.targets, ...event.either, ...event.places].map((it) => it.value)
  const known = (id: string): boolean => occurrence.participants.some((it) => it.id === id) || occurrence.places.includes(id)
  return named.length > (event.noun === undefined ? 1 : 0) && named.every(known)
}

/** Records that the sentence names, and events that it describes. */
export function inSight(context: Context): ReadonlySet<string> {
  const { sentence } = context
  const found = new Set(namedBetween(context, sentence.from, sentence.to).map((it) => it.value))
  for (const event of context.events) {
    const id = eventMeant(event)
    if (id !== undefined) found.add(id)
  }
  return found
}

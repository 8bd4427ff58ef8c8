/** Which events a sentence speaks of: by name, or by words that with their date can mean only one. */

import type { Occurrence } from '../../corpus/knowledge.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { PARTAKING_VERBS, TIME_PREPOSITIONS } from '../../text/english.js'
import type { Token } from '../../text/passage.js'
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
  // “Crushed the crowds on 1 March 2008”: the day is as good as another who had a part in it.
  const day = said?.precision === 'day' && event.time?.yearSaid === true && then.length > 0
  const fitting = (then.length ? then : candidates).filter((it) => hadPart(event, it, day ? 0 : 1))
  return fitting.length && sameRecord(fitting) ? fitting[0]!.entityId : undefined
}

function sameRecord(occurrences: readonly Occurrence[]): boolean {
  return occurrences.every((it) => it.entityId === occurrences[0]!.entityId)
}

/** Whether all who are named had a part in it, or are where it was: one beside a noun, more than `least` beside a verb. */
function hadPart(event: EventClaim, occurrence: Occurrence, least: number): boolean {
  const named = [...event.agents, ...event.targets, ...event.either, ...event.places].map((it) => it.value)
  const known = (id: string): boolean => occurrence.participants.some((it) => it.id === id) || occurrence.places.includes(id)
  return named.length > (event.noun === undefined ? least : 0) && named.every(known)
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

/** Verbs that say of their object that it took place, began or ended. */
const PARTAKING: ReadonlySet<string> = new Set([
  ...PARTAKING_VERBS,
  ...'begin start launch end finish complete conclude open close sign follow precede'.split(' '),
])

/**
 * The events that the sentence tells as happening, in the order of the words. “Announced the withdrawal six days later” tells the
 * announcement: what stands behind any verb but one of taking part is only spoken of.
 */
export function eventsTold(context: Context): readonly EventClaim[] {
  const { tokens } = context.reading
  const spokenOf = (event: EventClaim): boolean =>
    context.sentence.clauses.some(({ verb, object, preps }) => {
      if (PARTAKING.has(verb.lemma) || tokens[verb.main]!.end > event.trigger.start) return false
      const behind = [...object, ...preps.filter((it) => !TIME_PREPOSITIONS.has(it.prep)).flatMap((it) => it.phrases)]
      return behind.some((it) => isInside(tokens, it, event))
    })
  return context.events.filter((it) => !spokenOf(it)).sort((a, b) => a.trigger.start - b.trigger.start)
}

function isInside(tokens: readonly Token[], phrase: NounPhrase, event: EventClaim): boolean {
  const { trigger } = event
  const inner = [...phrase.of, ...(phrase.possessor ? [phrase.possessor] : [])]
  const own = tokens[phrase.from]!.start <= trigger.start && trigger.end <= tokens[phrase.to - 1]!.end
  return own || inner.some((it) => isInside(tokens, it, event))
}

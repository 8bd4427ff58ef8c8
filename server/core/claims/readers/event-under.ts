/** “**Rose Revolution.** November 2003, Tbilisi.”: a fragment of day and place under the name of an event. */
import { type Context, labelled } from '../context.js'
import { placesInFragment } from './event-parts.js'
import { pushEvent } from './push-event.js'

export function readUnderEvent(context: Context): void {
  const { sentence, reading } = context
  const label = context.labelPlaced ? labelled(context, 'event') : undefined
  const first = reading.tokens[sentence.from]
  if (!label || !first || sentence.clauses.length || context.events.length || label.start >= first.start) return
  const plain = sentence.chunks.every((it) => it.kind !== 'np' || (it.phrase.name && it.phrase.name.from === it.phrase.from))
  const time = context.dates.inSentence()
  if (!plain || time?.from !== 'said') return
  pushEvent(context, {
    trigger: { start: label.start, end: label.end },
    candidates: context.corpus.occurrencesByEntity.get(label.value) ?? [],
    named: true,
    specific: true,
    places: placesInFragment(context),
    phase: 'whole',
    time,
    voiceToken: sentence.from,
    clause: undefined,
  })
}

/** The matters of figures that a sentence speaks of with a common noun: “the clashes in X”, “the unrest” in the weeks of it. */
import type { Figure, Occurrence } from '../../corpus/knowledge.js'
import type { DateValue } from '../../values/date-value.js'
import type { EventClaim } from '../claim.js'
import type { Context } from '../context.js'

/** Days around what happened in which it is still what everyone speaks of. */
const AROUND = 45
/** Days of what is no longer one occasion. */
const LONG = 400

/**
 * Events that figures count and that a noun of the sentence can mean: it is called so, or what is called so was part of it; it is the
 * only such one at the time that is said, else in the weeks before the brief; and no other place or party is named with the noun.
 */
export function alludedTo(context: Context, figures: readonly Figure[]): ReadonlySet<string> {
  const found = new Set<string>()
  if (isElsewhere(context)) return found
  for (const id of new Set(figures.map((it) => it.record.subject_id))) {
    const whole = wholeOf(context, id)
    if (whole?.start.length && context.events.some((event) => event.noun !== undefined && canMean(context, event, whole))) found.add(id)
  }
  return found
}

/** “the unrest in Xville”: a place that no record bears. */
function isElsewhere({ sentence, reading }: Context): boolean {
  return sentence.groups.some(({ phrases }) =>
    phrases.some((it) => it.unknownName !== undefined && WHERE.has(reading.tokens[it.from - 1]?.norm ?? '')),
  )
}

const WHERE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'of', 'around', 'across'])

function wholeOf({ corpus }: Context, id: string): Occurrence | undefined {
  return (corpus.occurrencesByEntity.get(id) ?? []).find((it) => it.phase === 'whole')
}

function canMean(context: Context, event: EventClaim, whole: Occurrence): boolean {
  const said = event.time?.from === 'said' ? event.time.value : (timeSaid(context) ?? briefDay(context))
  if (!said || !isAround(said, whole)) return false
  const then = event.candidates.filter((it) => isAround(said, it))
  const own = then.some((it) => it.entityId === whole.entityId)
  const parts = then.filter((it) => it.entityId === whole.entityId || isPart(it, whole))
  if (!parts.length || (!own && parts.length < then.length)) return false
  const concerned = new Set([...whole.participants.map((it) => it.id), ...whole.places])
  const named = [...event.agents, ...event.either, ...event.targets, ...event.places].map((it) => it.value)
  return (
    named.every((id) => concerned.has(id)) && then.every((it) => it.entityId === whole.entityId || isPart(it, whole) || isPart(whole, it))
  )
}

/** Whether one thing happened within the days and at a place of the other. */
function isPart(part: Occurrence, whole: Occurrence): boolean {
  const [first, last] = daysOf(whole)
  const [from, to] = daysOf(part)
  return from >= first - 1 && to <= last + 1 && part.places.some((it) => whole.places.includes(it))
}

function daysOf(it: Occurrence): readonly [number, number] {
  return [
    Math.min(...it.start.map(({ date }) => date.earliest)),
    Math.max(...(it.end.length ? it.end : it.start).map(({ date }) => date.latest)),
  ]
}

function isAround(said: DateValue, occurrence: Occurrence): boolean {
  if (!occurrence.start.length) return false
  const [first, last] = daysOf(occurrence)
  // What goes on for years is the talk of no season.
  if (!Number.isFinite(last) || last - first > LONG) return false
  return said.latest - said.earliest < 62 && said.earliest <= last + AROUND && said.latest >= first - 2
}

/** The one time that the sentence says. */
function timeSaid({ dates }: Context): DateValue | undefined {
  return dates.resolved.length === 1 ? dates.resolved[0]!.value : undefined
}

function briefDay({ dates, frame }: Context): DateValue | undefined {
  return !dates.resolved.length && frame.briefDateFrom === 'brief' && !frame.heading ? frame.briefDate : undefined
}

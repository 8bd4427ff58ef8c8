/** What a passage needs from elsewhere: the brief's date, the date last said, who was last spoken of. Small and comparable. */
import type { DateValue } from '../values/date-value.js'

export interface Frame {
  /** The brief's own date, else the corpus's. */
  readonly briefDate: DateValue | undefined
  readonly briefDateFrom: 'brief' | 'corpus'
  /** The date last said, for “two days later” and “that Wednesday”. */
  readonly lastDate: DateValue | undefined
  /** A date that heads the passage: the year heading of a timeline, the date cell of a table's row. */
  readonly heading: DateValue | undefined
  /** Persons last spoken of, the latest first. */
  readonly persons: readonly string[]
  /** Family names, folded, of persons whom no record bears: alone they mean those from then on. */
  readonly strangers: readonly string[]
  /** States last spoken of, the latest first. */
  readonly states: readonly string[]
  /** Bodies of states last spoken of, the latest first. */
  readonly bodies: readonly string[]
  /** Treaties last spoken of, the latest first. */
  readonly treaties: readonly string[]
  /** Events last spoken of, the latest first. */
  readonly events: readonly string[]
  /** The state or body that the whole text is about, as far as title and opening say. */
  readonly topic: readonly string[]
  /** Provisions last spoken of, the latest first. */
  readonly provisions: readonly string[]
}

/** A frame as a key: two passages with equal text and equal keys read alike. */
export function frameKey(frame: Frame): string {
  return [
    frame.briefDate?.edtf ?? '',
    frame.briefDateFrom,
    frame.lastDate?.edtf ?? '',
    frame.heading?.edtf ?? '',
    frame.persons.join(','),
    frame.strangers.join(','),
    frame.states.join(','),
    frame.bodies.join(','),
    frame.treaties.join(','),
    frame.events.join(','),
    frame.topic.join(','),
    frame.provisions.join(','),
  ].join('|')
}

/** The frame at the beginning of a brief. */
export function openingFrame(briefDate: DateValue | undefined, corpusDate: DateValue | undefined): Frame {
  return {
    briefDate: briefDate ?? corpusDate,
    briefDateFrom: briefDate ? 'brief' : 'corpus',
    lastDate: undefined,
    heading: undefined,
    persons: [],
    strangers: [],
    states: [],
    bodies: [],
    treaties: [],
    events: [],
    topic: [],
    provisions: [],
  }
}

/** Puts an id at the front of a short list of the latest. */
export function remember(list: readonly string[], id: string, most: number): readonly string[] {
  if (list[0] === id) return list
  return [id, ...list.filter((it) => it !== id)].slice(0, most)
}

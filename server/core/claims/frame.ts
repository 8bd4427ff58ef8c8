/** What a passage needs from elsewhere: the brief's date, the date last said, who was last spoken of. Small and comparable. */
import { NOTHING_TOLD, sameTold, type Told } from '../mentions/dates/told.js'
import type { DateValue } from '../values/date-value.js'

export interface Frame {
  /** The brief's own date, else the corpus's. */
  readonly briefDate: DateValue | undefined
  readonly briefDateFrom: 'brief' | 'corpus'
  /** The date last said, for “two days later” and “that Wednesday”. */
  readonly lastDate: DateValue | undefined
  /** What the passages before have told of, for dates that lean on them; it dates no claim. */
  readonly told: Told
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
  /** Events that title and opening name: what the whole text is about. */
  readonly matters: readonly string[]
  /** Provisions last spoken of, the latest first. */
  readonly provisions: readonly string[]
  /** What the heading, bold line or item above the passage names: what a fragment under it is said of. */
  readonly subject: readonly string[]
}

/** Whether two passages with equal text read alike in these frames. */
export function sameFrame(a: Frame, b: Frame): boolean {
  if (a === b) return true
  return (
    a.briefDate?.edtf === b.briefDate?.edtf &&
    a.briefDateFrom === b.briefDateFrom &&
    a.lastDate?.edtf === b.lastDate?.edtf &&
    a.heading?.edtf === b.heading?.edtf &&
    sameTold(a.told, b.told) &&
    LISTS.every((list) => sameList(a[list], b[list]))
  )
}

type ListKey = { [K in keyof Frame]: Frame[K] extends readonly string[] ? K : never }[keyof Frame]

/** Every list of a frame; the compiler sees to it that none is left out. */
const LISTS = Object.keys({
  persons: true,
  strangers: true,
  states: true,
  bodies: true,
  treaties: true,
  events: true,
  topic: true,
  matters: true,
  provisions: true,
  subject: true,
} satisfies Record<ListKey, true>) as ListKey[]

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((it, index) => it === b[index]))
}

/** The frame at the beginning of a brief. */
export function openingFrame(briefDate: DateValue | undefined, corpusDate: DateValue | undefined): Frame {
  return {
    briefDate: briefDate ?? corpusDate,
    briefDateFrom: briefDate ? 'brief' : 'corpus',
    lastDate: undefined,
    told: NOTHING_TOLD,
    heading: undefined,
    persons: [],
    strangers: [],
    states: [],
    bodies: [],
    treaties: [],
    events: [],
    topic: [],
    matters: [],
    provisions: [],
    subject: [],
  }
}

/** The frame of a passage that stands under a date and a subject. */
export function headed(frame: Frame, heading: DateValue | undefined, subject: readonly string[]): Frame {
  if (frame.heading === heading && sameList(frame.subject, subject)) return frame
  return dated(frame, frame.lastDate, frame.told, heading, subject)
}

/** The frame of the passage behind one: the date last said does not date it, but may be leant on. */
export function behindPassage(frame: Frame, told: Told): Frame {
  return frame.lastDate === undefined && told === frame.told ? frame : dated(frame, undefined, told, frame.heading, frame.subject)
}

/** Each property by name, so that all frames have one shape. */
function dated(frame: Frame, lastDate: Frame['lastDate'], told: Told, heading: Frame['heading'], subject: Frame['subject']): Frame {
  const { briefDate, briefDateFrom, persons, strangers, states, bodies, treaties, events, topic, matters, provisions } = frame
  return {
    briefDate,
    briefDateFrom,
    lastDate,
    told,
    heading,
    persons,
    strangers,
    states,
    bodies,
    treaties,
    events,
    topic,
    matters,
    provisions,
    subject,
  }
}

/** Puts an id at the front of a short list of the latest. */
export function remember(list: readonly string[], id: string, most: number): readonly string[] {
  if (list[0] === id) return list
  return [id, ...list.filter((it) => it !== id)].slice(0, most)
}

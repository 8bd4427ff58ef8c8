/** Inlay hints: which day a vague date means, and the full name of a person who is named by the family name at first. */
import type { Mention } from '../base/report.js'
import { overlaps, type Span } from '../base/span.js'
import { parseEdtf } from '../values/edtf.js'
import { dateStyleOf } from './brief-dates.js'
import { dateInWords, weekdayOf } from './date-words.js'
import { recordDetail } from './fact-text.js'
import { dayOfReading, type ReadBrief } from './read-brief.js'

export interface Hint {
  readonly offset: number
  readonly label: string
  /** On which side of the hint the words stand that it explains. */
  readonly side: 'before' | 'after'
  readonly tooltip: string
  /** What accepting the hint puts into the text, where it can be part of the sentence. */
  readonly insert?: string
}

export interface HintsWanted {
  readonly dates: boolean
  readonly names: boolean
}

/** The hints of a part of a brief, in reading order. */
export function hintsOf(brief: ReadBrief, within: Span, wanted: HintsWanted): readonly Hint[] {
  const found: Hint[] = []
  const named = new Set<string>()
  for (const mention of brief.report().mentions) {
    const hint =
      mention.kind === 'date' && wanted.dates
        ? dateHint(brief, mention)
        : mention.kind === 'person' && mention.id !== undefined && wanted.names && !named.has(mention.id)
          ? nameHint(brief, mention, mention.id)
          : undefined
    if (mention.id !== undefined) named.add(mention.id)
    if (hint && overlaps(mention, within)) found.push(hint)
  }
  return found
}

/** A date in EDTF, unless the words themselves say all of it. */
function dateHint(brief: ReadBrief, { start, end, value }: Mention): Hint | undefined {
  const date = value === undefined ? undefined : parseEdtf(value)
  if (value === undefined || !date || saysAll(brief.text.slice(start, end), value)) return undefined
  const words = dateInWords(value, dateStyleOf(brief))
  const weekday = weekdayOf(date)
  return { offset: end, label: value, side: 'before', tooltip: weekday ? `${weekday}, ${words}` : words }
}

/** Whether words say a plain date in full: its year and, of a day, its number. */
function saysAll(words: string, value: string): boolean {
  const [, year, month, day] = /^(-?\d{4})(-(?:0\d|1[0-2]))?(-\d{2})?$/.exec(value) ?? []
  if (year === undefined || !hasNumber(words, Number(year))) return false
  if (month === undefined) return words.trim() === year
  return day === undefined || hasNumber(words, Number(day.slice(1)))
}

function hasNumber(words: string, number: number): boolean {
  return (words.match(/\d+/g) ?? []).some((it) => Number(it) === number)
}

/** What is missing of the full name: the given name before a family name, else the whole name behind another form. */
function nameHint(brief: ReadBrief, { start, end }: Mention, id: string): Hint | undefined {
  const entity = brief.corpus.entities.get(id)
  if (entity?.kind !== 'person') return undefined
  const { record } = entity
  const words = brief.text.slice(start, end)
  const given = record.given_name ?? entity.name.split(' ')[0]!
  if (words === entity.name || words.includes(given)) return undefined
  const tooltip = [entity.name, recordDetail(brief.corpus, id, dayOfReading(brief), dateStyleOf(brief))].join(', ')
  if (words !== record.family_name || `${given} ${words}` !== entity.name) {
    return { offset: end, label: entity.name, side: 'before', tooltip }
  }
  return { offset: start, label: given, side: 'after', tooltip, insert: `${given} ` }
}

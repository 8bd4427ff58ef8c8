/** The outline of a brief as it is read: what the headings, bold lines and items above a passage say of its day and its subject. */
import type { Frame } from '../claims/frame.js'
import { labelStanding } from '../claims/label.js'
import type { PassageReading } from '../claims/passage-reading.js'
import type { DateExpression } from '../mentions/dates/expression.js'
import { resolveDate } from '../mentions/dates/resolve.js'
import { leaningOn } from '../mentions/dates/told.js'
import type { Unit } from '../syntax/unit.js'
import type { DateValue } from '../values/date-value.js'
import type { Stretch } from './stretches.js'

/** One step of the outline: a heading or an item, how deep it is, and the records that it names. */
interface Step {
  readonly level: number
  readonly subject: readonly string[]
}

export interface Outline {
  readonly headings: readonly Step[]
  /** A line that is nothing but a name: it stands over what follows up to the next line or heading. */
  readonly line: readonly string[]
  readonly items: readonly Step[]
  /** The date that heads the passage. */
  readonly date: DateValue | undefined
  /** What the passage is said of, where its own words do not tell. */
  readonly subject: readonly string[]
}

/** What a passage's own words say of what it stands over, whatever stands over it: all that the outline needs of its reading. */
export interface Standing {
  /** The date that it consists of, if it is nothing else. */
  readonly onlyDate: DateExpression | undefined
  /** The records of its one name; of several names, none. */
  readonly onlyName: readonly string[]
  /** The records that it opens with as with a label. */
  readonly label: readonly string[]
  /** Whether it is one short sentence and, but for its name, marks. */
  readonly isLabel: boolean
}

export function standingOf(reading: PassageReading): Standing {
  return { onlyDate: onlyDate(reading), onlyName: onlyName(reading), label: labelOf(reading), isLabel: isLabelLine(reading) }
}

export const emptyOutline: Outline = { headings: [], line: [], items: [], date: undefined, subject: [] }

/** The outline after a stretch has been met: the stretch is read under its `date` and `subject`. */
export function under(before: Outline, stretch: Stretch, standing: Standing, frame: Frame): Outline {
  if (stretch.continued) return before
  const { kind, level } = stretch
  const date = dateOver(before, stretch, standing, frame)
  const { headings } = before
  if (kind === 'heading') {
    const above = headings.filter((it) => it.level < level)
    return { headings: [...above, { level, subject: standing.onlyName }], line: [], items: [], date, subject: [] }
  }
  if (kind === 'item') {
    const items = before.items.filter((it) => it.level < level)
    const subject = nearest(items) ?? sectionOf(before)
    return { headings, line: before.line, items: [...items, { level, subject: standing.label }], date, subject }
  }
  if (kind === 'cell')
    return { headings, line: before.line, items: before.items, date, subject: nearest(before.items) ?? sectionOf(before) }
  const line = standing.isLabel && standing.label.length ? standing.label : before.line
  return { headings, line, items: [], date, subject: sectionOf(before) }
}

function nearest(steps: readonly Step[]): readonly string[] | undefined {
  for (let index = steps.length - 1; index >= 0; index--) if (steps[index]!.subject.length) return steps[index]!.subject
  return undefined
}

function sectionOf(outline: Outline): readonly string[] {
  return outline.line.length ? outline.line : (nearest(outline.headings) ?? [])
}

function labelOf(reading: PassageReading): readonly string[] {
  const first = reading.sentences[0]
  return (first && labelStanding(reading, first))?.map((it) => it.value) ?? []
}

function isLabelLine(reading: PassageReading): boolean {
  const [first, second] = reading.sentences
  return (
    first !== undefined &&
    second === undefined &&
    reading.units.every((it) => it.kind === 'name' || reading.tokens[it.from]!.pos === 'PUNCT' || reading.tokens[it.from]!.pos === 'DET')
  )
}

function onlyName(reading: PassageReading): readonly string[] {
  let first: Extract<Unit, { kind: 'name' }> | undefined
  for (const unit of reading.units) {
    if (unit.kind !== 'name') continue
    first ??= unit
    if (unit.candidates[0]!.entity.id !== first.candidates[0]!.entity.id) return []
  }
  return first ? [...new Set(first.candidates.map((it) => it.entity.id))] : []
}

function onlyDate({ dates, tokens }: PassageReading): DateExpression | undefined {
  const only = dates.length === 1 ? dates[0]! : undefined
  return only && tokens.every((token, index) => (index >= only.from && index < only.to) || token.pos === 'PUNCT') ? only : undefined
}

/** A passage that is a date and nothing else heads what follows it; a heading without a date ends that. */
function dateOver(before: Outline, stretch: Stretch, { onlyDate: only }: Standing, frame: Frame): DateValue | undefined {
  if (stretch.kind === 'item' || stretch.kind === 'cell') return before.date
  if (only) {
    const document = frame.briefDate ? { documentDate: frame.briefDate } : {}
    // Under a year that stands by itself, a day that does is of that year.
    const discourseDate = frame.lastDate ?? before.date ?? leaningOn(only, frame.told, document)
    return resolveDate(only, { ...document, ...(discourseDate ? { discourseDate } : {}) }) ?? before.date
  }
  return stretch.kind === 'heading' || before.date ? undefined : before.date
}

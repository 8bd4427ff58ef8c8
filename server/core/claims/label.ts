/** Labels: “**CSTO.** Five members.”, “Georgia: left in 1999”, the heading over a list: what fragments without a subject are said of. */
import type { Span } from '../base/span.js'
import type { Slot } from './claim.js'
import type { Frame } from './frame.js'
import type { PassageReading, SentenceReading } from './passage-reading.js'

/**
 * What the label at the head of a sentence names: a name before a colon or a dash, or a name that is the whole sentence.
 * Nothing where the sentence begins otherwise.
 */
export function labelStanding(reading: PassageReading, sentence: SentenceReading): readonly Slot<string>[] | undefined {
  const { tokens, units } = reading
  let at = sentence.fromUnit
  if (units[at]?.kind === 'word' && tokens[units[at]!.from]!.norm === 'the') at++
  const name = units[at]
  if (name?.kind !== 'name' || at >= sentence.toUnit) return undefined
  at++
  if (tokens[units[at]?.from ?? -1]?.norm === '(') {
    // “European Free Trade Association (EFTA): …”
    while (at < sentence.toUnit && tokens[units[at]!.from]!.norm !== ')') at++
    at++
  }
  if (at < sentence.toUnit && !isLabelEnd(reading, units[at]!.from, at + 1 === sentence.toUnit)) return undefined
  const span = { start: tokens[name.from]!.start, end: tokens[name.to - 1]!.end }
  return slots(
    name.candidates.map((it) => it.entity.id),
    span,
  )
}

/** “**What is EFTA?**”: the one body, state or event that a question at the head of a passage is about. Its answer speaks of that. */
export function asked(reading: PassageReading, sentence: SentenceReading): readonly Slot<string>[] | undefined {
  if (!sentence.question || sentence !== reading.sentences[0]) return undefined
  const names = reading.units.slice(sentence.fromUnit, sentence.toUnit).flatMap((it) => (it.kind === 'name' ? [it] : []))
  const [name] = names
  if (!name || names.length > 1 || name.candidates.some((it) => it.form.kind === 'demonym' || it.entity.kind === 'person')) return undefined
  const span = { start: reading.tokens[name.from]!.start, end: reading.tokens[name.to - 1]!.end }
  return slots(
    name.candidates.map((it) => it.entity.id),
    span,
  )
}

function isLabelEnd(reading: PassageReading, token: number, last: boolean): boolean {
  const { norm, spaceBefore } = reading.tokens[token]!
  if (norm === ':') return true
  if (norm === '.') return last
  return (norm === '-' || norm === '–' || norm === '—') && spaceBefore
}

/** What stands over the passage, put at the sentence's first word for want of a place of its own. */
export function labelOver(reading: PassageReading, sentence: SentenceReading, frame: Frame): readonly Slot<string>[] {
  const first = reading.tokens[sentence.from]
  return first ? slots(frame.subject, { start: first.start, end: first.end }) : []
}

function slots(ids: readonly string[], { start, end }: Span): readonly Slot<string>[] {
  return ids.map((value) => ({ value, start, end })).filter(({ value }, index) => ids.indexOf(value) === index)
}

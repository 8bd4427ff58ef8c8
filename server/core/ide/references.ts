/** References: where a brief speaks of a record, by whatever name, and where it says the same date or figure. */

import { foldText } from '../base/fold.js'
import { byPlace, overlaps, type Span } from '../base/span.js'
import { formsOf } from '../corpus/forms-of.js'
import type { Corpus } from '../corpus/knowledge.js'
import { oncePerRecord } from '../corpus/once.js'
import type { ReadBrief } from './read-brief.js'
import { subjectAt } from './subject-at.js'

/** A record that words name, and the words. */
export interface NamedRecord {
  readonly id: string
  readonly span: Span
}

/** The record that the words at an offset name, if they name one. */
export function recordAt(brief: ReadBrief, offset: number): NamedRecord | undefined {
  const subject = subjectAt(brief, brief.report(), offset)
  if (subject?.id === undefined || !brief.corpus.entities.has(subject.id)) return undefined
  return { id: subject.id, span: { start: subject.start, end: subject.end } }
}

/** Every place of a brief that names a record or, in a claim, means it (“the bloc”), in reading order. */
export function referencesTo(brief: ReadBrief, id: string): readonly Span[] {
  const report = brief.report()
  const found: Span[] = report.mentions.filter((it) => it.id === id)
  for (const claim of report.claims) {
    for (const it of claim.arguments) {
      if (it.id === id && it.end > it.start && !found.some((other) => overlaps(other, it))) found.push(it)
    }
  }
  return found.map(({ start, end }) => ({ start, end })).sort(byPlace)
}

/** The places that belong together with the words at an offset: the same record, or else the same date or figure. */
export function highlightsAt(brief: ReadBrief, offset: number): readonly Span[] {
  const record = recordAt(brief, offset)
  if (record) return referencesTo(brief, record.id)
  const report = brief.report()
  const subject = subjectAt(brief, report, offset)
  if (subject?.value === undefined) return []
  return report.mentions.filter((it) => it.kind === subject.kind && it.value === subject.value).map(({ start, end }) => ({ start, end }))
}

/**
 * Whether a text can name a record: one of the words of one of its names stands in it. Tells, at the price of a search for a few words,
 * which files need not be read.
 */
export function mayMention(corpus: Corpus, id: string, text: string): boolean {
  const folded = foldText(text)
  return wordsOfNames(corpus, id).some((word) => folded.includes(word))
}

/** The words of three letters and more in the names of a record; whole names where they have none. */
const wordsOfNames = oncePerRecord((corpus, id): readonly string[] => [
  ...new Set(formsOf(corpus, id).flatMap((it) => longWords(foldText(it.form)))),
])

function longWords(name: string): readonly string[] {
  const words = name.split(' ').filter((word) => word.length >= 3)
  return words.length ? words : [name]
}

/** What the rules on dates and on records have in common: the corpus tells it otherwise, and what it tells can be put in place. */
import { capital } from '../base/capital.js'
import type { Fix } from '../base/report.js'
import type { Span } from '../base/span.js'
import type { Account } from '../corpus/knowledge.js'
import type { Words } from './rule.js'
import { replace, type Wording } from './wording.js'

interface OtherDates {
  readonly span: Span
  readonly name: string
  readonly phase: string
  readonly right: readonly Account[]
}

interface OtherRecords {
  readonly span: Span
  readonly name: string
  readonly right: readonly string[]
}

/** An event with the dates that its accounts give. */
export function sayDates(fault: OtherDates, wording: Wording): Words {
  const dates = wording.dates(fault.right)
  const phase = fault.phase === 'begin' ? 'beginning of ' : fault.phase === 'end' ? 'end of ' : ''
  return {
    what: `${capital(`${phase}${fault.name}`)}: the corpus gives ${dates}.`,
    next: `Write ${dates}, or name the source that gives another date.`,
  }
}

/** Each of those dates in the manner of the written one. */
export function fixDates(fault: OtherDates, wording: Wording): readonly Fix[] {
  const written = wording.written(fault.span)
  const texts = [...new Set(fault.right.map((it) => wording.dateLike(it.date, written)))]
  return texts.map((text) => replace(fault.span, text, written, texts.length === 1))
}

/** Something with the persons, organizations or places that the corpus gives. */
export function sayRecords(fault: OtherRecords, wording: Wording): Words {
  const right = wording.list(
    fault.right.map((id) => wording.nameOf(id)),
    'or',
  )
  return { what: `${capital(fault.name)}: the corpus gives ${right}.`, next: `Write ${right}, or name the source that says otherwise.` }
}

/** Each of their names in the manner of the written one. */
export function fixRecords(fault: OtherRecords, wording: Wording): readonly Fix[] {
  const written = wording.written(fault.span)
  const texts = [...new Set(fault.right.map((id) => wording.nameLike(id, written)))]
  return texts.map((text) => replace(fault.span, text, written, texts.length === 1))
}

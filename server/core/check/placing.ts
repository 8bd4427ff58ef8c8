/** What a passage's result says, moved from offsets of its text to offsets of the file. */
import { flatten } from '../base/flatten.js'
import type { Argument, ClaimReport, Finding, Fix, Mention } from '../base/report.js'
import type { Edit, Span } from '../base/span.js'
import type { PassageResult } from './check-passage.js'
import { smallEdits } from './small-edits.js'
import type { Stretch } from './stretches.js'
import { ToldClaim } from './told-claim.js'

/** A stretch of the brief with the result of its text. */
export interface Checked {
  readonly stretch: Stretch
  readonly result: PassageResult
  /** The year that it consists of. */
  readonly year: number | undefined
}

/** Mentions in reading order. */
export function placedMentions(checked: readonly Checked[]): readonly Mention[] {
  const found: Mention[] = []
  for (const { stretch, result } of checked) {
    for (const it of result.mentions) if (!stretch.lent?.(it)) found.push(placedMention(stretch, it))
  }
  return found.sort(byStart)
}

/** Claims in reading order. */
export function placedClaims(checked: readonly Checked[]): readonly ClaimReport[] {
  const found: ClaimReport[] = []
  for (const { stretch, result } of checked) {
    for (const it of result.claims) {
      found.push(placedClaim(stretch, it))
    }
  }
  return found.sort(byStart)
}

/** Faults that may be told of the wrong day, where the year over a passage is wrong. */
const OF_THE_DAY: ReadonlySet<string> = new Set(
  'wrong-date wrong-year wrong-weekday office-out-of-time wrong-holder wrong-office wrong-membership-date former-member-as-current not-a-member'.split(
    ' ',
  ),
)

/**
 * Findings in reading order. What hangs on the day in passages that are `relieved` of it is left out. `file` is the text of the brief.
 */
export function placedFindings(file: string, checked: readonly Checked[], relieved: ReadonlySet<Checked>): Finding[] {
  const found: Finding[] = []
  for (const one of checked) {
    const { stretch, result } = one
    for (const it of result.findings) {
      if (relieved.has(one) && OF_THE_DAY.has(it.code)) continue
      const { start, end } = stretch.place(it)
      // A table's header is read with each row, and marked but once.
      if (stretch.lent?.(it) && found.some((other) => other.start === start && other.end === end)) continue
      const { code, severity, message, facts } = it
      const placed: { -readonly [K in keyof Finding]: Finding[K] } = { start, end, code, severity, message, facts, fixes: [] }
      placed.fixes = flatten(it.fixes, (fix) => placedFix(file, stretch, fix))
      if (it.related) placed.related = it.related.map((other) => ({ ...stretch.place(other), message: other.message }))
      if (it.about) placed.about = it.about
      found.push(placed)
    }
  }
  return found.sort(byStart)
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start
}

/**
 * A fix with its edits in the file `file`, where markup among the words that stay is left as it is. None where an edit would run across
 * passages, or would take markup away with the words that it replaces.
 */
export function placedFix(file: string, stretch: Stretch, { title, edits, preferred }: Fix): readonly Fix[] {
  if (edits.some((edit) => stretch.crosses(edit))) return []
  const small = edits.flatMap((edit) =>
    stretch.hasMarkup(file, edit) ? smallEdits(stretch.text.slice(edit.start, edit.end), edit) : [edit],
  )
  if (small.some((edit) => stretch.hasMarkup(file, edit))) return []
  const placed = small.map((edit) => placedEdit(file, stretch, edit))
  return [preferred === undefined ? { title, edits: placed } : { title, edits: placed, preferred }]
}

function placedEdit(file: string, stretch: Stretch, { start, end, text }: Edit): Edit {
  // What is put before a name that is emphasised or a link is no part of either.
  const outside = start === end && start > 0 && /\s$/.test(text) && stretch.hasMarkup(file, { start: start - 1, end: start + 1 })
  if (!outside) {
    const place = stretch.place({ start, end })
    return { start: place.start, end: place.end, text }
  }
  const at = stretch.place({ start: start - 1, end: start }).end
  return { start: at, end: at, text }
}

/** Each property by name: there are thousands of these in a brief, and copying whatever an object holds is felt. */
function placedMention(stretch: Stretch, it: Mention): Mention {
  const { kind, id, value } = it
  const { start, end } = stretch.place(it)
  if (it.ends && value !== undefined)
    return { kind, start, end, value, ends: it.ends.map((one) => ({ ...stretch.place(one), value: one.value })) }
  if (id === undefined) return value === undefined ? { kind, start, end } : { kind, start, end, value }
  return value === undefined ? { kind, start, end, id } : { kind, start, end, id, value }
}

function placedClaim(stretch: Stretch, it: ClaimReport): ClaimReport {
  const { start, end } = stretch.place(it)
  const { kind, time, polarity, voice, verdict, reason, facts } = it
  const placed = it.arguments.map((argument) => placedArgument(stretch, argument))
  return new ToldClaim({ kind, start, end, arguments: placed, time, polarity, voice, verdict, reason, facts }, () => it.gloss)
}

function placedArgument(stretch: Stretch, it: Argument): Argument {
  const { role, id, value } = it
  const { start, end } = stretch.place(it)
  if (id === undefined) return value === undefined ? { role, start, end } : { role, start, end, value }
  return value === undefined ? { role, id, start, end } : { role, id, start, end, value }
}

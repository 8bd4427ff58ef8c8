/** Findings on what the brief says twice and differently: both places, each linked with the other. */
import type { Finding } from '../base/report.js'
import { overlaps, type Span } from '../base/span.js'
import type { Matter } from '../claims/matter.js'
import type { Corpus } from '../corpus/knowledge.js'
import { contradictions } from '../judge/contradiction.js'
import { type Wording, wordingOf } from '../rules/wording.js'
import type { DateLocale } from '../values/date-style.js'
import { daysOf, lengthLike } from '../values/length.js'
import { numberLike } from '../values/number-style.js'
import { findingOf } from './finding.js'
import type { Checked } from './placing.js'

/** A matter of a passage, with the way back into the file. */
interface PlacedMatter extends Matter {
  /** The passage's text. */
  readonly text: string
  readonly place: (span: Span) => Span
}

/** One finding for each place at fault, unless the corpus has told already which of the two is wrong. */
export function contradictionFindings(
  checked: readonly Checked[],
  corpus: Corpus,
  dateLocale: DateLocale,
  told: readonly Finding[],
): readonly Finding[] {
  const found: Finding[] = []
  for (const { stands, wrong } of contradictions(mattersOf(checked))) {
    const [first, second] = [stands.place(stands), wrong.place(wrong)]
    if (told.some((it) => overlaps(it, first) || overlaps(it, second))) continue
    const wording = wordingOf(corpus, wrong.text, dateLocale)
    const words = like(stands, wrong, wording)
    const finding = findingOf({ code: 'self-contradiction', span: wrong, right: { words }, other: wrong, evidence: [] }, wording)
    const reverse = like(wrong, stands, wording)
    found.push({
      ...finding,
      ...second,
      related: [{ ...first, message: `Here the brief says “${written(stands)}”.` }],
      fixes: [
        ...finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...wrong.place(edit), text: edit.text })) })),
        // Two days that tell a length are not mended by a length.
        ...(stands.edge && stands.value.is === 'length'
          ? []
          : [{ title: `Change the other “${written(stands)}” to “${reverse}”`, edits: [{ ...first, text: reverse }] }]),
      ],
    })
  }
  return found
}

/** What the passages say of one matter or another, quotations left out. */
function mattersOf(checked: readonly Checked[]): readonly PlacedMatter[] {
  const found: PlacedMatter[] = []
  for (const { stretch, result } of checked) {
    if (stretch.quoted) continue
    for (const it of result.matters) if (!stretch.lent?.(it)) found.push({ ...it, text: stretch.text, place: stretch.place })
  }
  return found
}

function written(it: PlacedMatter): string {
  return it.text.slice(it.start, it.end)
}

/** The one place's value in the manner of the other. */
function like(value: PlacedMatter, manner: PlacedMatter, wording: Wording): string {
  if (value.value.is === 'number') return numberLike(value.value.number.value, written(manner))
  if (value.value.is === 'date') return wording.dateLike(value.value.date, written(manner))
  if (value.value.is === 'length' && manner.value.is === 'length')
    return lengthLike(daysOf(value.value.length), manner.value.length, written(manner))
  return written(value)
}

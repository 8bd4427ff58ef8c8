/** Findings on what the brief says twice and differently: both places, each linked with the other. */
import type { Finding } from '../base/report.js'
import { overlaps } from '../base/span.js'
import type { Matter } from '../claims/matter.js'
import type { Corpus } from '../corpus/knowledge.js'
import { contradictions } from '../judge/contradiction.js'
import { type Wording, wordingOf } from '../rules/wording.js'
import type { DateLocale } from '../values/date-style.js'
import { daysOf, lengthLike } from '../values/length.js'
import { numberLike } from '../values/number-style.js'
import { findingOf } from './finding.js'
import { type Checked, placedFix } from './placing.js'
import type { Stretch } from './stretches.js'

/** A matter with the stretch that it stands in. */
interface PlacedMatter extends Matter {
  readonly stretch: Stretch
}

/** One finding for each place at fault, unless the corpus has told already which of the two is wrong. */
export function contradictionFindings(
  file: string,
  checked: readonly Checked[],
  corpus: Corpus,
  dateLocale: DateLocale,
  told: readonly Finding[],
): readonly Finding[] {
  const found: Finding[] = []
  for (const { stands, wrong } of contradictions(mattersOf(checked))) {
    const [first, second] = [stands.stretch.place(stands), wrong.stretch.place(wrong)]
    if (told.some((it) => overlaps(it, first) || overlaps(it, second))) continue
    const wording = wordingOf(corpus, wrong.stretch.text, dateLocale)
    const words = like(stands, wrong, wording)
    const finding = findingOf({ code: 'self-contradiction', span: wrong, right: { words }, other: wrong, evidence: [] }, wording)
    const reverse = like(wrong, stands, wording)
    found.push({
      ...finding,
      ...second,
      related: [{ ...first, message: `Here the brief says “${written(stands)}”.` }],
      fixes: [
        ...finding.fixes.flatMap((fix) => placedFix(file, wrong.stretch, fix)),
        // Two days that tell a length are not mended by a length.
        ...(stands.edge && stands.value.is === 'length'
          ? []
          : placedFix(file, stands.stretch, {
              title: `Change the other “${written(stands)}” to “${reverse}”`,
              edits: [{ start: stands.start, end: stands.end, text: reverse }],
            })),
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
    for (const it of result.matters) if (!stretch.lent?.(it)) found.push({ ...it, stretch })
  }
  return found
}

function written(it: PlacedMatter): string {
  return it.stretch.text.slice(it.start, it.end)
}

/** The one place's value in the manner of the other. */
function like(value: PlacedMatter, manner: PlacedMatter, wording: Wording): string {
  if (value.value.is === 'number') return numberLike(value.value.number.value, written(manner))
  if (value.value.is === 'date') return wording.dateLike(value.value.date, written(manner))
  if (value.value.is === 'length' && manner.value.is === 'length')
    return lengthLike(daysOf(value.value.length), manner.value.length, written(manner))
  return written(value)
}

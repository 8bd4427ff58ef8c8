/** Hints on names that the brief spells in two ways: the rarer spelling, linked with the usual one. */
import type { Finding } from '../base/report.js'
import { overlaps } from '../base/span.js'
import type { Spelling } from '../claims/spellings.js'
import type { Corpus } from '../corpus/knowledge.js'
import { twoSpellings } from '../judge/spelling.js'
import { wordingOf } from '../rules/wording.js'
import type { DateLocale } from '../values/date-style.js'
import { findingOf } from './finding.js'
import { type Checked, placedFix } from './placing.js'
import type { Stretch } from './stretches.js'

/** A spelling with the stretch that it stands in. */
interface PlacedSpelling {
  readonly spelling: Spelling
  readonly stretch: Stretch
}

/** One hint for each spelling that is not the usual one. Where the corpus has told that a name is misspelt, there is no hint. */
export function spellingFindings(
  file: string,
  checked: readonly Checked[],
  corpus: Corpus,
  dateLocale: DateLocale,
  told: readonly Finding[],
): readonly Finding[] {
  const found: Finding[] = []
  for (const { usual, other } of twoSpellings(spellingsIn(checked))) {
    const [there, here] = [usual.stretch.place(usual.spelling), other.stretch.place(other.spelling)]
    if (told.some((it) => overlaps(it, here) || overlaps(it, there))) continue
    const words = usual.stretch.text.slice(usual.spelling.start, usual.spelling.end)
    const finding = findingOf(
      { code: 'inconsistent-name', span: other.spelling, usual: words, evidence: [] },
      wordingOf(corpus, other.stretch.text, dateLocale),
    )
    found.push({
      ...finding,
      ...here,
      related: [{ ...there, message: `Here it is “${words}”.` }],
      fixes: finding.fixes.flatMap((fix) => placedFix(file, other.stretch, fix)),
    })
  }
  return found
}

/** How the passages spell names, quotations left out. */
function spellingsIn(checked: readonly Checked[]): readonly PlacedSpelling[] {
  const found: PlacedSpelling[] = []
  for (const { stretch, result } of checked) {
    if (stretch.quoted) continue
    for (const it of result.spellings) if (!stretch.lent?.(it)) found.push({ spelling: it, stretch })
  }
  return found
}

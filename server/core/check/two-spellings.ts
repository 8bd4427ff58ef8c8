/** Hints on names that the brief spells in two ways: the rarer spelling, linked with the usual one. */
import type { Finding } from '../base/report.js'
import { overlaps, type Span } from '../base/span.js'
import type { Spelling } from '../claims/spellings.js'
import type { Corpus } from '../corpus/knowledge.js'
import { twoSpellings } from '../judge/spelling.js'
import { wordingOf } from '../rules/wording.js'
import type { DateLocale } from '../values/date-style.js'
import { findingOf } from './finding.js'
import type { Checked } from './placing.js'

/** A spelling with the way back into the file. */
interface PlacedSpelling extends Spelling {
  /** The passage's text. */
  readonly text: string
  readonly place: (span: Span) => Span
}

/** One hint for each spelling that is not the usual one. Where the corpus has told that a name is misspelt, there is no hint. */
export function spellingFindings(
  checked: readonly Checked[],
  corpus: Corpus,
  dateLocale: DateLocale,
  told: readonly Finding[],
): readonly Finding[] {
  const found: Finding[] = []
  for (const { usual, other } of twoSpellings(spellingsIn(checked))) {
    const [there, here] = [usual.place(usual), other.place(other)]
    if (told.some((it) => overlaps(it, here) || overlaps(it, there))) continue
    const words = usual.text.slice(usual.start, usual.end)
    const finding = findingOf(
      { code: 'inconsistent-name', span: other, usual: words, evidence: [] },
      wordingOf(corpus, other.text, dateLocale),
    )
    found.push({
      ...finding,
      ...here,
      related: [{ ...there, message: `Here it is “${words}”.` }],
      fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...other.place(edit), text: edit.text })) })),
    })
  }
  return found
}

/** How the passages spell names, quotations left out. */
function spellingsIn(checked: readonly Checked[]): readonly PlacedSpelling[] {
  const found: PlacedSpelling[] = []
  for (const { stretch, result } of checked) {
    if (stretch.quoted) continue
    for (const it of result.spellings) if (!stretch.lent?.(it)) found.push({ ...it, text: stretch.text, place: stretch.place })
  }
  return found
}

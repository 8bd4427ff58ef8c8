/** Seasons: “spring 2005”, “the summer of 2018”, “winter 2021–22”. */

import { isCapital, isLetter, part, type Read, type Scan, word } from './scan.js'
import { SEASONS } from './words.js'
import { readOwner } from './year-reader.js'

const SEASON_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'during',
  'since',
  'by',
  'until',
  'before',
  'after',
  'throughout',
  'over',
  'for',
  'through',
  'early',
  'late',
  'mid',
  '-',
])

/** `spring 2005`, `the summer of 2018`, `winter 2021–22`, “in the summer”. */
export function readSeason(scan: Scan, at: number): Read | undefined {
  const nameAt = word(scan, at) === 'the' ? at + 1 : at
  const season = SEASONS.get(word(scan, nameAt))
  if (!season) return undefined
  // “Prague Spring” is a name.
  if (nameAt === at && isCapital(scan, at) && at > 0 && isCapital(scan, at - 1) && !isSentenceStart(scan, at - 1)) return undefined
  const seasonPart = part(scan, 'season', season, nameAt)
  const owner = readOwner(scan, nameAt + 1)
  const isFall = word(scan, nameAt) === 'fall'
  if (owner) {
    // “Sales will fall in 1999.”
    if (isFall && word(scan, nameAt + 1) === 'in') return undefined
    if (isFall && word(scan, nameAt + 1) !== 'of' && !owner.parts.length) return undefined
    return { from: at, to: owner.to, form: { is: 'season', season, of: owner.form }, parts: [seasonPart, ...owner.parts] }
  }
  const next = word(scan, nameAt + 1)
  // “breaks for the summer”; but “ready for winter” speaks of any.
  if (nameAt === at && (word(scan, at - 1) === 'for' || word(scan, at - 1) === 'through')) return undefined
  if (!SEASON_PREPOSITIONS.has(word(scan, at - 1)) || next === 'of' || (isFall && !isFallHere(scan, at, nameAt))) return undefined
  return next === '' || !isLetter(next) || SMALL.has(next)
    ? { from: at, to: nameAt + 1, form: { is: 'season', season }, parts: [seasonPart] }
    : undefined
}

/** “in the fall”, “in the early fall”: elsewhere something falls. */
function isFallHere(scan: Scan, at: number, nameAt: number): boolean {
  if (nameAt > at) return word(scan, at - 1) === 'in'
  const before = word(scan, at - 2)
  return PARTS.has(word(scan, at - 1)) && (before === 'the' || before === 'in') && word(scan, nameAt + 1) !== 'in'
}

const PARTS: ReadonlySet<string> = new Set(['early', 'late', 'mid'])

const SMALL: ReadonlySet<string> = new Set(
  'and or but to when while as the a an in at on with by for from until he she it they we which that was were is are has had have will would after before'.split(
    ' ',
  ),
)

function isSentenceStart(scan: Scan, at: number): boolean {
  return at <= 0 || scan.tokens[at]!.sentence !== scan.tokens[at - 1]!.sentence
}

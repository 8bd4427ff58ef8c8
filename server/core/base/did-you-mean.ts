/** Which of the words allowed here was probably meant. */
import { editDistance } from './edit-distance.js'
import { foldText } from './fold.js'

/** The candidate nearest to the word: at most one edit in three letters, and never more than three. The first of equals. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 100) return undefined
  const folded = squash(word)
  const most = Math.min(3, Math.floor(folded.length / 3))
  let best: string | undefined
  let least = most + 1
  for (const candidate of candidates) {
    const distance = editDistance(folded, squash(candidate), least - 1)
    if (distance >= least) continue
    best = candidate
    least = distance
    if (distance === 0) break
  }
  return best
}

/** Case, accents and the joining character do not make a word another. */
function squash(word: string): string {
  return foldText(word).replaceAll('_', '').replaceAll('-', '').replaceAll(' ', '')
}

/** Whether a date is the label at the head of its passage: nothing stands before it, and its sentence or a mark ends behind it. */
import type { PassageReading, SentenceReading } from './passage-reading.js'

/** How the label ends that these tokens of a sentence are: with the sentence, or with a mark such as a colon; nothing where they are none. */
export function labelEnd(
  reading: PassageReading,
  sentence: SentenceReading,
  { from, to }: { readonly from: number; readonly to: number },
): 'sentence' | 'mark' | undefined {
  return sentence === reading.sentences[0] && from === opening(reading, sentence) ? endOfLabel(reading, sentence, to) : undefined
}

function opening({ tokens }: PassageReading, { from, to }: SentenceReading): number {
  let at = from
  while (at < to && tokens[at]!.pos === 'PUNCT') at++
  return at
}

/** Whether nothing follows a date but the end of its sentence, or a mark that ends a label. */
function endOfLabel({ tokens }: PassageReading, { to }: SentenceReading, from: number): 'sentence' | 'mark' | undefined {
  let at = from
  while (at < to && tokens[at]!.pos === 'PUNCT' && !MARKS.has(tokens[at]!.norm)) at++
  return at === to ? 'sentence' : MARKS.has(tokens[at]!.norm) ? 'mark' : undefined
}

const MARKS: ReadonlySet<string> = new Set([':', '–', '—', '|'])

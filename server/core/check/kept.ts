/**
 * What is kept of the passages of a brief from one snapshot to the next: results, and the little that their neighbours need of them.
 * A reading with its words and syntax is many times as large; it is made again where a frame has changed.
 */
import { createMemo, type Memo } from '../base/memo.js'
import { type Frame, sameFrame } from '../claims/frame.js'
import { type PassageReading, readPassage } from '../claims/passage-reading.js'
import type { Corpus } from '../corpus/knowledge.js'
import type { DateLocale } from '../values/date-style.js'
import { checkPassage, type PassageResult } from './check-passage.js'
import { type Standing, standingOf } from './outline.js'

interface Kept {
  readonly standing: Standing
  /** States and bodies named in the text, in their order. */
  readonly topics: readonly string[]
  /** The results in the frames that the text was met in, the latest first. */
  readonly results: { readonly frame: Frame; readonly result: PassageResult }[]
}

/** How many frames a passage's results are kept for: more than one where a brief has the same words several times. */
const MOST_FRAMES = 16

/** The passages of one snapshot: each text is asked for its standing, and then for its result in the frame that it stands in. */
export interface Passages {
  /** The reading of a table's cell, which is asked for again with every snapshot. */
  readingOf(text: string): PassageReading
  standingOf(text: string): Standing
  topicsOf(text: string): readonly string[]
  resultOf(text: string, frame: Frame): PassageResult
}

export interface PassageCache {
  readonly dateLocale: DateLocale
  readonly kept: Memo<Kept>
  readonly cells: Memo<PassageReading>
}

export function createPassageCache(dateLocale: DateLocale): PassageCache {
  return { dateLocale, kept: createMemo(), cells: createMemo() }
}

/** The passages of the next snapshot. What neither it nor the one before asks for is forgotten. */
export function passagesOf({ dateLocale, kept, cells }: PassageCache, corpus: Corpus): Passages {
  kept.turn()
  cells.turn()
  /** Readings made for a standing, until their results are asked for. */
  const fresh = new Map<string, PassageReading>()
  const keptOf = (text: string): Kept => {
    const known = kept.get(text)
    if (known) return known
    const reading = cells.get(text) ?? readPassage(text, corpus, dateLocale)
    const made: Kept = { standing: standingOf(reading), topics: topicsIn(reading), results: [] }
    fresh.set(text, reading)
    kept.set(text, made)
    return made
  }
  return {
    readingOf(text) {
      const known = cells.get(text)
      if (known) return known
      const reading = readPassage(text, corpus, dateLocale)
      cells.set(text, reading)
      return reading
    },
    standingOf: (text) => keptOf(text).standing,
    topicsOf: (text) => keptOf(text).topics,
    resultOf(text, frame) {
      const { results } = keptOf(text)
      const found = results.find((it) => sameFrame(it.frame, frame))
      if (found) return found.result
      const result = checkPassage(fresh.get(text) ?? readPassage(text, corpus, dateLocale), frame, corpus)
      fresh.delete(text)
      results.unshift({ frame, result })
      if (results.length > MOST_FRAMES) results.pop()
      return result
    },
  }
}

function topicsIn({ units }: PassageReading): readonly string[] {
  const found: string[] = []
  for (const unit of units) {
    if (unit.kind !== 'name') continue
    for (const { entity } of unit.candidates) {
      const { classification } = entity.kind === 'organization' ? entity.record : { classification: undefined }
      if ((classification === 'state' || classification === 'body') && !found.includes(entity.id)) found.push(entity.id)
    }
  }
  return found
}

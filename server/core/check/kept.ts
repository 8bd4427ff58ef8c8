/**
 * What is kept of the passages of a brief from one snapshot to the next: results, and the little that their neighbours need of them.
 * A reading with its words and syntax is many times as large; it is made again where a frame has changed.
 */
import { createMemo, type Memo } from '../base/memo.js'
import { behindPassage, type Frame, sameFrame } from '../claims/frame.js'
import { type PassageReading, readPassage, readPassages } from '../claims/passage-reading.js'
import { readClaims } from '../claims/read-claims.js'
import type { Corpus } from '../corpus/knowledge.js'
import type { DateLocale } from '../values/date-style.js'
import { judgePassages, type PassageResult, type ReadPassage } from './check-passage.js'
import { type Standing, standingOf } from './outline.js'

/** What a text names that a whole brief may be about. */
export interface Topics {
  readonly bodies: readonly string[]
  readonly events: readonly string[]
}

/** A text that was read: its standing, and what it was in the frames that it was met in. */
export interface Kept {
  readonly standing: Standing
  /** States and bodies named in the text, in their order; and events. */
  readonly topics: Topics
  /** The frames that the text was met in, the latest first. */
  readonly met: Met[]
}

/** A text in a frame: what it leaves to what follows is known at once, its result when it is judged. */
export interface Met {
  readonly frame: Frame
  /** The frame for what goes on with the text; and for what only follows it, which no date said here dates. */
  readonly after: Frame
  readonly behind: Frame
  result: PassageResult | undefined
}

/** How many frames a passage is kept in: more than one where a brief has the same words several times. */
const MOST_FRAMES = 16

/**
 * The passages of one snapshot. Each text is read, then met in its frame, then judged. Reading ahead and judging are done for many passages at once; see `readPassages`.
 */
export interface Passages {
  /** Reads the cells of tables. */
  readCells(texts: readonly string[]): void
  /** The reading of a table's cell, which is asked for again with every snapshot. */
  readingOf(text: string): PassageReading
  /** Reads texts, those that were not read before. */
  readAhead(texts: readonly string[]): readonly Kept[]
  topicsOf(text: string): Topics
  /** Reads what the text claims in a frame. */
  meet(kept: Kept, text: string, frame: Frame): Met
  /** Judges all that was met, so that it has a result. */
  judge(): void
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
  /** Passages whose claims are read and not yet judged. */
  let pending: (ReadPassage & { readonly met: Met })[] = []
  const keep = (text: string, reading: PassageReading): Kept => {
    const made: Kept = { standing: standingOf(reading), topics: topicsIn(reading), met: [] }
    fresh.set(text, reading)
    kept.set(text, made)
    return made
  }
  const keptOf = (text: string): Kept => kept.get(text) ?? keep(text, cells.get(text) ?? readPassage(text, corpus, dateLocale))
  return {
    readCells(texts) {
      const unread = [...new Set(texts)].filter((text) => !cells.get(text))
      readPassages(unread, corpus, dateLocale).forEach((reading, index) => void cells.set(unread[index]!, reading))
    },
    readingOf(text) {
      const known = cells.get(text)
      if (known) return known
      const reading = readPassage(text, corpus, dateLocale)
      cells.set(text, reading)
      return reading
    },
    readAhead(texts) {
      const found = texts.map((text) => kept.get(text))
      const unread = new Set(texts.filter((text, index) => !found[index] && !cells.get(text)))
      const readings = readPassages([...unread], corpus, dateLocale)
      for (const reading of readings) reading.sentences.length
      for (const reading of readings) keep(reading.text, reading)
      return texts.map((text, index) => found[index] ?? keptOf(text))
    },
    topicsOf: (text) => keptOf(text).topics,
    meet({ met }, text, frame) {
      const known = met.find((it) => sameFrame(it.frame, frame))
      if (known) return known
      const reading = fresh.get(text) ?? readPassage(text, corpus, dateLocale)
      const read = readClaims(reading, frame, corpus)
      const made: Met = { frame, after: read.after, behind: behindPassage(read.after, read.told), result: undefined }
      pending.push({ reading, read, met: made })
      met.unshift(made)
      if (met.length > MOST_FRAMES) met.pop()
      return made
    },
    judge() {
      judgePassages(pending, corpus).forEach((result, index) => {
        pending[index]!.met.result = result
      })
      pending = []
      fresh.clear()
    },
  }
}

function topicsIn({ units }: PassageReading): Topics {
  const bodies: string[] = []
  const events: string[] = []
  for (const unit of units) {
    if (unit.kind !== 'name') continue
    for (const { entity } of unit.candidates) {
      const { classification } = entity.kind === 'organization' ? entity.record : { classification: undefined }
      if ((classification === 'state' || classification === 'body') && !bodies.includes(entity.id)) bodies.push(entity.id)
      if (entity.kind === 'event' && !events.includes(entity.id)) events.push(entity.id)
    }
  }
  return { bodies, events }
}

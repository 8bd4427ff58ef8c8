/** Emphasis: which runs of `*`, `_` and `~` in a piece of Markdown are markup, as CommonMark § 6.2 and GFM § 6.5 tell it, in linear time. */
import type { Span } from '../base/span.js'

/** A run of one delimiter. What is left of it shrinks while its characters find partners. */
export interface Run {
  readonly mark: string
  readonly length: number
  readonly opens: boolean
  readonly closes: boolean
  start: number
  end: number
  previous: number
  next: number
}

const BLANK = /^\s?$/u
const PUNCTUATION = /^[\p{P}\p{S}]$/u

/** Reads the run of delimiters that begins at `start`; whether it may open or close depends on the characters beside it. */
export function readRun(text: string, start: number): Run {
  const mark = text.charAt(start)
  let end = start + 1
  while (text.charAt(end) === mark) end++
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  const blankBefore = BLANK.test(before)
  const blankAfter = BLANK.test(after)
  const punctuationBefore = PUNCTUATION.test(before)
  const punctuationAfter = PUNCTUATION.test(after)
  const leftFlanking = !blankAfter && (!punctuationAfter || blankBefore || punctuationBefore)
  const rightFlanking = !blankBefore && (!punctuationBefore || blankAfter || punctuationAfter)
  const betweenWords = mark !== '_'
  const usable = mark !== '~' || end - start === 2
  return {
    mark,
    length: end - start,
    opens: usable && leftFlanking && (betweenWords || !rightFlanking || punctuationBefore),
    closes: usable && rightFlanking && (betweenWords || !leftFlanking || punctuationAfter),
    start,
    end,
    previous: -1,
    next: -1,
  }
}

/**
 * Pairs the runs from index `bottom` on and takes them off the list. Returns the delimiters that are markup.
 * For each kind of closing run it remembers below which index there is no partner, so that no run is looked at in vain twice.
 */
export function takeEmphasis(runs: Run[], bottom: number): Span[] {
  const markup: Span[] = []
  const barren = new Map<string, number>()
  for (let index = bottom; index < runs.length; index++) {
    runs[index]!.previous = index - 1
    runs[index]!.next = index + 1
  }
  const remove = (index: number) => {
    const run = runs[index]!
    if (run.previous >= bottom) runs[run.previous]!.next = run.next
    if (run.next < runs.length) runs[run.next]!.previous = run.previous
  }
  let at = bottom
  while (at < runs.length) {
    const closer = runs[at]!
    if (!closer.closes) {
      at = closer.next
      continue
    }
    const kind = `${closer.mark}${closer.opens ? 'o' : ''}${closer.length % 3}`
    const floor = barren.get(kind) ?? bottom - 1
    let partner = closer.previous
    while (partner > floor && partner >= bottom && !pairs(runs[partner]!, closer)) partner = runs[partner]!.previous
    if (partner <= floor || partner < bottom) {
      barren.set(kind, closer.previous)
      if (!closer.opens) remove(at)
      at = closer.next
      continue
    }
    const opener = runs[partner]!
    const size = opener.end - opener.start >= 2 && closer.end - closer.start >= 2 ? 2 : 1
    markup.push({ start: opener.end - size, end: opener.end }, { start: closer.start, end: closer.start + size })
    opener.end -= size
    closer.start += size
    opener.next = at
    closer.previous = partner
    if (opener.start === opener.end) remove(partner)
    if (closer.start === closer.end) {
      remove(at)
      at = closer.next
    }
  }
  runs.length = bottom
  return markup
}

/** Whether the two runs may be the ends of one emphasis. CommonMark's “rule of three” keeps `***` and `**` from mixing badly. */
function pairs(opener: Run, closer: Run): boolean {
  if (opener.mark !== closer.mark || !opener.opens) return false
  if (opener.mark === '~') return true
  const bothWays = opener.closes || closer.opens
  return !bothWays || (opener.length + closer.length) % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0)
}

/** Citations in a brief: Pandoc’s `[@key]` and `@key`, and footnote marks `[^key]`, with the places of their keys. */
import { partitionPoint } from '../base/partition-point.js'
import type { Span } from '../base/span.js'
import type { Passage } from '../text/passage.js'
import type { ReadBrief } from './read-brief.js'

/** A key that is cited. The span holds the key with its `@` or `^`. */
export interface Cited extends Span {
  readonly key: string
  readonly form: 'pandoc' | 'footnote'
}

/** Characters of a key (https://pandoc.org/MANUAL.html#citation-syntax), the ones that only join others left out at its end. */
const KEY = /[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*/uy

const cited = new WeakMap<ReadBrief['markdown'], readonly Cited[]>()

/** All citations of a brief in reading order; none of code, links and front matter. Found once for a text. */
export function citationsOf(brief: ReadBrief): readonly Cited[] {
  const known = cited.get(brief.markdown)
  if (known) return known
  const found: Cited[] = []
  for (const passage of brief.markdown.passages) citationsIn(brief.text, passage, found)
  cited.set(brief.markdown, found)
  return found
}

function citationsIn(text: string, passage: Passage, found: Cited[]): void {
  for (let at = passage.start; at < passage.end; at++) {
    const char = text[at]
    if (char !== '@' && char !== '^') continue
    const before = at === passage.start ? ' ' : text[at - 1]!
    const marked = char === '^' ? before === '[' : isCitationOpener(before)
    if (!marked || standsInCode(passage, at)) continue
    KEY.lastIndex = at + 1
    const key = KEY.exec(text)?.[0]
    if (key === undefined || at + 1 + key.length > passage.end) continue
    found.push({ key, form: char === '@' ? 'pandoc' : 'footnote', start: at, end: at + 1 + key.length })
    at += key.length
  }
}

/** Whether a character may stand before the `@` of a citation; within a word it belongs to an address. */
export function isCitationOpener(char: string): boolean {
  return OPENERS.has(char)
}

const OPENERS = new Set([' ', '\n', '\t', '[', '(', ';', '-', '—', '–'])

/** Whether a place belongs to something that a reader sees as one thing: code, a URL, an address. */
export function standsInCode(passage: Passage, offset: number): boolean {
  const { source, text, widths } = passage
  if (!widths) return false
  const index = partitionPoint(text.length, (at) => passage.start + source[at]! <= offset) - 1
  return index >= 0 && offset < passage.start + source[index]! + (widths.get(index) ?? 1) && (widths.get(index) ?? 1) > 1
}

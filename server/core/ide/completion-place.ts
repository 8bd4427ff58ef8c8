/** Where completion was asked for: the words of the sentence before the caret, and what of them is being written. */
import { partitionPoint } from '../base/partition-point.js'
import type { Mention } from '../base/report.js'
import type { Span } from '../base/span.js'
import type { Passage } from '../text/passage.js'
import type { ReadBrief } from './read-brief.js'

export interface CompletionPlace {
  readonly offset: number
  /** The sentence so far as a reader sees it, without markup, ending at the caret. */
  readonly before: string
  /** Where the sentence begins in the file. */
  readonly start: number
  /** What follows the caret on its line. */
  readonly after: string
  /** Mentions of the sentence before the caret. */
  readonly mentions: readonly Mention[]
  /** Mentions of the whole brief before the caret. */
  readonly earlier: readonly Mention[]
}

/** How far back a sentence is looked at; longer ones are cut. */
const REACH = 600

/** The place at an offset; nothing in code, link targets, HTML, front matter and the like, where no prose is. */
export function completionPlace(brief: ReadBrief, offset: number): CompletionPlace | undefined {
  const { text } = brief
  const { frontMatter, passages } = brief.markdown
  if (frontMatter && frontMatter.start <= offset && offset <= frontMatter.end) return undefined
  const after = text.slice(offset, lineEnd(text, offset))
  const passage = passageBefore(passages, offset)
  if (!passage) return undefined
  const tail = text.slice(passage.end, offset)
  if (offset > passage.end && !isBlank(tail) && !goesOnBelow(passage, tail)) return undefined
  const upTo = passageIndex(passage, offset)
  if (offset <= passage.end && !standsInProse(passage, text, offset, upTo)) return undefined
  const from = sentenceStart(passage.text, upTo)
  const start = passage.start + (passage.source[from] ?? 0)
  const words = passage.text.slice(from, upTo)
  // Blanks at the end of a line, and the break itself, are one blank to a reader.
  const before = offset > 0 && isSpace(text[offset - 1]!) && words !== '' && !words.endsWith(' ') ? `${words} ` : words
  const earlier = brief.report().mentions.filter((it) => it.end <= offset)
  return { offset, before, start, after, mentions: earlier.filter((it) => it.start >= start), earlier }
}

/** The last passage that begins before an offset. */
function passageBefore(passages: readonly Passage[], offset: number): Passage | undefined {
  return passages[partitionPoint(passages.length, (index) => passages[index]!.start <= offset) - 1]
}

/** How many characters of a passage's text stand before a file offset. */
function passageIndex({ start, source, text }: Passage, offset: number): number {
  return partitionPoint(text.length, (index) => start + source[index]! < offset)
}

/** Whether the character before the caret is one that a reader sees, or the caret opens the passage. */
function standsInProse(passage: Passage, text: string, offset: number, index: number): boolean {
  if (index === 0) return offset <= passage.start + (passage.source[0] ?? 0)
  const last = passage.start + passage.source[index - 1]!
  if (last === offset - 1) return true
  // Emphasis marks may stand between, link targets and code may not.
  const between = text.slice(last + 1, offset)
  return [...between].every((char) => char === '*' || char === '_' || char === ' ')
}

function isBlank(text: string): boolean {
  for (const char of text) if (char !== ' ' && char !== '\t') return false
  return true
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\t' || char === '\n' || char === '\r'
}

/** Whether what follows a passage leads to the next line, on which its paragraph goes on: one break, quotation marks and indentation. */
function goesOnBelow(passage: Passage, tail: string): boolean {
  return passage.cell === undefined && passage.kind !== 'heading' && /^[ \t]*\r?\n[ \t>]*$/.test(tail)
}

/** Where the sentence around an index begins: after `.`, `!` or `?` and a blank, unless the word before is as short as an abbreviation. */
function sentenceStart(text: string, index: number): number {
  const least = Math.max(0, index - REACH)
  for (let i = index - 2; i > least; i--) {
    const char = text[i]
    if (char !== '.' && char !== '!' && char !== '?') continue
    if (text[i + 1] !== ' ') continue
    if (char === '.' && wordLengthBefore(text, i) <= 3) continue
    return i + 2
  }
  return least
}

function wordLengthBefore(text: string, end: number): number {
  let i = end
  while (i > 0 && isWordCharacter(text[i - 1]!)) i--
  return end - i
}

export function isDigit(char: string): boolean {
  return char >= '0' && char <= '9'
}

/** The end of the line that an offset is on. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset)
  return at < 0 ? text.length : at
}

/** Letters, digits, apostrophes and hyphens: what a name is written with. */
export function isWordCharacter(char: string): boolean {
  return char.toLowerCase() !== char.toUpperCase() || isDigit(char) || char === '-' || char === "'" || char === '’'
}

/** What is being written: the last words before the caret, from none to four, each with the stretch that an insertion replaces. */
export function writtenWords(brief: ReadBrief, place: CompletionPlace): readonly { readonly text: string; readonly span: Span }[] {
  const { text } = brief
  let end = place.offset
  const inWord = end > 0 && isWordCharacter(text[end - 1]!)
  // A caret in the middle of a word replaces the whole of it; one before a word leaves it alone.
  if (inWord) while (end < text.length && isWordCharacter(text[end]!)) end++
  const found = [{ text: '', span: { start: place.offset, end: place.offset } }]
  let start = place.offset
  for (let words = 0; words < 4 && start > place.start; words++) {
    let at = start
    if (words > 0) {
      if (text[at - 1] !== ' ') break
      at--
    }
    const wordEnd = at
    while (at > place.start && isWordCharacter(text[at - 1]!)) at--
    if (at === wordEnd) break
    start = at
    found.push({ text: text.slice(start, place.offset), span: { start, end } })
  }
  return found
}

/** The sentence before the caret without what is being written, blanks at its end removed. */
export function headBefore(place: CompletionPlace, written: string): string {
  return place.before.slice(0, place.before.length - written.length).trimEnd()
}

/** Markdown: a brief's file to its prose with exact offsets, from the start or after an edit at the price of what the edit touched. */
import { type ChangedRange, type Tree, TreeFragment } from '@lezer/common'
import { applyEdits, byPlace, type Edit } from '../base/span.js'
import { blockParser } from './blocks.js'
import { frontMatterEnd, readFrontMatter } from './front-matter.js'
import type { FrontMatter, Passage } from './passage.js'
import { type Comment, collectProse, type Section, sectionsOf } from './passages.js'

export interface MarkdownBrief {
  readonly text: string
  readonly frontMatter?: FrontMatter
  /** In the order of the file. */
  readonly passages: readonly Passage[]
  /** HTML comments wherever they stand outside code, in the order of the file. */
  readonly comments: readonly Comment[]
  readonly sections: readonly Section[]
}

/** What an edit needs to know of the reading before it. */
interface Reading {
  readonly tree: Tree
  readonly bodyStart: number
}

const readings = new WeakMap<MarkdownBrief, Reading>()

const BYTE_ORDER_MARK = '\ufeff'

/**
 * Reads a brief. Front matter is cut off before the Markdown is parsed; code, HTML blocks, link definitions and images are not prose.
 * Every text can be read, and the cost is linear in it.
 */
export function readMarkdown(text: string): MarkdownBrief {
  return read(text, undefined, [])
}

/**
 * Reads a brief after edits. `edits` are against `before.text` and do not overlap. The result equals `readMarkdown` of the new text;
 * a block that no edit touched keeps its `text` and `source` objects.
 */
export function editMarkdown(before: MarkdownBrief, edits: readonly Edit[]): MarkdownBrief {
  const ordered = [...edits].sort(byPlace)
  return read(applyEdits(before.text, ordered), before, ordered)
}

function read(text: string, before: MarkdownBrief | undefined, edits: readonly Edit[]): MarkdownBrief {
  const start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0
  const bodyStart = frontMatterEnd(text, start)
  const tree = blockParser.parse(parsable(text, bodyStart), before && reusable(before, edits, bodyStart))
  const { passages, headings, comments } = collectProse(text, tree, bodyStart)
  const frontMatter = bodyStart > start ? frontMatterOf(text, start, bodyStart, before, edits) : undefined
  const brief: MarkdownBrief = {
    text,
    ...(frontMatter && { frontMatter }),
    passages,
    comments,
    sections: sectionsOf(headings, text.length),
  }
  readings.set(brief, { tree, bodyStart })
  return brief
}

function frontMatterOf(text: string, start: number, end: number, before: MarkdownBrief | undefined, edits: readonly Edit[]): FrontMatter {
  const kept = before?.frontMatter
  const untouched = kept?.start === start && kept.end === end && edits.every((edit) => edit.start >= kept.end)
  return untouched ? kept : readFrontMatter(text, start, end)
}

/** The body of a brief with every line break as a line feed, which is the only one that the parser knows, at the same offsets. */
function parsable(text: string, bodyStart: number): string {
  const body = text.slice(bodyStart)
  return body.includes('\r') ? body.replaceAll(/\r(?=\n)/g, ' ').replaceAll('\r', '\n') : body
}

/** The parts of the tree before that still hold: none where the front matter's end moved otherwise than by the edits inside it. */
function reusable(before: MarkdownBrief, edits: readonly Edit[], bodyStart: number): readonly TreeFragment[] {
  const reading = readings.get(before)
  if (reading === undefined) return []
  const bodyBefore = reading.bodyStart
  const inBody = edits.filter((edit) => edit.start >= bodyBefore)
  const above = edits.filter((edit) => edit.start < bodyBefore)
  const shift = above.reduce((sum, edit) => sum + growth(edit), 0)
  if (above.some((edit) => edit.end > bodyBefore) || bodyBefore + shift !== bodyStart) return []
  return TreeFragment.applyChanges(TreeFragment.addTree(reading.tree), changedRanges(before.text, inBody, bodyBefore))
}

function growth(edit: Edit): number {
  return edit.text.length - (edit.end - edit.start)
}

/**
 * The edits as ranges of the bodies before and after, widened to whole lines and to the line before that is not blank:
 * what a block is can depend on the line after it, and whether it goes on, on what comes after blank lines.
 */
function changedRanges(before: string, edits: readonly Edit[], bodyStart: number): ChangedRange[] {
  const changes: { fromA: number; toA: number; fromB: number; toB: number }[] = []
  let shift = 0
  for (const edit of edits) {
    const fromA = lineBefore(before, edit.start, bodyStart) - bodyStart
    const toA = lineAfter(before, edit.end) - bodyStart
    const toB = toA + shift + growth(edit)
    const last = changes.at(-1)
    if (last && fromA <= last.toA) Object.assign(last, { toA, toB })
    else changes.push({ fromA, toA, fromB: fromA + shift, toB })
    shift += growth(edit)
  }
  return changes
}

/** The start of the line that holds `offset` or, where only blank lines stand between, of the next filled line before that. */
function lineBefore(text: string, offset: number, floor: number): number {
  let at = startOfLine(text, offset, floor)
  while (at > floor) {
    const previous = startOfLine(text, at - 1, floor)
    const filled = text.slice(previous, at).trim() !== ''
    at = previous
    if (filled) break
  }
  return at
}

function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}

function startOfLine(text: string, offset: number, floor: number): number {
  let at = offset
  while (at > floor && text.charAt(at - 1) !== '\n' && text.charAt(at - 1) !== '\r') at--
  return at
}

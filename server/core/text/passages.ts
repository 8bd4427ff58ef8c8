/** Passages from blocks: walks the tree of a Markdown file and hands out its prose, with the containers that each passage stands in. */
import { Tree } from '@lezer/common'
import type { Span } from '../base/span.js'
import { leafOf } from './leaf.js'
import type { Passage } from './passage.js'

/** An HTML comment and what it says. Places are file offsets. */
export interface Comment extends Span {
  readonly text: string
  /** The block that follows it in the same container, where the comment is a block itself; other comments may stand between. */
  readonly below?: Span
}

/** A heading and what stands under it, up to the next heading that is not deeper. */
export interface Section extends Span {
  readonly level: number
  readonly title: string
}

/** A heading and where its block begins. */
export type Heading = Omit<Section, 'end'>

export interface Prose {
  readonly passages: readonly Passage[]
  /** The headings that stand in no block quote, list or footnote. */
  readonly headings: readonly Heading[]
  readonly comments: readonly Comment[]
}

/** The containers around a block. */
interface Surroundings {
  readonly kind: 'paragraph' | 'item' | 'footnote' | 'quote'
  readonly quoted: boolean
  readonly listDepth: number
  readonly footnote: string | undefined
}

interface Walk {
  readonly text: string
  readonly passages: Passage[]
  readonly headings: Heading[]
  readonly comments: Comment[]
  tables: number
  /** The mark of a list item that has no passage yet. */
  marker?: string | undefined
}

const TOP: Surroundings = { kind: 'paragraph', quoted: false, listDepth: 0, footnote: undefined }

/** Collects the prose under a tree of blocks that begins at `start` in the file `text`. Blocks read before are not read again. */
export function collectProse(text: string, tree: Tree, start: number): Prose {
  const walk: Walk = { text, passages: [], headings: [], comments: [], tables: 0 }
  visitChildren(walk, tree, start, TOP)
  return { passages: walk.passages, headings: walk.headings, comments: walk.comments }
}

/** A block and where it begins in the file. */
interface Placed {
  readonly tree: Tree
  readonly at: number
}

function visitChildren(walk: Walk, tree: Tree, start: number, around: Surroundings): void {
  const children: Placed[] = []
  gather(tree, start, children)
  const below = blocksBelow(children)
  let within = around
  for (const [index, { tree: child, at }] of children.entries()) {
    // The label comes first, and is what the blocks after it belong to.
    if (child.type.name === 'FootnoteLabel') within = { ...within, footnote: walk.text.slice(at + 2, at + child.length - 2) }
    else visit(walk, child, at, within, below[index])
  }
}

/** The children of a block; the nameless groups that lezer makes of many siblings are taken apart. */
function gather(tree: Tree, start: number, into: Placed[]): void {
  tree.children.forEach((child, index) => {
    if (!(child instanceof Tree)) return
    const at = start + tree.positions[index]!
    if (child.type.name === '') gather(child, at, into)
    else into.push({ tree: child, at })
  })
}

/** What stands among the blocks of a container and is none of its text. */
const NO_TEXT: ReadonlySet<string> = new Set(['CommentBlock', 'QuoteMark', 'ListMark', 'FootnoteLabel'])

/** For each block the next one among its siblings that is no comment. */
function blocksBelow(children: readonly Placed[]): readonly (Span | undefined)[] {
  const found: (Span | undefined)[] = []
  let next: Span | undefined
  for (let index = children.length - 1; index >= 0; index--) {
    const { tree, at } = children[index]!
    found[index] = next
    if (!NO_TEXT.has(tree.type.name)) next = { start: at, end: at + tree.length }
  }
  return found
}

function visit(walk: Walk, tree: Tree, start: number, around: Surroundings, below: Span | undefined): void {
  const { name } = tree.type
  switch (name) {
    case 'BulletList':
    case 'OrderedList':
      visitChildren(walk, tree, start, { ...around, listDepth: around.listDepth + 1 })
      return
    case 'ListItem':
      visitChildren(walk, tree, start, { ...around, kind: 'item' })
      walk.marker = undefined
      return
    case 'ListMark':
      walk.marker = /^\d+/.exec(walk.text.slice(start, start + tree.length))?.[0] ?? '-'
      return
    case 'Blockquote':
      visitChildren(walk, tree, start, { ...around, kind: 'quote', quoted: true })
      return
    case 'FootnoteDefinition':
      visitChildren(walk, tree, start, { ...around, kind: 'footnote' })
      return
    case 'Paragraph':
      addLeaf(walk, tree, start, around, around.kind, around.kind === 'item' ? around.listDepth : 0)
      return
    case 'CommentBlock':
      addLeaf(walk, tree, start, around, around.kind, around.kind === 'item' ? around.listDepth : 0, below)
      return
    case 'Table':
      addLeaf(walk, tree, start, around, 'cell', 0)
      walk.tables++
      return
    case 'HTMLBlock':
      addLeaf(walk, tree, start, around, 'paragraph', 0, below)
      return
    default:
      if (/^(?:ATX|Setext)Heading\d$/.test(name)) addLeaf(walk, tree, start, around, 'heading', Number(name.at(-1)))
  }
}

function addLeaf(
  walk: Walk,
  tree: Tree,
  start: number,
  around: Surroundings,
  kind: Passage['kind'],
  level: number,
  below?: Span | undefined,
): void {
  const leaf = leafOf(walk.text, tree, start, around.kind === 'item')
  for (const comment of leaf.comments) {
    // Behind a check box, which has to come first in its item, a comment speaks of the task.
    const isOfTask = around.kind === 'item' && comment.start < 12 && /^\[[ xX]\][ \t]*$/.test(walk.text.slice(start, start + comment.start))
    const block = isOfTask ? { start, end: start + tree.length } : below
    walk.comments.push({ start: start + comment.start, end: start + comment.end, text: comment.text, ...(block && { below: block }) })
  }
  for (const piece of leaf.pieces) {
    const passage: { -readonly [K in keyof Passage]: Passage[K] } = {
      kind,
      level,
      start: start + piece.start,
      end: start + piece.end,
      text: piece.text,
      source: piece.source,
      quoted: around.quoted,
    }
    if (piece.widths) passage.widths = piece.widths
    if (piece.row !== undefined) passage.cell = { table: walk.tables, row: piece.row, column: piece.column ?? 0 }
    if (around.footnote !== undefined) passage.footnote = around.footnote
    if (walk.marker !== undefined) passage.marker = walk.marker
    walk.passages.push(passage)
    if (kind === 'heading' && around === TOP) walk.headings.push({ level, title: piece.text, start })
    walk.marker = undefined
  }
}

/**
 * Where a stretch of a passage's text stands in the file, from its first character to its last, without the markup around them.
 * `from` and `to` are offsets into `passage.text`, `to` excluded.
 */
export function spanInFile(passage: Passage, from: number, to: number): Span {
  const start = passage.start + (passage.source[from] ?? 0)
  if (to <= from) return { start, end: start }
  const last = to - 1
  return { start, end: passage.start + passage.source[last]! + (passage.widths?.get(last) ?? 1) }
}

/**
 * Whether markup stands among the words of a passage between two offsets into its text: emphasis, links, marks of footnotes. Line breaks
 * with what containers put behind them are none. `text` is the file.
 */
export function hasMarkup(text: string, { start, source, widths }: Passage, from: number, to: number): boolean {
  for (let index = from; index + 1 < to; index++) {
    const end = start + source[index]! + (widths?.get(index) ?? 1)
    const next = start + source[index + 1]!
    if (next > end && /[^\s>]/.test(text.slice(end, next))) return true
  }
  return false
}

/** The sections that headings begin, in their order; the last ones end where the brief does. */
export function sectionsOf(headings: readonly Heading[], end: number): readonly Section[] {
  const sections: { level: number; title: string; start: number; end: number }[] = []
  const open: typeof sections = []
  for (const heading of headings) {
    while (open.length > 0 && open.at(-1)!.level >= heading.level) open.pop()!.end = heading.start
    const section = { ...heading, end }
    sections.push(section)
    open.push(section)
  }
  return sections
}

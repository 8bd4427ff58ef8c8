/**
 * Blocks: the block structure of Markdown as `@lezer/markdown` reads it, incrementally, with what briefs need besides.
 *
 * Only blocks are parsed here; the inside of a block is read by `inline.ts` when it is wanted. The parts of lezer's block grammar that are
 * not linear in the text (tables, link definitions, unbounded nesting) are replaced.
 */
import {
  type BlockContext,
  type BlockParser,
  type LeafBlock,
  type LeafBlockParser,
  type Line,
  type MarkdownConfig,
  type MarkdownParser,
  parser,
} from '@lezer/markdown'
import { destinationEnd, footnoteMarkEnd, labelEnd, titleEnd } from './inline-scan.js'

/** Containers deeper than this are read as plain paragraphs. A list in a list counts four. */
const DEEPEST = 40

/** Indentation that makes code of a line, or keeps it in a footnote. */
const CODE_INDENT = 4

const blocksOnly: MarkdownConfig = {
  parseInline: [{ name: 'Escape', parse: (context) => context.end }],
}

/** Reads a line as a paragraph where the nesting is too deep to be meant: its text is kept, and the cost stays linear. */
const depthLimit: BlockParser = {
  name: 'DepthLimit',
  before: 'FootnoteDefinition',
  parse(context, line) {
    if (context.depth < DEEPEST) return false
    const start = context.lineStart + line.pos
    const paragraph = context.elt('Paragraph', start, context.lineStart + line.text.length)
    context.nextLine()
    context.addElement(paragraph)
    return true
  },
}

/** A link definition `[label]: target "title"`, with the title on the same line or the next. */
const linkDefinition: BlockParser = {
  name: 'LinkReference',
  parse(context, line) {
    const start = line.pos
    if (line.text.charAt(start) !== '[' || isIndented(line)) return false
    const label = labelEnd(line.text, start)
    if (label < 0 || line.text.charAt(label) !== ':' || line.text.slice(start + 1, label - 1).trim() === '') return false
    const target = line.skipSpace(label + 1)
    const afterTarget = destinationEnd(line.text, target)
    if (afterTarget <= target) return false
    const rest = line.skipSpace(afterTarget)
    if (rest < line.text.length && (rest === afterTarget || !isTitle(line.text, rest))) return false
    const from = context.lineStart + start
    let to = context.lineStart + line.text.length
    const titleFollows = rest === line.text.length && isTitle(context.peekLine(), 0)
    if (context.nextLine() && titleFollows) {
      to = context.lineStart + line.text.length
      context.nextLine()
    }
    context.addElement(context.elt('LinkReference', from, to))
    return true
  },
}

/** Whether a line holds, from `from` on, a link title and nothing else. */
function isTitle(text: string, from: number): boolean {
  const title = text.slice(from).trim()
  return /^["'(]/.test(title) && titleEnd(title, 0) === title.length
}

/** A footnote definition `[^label]: text`, with what is indented under it. */
const footnoteDefinition: MarkdownConfig = {
  defineNodes: [
    {
      name: 'FootnoteDefinition',
      block: true,
      composite(_context, line) {
        if (line.next >= 0 && line.indent < line.baseIndent + CODE_INDENT) return false
        line.moveBaseColumn(line.baseIndent + CODE_INDENT)
        return true
      },
    },
    'FootnoteLabel',
  ],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'LinkReference',
      parse(context, line) {
        const end = footnoteLabelEnd(line)
        if (end < 0) return false
        context.startComposite('FootnoteDefinition', line.pos)
        context.addElement(context.elt('FootnoteLabel', context.lineStart + line.pos, context.lineStart + end))
        line.moveBase(end)
        return null
      },
      endLeaf: (_context, line) => footnoteLabelEnd(line) >= 0,
    },
  ],
}

function footnoteLabelEnd(line: Line): number {
  if (line.text.charAt(line.pos) !== '[' || isIndented(line)) return -1
  const end = footnoteMarkEnd(line.text, line.pos)
  return end >= 0 && line.text.charAt(end) === ':' ? end + 1 : -1
}

function isIndented(line: Line): boolean {
  return line.indent >= line.baseIndent + CODE_INDENT
}

/** Watches a paragraph that may turn out to be a table, which its second line tells. */
class TableParser implements LeafBlockParser {
  private isTable: boolean | undefined

  nextLine(_context: BlockContext, line: Line, leaf: LeafBlock): boolean {
    this.isTable ??= delimiterColumns(line.text, line.pos) === splitRow(leaf.content, 0, leaf.content.length).length
    return false
  }

  finish(context: BlockContext, leaf: LeafBlock): boolean {
    if (!this.isTable) return false
    context.addLeafElement(leaf, context.elt('Table', leaf.start, leaf.start + leaf.content.length))
    return true
  }
}

const table: MarkdownConfig = {
  defineNodes: [{ name: 'Table', block: true }],
  parseBlock: [
    {
      name: 'Table',
      before: 'SetextHeading',
      leaf: (_context, leaf) => (leaf.content.includes('|') ? new TableParser() : null),
      endLeaf(context, line, leaf) {
        if (leaf.parsers.some((candidate) => candidate instanceof TableParser) || !line.text.includes('|', line.basePos)) return false
        const next = context.peekLine()
        const columns = delimiterColumns(next, skipQuoteMarks(next))
        return columns > 0 && columns === splitRow(line.text, line.basePos, line.text.length).length
      },
    },
  ],
}

function skipQuoteMarks(text: string): number {
  let at = 0
  while (/^[>\s]$/.test(text.charAt(at))) at++
  return at
}

/** The number of columns that a line like `|:--|---|` sets, 0 where it is no such line. */
function delimiterColumns(text: string, from: number): number {
  if (!text.includes('|', from)) return 0
  const cells = splitRow(text, from, text.length)
  return cells.every(([start, end]) => isDelimiterCell(text, start, end)) ? cells.length : 0
}

function isDelimiterCell(text: string, start: number, end: number): boolean {
  let at = text.charAt(start) === ':' ? start + 1 : start
  const last = text.charAt(end - 1) === ':' ? end - 1 : end
  if (at >= last) return false
  while (at < last && text.charAt(at) === '-') at++
  return at === last
}

/** The cells of a table's row, trimmed. A pipe after a backslash is part of its cell, one at either end only closes the row. */
export function splitRow(text: string, from: number, to: number): (readonly [start: number, end: number])[] {
  const cells: (readonly [number, number])[] = []
  const [first, last] = trim(text, from, to)
  let start = text.charAt(first) === '|' ? first + 1 : first
  for (let at = start; at < last; at++) {
    const character = text.charAt(at)
    if (character === '\\') at++
    if (character !== '|') continue
    cells.push(trim(text, start, at))
    start = at + 1
  }
  if (start < last) cells.push(trim(text, start, last))
  return cells
}

function trim(text: string, from: number, to: number): readonly [number, number] {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return [start, end]
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13
}

/** The parser of blocks. Its trees hold no inline nodes. */
export const blockParser: MarkdownParser = parser.configure([
  blocksOnly,
  { parseBlock: [linkDefinition] },
  footnoteDefinition,
  { parseBlock: [depthLimit] },
  table,
])

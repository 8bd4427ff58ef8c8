/** “Ignore here”: the comment above a finding's block that names its rule, with room for the reason. */
import type { Finding } from '../base/report.js'
import type { Edit, Span } from '../base/span.js'
import type { MarkdownBrief } from '../text/markdown.js'
import type { Passage } from '../text/passage.js'

/** An edit with a stretch of its text in which the author goes on writing. */
export interface OpenEdit extends Edit {
  /** Offsets into `text`; an editor that can selects it. */
  readonly hole: Span
}

export interface IgnoreFix {
  readonly title: string
  readonly edit: OpenEdit
}

/**
 * The comment that ignores a finding, on a line of its own above the block that the finding stands in: the item of a list, the whole of a
 * table. Without a reason it leaves a hint that asks for one. Nothing where the finding stands in no block, as in front matter.
 */
export function ignoreFix({ text, passages }: MarkdownBrief, finding: Finding): IgnoreFix | undefined {
  const passage = passages.findLast((it) => it.start <= finding.start)
  if (!passage || finding.start > passage.end) return undefined
  const block = passage.cell ? passages.find((it) => it.cell?.table === passage.cell!.table)! : passage
  const { at, indentation } = blockStart(text, block)
  const opening = `<!-- briefwright-ignore ${finding.code}: `
  const edit = {
    start: at,
    end: at,
    text: `${opening} -->${lineBreakOf(text)}${indentation}`,
    hole: { start: opening.length, end: opening.length },
  }
  return { title: `Ignore ‘${finding.code}’ here…`, edit }
}

/** Where the block of a passage begins, its hashes and pipes included, behind a check box, and what a line before it goes on with. */
function blockStart(text: string, passage: Passage): { readonly at: number; readonly indentation: string } {
  let lineStart = passage.start
  while (lineStart > 0 && !isBreak(text.charCodeAt(lineStart - 1))) lineStart--
  if (text.charCodeAt(lineStart) === 0xfeff) lineStart++
  const before = text.slice(lineStart, passage.start)
  const marks = passage.cell
    ? before.replace(/\|[ \t]*$/, '')
    : passage.kind === 'heading'
      ? before.replace(/#{1,6}[ \t]*$/, '')
      : before.replace(/\[\^[^\]\s]+\]:[ \t]*$/, '')
  // A check box is one only at the very beginning of its item.
  const indentation = marks.replace(/\[[ xX]\][ \t]+$/, '').replaceAll(/[^>\t]/g, ' ')
  return { at: lineStart + marks.length, indentation }
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13
}

/** The line break that a text uses: that of its first line. */
export function lineBreakOf(text: string): string {
  const at = text.search(/[\r\n]/)
  return at < 0 || text.charCodeAt(at) === 10 ? '\n' : text.charCodeAt(at + 1) === 10 ? '\r\n' : '\r'
}

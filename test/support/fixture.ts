/**
 * Reads the test notation: Markdown whose headings name tests, whose prose explains, and whose fenced blocks are data.
 *
 * | block | meaning |
 * | --- | --- |
 * | `corpus` | records in the corpus format, without the file's head; see `corpus.ts` for what may be left out |
 * | `brief` | the input; `as-of=2022-01-20` gives its date; caret lines below a line mark what is expected |
 * | `fixed` | the brief before it after the first fix of every finding; `fixed 2` after the second |
 *
 * A section has the corpus of the sections around it and its own. A section that holds no brief and no section of its own is there
 * for what follows it: its corpus belongs to the section around it.
 */

/** What a mark expects of the words that it points at: a rule's id, `holds` or `silent`. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly expect: string
  /** Text of the message, id of the fact, or the reason for silence; empty where any will do. */
  readonly says: string
  /** Line of the file, from 1. */
  readonly line: number
}

export interface Fixture {
  /** Headings down to the section. */
  readonly path: readonly string[]
  readonly corpus: readonly string[]
  readonly date: string | undefined
  /** The brief without its marks. */
  readonly text: string
  readonly marks: readonly Mark[]
  /** For each line of the text its line in the file, from 1. */
  readonly lines: readonly number[]
  /** The brief after the first, second … fix. */
  readonly fixed: readonly { readonly which: number; readonly text: string }[]
}

/** A page in the test notation: its briefs, and its prose for tests of the page itself. */
export interface Page {
  readonly fixtures: readonly Fixture[]
  /** Heading lines with their level. */
  readonly headings: readonly { readonly level: number; readonly text: string; readonly line: number }[]
  /** The first paragraph after the first heading. */
  readonly summary: string
}

interface Section {
  readonly level: number
  readonly title: string
  readonly corpus: string[]
  hasBrief: boolean
}

/** Reads a page. Throws with the line where the notation is broken, so that a slip in a test is told and not passed over. */
export function readPage(source: string): Page {
  const lines = source.split('\n')
  const headings: { level: number; text: string; line: number }[] = []
  const fixtures: Fixture[] = []
  const open: Section[] = [{ level: 0, title: '', corpus: [], hasBrief: false }]
  let summary = ''
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const heading = /^(#{1,6}) (.+)$/u.exec(line)
    if (heading) {
      const level = heading[1]!.length
      closeTo(open, level)
      headings.push({ level, text: heading[2]!, line: at + 1 })
      open.push({ level, title: heading[2]!, corpus: [], hasBrief: false })
      continue
    }
    const fence = /^(`{3,}) *(\S*) *(.*)$/u.exec(line)
    if (!fence) {
      if (headings.length === 1 && !summary && line.trim()) summary = paragraphAt(lines, at)
      continue
    }
    const close = lines.findIndex((it, index) => index > at && it.trimEnd() === fence[1])
    if (close < 0) throw new Error(`line ${at + 1}: the block is never closed`)
    const content = lines.slice(at + 1, close).join('\n')
    const section = open[open.length - 1]!
    const kind = fence[2]!
    const rest = fence[3]!
    if (kind === 'corpus') section.corpus.push(content)
    else if (kind === 'brief') {
      for (const it of open) it.hasBrief = true
      fixtures.push({
        path: open.slice(1).map((it) => it.title),
        corpus: open.flatMap((it) => it.corpus),
        date: /(?:^| )as-of=(\S+)/u.exec(rest)?.[1],
        ...readMarks(content, at + 2),
        fixed: [],
      })
    } else if (kind === 'fixed') {
      const last = fixtures.pop()
      if (!last) throw new Error(`line ${at + 1}: a fixed block without a brief before it`)
      fixtures.push({ ...last, fixed: [...last.fixed, { which: Number(rest || 1), text: content }] })
    }
    at = close
  }
  return { fixtures, headings, summary }
}

/** Ends the sections down to a level. One that held data only hands it to the section around it. */
function closeTo(open: Section[], level: number): void {
  while (open[open.length - 1]!.level >= level) {
    const done = open.pop()!
    if (!done.hasBrief) open[open.length - 1]!.corpus.push(...done.corpus)
  }
}

function paragraphAt(lines: readonly string[], at: number): string {
  let end = at
  while (end < lines.length && lines[end]!.trim()) end++
  return lines.slice(at, end).join(' ').trim()
}

/** A mark: blanks, carets, one blank, one word, and optionally a colon and text. */
const MARK = /^( *)(\^+) (\S+?)(?:: (.*))?$/u

/** Takes the marks out of a brief. Columns count code points; offsets of the result are UTF-16, as everywhere. */
function readMarks(content: string, firstLine = 1): Pick<Fixture, 'text' | 'marks' | 'lines'> {
  const kept: string[] = []
  const lines: number[] = []
  const marks: Mark[] = []
  let offset = 0
  let lineStart = 0
  let above: readonly string[] = []
  for (const [index, line] of content.split('\n').entries()) {
    const mark = MARK.exec(line)
    if (!mark) {
      kept.push(line)
      lines.push(firstLine + index)
      above = [...line]
      lineStart = offset
      offset += line.length + 1
      continue
    }
    const from = mark[1]!.length
    const to = from + mark[2]!.length
    if (to > above.length) throw new Error(`line ${firstLine + index}: the mark runs past the end of “${above.join('')}”`)
    const place = (column: number): number => lineStart + above.slice(0, column).join('').length
    marks.push({ start: place(from), end: place(to), expect: mark[3]!, says: mark[4] ?? '', line: firstLine + index })
  }
  return { text: kept.join('\n'), marks, lines }
}

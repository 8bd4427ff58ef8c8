/** What can be wrong with a corpus file, and where the parts of a file stand. */
import { createLines, type Lines, lineColumnAt } from '../base/lines.js'
import type { Span } from '../base/span.js'

/** One thing that is wrong with a corpus file. `line` and `column` count from 1, columns in UTF-16 units. */
export interface CorpusProblem extends Span {
  /** Name of the file, as given to the reader. */
  readonly file: string
  readonly line: number
  readonly column: number
  /** What is wrong. */
  readonly message: string
  /** What is expected in its place. */
  readonly expected: string
  /** Words of the place that were probably meant otherwise, and how: a mend that an editor can offer. */
  readonly mend?: Mend
  /** An error costs the record that it stands in; a warning or a piece of information costs nothing. */
  readonly severity: 'error' | 'warning' | 'information'
}

/** Words as they are written, and what is to stand in their place. */
export interface Mend {
  readonly written: string
  readonly right: string
}

/** How many problems of one file are told. More help nobody. */
export const MOST_PROBLEMS = 200

/** Takes the problems of one file, and gives each its line and column. */
export interface ProblemCollector {
  readonly problems: CorpusProblem[]
  readonly lines: Lines
  readonly report: (span: Span, message: string, expected: string, severity: CorpusProblem['severity'], mend?: Mend) => void
}

/** Collects the problems of a file, called `name`, with this text. */
export function collectProblems(text: string, name: string): ProblemCollector {
  const lines = createLines(text)
  const problems: CorpusProblem[] = []
  return {
    problems,
    lines,
    report: (span, message, expected, severity, mend) => {
      const start = Math.max(0, Math.min(span.start, text.length))
      const end = Math.max(start, Math.min(span.end, text.length))
      problems.push({ file: name, start, end, ...positionAt(lines, start), message, expected, ...(mend && { mend }), severity })
    },
  }
}

const GRAVEST_FIRST = ['error', 'warning', 'information'] as const

/** The first of many problems, and behind them one that says that there are more, as grave as the gravest of those. */
export function firstProblems(problems: readonly CorpusProblem[]): readonly CorpusProblem[] {
  const left = problems.slice(MOST_PROBLEMS)
  const [next] = left
  if (!next) return problems
  const { file, start, line, column } = next
  const severity = GRAVEST_FIRST.find((it) => left.some((one) => one.severity === it)) ?? 'error'
  const message = `there are more than ${MOST_PROBLEMS} problems`
  const more = { file, start, end: start, line, column, message, expected: 'these mended first; the others are told then', severity }
  return [...problems.slice(0, MOST_PROBLEMS), more]
}

/** Where the values of a corpus file stand in its text. */
export interface RecordPlaces {
  /** The span of the record with this id. */
  get(id: string): Span | undefined
  /** The ids of all records that have one, in file order. */
  ids(): Iterable<string>
  /**
   * The span of an object or list of the file that was read, told by identity, or of one property or item of it.
   * Where the property is not known the span of the object, where the object is not known the start of the file.
   */
  of(value: object, property?: string | number): Span
  /** Line and column, from 1, of an offset. */
  position(offset: number): { readonly line: number; readonly column: number }
}

/** Line and column, from 1, of an offset. */
export function positionAt(lines: Lines, offset: number): { readonly line: number; readonly column: number } {
  const { line, column } = lineColumnAt(lines, offset)
  return { line: line + 1, column: column + 1 }
}

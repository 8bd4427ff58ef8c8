/**
 * Ignore comments: what an author writes into a brief so that a finding stays unmarked.
 *
 * `<!-- briefwright-ignore wrong-date, wrong-year: the archive has it so -->` speaks of the block below it, `briefwright-ignore-file` of the
 * whole brief, `briefwright-ignore-start` of all up to the next `<!-- briefwright-ignore-end -->`. Rendered Markdown shows none of them.
 */
import type { Span } from '../base/span.js'
import type { Comment } from '../text/passages.js'

/** The words that may follow `briefwright-`. */
export const IGNORE_WORDS = ['ignore', 'ignore-file', 'ignore-start', 'ignore-end'] as const

export type IgnoreWord = (typeof IGNORE_WORDS)[number]

/** A comment that is meant for the checker, as it is written. Places are file offsets. */
export interface IgnoreComment extends Span {
  /** The word behind `briefwright-`, known or not. */
  readonly word: string
  readonly wordSpan: Span
  /** The rules named, known or not, each once and where it stands. */
  readonly rules: readonly (Span & { readonly id: string })[]
  /** What stands behind the colon. */
  readonly reason: string | undefined
  readonly below: Span | undefined
  /** Whether it has its lines to itself, marks of lists and quotes left aside. */
  readonly alone: boolean
}

const PREFIX = 'briefwright-'

/** The comments of a brief that are meant for the checker, in their order. */
export function readIgnoreComments(text: string, comments: readonly Comment[]): readonly IgnoreComment[] {
  return comments.flatMap((comment) => {
    const lead = comment.text.length - comment.text.trimStart().length
    const found = comment.text.startsWith(PREFIX, lead) ? [readOne(text, comment, lead)] : []
    return found
  })
}

/** Reads one comment whose text begins, after `lead` blanks, with the prefix. */
function readOne(text: string, comment: Comment, lead: number): IgnoreComment {
  const inside = comment.start + '<!--'.length
  const said = comment.text
  const wordStart = lead + PREFIX.length
  const word = /^[\w-]*/.exec(said.slice(wordStart, wordStart + 100))![0]
  const rest = wordStart + word.length
  const colon = said.indexOf(':', rest)
  const listEnd = colon < 0 ? said.length : colon
  const rules: (Span & { id: string })[] = []
  for (const match of said.slice(rest, listEnd).matchAll(/[^\s,]+/g)) {
    const start = inside + rest + match.index
    if (!rules.some((it) => it.id === match[0])) rules.push({ id: match[0], start, end: start + match[0].length })
  }
  const reason = colon < 0 ? '' : said.slice(colon + 1).trim()
  return {
    start: comment.start,
    end: comment.end,
    word,
    wordSpan: { start: inside + lead, end: inside + rest },
    rules,
    reason: reason === '' ? undefined : reason.replaceAll(/\s+/g, ' '),
    below: comment.below,
    alone: opensLine(text, comment.start) && endsLine(text, comment.end),
  }
}

/** Whether nothing but the marks of containers (`>`, `-`, `1.`, `[^1]:`) and a check box stands before a place on its line. */
function opensLine(text: string, at: number): boolean {
  const start = lineStart(text, at)
  if (at - start > 1000) return false
  return /^\ufeff?(?:[ \t>]|[-*+][ \t](?:\[[ xX]\][ \t])?|\d{1,9}[.)][ \t](?:\[[ xX]\][ \t])?|\[\^[^\]\s]+\]:)*$/.test(
    text.slice(start, at),
  )
}

function endsLine(text: string, from: number): boolean {
  let at = from
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++
  return at >= text.length || isBreak(text, at)
}

/** The edit that takes a comment out of the brief: its whole line where it has one, the marks of containers excepted. */
export function removalOf(text: string, { start, end, alone }: IgnoreComment): Span {
  if (!alone) return { start, end }
  let to = end
  while (to < text.length && !isBreak(text, to)) to++
  if (text.startsWith('\r\n', to)) to += 2
  else if (to < text.length) to++
  const from = lineStart(text, start)
  if (/^[ \t>]*$/.test(text.slice(from, start))) return { start: from, end: to }
  // Behind the mark of an item or a footnote: the line below moves up to it.
  while (to < text.length && /[ \t>]/.test(text.charAt(to))) to++
  return { start, end: to }
}

function lineStart(text: string, at: number): number {
  let start = at
  while (start > 0 && !isBreak(text, start - 1)) start--
  return start
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 10 || code === 13
}

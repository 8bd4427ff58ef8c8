/** Parts the findings of a brief into those that stand and those that its comments say to ignore, and tells what is wrong with the comments. */
import { addTo } from '../base/add-to.js'
import { didYouMean } from '../base/did-you-mean.js'
import type { Finding, Fix, IgnoredFinding, Problem, ProblemCode } from '../base/report.js'
import type { Span } from '../base/span.js'
import { RULE_IDS } from '../rules/registry.js'
import type { MarkdownBrief } from '../text/markdown.js'
import { IGNORE_WORDS, type IgnoreComment, type IgnoreWord, readIgnoreComments, removalOf } from './ignore-comments.js'

export interface Parted {
  readonly findings: readonly Finding[]
  readonly ignored: readonly IgnoredFinding[]
  readonly problems: readonly Problem[]
}

const KNOWN: ReadonlySet<string> = new Set(RULE_IDS)

/** A comment with the stretch that it speaks of, and the rules that it names to some effect. */
interface Ignore {
  readonly comment: IgnoreComment
  readonly scope: { readonly start: number; end: number }
  readonly rules: ReadonlySet<string>
  readonly used: Set<string>
}

/** Parts findings, which are in reading order, by the comments of their brief. */
export function partFindings({ text, comments }: MarkdownBrief, findings: readonly Finding[]): Parted {
  const written = comments.length === 0 ? [] : readIgnoreComments(text, comments)
  if (written.length === 0) return { findings, ignored: [], problems: [] }
  const problems: Problem[] = []
  const report: ReportProblem = (span, code, message, fixes = []) =>
    void problems.push({ start: span.start, end: span.end, code, message, severity: 'hint', fixes })
  const ignores = ignoresOf(text, written, report)
  const nearest = nearestIgnore(ignores)
  const standing: Finding[] = []
  const ignored: IgnoredFinding[] = []
  for (const finding of findings) {
    const by = nearest(finding)
    if (!by) standing.push(finding)
    else {
      by.used.add(finding.code)
      const { start, end, reason } = by.comment
      ignored.push({ ...finding, comment: { start, end }, ...(reason === undefined ? {} : { reason }) })
    }
  }
  for (const it of ignores) reportUnused(text, it, report)
  return { findings: standing, ignored, problems: problems.sort((a, b) => a.start - b.start) }
}

/** Finds, for findings in reading order, the narrowest comment that speaks of each: of several the one that begins last. */
function nearestIgnore(ignores: readonly Ignore[]): (finding: Finding) => Ignore | undefined {
  const byRule = new Map<string, Ignore[]>()
  for (const it of [...ignores].sort((a, b) => a.scope.start - b.scope.start || b.scope.end - a.scope.end)) {
    for (const rule of it.rules) addTo(byRule, rule, it)
  }
  const begun = new Map<string, { next: number; readonly open: Ignore[] }>()
  return ({ code, start }) => {
    const list = byRule.get(code) ?? []
    const state = begun.get(code) ?? { next: 0, open: [] }
    begun.set(code, state)
    while (state.next < list.length && list[state.next]!.scope.start <= start) state.open.push(list[state.next++]!)
    while (state.open.length > 0 && state.open.at(-1)!.scope.end <= start) state.open.pop()
    return state.open.at(-1)
  }
}

type ReportProblem = (span: Span, code: ProblemCode, message: string, fixes?: readonly Fix[]) => void

/** The comments that have an effect, with their scopes; what is wrong with each is told. */
function ignoresOf(text: string, comments: readonly IgnoreComment[], report: ReportProblem): readonly Ignore[] {
  const found: Ignore[] = []
  const open: Ignore[] = []
  for (const comment of comments) {
    const word = IGNORE_WORDS.find((it) => it === comment.word)
    if (!word) reportWord(comment, report)
    else if (!comment.alone) reportPlace(text, comment, report)
    else if (word === 'ignore-end') {
      const begun = open.pop()
      if (begun) begun.scope.end = comment.start
      else report(comment, 'unused-ignore', 'This ends nothing: no `briefwright-ignore-start` is open here.', [removal(text, comment)])
    } else {
      const ignore: Ignore = { comment, scope: scopeOf(text, comment, word), rules: rulesOf(text, comment, report), used: new Set() }
      found.push(ignore)
      if (word === 'ignore-start') open.push(ignore)
      if (ignore.rules.size > 0 && comment.reason === undefined) {
        report(comment, 'ignore-without-reason', `Say why: \`<!-- briefwright-${word} ${[...ignore.rules].join(', ')}: the reason -->\`.`)
      }
    }
  }
  for (const { comment } of open) {
    report(comment, 'ignore-comment', 'No `<!-- briefwright-ignore-end -->` follows, so this reaches to the end of the brief.')
  }
  return found
}

function scopeOf(text: string, comment: IgnoreComment, word: IgnoreWord): { readonly start: number; end: number } {
  if (word === 'ignore-file') return { start: 0, end: text.length + 1 }
  if (word === 'ignore-start') return { start: comment.end, end: text.length + 1 }
  const { start, end } = comment.below ?? { start: comment.end, end: comment.end }
  return { start, end }
}

function reportWord(comment: IgnoreComment, report: ReportProblem): void {
  const meant = didYouMean(comment.word, IGNORE_WORDS)
  const fix: Fix[] = meant
    ? [{ title: `Change to ‘briefwright-${meant}’`, edits: [{ ...comment.wordSpan, text: `briefwright-${meant}` }], preferred: true }]
    : []
  const known = IGNORE_WORDS.map((it) => `\`briefwright-${it}\``).join(', ')
  report(comment.wordSpan, 'ignore-comment', `This says nothing to Briefwright. The comments that it knows are ${known}.`, fix)
}

function reportPlace(text: string, comment: IgnoreComment, report: ReportProblem): void {
  report(
    comment,
    'ignore-comment',
    'An ignore comment stands on a line of its own, above the block that it speaks of; here it has no effect.',
    [removal(text, comment)],
  )
}

/** The known rules that a comment names. */
function rulesOf(text: string, comment: IgnoreComment, report: ReportProblem): ReadonlySet<string> {
  const known = new Set<string>()
  for (const rule of comment.rules) {
    if (KNOWN.has(rule.id)) known.add(rule.id)
    else {
      const meant = didYouMean(rule.id, RULE_IDS)
      const message = `There is no rule \`${rule.id}\`${meant ? `; did you mean \`${meant}\`?` : '.'}`
      const change: Fix[] = meant
        ? [{ title: `Change to ‘${meant}’`, edits: [{ start: rule.start, end: rule.end, text: meant }], preferred: true }]
        : []
      report(rule, 'unknown-rule', message, [...change, withoutRule(text, comment, rule.id, !meant)])
    }
  }
  if (comment.rules.length === 0) {
    const message = 'Name the rules to ignore, as they stand behind the findings: `<!-- briefwright-ignore wrong-date: the reason -->`.'
    report(comment, 'ignore-comment', message, [removal(text, comment)])
  }
  return known
}

function reportUnused(text: string, { comment, rules, used }: Ignore, report: ReportProblem): void {
  const unused = [...rules].filter((it) => !used.has(it))
  for (const id of unused) {
    const span = comment.rules.find((it) => it.id === id)!
    const where = comment.word === 'ignore' ? 'the block below' : comment.word === 'ignore-file' ? 'this brief' : 'these blocks'
    const fix = withoutRule(text, comment, id, true)
    report(comment.rules.length === 1 ? comment : span, 'unused-ignore', `There is no finding of \`${id}\` in ${where} to ignore.`, [fix])
  }
}

function removal(text: string, comment: IgnoreComment): Fix {
  return { title: 'Remove this comment', edits: [{ ...removalOf(text, comment), text: '' }], preferred: true }
}

/** Takes one rule out of a comment, or the comment out of the brief where it names no other. */
function withoutRule(text: string, comment: IgnoreComment, id: string, preferred: boolean): Fix {
  const { rules } = comment
  if (rules.length === 1) return { ...removal(text, comment), preferred }
  const index = rules.findIndex((it) => it.id === id)
  const span = index === 0 ? { start: rules[0]!.start, end: rules[1]!.start } : { start: rules[index - 1]!.end, end: rules[index]!.end }
  return { title: `Remove ‘${id}’ from this comment`, edits: [{ ...span, text: '' }], preferred }
}

/**
 * Quick fixes and “fix all on save”. Actions are edits, so that they work in every editor; one that shows something is for clients that can.
 *
 * Their order is always the same: the mends of each finding, all of a kind, the mends of other problems, then what leaves the fact as it
 * stands: give the word to someone, take it into a corpus, ignore the finding, ask why. Citing a source rewrites what needs no mend.
 */
import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver'
import {
  type Addition,
  additionsAt,
  citeFixes,
  type Finding,
  findingsAt,
  fixAll,
  fixesAt,
  ignoreFix,
  problemFixesAt,
  qualifyFix,
  type Report,
  withLevels,
} from '../../core/index.js'
import { corpusEditOf } from '../corpus-edit.js'
import { dataFixes } from '../data-fixes.js'
import { spanOf } from '../from-proto.js'
import { attemptLater, guardBrief } from '../guard.js'
import type { OpenBrief, Session } from '../session.js'
import { isDataFile } from '../texts.js'
import { diagnosticOf, openEditOf, problemOf, workspaceEditOf } from '../to-proto.js'

export const SOURCE_FIX_ALL = `${CodeActionKind.SourceFixAll}.briefwright`

/** What makes actions for one request. */
interface Asked {
  readonly open: OpenBrief
  readonly report: Report
  readonly session: Session
  /** The finding's diagnostic, the same object for the same finding. */
  diagnosticFor(finding: Finding): Diagnostic
}

export function registerCodeActions(session: Session): void {
  const inBrief = guardBrief(session, 'code action', null as CodeAction[] | null, (open, params: CodeActionParams) => {
    const { only } = params.context
    const asked = askedOf(open, session)
    const actions: CodeAction[] = []
    if (asksFor(only, CodeActionKind.QuickFix)) actions.push(...quickFixes(asked, params))
    if (asksFor(only, CodeActionKind.RefactorRewrite)) actions.push(...citeActions(asked, params))
    // Source actions are for those who ask: on save, from the source menu.
    if (only && asksFor(only, SOURCE_FIX_ALL)) actions.push(...fixAllActions(asked))
    return actions
  })
  session.connection.onCodeAction((params, token) =>
    isDataFile(params.textDocument.uri)
      ? attemptLater(session, 'code action', null, () => dataFixes(session, params))
      : inBrief(params, token),
  )
}

function askedOf(open: OpenBrief, session: Session): Asked {
  const report = withLevels(open.brief().report(), open.settings.rules)
  const shown = new Map<Finding, Diagnostic>()
  const diagnosticFor = (finding: Finding): Diagnostic => {
    const known = shown.get(finding) ?? diagnosticOf(open, finding, session)
    shown.set(finding, known)
    return known
  }
  return { open, report, session, diagnosticFor }
}

/** Whether a client that asks for `only` these kinds, or for any, wants one of this kind. `source` asks for `source.fixAll` too. */
function asksFor(only: readonly string[] | undefined, kind: string): boolean {
  return !only || only.some((it) => it === kind || kind.startsWith(`${it}.`))
}

function quickFixes(asked: Asked, params: CodeActionParams): CodeAction[] {
  const span = spanOf(asked.open.document, params.range)
  const findings = findingsAt(asked.report, span)
  return [
    ...fixesAt(asked.report, span).map((it) => mendAction(asked, it.finding, it.fix)),
    ...[...new Set(findings.map((it) => it.code))].flatMap((code) => mendAllAction(asked, code)),
    ...problemFixesAt(asked.report, span).map((it) => problemAction(asked, it)),
    ...findings.flatMap((it) => qualifyAction(asked, it)),
    ...additionsAt(asked.open.brief(), span, findings).flatMap((it) => additionAction(asked, it, findings)),
    ...findings.flatMap((it) => ignoreAction(asked, it)),
    ...findings.slice(0, 1).flatMap((it) => whyAction(asked, it)),
  ]
}

function mendAction({ open, session, diagnosticFor }: Asked, finding: Finding, fix: Finding['fixes'][number]): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticFor(finding)],
    edit: workspaceEditOf(open.document, fix.edits, session.can),
    ...(fix.preferred && session.can.preferredActions ? { isPreferred: true } : {}),
  }
}

/** All findings of a rule that can be mended without asking, where there are several. */
function mendAllAction({ open, report, session, diagnosticFor }: Asked, code: string): CodeAction[] {
  const { edits, findings } = fixAll(report, code)
  if (findings.length < 2) return []
  return [
    {
      title: `Mend all ${findings.length} findings of ‘${code}’ in this file`,
      kind: CodeActionKind.QuickFix,
      diagnostics: findings.map(diagnosticFor),
      edit: workspaceEditOf(open.document, edits, session.can),
    },
  ]
}

function problemAction({ open, session }: Asked, { problem, fix }: ReturnType<typeof problemFixesAt>[number]): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [problemOf(open.document, problem, session.can)],
    edit: workspaceEditOf(open.document, fix.edits, session.can),
    ...(fix.preferred && session.can.preferredActions ? { isPreferred: true } : {}),
  }
}

function qualifyAction({ open, session, diagnosticFor }: Asked, finding: Finding): CodeAction[] {
  const fix = qualifyFix(open.brief(), finding)
  if (!fix) return []
  const edit = openEditOf(open.document, fix.edit, session.can)
  return [{ title: fix.title, kind: CodeActionKind.QuickFix, diagnostics: [diagnosticFor(finding)], edit }]
}

/** Named with the findings at hand where there are some: VS Code puts fixes that mend nothing behind all others. */
function additionAction({ open, session, diagnosticFor }: Asked, addition: Addition, findings: readonly Finding[]): CodeAction[] {
  const made = corpusEditOf(session, open, addition)
  if (!made) return []
  const diagnostics = findings.map(diagnosticFor)
  const title = `Add to ${made.file}: ${addition.what}`
  return [{ title, kind: CodeActionKind.QuickFix, edit: made.edit, ...(diagnostics.length ? { diagnostics } : {}) }]
}

/** Each source of what is borne out at a place, cited there. */
function citeActions({ open, session }: Asked, params: CodeActionParams): CodeAction[] {
  const fixes = citeFixes(open.brief(), spanOf(open.document, params.range), open.settings.citationStyle)
  return fixes.map(({ title, edits }) => ({
    title,
    kind: CodeActionKind.RefactorRewrite,
    edit: workspaceEditOf(open.document, edits, session.can),
  }))
}

function ignoreAction({ open, session, diagnosticFor }: Asked, finding: Finding): CodeAction[] {
  const fix = ignoreFix(open.brief().markdown, finding)
  if (!fix) return []
  const { title, edit } = fix
  const diagnostics = [diagnosticFor(finding)]
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit: openEditOf(open.document, edit, session.can) }]
}

/** The one action that is no edit: it shows what was read, for clients that have the command. */
function whyAction({ open, session, diagnosticFor }: Asked, finding: Finding): CodeAction[] {
  if (!session.can.commands.has('briefwright.explain')) return []
  const title = 'Why was this flagged?'
  const position = open.document.positionAt(finding.start)
  const command = { title, command: 'briefwright.explain', arguments: [open.document.uri, position] }
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnosticFor(finding)], command }]
}

function fixAllActions({ open, report, session }: Asked): CodeAction[] {
  const { edits, findings } = fixAll(report)
  if (findings.length === 0) return []
  const title = findings.length === 1 ? 'Mend the finding that can be mended' : `Mend all ${findings.length} findings that can be mended`
  return [{ title, kind: SOURCE_FIX_ALL, edit: workspaceEditOf(open.document, edits, session.can) }]
}

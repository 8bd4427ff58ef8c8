/** Quick fixes and “fix all on save”. Actions are edits and nothing else, so that they work in every editor. */
import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver'
import { type Finding, fixAll, fixesAt, type Report } from '../../core/index.js'
import { spanOf } from '../from-proto.js'
import { guardBrief } from '../guard.js'
import type { OpenBrief, Session } from '../session.js'
import { diagnosticOf, workspaceEditOf } from '../to-proto.js'

export const SOURCE_FIX_ALL = `${CodeActionKind.SourceFixAll}.briefwright`

export function registerCodeActions(session: Session): void {
  session.connection.onCodeAction(
    guardBrief(session, 'code action', null as CodeAction[] | null, (open, params: CodeActionParams) => {
      const report = wantedOf(open)
      const { only } = params.context
      const actions: CodeAction[] = []
      if (asksFor(only, CodeActionKind.QuickFix)) actions.push(...quickFixes(open, report, params, session))
      // Source actions are for those who ask: on save, from the source menu.
      if (only && asksFor(only, SOURCE_FIX_ALL)) actions.push(...fixAllActions(open, report, session))
      return actions
    }),
  )
}

/** The report without the findings of rules that are switched off. */
function wantedOf({ brief, settings }: OpenBrief): Report {
  const report = brief().report()
  return { ...report, findings: report.findings.filter((it) => settings.rules.get(it.code) !== 'off') }
}

/** Whether a client that asks for `only` these kinds, or for any, wants one of this kind. `source` asks for `source.fixAll` too. */
function asksFor(only: readonly string[] | undefined, kind: string): boolean {
  return !only || only.some((it) => it === kind || kind.startsWith(`${it}.`))
}

/** Each fix of each finding in the range, then, once for each rule, all of its kind. */
function quickFixes(open: OpenBrief, report: Report, params: CodeActionParams, session: Session): CodeAction[] {
  const { document, settings } = open
  const offered = fixesAt(report, spanOf(document, params.range))
  const shown = new Map<Finding, Diagnostic>()
  const diagnosticFor = (finding: Finding): Diagnostic => {
    const known = shown.get(finding) ?? diagnosticOf(document, finding, settings.rules.get(finding.code), session)
    shown.set(finding, known)
    return known
  }
  const actions = offered.map(({ finding, fix }): CodeAction => {
    const action: CodeAction = {
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticFor(finding)],
      edit: workspaceEditOf(document, fix.edits, session.can),
    }
    if (fix.preferred && session.can.preferredActions) action.isPreferred = true
    return action
  })
  for (const code of new Set(offered.map((it) => it.finding.code))) {
    const { edits, findings } = fixAll(report, code)
    if (findings.length < 2) continue
    actions.push({
      title: `Mend all ${findings.length} findings of ‘${code}’ in this file`,
      kind: CodeActionKind.QuickFix,
      diagnostics: findings.filter((it) => shown.has(it)).map(diagnosticFor),
      edit: workspaceEditOf(document, edits, session.can),
    })
  }
  return actions
}

function fixAllActions({ document }: OpenBrief, report: Report, session: Session): CodeAction[] {
  const { edits, findings } = fixAll(report)
  if (findings.length === 0) return []
  const title = findings.length === 1 ? 'Mend the finding that can be mended' : `Mend all ${findings.length} findings that can be mended`
  return [{ title, kind: SOURCE_FIX_ALL, edit: workspaceEditOf(document, edits, session.can) }]
}

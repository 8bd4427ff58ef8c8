/** What the core says, in the protocol's shapes. */
import {
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type MarkupContent,
  type Range,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Completion, CompletionKind, Edit, Finding, OpenEdit, Problem, Severity, Span } from '../core/index.js'
import { relatedFacts } from './fact-location.js'
import type { ClientAbilities, OpenBrief, Session } from './session.js'

/** Where the manual page of a rule can be read. */
const RULE_PAGES = 'https://github.com/briefwright/briefwright/blob/main/server/core/rules'

export function rangeOf(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) }
}

export function textEditOf(document: TextDocument, edit: Edit): TextEdit {
  return { range: rangeOf(document, edit), newText: edit.text }
}

/** Edits of one document; with its version where the client understands that, so that a stale fix is refused and not misplaced. */
export function workspaceEditOf(document: TextDocument, edits: readonly Edit[], can: ClientAbilities): WorkspaceEdit {
  const textEdits = edits.map((edit) => textEditOf(document, edit))
  if (!can.documentChanges) return { changes: { [document.uri]: textEdits } }
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: textEdits }] }
}

/** An edit in which the author goes on writing: a snippet where the client knows such edits, else plain text. */
export function openEditOf(document: TextDocument, edit: OpenEdit, can: ClientAbilities): WorkspaceEdit {
  if (!can.documentChanges || !can.snippetEdits) return workspaceEditOf(document, [edit], can)
  const { text, hole } = edit
  const escaped = (from: number, to?: number) => text.slice(from, to).replaceAll(/[\\$}]/g, '\\$&')
  const value = `${escaped(0, hole.start)}\${1:${escaped(hole.start, hole.end)}}${escaped(hole.end)}`
  const snippet: SnippetTextEdit = { range: rangeOf(document, edit), snippet: { kind: 'snippet', value } }
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: [snippet] }] }
}

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/** What travels with a diagnostic, for clients and tools that want to know more than its words. */
export interface DiagnosticData {
  readonly facts: readonly string[]
  readonly fixes: readonly { readonly title: string; readonly preferred: boolean; readonly edits: readonly TextEdit[] }[]
}

/** A finding of a brief as a diagnostic. */
export function diagnosticOf({ document, corpus }: OpenBrief, finding: Finding, session: Session): Diagnostic {
  const { can } = session
  const diagnostic: Diagnostic = {
    range: rangeOf(document, finding),
    severity: SEVERITIES[finding.severity],
    code: finding.code,
    source: 'Briefwright',
    message: finding.message,
  }
  if (finding.code === 'outdated-name' && can.diagnosticTags) diagnostic.tags = [DiagnosticTag.Deprecated]
  if (can.codeDescription) diagnostic.codeDescription = { href: `${RULE_PAGES}/${finding.code}.md` }
  if (can.relatedInformation) {
    const here = (finding.related ?? []).map((it) => ({
      location: { uri: document.uri, range: rangeOf(document, it) },
      message: it.message,
    }))
    const related = [...here, ...relatedFacts(session, corpus, finding)]
    if (related.length) diagnostic.relatedInformation = related
  }
  if (can.diagnosticData) {
    const data: DiagnosticData = {
      facts: finding.facts,
      fixes: finding.fixes.map((it) => ({
        title: it.title,
        preferred: it.preferred ?? false,
        edits: it.edits.map((edit) => textEditOf(document, edit)),
      })),
    }
    diagnostic.data = data
  }
  return diagnostic
}

/** A problem that is not about a fact, such as unreadable front matter. What can go shows faded where the client does that. */
export function problemOf(document: TextDocument, problem: Problem, can: ClientAbilities): Diagnostic {
  const { code, severity, message } = problem
  const diagnostic: Diagnostic = { range: rangeOf(document, problem), severity: SEVERITIES[severity], code, source: 'Briefwright', message }
  if (code === 'unused-ignore' && can.diagnosticTags) diagnostic.tags = [DiagnosticTag.Unnecessary]
  return diagnostic
}

/** Markdown for clients that show it; for the others its text without the marks. */
export function markupOf(markdown: string, understood: boolean): MarkupContent {
  return understood ? { kind: 'markdown', value: markdown } : { kind: 'plaintext', value: withoutMarks(markdown) }
}

/** Takes our own Markdown apart again: emphasis, escapes, rules and hard breaks. */
function withoutMarks(markdown: string): string {
  let text = ''
  for (let i = 0; i < markdown.length; i++) {
    const char = markdown[i]!
    if (char === '\\') text += markdown[++i] ?? ''
    else if (char !== '*' && char !== '`') text += char
  }
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}

const KINDS: Record<CompletionKind, CompletionItemKind> = {
  person: CompletionItemKind.Variable,
  organization: CompletionItemKind.Class,
  place: CompletionItemKind.Folder,
  event: CompletionItemKind.Event,
  treaty: CompletionItemKind.File,
  provision: CompletionItemKind.Reference,
  date: CompletionItemKind.Value,
  list: CompletionItemKind.Enum,
  figure: CompletionItemKind.Unit,
  source: CompletionItemKind.Reference,
  key: CompletionItemKind.Property,
}

/** What an item needs to be documented later. */
export interface CompletionData {
  readonly uri: string
  readonly id: string
}

/** A completion item; `index` keeps the core's order, whatever the client sorts by. */
export function completionItemOf(document: TextDocument, item: Completion, index: number, can: ClientAbilities): CompletionItem {
  const result: CompletionItem = {
    label: item.label,
    kind: KINDS[item.kind],
    sortText: String(index).padStart(4, '0'),
    filterText: item.filter ?? item.label,
    textEdit: textEditOf(document, { ...item.span, text: item.insert }),
  }
  if (item.detail) {
    if (can.labelDetails) result.labelDetails = { description: item.detail }
    else result.detail = item.detail
  }
  if (item.also) result.additionalTextEdits = item.also.map((edit) => textEditOf(document, edit))
  if (item.id !== undefined) {
    const data: CompletionData = { uri: document.uri, id: item.id }
    result.data = data
  }
  return result
}

/** Quick fixes in project and corpus files: the word that was probably meant. */
import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver'
import { dataDiagnosticOf, problemsOfAll } from './data-problems.js'
import { spanOf } from './from-proto.js'
import type { Session } from './session.js'
import { workspaceEditOf } from './to-proto.js'
import { plainUri } from './uris.js'

/** The mends of the problems that touch a stretch of an open file; nothing where the file is another by now than the one that was read. */
export async function dataFixes(session: Session, { textDocument, range, context }: CodeActionParams): Promise<CodeAction[] | null> {
  const document = session.knowledge.texts.open(textDocument.uri)
  const wanted = context.only?.every((it) => it !== CodeActionKind.QuickFix && it !== '') !== true
  if (!document || !wanted) return null
  const file = (await problemsOfAll(session)).get(plainUri(textDocument.uri))
  if (!file || file.text !== document.getText() || file.version !== document.version) return null
  const asked = spanOf(document, range)
  return file.problems.flatMap((problem): CodeAction[] => {
    const { mend, start, end } = problem
    if (!mend || end < asked.start || asked.end < start) return []
    // Quotation marks and what stands beside the word in its place stay as they are.
    const at = file.text.slice(start, end).indexOf(mend.written)
    if (at < 0) return []
    const edit = { start: start + at, end: start + at + mend.written.length, text: mend.right }
    return [
      {
        title: `Change “${mend.written}” to “${mend.right}”`,
        kind: CodeActionKind.QuickFix,
        diagnostics: [dataDiagnosticOf(problem, file.lines)],
        edit: workspaceEditOf(document, [edit], session.can),
        ...(session.can.preferredActions ? { isPreferred: true } : {}),
      },
    ]
  })
}

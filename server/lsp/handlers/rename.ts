/** Rename: a form of a name in all briefs of the workspace, with a preview where more than the brief at hand is changed. */
import {
  type CancellationToken,
  type ChangeAnnotation,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  ResponseError,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { mayMention, nameUseAt, type RenameEdit, renameIn } from '../../core/index.js'
import { offsetOf } from '../from-proto.js'
import { attemptLater, cancelled, guardBrief } from '../guard.js'
import type { Session } from '../session.js'
import { rangeOf, textEditOf } from '../to-proto.js'
import type { WorkspaceBrief, WorkspaceBriefs } from '../workspace-briefs.js'

/** Ids of the change annotations, and what a preview says of each. */
const ANNOTATIONS = {
  here: { label: 'In this brief' },
  others: { label: 'In other briefs', description: 'briefs of the workspace that use the same name', needsConfirmation: true },
  quoted: { label: 'In quotations', description: 'someone else’s words', needsConfirmation: true },
} satisfies Record<string, ChangeAnnotation>

type Group = keyof typeof ANNOTATIONS

export function registerRename(session: Session, briefs: WorkspaceBriefs): void {
  const { connection } = session
  const use = guardBrief(session, 'rename', null, ({ document, brief }, { position }: RenameParams | PrepareRenameParams) => {
    const found = nameUseAt(brief(), offsetOf(document, position))
    return found ? { ...found, range: rangeOf(document, found.span), corpus: brief().corpus } : null
  })

  const prepare = async (params: PrepareRenameParams, token: CancellationToken) => {
    const found = await use(params, token)
    if (found === null || !('form' in found)) return found as null
    return { range: found.range, placeholder: found.form } satisfies { range: Range; placeholder: string }
  }

  const rename = async (params: RenameParams, token: CancellationToken): Promise<WorkspaceEdit | ResponseError<void> | null> => {
    const found = await use(params, token)
    if (found === null || !('form' in found)) return found
    const name = params.newName.replace(/\s+/g, ' ').trim()
    if (name === '') return new ResponseError(-32602, 'A name cannot be empty.')
    const { id, form, corpus } = found
    const changes: TextDocumentEdit[] = []
    const used = new Set<Group>()
    for await (const it of briefs.all((text) => mayMention(corpus, id, text), token)) {
      const group: Group = it.document.uri === params.textDocument.uri ? 'here' : 'others'
      const edits = renameIn(it.brief, id, form, name)
      if (edits.length) changes.push(changeOf(it, edits, group, used, session.can.changeAnnotations))
    }
    if (token.isCancellationRequested) return cancelled()
    return workspaceEdit(changes, used, session)
  }

  connection.onPrepareRename((params, token) => attemptLater(session, 'prepare rename', null, () => prepare(params, token)))
  connection.onRenameRequest((params, token) => attemptLater(session, 'rename', null, () => rename(params, token)))
}

function changeOf(
  { document, open }: WorkspaceBrief,
  edits: readonly RenameEdit[],
  group: Group,
  used: Set<Group>,
  annotated: boolean,
): TextDocumentEdit {
  return {
    textDocument: { uri: document.uri, version: open ? document.version : null },
    edits: edits.map((it): TextEdit => {
      if (!annotated) return textEditOf(document, it)
      const annotationId: Group = it.quoted ? 'quoted' : group
      used.add(annotationId)
      return { ...textEditOf(document, it), annotationId } as TextEdit
    }),
  }
}

function workspaceEdit(changes: readonly TextDocumentEdit[], used: ReadonlySet<Group>, session: Session): WorkspaceEdit {
  if (!session.can.documentChanges) {
    return { changes: Object.fromEntries(changes.map((it) => [it.textDocument.uri, it.edits as TextEdit[]])) }
  }
  const changeAnnotations = Object.fromEntries([...used].map((it) => [it, ANNOTATIONS[it]]))
  return { documentChanges: [...changes], ...(used.size ? { changeAnnotations } : {}) }
}

/** Edits that add a record to a corpus of the workspace: to the one on top, or to a new file where there is none. */
import type { CreateFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Addition, addRecord, type Edit, newCorpus, selectCorpora, sourceIdsIn } from '../core/index.js'
import type { OpenBrief, Session } from './session.js'
import { textEditOf } from './to-proto.js'
import { nameOf } from './uris.js'

/** An edit, and the name of the file that it changes or makes. */
export interface CorpusEdit {
  readonly file: string
  readonly edit: WorkspaceEdit
}

/** The file that is made for an author who has no corpus yet. */
const NEW_FILE = 'own.corpus.yaml'

/** What an author knows needs a source too; this one stands until there is a better. */
const OWN_SOURCE = { id: 'own-knowledge', title: 'Own knowledge', layer: 'background' }

/** The edit that adds what a brief says to a corpus that the brief is read against; nothing where there is no place for it. */
export function corpusEditOf(session: Session, { corpus, settings }: OpenBrief, { list, record }: Addition): CorpusEdit | undefined {
  const { knowledge, can } = session
  if (!knowledge.trusted) return undefined
  const source = knowledge.corpora
    .built()
    .find((it) => it.corpus === corpus)
    ?.sources.at(-1)
  if (source) {
    const open = knowledge.texts.open(source.uri)
    const document = open ?? TextDocument.create(source.uri, 'yaml', 0, source.text)
    const text = document.getText()
    const [known] = sourceIdsIn(text)
    const edits = [
      ...(known === undefined ? [addRecord(text, 'sources', OWN_SOURCE)] : []),
      addRecord(text, list, { ...record, sources: [known ?? OWN_SOURCE.id] }),
    ]
    if (edits.some((it) => it === undefined)) return undefined
    return { file: nameOf(source.uri), edit: editOf(document, open?.version ?? null, edits as Edit[], can.documentChanges) }
  }
  // A file that the globs do not name would be begun in vain, and may be there already.
  const isRead = selectCorpora([NEW_FILE], settings.corpora).length > 0
  if (settings.root === undefined || !isRead || !can.documentChanges || !can.createFiles) return undefined
  const uri = `${settings.root.replace(/\/+$/, '')}/${NEW_FILE}`
  const text = newCorpus({ id: 'own', title: 'Own corpus' }, { sources: [OWN_SOURCE], [list]: [{ ...record, sources: [OWN_SOURCE.id] }] })
  const create: CreateFile = { kind: 'create', uri, options: { ignoreIfExists: true } }
  return {
    file: NEW_FILE,
    edit: { documentChanges: [create, fileEdit(TextDocument.create(uri, 'yaml', 0, ''), null, [{ start: 0, end: 0, text }])] },
  }
}

function editOf(document: TextDocument, version: number | null, edits: readonly Edit[], documentChanges: boolean): WorkspaceEdit {
  const change = fileEdit(document, version, edits)
  return documentChanges ? { documentChanges: [change] } : { changes: { [document.uri]: edits.map((it) => textEditOf(document, it)) } }
}

function fileEdit(document: TextDocument, version: number | null, edits: readonly Edit[]): TextDocumentEdit {
  return { textDocument: { uri: document.uri, version }, edits: edits.map((it) => textEditOf(document, it)) }
}

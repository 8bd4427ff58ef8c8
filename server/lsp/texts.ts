/** Texts of project and corpus files: as the editor has them open, else as they lie in the workspace. */
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { WorkspaceFiles } from './files.js'
import { nameOf, plainUri } from './uris.js'

export interface Texts {
  /** The text of a file; nothing where there is none, or it cannot be read. */
  textOf(uri: string): Promise<string | undefined>
  /** The document, where an editor has it open. */
  open(uri: string): TextDocument | undefined
  /** Whether an open document differs from its file, as far as is known. */
  isDirty(uri: string): boolean
  uris(): readonly string[]
  opened(uri: string, languageId: string, version: number, text: string): void
  changed(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void
  saved(uri: string): void
  closed(uri: string): void
  /** The file was deleted: what an editor may still hold of it counts no longer. */
  deleted(uri: string): void
}

/** Whether a file is data for the checker, not a brief: YAML or JSON. */
export function isDataFile(uri: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(nameOf(uri))
}

export function createTexts(files: WorkspaceFiles | undefined): Texts {
  const documents = new Map<string, { document: TextDocument; dirty: boolean }>()
  return {
    textOf: async (uri) => {
      const known = documents.get(plainUri(uri))
      if (!known) return files?.read(uri)
      // An editor may still hold what a deleted file said.
      const gone = !known.dirty && files !== undefined && (await files.read(uri)) === undefined
      return gone ? undefined : known.document.getText()
    },
    open: (uri) => documents.get(plainUri(uri))?.document,
    isDirty: (uri) => documents.get(plainUri(uri))?.dirty ?? false,
    uris: () => [...documents.values()].map((it) => it.document.uri),
    opened: (uri, languageId, version, text) => {
      documents.set(plainUri(uri), { document: TextDocument.create(uri, languageId, version, text), dirty: false })
    },
    changed: (uri, version, changes) => {
      const known = documents.get(plainUri(uri))
      if (!known) return
      known.document = TextDocument.update(known.document, [...changes], version)
      known.dirty = true
    },
    saved: (uri) => {
      const known = documents.get(plainUri(uri))
      if (known) known.dirty = false
    },
    closed: (uri) => void documents.delete(plainUri(uri)),
    deleted: (uri) => void documents.delete(plainUri(uri)),
  }
}

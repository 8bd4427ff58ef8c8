/** All briefs of the workspace: the open ones as they stand in the editor, the others as they lie in their files. */
import type { CancellationToken } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Brief, openBrief, readingOptions } from '../core/index.js'
import { turn } from './schedule.js'
import type { Session } from './session.js'
import { plainUri } from './uris.js'

/** A brief somewhere in the workspace. */
export interface WorkspaceBrief {
  readonly document: TextDocument
  readonly brief: Brief
  /** Whether an editor holds it: then the document has the editor's version. */
  readonly open: boolean
}

export interface WorkspaceBriefs {
  /**
   * Goes through the briefs, open ones first. Files whose text is not wanted are not read as briefs. Ends early when cancelled.
   * A file whose text has not changed since it was last read is not read again.
   */
  all(wanted: (text: string) => boolean, token: CancellationToken): AsyncIterable<WorkspaceBrief>
}

const ENDINGS = ['.md', '.markdown']

/** How many briefs of files are kept; the ones that were longest not asked for go first. */
const MOST_KEPT = 200

export function createWorkspaceBriefs(session: Session): WorkspaceBriefs {
  const kept = new Map<string, { readonly document: TextDocument; readonly brief: Brief; readonly options: object }>()

  const briefOfFile = async (uri: string, wanted: (text: string) => boolean): Promise<WorkspaceBrief | undefined> => {
    const text = await session.files?.read(uri)
    if (text === undefined || !wanted(text)) return undefined
    const { settings, corpus } = await session.knowledge.placeOf(uri)
    const document = TextDocument.create(uri, 'markdown', 0, text)
    if (!session.reads({ document, settings })) return undefined
    const options = readingOptions(settings)
    let known = kept.get(uri)
    const same = known?.brief.text === text && known.brief.corpus === corpus && JSON.stringify(known.options) === JSON.stringify(options)
    if (!known || !same) known = { document, brief: openBrief(text, { corpus, ...options }), options }
    kept.delete(uri)
    kept.set(uri, known)
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!)
    return { document: known.document, brief: known.brief, open: false }
  }

  return {
    async *all(wanted, token) {
      const opened = new Set(session.uris().map(plainUri))
      for (const uri of session.uris()) {
        const settled = await session.settled(uri)
        if (token.isCancellationRequested) return
        if (settled && session.reads(settled)) yield { document: settled.document, brief: settled.brief(), open: true }
      }
      for (const folder of session.knowledge.folders()) {
        for (const uri of (await session.files?.find(folder, ENDINGS)) ?? []) {
          if (opened.has(plainUri(uri))) continue
          await turn()
          if (token.isCancellationRequested) return
          const found = await briefOfFile(uri, wanted)
          if (found) yield found
        }
      }
    },
  }
}

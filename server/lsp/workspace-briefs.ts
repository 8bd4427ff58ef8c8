/** All briefs of the workspace: the open ones as they stand in the editor, the others as they lie in their files. */
import type { CancellationToken } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Brief, openBrief } from '../core/index.js'
import { turn } from './schedule.js'
import type { Session } from './session.js'

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
  const kept = new Map<string, { readonly document: TextDocument; readonly brief: Brief; readonly date: string | undefined }>()

  const briefOfFile = async (uri: string, wanted: (text: string) => boolean): Promise<WorkspaceBrief | undefined> => {
    const { corpus } = session
    const text = await session.files?.read(uri)
    if (text === undefined || !corpus || !wanted(text)) return undefined
    const settings = await session.settingsOf(uri)
    const document = TextDocument.create(uri, 'markdown', 0, text)
    if (!session.reads({ document, settings })) return undefined
    const date = settings.defaultDate
    let known = kept.get(uri)
    if (known?.brief.text !== text || known.brief.corpus !== corpus || known.date !== date) {
      known = { document, brief: openBrief(text, date === undefined ? { corpus } : { corpus, date }), date }
    }
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
      for (const folder of session.folders()) {
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

/** A URI without its percent signs: editors do not agree on what they encode. */
function plainUri(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}

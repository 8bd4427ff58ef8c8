/** What VS Code’s views of a brief show, beyond what the protocol has words for: its claims, and the records of the corpus. */
import type { Position, Range } from 'vscode-languageserver'
import {
  claimList,
  dayOfReading,
  factSheet,
  factSheetHtml,
  factSheetMarkdown,
  type ListedClaim,
  type ListedRecord,
  recordAt,
  recordList,
  type Span,
} from '../../core/index.js'
import { offsetOf } from '../from-proto.js'
import { attempt, guardBrief } from '../guard.js'
import type { Session } from '../session.js'
import { rangeOf } from '../to-proto.js'

/** Spans of the core as ranges of the protocol. */
type Ranged<T> = Omit<T, keyof Span> & { readonly range: Range }

/** The answer to `briefwright/claims`. */
export interface ClaimsAnswer {
  readonly version: number
  readonly sections: readonly { readonly title: string; readonly level: number; readonly range: Range }[]
  readonly claims: readonly (Ranged<Omit<ListedClaim, 'finding'>> & { readonly finding?: Ranged<NonNullable<ListedClaim['finding']>> })[]
}

/** The answer to `briefwright/records`. */
export interface RecordsAnswer {
  readonly titles: readonly string[]
  readonly records: readonly ListedRecord[]
}

/** The answer to `briefwright/factSheet`. Offsets in the content are into the text of this version. */
export interface FactSheetAnswer {
  readonly version: number
  readonly title: string
  readonly format: 'html' | 'markdown'
  /** A fragment of HTML, or a file of Markdown. */
  readonly content: string
}

interface BriefParams {
  readonly textDocument: { readonly uri: string }
}

interface PlaceParams extends BriefParams {
  readonly position: Position
}

interface SheetParams extends BriefParams {
  /** What to call a brief that has no title. */
  readonly name: string
  readonly format: 'html' | 'markdown'
}

export function registerViews(session: Session): void {
  const { connection } = session
  connection.onRequest(
    'briefwright/claims',
    guardBrief(session, 'claims', null as ClaimsAnswer | null, ({ document, brief }, _params: BriefParams): ClaimsAnswer => {
      const ranged = <T extends Span>({ start, end, ...rest }: T): Ranged<T> => ({ ...rest, range: rangeOf(document, { start, end }) })
      const { sections, claims } = claimList(brief())
      return {
        version: document.version,
        sections: sections.map(ranged),
        claims: claims.map(({ finding, ...claim }) => ({ ...ranged(claim), ...(finding && { finding: ranged(finding) }) })),
      }
    }),
  )
  connection.onRequest(
    'briefwright/factSheet',
    guardBrief(session, 'fact sheet', null as FactSheetAnswer | null, ({ document, brief }, params: SheetParams): FactSheetAnswer => {
      const sheet = factSheet(brief(), params.name)
      const format = params.format === 'markdown' ? 'markdown' : 'html'
      const content = format === 'markdown' ? factSheetMarkdown(sheet) : factSheetHtml(sheet)
      return { version: document.version, title: sheet.title, format, content }
    }),
  )
  connection.onRequest(
    'briefwright/recordAt',
    guardBrief(session, 'record', null as string | null, ({ document, brief }, { position }: PlaceParams): string | null => {
      const named = recordAt(brief(), offsetOf(document, position))
      return named?.id ?? null
    }),
  )
  // Offices are told as of the brief's day where there is a brief, else as of the corpus's.
  connection.onRequest('briefwright/records', ({ uri }: { readonly uri?: string }): RecordsAnswer | null =>
    attempt(session, 'records', null, () => {
      const open = uri === undefined ? undefined : session.open(uri)
      const corpus = open?.corpus ?? session.corpus
      const day = open && session.reads(open) ? dayOfReading(open.brief()) : corpus.asOf
      return { titles: corpus.titles, records: recordList(corpus, day) }
    }),
  )
}

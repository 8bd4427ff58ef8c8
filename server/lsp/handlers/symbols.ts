/** Symbols: the claims of a brief by section, and the records of the corpus. */
import {
  type CancellationToken,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import {
  type ClaimKind,
  type ClaimReport,
  type Corpus,
  type FoundRecord,
  type OutlineSection,
  outlineOf,
  recordDetail,
  searchRecords,
  type Verdict,
} from '../../core/index.js'
import { locationOf } from '../fact-location.js'
import { attempt, cancelled, guardBrief } from '../guard.js'
import { turn } from '../schedule.js'
import type { Session } from '../session.js'
import { rangeOf } from '../to-proto.js'

/** The name under which an outline shows the claims beside the headings that other extensions give. */
export const CLAIMS_LABEL = 'Claims'

/** How many records a search answers with, best first. More letters find the others. */
const MOST_RECORDS = 500

export function registerSymbols(session: Session): void {
  const { connection, can } = session
  connection.onDocumentSymbol(
    guardBrief(
      session,
      'document symbols',
      null as DocumentSymbol[] | SymbolInformation[] | null,
      ({ document, brief }, _: DocumentSymbolParams) => {
        const outline = outlineOf(brief())
        const symbols = [...outline.claims.map((it) => claimSymbol(document, it)), ...sectionSymbols(document, outline.sections)]
        return can.nestedSymbols ? symbols : symbols.flatMap((it) => flat(document.uri, it))
      },
    ),
  )
  connection.onWorkspaceSymbol(async ({ query }: WorkspaceSymbolParams, token: CancellationToken) => {
    await turn()
    if (token.isCancellationRequested) return cancelled()
    return attempt(session, 'workspace symbols', null as WorkspaceSymbol[] | null, () => {
      const { corpus } = session
      return searchRecords(corpus, query, MOST_RECORDS).flatMap((it) => recordSymbol(session, corpus, it))
    })
  })
}

/** Sections without a claim in them say nothing here: the outline of the headings has them. */
function sectionSymbols(document: TextDocument, sections: readonly OutlineSection[]): DocumentSymbol[] {
  return sections.flatMap((section) => {
    const children = [...section.claims.map((it) => claimSymbol(document, it)), ...sectionSymbols(document, section.sections)]
    if (children.length === 0) return []
    const selectionRange = rangeOf(document, section.heading)
    return [{ name: section.title || '…', kind: SymbolKind.String, range: rangeOf(document, section), selectionRange, children }]
  })
}

function claimSymbol(document: TextDocument, claim: ClaimReport): DocumentSymbol {
  const range = rangeOf(document, claim)
  return {
    name: `${MARKS[claim.verdict]} ${claim.gloss}`,
    detail: claim.verdict,
    kind: CLAIM_KINDS[claim.kind],
    range,
    selectionRange: range,
  }
}

const MARKS: Record<Verdict, string> = { supported: '✓', contradicted: '✗', unverified: '○' }

/** Icons are few: what comes nearest to each kind of claim. */
const CLAIM_KINDS: Record<ClaimKind, SymbolKind> = {
  membership: SymbolKind.EnumMember,
  office: SymbolKind.Interface,
  'event-date': SymbolKind.Event,
  calendar: SymbolKind.Event,
  quantity: SymbolKind.Number,
  actor: SymbolKind.Event,
  place: SymbolKind.Event,
  provision: SymbolKind.Key,
  relation: SymbolKind.Interface,
  duration: SymbolKind.Event,
  order: SymbolKind.Event,
  name: SymbolKind.String,
}

function flat(uri: string, symbol: DocumentSymbol, containerName?: string): SymbolInformation[] {
  const { name, kind, range, children = [] } = symbol
  const own: SymbolInformation = { name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) }
  return [own, ...children.flatMap((it) => flat(uri, it, name))]
}

const RECORD_KINDS: Partial<Record<FoundRecord['entity']['kind'], SymbolKind>> = {
  person: SymbolKind.Variable,
  organization: SymbolKind.Class,
  area: SymbolKind.Namespace,
  post: SymbolKind.Interface,
  event: SymbolKind.Event,
  treaty: SymbolKind.File,
}

/** A record under the name by which it was found; its own name stands behind another one. */
function recordSymbol(session: Session, corpus: Corpus, { entity, name }: FoundRecord): WorkspaceSymbol[] {
  const location = locationOf(session, corpus, { factId: entity.id })
  if (!location) return []
  const detail = recordDetail(corpus, entity.id, corpus.asOf)
  const containerName = name === entity.name ? detail : `${entity.name} · ${detail}`
  return [{ name, kind: RECORD_KINDS[entity.kind] ?? SymbolKind.Object, location, containerName }]
}

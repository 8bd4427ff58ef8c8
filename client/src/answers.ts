/** What the server answers to the questions that are ours alone. Mirrors `server/lsp/handlers/views.ts`. */
import * as vscode from 'vscode'

interface ProtocolPosition {
  readonly line: number
  readonly character: number
}

export interface ProtocolRange {
  readonly start: ProtocolPosition
  readonly end: ProtocolPosition
}

export interface ProtocolLocation {
  readonly uri: string
  readonly range: ProtocolRange
}

export type Verdict = 'supported' | 'contradicted' | 'unverified'

/** A claim of a brief, in words, with its verdict. */
export interface Claim {
  readonly range: ProtocolRange
  readonly verdict: Verdict
  readonly gloss: string
  /** The brief's own words. */
  readonly words: string
  /** Why it is unverified, in a sentence. */
  readonly reason?: string
  readonly finding?: { readonly range: ProtocolRange; readonly code: string; readonly message: string }
  /** Set where a comment says to ignore the finding. */
  readonly ignored?: boolean
  readonly facts: readonly string[]
  /** The first of them in words. */
  readonly restsOn?: string
  readonly section?: number
}

/** The answer to `briefwright/claims`. */
export interface ClaimsAnswer {
  readonly version: number
  readonly sections: readonly { readonly title: string; readonly level: number; readonly range: ProtocolRange }[]
  readonly claims: readonly Claim[]
}

/** A record of the corpus in a list. */
export interface CorpusRecord {
  readonly id: string
  readonly name: string
  readonly group: 'people' | 'states' | 'organizations' | 'events' | 'treaties'
  readonly detail: string
  readonly aliases: readonly string[]
  readonly parts?: readonly RecordPart[]
}

/** An article of a treaty. */
export interface RecordPart {
  readonly id: string
  readonly name: string
  readonly detail: string
}

/** The answer to `briefwright/records`. */
export interface RecordsAnswer {
  readonly titles: readonly string[]
  readonly records: readonly CorpusRecord[]
}

/** The answer to `briefwright/factSheet`. */
export interface FactSheetAnswer {
  readonly version: number
  readonly title: string
  readonly format: 'html' | 'markdown'
  /** A fragment of HTML, or a file of Markdown. */
  readonly content: string
}

export function rangeOf({ start, end }: ProtocolRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character)
}

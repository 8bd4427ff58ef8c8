/** The shape of a table of phrasings: templates, what is put into them, and what is then to be read. */
import type { ClaimKind, Reason } from '../../../server/core/base/report.js'
import type { Corpus } from '../../../server/core/corpus/knowledge.js'

/** What a filled template is to be read as. */
export type Expected =
  /** A claim of the table's kind, borne out. No finding. */
  | { readonly is: 'supported' }
  /** One finding of this rule, at the words put in for one of these slots. */
  | { readonly is: 'contradicted'; readonly code: string; readonly at: readonly string[] }
  /** No finding; where a reason is given, a claim that is unverified for it. */
  | { readonly is: 'silent'; readonly reason?: Reason }

export interface Group {
  /** What these phrasings have in common; for silence, why. */
  readonly says: string
  readonly templates: readonly string[]
  readonly rows: readonly { readonly put: Readonly<Record<string, string>>; readonly expect: Expected }[]
}

export interface Table {
  readonly kind: ClaimKind
  /** The corpus that the phrasings are read against, where it is not the usual one. */
  readonly world?: Corpus
  /** Other kinds that the same assertion may be counted as. */
  readonly orKinds?: readonly ClaimKind[]
  readonly groups: readonly Group[]
}

export const supported: Expected = { is: 'supported' }

/** A finding of a rule at the words put in for one of the slots. */
export function contradicted(code: string, ...at: readonly string[]): Expected {
  return { is: 'contradicted', code, at }
}

/** Nothing is found. */
export function silent(reason?: Reason): Expected {
  return reason === undefined ? { is: 'silent' } : { is: 'silent', reason }
}

/** Puts words into a template: the text, and where each slot's words stand. */
export function fill(
  template: string,
  put: Readonly<Record<string, string>>,
): { text: string; places: Map<string, { start: number; end: number }> } {
  const places = new Map<string, { start: number; end: number }>()
  let text = ''
  let at = 0
  for (const match of template.matchAll(/\{(\w+)\}/g)) {
    text += template.slice(at, match.index)
    const words = put[match[1]!] ?? match[0]
    places.set(match[1]!, { start: text.length, end: text.length + words.length })
    text += words
    at = match.index + match[0].length
  }
  return { text: text + template.slice(at), places }
}

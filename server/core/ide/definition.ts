/** Definition: from the words of a brief to the facts of the corpus that they speak of. */
import type { Span } from '../base/span.js'
import { citationsOf } from './citations.js'
import { factDocument } from './fact-document.js'
import type { ReadBrief } from './read-brief.js'
import { claimsAt, evidenceFor, subjectAt } from './subject-at.js'

export interface Definition {
  /** The words that were asked about. */
  readonly span: Span
  readonly facts: readonly FactTarget[]
}

/** A fact to be shown, and the record in whose document it is wanted; its own place where none is given. */
export interface FactTarget {
  readonly factId: string
  readonly recordId?: string
}

/**
 * What the words at an offset speak of. A name leads to the record, at the fact that the sentence is about; other words of a claim
 * lead to the facts that its verdict rests on; a citation key to its source.
 */
export function definitionAt(brief: ReadBrief, offset: number): Definition | undefined {
  const { corpus } = brief
  const cited = citationsOf(brief).find((it) => it.start <= offset && offset <= it.end)
  if (cited) return corpus.sources.has(cited.key) ? { span: cited, facts: [{ factId: cited.key }] } : undefined
  const report = brief.report()
  const subject = subjectAt(brief, report, offset)
  const claims = claimsAt(report.claims, subject, offset)
  const evidence = claims.flatMap((it) => evidenceFor(brief, report, it, subject))
  if (subject?.id !== undefined) {
    const recordId = subject.id
    const told = factDocument(corpus, recordId)?.places
    const factId = told && evidence.find((it) => told.has(it))
    return { span: subject, facts: [factId === undefined ? { factId: recordId } : { factId, recordId }] }
  }
  const span = subject ?? claims[0]
  const facts = [...new Set(evidence)].map((factId) => ({ factId }))
  return span && facts.length ? { span: { start: span.start, end: span.end }, facts } : undefined
}

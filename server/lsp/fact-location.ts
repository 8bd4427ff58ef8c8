/** Where an editor finds a fact: a line of the document that the server makes of its record. */
import type { DiagnosticRelatedInformation, Location } from 'vscode-languageserver'
import { type Corpus, type FactTarget, type Finding, factAddress, factDocument, factPlace, leadsOf } from '../core/index.js'
import type { Session } from './session.js'

/** The place of a fact; none for clients that cannot show documents of the server’s making. */
export function locationOf(session: Session, corpus: Corpus, { factId, recordId }: FactTarget): Location | undefined {
  if (!session.can.factDocuments) return undefined
  const place = recordId === undefined ? factPlace(corpus, factId) : placeIn(corpus, factId, recordId)
  if (!place) return undefined
  const start = { line: place.line, character: 0 }
  return { uri: factAddress(place.id, place.title), range: { start, end: start } }
}

function placeIn(corpus: Corpus, factId: string, recordId: string) {
  const document = factDocument(corpus, recordId)
  const line = document?.places.get(factId)
  return document && line !== undefined ? { id: recordId, title: document.title, line } : factPlace(corpus, factId)
}

/** What speaks against the words of a finding, each in a line that opens it at its place in the corpus. */
export function relatedFacts(session: Session, corpus: Corpus, finding: Finding): DiagnosticRelatedInformation[] {
  if (!session.can.relatedInformation) return []
  return leadsOf(corpus, finding).flatMap(({ target, message }) => {
    const location = locationOf(session, corpus, target)
    return location ? [{ location, message }] : []
  })
}

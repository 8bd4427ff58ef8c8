/** What a corpus says about one record, found without looking through all of it. Made once for a corpus, when it is first asked. */
import { addTo } from '../base/add-to.js'
import type { Figure, KnownRelation, Occurrence } from '../corpus/knowledge.js'
import { oncePerCorpus } from '../corpus/once.js'
import type { Statement } from '../corpus/schema.js'

/** The statements that a record has a part in, by the record's id. */
export interface CorpusIndex {
  /** What it took part in, or what happened there; the record's own occurrences are not among them. */
  readonly occurrences: ReadonlyMap<string, readonly Occurrence[]>
  /** Figures about it, and figures of its share. */
  readonly figures: ReadonlyMap<string, readonly Figure[]>
  /** Relations in which it is the subject or the object. */
  readonly relations: ReadonlyMap<string, readonly KnownRelation[]>
  /** What it has said. */
  readonly statements: ReadonlyMap<string, readonly Statement[]>
}

export const indexOf = oncePerCorpus((corpus): CorpusIndex => {
  const occurrences = new Map<string, Occurrence[]>()
  for (const it of corpus.occurrences) {
    // Its phases say nothing more of who took part.
    if (it.phase !== 'whole') continue
    for (const id of new Set([...it.participants.map((participant) => participant.id), ...it.places])) {
      if (id !== it.entityId) addTo(occurrences, id, it)
    }
  }
  const figures = new Map<string, Figure[]>()
  for (const it of corpus.figures) {
    addTo(figures, it.record.subject_id, it)
    if (it.record.of_id !== undefined && it.record.of_id !== it.record.subject_id) addTo(figures, it.record.of_id, it)
  }
  const relations = new Map<string, KnownRelation[]>()
  for (const it of corpus.relations) {
    addTo(relations, it.record.subject_id, it)
    if (it.record.object_id !== it.record.subject_id) addTo(relations, it.record.object_id, it)
  }
  const statements = new Map<string, Statement[]>()
  for (const it of corpus.entities.values()) if (it.kind === 'statement') addTo(statements, it.record.speaker_id, it.record)
  return { occurrences, figures, relations, statements }
})

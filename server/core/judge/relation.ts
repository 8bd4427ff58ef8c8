/** Judges relations: capital of, largest city of, backer of, region of. */
import type { RelationClaim } from '../claims/claim.js'
import type { Corpus, KnownRelation } from '../corpus/knowledge.js'
import { type JudgeContext, organizationsAbove, placesAgree } from './judge-context.js'
import { contradicted, type Judgement, supported, unverified } from './judgement.js'
import { heldIn } from './time.js'

export function judgeRelation(claim: RelationClaim, context: JudgeContext): Judgement {
  const { corpus, frame } = context
  const all = corpus.relations.filter((it) => it.record.type === claim.typeId)
  const at = claim.time?.value ?? frame.briefDate
  const holds = (it: KnownRelation): boolean => at === undefined || heldIn(it, at)
  const same = (it: KnownRelation): boolean =>
    (isSame(it.record.subject_id, claim.subject.value, corpus) &&
      organizationsAbove(corpus, it.record.object_id).includes(claim.object.value)) ||
    (it.type.symmetric === true && it.record.subject_id === claim.object.value && it.record.object_id === claim.subject.value)
  const fitting = all.filter((it) => same(it) && holds(it))
  if (fitting.length) return claim.negated ? unverified('ambiguous') : supported(fitting.map((it) => it.id))
  if (claim.negated) return unverified('not-in-corpus')
  const type = corpus.relationTypes.get(claim.typeId)
  const ofObject = all.filter((it) => it.record.object_id === claim.object.value && holds(it))
  const ofSubject = all.filter((it) => it.record.subject_id === claim.subject.value && holds(it))
  if (!type?.unique && !claim.foremost) return unverified('not-in-corpus')
  const isObject = ofSubject.length > 0 && (claim.focus === 'object' || isElsewhere(claim, ofObject, corpus))
  const found = isObject ? ofSubject : ofObject
  if (!found.length) return unverified('not-in-corpus')
  const side = isObject ? 'object' : 'subject'
  return contradicted(
    found.map((it) => it.id),
    [
      {
        code: 'wrong-relation',
        span: claim[side],
        relation: type?.called[0] ?? claim.typeId,
        objectId: (isObject ? claim.subject : claim.object).value,
        right: found.map((it) => (isObject ? it.record.object_id : it.record.subject_id)),
        side,
        evidence: found.map((it) => ({ factId: it.id, citations: it.citations })),
      },
    ],
  )
}

/** One record, or a place that lies in the other: who has its seat in the capital has it in the country. */
function isSame(known: string, said: string, corpus: Corpus): boolean {
  return known === said || (corpus.entities.get(known)?.kind === 'area' && placesAgree(corpus, known, said))
}

/** “X, the capital of ⟦Y⟧”, where X lies in no Y: the state is the slip, for the rest is told of the name in front. */
function isElsewhere({ subject, object }: RelationClaim, ofObject: readonly KnownRelation[], corpus: Corpus): boolean {
  if (corpus.entities.get(subject.value)?.kind !== 'area' || placesAgree(corpus, subject.value, object.value)) return false
  return !ofObject.length || subject.start < object.start
}

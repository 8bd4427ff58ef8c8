/** Judges relations: capital of, largest city of, backer of, region of. */
import { flatten } from '../base/flatten.js'
import type { RelationClaim } from '../claims/claim.js'
import type { Corpus, KnownRelation } from '../corpus/knowledge.js'
import { type JudgeContext, organizationsAbove, placesAgree } from './judge-context.js'
import { contradicted, type Judgement, supported, unverified } from './judgement.js'
import { anyAdmits, heldIn } from './time.js'
import { wrongPart } from './wrong-part.js'

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
  const ended = claim.negated ? undefined : wrongTimeOf(claim, fitting, all, corpus)
  if (ended) return ended
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

/**
 * “The capital since 2001”, “the capital until 2007”: the beginning or the end of a state of affairs that the corpus dates otherwise; where
 * only one can be it at a time, the earlier one's end is the beginning of the next.
 */
function wrongTimeOf(
  claim: RelationClaim,
  fitting: readonly KnownRelation[],
  all: readonly KnownRelation[],
  corpus: Corpus,
): Judgement | undefined {
  const { time } = claim
  const type = corpus.relationTypes.get(claim.typeId)
  if (!time?.span || time.from !== 'said' || !time.firm || (time.relation !== 'since' && time.relation !== 'until')) return undefined
  const since = time.relation === 'since'
  const next = since || !type?.unique ? [] : all.filter((it) => it.record.object_id === claim.object.value && !fitting.includes(it))
  const accounts = since ? flatten(fitting, (it) => it.start) : [...flatten(fitting, (it) => it.end), ...flatten(next, (it) => it.start)]
  const one = fitting[0] ?? next[0]
  if (!one || !accounts.length) return undefined
  if (anyAdmits(accounts, time.value)) return fitting.length ? undefined : unverified('not-in-corpus', [one.id])
  const part = wrongPart(time, accounts)
  const relation = type?.called[0] ?? claim.typeId
  const name = `${nameOf(corpus, claim.subject.value)} as ${relation} of ${nameOf(corpus, claim.object.value)}`
  const evidence = [one, ...next].map((it) => ({ factId: it.id, citations: it.citations }))
  return contradicted(
    [one.id],
    [
      {
        code: part.year ? 'wrong-year' : 'wrong-date',
        span: part.span,
        whole: time.span,
        name,
        right: accounts,
        phase: since ? 'begin' : 'end',
        evidence,
      },
    ],
  )
}

function nameOf(corpus: Corpus, id: string): string {
  const entity = corpus.entities.get(id)
  return entity && 'name' in entity.record ? entity.record.name : id
}

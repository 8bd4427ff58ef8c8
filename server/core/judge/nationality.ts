/** Judges whose a person, a place or a body is said to be. */
import { flatten } from '../base/flatten.js'
import type { NationalityClaim } from '../claims/claim.js'
import type { Citation } from '../corpus/knowledge.js'
import { type JudgeContext, organizationsAbove } from './judge-context.js'
import { contradicted, type Judgement, supported, unverified } from './judgement.js'
import { isDisputed } from './location.js'
import { heldIn } from './time.js'

/** The states that the corpus knows, with what says so. */
interface Known {
  readonly stateIds: readonly string[]
  readonly factIds: readonly string[]
  readonly citations: readonly Citation[]
  readonly name: string
}

export function judgeNationality(claim: NationalityClaim, context: JudgeContext): Judgement {
  const known = knownStates(claim, context)
  if (!known?.stateIds.length || claim.negated) return unverified('not-in-corpus')
  const said = claim.state.value
  if (known.stateIds.some((id) => organizationsAbove(context.corpus, id).includes(said))) return supported(known.factIds)
  const entity = context.corpus.entities.get(said)
  // A state that is no more, or that has quarrelled over the place, may have had it too.
  const gone = (it: typeof entity): boolean => it?.kind === 'organization' && it.record.dissolution_date !== undefined
  // Of those who were of a union that is no more, one says as well from which of its parts they came.
  if (gone(entity) || known.stateIds.every((id) => gone(context.corpus.entities.get(id))) || isInvolved(claim, context))
    return unverified('ambiguous', known.factIds)
  return contradicted(known.factIds, [
    {
      code: 'wrong-nationality',
      span: claim.state,
      name: known.name,
      right: known.stateIds,
      evidence: known.factIds.map((factId) => ({ factId, citations: known.citations })),
    },
  ])
}

function knownStates({ of, time }: NationalityClaim, { corpus, frame }: JudgeContext): Known | undefined {
  if (of.is === 'relation') {
    const at = time?.value ?? frame.briefDate
    const found = corpus.relations.filter(
      (it) => it.record.type === of.typeId && it.record.object_id === of.object.value && (!at || heldIn(it, at)),
    )
    return {
      stateIds: found.map((it) => it.record.subject_id),
      factIds: found.map((it) => it.id),
      citations: flatten(found, (it) => it.citations),
      name: `${found[0]?.type.called[0] ?? ''} of ${corpus.entities.get(of.object.value)?.name ?? ''}`,
    }
  }
  const entity = corpus.entities.get(of.is === 'person' ? of.person.value : of.place.value)
  if (!entity) return undefined
  const above =
    entity.kind === 'person' ? (entity.record.nationality ? [entity.record.nationality] : []) : organizationsAbove(corpus, entity.id)
  const stateIds = above.filter((id) => isState(corpus.entities.get(id)))
  return { stateIds, factIds: [entity.id], citations: entity.citations, name: entity.name }
}

function isState(entity: ReturnType<JudgeContext['corpus']['entities']['get']>): boolean {
  return entity?.kind === 'organization' && entity.record.classification === 'state'
}

/** Whether the corpus gives the state an office of the person, or a part in a quarrel over the place. */
function isInvolved({ of, state }: NationalityClaim, { corpus }: JudgeContext): boolean {
  if (of.is === 'person')
    return (corpus.tenuresByHolder.get(of.person.value) ?? []).some((it) =>
      organizationsAbove(corpus, it.organizationId).includes(state.value),
    )
  return of.is === 'place' && isDisputed(corpus, of.place.value, state.value)
}

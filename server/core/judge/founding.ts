/** Judges which treaty a body rests on. */
import type { FoundingClaim } from '../claims/claim.js'
import type { Corpus } from '../corpus/knowledge.js'
import { type TreatyEntity, treatiesOf } from '../corpus/treaties-of.js'
import { type JudgeContext, organizationsAbove } from './judge-context.js'
import { contradicted, type Judgement, supported, unverified } from './judgement.js'
import { provisionsOf } from './provision-records.js'
import { firstDay } from './time.js'

export function judgeFounding(claim: FoundingClaim, { corpus }: JudgeContext): Judgement {
  const treaty = corpus.entities.get(claim.treaty.value)
  const body = corpus.entities.get(claim.body.value)
  if (treaty?.kind !== 'treaty' || body?.kind !== 'organization') return unverified('not-in-corpus')
  const own = treatiesOf(corpus, body.id)
  if (own.some((it) => it.id === treaty.id)) return claim.negated ? unverified('ambiguous') : supported([treaty.id])
  const owner = treaty.record.organization_id
  if (claim.negated || !own.length || owner === undefined || akin(corpus, owner, body.id) || citedBy(corpus, own, treaty.id))
    return unverified('not-in-corpus')
  const right = foundersOf(corpus, own)
  return contradicted(
    right.map((it) => it.id),
    [
      {
        code: 'wrong-treaty',
        span: claim.treaty,
        bodyId: body.id,
        writtenId: treaty.id,
        right: right.map((it) => it.id),
        evidence: right.map((it) => ({ factId: it.id, citations: it.citations })),
      },
    ],
  )
}

/** One body is an organ of the other, or came after it: what made the one may be said to have made the other. */
function akin(corpus: Corpus, owner: string, bodyId: string): boolean {
  if (organizationsAbove(corpus, owner).includes(bodyId) || organizationsAbove(corpus, bodyId).includes(owner)) return true
  const entity = corpus.entities.get(owner)
  return entity?.kind !== 'organization' || entity.record.dissolution_date !== undefined
}

/** “The alliance is founded on the Charter of a wider body”: a treaty that the body's own treaties invoke is a foundation too. */
function citedBy(corpus: Corpus, own: readonly TreatyEntity[], treatyId: string): boolean {
  return own.some((it) =>
    (it.record.provisions ?? []).some((provision) =>
      (provision.cites ?? []).some((id) => provisionsOf(corpus, treatyId).some((cited) => cited.id === id)),
    ),
  )
}

/** Of a body's treaties the one signed first, else the one that the corpus puts first: later protocols found nothing. */
function foundersOf(corpus: Corpus, own: readonly TreatyEntity[]): readonly TreatyEntity[] {
  const first = Math.min(...own.map((it) => signedOn(corpus, it)))
  return own.filter((it, index) => (Number.isFinite(first) ? signedOn(corpus, it) === first : index === 0))
}

/** Day number of the earliest account of the signing. */
function signedOn(corpus: Corpus, treaty: TreatyEntity): number {
  return firstDay(corpus.occurrencesByEntity.get(treaty.id)?.find((it) => it.id === `${treaty.id}/signed`)?.start ?? [])
}

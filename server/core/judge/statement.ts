/** Judges what the corpus holds as someone's word only: written as the author's own it is no fact, and not wrong either. */
import type { StatementClaim } from '../claims/claim.js'
import type { JudgeContext } from './judge-context.js'
import { type Judgement, unverified } from './judgement.js'

export function judgeStatement(claim: StatementClaim, { corpus }: JudgeContext): Judgement {
  const entity = corpus.entities.get(claim.words.value)
  if (entity?.kind !== 'statement' || claim.negated || claim.voice !== 'own') return unverified('attributed')
  return {
    ...unverified('not-in-corpus', [entity.id]),
    faults: [
      {
        code: 'claim-as-fact',
        span: claim.words,
        speakerId: entity.record.speaker_id,
        summary: entity.record.summary,
        evidence: [{ factId: entity.id, citations: entity.citations }],
      },
    ],
  }
}

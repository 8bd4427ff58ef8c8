/** Which event words mean that say too little by themselves, where another event stands beside them. */
import type { EventClaim } from '../claims/claim.js'
import type { Corpus, Occurrence } from '../corpus/knowledge.js'
import { compare } from './compare-event.js'
import type { JudgeContext } from './judge-context.js'
import { firstDay } from './time.js'

/** Two things told in one breath lie no further apart than this. */
const NEAR = 400

/**
 * “The withdrawal began a week after ⟦the deployment⟧”: of all that the noun can mean, what has its people, its places or its treaty in
 * common with the other event and lies next to it on the side that is said; nothing where a second one lies hardly further off.
 */
export function identifyBeside(
  claim: EventClaim,
  other: Occurrence,
  side: 'before' | 'after',
  context: JudgeContext,
): Occurrence | undefined {
  if (claim.noun === undefined || claim.time?.from === 'said' || !other.start.length) return undefined
  const theirs = concerned(other, context.corpus)
  const day = firstDay(other.start)
  const found = claim.candidates
    .filter((it) => it.phase === 'whole' && it.entityId !== other.entityId && it.start.length > 0)
    .map((it) => ({ it, away: side === 'before' ? day - firstDay(it.start) : firstDay(it.start) - day }))
    .filter(({ it, away }) => away >= 0 && away <= NEAR && [...concerned(it, context.corpus)].some((id) => theirs.has(id)))
    .filter(({ it }) => compare(claim, it, context).wrong.length === 0)
    .sort((a, b) => a.away - b.away)
  const [first, second] = found
  return first && (!second || second.away > first.away * 3 + 14) ? first.it : undefined
}

/** Who had a part in it and where it was, with the states that its places lie in. */
function concerned({ participants, places }: Occurrence, corpus: Corpus): ReadonlySet<string> {
  const found = new Set([...participants.map((it) => it.id), ...places])
  for (const id of places) {
    const place = corpus.entities.get(id)
    if (place?.kind === 'area' && place.record.parent_id !== undefined) found.add(place.record.parent_id)
  }
  return found
}

/** The claim as it stands, and with each other person whom a pronoun in it may mean. */
export function readingsOf(claim: EventClaim): readonly EventClaim[] {
  const found: EventClaim[] = [claim]
  for (const side of ['agents', 'targets', 'either'] as const) {
    for (const slot of claim[side]) {
      for (const value of slot.others ?? [])
        found.push({ ...claim, [side]: claim[side].map((it) => (it === slot ? { ...it, value } : it)) })
    }
  }
  return found
}

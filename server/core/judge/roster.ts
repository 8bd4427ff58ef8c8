/** Judges who took part where a list or a number claims to be of all: against an event of which the corpus knows every state that did. */
import type { EventClaim } from '../claims/claim.js'
import type { Occurrence } from '../corpus/knowledge.js'
import type { JudgeContext } from './judge-context.js'
import { contradicted, type Fault, type Judgement, supported, unverified } from './judgement.js'
import { firstDay } from './time.js'

/** Days after its beginning for which a brief speaks of an event without naming it. */
const FRESH = 120

export function judgeRoster(claim: EventClaim, except: readonly string[], context: JudgeContext): Judgement {
  const occurrence = meant(claim, context)
  if (!occurrence) return unverified('ambiguous')
  const { corpus } = context
  const evidence = [{ factId: occurrence.id, citations: occurrence.citations }]
  const states = statesOf(occurrence, context)
  const given = new Set(claim.agents.map((it) => it.value))
  const missing = states.filter((id) => !given.has(id) && !except.includes(id))
  const faults: Fault[] = []
  for (const agent of claim.agents) {
    if (occurrence.participants.some((it) => it.id === agent.value && it.role === 'agent')) continue
    faults.push({ code: 'wrong-actor', span: agent, name: occurrence.name, right: missing, wrongId: agent.value, evidence })
  }
  const last = claim.agents.at(-1)
  if (last && claim.exhaustive && !faults.length && missing.length && missing.length * 2 <= states.length)
    faults.push({
      code: 'missing-member',
      of: 'participants',
      span: { start: claim.agents[0]!.start, end: last.end },
      bodyId: occurrence.entityId,
      missing,
      last,
      at: undefined,
      evidence,
    })
  if (claim.count && claim.count.value !== states.length)
    faults.push({
      code: 'wrong-member-count',
      of: 'participants',
      span: claim.count,
      bodyId: occurrence.entityId,
      count: claim.count.value,
      right: states.length,
      at: undefined,
      evidence,
    })
  // More than one stranger, and the list is of something else.
  if (faults.length > 1 || (faults.length && !corpus.entities.has(occurrence.entityId))) return unverified('ambiguous', [occurrence.id])
  return faults.length ? contradicted([occurrence.id], faults) : supported([occurrence.id])
}

/** The one event that is in sight: spoken of before, or fresh news about what the brief is about. */
function meant(claim: EventClaim, context: JudgeContext): Occurrence | undefined {
  const { frame } = context
  const scored = claim.candidates
    .filter((it) => statesOf(it, context).length > 1)
    .map((it) => {
      const age =
        frame.briefDate && frame.briefDateFrom === 'brief' && it.start.length ? frame.briefDate.earliest - firstDay(it.start) : Infinity
      const about = frame.topic.some((id) => it.places.includes(id) || it.participants.some((one) => one.id === id))
      return { it, score: (frame.events.includes(it.entityId) ? 2 : 0) + (about ? 1 : 0) + (age >= 0 && age < FRESH ? 1 : 0) }
    })
    .filter((one) => one.score >= 2)
    .sort((a, b) => b.score - a.score)
  const [first, second] = scored
  return first && (!second || second.score < first.score) ? first.it : undefined
}

function statesOf(occurrence: Occurrence, { corpus }: JudgeContext): readonly string[] {
  const ids = occurrence.participants.filter((it) => it.role === 'agent').map((it) => it.id)
  return [...new Set(ids)].filter((id) => {
    const entity = corpus.entities.get(id)
    return entity?.kind === 'organization' && entity.record.classification === 'state'
  })
}

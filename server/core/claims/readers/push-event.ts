/** Puts what a sentence says happened among its claims. */
import type { Clause } from '../../syntax/clause.js'
import type { ClaimTime, EventClaim } from '../claim.js'
import type { Context } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'

interface Draft
  extends Pick<EventClaim, 'trigger' | 'candidates' | 'named' | 'specific' | 'phase'>,
    Partial<
      Pick<
        EventClaim,
        | 'noun'
        | 'described'
        | 'joint'
        | 'stranger'
        | 'agents'
        | 'targets'
        | 'either'
        | 'places'
        | 'others'
        | 'exhaustive'
        | 'count'
        | 'roster'
      >
    > {
  readonly time: ClaimTime | undefined
  readonly voiceToken: number
  /** Whether a verb says of it that someone told, wanted or feared it. */
  readonly reported?: boolean | undefined
  readonly clause: Clause | undefined
}

/** Adds an event claim, once for its words, phase and date. */
export function pushEvent(context: Context, draft: Draft): void {
  const { clause, voiceToken, reported, trigger, time, phase, agents = [], targets = [], either = [], places = [], count } = draft
  const again = (it: EventClaim): boolean =>
    it.trigger.start === trigger.start && it.trigger.end === trigger.end && it.phase === phase && it.time?.span?.start === time?.span?.start
  if (context.events.some(again)) return
  // The date of a label over the sentence is an argument, and no part of the claim's place.
  const span = time?.span
  const own = span && span.start >= context.reading.tokens[context.sentence.from]!.start ? [span] : []
  const spans = [trigger, ...agents, ...either, ...places, ...own]
  const claim: EventClaim = {
    kind: 'event',
    trigger,
    words: context.reading.text.slice(trigger.start, trigger.end),
    candidates: draft.candidates,
    named: draft.named,
    specific: draft.specific,
    noun: draft.noun,
    described: draft.described,
    agents,
    stranger: draft.stranger,
    targets,
    either,
    places,
    others: draft.others ?? [],
    phase,
    exhaustive: draft.exhaustive ?? false,
    count,
    roster: draft.roster,
    time,
    start: Math.min(...spans.map((it) => it.start)),
    end: Math.max(...spans.map((it) => it.end)),
    negated: isNegated(context, clause, voiceToken),
    voice: reported ? 'attributed' : voiceOf(context, clause, voiceToken),
  }
  context.events.push(claim)
  // Words that only name something assert nothing: no date, doer or place, no claim.
  if (time?.from === 'said' || agents.length || targets.length || either.length || places.length || count) context.claims.push(claim)
}

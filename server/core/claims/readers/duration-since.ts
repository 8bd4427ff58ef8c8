/**
 * How long ago something happened.
 *
 *     thirty years since independence · thirty years have passed since …       until now, or until a day that is said
 *     ten years after the strike, has justice been done?                         the present, as it is after it
 *     12 May: …, ten years after the strike                                      until the day of what is told there
 *     has been independent for thirty years · thirty years of independence      since it became so
 */
import type { Occurrence } from '../../corpus/knowledge.js'
import type { DurationExpression } from '../../mentions/dates/expression.js'
import type { ClaimTime, DurationClaim } from '../claim.js'
import { type Context, resolve, spanOf } from '../context.js'
import { bareEvent } from './bare-event.js'
import { clauseAround } from './clause-of.js'
import { nextEvent } from './duration-between.js'

type Since = Extract<DurationClaim['of'], { is: 'since' }>

/** What a length of time is counted from; `begin` is the token where its words begin, hedge included. */
export function sinceEvent(context: Context, it: DurationExpression, begin: number): Since | undefined {
  return sinceWord(context, it) ?? presentAfter(context, it, begin) ?? untilDay(context, it) ?? sinceBecoming(context, it, begin)
}

function sinceWord(context: Context, it: DurationExpression): Since | undefined {
  const clause = clauseAround(context, it.from)
  // “Thirty years have passed since …”
  const passing = context.sentence.clauses.find(({ verb }) => verb.from === it.to && PASSING.has(verb.lemma) && verb.perfect)
  const word = context.reading.tokens[passing ? passing.verb.to : it.to]
  if (word?.norm !== 'since') return undefined
  if (clause && clause.verb.tense === 'past' && !clause.verb.perfect && clause.verb.from < it.from) return undefined
  const event = nextEvent(context, word.end)
  return event ? { is: 'since', event } : undefined
}

const PASSING: ReadonlySet<string> = new Set(['pass', 'elapse', 'go'])

/** “⟦Ten years after⟧ the strike, nobody has been tried”: at the head of a sentence that speaks of today and tells nothing else. */
function presentAfter(context: Context, it: DurationExpression, begin: number): Since | undefined {
  const { tokens } = context.reading
  const word = tokens[it.to]
  if ((word?.norm !== 'after' && word?.norm !== 'on' && word?.norm !== 'following') || begin > context.sentence.from + 1) return undefined
  const event = nextEvent(context, word.end)
  const clause = context.sentence.clauses.find(({ kind }) => kind === 'main')
  if (!event || !clause || clause.verb.tense !== 'present' || context.dates.resolved.length) return undefined
  return context.events.some((other) => other !== event && other.trigger.start > event.trigger.end) ? undefined : { is: 'since', event }
}

/** “⟦12 May⟧: the mill is opened, ten years after the strike”: nothing else that the corpus knows is told beside it. */
function untilDay(context: Context, it: DurationExpression): Since | undefined {
  const { tokens } = context.reading
  const word = tokens[it.to]
  if (word?.norm !== 'after' && word?.norm !== 'following') return undefined
  const event = nextEvent(context, word.end)
  const clause = clauseAround(context, it.from)
  if (!event || !clause || clause.kind !== 'main' || context.events.some((other) => other.trigger.end <= it.start)) return undefined
  const until = context.dates.ofClause(clause)
  const own = event.time?.from === 'said' ? event.time.span : undefined
  if (!until?.span || until.relation !== 'at' || !isPoint(until) || (own && own.start === until.span.start)) return undefined
  return until.span.end <= it.start ? { is: 'since', event, until } : undefined
}

function isPoint({ value }: ClaimTime): boolean {
  return value.precision === 'day' || value.precision === 'month'
}

/** “has been independent ⟦for thirty years⟧”, “⟦thirty years⟧ of independence”, “independence ⟦thirty years⟧ ago”. */
function sinceBecoming(context: Context, it: DurationExpression, begin: number): Since | undefined {
  const { tokens } = context.reading
  const clause = clauseAround(context, it.from)
  const subject = clause?.subject.length === 1 ? clause.subject[0] : undefined
  const state = subject && resolve(context, subject, 'state')
  if (!state || !clause || clause.verb.tense !== 'present') return undefined
  if (!clause.verb.negated && tokens[begin - 1]?.norm === 'for' && tokens[begin - 2]?.pos === 'ADJ' && tokens[begin - 3]?.lemma === 'be') {
    const quality = tokens[begin - 2]!.norm
    return since(context, begin - 2, state.value, ({ said }) => said.some((words) => words.verb === 'become' && words.object === quality))
  }
  const at = tokens[it.to]?.norm === 'of' ? it.to + 1 : tokens[it.to]?.norm === 'ago' ? begin - 1 : -1
  const noun = tokens[at]?.norm
  // “since the independence of X thirty years ago” is an event with its date.
  if (noun === undefined || (at < begin && DETERMINERS.has(tokens[at - 1]?.norm ?? ''))) return undefined
  return since(context, at, state.value, ({ called, said }) => called.includes(noun) && said.some((words) => words.verb === 'become'))
}

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'its', 'their', 'of'])

/** What one state alone went through, once. */
function since(context: Context, at: number, state: string, isMeant: (it: Occurrence) => boolean): Since | undefined {
  const found = context.corpus.occurrences.filter(
    (it) => it.phase === 'whole' && it.unique && isMeant(it) && it.participants.some((part) => part.id === state && part.role === 'agent'),
  )
  return found.length === 1 ? { is: 'since', event: bareEvent(context, spanOf(context, at, at + 1), found) } : undefined
}

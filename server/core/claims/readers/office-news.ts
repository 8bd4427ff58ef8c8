/** Of which time a title is told: “President X said on Monday”, “the then president, X”, and who else has a title beside it. */
import type { Span } from '../../base/span.js'
import type { Clause, Group } from '../../syntax/clause.js'
import type { ClaimTime } from '../claim.js'
import type { Context } from '../context.js'
import type { Frame } from '../frame.js'
import { OBJECT_CONTROL } from '../voice.js'

/** Verbs of what those in office do before the press. */
const ACTING: ReadonlySet<string> = new Set(
  'say tell announce declare order warn add urge accuse condemn deny pledge vow reject welcome thank congratulate instruct insist demand promise appeal ask call accept decree dismiss sack appoint nominate name meet address confirm telephone phone'.split(
    ' ',
  ),
)

/** Words that open a clause which tells what had happened before, or by the way. */
const BY_THE_WAY: ReadonlySet<string> = new Set(['when', 'while', 'as', 'until', 'before', 'once', 'whenever', 'if', 'where'])

/** For how many days what happened is news. */
const NEWS = 60

/** Whether a title is told of one who has just acted in office, or whose act is dated by a day of the week, “last week”, “yesterday”. */
export function isNews(context: Context, person: Span, clause: Clause | undefined, time: ClaimTime | undefined): boolean {
  const { frame, dates } = context
  if (!clause || frame.briefDateFrom !== 'brief' || !frame.briefDate || clause.verb.tense !== 'past' || clause.verb.perfect) return false
  if (BY_THE_WAY.has(clause.marker) || clause.kind === 'infinitive' || clause.kind === 'participle') return false
  if (time?.from === 'said' && isThatDay(context, time)) return false
  if (time?.from === 'said')
    return time.relation === 'at' && time.value.latest > frame.briefDate.earliest - NEWS && time.value.earliest <= frame.briefDate.latest
  if (dates.resolved.length || !ACTING.has(clause.verb.lemma) || hasGoneBack(frame)) return false
  return isAmong(context, person, doersOf(clause))
}

/** Whether a text has told of times long past so far, more than of its own days. */
function hasGoneBack({ told, heading }: Frame): boolean {
  return heading !== undefined || told.past > (told.present ? 1 : 0)
}

/** Verbs whose object belongs to the past, though they stand in the present: “historians remember President X”. */
const RECALLING: ReadonlySet<string> = new Set(
  'remember recall evoke portray depict quote cite honour honor commemorate celebrate mourn admire miss study recount invoke compare praise revere'.split(
    ' ',
  ),
)

/** Whether one with a title is only thought of. */
export function isRecalled(context: Context, person: Span, clause: Clause): boolean {
  return RECALLING.has(clause.verb.lemma) && !isAmong(context, person, clause.subject)
}

/** “that Monday”: a day of the story, and none of the news. */
function isThatDay({ dates }: Context, time: ClaimTime): boolean {
  const form = dates.resolved.find((it) => it.expression.start === time.span?.start)?.expression.form
  return form !== undefined && 'pick' in form && form.pick === 'that'
}

/** “the then president, X, left in 2018”: only who does it, or is made to, is sure to be told of that time. */
export function isThen(context: Context, person: Span, around: Clause | undefined, time: ClaimTime | undefined): boolean {
  if (time?.from !== 'said' || time.relation !== 'at' || !time.yearSaid) return false
  const clause = around ?? context.sentence.clauses.find((it) => isAmong(context, person, it.subject))
  if (clause?.verb.tense !== 'past' || clause.verb.perfect) return false
  const made = OBJECT_CONTROL.has(clause.verb.lemma) && !clause.passive
  return isAmong(context, person, made ? clause.object : [...clause.subject, ...doersOf(clause)])
}

function doersOf(clause: Clause): Group {
  return clause.passive ? clause.preps.filter((it) => it.prep === 'by').flatMap((it) => it.phrases) : clause.subject
}

function isAmong({ reading, sentence }: Context, person: Span, group: Group): boolean {
  const holds = (from: number, to: number): boolean =>
    reading.tokens[from]!.start <= person.start && person.end <= reading.tokens[to - 1]!.end
  return group.some(
    (it) =>
      holds(it.from, it.to) ||
      sentence.appositions.some(({ of, by }) => (of === it && holds(by.from, by.to)) || (by === it && holds(of.from, of.to))),
  )
}

/** Tells each title of a sentence who else has one in it. */
export function withCompany(context: Context): void {
  const { claims } = context
  const titled = claims.flatMap((it) =>
    it.kind === 'office' && it.aspect === 'title' && 'id' in it.person.value ? [it.person.value.id] : [],
  )
  if (new Set(titled).size < 2) return
  for (const [index, it] of claims.entries()) {
    if (it.kind !== 'office' || it.aspect !== 'title' || !('id' in it.person.value)) continue
    const { id } = it.person.value
    claims[index] = { ...it, company: titled.filter((other) => other !== id) }
  }
}

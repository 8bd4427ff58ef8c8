/** Judges lengths of time: of an event, between two events, from a founding or an event until now. */
import { flatten } from '../base/flatten.js'
import type { DurationClaim, EventClaim } from '../claims/claim.js'
import type { Account, Citation, Occurrence } from '../corpus/knowledge.js'
import { treatiesOf } from '../corpus/treaties-of.js'
import { fromDayNumber } from '../values/calendar.js'
import type { DateValue } from '../values/date-value.js'
import { admitsLength, type DayRange, daysOf } from '../values/length.js'
import { slackOf } from '../values/period.js'
import { identify } from './event.js'
import { identifyBeside, readingsOf } from './identify-beside.js'
import type { JudgeContext } from './judge-context.js'
import { contradicted, type Judgement, supported, unverified } from './judgement.js'
import { tenureLengths } from './tenure-length.js'
import { lastDay } from './time.js'

/** A length that the corpus knows, with what it rests on. */
export interface Known extends DayRange {
  readonly factId: string
  readonly citations: readonly Citation[]
  readonly name: string
  /** It is another way to count: it can bear the words out, and is no mend. */
  readonly aside?: true
}

/** A length needs less to tell which event it is of than a date, which tells one event of a sort from another. */
const LIKELY = 3

export function judgeDuration(claim: DurationClaim, context: JudgeContext): Judgement {
  if (claim.negated) return unverified('not-in-corpus')
  if (claim.of.is === 'dates') return judgeDates(claim, claim.of)
  const known = knownLengths(claim, context)
  if (!known.length) return unverified('not-in-corpus')
  const facts = known.map((it) => it.factId)
  const said = claim.length.value
  const fitting = known.filter((it) =>
    claim.anniversary ? Math.abs(said.amount * YEAR - (it.least + it.most) / 2) <= (it.most - it.least) / 2 + 1 : admitsLength(said, it),
  )
  if (fitting.length) return supported(fitting.map((it) => it.factId))
  // Up to a day within it, any shorter length is right.
  if (claim.of.is === 'tenure' && claim.of.partial && known.some((it) => daysOf(said).least <= it.most))
    return unverified('coarser-than-corpus', facts)
  return contradicted(facts, [
    {
      code: 'wrong-duration',
      span: claim.length,
      said,
      anniversary: claim.anniversary,
      name: known[0]!.name,
      right: known.filter((it) => !it.aside),
      evidence: known.map(({ factId, citations }) => ({ factId, citations })),
    },
  ])
}

/** A length beside its two dates: no corpus is asked, and none bears it out. */
function judgeDates({ length }: DurationClaim, of: Extract<DurationClaim['of'], { is: 'dates' }>): Judgement {
  const { known, dates, turned } = of
  const said = length.value
  if (turned) {
    if (!known.some((it) => !it.aside && admitsLength(said, it))) return unverified('not-in-corpus')
    const span = { start: turned.start, end: turned.end }
    return contradicted(
      [],
      [{ code: 'self-contradiction', span, right: { words: turned.value, reckoned: true }, other: dates[0]!, evidence: [] }],
    )
  }
  if (known.some((it) => admitsLength(said, it))) return unverified('not-in-corpus')
  const right = known.filter((it) => !it.aside)
  return contradicted([], [{ code: 'wrong-duration', span: length, said, anniversary: false, name: '', right, dates, evidence: [] }])
}

function knownLengths(claim: DurationClaim, context: JudgeContext): readonly Known[] {
  const { of } = claim
  switch (of.is) {
    case 'event': {
      const found = identify(of.event, context, LIKELY)
      const whole = found && wholeOf(found, context)
      if (!whole || whole.end === whole.start) return []
      // What goes on still has lasted until now.
      if (!Number.isFinite(lastDay(whole.end))) return sinceThen([whole], claim, context)
      return [{ ...between(whole.start, whole.end, 1), ...told(whole), name: whole.name }]
    }
    case 'between': {
      return distances(of, context)
    }
    case 'since': {
      const event = identify(of.event, context, LIKELY)
      return event ? sinceThen([event], claim, context) : []
    }
    case 'dates':
      return []
    case 'tenure':
      return tenureLengths(of.office, context)
    case 'age':
      return sinceThen(
        flatten(of.entityIds, (id) => beginningsOf(id, context)),
        claim,
        context,
      )
  }
}

/** Between two things, whoever of those that a pronoun can mean has them; the other readings can bear the words out. */
function distances(of: Between, context: JudgeContext): readonly Known[] {
  const [first = [], ...others] = readingsOf(of.later)
    .map((later) => apart({ ...of, later }, context))
    .filter((it) => it.length > 0)
  return [...first, ...others.flat().map((it) => ({ ...it, aside: true as const }))]
}

type Between = Extract<DurationClaim['of'], { is: 'between' }>

/** As told, and where that is not known, from the day said before. A distance from anything else told before holds too. */
function apart(of: Between, context: JudgeContext): readonly Known[] {
  const before = of.earlier && identify(of.earlier, context, LIKELY)
  const later = identify(of.later, context, LIKELY) ?? (before && identifyBeside(of.later, before, 'after', context))
  if (!later?.start.length) return []
  const after = (event: EventClaim): readonly Known[] => {
    const earlier = identify(event, context, LIKELY) ?? identifyBeside(event, later, 'before', context)
    if (!earlier?.start.length || earlier.id === later.id) return []
    // What went on for a while is the earlier thing with its end as well as with its beginning.
    const ended = event.phase === 'whole' ? earlier.end : earlier.start
    const begun = between(earlier.start, later.start, 0)
    const over = between(ended, later.start, 0).least
    // “The withdrawal began a week after the deployment”, which went on until it was over.
    const range = over < 0 && begun.least >= 0 && later.phase !== 'whole' ? begun : { ...begun, least: over }
    // Which came first is another matter than how far apart they were.
    return range.least < 0 ? [] : [{ ...range, ...told(later), name: `from ${earlier.name} to ${later.name}` }]
  }
  const { from } = of
  const day = from && Number.isFinite(from.earliest) ? between([{ date: from, citations: [] }], later.start, 0) : undefined
  const since: readonly Known[] = day && day.least >= 0 ? [{ ...day, ...told(later), name: `from then to ${later.name}` }] : []
  const main = of.earlier ? after(of.earlier) : since
  const aside = [...of.others.flatMap(after), ...(of.earlier ? since : [])].map((it) => ({ ...it, aside: true as const }))
  return main.length ? [...main, ...aside] : []
}

/** From each of several days until a day that the sentence says, and until the brief's. */
function sinceThen(from: readonly Occurrence[], claim: DurationClaim, context: JudgeContext): readonly Known[] {
  const said = claim.time?.relation === 'at' ? claim.time.value : undefined
  const until = claim.of.is === 'since' ? claim.of.until : undefined
  const days = [said, (claim.anniversary && said) || until ? undefined : context.frame.briefDate].flatMap((it) =>
    it && Number.isFinite(it.earliest) && Number.isFinite(it.latest) ? [it] : [],
  )
  // What went on for a while is as soon counted from its end.
  const points = (it: Occurrence): readonly Account[] =>
    claim.of.is === 'since' && !claim.anniversary && Number.isFinite(lastDay(it.end)) ? [...it.start, ...it.end] : it.start
  const found = from.flatMap((it) =>
    points(it).flatMap((account) =>
      days.map((date) => ({
        ...(claim.anniversary ? yearsBetween(account.date, date, said ? 0 : 1) : between([account], [{ date, citations: [] }], 0)),
        ...told(it),
        name: `since ${it.name}`,
      })),
    ),
  )
  return found.every((it) => it.most > 0) ? found : []
}

/** Anniversaries count calendar years; `slack` where it is not said in which year this one falls. */
function yearsBetween(from: DateValue, to: DateValue, slack: number): DayRange {
  const years = fromDayNumber(to.latest).year - fromDayNumber(from.earliest).year
  return { least: (years - slack) * YEAR, most: (years + slack) * YEAR }
}

const YEAR = 365.25

/** The founding of a body and the signing and entry into force of its treaties; for a treaty, its own. */
function beginningsOf(id: string, { corpus }: JudgeContext): readonly Occurrence[] {
  return flatten([id, ...treatiesOf(corpus, id).map((it) => it.id)], (it) => corpus.occurrencesByEntity.get(it) ?? []).filter(
    (it) => it.id.includes('/') && !it.id.endsWith('/dissolved'),
  )
}

function wholeOf(occurrence: Occurrence, { corpus }: JudgeContext): Occurrence | undefined {
  return (corpus.occurrencesByEntity.get(occurrence.entityId) ?? []).find((it) => it.phase === 'whole')
}

function told(occurrence: Occurrence): { factId: string; citations: readonly Citation[] } {
  return { factId: occurrence.id, citations: occurrence.citations }
}

/** The days between two points in time that have several accounts each; `counted` is 1 where both ends may be counted. */
function between(start: readonly Account[], end: readonly Account[], counted: number): DayRange {
  const slack = Math.max(...[...start, ...end].map((it) => slackOf(it.date)))
  return {
    least: Math.min(...end.map((it) => it.date.earliest)) - Math.max(...start.map((it) => it.date.latest)) - slack,
    most: Math.max(...end.map((it) => it.date.latest)) - Math.min(...start.map((it) => it.date.earliest)) + counted + slack,
  }
}

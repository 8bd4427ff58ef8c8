/** Reads the dates of a passage one after the other, each against those before it and the tense of its clause. */

import { MODALS } from '../../text/english.js'
import type { TaggedText, Token } from '../../text/passage.js'
import type { DateValue } from '../../values/date-value.js'
import { weekdayMismatch } from './check.js'
import type { DateExpression } from './expression.js'
import { type DateAnchor, resolveDate } from './resolve.js'

export interface ResolvedDate {
  readonly expression: DateExpression
  /** Absent where the date is impossible or its anchor is missing. */
  readonly value?: DateValue
  readonly tense: NonNullable<DateAnchor['tense']>
}

/**
 * Resolves the dates of a passage in reading order.
 * @param expressions what `findDates` gave for the passage
 * @param anchor the brief’s date, and the date last spoken of before the passage
 */
export function resolveDates(tagged: TaggedText, expressions: readonly DateExpression[], anchor: DateAnchor): readonly ResolvedDate[] {
  let discourse = anchor.discourseDate
  return expressions.map((expression) => {
    const tense = tenseAt(tagged, expression)
    const { discourseDate: _, ...document } = anchor
    const value = resolveDate(expression, { ...document, ...(discourse ? { discourseDate: discourse } : {}), tense })
    if (value && !weekdayMismatch(expression, value) && leadsOn(expression)) discourse = value
    return { expression, tense, ...(value ? { value } : {}) }
  })
}

/** A decade, a century or an open range is background; so is the year of a comparison (“since 1991”, “the 2020 war”). */
export function leadsOn(expression: DateExpression): boolean {
  const { form, relation } = expression
  // “from a year earlier” is what something is compared with.
  if (form.is === 'shift' && form.sign < 0 && form.from !== 'document' && form.unit !== 'day' && form.unit !== 'week') return false
  if (relation && (relation.word === 'since' || relation.word === 'before' || relation.word === 'until')) return false
  // “in office from 2016”: where something began that goes on beside the story.
  if (form.is === 'calendar' && form.month === undefined && form.day === undefined)
    return relation !== undefined && relation.word !== 'from'
  return (
    form.is !== 'decade' &&
    form.is !== 'century' &&
    form.is !== 'turn' &&
    !(form.is === 'span' && !form.to) &&
    !(form.is === 'unit' && form.step === 0 && form.from === 'document')
  )
}

const FUTURE: ReadonlySet<string> = new Set([
  'will',
  'shall',
  "'ll",
  'wo',
  'scheduled',
  'slated',
  'planned',
  'plans',
  'plan',
  'expect',
  'expects',
  'expected',
  'due',
  'upcoming',
  'set',
  'starting',
  'beginning',
  'effective',
  'expires',
  'expire',
  'deadline',
])
const PAST: ReadonlySet<string> = new Set(
  'was were had did said told began came went met took gave made held won lost left rose fell became saw sent led ran found kept brought fought broke struck shot spoke wrote grew stood flew drew put built sold bought'.split(
    ' ',
  ),
)
const PRESENT: ReadonlySet<string> = new Set([
  'can',
  'could',
  'may',
  'might',
  'should',
  'must',
  'would',
  'is',
  'are',
  'has',
  'have',
  'does',
  'do',
  "'re",
  "'ve",
])
/** How many words a clause’s verb is looked for on either side. */
const REACH = 24

/** The tense of the clause that a date stands in: the nearest verb before it in the sentence, else the nearest after it. */
export function tenseAt(tagged: Pick<TaggedText, 'tokens'>, expression: DateExpression): NonNullable<DateAnchor['tense']> {
  const { tokens } = tagged
  const sentence = tokens[expression.from]?.sentence
  // “has grown since August” looks back, whatever the tense.
  if (expression.relation?.word === 'since') return 'past'
  for (let at = expression.from - 1; at >= 0 && expression.from - at < REACH && tokens[at]!.sentence === sentence; at--) {
    const tense = tenseOf(tokens, at)
    // “may vote Monday”, “said it would meet on Friday”: a weekday under a modal is yet to come.
    if (tense === 'present' && expression.form.is === 'weekday' && MODALS.has(tokens[at]!.norm) && tokens[at + 1]?.norm !== 'have')
      return 'future'
    if (tense) return tense
  }
  for (let at = expression.to; at < tokens.length && at - expression.to < REACH && tokens[at]!.sentence === sentence; at++) {
    const tense = tenseOf(tokens, at)
    if (tense) return tense
  }
  return 'past'
}

function tenseOf(tokens: readonly Token[], at: number): NonNullable<DateAnchor['tense']> | undefined {
  const token = tokens[at]!
  const { norm } = token
  if (FUTURE.has(norm)) return norm === 'set' && tokens[at + 1]?.norm !== 'for' && tokens[at + 1]?.norm !== 'to' ? undefined : 'future'
  if (norm === 'to') return infinitiveTense(tokens, at)
  if (PAST.has(norm)) return tokens[at - 1]?.norm === 'be' || tokens[at - 1]?.norm === 'been' ? undefined : 'past'
  if (PRESENT.has(norm)) return 'present'
  if (token.pos !== 'VERB') return undefined
  if (norm.endsWith('ed') || (token.lemma !== norm && !norm.endsWith('s') && !norm.endsWith('ing'))) {
    if (tokens[at - 1]?.norm === 'be' || tokens[at - 1]?.norm === 'been') return undefined
    return isPerfect(tokens, at) ? 'present' : 'past'
  }
  return norm.endsWith('s') && token.lemma !== norm ? 'present' : undefined
}

/** “has decided”, “have since been told”: said of the time of writing. */
function isPerfect(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index <= 3; index--) {
    const { norm } = tokens[index]!
    if (norm === 'has' || norm === 'have' || norm === "'ve") return true
    if (PAST.has(norm)) return false
  }
  return false
}

/** “to meet”: what was meant to happen, after a verb of meaning to; nothing otherwise (“was forced to resign”). */
function infinitiveTense(tokens: readonly Token[], at: number): NonNullable<DateAnchor['tense']> | undefined {
  const governor = tokens[at - 1]
  if (governor && (governor.norm === 'is' || governor.norm === 'are' || (FUTURE.has(governor.norm) && governor.norm !== 'set')))
    return 'future'
  if (!governor || !INTENDING.has(governor.lemma) || tokens[at + 1]?.pos === 'DET') return undefined
  return 'present'
}

const INTENDING: ReadonlySet<string> = new Set(
  (
    'be plan expect intend hope agree promise vow want is are going likely about continue decide invite prepare pledge propose offer decided agreed invited ' +
    'promised hoped wanted intended prepared pledged proposed offered vowed'
  ).split(' '),
)

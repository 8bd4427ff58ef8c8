/** Judges figures: right if any account ever gave them, within what the words admit. */
import { flatten } from '../base/flatten.js'
import type { QuantityClaim } from '../claims/claim.js'
import type { Figure } from '../corpus/knowledge.js'
import type { NumberMention } from '../mentions/numbers.js'
import { formatNumber } from '../values/number-style.js'
import type { JudgeContext } from './judge-context.js'
import { contradicted, type Judgement, supported, unverified } from './judgement.js'

/** A figure beyond this ratio to every known one counts something else. */
const FAR = 6

export function judgeQuantity(claim: QuantityClaim, context: JudgeContext): Judgement {
  const figures = flatten(claim.figureIds, (id) => context.corpus.figures.find((it) => it.id === id) ?? [])
  if (!figures.length || claim.negated) return unverified('not-in-corpus')
  const number = claim.number.value
  const given = isPrecise(number) && figures.some((it) => it.record.value !== undefined)
  const parts = (claim.partIds ?? []).flatMap((id) => context.corpus.figures.find((it) => it.id === id) ?? [])
  const fitting = figures.filter((it) => agrees(number, it) && !(given && isOpen(it)))
  if (fitting.length) return supported(fitting.map((it) => it.id))
  if (!claim.sure)
    return unverified(
      'ambiguous',
      figures.map((it) => it.id),
    )
  if (number.hedge === 'vague')
    return unverified(
      'coarser-than-corpus',
      figures.map((it) => it.id),
    )
  if (parts.some((it) => agrees(number, it)) || figures.some((it) => mayGrow(number, it, context)))
    return unverified(
      'ambiguous',
      figures.map((it) => it.id),
    )
  const near = figures.filter((it) => ratio(number.value, it) <= FAR || isShifted(number, it))
  if (!near.length) return unverified('not-in-corpus')
  const facts = near.map((it) => it.id)
  const right = near.map((it) => ({ text: figureText(it), asOf: it.asOf[0]?.date.edtf }))
  return contradicted(facts, [
    {
      code: 'wrong-figure',
      span: claim.number,
      measure: near[0]!.record.measure,
      right,
      evidence: near.map((it) => ({ factId: it.id, citations: it.citations })),
    },
  ])
}

/** Days for which a count that is still going on may be told lower than it came to be. */
const COUNTING = 3

/** “Eight dead”, in a brief of the day of which the corpus gives ten: what is counted while it happens rises. */
function mayGrow(number: NumberMention, figure: Figure, { frame }: JudgeContext): boolean {
  const { briefDate } = frame
  if (!briefDate || frame.briefDateFrom !== 'brief' || number.max >= boundsOf(figure).min) return false
  // “In January” may be its last day.
  return figure.asOf.some(({ date }) => {
    const day = date.precision === 'month' ? date.latest : date.earliest
    return Number.isFinite(day) && briefDate.earliest <= day + COUNTING
  })
}

/** Whether the words admit the figure: their ranges meet, with a hundredth of slack for rounding. */
function agrees(number: NumberMention, figure: Figure): boolean {
  const { min, max } = boundsOf(figure)
  const slack = number.hedge === 'exact' && number.value < 100 ? 0 : number.value * 0.01
  return number.min - slack <= max && min <= number.max + slack
}

/** “over 4,000” is the figure 4,000 with an open end: an exact figure far above it is another one. */
function boundsOf(figure: Figure): { min: number; max: number } {
  const { value, min, max } = figure.record
  if (value !== undefined) return { min: min ?? value, max: max ?? value }
  if (min !== undefined && max === undefined) return { min, max: min * 1.5 }
  return { min: min ?? 0, max: max ?? Infinity }
}

/** A number told to the third digit is an account of its own: “over 2,000” bears out “2,400” and no “2,418”. */
function isPrecise({ value, hedge }: NumberMention): boolean {
  if (hedge !== 'exact' || !Number.isInteger(value)) return false
  let digits = value
  while (digits >= 10 && digits % 10 === 0) digits /= 10
  return digits >= 100
}

function isOpen({ record }: Figure): boolean {
  return record.value === undefined && (record.min === undefined || record.max === undefined)
}

/** “25,000” for “2,500”, “over 60,000” for 5,000 to 8,000: a nought too many, or one too few. */
function isShifted(number: NumberMention, figure: Figure): boolean {
  const { min, max } = boundsOf(figure)
  if (number.hedge === 'vague' || min < 100 || !Number.isFinite(max)) return false
  const near = (times: number): boolean =>
    number.hedge === 'exact' && figure.record.value !== undefined
      ? number.value * times === figure.record.value
      : min <= number.max * times && number.min * times <= max
  return near(10) || near(0.1)
}

function ratio(value: number, figure: Figure): number {
  const { min, max } = boundsOf(figure)
  const known = Number.isFinite(max) ? (min + max) / 2 : min
  if (known <= 0 || value <= 0) return Infinity
  return value > known ? value / known : known / value
}

function figureText(figure: Figure): string {
  const { value, min, max } = figure.record
  if (value !== undefined) return formatNumber(value)
  if (min !== undefined && max !== undefined) return `${formatNumber(min)}–${formatNumber(max)}`
  return min !== undefined ? `over ${formatNumber(min)}` : `under ${formatNumber(max ?? 0)}`
}

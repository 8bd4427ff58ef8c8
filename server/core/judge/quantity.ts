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
  const fitting = figures.filter((it) => agrees(number, it))
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

/** “25,000” for “2,500”: the same digits with a nought too many, or one too few. */
function isShifted(number: NumberMention, { record }: Figure): boolean {
  const { value } = record
  return value !== undefined && number.hedge === 'exact' && value >= 100 && (number.value === value * 10 || number.value * 10 === value)
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

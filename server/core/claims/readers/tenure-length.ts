/** How long someone held an office: “X was president of Y for nearly thirty years”, “after ten years as prime minister, X”. */
import type { DurationExpression } from '../../mentions/dates/expression.js'
import type { DurationClaim, OfficeClaim } from '../claim.js'
import type { Context } from '../context.js'
import { powerOf } from './power-length.js'

/** The office whose length a duration tells; `begin` is the token where its words begin, hedge included. */
export function tenureOf(context: Context, it: DurationExpression, begin: number): DurationClaim['of'] | undefined {
  const { tokens } = context.reading
  if (it.direction) return undefined
  const offices = context.claims.filter(
    (claim): claim is OfficeClaim =>
      claim.kind === 'office' && (claim.aspect === 'holds' || claim.aspect === 'title') && 'id' in claim.person.value,
  )
  const office = offices.find((claim) =>
    tokens[begin - 1]?.norm === 'for'
      ? reaches(context, Math.max(claim.role.end, claim.organization?.end ?? 0), tokens[begin - 1]!.start)
      : tokens[it.to]?.norm === 'as' && claim.role.start > it.end && reaches(context, tokens[it.to]!.end, claim.role.start),
  )
  const meant = office ?? powerOf(context, it, begin)
  return meant && { is: 'tenure', office: meant, partial: isPartial(context) }
}

/** Whether two places have nothing between them but what belongs to the office's own phrase. */
function reaches(context: Context, start: number, end: number): boolean {
  if (end < start || end - start > 60) return false
  return context.reading.tokens
    .filter((it) => it.start >= start && it.end <= end)
    .every((it) => it.pos !== 'VERB' && it.pos !== 'AUX' && it.pos !== 'PUNCT' && it.pos !== 'CCONJ')
}

/** “Had been president for two years when the war broke out”, “was already minister for a year”: the office went on. */
function isPartial(context: Context): boolean {
  const { from, to } = context.sentence
  return context.reading.tokens.slice(from, to).some((it) => WITHIN.has(it.norm))
}

const WITHIN = new Set([
  'when',
  'before',
  'until',
  'till',
  'by',
  'had',
  'already',
  'then',
  'so',
  'while',
  'another',
  'more',
  'only',
  'first',
])

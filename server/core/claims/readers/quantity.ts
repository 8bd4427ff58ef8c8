/** Figures: “over 4,000 arrests”, “some 2,500 soldiers”, “a 2,500-strong force”, “9,900 people were detained”, “100 of them Armenian”. */
import { type Context, namedBetween, spanOf } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'
import { clauseAround } from './clause-of.js'
import { inSight } from './events-in-sight.js'
import { figuresCalled, figuresMeant, isSure } from './quantity-matter.js'
import { numbersSaid } from './quantity-slots.js'

export function readQuantities(context: Context): void {
  if (!context.corpus.figures.length || !holdsNumber(context)) return
  const said = numbersSaid(context)
  if (!said.length) return
  const sight = inSight(context)
  const others = namedBetween(context, context.sentence.from, context.sentence.to)
  for (const it of said) {
    const matching = figuresCalled(context, it)
    const own = matching.length ? figuresMeant(context, it, matching, sight) : []
    if (!own.length) continue
    const { number, phrase, clause } = it
    context.claims.push({
      kind: 'quantity',
      ...spanOf(context, Math.min(number.from, phrase.from), Math.max(number.to, phrase.to)),
      number: { value: number.number, ...spanOf(context, number.from, number.to) },
      noun: { value: phrase.headLemma, ...spanOf(context, phrase.head, phrase.head + 1) },
      figureIds: own.map((figure) => figure.id),
      sure: isSure(context, it, own, sight, others),
      others,
      negated: isNegated(context, clause, number.from),
      voice: voiceOf(context, clause ?? clauseAround(context, number.from), number.from),
      time: clause ? context.dates.ofClause(clause) : context.dates.inSentence(),
    })
  }
}

function holdsNumber({ reading, sentence }: Context): boolean {
  for (let index = sentence.fromUnit; index < sentence.toUnit; index++) if (reading.units[index]!.kind === 'number') return true
  return false
}

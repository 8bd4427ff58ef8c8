/** Figures: “over 4,000 arrests”, “some 2,500 soldiers”, “a 2,500-strong force”, “9,900 people were detained”, “100 of them Armenian”. */
import { REPORTING_VERBS } from '../../text/english.js'
import { type Context, namedBetween, spanOf } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'
import { clauseAround } from './clause-of.js'
import { inSight } from './events-in-sight.js'
import { alludedTo } from './quantity-alluded.js'
import { figuresCalled, figuresMeant, partsOf, wholeOf } from './quantity-matter.js'
import { type NumberSaid, numbersSaid } from './quantity-slots.js'
import { isSure } from './quantity-sure.js'

export function readQuantities(context: Context): void {
  if (!context.corpus.figures.length || !holdsNumber(context)) return
  const said = numbersSaid(context)
  if (!said.length) return
  const named = inSight(context)
  const others = namedBetween(context, context.sentence.from, context.sentence.to)
  for (const it of said) {
    const matching = figuresCalled(context, it)
    const alluded = matching.length ? alludedTo(context, matching) : NOTHING
    const sight = alluded.size ? new Set([...named, ...alluded]) : named
    const own = matching.length ? figuresMeant(context, it, matching, sight) : []
    if (!own.length) continue
    const { number, phrase, clause } = it
    const whole = wholeOf(it, own)
    const parts = partsOf(context, whole)
    context.claims.push({
      kind: 'quantity',
      ...spanOf(context, Math.min(number.from, phrase.from), Math.max(number.to, phrase.to)),
      number: { value: number.number, ...spanOf(context, number.from, number.to) },
      noun: { value: phrase.headLemma, ...spanOf(context, phrase.head, phrase.head + 1) },
      figureIds: whole.map((figure) => figure.id),
      ...(parts.length ? { partIds: parts.map((figure) => figure.id) } : {}),
      sure: isSure(context, it, whole, sight, others),
      others,
      negated: isNegated(context, clause, number.from),
      voice: isReported(it) ? 'attributed' : voiceOf(context, clause ?? clauseAround(context, number.from), number.from),
      time: clause ? context.dates.ofClause(clause) : context.dates.inSentence(),
    })
  }
}

/** “it was reported about 5,000 troops”, “the ministry reported 300 arrests”. */
function isReported({ clause, phrase }: NumberSaid): boolean {
  if (phrase.headLemma === 'life') return false
  return (
    clause !== undefined &&
    REPORTING_VERBS.has(clause.verb.lemma) &&
    (clause.object.includes(phrase) || clause.subject.some((it) => it.pronoun === 'it'))
  )
}

const NOTHING: ReadonlySet<string> = new Set()

function holdsNumber({ reading, sentence }: Context): boolean {
  for (let index = sentence.fromUnit; index < sentence.toUnit; index++) if (reading.units[index]!.kind === 'number') return true
  return false
}

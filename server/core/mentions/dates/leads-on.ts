/** Which of the dates of a text those after it are told from. */
import type { TaggedText } from '../../text/passage.js'
import type { DateExpression, DateForm } from './expression.js'

/** A decade, a century or an open range is background; so is the year of a comparison (“since 1991”, “the 2020 war”). */
export function leadsOn(expression: DateExpression): boolean {
  const { form, relation } = expression
  // “from a year earlier” is what something is compared with.
  if (form.is === 'shift' && form.sign < 0 && form.from !== 'document' && form.unit !== 'day' && form.unit !== 'week') return false
  // “in prison until 11 February; five days later …”: a day is a point that a story goes on from, a month or year is not.
  if (relation?.word === 'until') return form.is === 'calendar' && form.day !== undefined
  if (relation && (relation.word === 'since' || relation.word === 'before')) return false
  // “in office from 2016”: where something began that goes on beside the story.
  if (isYears(form)) return relation !== undefined && relation.word !== 'from'
  return (
    form.is !== 'decade' &&
    form.is !== 'century' &&
    form.is !== 'turn' &&
    !(form.is === 'span' && !form.to) &&
    !(form.is === 'unit' && form.step === 0 && form.from === 'document')
  )
}

/** “1994”, “the 1981–82 season”. */
function isYears(form: DateForm): boolean {
  if (form.is === 'span') return isYears(form.from) && form.to !== undefined && isYears(form.to)
  return form.is === 'calendar' && form.month === undefined && form.day === undefined
}

/** “last year”, “a year ago”. */
function isYearBack(form: DateForm): boolean {
  if (form.is === 'unit') return form.unit === 'year' && form.step === -1 && form.from === 'document'
  return form.is === 'shift' && form.unit === 'year' && form.amount === 1 && form.from === 'document'
}

/** Whether a story does not go on from a date that may lead it on elsewhere: what is compared with, or when something came about. */
export function isAside(tagged: Pick<TaggedText, 'tokens'>, expression: DateExpression): boolean {
  return isCompared(tagged, expression) || isOrigin(tagged, expression)
}

/** “it earned less last year”, “up from a year ago”; but “Last year brought two strikes. In the first, on 24 January …”. */
function isCompared({ tokens }: Pick<TaggedText, 'tokens'>, { from, form }: DateExpression): boolean {
  return isYearBack(form) && tokens[from - 2]?.sentence === tokens[from]!.sentence
}

/**
 * Whether a year only tells when something came about that is spoken of now: “the council will lift sanctions imposed in 1990”. A
 * participle right behind its noun, after the verb of the sentence.
 */
function isOrigin({ tokens }: Pick<TaggedText, 'tokens'>, { from, form, relation }: DateExpression): boolean {
  if (relation?.word !== 'in' || form.is !== 'calendar' || form.month !== undefined || form.day !== undefined) return false
  const at = from - 2
  const verb = tokens[at]
  const noun = tokens[at - 1]
  if (verb?.pos !== 'VERB' || verb.norm === verb.lemma || verb.norm.endsWith('ing') || verb.norm.endsWith('s')) return false
  if (noun?.pos !== 'NOUN' || noun.sentence !== verb.sentence) return false
  for (let index = at - 2; index >= 0 && at - index < 24 && tokens[index]!.sentence === verb.sentence; index--)
    if (tokens[index]!.pos === 'VERB' || tokens[index]!.pos === 'AUX') return true
  return false
}

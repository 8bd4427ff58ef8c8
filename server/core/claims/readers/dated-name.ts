/** Names out of their time: one that was given up before the brief's day, one that nobody had borne yet. */
import type { NameForm } from '../../corpus/name-index.js'
import type { Unit } from '../../syntax/unit.js'
import type { DateValue } from '../../values/date-value.js'
import { type Context, spanOf } from '../context.js'
import { voiceOf } from '../voice.js'
import { clauseAround } from './clause-of.js'

type NameUnit = Extract<Unit, { kind: 'name' }>

/** Words of a sentence that is about the name, or about another time. */
const ABOUT_NAMES = new Set(
  'former formerly then called call known named name rename renamed renaming today until old previously once ex née as became become becoming future later predecessor forerunner precursor original originally ex- first founding founded found establish established create created creation form formed'.split(
    ' ',
  ),
)

export function readDatedNames(context: Context): void {
  const { reading, sentence, frame } = context
  if (frame.briefDateFrom !== 'brief' || !frame.briefDate) return
  let aboutNames: boolean | undefined
  for (let index = sentence.fromUnit; index < sentence.toUnit; index++) {
    const unit = reading.units[index]!
    if (unit.kind !== 'name') continue
    const proper = unit.candidates.filter((it) => it.form.kind !== 'metonym')
    const former = proper.length > 0 && proper.every((it) => it.form.kind === 'former') ? proper[0]!.form : undefined
    const born = former ? undefined : founded(context, unit)
    if (!former && !born) continue
    aboutNames ??= reading.tokens.slice(sentence.from, sentence.to).some((it) => ABOUT_NAMES.has(it.norm))
    if (aboutNames || isBracketed(context, unit)) continue
    const on = former ? daysOf(context, former, frame.briefDate) : born
    if (!on) continue
    const place = spanOf(context, unit.from, unit.to)
    context.claims.push({
      kind: 'dated-name',
      ...place,
      written: { value: reading.text.slice(place.start, place.end), ...place },
      entityId: (proper[0] ?? unit.candidates[0]!).entity.id,
      form: former,
      on,
      negated: false,
      voice: voiceOf(context, clauseAround(context, unit.from), unit.from),
      time: undefined,
    })
  }
}

/** “Astana (Nur-Sultan)”, “Nur-Sultan (Astana)”, “the ‘Nur-Sultan’ years”: the name is told, not used. */
function isBracketed(context: Context, unit: NameUnit): boolean {
  const { tokens, quotations } = context.reading
  const [before, after] = [tokens[unit.from - 1]?.norm, tokens[unit.to]?.norm]
  const place = tokens[unit.from]!.start
  // “Leningrad Region”: part of a longer name.
  const [left, right] = [tokens[unit.from - 1], tokens[unit.to]]
  if (right?.pos === 'PROPN' || right?.pos === 'NOUN' || (left?.pos === 'PROPN' && left.sentence === tokens[unit.from]!.sentence))
    return true
  return before === '(' || after === '(' || before === '/' || after === '/' || quotations.some((it) => it.start < place && place < it.end)
}

/** For which day a name is used: the present's, or the one day that the sentence says where the name was neither then nor now right. */
function daysOf(context: Context, form: NameForm, today: DateValue): DateValue | undefined {
  const said = context.dates.resolved
  const fits = (date: DateValue): boolean => date.latest >= (form.from ?? -Infinity) && date.earliest <= (form.to ?? Infinity)
  if (fits(today)) return undefined
  if (said.length === 1 && said[0]!.firm) return fits(said[0]!.value) ? undefined : said[0]!.value
  if (said.length || context.frame.heading) return undefined
  // A past tense without a date speaks of a time when the name may have been right.
  const present =
    context.sentence.clauses.length > 0 && context.sentence.clauses.every((it) => it.verb.tense !== 'past' && !it.verb.perfect)
  return present || today.latest < (form.from ?? -Infinity) ? today : undefined
}

/** A body that is said to have done something before it was there. */
function founded(context: Context, unit: NameUnit): DateValue | undefined {
  const body = unit.candidates.find((it) => it.entity.kind === 'organization' && it.entity.record.classification === 'body')
  if (!body || unit.candidates.length > 1) return undefined
  const clause = context.sentence.clauses.find((it) => it.subject.length === 1 && it.subject[0]!.name === unit)
  if (!clause || clause.passive || clause.verb.negated || clause.verb.tense !== 'past' || clause.subject[0]!.head !== unit.to - 1)
    return undefined
  const time = context.dates.ofClause(clause)
  const first = (context.corpus.occurrencesByEntity.get(body.entity.id) ?? [])
    .filter((it) => it.id.endsWith('/founded'))
    .flatMap((it) => it.start)
  if (!time?.span || time.from !== 'said' || time.relation !== 'at' || !first.length) return undefined
  return time.value.latest < Math.min(...first.map((it) => it.date.earliest)) ? time.value : undefined
}

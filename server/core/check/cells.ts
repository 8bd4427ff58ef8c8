/** What a table's cell holds, told from its reading: a day, a person, another name, an office, a number, words, or nothing. */
import type { PassageReading } from '../claims/passage-reading.js'

export type CellSort = 'empty' | 'date' | 'weekday' | 'person' | 'name' | 'office' | 'number' | 'words'

const EMPTY = /^[\s\-–—.?…/]*$|^(?:none|n\/a|nil|no|nobody|not applicable|tbc|unknown)$/i

/** Words in a cell that is a date all the same. */
const AROUND_DATES = new Set('since from until till to on in present today now acting and c. ca. circa about'.split(' '))

const SORTS = new WeakMap<PassageReading, CellSort>()

/** What a cell holds. Told once of each reading: a table is laid out anew with every edit. */
export function sortOfCell(text: string, reading: PassageReading): CellSort {
  const known = SORTS.get(reading)
  if (known) return known
  const sort = readSort(text, reading)
  SORTS.set(reading, sort)
  return sort
}

function readSort(text: string, reading: PassageReading): CellSort {
  if (EMPTY.test(text)) return 'empty'
  const { units, tokens, dates } = reading
  const plain = (at: number): boolean => tokens[at]!.pos === 'PUNCT' || tokens[at]!.pos === 'SYM' || AROUND_DATES.has(tokens[at]!.norm)
  if (units.every((it) => it.kind === 'date' || plain(it.from)) && dates.length)
    return dates.every((it) => it.form.is === 'weekday') ? 'weekday' : 'date'
  const first = units.find((it) => tokens[it.from]!.pos !== 'DET' && tokens[it.from]!.pos !== 'PUNCT')
  if (first?.kind === 'name' && first.candidates.some((it) => it.entity.kind === 'person')) return 'person'
  if (units.some((it) => it.kind === 'role')) return 'office'
  if (first?.kind === 'name') return isNameOnly(reading, first.to) ? 'name' : 'words'
  if (first?.kind === 'number') return units.every((it) => it.kind === 'number' || plain(it.from)) ? 'number' : 'words'
  return isUnknownPerson(reading) ? 'person' : 'words'
}

/** Nothing behind the name but what is put into a parenthesis. */
function isNameOnly({ tokens }: PassageReading, from: number): boolean {
  return from >= tokens.length || tokens[from]!.norm === '(' || tokens[from]!.pos === 'PUNCT'
}

/** Two or three capitalised words that no record bears. */
function isUnknownPerson({ tokens, units }: PassageReading): boolean {
  return (
    tokens.length >= 2 &&
    tokens.length <= 4 &&
    units.every((it) => it.kind === 'word' && tokens[it.from]!.pos === 'PROPN' && /^\p{Lu}/u.test(tokens[it.from]!.text))
  )
}

const SINCE = new Set(
  'since from start started begin began joined acceded accession entered entry appointed elected inaugurated sworn assumed took'.split(' '),
)
const UNTIL = new Set('until till to end ended left exit exited withdrew withdrawal departed departure resigned dismissed'.split(' '))

/** Whether a header says that the dates under it are beginnings or ends. */
export function boundOf({ tokens }: PassageReading): 'since' | 'until' | undefined {
  // “Left office” is an end, whatever begins in it.
  if (tokens.some((it) => UNTIL.has(it.norm) || it.lemma === 'leave')) return 'until'
  return tokens.some((it) => SINCE.has(it.norm)) ? 'since' : undefined
}

const WHEN = new Set('date when year day time period term dates years tenure month office weekday'.split(' '))
const WHERE = new Set('place where location city town venue site'.split(' '))
const WHO = new Set('who actor by agent'.split(' '))

/** Whether a header says when, where or who, and nothing of its own. */
export function questionOf({ tokens }: PassageReading): 'when' | 'where' | 'who' | undefined {
  const words = tokens.filter((it) => it.pos !== 'PUNCT' && it.pos !== 'ADP' && it.pos !== 'DET').map((it) => it.norm)
  const all = (set: ReadonlySet<string>): boolean => words.length > 0 && words.every((it) => set.has(it))
  return all(WHEN) ? 'when' : all(WHERE) ? 'where' : all(WHO) ? 'who' : undefined
}

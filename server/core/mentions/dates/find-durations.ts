/** Lengths of time: “two weeks”, “thirty-year”, “eleven days”, “the past five years”, “several months”. */
import type { TaggedText } from '../../text/passage.js'
import { perWord } from '../../text/word.js'
import type { DurationExpression } from './expression.js'
import { isDash, isTight, readCount, type Scan, word } from './scan.js'
import { COUNTS, HEDGES, TENS, UNIT_PLURALS, UNITS } from './words.js'

const TIME_UNITS: ReadonlyMap<string, DurationExpression['unit']> = new Map<string, DurationExpression['unit']>([
  ...UNITS,
  ...UNIT_PLURALS,
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['minute', 'minute'],
  ['minutes', 'minute'],
])
const VAGUE: ReadonlySet<string> = new Set(['several', 'some', 'many', 'few', 'recent', 'those', 'these'])
const DIRECTIONS: ReadonlyMap<string, NonNullable<DurationExpression['direction']>> = new Map([
  ['later', 'later'],
  ['afterwards', 'later'],
  ['earlier', 'earlier'],
  ['beforehand', 'earlier'],
  ['ago', 'ago'],
  ['before', 'before'],
  ['after', 'after'],
])
const APPROXIMATE: ReadonlySet<string> = new Set([...HEDGES, 'some', 'nearly', 'almost', 'over', 'under'])

/**
 * Every length of time in a passage, in reading order. Those that tell a date (“two weeks later”) are reported too, with their
 * `direction`; `findDates` reads the same words as a date.
 */
export function findDurations(tagged: TaggedText, text: string): readonly DurationExpression[] {
  const scan: Scan = { tokens: tagged.tokens, text, dayFirst: true, depth: 0 }
  const found: DurationExpression[] = []
  let at = 0
  while (at < scan.tokens.length) {
    const read = mayOpen(scan.tokens[at]!.word) ? readDuration(scan, at) : undefined
    if (read) found.push(read)
    at = read ? read.to : at + 1
  }
  return found
}

const mayOpen = perWord(({ norm }) => VAGUE.has(norm) || mayCount(norm))

function readDuration(scan: Scan, at: number): DurationExpression | undefined {
  const first = word(scan, at)
  const vague = VAGUE.has(first)
  const count = vague ? { value: undefined, to: at + 1 } : mayCount(first) ? readAmount(scan, at) : undefined
  if (!count) return undefined
  let unitAt = count.to
  while (unitAt < count.to + 2 && BETWEEN.has(word(scan, unitAt))) unitAt++
  if (isDash(word(scan, unitAt)) && isTight(scan, unitAt)) unitAt++
  const unit = TIME_UNITS.get(word(scan, unitAt))
  if (!unit || (first === 'a' && word(scan, unitAt - 1) === '-')) return undefined
  if (vague && !word(scan, unitAt).endsWith('s')) return undefined
  // “one day in May”, “a day in the life”: no length. “8 May days” does not occur.
  const half = word(scan, unitAt + 1) === 'and' && word(scan, unitAt + 2) === 'a' && word(scan, unitAt + 3) === 'half'
  const to = half ? unitAt + 4 : unitAt + 1
  const direction = DIRECTIONS.get(word(scan, to))
  const start = scan.tokens[at]!.start
  const times = word(scan, unitAt) === 'fortnight' ? 2 : 1
  const amount = count.value === undefined ? undefined : (count.value + (half ? 0.5 : 0)) * times
  return {
    start,
    end: scan.tokens[to - 1]!.end,
    from: at,
    to,
    unit,
    ...(amount === undefined ? {} : { amount }),
    approximate:
      vague || APPROXIMATE.has(word(scan, at - 1)) || (word(scan, at - 1) === 'than' && ['more', 'less'].includes(word(scan, at - 2))),
    ...(direction ? { direction } : {}),
  }
}

const BETWEEN: ReadonlySet<string> = new Set([
  'full',
  'long',
  'consecutive',
  'straight',
  'whole',
  'more',
  'additional',
  'calendar',
  'short',
])

function mayCount(first: string): boolean {
  return (
    first === 'a' ||
    first === 'an' ||
    first === 'half' ||
    first === 'dozen' ||
    COUNTS.has(first) ||
    TENS.has(first) ||
    first.includes('-') ||
    (first[0] !== undefined && first[0] >= '0' && first[0] <= '9')
  )
}

/** Whole numbers, and `half a`. */
function readAmount(scan: Scan, at: number): { value: number | undefined; to: number } | undefined {
  if (word(scan, at) === 'half') return word(scan, at + 1) === 'a' || word(scan, at + 1) === 'an' ? { value: 0.5, to: at + 2 } : undefined
  return readCount(scan, at)
}

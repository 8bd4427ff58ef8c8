/** The closed word classes of English dates. */
import type { Weekday } from '../../values/calendar.js'
import type { Season } from '../../values/date-make.js'
import type { TimeUnit } from '../../values/period.js'
import type { Pick } from './expression.js'

function table<T>(rows: string, value: (index: number) => T): ReadonlyMap<string, T> {
  return new Map(rows.split('|').flatMap((row, index) => row.split(' ').map((word) => [word, value(index)] as const)))
}

export const MONTHS = table<number>(
  'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
  (index) => index + 1,
)
export const LONG_MONTHS: ReadonlySet<string> = new Set(
  [...MONTHS.keys()].filter((word) => word.length > 4 || word === 'may' || word === 'june' || word === 'july'),
)
/** Months that are also names or ordinary words; alone they need a preposition before them. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'april', 'june', 'august'])

export const WEEKDAYS = table<Weekday>('monday|tuesday|wednesday|thursday|friday|saturday|sunday', (index) => (index + 1) as Weekday)
export const SHORT_WEEKDAYS = table<Weekday>('mon|tue tues|wed weds|thu thur thurs|fri|sat|sun', (index) => (index + 1) as Weekday)

export const SEASONS = table<Season>('spring springtime|summer summertime|autumn fall|winter wintertime', (index) => (index + 21) as Season)

export const UNITS = table<TimeUnit>(
  'day|week|month|quarter|year|decade|century',
  (index) => (['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'] as const)[index]!,
)
export const UNIT_PLURALS: ReadonlyMap<string, TimeUnit> = new Map([
  ['days', 'day'],
  ['weeks', 'week'],
  ['months', 'month'],
  ['quarters', 'quarter'],
  ['years', 'year'],
  ['decades', 'decade'],
  ['centuries', 'century'],
  ['fortnight', 'week'],
])

export const DAY_PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night', 'noon', 'midnight', 'midday'])

/** “last week” against the brief’s date; “the following week” against the date just said. */
export const DOCUMENT_PICKS: ReadonlyMap<string, Pick> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
])
export const DISCOURSE_PICKS: ReadonlyMap<string, Pick> = new Map([
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['prior', 'previous'],
  ['following', 'following'],
  ['next', 'following'],
  ['ensuing', 'following'],
  ['subsequent', 'following'],
  ['same', 'that'],
])

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
)
export const COUNTS: ReadonlyMap<string, number> = new Map([...ONES.map((word, index) => [word, index] as const).slice(1), ...TENS])
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
  ['thirtieth', 30],
])
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').map((word, index) => [word, (index + 2) * 10]),
)

/** Words that open a part of a period without “of”: “early May”, “mid-2020”. */
export const PART_ADJECTIVES: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
])
/** Nouns that open a part of a period with “of”: “the beginning of May”. */
export const PART_NOUNS: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ['beginning', 'early'],
  ['start', 'early'],
  ['opening', 'early'],
  ['outset', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
  ['close', 'late'],
])

export const HEDGES: ReadonlySet<string> = new Set(['about', 'around', 'circa', 'c.', 'ca.', 'ca', 'approximately', 'roughly', 'sometime'])

/** Things that are counted: a number before one of them is no year. */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    'troops soldiers people persons men women children servicemen peacekeepers fighters militants protesters demonstrators police policemen officers members ' +
    'delegates deputies refugees civilians casualties deaths dead injured wounded arrests detainees prisoners victims rebels insurgents guards personnel staff ' +
    'employees workers students residents citizens voters votes seats pages words km kilometres kilometers miles metres meters feet tonnes tons kg grams litres ' +
    'barrels dollars euros rubles roubles pounds percent per-cent % million billion trillion thousand hundred hours hrs gmt utc units vehicles tanks ' +
    'aircraft planes shares points homes houses companies cases copies times block'
  ).split(' '),
)

/** Abbreviations: English words that keep their full stop, and what may follow them. No word here belongs to a subject. */

/** What an abbreviation says of the words after it. */
export type AbbreviationKind =
  /** Stands before a name: `Gen. Ivanov`. Never ends a sentence. */
  | 'title'
  /** Stands before a number: `Art. 4`. An abbreviation only there. */
  | 'counter'
  /** A month or weekday. May end a sentence. */
  | 'date'
  /** Stands inside a sentence: `e.g.`. Never ends one. */
  | 'connector'
  /** May end a sentence: `etc.`, `Inc.`. */
  | 'other'

const WORDS: readonly (readonly [AbbreviationKind, string])[] = [
  [
    'title',
    'Gen Lt Col Maj Capt Cpt Sgt Adm Brig Cmdr Cdr Mr Mrs Ms Messrs Dr Prof Rev Hon Sen Rep Gov Pres Amb Pvt Cpl St Mt Ft Supt Insp Asst Dep Fr Mme Mlle',
  ],
  [
    'counter',
    'No Nos no nos Art Arts art arts Sec Secs sec Sect para paras Para Paras p pp vol vols Vol Vols ch chs Ch fig figs Fig Figs c ca Ca circa Res Reg Cl cl Chap chap nn',
  ],
  ['date', 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun'],
  ['connector', 'e.g i.e eg ie cf vs viz approx est incl excl resp eds al'],
  ['other', 'etc Inc Ltd Co Corp Bros Jr Sr Univ Dept Govt Mil Intl Assn a.m p.m ibid op seq Ph.D M.D B.A M.A'],
]

const KINDS = new Map<string, AbbreviationKind>(WORDS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)))

/** Months and weekdays that are words of their own, so that only a number beside them makes them abbreviations. */
const AMBIGUOUS_DATES = new Set(['Mar', 'Mon', 'Sun', 'Sat', 'Dec', 'Jun'])

/** The kind of an abbreviation, given without its last full stop. Undefined for ordinary words. */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  return KINDS.get(word)
}

/** Whether the word needs a number after it, or one before, to be an abbreviation. */
export function needsNumber(word: string): boolean {
  return AMBIGUOUS_DATES.has(word) || KINDS.get(word) === 'counter'
}

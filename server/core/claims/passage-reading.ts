/** A passage read as far as it can be without its context: tokens, units, syntax. Depends on its text and the corpus alone. */
import type { Span } from '../base/span.js'
import type { Corpus } from '../corpus/knowledge.js'
import { findNames } from '../corpus/name-index.js'
import type { DateExpression, DurationExpression } from '../mentions/dates/expression.js'
import { findDates } from '../mentions/dates/find-dates.js'
import { findDurations } from '../mentions/dates/find-durations.js'
import { findNumbers, type NumberMention } from '../mentions/numbers.js'
import { chunk } from '../syntax/chunk.js'
import { readSyntax, type SentenceSyntax } from '../syntax/clause.js'
import { retag } from '../syntax/retag.js'
import { foldUnits, strangersIn, type Unit } from '../syntax/unit.js'
import type { Token } from '../text/passage.js'
import { tagText } from '../text/tagger.js'
import type { DateLocale } from '../values/date-style.js'

export interface PassageReading {
  readonly text: string
  /** Which number of 8/1/2022 was taken for the month. */
  readonly dateLocale: DateLocale
  readonly tokens: readonly Token[]
  readonly units: readonly Unit[]
  readonly dates: readonly DateExpression[]
  readonly numbers: readonly NumberMention[]
  /** Lengths of time, those included that a date takes in: “two weeks later”. */
  readonly durations: readonly DurationExpression[]
  readonly sentences: readonly SentenceReading[]
  /** Family names, folded, that stand behind a given name that is nobody's of the corpus. */
  readonly strangers: readonly string[]
  /** Stretches between quotation marks, marks included. */
  readonly quotations: readonly Span[]
}

export interface SentenceReading extends SentenceSyntax {
  /** Unit range. */
  readonly fromUnit: number
  readonly toUnit: number
  readonly question: boolean
}

/** Reads a passage without its context. */
export function readPassage(text: string, corpus: Corpus, dateLocale: DateLocale = 'uk'): PassageReading {
  const tagged = tagText(text)
  const tokens = retag(tagged.tokens)
  const dates = findDates(tagged, text, { dayFirst: dateLocale === 'uk' })
  const figures = findNumbers(tokens)
  const numbers = dates.length ? figures.filter((it) => !dates.some((date) => date.from < it.to && it.from < date.to)) : figures
  const hits = findNames(corpus.names, tokens)
  const units = foldUnits(tokens, corpus, dates, numbers, hits)
  const sentences: SentenceReading[] = []
  let unit = 0
  for (const range of tagged.sentences) {
    const fromUnit = unit
    while (unit < units.length && units[unit]!.from < range.to) unit++
    const chunks = chunk(tokens, units, fromUnit, unit)
    const { from, to, groups, clauses, appositions } = readSyntax(tokens, chunks, range.from, range.to)
    const question = tokens[range.to - 1]?.text === '?'
    sentences.push({ from, to, chunks, groups, clauses, appositions, fromUnit, toUnit: unit, question })
  }
  return {
    text,
    dateLocale,
    tokens,
    units,
    dates,
    numbers,
    durations: findDurations(tagged, text),
    sentences,
    strangers: strangersIn(tokens, corpus, hits),
    quotations: findQuotations(text),
  }
}

/** Pairs of double quotation marks, straight or curly, and of curly single ones. An opening mark without a closing one opens nothing. */
export function findQuotations(text: string): readonly Span[] {
  if (!/["“„«‘]/.test(text)) return []
  const found: Span[] = []
  let open = -1
  let closer = ''
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!
    if (open < 0) {
      if (char === '"' || char === '“' || char === '„' || char === '«') {
        open = at
        closer = char === '"' ? '"' : char === '«' ? '»' : '”'
      } else if (char === '‘' && !isLetter(text[at - 1])) {
        open = at
        closer = '’'
      }
    } else if (char === closer || (closer === '”' && char === '“' && text[open] === '„')) {
      if (closer === '’' && isLetter(text[at + 1])) continue
      found.push({ start: open, end: at + 1 })
      open = -1
    }
  }
  return found
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && char.toLowerCase() !== char.toUpperCase()
}

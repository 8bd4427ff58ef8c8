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
import type { TaggedText, Token } from '../text/passage.js'
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
  return readPassages([text], corpus, dateLocale)[0]!
}

/**
 * Reads passages without their context: all are tagged, then the dates of all are found, and so on. A processor is far quicker at doing
 * one thing many times than at many things by turns, because the code of all readers together is more than it can hold near by.
 */
export function readPassages(texts: readonly string[], corpus: Corpus, dateLocale: DateLocale = 'uk'): readonly PassageReading[] {
  const tagged = texts.map(tagText)
  const tokens = tagged.map((it) => retag(it.tokens))
  const dates = tagged.map((it, index) => findDates(it, texts[index]!, { dayFirst: dateLocale === 'uk' }))
  const durations = tagged.map((it, index) => findDurations(it, texts[index]!))
  const numbers = tokens.map((it, index) => beside(findNumbers(it), dates[index]!))
  const hits = tokens.map((it) => findNames(corpus.names, it))
  const units = tokens.map((it, index) => foldUnits(it, corpus, dates[index]!, numbers[index]!, hits[index]!))
  return texts.map(
    (text, index) =>
      new Reading(
        text,
        dateLocale,
        tokens[index]!,
        units[index]!,
        dates[index]!,
        numbers[index]!,
        durations[index]!,
        strangersIn(tokens[index]!, corpus, hits[index]!),
        findQuotations(text),
        tagged[index]!.sentences,
      ),
  )
}

/**
 * A reading whose sentences are read when they are asked for: of the cells of a table only words and names are looked at, until they are
 * read as part of their row. A class, because an object with a getter of its own is looked up like a dictionary wherever it is used.
 */
class Reading implements PassageReading {
  private read: readonly SentenceReading[] | undefined

  constructor(
    readonly text: string,
    readonly dateLocale: DateLocale,
    readonly tokens: readonly Token[],
    readonly units: readonly Unit[],
    readonly dates: readonly DateExpression[],
    readonly numbers: readonly NumberMention[],
    readonly durations: readonly DurationExpression[],
    readonly strangers: readonly string[],
    readonly quotations: readonly Span[],
    private readonly ranges: TaggedText['sentences'],
  ) {}

  get sentences(): readonly SentenceReading[] {
    this.read ??= readSentences(this.tokens, this.units, this.ranges)
    return this.read
  }
}

/** The figures that no date has taken. */
function beside(numbers: readonly NumberMention[], dates: readonly DateExpression[]): readonly NumberMention[] {
  return dates.length ? numbers.filter((it) => !dates.some((date) => date.from < it.to && it.from < date.to)) : numbers
}

function readSentences(tokens: readonly Token[], units: readonly Unit[], ranges: TaggedText['sentences']): readonly SentenceReading[] {
  const sentences: SentenceReading[] = []
  let unit = 0
  for (const range of ranges) {
    const fromUnit = unit
    while (unit < units.length && units[unit]!.from < range.to) unit++
    const chunks = chunk(tokens, units, fromUnit, unit)
    const { from, to, groups, clauses, appositions } = readSyntax(tokens, chunks, range.from, range.to)
    const question = tokens[range.to - 1]?.text === '?'
    sentences.push({ from, to, chunks, groups, clauses, appositions, fromUnit, toUnit: unit, question })
  }
  return sentences
}

/** Pairs of double quotation marks, straight or curly, and of curly single ones. An opening mark without a closing one opens nothing. */
function findQuotations(text: string): readonly Span[] {
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

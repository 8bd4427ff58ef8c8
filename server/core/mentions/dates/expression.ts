/** What a date in running text is, before anyone asks on which day it was written. */
import type { Span } from '../../base/span.js'
import type { Weekday } from '../../values/calendar.js'
import type { Season } from '../../values/date-make.js'
import type { PeriodPart, TimeUnit } from '../../values/period.js'

/** Which of several: the one before, the one at hand, the one after, the one just spoken of. */
export type Pick = 'last' | 'this' | 'next' | 'that' | 'previous' | 'following'

/** What the words of a date say. Periods nest: “the first quarter of last year”. */
export type DateForm =
  /**
   * Day, month, year as far as they are said. `of` is said in place of a year, or of month and year: “8 January of that year”, “the 15th of
   * last month”.
   */
  | {
      readonly is: 'calendar'
      readonly day?: number | undefined
      readonly month?: number | undefined
      readonly year?: number | undefined
      readonly weekday?: Weekday
      readonly of?: DateForm | undefined
      /** Whether day and month may stand the other way round: `3/2/98`. The order of the brief's own date decides where it is one of the two. */
      readonly eitherOrder?: true
      /** “fiscal 1998”: a year of accounts, which begins and ends on days of its own. */
      readonly fiscal?: true
    }
  /** From one date to another; without `to` it goes on until now. */
  | { readonly is: 'span'; readonly from: DateForm; readonly to?: DateForm }
  | { readonly is: 'season'; readonly season: Season; readonly of?: DateForm }
  | { readonly is: 'quarter'; readonly quarter: number; readonly of?: DateForm }
  /** The `index`-th of `count` pieces: halves of a year, a month, a century. */
  | { readonly is: 'half'; readonly half: 1 | 2; readonly of?: DateForm }
  /** The first (last) `count` units of a period, or the `index`-th unit of it: “the first two weeks of January”, “the second decade of …”. */
  | { readonly is: 'nth'; readonly unit: TimeUnit; readonly index: number; readonly count: number; readonly of: DateForm }
  /** “the week of 3 January”. */
  | { readonly is: 'weekOf'; readonly of: DateForm }
  /** A decade by its first year; two-digit decades (“the nineties”) by `short`. */
  | { readonly is: 'decade'; readonly year: number; readonly short: boolean }
  | { readonly is: 'century'; readonly year: number }
  /** The turn to a century; without a year, the one nearest to the brief. */
  | { readonly is: 'turn'; readonly year?: number }
  | { readonly is: 'part'; readonly part: PeriodPart; readonly of: DateForm }
  /** `of` is the week that the day is of: “Tuesday last week”. */
  | { readonly is: 'weekday'; readonly weekday: Weekday; readonly pick?: Pick; readonly of?: DateForm }
  /** “the first Sunday in July”; the last one by -1. */
  | { readonly is: 'nthWeekday'; readonly weekday: Weekday; readonly index: number; readonly of: DateForm }
  | { readonly is: 'month'; readonly month: number; readonly pick: Pick }
  | { readonly is: 'pickedSeason'; readonly season: Season; readonly pick: Pick }
  /** “this week”, “last year”, “the following day”, “yesterday”: `step` units from the anchor’s. */
  | { readonly is: 'unit'; readonly unit: TimeUnit | 'weekend'; readonly step: number; readonly from: 'document' | 'discourse' }
  /** “two weeks later”, “three months ago”, “a day before 8 January”. */
  | {
      readonly is: 'shift'
      readonly amount: number
      readonly unit: TimeUnit
      readonly sign: 1 | -1
      readonly from: 'document' | 'discourse' | DateForm
    }
  /** An ISO 8601 or EDTF text in the prose. */
  | { readonly is: 'edtf'; readonly edtf: string }

export type PartRole = 'weekday' | 'day' | 'month' | 'year' | 'season' | 'quarter' | 'decade' | 'century' | 'amount'

/** One word of a date that can be right or wrong by itself. `side` tells the two ends of a range apart. */
export interface DatePart extends Span {
  readonly role: PartRole
  readonly value: number
  readonly side: 'only' | 'from' | 'to'
}

export type DateRelation =
  | 'in'
  | 'on'
  | 'at'
  | 'by'
  | 'since'
  | 'until'
  | 'before'
  | 'after'
  | 'from'
  | 'between'
  | 'through'
  | 'throughout'
  | 'during'
  | 'over'
  | 'as-of'

export interface DateExpression extends Span {
  /** Token range of the date, relation and hedge left out. */
  readonly from: number
  readonly to: number
  /** `absolute` needs no anchor; `partial` lacks a year or a month; `relative` is told from another date. */
  readonly kind: 'absolute' | 'partial' | 'relative'
  readonly form: DateForm
  readonly parts: readonly DatePart[]
  /** “about”, “around”, “circa”. */
  readonly approximate: boolean
  readonly hedge?: Span
  /** The preposition that says how a statement stands to the date. */
  readonly relation?: { readonly word: DateRelation; readonly span: Span }
}

/** A length of time: “two weeks”, “thirty-year”, “the past five years”. */
export interface DurationExpression extends Span {
  readonly from: number
  readonly to: number
  /** Absent where the words are vague: “several weeks”. */
  readonly amount?: number
  readonly unit: TimeUnit | 'hour' | 'minute'
  readonly approximate: boolean
  /** `later`, `ago`, `before` …, where the length is a distance to another date or event. */
  readonly direction?: 'later' | 'earlier' | 'ago' | 'before' | 'after'
}

/** Whether a form can be resolved without an anchor, and what it lacks if not. */
export function kindOf(form: DateForm): DateExpression['kind'] {
  switch (form.is) {
    case 'calendar':
      if (form.of) return kindOf(form.of)
      return form.year === undefined ? 'partial' : 'absolute'
    case 'span': {
      const kinds = [kindOf(form.from), form.to ? kindOf(form.to) : 'absolute']
      return kinds.includes('relative') ? 'relative' : kinds.includes('partial') ? 'partial' : 'absolute'
    }
    case 'season':
    case 'quarter':
    case 'half':
      return form.of ? kindOf(form.of) : 'partial'
    case 'nth':
    case 'nthWeekday':
    case 'weekOf':
    case 'part':
      return kindOf(form.of)
    case 'decade':
    case 'century':
    case 'edtf':
      return 'absolute'
    case 'turn':
      return form.year === undefined ? 'partial' : 'absolute'
    case 'weekday':
      return form.pick || form.of ? 'relative' : 'partial'
    case 'shift':
      return typeof form.from === 'string' ? 'relative' : kindOf(form.from)
    default:
      return 'relative'
  }
}

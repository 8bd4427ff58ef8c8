/** Dates and periods in words, for the reader of a hover or a list: `2022-01-08` → “8 January 2022”. */
import type { Account, Extent } from '../corpus/knowledge.js'
import { fromDayNumber, weekdayOf as weekdayOfDay } from '../values/calendar.js'
import { type DateStyle, describeDate, PLAIN_STYLE, weekdayText } from '../values/date-style.js'
import type { DateValue } from '../values/date-value.js'
import { parseEdtf } from '../values/edtf.js'

/** An EDTF date in words. What is no EDTF is given back as it is. */
export function dateInWords(edtf: string, style: DateStyle = PLAIN_STYLE): string {
  const value = parseEdtf(edtf)
  if (!value) return edtf
  const words = describeDate(value, style)
  return value.uncertain ? `${words} (uncertain)` : words
}

/** The weekday of a date known to the day; none of a coarser one. */
export function weekdayOf(date: DateValue): string | undefined {
  if (date.precision !== 'day' || date.earliest !== date.latest) return undefined
  return weekdayText(weekdayOfDay(date.earliest))
}

/** The accounts of one date, joined: “6 August 2015 or 12 August 2015”. Empty where there is none. */
export function accountsInWords(accounts: readonly Account[], style: DateStyle = PLAIN_STYLE): string {
  return [...new Set(accounts.map((it) => dateInWords(it.date.edtf, style)))].join(' or ')
}

/** A stretch of time: “since 8 May 2018”, “25 February 2019 – 5 January 2022”. Empty where nothing is known of it. */
export function extentInWords(extent: Extent, style: DateStyle = PLAIN_STYLE): string {
  const start = accountsInWords(extent.start, style)
  const end = accountsInWords(extent.end, style)
  // Years stand close to their dash, longer dates apart from it.
  const dash = start.includes(' ') || end.includes(' ') ? ' – ' : '–'
  if (start && end) return start === end ? start : `${start}${dash}${end}`
  if (start) return `since ${start}`
  return end ? `until ${end}` : ''
}

/** Whether a stretch of time touches the days that a date may stand for. Without a date, whether its end is open. */
export function holdsOn(extent: Extent, at: DateValue | undefined): boolean {
  if (!at) return extent.end.length === 0
  const first = Math.min(
    ...extent.start.map((it) => it.date.earliest),
    extent.start.length ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY,
  )
  const last = Math.max(...extent.end.map((it) => it.date.latest), extent.end.length ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY)
  return first <= at.latest && at.earliest <= last
}

/** Order of stretches of time for a reader: those that hold on the day first, the longest held leading; then the others, the latest leading. */
export function byRelevance(at: DateValue | undefined): (a: Extent, b: Extent) => number {
  return (a, b) => {
    const now = holdsOn(a, at)
    if (now !== holdsOn(b, at)) return now ? -1 : 1
    return now ? startOf(a) - startOf(b) : startOf(b) - startOf(a)
  }
}

/** Order of stretches of time by their start, the latest first; what has none comes last. */
export function byStart(a: Extent, b: Extent): number {
  return startOf(b) - startOf(a)
}

function startOf(extent: Extent): number {
  const first = extent.start[0]
  return first && Number.isFinite(first.date.earliest) ? first.date.earliest : Number.MIN_SAFE_INTEGER
}

/** A stretch of time by its first accounts alone, saying so where sources differ: “since 14 December 2016 (sources differ)”. */
export function briefExtent(extent: Extent, style: DateStyle = PLAIN_STYLE): string {
  const words = extentInWords({ start: extent.start.slice(0, 1), end: extent.end.slice(0, 1) }, style)
  return extent.start.length > 1 || extent.end.length > 1 ? `${words} (sources differ)` : words
}

/** Words with the period that they hold for, if any is known: “Prime Minister, since 8 May 2018”. */
export function withPeriod(words: string, period: string): string {
  return period ? `${words}, ${period}` : words
}

/** A stretch of time in years, by its first accounts: “1992–1999”, “since 2006”. For lists, where days would be a wall. */
export function yearsInWords(extent: Extent): string {
  const year = (days: number | undefined) => (days !== undefined && Number.isFinite(days) ? String(fromDayNumber(days).year) : '')
  const start = year(extent.start[0]?.date.earliest)
  const end = year(extent.end[0]?.date.latest)
  if (start && end) return start === end ? start : `${start}–${end}`
  if (start) return `since ${start}`
  return end ? `until ${end}` : ''
}

/** Whether a stretch of time begins only after a day. */
export function startsAfter(extent: Extent, at: DateValue | undefined): boolean {
  return at !== undefined && extent.start.length > 0 && extent.start.every((it) => it.date.earliest > at.latest)
}

/** Words for rules: names as the author writes them, dates in the author's style, replacements in the author's capitals. */

import type { Fix } from '../base/report.js'
import type { Span } from '../base/span.js'
import { formsOf, kindOfForm } from '../corpus/forms-of.js'
import type { Account, Corpus } from '../corpus/knowledge.js'
import { fromDayNumber } from '../values/calendar.js'
import { type DateLocale, type DateStyle, describeDate, MONTH_NAMES, styleOfDate, styleOfLocale } from '../values/date-style.js'
import type { DateValue } from '../values/date-value.js'
import { ordinalText } from '../values/number-style.js'

export interface Wording {
  readonly corpus: Corpus
  /** The passage's text. */
  readonly text: string
  /** The words of a stretch. */
  written(span: Span): string
  /** A record's short everyday name: the abbreviation where there is one, the family name of nobody. */
  nameOf(id: string): string
  /** A record's name in the manner of the words that it takes the place of. */
  nameLike(id: string, written: string): string
  date(value: DateValue): string
  /** A date in the manner of the words it replaces, or only the part that those words say. */
  dateLike(value: DateValue, written: string): string
  dates(accounts: readonly Account[]): string
  list(words: readonly string[], joint?: 'and' | 'or'): string
}

/** Words against one passage. */
export function wordingOf(corpus: Corpus, text: string, locale: DateLocale = 'uk'): Wording {
  const nameOf = (id: string): string => {
    const entity = corpus.entities.get(id)
    if (!entity) return id
    if (entity.kind === 'organization' && entity.record.classification === 'body') {
      const short = formsOf(corpus, id).find((form) => form.kind === 'abbreviation' && !form.implied)
      if (short) return short.form
    }
    return entity.name
  }
  const date = (value: DateValue): string => describeDate(value, styleOfLocale(locale))
  const list = (words: readonly string[], joint: 'and' | 'or' = 'and'): string =>
    words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${joint} ${words[words.length - 1]}`
  return {
    corpus,
    text,
    written: (span) => text.slice(span.start, span.end),
    nameOf,
    nameLike: (id, written) => nameLike(corpus, id, written),
    date,
    dateLike: (value, written) => dateLike(value, written, locale),
    dates: (accounts) => list([...new Set(accounts.map((it) => date(it.date)))], 'or'),
    list,
  }
}

/** The form of a record's name of the same sort as the words it replaces: demonym for demonym, family name for family name, capitals for capitals. */
function nameLike(corpus: Corpus, id: string, written: string): string {
  const entity = corpus.entities.get(id)
  if (!entity) return id
  const bare = written.replace(/^the\s+/i, '')
  const article = written.slice(0, written.length - bare.length)
  const kindWritten = kindOfForm(corpus, bare)
  const own = formsOf(corpus, id)
  let found = entity.name
  if (kindWritten === 'demonym') found = own.find((it) => it.kind === 'demonym')?.form ?? found
  else if (kindWritten === 'abbreviation') found = own.find((it) => it.kind === 'abbreviation' && !it.implied)?.form ?? found
  else if (kindWritten === 'family' || (entity.kind === 'person' && !bare.includes(' ')))
    found = own.find((it) => it.kind === 'family')?.form ?? found
  const capitals = capitalWord(bare)
  if (capitals) {
    const words = found.split(' ')
    const all = bare === bare.toUpperCase() && bare.includes(' ')
    found = words.map((word, index) => (all || index === words.length - 1 ? word.toUpperCase() : word)).join(' ')
  }
  return article + found
}

/** “Askar MAMIN”: the family name in capitals. */
function capitalWord(words: string): boolean {
  const last = words.split(' ').pop() ?? ''
  return last.length > 3 && last === last.toUpperCase() && last !== last.toLowerCase()
}

/** One edit under a title that names both sides. */
export function replace(span: Span, text: string, written: string, preferred: boolean): Fix {
  const title = written ? `Change “${crop(written)}” to “${crop(text)}”` : `Insert “${crop(text.trim())}”`
  const edits = [{ start: span.start, end: span.end, text }]
  return preferred ? { title, edits, preferred } : { title, edits }
}

/** Capitals as titles have them: `secretary of state` → `Secretary of State`. */
export function titleCase(words: string): string {
  return words.replace(/(?<=^|[\s-]|\bd['’])(?!(?:of|the|and|for|to|in)(?:[\s-]|$)|d['’])\p{Ll}/gu, (it) => it.toUpperCase())
}

function crop(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57)}…` : words
}

function dateLike(value: DateValue, written: string, locale: DateLocale): string {
  const trimmed = written.trim()
  const start = Number.isFinite(value.earliest) ? fromDayNumber(value.earliest) : undefined
  if (start) {
    if (/^\d{4}$/.test(trimmed)) return String(start.year)
    if (/^\d{1,2}$/.test(trimmed) && value.precision === 'day')
      return trimmed.length === 2 && trimmed.startsWith('0') ? String(start.day).padStart(2, '0') : String(start.day)
    if (/^\d{1,2}(st|nd|rd|th)$/i.test(trimmed) && value.precision === 'day') return ordinalText(start.day)
    const month = MONTH_NAMES.findIndex((it) => it.toLowerCase() === trimmed.toLowerCase())
    if (month >= 0 && value.precision !== 'year') return MONTH_NAMES[start.month - 1]!
    const short = MONTH_NAMES.findIndex((it) => it.slice(0, 3).toLowerCase() === trimmed.toLowerCase().replace('.', ''))
    if (short >= 0 && value.precision !== 'year') return MONTH_NAMES[start.month - 1]!.slice(0, 3) + (trimmed.endsWith('.') ? '.' : '')
  }
  const style: DateStyle = styleOfDate(trimmed, locale === 'uk')
  // A month said without its day is mended by a month.
  const dayless = start !== undefined && value.precision === 'day' && /^[A-Za-z.]+,? \d{4}$/.test(trimmed)
  return describeDate(dayless ? { ...value, edtf: value.edtf.slice(0, 7), precision: 'month' } : value, style)
}

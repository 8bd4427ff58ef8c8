/** Completion of dates: when that happened which the sentence speaks of, in the brief's own way of writing dates. */
import { foldText } from '../base/fold.js'
import type { Occurrence } from '../corpus/knowledge.js'
import type { DateStyle } from '../values/date-style.js'
import type { DateValue } from '../values/date-value.js'
import { dateStyleOf } from './brief-dates.js'
import type { Completion } from './completion.js'
import { type CompletionPlace, headBefore, isDigit, writtenWords } from './completion-place.js'
import { dateInWords } from './date-words.js'
import type { ReadBrief } from './read-brief.js'

/** Words after which a date is written. */
const CUES = ['on', 'in', 'since', 'from', 'until', 'by', 'dated']

/** Past tenses whose verb cannot be seen from their letters. */
const IRREGULAR: Readonly<Record<string, string>> = {
  began: 'begin',
  begun: 'begin',
  broke: 'break',
  came: 'come',
  fell: 'fall',
  held: 'hold',
  became: 'become',
  left: 'leave',
  met: 'meet',
  rose: 'rise',
  sent: 'send',
  took: 'take',
  won: 'win',
  was: 'be',
  were: 'be',
}

/** Verbs that tell of anything that it began or ended. */
const GENERAL = ['begin', 'start', 'end', 'launch']

/** Dates of what the sentence says, where it is about to say when. */
export function completeDates(brief: ReadBrief, place: CompletionPlace): readonly Completion[] {
  const written = writtenWords(brief, place).find((it) => {
    const head = foldText(headBefore(place, it.text))
    return (it.text === '' || isDigit(it.text[0]!)) && CUES.some((cue) => head.endsWith(` ${cue}`))
  })
  if (!written || (written.text === '' && !place.before.endsWith(' '))) return []
  const style = dateStyleOf(brief)
  const ranked = occurrencesOf(brief, place)
  const month = foldText(headBefore(place, written.text)).endsWith(' in')
  const items = new Map<string, Completion>()
  for (const occurrence of ranked) {
    for (const text of occurrence.start.flatMap((it) => wordings(it.date, month, style))) {
      if (items.has(text) || !text.startsWith(written.text)) continue
      items.set(text, {
        label: text,
        kind: 'date',
        detail: detailOf(occurrence),
        insert: text,
        span: written.span,
        id: occurrence.entityId,
      })
    }
  }
  return [...items.values()].slice(0, 12)
}

/** A date as it stands after “on”; after “in” a month and a year, or a year alone. */
function wordings(date: DateValue, coarse: boolean, style: DateStyle): readonly string[] {
  if (date.precision === 'interval') return []
  if (!coarse || date.precision !== 'day') return [dateInWords(date.edtf, style)]
  return [dateInWords(date.edtf.slice(0, 7), style), dateInWords(date.edtf.slice(0, 4), style)]
}

function detailOf(occurrence: Occurrence): string {
  const phase = { whole: '', begin: ', beginning', spread: ', spread', end: ', end' }[occurrence.phase]
  return `${occurrence.name}${phase}`
}

/** Ids of the events that the sentence tells by their nouns beside a named participant or place. */
export function eventsTold(brief: ReadBrief, place: CompletionPlace): readonly string[] {
  return scored(brief, place).flatMap(({ occurrence, isTold }) => (isTold ? [occurrence.entityId] : []))
}

/** What the sentence may be about, best first. */
function occurrencesOf(brief: ReadBrief, place: CompletionPlace): readonly Occurrence[] {
  return [...scored(brief, place)].sort((a, b) => b.score - a.score).map((it) => it.occurrence)
}

interface Scored {
  readonly occurrence: Occurrence
  readonly score: number
  /** Whether a noun of the sentence tells it. */
  readonly isTold: boolean
}

/** What the sentence may be about: of records that it names, or told by its nouns beside a named participant or place. */
function scored(brief: ReadBrief, place: CompletionPlace): readonly Scored[] {
  const { corpus } = brief
  const words = wordsOf(foldText(place.before))
  const named = new Set(place.mentions.flatMap((it) => (it.id === undefined ? [] : [it.id])))
  const stems = new Set(words.map(singular))
  const found: Scored[] = []
  for (const occurrence of corpus.occurrences) {
    if (occurrence.start.length === 0) continue
    const self = named.has(occurrence.entityId)
    const partner = occurrence.participants.some((it) => named.has(it.id)) || occurrence.places.some((it) => named.has(it))
    const noun = occurrence.called.some((it) => it.split(' ').every((word) => stems.has(word)))
    const verb = occurrence.said.some(
      (it) => words.some((word) => isFormOf(word, it.verb)) && (it.object === undefined || stems.has(it.object)),
    )
    if (!self && !(partner && (noun || verb))) continue
    // “The Hanse festival began on”: a founding or signing is meant least by words that tell of anything that it began.
    const isFaint = occurrence.id.includes('/') && words.some((word) => GENERAL.some((it) => isFormOf(word, it)))
    const score = (self && !isFaint ? 4 : 0) + (verb && !isFaint ? 3 : 0) + (noun ? 2 : 0) + (partner ? 1 : 0)
    found.push({ occurrence, score, isTold: noun })
  }
  return found
}

function wordsOf(text: string): readonly string[] {
  const words: string[] = []
  let word = ''
  for (const char of text) {
    if (char.toLowerCase() !== char.toUpperCase() || char === '-') word += char
    else if (word !== '') {
      words.push(word)
      word = ''
    }
  }
  if (word !== '') words.push(word)
  return words
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/** Whether a word is a form of a verb: `signed`, `signing`, `signs` of `sign`; `began` of `begin`. */
function isFormOf(word: string, verb: string): boolean {
  if (word === verb || IRREGULAR[word] === verb) return true
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
  if (!word.startsWith(stem)) return false
  const ending = word.slice(stem.length)
  return ENDINGS.has(ending) || (ending.length > 1 && ending[0] === stem.at(-1) && ENDINGS.has(ending.slice(1)))
}

const ENDINGS = new Set(['s', 'es', 'ed', 'd', 'ing', 'e'])

/** What the header of a table's column says of the persons under it: that it befell them, that they did it, that they are no more in office. */
import type { PassageReading } from '../claims/passage-reading.js'
import { isPastForm } from '../syntax/verb-group.js'

/** Participles that say who came into an office, who held it, and who came before and after. */
const OF_OFFICES = new Set(
  'elected appointed named chosen sworn inaugurated installed confirmed nominated held reelected succeeded preceded replaced followed'.split(
    ' ',
  ),
)

/** Words that take an office, or whatever else a header names, from the persons under it. */
const NOT_IN_OFFICE = new Set(
  'former ex late previous outgoing loser losing defeated unsuccessful rival opponent challenger runner-up candidate nominee contender victim deputy vice shadow predecessor successor preceded succeeded replaced followed against until'.split(
    ' ',
  ),
)

/** Nouns for those who do something, whatever it is. */
const DOING = new Set(
  'leader by perpetrator mastermind author instigator organiser organizer ringleader assassin attacker aggressor invader'.split(' '),
)

/** The words of what befell those under a header: “overthrown” of “President overthrown”, of “Ousted ruler”. */
export function fateOf(header: PassageReading): { readonly start: number; readonly end: number } | undefined {
  const { tokens } = header
  const participles = tokens.filter((it) => it.pos !== 'PUNCT' && isPastForm(it) && (it.pos === 'VERB' || it.norm.endsWith('ed')))
  const only = participles.length === 1 ? participles[0] : undefined
  // “Killed by” is over those who did it.
  const by = only && tokens[tokens.indexOf(only) + 1]?.norm === 'by'
  return only && !by && !OF_OFFICES.has(only.norm) ? { start: only.start, end: only.end } : undefined
}

/** Whether the persons under a header are those who did what the row tells: “Leader of the coup”, “Overthrown by”. */
export function isOverDoers({ tokens }: PassageReading): boolean {
  return tokens.some((it) => DOING.has(it.norm) || DOING.has(it.lemma))
}

/** Whether a header says of the persons under it that they do not hold, or no longer hold, the office that it names. */
export function deniesOffice(header: PassageReading): boolean {
  return fateOf(header) !== undefined || header.tokens.some((it) => NOT_IN_OFFICE.has(it.norm) || NOT_IN_OFFICE.has(it.lemma))
}

/** Words that a column of an office's holders goes by, where the line over the table names the office. */
const HOLDERS = new Set('name holder incumbent person officeholder office-holder who leader politician'.split(' '))

/** Whether a header leaves it to the line over the table what those under it are. */
export function isPlainHeader({ tokens }: PassageReading): boolean {
  return tokens.every((it) => it.pos === 'PUNCT' || it.pos === 'DET' || HOLDERS.has(it.norm) || HOLDERS.has(it.lemma))
}

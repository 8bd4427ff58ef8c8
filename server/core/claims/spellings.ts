/** How a passage spells names: right forms of the corpus's records, and capitalised words that no record bears. */
import { editDistance } from '../base/edit-distance.js'
import type { Span } from '../base/span.js'
import type { NameKind } from '../corpus/name-index.js'
import type { PassageReading } from './passage-reading.js'

export interface Spelling extends Span {
  /** The record that is named, or nothing for a name that no record bears. */
  readonly recordId: string | undefined
  /** The word that can be spelt otherwise: a family name, or the whole of another name; folded. */
  readonly word: string
  /** Alike for all spellings that may be of one name: the record; of strangers, how the word begins and ends. */
  readonly group: string
  /** Whether the sentence gives the record in another spelling too: “Lviv, called Lwów by others”. */
  readonly glossed: boolean
}

/** Shorter words have too many neighbours. */
const SHORTEST = 6

/** The sorts of names that can be spelt in several ways. */
const SPELT: ReadonlySet<NameKind> = new Set(['name', 'variant', 'family'])

/** The spellings of a passage in reading order. Names in quotation marks are another's spelling. */
export function spellingsOf(reading: PassageReading): readonly Spelling[] {
  const found: Found[] = []
  const quoted = (start: number): boolean => reading.quotations.some((it) => it.start < start && start < it.end)
  for (const unit of reading.units) {
    const first = reading.tokens[unit.from]!
    const last = reading.tokens[unit.to - 1]!
    if (quoted(first.start)) continue
    if (unit.kind === 'name') {
      // A capital that can stand for its government is spelt the same.
      const plain = unit.candidates.filter((it) => it.form.kind !== 'metonym')
      const id = plain[0]?.entity.id
      if (id === undefined || !plain.every(({ entity, form }) => entity.id === id && SPELT.has(form.kind))) continue
      const person = plain[0]!.entity.kind === 'person'
      const start = person ? last.start : first.start
      const word = person
        ? last.norm
        : reading.tokens
            .slice(unit.from, unit.to)
            .map((it) => it.norm)
            .join(' ')
      if (word.length >= SHORTEST) found.push({ recordId: id, word, start, end: last.end, sentence: first.sentence })
    } else if (unit.kind === 'word' && first.pos === 'PROPN' && first.norm.length >= SHORTEST && isCapitalised(first.text)) {
      found.push({ recordId: undefined, word: first.norm, start: first.start, end: first.end, sentence: first.sentence })
    }
  }
  return found.map((it, at) => {
    const { recordId, word, start, end } = it
    const group = recordId ?? `?${word.slice(0, 2)}…${word.slice(-1)}`
    return { recordId, word, start, end, group, glossed: glosses(it, found[at - 1]) || glosses(it, found[at + 1]) }
  })
}

interface Found extends Omit<Spelling, 'group' | 'glossed'> {
  readonly sentence: number
}

function glosses(it: Found, other: Found | undefined): boolean {
  if (other === undefined || other.sentence !== it.sentence || other.word === it.word) return false
  if (other.recordId === it.recordId && it.recordId !== undefined) return true
  // Strangers stand beside others all the time.
  const most = other.recordId === it.recordId ? 1 : 3
  return editDistance(it.word, other.word, most) <= most
}

function isCapitalised(word: string): boolean {
  const first = word[0]!
  return first !== first.toLowerCase() && word !== word.toUpperCase()
}

/**
 * Tables as sentences: each row is read with the words of its header and of the line over the table, so that readers of prose understand it.
 *
 *     2 Jan | Sunday | First protests          2 Jan, Sunday: First protests
 *     Prime Minister | X | 2014–2016           Prime Minister: X (2014–2016)
 *     Georgia | 1993 | left in 1999            Georgia. Joined: 1993. Status: left in 1999
 */
import { addTo } from '../base/add-to.js'
import { flatten } from '../base/flatten.js'
import type { PassageReading } from '../claims/passage-reading.js'
import { isPastForm } from '../syntax/verb-group.js'
import type { Passage } from '../text/passage.js'
import { boundOf, type CellSort, questionOf, sortOfCell } from './cells.js'
import { composite, type Part, type Piece } from './composite.js'
import { eventRow } from './event-row.js'
import { deniesOffice, isPlainHeader } from './headers.js'
import { type Stretch, single } from './stretches.js'

type Read = (text: string) => PassageReading

/** A cell with what it holds and the header over it. */
interface Cell {
  readonly passage: Passage
  readonly sort: CellSort
  readonly header: Passage | undefined
}

/** Headers longer than this are sentences of their own and are not read again with each row. */
const LONGEST_HEADER = 80

/** Ends a sentence whatever its words; see the finder of sentences. */
const BREAK = '\u2029'

export function layOutTable(cells: readonly Passage[], caption: Passage | undefined, read: Read): readonly Stretch[] {
  const rows = new Map<number, Passage[]>()
  for (const it of cells) addTo(rows, it.cell!.row, it)
  const headers = new Map((rows.get(0) ?? []).map((it) => [it.cell!.column, it]))
  const found: Stretch[] = [...headers.values()].map(single)
  // A fact box may be named by its first header alone.
  const named = boxName([...headers.values()], read)
  const onSide = isOnSide([...headers.values()], read)
  for (const [index, row] of rows) {
    if (index === 0) continue
    const read0 = row.map((passage): Cell => {
      const header = headers.get(passage.cell!.column)
      return {
        passage,
        sort: sortOfCell(passage.text, read(passage.text)),
        header: header && header.text.length <= LONGEST_HEADER ? header : undefined,
      }
    })
    const whole = read0.filter((it) => it.sort !== 'empty')
    const stretches =
      whole.length < 2
        ? whole.map((it) => single(it.passage))
        : onSide
          ? sideways(whole)
          : named
            ? [boxed(named, whole, read)]
            : layOutRow(whole, caption, read)
    found.push(...stretches)
  }
  return found
}

/** A table on its side has names over its columns, and what is said of them at the head of its rows. */
function isOnSide(headers: readonly Passage[], read: Read): boolean {
  const over = headers.filter((it) => it.cell!.column > 0)
  return (
    over.length > 0 &&
    over.every((it) => {
      const sort = sortOfCell(it.text, read(it.text))
      return sort === 'name' || sort === 'person'
    })
  )
}

/** The header of a fact box that has but one: the name of what the box is about. */
function boxName(headers: readonly Passage[], read: Read): Passage | undefined {
  const [first, ...rest] = headers.filter((it) => sortOfCell(it.text, read(it.text)) !== 'empty')
  return first && !rest.length && first.cell!.column === 0 && sortOfCell(first.text, read(first.text)) === 'name' ? first : undefined
}

function boxed(name: Passage, row: readonly Cell[], read: Read): Stretch {
  const [label, ...values] = row
  const open = endsOpen(label!.passage.text)
  const pieces = values.flatMap((it, index): Piece[] =>
    index === 0
      ? [open ? ' ' : ': ', { passage: it.passage }]
      : it.sort === 'date'
        ? [...inBrackets([it], read)]
        : ['; ', { passage: it.passage }],
  )
  return composite([{ passage: name, lent: true }, `.${BREAK}`, { passage: label!.passage }, ...pieces])
}

/** “Member since”, “Party to the treaty from”, “Joined”: the value goes on where the words leave off. */
function endsOpen(words: string): boolean {
  return /^(?:joined|left)$|\b(?:since|from|in|on|until|to|of)$/i.test(words.trim())
}

function sideways(row: readonly Cell[]): readonly Stretch[] {
  const [label, ...values] = row
  return values.map((it, index) =>
    it.header
      ? composite([
          { passage: it.header, lent: true },
          `.${BREAK}`,
          { passage: label!.passage, lent: index > 0 },
          ': ',
          { passage: it.passage },
        ])
      : single(it.passage),
  )
}

function layOutRow(row: readonly Cell[], caption: Passage | undefined, read: Read): readonly Stretch[] {
  const [head, ...rest] = row
  if (!head) return []
  const told = eventRow(row, read)
  if (told) return told
  if (head.sort === 'date' || (head.sort === 'weekday' && rest[0]?.sort === 'date')) return [dated(head, rest, read)]
  // The number of a row says nothing.
  if (head.sort === 'number' && rest.length > 1 && (rest[0]!.sort === 'name' || rest[0]!.sort === 'date' || rest[0]!.sort === 'person'))
    return [single(head.passage), ...layOutRow(rest, caption, read)]
  const people = row.filter((it) => it.sort === 'person' && !hasRole(it.passage, read))
  const offices = isOver(row, read) ? [] : flatten(people, (it) => officeOf(it, row, caption, read) ?? [])
  const used = new Set(flatten(offices, (it) => it.used))
  const left = rest.filter((it) => !used.has(it.passage))
  // Of the stretches that hold the row's head, one has its words for its own.
  const free = offices.findIndex((it) => it.used.includes(head.passage))
  const lend = head.sort === 'name' && left.length > 0
  const held = offices.map((it, index) =>
    composite(
      it.pieces.map((piece) =>
        typeof piece !== 'string' && piece.passage === head.passage
          ? { passage: piece.passage, from: piece.from, to: piece.to, lent: lend || index !== free }
          : piece,
      ),
    ),
  )
  if (offices.length && !lend) return [...held, ...left.map((it) => single(it.passage))]
  if (head.sort === 'name' || head.sort === 'person') return [...held, ...subjectRow(head, left, read)]
  return [keyed(head, rest, read)]
}

/** “dismissed 5 January”, “until 2019”: a cell that tells of an end makes an office in the row one of the past. */
function isOver(row: readonly Cell[], read: Read): boolean {
  return row.some(
    (it) =>
      it.sort === 'words' &&
      read(it.passage.text).tokens.some(
        (token) => (token.pos === 'VERB' && isPastForm(token)) || /^(?:until|former|ex|late|resignation|dismissal|death)$/.test(token.norm),
      ),
  )
}

/** “2 Jan, Sunday: First protests in Almaty; 12 arrests” */
function dated(head: Cell, rest: readonly Cell[], read: Read): Stretch {
  const asks = (it: Cell): ReturnType<typeof questionOf> => (it.header ? questionOf(read(it.header.text)) : undefined)
  const days = rest.filter((it) => it.sort === 'weekday' || (head.sort === 'weekday' && it === rest[0]))
  const sides = rest.filter((it) => asks(it) === 'where' || asks(it) === 'who')
  const told = rest.filter((it) => !days.includes(it) && !sides.includes(it))
  const pieces: Piece[] = [{ passage: head.passage }, ...flatten(days, (it) => [', ', { passage: it.passage }]), ': ']
  for (const [index, it] of told.entries()) {
    if (index > 0) pieces.push('; ')
    if (it.sort === 'number' && it.header) pieces.push({ passage: it.header, lent: true }, ': ')
    pieces.push({ passage: it.passage })
    if (index === 0) for (const side of sides) pieces.push(asks(side) === 'where' ? ' in ' : ' by ', { passage: side.passage })
  }
  if (!told.length) for (const side of sides) pieces.push({ passage: side.passage }, ' ')
  return composite(pieces)
}

/** “Capital: Oslo (since 1814)”, “Signing: 4 May 1992, in Tashkent” */
function keyed(head: Cell, rest: readonly Cell[], read: Read): Stretch {
  const pieces: Piece[] = [{ passage: head.passage }]
  for (const [index, it] of rest.entries()) {
    const question = it.header ? questionOf(read(it.header.text)) : undefined
    if (index === 0) pieces.push(endsOpen(head.passage.text) ? ' ' : ': ', { passage: it.passage })
    else if (it.sort === 'date') pieces.push(...inBrackets([it], read))
    else if (question === 'where') pieces.push(', in ', { passage: it.passage })
    else pieces.push('; ', { passage: it.passage })
  }
  return composite(pieces)
}

/** Dates in a parenthesis, with “since” or “until” where the header says so. */
function inBrackets(dates: readonly Cell[], read: Read): readonly Piece[] {
  const [from, to] = dates
  if (!from) return []
  if (to) return [' (', { passage: from.passage }, '–', { passage: to.passage }, ')']
  const bound = /^(since|from|until|till|acting)\b/i.test(from.passage.text) || !from.header ? undefined : boundOf(read(from.header.text))
  return [bound ? ` (${bound} ` : ' (', { passage: from.passage }, ')']
}

function hasRole(passage: Passage, read: Read): boolean {
  return read(passage.text).units.some((it) => it.kind === 'role')
}

/** “- X (1996–1997)” under “Prime ministers of Norway”: read with the office of the line above, where that speaks of several. */
export function underOffice(item: Passage, caption: Passage, read: Read): Stretch | undefined {
  const { units, tokens } = read(caption.text)
  const role = units.find((it) => it.kind === 'role')
  const first = role ? tokens[role.from]!.norm : ''
  const last = role ? tokens[role.to - 1]!.norm : ''
  if (!role || !(first.endsWith('s') || last.endsWith('s')) || item.text.length > LONGEST_HEADER) return undefined
  const reading = read(item.text)
  const plain = sortOfCell(item.text, reading) === 'person' && !hasRole(item, read) && !reading.sentences.some((it) => it.clauses.length)
  const label = plain && reading.dates.length ? rolePart(caption, read) : undefined
  return label ? composite([label, ': ', { passage: item }]) : undefined
}

interface OfficeRow {
  readonly pieces: readonly Piece[]
  readonly used: readonly Passage[]
}

/** “Prime Minister of Armenia: X (since 2018)”: the office from the header, another cell or the line over the table. */
function officeOf(person: Cell, row: readonly Cell[], caption: Passage | undefined, read: Read): OfficeRow | undefined {
  const at = row.indexOf(person)
  const beside = row.find((it) => it.sort === 'office')
  const header = person.header && read(person.header.text)
  if (header && deniesOffice(header)) return undefined
  // “Prime ministers”, and below it “Name | From | To”: another header says of those under it what they are.
  const above = caption && (!header || hasRole(person.header!, read) || isPlainHeader(header)) && !deniesOffice(read(caption.text))
  const over = [person.header, above ? caption : undefined].find((it) => it !== undefined && hasRole(it, read))
  const label =
    beside && !(person.header && hasRole(person.header, read)) ? { passage: beside.passage } : over ? rolePart(over, read) : undefined
  if (!label) return undefined
  const pieces: Piece[] = [label]
  const used = [person.passage, label.passage]
  const state = row.find((it) => it.sort === 'name')
  if (state && !read(label.passage.text).units.some((it) => it.kind === 'name')) {
    pieces.push(' of ', { passage: state.passage })
    used.push(state.passage)
  }
  const next = row.findIndex((it, index) => index > at && it.sort === 'person')
  const dates = row.filter((it, index) => it.sort === 'date' && index > at && (next < 0 || index < next)).slice(0, 2)
  pieces.push(': ', { passage: person.passage }, ...inBrackets(dates, read))
  return { pieces, used: [...used, ...dates.map((it) => it.passage)] }
}

/** The words of an office in a header or caption: “Heads of government” of “Heads of government since 1991”; none where “of” leads to no name. */
function rolePart(passage: Passage, read: Read): Part | undefined {
  const { units, tokens } = read(passage.text)
  const at = units.findIndex((it) => it.kind === 'role')
  let end = at + 1
  while (
    end < units.length &&
    (units[end]!.kind === 'name' || tokens[units[end]!.from]!.norm === 'of' || tokens[units[end]!.from]!.norm === 'the')
  )
    end++
  if (tokens[units[end - 1]!.from]!.norm === 'of') return undefined
  let start = at
  while (start > 0 && (units[start - 1]!.kind === 'name' || tokens[units[start - 1]!.from]!.norm === "'s")) start--
  return { passage, from: tokens[units[start]!.from]!.start, to: tokens[units[end - 1]!.to - 1]!.end, lent: true }
}

/** “Georgia. Joined: 1993. Status: left in 1999”: fragments under the name at the head of the row. */
function subjectRow(head: Cell, rest: readonly Cell[], read: Read): readonly Stretch[] {
  if (!rest.length) return []
  const asks = (it: Cell): ReturnType<typeof questionOf> => (it.header ? questionOf(read(it.header.text)) : 'when')
  const pieces: Piece[] = [{ passage: head.passage }]
  // “Rose Revolution: November 2003, in Tbilisi”
  for (const it of rest) if (asks(it) === 'when') pieces.push(': ', { passage: it.passage })
  for (const it of rest) if (asks(it) === 'where') pieces.push(', in ', { passage: it.passage })
  pieces.push('.')
  for (const it of rest) {
    const { header } = it
    if (!header || asks(it) === 'when' || asks(it) === 'where') continue
    const words = header.text.trim()
    pieces.push(BREAK)
    // “Member | since”: the head's own header says as what.
    if (head.header && /^(?:since|from|until)$/i.test(words)) pieces.push({ passage: head.header, lent: true }, ' ')
    pieces.push(
      { passage: header, lent: true },
      endsOpen(words) ? ' ' : ': ',
      { passage: it.passage },
      /[.!?]$/.test(it.passage.text) ? '' : '.',
    )
  }
  return [composite(pieces)]
}

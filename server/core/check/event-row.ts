/**
 * A row that tells an event, as a sentence: what befell whom, where and by whom is said by the headers.
 *
 *     Date | Country | King deposed | Leader of the revolt       4 May 1911: X was deposed in Y by Z
 */
import type { PassageReading } from '../claims/passage-reading.js'
import type { Passage } from '../text/passage.js'
import { type CellSort, questionOf } from './cells.js'
import { composite, type Piece } from './composite.js'
import { deniesOffice, fateOf, isOverDoers } from './headers.js'
import { type Stretch, single } from './stretches.js'

interface Cell {
  readonly passage: Passage
  readonly sort: CellSort
  readonly header: Passage | undefined
}

/** Nothing where no column says what befell the one person in it. Cells that are no part of the sentence are read by themselves. */
export function eventRow(row: readonly Cell[], read: (text: string) => PassageReading): readonly Stretch[] | undefined {
  const fates = row.flatMap((cell) => {
    const fate = cell.sort === 'person' && cell.header ? fateOf(read(cell.header.text)) : undefined
    return fate ? [{ cell, fate }] : []
  })
  const [told] = fates
  const when = row.filter((it) => it.sort === 'date')
  if (!told || fates.length > 1 || when.length > 1 || row.some((it) => holdsOffice(it, read))) return undefined
  const { cell, fate } = told
  const where = row.find((it) => it.sort === 'name' && it.header && asksWhere(read(it.header.text)))
  const doers = row.filter((it) => it !== cell && it.sort === 'person' && it.header && isOverDoers(read(it.header.text)))
  const by = doers.length === 1 ? doers[0] : undefined
  const pieces: Piece[] = when[0] ? [{ passage: when[0].passage }, ': '] : []
  pieces.push({ passage: cell.passage }, ' was ', { passage: cell.header!, from: fate.start, to: fate.end, lent: true })
  if (where) pieces.push(' in ', { passage: where.passage })
  if (by) pieces.push(' by ', { passage: by.passage })
  const used = [cell, when[0], where, by]
  return [composite(pieces), ...row.filter((it) => !used.includes(it)).map((it) => single(it.passage))]
}

/** Whether a cell is read for the office that its header gives to those under it. */
function holdsOffice({ sort, header }: Cell, read: (text: string) => PassageReading): boolean {
  const reading = sort === 'person' && header ? read(header.text) : undefined
  return reading !== undefined && !deniesOffice(reading) && !isOverDoers(reading) && reading.units.some((it) => it.kind === 'role')
}

const LANDS = new Set('country state nation republic kingdom'.split(' '))

function asksWhere(header: PassageReading): boolean {
  return questionOf(header) === 'where' || header.tokens.every((it) => LANDS.has(it.lemma) || it.pos === 'PUNCT')
}

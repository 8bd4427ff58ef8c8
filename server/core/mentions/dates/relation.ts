/** The preposition before a date, which says how a statement stands to it. */
import type { DateRelation } from './expression.js'
import { type Scan, word } from './scan.js'

const RELATIONS: ReadonlyMap<string, DateRelation> = new Map([
  ['in', 'in'],
  ['on', 'on'],
  ['at', 'at'],
  ['by', 'by'],
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['before', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['from', 'from'],
  ['between', 'between'],
  ['through', 'through'],
  ['throughout', 'throughout'],
  ['during', 'during'],
  ['over', 'over'],
  ['pre', 'before'],
  ['post', 'after'],
])

/** Words of two tokens that stand for one relation, by their last token. */
const PAIRS: ReadonlyMap<string, ReadonlyMap<string, DateRelation>> = new Map([
  ['of', new Map<string, DateRelation>([['as', 'as-of']])],
  [
    'to',
    new Map<string, DateRelation>([
      ['prior', 'before'],
      ['up', 'until'],
    ]),
  ],
  [
    'from',
    new Map<string, DateRelation>([
      ['as', 'from'],
      ['starting', 'from'],
      ['beginning', 'from'],
    ]),
  ],
  [
    'than',
    new Map<string, DateRelation>([
      ['later', 'by'],
      ['earlier', 'from'],
    ]),
  ],
  [
    'on',
    new Map<string, DateRelation>([
      ['later', 'on'],
      ['earlier', 'on'],
    ]),
  ],
])

/** The relation that ends with the token at `at`: its word, and its tokens. */
export function readRelation(scan: Scan, at: number): { word: DateRelation; from: number; to: number } | undefined {
  const text = word(scan, at)
  const pair = PAIRS.get(text)?.get(word(scan, at - 1))
  if (pair) return { word: pair, from: at - 1, to: at + 1 }
  const single = RELATIONS.get(text)
  return single ? { word: single, from: at, to: at + 1 } : undefined
}

/** The page of a fact document while it is written: lines, where each fact stands, links to other records, the sources cited. */
import type { Account, Citation, Corpus, Extent } from '../corpus/knowledge.js'
import type { Source } from '../corpus/schema.js'
import { accountsInWords, briefExtent, dateInWords } from './date-words.js'
import { plain } from './markdown.js'

export interface FactPage {
  readonly corpus: Corpus
  readonly lines: string[]
  /** Line, from 0, of each fact that the page tells, by the fact's id. */
  readonly places: Map<string, number>
  /** Link labels with the record that they lead to. */
  readonly links: Map<string, string>
  readonly sources: Map<string, Source>
}

export function createPage(corpus: Corpus): FactPage {
  return { corpus, lines: [], places: new Map(), links: new Map(), sources: new Map() }
}

/** Adds a block of lines with a blank line before it. Nothing is added for no lines. */
export function addBlock(page: FactPage, ...lines: readonly string[]): void {
  if (lines.length === 0) return
  if (page.lines.length > 0) page.lines.push('')
  page.lines.push(...lines)
}

/** Notes that the line written next tells a fact. The first line that tells a fact is its place. */
export function placeHere(page: FactPage, factId: string): void {
  if (!page.places.has(factId)) page.places.set(factId, page.lines.length)
}

/** One fact of a list, in words that are Markdown already. */
export interface FactItem {
  readonly id: string
  readonly words: string
  readonly extent?: Extent
  readonly citations: readonly Citation[]
  readonly note?: string | undefined
}

/** Adds a heading and a list of facts under it; nothing where there is none. */
export function addFacts(page: FactPage, heading: string, items: readonly FactItem[], level = 2): void {
  if (items.length === 0) return
  addBlock(page, `${'#'.repeat(level)} ${heading}`, '')
  for (const item of items) addFact(page, item)
}

/** One fact in a line, with its period and who says so; where sources differ, what each of them says below it. */
function addFact(page: FactPage, { id, words, extent, citations, note }: FactItem): void {
  placeHere(page, id)
  const period = extent ? briefExtent(extent) : ''
  page.lines.push(`- ${period ? `${words}, ${period}` : words}${cite(page, citations)}`)
  if (note !== undefined) page.lines.push(`  - ${plain(note)}`)
  if (!extent) return
  const oneDay = extent.end === extent.start
  addAccounts(page, oneDay ? '' : 'from', extent.start, citations)
  if (!oneDay) addAccounts(page, 'to', extent.end, citations)
}

/** The accounts of one date where there is more than one: in one line if the same sources give them all, else each with its own. */
function addAccounts(page: FactPage, word: string, accounts: readonly Account[], citations: readonly Citation[]): void {
  if (accounts.length < 2) return
  if (accounts.every((it) => it.citations === citations)) {
    page.lines.push(`  - ${[word, accountsInWords(accounts)].join(' ').trimStart()}`)
    return
  }
  for (const it of accounts) page.lines.push(`  - ${[word, dateInWords(it.date.edtf)].join(' ').trimStart()}${cite(page, it.citations)}`)
}

/** “ — @key, Context ¶1; @other”: who says so, each source once with its places. Empty where nobody does. */
export function cite(page: FactPage, citations: readonly Citation[]): string {
  const places = new Map<string, string[]>()
  for (const { source, locator } of citations) {
    page.sources.set(source.id, source)
    const known = places.get(source.id) ?? []
    if (locator !== undefined && !known.includes(locator)) known.push(locator)
    places.set(source.id, known)
  }
  const said = [...places].map(([key, locators]) => [`@${key}`, ...locators.map(plain)].join(', '))
  return said.length ? ` — ${said.join('; ')}` : ''
}

/** The name of a record as a link to its document; the bare words where the corpus has no such record. */
export function linkTo(page: FactPage, id: string): string {
  const entity = page.corpus.entities.get(id)
  if (!entity) return plain(id)
  const name = plain(entity.name)
  const label = name.toLowerCase()
  const taken = page.links.get(label)
  if (taken === undefined) page.links.set(label, id)
  // Of two records with one name the second is linked by its id.
  if (taken === undefined || taken === id) return `[${name}]`
  page.links.set(id, id)
  return `[${name}][${id}]`
}

/** “[A], [B] and [C]”. */
export function linkList(page: FactPage, ids: readonly string[]): string {
  const links = ids.map((id) => linkTo(page, id))
  return links.length < 2 ? links.join('') : `${links.slice(0, -1).join(', ')} and ${links.at(-1)}`
}

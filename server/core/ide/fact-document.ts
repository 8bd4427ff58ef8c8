/** A record of the corpus as a document to read: everything that is known of it, each fact on a line of its own, and who says so. */

import type { Corpus, Entity } from '../corpus/knowledge.js'
import { oncePerRecord } from '../corpus/once.js'
import type { Source } from '../corpus/schema.js'
import { dateInWords } from './date-words.js'
import { factById } from './fact-line.js'
import { addBlock, cite, createPage, type FactPage, linkTo, placeHere } from './fact-page.js'
import { addSections, otherNamesOf } from './fact-sections.js'
import { kindOf } from './fact-text.js'
import { plain } from './markdown.js'

export interface FactDocument {
  /** Name of the record or source that the document is about. */
  readonly title: string
  readonly text: string
  /** Line, from 0, of each fact that the document tells, by the fact's id. */
  readonly places: ReadonlyMap<string, number>
}

/** Where a fact is told: the record or source whose document it is, and the line from 0. */
export interface FactPlace {
  readonly id: string
  readonly title: string
  readonly line: number
}

/** The scheme of the addresses under which editors show fact documents. */
export const FACT_SCHEME = 'briefwright-corpus'

/**
 * The address of a fact document. The id finds it, the name is what an editor shows on its tab. Three slashes: some editors take what has
 * fewer for the path of a file.
 */
export function factAddress(id: string, title: string): string {
  return `${FACT_SCHEME}:///${id}/${encodeURIComponent(title.replace(/[\\/:*?"<>|]/g, '-'))}.md`
}

/** The id in the address of a fact document; nothing for other addresses. */
export function idInAddress(address: string): string | undefined {
  return /^briefwright-corpus:\/{1,3}([a-z0-9-]+)\//.exec(address)?.[1]
}

/** The document of a record or source of the corpus. Made on first use, in Markdown, with links to the documents of other records. */
export const factDocument = oncePerRecord(makeDocument)

/** The place of a fact, record or source in the document that tells it best. */
export function factPlace(corpus: Corpus, factId: string): FactPlace | undefined {
  const id = homeOf(corpus, factId)
  const document = id === undefined ? undefined : factDocument(corpus, id)
  return document && { id: id!, title: document.title, line: document.places.get(factId) ?? 0 }
}

/** The record in whose document a fact is looked for: the holder of an office, the body of a membership, the treaty of an article. */
function homeOf(corpus: Corpus, factId: string): string | undefined {
  const entity = corpus.entities.get(factId)
  if (entity) return homeOfEntity(entity)
  if (corpus.sources.has(factId)) return factId
  const found = factById(corpus, factId)
  switch (found?.kind) {
    case 'tenure':
      return found.fact.holderId
    case 'membership':
      return found.fact.bodyId
    case 'occurrence':
      return found.fact.entityId
    case 'relation':
      return found.fact.record.subject_id
    default:
      return undefined
  }
}

function homeOfEntity(entity: Entity): string {
  switch (entity.kind) {
    case 'provision':
      return entity.treatyId
    case 'quantity':
      return entity.record.subject_id
    case 'statement':
      return entity.record.speaker_id
    default:
      return entity.id
  }
}

function makeDocument(corpus: Corpus, id: string): FactDocument | undefined {
  const page = createPage(corpus)
  const entity = corpus.entities.get(id)
  const source = corpus.sources.get(id)
  if (entity && homeOfEntity(entity) === id) writeRecord(page, entity)
  else if (source) writeSource(page, source)
  else return undefined
  writeSources(page, source?.id)
  const links = [...page.links].map(([label, to]) => `[${label}]: ${factAddress(to, corpus.entities.get(to)?.name ?? to)}`)
  addBlock(page, ...links)
  return { title: entity?.name ?? source!.title, text: `${page.lines.join('\n')}\n`, places: page.places }
}

function writeRecord(page: FactPage, entity: Entity): void {
  page.lines.push(`# ${plain(entity.name)}`)
  const names = otherNamesOf(page.corpus, entity.id)
  const { record } = entity
  const state = 'nationality' in record && record.nationality ? `, ${linkTo(page, record.nationality)}` : ''
  const parent = 'parent_id' in record && record.parent_id ? `, part of ${linkTo(page, record.parent_id)}` : ''
  addBlock(page, `${kindOf(entity)}${state}${parent}${cite(page, entity.citations)}`)
  if (names.length) addBlock(page, `Also: ${names.map(plain).join(', ')}`)
  if (entity.note) addBlock(page, plain(entity.note))
  addSections(page, entity)
}

function writeSource(page: FactPage, source: Source): void {
  placeHere(page, source.id)
  page.lines.push(`# ${plain(source.title)}`)
  page.sources.set(source.id, source)
  if (source.note) addBlock(page, plain(source.note))
  const records = [...page.corpus.entities.values()].filter(
    (it) => homeOfEntity(it) === it.id && it.citations.some((citation) => citation.source.id === source.id),
  )
  if (records.length) addBlock(page, '## Records that rest on it', '', ...records.map((it) => `- ${linkTo(page, it.id)}`))
}

/** The sources that the page cites, the article's before the background's. Each key stands where a brief would cite it. */
function writeSources(page: FactPage, about: string | undefined): void {
  const sources = [...page.sources.values()].sort((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer) || (a.id < b.id ? -1 : 1))
  if (sources.length === 0) return
  const lines = sources.map((it) => {
    const about = [it.publisher && plain(it.publisher), it.date && dateInWords(it.date), it.url && `<${it.url}>`].filter(Boolean)
    return `- @${it.id} (${it.layer}): ${[plain(it.title), ...about].join(', ')}`
  })
  addBlock(page, about === undefined ? '## Sources' : '## How to cite it', '', ...lines)
}

const LAYERS: readonly Source['layer'][] = ['article', 'background']

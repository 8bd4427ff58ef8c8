/** What a fact document tells of each kind of record: all that the corpus knows, in the order in which a reader asks. */
import type { Citation, Corpus, Entity, Extent, Figure, KnownRelation, Occurrence } from '../corpus/knowledge.js'
import { indexOf } from './corpus-index.js'
import { byStart, dateInWords, extentInWords } from './date-words.js'
import { boundsInWords, roleIn } from './fact-line.js'
import { addBlock, addFacts, cite, type FactItem, type FactPage, linkList, linkTo, placeHere } from './fact-page.js'
import { plain, quote } from './markdown.js'

/** Writes what is particular to the kind of a record, under its title. */
export function addSections(page: FactPage, entity: Entity): void {
  switch (entity.kind) {
    case 'person':
      addPerson(page, entity.id)
      break
    case 'organization':
      addOrganization(page, entity)
      break
    case 'post':
      addPost(page, entity)
      break
    case 'area':
      addShared(page, entity.id)
      break
    case 'event':
      addEvent(page, entity)
      break
    case 'treaty':
      addTreaty(page, entity)
      break
    // The others are told in the document of the record that they belong to.
  }
}

function addPerson(page: FactPage, id: string): void {
  const { corpus } = page
  addFacts(
    page,
    'Offices',
    ordered(corpus.tenuresByHolder.get(id)).map((it) => ({
      ...factOf(it),
      words: `${it.acting ? 'acting ' : ''}${linkTo(page, it.postId)}`,
    })),
  )
  addMemberships(page, id)
  addShared(page, id)
}

function addOrganization(page: FactPage, entity: Entity & { readonly kind: 'organization' }): void {
  const { corpus } = page
  addDays(page, entity.id)
  const members = ordered(corpus.membershipsByBody.get(entity.id))
  const complete = entity.record.members_complete
  if (members.length && complete !== undefined) addBlock(page, `All members are given, ${dateInWords(complete)}.`)
  const memberItem = (it: (typeof members)[number]): FactItem => ({
    ...factOf(it),
    words: `${linkTo(page, it.memberId)}${it.role === 'member' ? '' : ` (${it.role})`}`,
  })
  addFacts(page, 'Members', members.filter((it) => it.end.length === 0).map(memberItem))
  addFacts(page, 'Members that have left', members.filter((it) => it.end.length > 0).map(memberItem))
  for (const postId of corpus.postsByOrganization.get(entity.id) ?? []) {
    const tenures = ordered(corpus.tenuresByPost.get(postId))
    const items = tenures.map((it) => ({ ...factOf(it), words: `${linkTo(page, it.holderId)}${it.acting ? ' (acting)' : ''}` }))
    addFacts(page, linkTo(page, postId), items)
  }
  addMemberships(page, entity.id)
  addShared(page, entity.id)
}

function addPost(page: FactPage, entity: Entity & { readonly kind: 'post' }): void {
  addBlock(page, `An office of ${linkTo(page, entity.record.organization_id)}.`)
  const complete = entity.record.holders_complete
  if (complete !== undefined) addBlock(page, `All holders are given, ${dateInWords(complete)}.`)
  addFacts(
    page,
    'Holders',
    ordered(page.corpus.tenuresByPost.get(entity.id)).map((it) => ({
      ...factOf(it),
      words: `${linkTo(page, it.holderId)}${it.acting ? ' (acting)' : ''}`,
    })),
  )
}

function addEvent(page: FactPage, entity: Entity & { readonly kind: 'event' }): void {
  const phases = page.corpus.occurrencesByEntity.get(entity.id) ?? []
  const whole = phases.find((it) => it.phase === 'whole')
  const items: FactItem[] = []
  for (const it of phases) {
    const repeats = it !== whole && it.places.length === 0 && it.citations === whole?.citations
    if (repeats || (it.start.length === 0 && it.places.length === 0)) continue
    const where = it.places.length ? ` in ${linkList(page, it.places)}` : ''
    items.push({ id: it.id, words: `${PHASES[it.phase]}${where}`, extent: extentOf(it), citations: it.citations })
  }
  addFacts(page, 'When and where', items)
  const roles = [...new Set(whole?.participants.map((it) => it.role))]
  addBlock(
    page,
    ...(roles.length ? ['## Who', ''] : []),
    ...roles.map((role) => {
      const ids = whole!.participants.filter((it) => it.role === role).map((it) => it.id)
      return `- ${role}: ${linkList(page, ids)}${whole!.completeRoles.has(role) ? ' (all there were)' : ''}`
    }),
  )
  if (entity.record.part_of !== undefined) addBlock(page, `Part of ${linkTo(page, entity.record.part_of)}.`)
  addShared(page, entity.id)
}

const PHASES: Record<Occurrence['phase'], string> = { whole: 'happened', begin: 'began', spread: 'spread', end: 'ended' }

function addTreaty(page: FactPage, entity: Entity & { readonly kind: 'treaty' }): void {
  addDays(page, entity.id)
  const parties = page.corpus.occurrences.find((it) => it.id === `${entity.id}/signed`)?.participants.filter((it) => it.role === 'agent')
  if (parties?.length)
    addBlock(
      page,
      `Signed by ${linkList(
        page,
        parties.map((it) => it.id),
      )}.`,
    )
  for (const id of page.corpus.provisionsByTreaty.get(entity.id) ?? []) addProvision(page, id)
  addShared(page, entity.id)
}

/** An article: its title, its wordings with the time in which each was in force, and what it refers to. */
function addProvision(page: FactPage, id: string): void {
  const entity = page.corpus.entities.get(id)
  if (entity?.kind !== 'provision') return
  const { record } = entity
  page.lines.push('')
  placeHere(page, id)
  page.lines.push(`## Article ${plain(record.number)}: ${plain(record.title)}`)
  for (const it of record.texts ?? []) {
    const about = [it.version && dateInWords(it.version), it.translation].filter((words) => words !== undefined && words !== '')
    addBlock(page, ...quote(it.text).split('\n'), ...(about.length ? ['>', `> — ${about.map((words) => plain(words!)).join(', ')}`] : []))
  }
  const cites = (record.cites ?? []).map((it) => documentName(page, it))
  const said = cite(page, entity.citations).replace(' — ', '')
  addBlock(page, ...[cites.length ? `Refers to ${cites.join(', ')}.` : '', said].filter(Boolean))
}

/** An article stands in the document of its treaty. */
function documentName(page: FactPage, id: string): string {
  const entity = page.corpus.entities.get(id)
  if (entity?.kind !== 'provision') return linkTo(page, id)
  return `Article ${plain(entity.record.number)} of the ${linkTo(page, entity.treatyId)}`
}

/** The days of a treaty or body: signed, in force, founded, dissolved. */
function addDays(page: FactPage, id: string): void {
  const items = (page.corpus.occurrencesByEntity.get(id) ?? []).map((it): FactItem => {
    const words = DAYS[it.id.slice(id.length + 1)] ?? it.name
    const where = it.places.length ? ` in ${linkList(page, it.places)}` : ''
    return { id: it.id, words: `${words}${where}`, extent: extentOf(it), citations: it.citations }
  })
  addFacts(page, 'Dates', items)
}

const DAYS: Readonly<Record<string, string>> = {
  signed: 'signed',
  'in-force': 'entered into force',
  founded: 'founded',
  dissolved: 'dissolved',
}

function addMemberships(page: FactPage, id: string): void {
  addFacts(
    page,
    'Belongs to',
    ordered(page.corpus.membershipsByMember.get(id)).map((it) => ({ ...factOf(it), words: `${roleIn(it)} ${linkTo(page, it.bodyId)}` })),
  )
}

/** What every kind of record may have: relations, figures, events, sayings. */
function addShared(page: FactPage, id: string): void {
  const index = indexOf(page.corpus)
  addFacts(
    page,
    'Relations',
    ordered(index.relations.get(id)).map((it) => relationItem(page, it, id)),
  )
  addFacts(
    page,
    'Figures',
    (index.figures.get(id) ?? []).map((it) => figureItem(page, it, id)),
  )
  addFacts(
    page,
    'Events',
    ordered(index.occurrences.get(id)).map((it) => ({ ...factOf(it), words: eventName(page, it), extent: extentOf(it) })),
  )
  const statements = (index.statements.get(id) ?? []).map((it): FactItem => {
    const citations: readonly Citation[] = page.corpus.entities.get(it.id)?.citations ?? []
    return { id: it.id, words: `${plain(it.summary)} (about ${linkTo(page, it.about_id)})`, citations }
  })
  addFacts(page, 'Said, and held as a claim only', statements)
}

/** An occurrence by its name, with a link to the record that it belongs to. */
function eventName(page: FactPage, occurrence: Occurrence): string {
  const entity = page.corpus.entities.get(occurrence.entityId)
  if (!entity || entity.name === occurrence.name) return linkTo(page, occurrence.entityId)
  return plain(occurrence.name).replace(plain(entity.name), linkTo(page, entity.id))
}

function relationItem(page: FactPage, relation: KnownRelation, id: string): FactItem {
  const { subject_id: subject, object_id: object } = relation.record
  const what = plain(relation.type.called[0] ?? relation.type.id)
  const words = subject === id ? `${what} of ${linkTo(page, object)}` : `${what}: ${linkTo(page, subject)}`
  return { ...factOf(relation), words }
}

function figureItem(page: FactPage, { id, record, asOf, citations }: Figure, about: string): FactItem {
  const unit = record.unit && record.unit !== 'person' ? ` ${record.unit}` : ''
  const others = [record.subject_id, record.of_id].filter((it): it is string => it !== undefined && it !== about)
  const of = others.length ? ` (${linkList(page, others)})` : ''
  const words = `${boundsInWords(record)}${plain(unit)} ${plain(record.measure)}${of}`
  return { id, words, extent: { start: asOf, end: asOf }, citations, note: record.note }
}

/** An end that equals the start says nothing more. */
function extentOf({ start, end }: Extent): Extent {
  return extentInWords({ start, end: [] }) === extentInWords({ start: end, end: [] }) ? { start, end: start } : { start, end }
}

function factOf(fact: Extent & { readonly id: string; readonly citations: readonly Citation[]; readonly note?: string }) {
  const { id, start, end, citations, note } = fact
  return { id, extent: { start, end }, citations, note }
}

/** The latest first, as a reader looks for what holds now. */
function ordered<T extends Extent>(facts: readonly T[] | undefined): readonly T[] {
  return [...(facts ?? [])].sort(byStart)
}

/** The other names of a record, for the line under its title. */
export function otherNamesOf(corpus: Corpus, id: string): readonly string[] {
  const record = corpus.entities.get(id)?.record
  if (!record || !('other_names' in record)) return []
  return (record.other_names ?? []).flatMap((it) => (typeof it === 'string' ? [it] : it.name && it.kind !== 'misnomer' ? [it.name] : []))
}

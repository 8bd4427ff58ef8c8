/** A record of the corpus as Markdown: who or what it is on a given day first, the rest below, and who says so. */
import type { Citation, Corpus, Entity, Extent, Tenure } from '../corpus/knowledge.js'
import { type DateStyle, PLAIN_STYLE } from '../values/date-style.js'
import type { DateValue } from '../values/date-value.js'
import { parseEdtf } from '../values/edtf.js'
import { accountsInWords, briefExtent, byRelevance, dateInWords, extentInWords, holdsOn, withPeriod, yearsInWords } from './date-words.js'
import { boundsInWords, figureText, nameOf, roleIn } from './fact-line.js'
import { bullets, citationLine, few, plain, quote, sentenceList } from './markdown.js'
import { organizationBlocks } from './organization-text.js'

/** How much to tell: a hover is short, the documentation of a completion item is full. */
export type Length = 'short' | 'full'

interface Told {
  /** What it is, in a few words: `person`, `state`, `treaty`. */
  readonly kind: string
  /** Blocks of Markdown, most important first. */
  readonly blocks: readonly string[]
  readonly citations: readonly Citation[]
}

/** A record in Markdown, as of a day. Empty where the corpus has no such record. What is said of it beside stands behind what holds on the day. */
export function recordMarkdown(
  corpus: Corpus,
  id: string,
  at: DateValue | undefined,
  length: Length = 'short',
  style: DateStyle = PLAIN_STYLE,
  beside = '',
): string {
  const entity = corpus.entities.get(id)
  if (!entity) return ''
  const told = tell(corpus, entity, at, length, style)
  const blocks = [`**${plain(entity.name)}** · ${told.kind}`, ...told.blocks.slice(0, 1), beside, ...told.blocks.slice(1)]
  if (entity.note && entity.kind !== 'statement') blocks.push(plain(entity.note))
  blocks.push(...otherNames(entity, length))
  const citations = told.citations.length ? told.citations : entity.citations
  if (citations.length) blocks.push(citationLine(citations, length === 'short' ? 2 : 4))
  return blocks.filter(Boolean).join('\n\n')
}

/** A few words for a list: what a record is and, where that tells it apart, its office or date. */
export function recordDetail(corpus: Corpus, id: string, at: DateValue | undefined, style: DateStyle = PLAIN_STYLE): string {
  const entity = corpus.entities.get(id)
  if (!entity) return ''
  switch (entity.kind) {
    case 'person': {
      const tenure = officesOf(corpus, id, at)[0]
      if (!tenure) return 'person'
      const post = `${tenure.acting ? 'acting ' : ''}${nameOf(corpus, tenure.postId)}`
      return holdsOn(tenure, at) ? post : `${post}, ${yearsInWords(tenure)}`
    }
    case 'event': {
      const whole = corpus.occurrencesByEntity.get(id)?.[0]
      return (whole && extentInWords(sameEnd(whole), style)) || 'event'
    }
    case 'treaty': {
      const signed = corpus.occurrences.find((it) => it.id === `${id}/signed`)
      return signed ? `treaty, ${accountsInWords(signed.start, style)}` : 'treaty'
    }
    case 'provision':
      return entity.record.title
    default:
      return kindOf(entity)
  }
}

/** The offices of a person for a reader: those held on the day first, an office of state before one of a party. */
export function officesOf(corpus: Corpus, id: string, at: DateValue | undefined): readonly Tenure[] {
  const rank = ({ organizationId }: Tenure): number => {
    const organization = corpus.entities.get(organizationId)
    return organization?.kind === 'organization' ? OFFICE_RANKS[organization.record.classification] : 3
  }
  const relevance = byRelevance(at)
  return [...(corpus.tenuresByHolder.get(id) ?? [])].sort((a, b) =>
    holdsOn(a, at) && holdsOn(b, at) ? rank(a) - rank(b) || relevance(a, b) : relevance(a, b),
  )
}

const OFFICE_RANKS = { state: 0, body: 1, government: 1, institution: 2, organization: 3, party: 4 } as const

/** An end that equals the start says nothing more. */
function sameEnd(extent: Extent): Extent {
  return accountsInWords(extent.start) === accountsInWords(extent.end) ? { start: extent.start, end: extent.start } : extent
}

/** What a record is, in a word or two: `person`, `state`, `office`. */
export function kindOf(entity: Entity): string {
  switch (entity.kind) {
    case 'organization':
      return {
        state: 'state',
        body: 'body of states',
        government: 'government',
        institution: 'institution',
        party: 'party',
        organization: 'organization',
      }[entity.record.classification]
    case 'area':
      return entity.record.classification
    case 'post':
      return 'office'
    default:
      return entity.kind
  }
}

function tell(corpus: Corpus, entity: Entity, at: DateValue | undefined, length: Length, style: DateStyle): Told {
  switch (entity.kind) {
    case 'person':
      return tellHolder(corpus, entity, at, length, style)
    case 'organization': {
      const { blocks, citations } = organizationBlocks(corpus, entity, at, length, style)
      const relations = length === 'full' ? relationLines(corpus, entity.id, at, style) : []
      return { kind: kindOf(entity), blocks: [...blocks, ...relations], citations: [...citations, ...entity.citations] }
    }
    case 'post':
      return tellPost(corpus, entity.id, at, length, style)
    case 'event':
      return tellEvent(corpus, entity, length, style)
    case 'treaty':
      return tellTreaty(corpus, entity, length, style)
    case 'provision':
      return tellProvision(corpus, entity, at, length)
    case 'quantity': {
      const figure = corpus.figures.find((it) => it.id === entity.id)
      const text = figure ? figureText(corpus, figure, style) : boundsInWords(entity.record)
      return { kind: 'figure', blocks: [plain(text)], citations: entity.citations }
    }
    case 'statement':
      return {
        kind: `said by ${plain(nameOf(corpus, entity.record.speaker_id))}`,
        blocks: ['Held as a claim only, not as a fact.'],
        citations: entity.citations,
      }
    case 'area':
      return { kind: plain(kindOf(entity)), blocks: relationLines(corpus, entity.id, at, style), citations: entity.citations }
  }
}

/** Lines of facts in their order: those that hold on the day, then the others under a word that says so. */
function nowAndThen<T extends Extent>(
  items: readonly T[],
  at: DateValue | undefined,
  length: Length,
  line: (item: T) => string,
  style: DateStyle,
): string[] {
  const now = items.filter((it) => holdsOn(it, at))
  const then = items.filter((it) => !holdsOn(it, at))
  const blocks: string[] = []
  if (now.length)
    blocks.push(`${at ? `On ${dateInWords(at.edtf, style)}` : 'Now'}:\n${bullets(now.map(line), length === 'short' ? 4 : 12)}`)
  if (then.length)
    blocks.push(`${now.length ? 'At other times' : 'Not on the brief’s date'}:\n${bullets(then.map(line), length === 'short' ? 3 : 12)}`)
  return blocks
}

function tellHolder(corpus: Corpus, entity: Entity, at: DateValue | undefined, length: Length, style: DateStyle): Told {
  const tenures = officesOf(corpus, entity.id, at)
  const memberships = corpus.membershipsByMember.get(entity.id) ?? []
  const offices = nowAndThen(
    tenures,
    at,
    length,
    (it) => plain(withPeriod(`${it.acting ? 'acting ' : ''}${nameOf(corpus, it.postId)}`, briefExtent(it, style))),
    style,
  )
  const bodies = memberships.map((it) => plain(withPeriod(`${roleIn(it)} ${nameOf(corpus, it.bodyId)}`, briefExtent(it, style))))
  return {
    kind: 'person',
    blocks: [...offices, ...(bodies.length ? [bullets(bodies, 3)] : [])],
    citations: [...tenures.filter((it) => holdsOn(it, at)).flatMap((it) => it.citations), ...entity.citations],
  }
}

function tellPost(corpus: Corpus, id: string, at: DateValue | undefined, length: Length, style: DateStyle): Told {
  const tenures = [...(corpus.tenuresByPost.get(id) ?? [])].sort(byRelevance(at))
  const line = (it: (typeof tenures)[number]) =>
    plain(withPeriod(`${nameOf(corpus, it.holderId)}${it.acting ? ' (acting)' : ''}`, briefExtent(it, style)))
  const now = tenures.filter((it) => holdsOn(it, at))
  return { kind: 'office', blocks: nowAndThen(tenures, at, length, line, style), citations: now.flatMap((it) => it.citations) }
}

function tellEvent(corpus: Corpus, entity: Entity & { kind: 'event' }, length: Length, style: DateStyle): Told {
  const named = (ids: readonly string[]) =>
    plain(sentenceList(few([...new Set(ids.map((id) => nameOf(corpus, id)))], length === 'short' ? 4 : 8)))
  const phases = corpus.occurrencesByEntity.get(entity.id) ?? []
  const whole = phases.find((it) => it.phase === 'whole') ?? phases[0]
  const lines: string[] = []
  const period = whole && extentInWords(sameEnd(whole), style)
  if (period) lines.push(period.startsWith('since') && whole?.end.length === 0 ? period : `**${period}**`)
  for (const phase of phases) {
    if (phase.phase === 'whole' || phase.start.length === 0) continue
    const when = accountsInWords(phase.start, style)
    const where = phase.places.length ? ` · ${named(phase.places)}` : ''
    if (where || (whole && when !== accountsInWords(whole.start, style) && when !== accountsInWords(whole.end, style))) {
      lines.push(`${{ begin: 'Began', spread: 'Spread', end: 'Ended', whole: '' }[phase.phase]} ${when}${where}`)
    }
  }
  if (whole?.places.length) lines.push(`Where: ${named(whole.places)}`)
  if (whole?.participants.length) lines.push(`Who: ${named(whole.participants.map((it) => it.id))}`)
  return { kind: 'event', blocks: [lines.join('  \n')], citations: entity.citations }
}

function tellTreaty(corpus: Corpus, entity: Entity & { kind: 'treaty' }, length: Length, style: DateStyle): Told {
  const lines: string[] = []
  const signed = corpus.occurrences.find((it) => it.id === `${entity.id}/signed`)
  const inForce = corpus.occurrences.find((it) => it.id === `${entity.id}/in-force`)
  if (signed) {
    const where = signed.places.map((it) => nameOf(corpus, it)).join(', ')
    lines.push(`Signed ${accountsInWords(signed.start, style)}${where ? plain(`, ${where}`) : ''}`)
    const parties = signed.participants.filter((it) => it.role === 'agent').map((it) => nameOf(corpus, it.id))
    if (parties.length) lines.push(`By ${plain(sentenceList(length === 'short' ? few(parties, 10) : parties))}`)
  }
  if (inForce) lines.push(`In force since ${accountsInWords(inForce.start, style)}`)
  const articles = (corpus.provisionsByTreaty.get(entity.id) ?? []).flatMap((id) => {
    const it = corpus.entities.get(id)
    return it?.kind === 'provision' ? [plain(`Article ${it.record.number}: ${it.record.title}`)] : []
  })
  return { kind: 'treaty', blocks: [lines.join('  \n'), bullets(articles, length === 'short' ? 4 : 20)], citations: entity.citations }
}

/** The title, then the wording: the one in force on the day first, with the translation named. */
function tellProvision(corpus: Corpus, entity: Entity & { kind: 'provision' }, at: DateValue | undefined, length: Length): Told {
  const inForce = (version: string | undefined) => {
    const period = version === undefined ? undefined : parseEdtf(version)
    return Boolean(period && at && period.earliest <= at.latest && at.earliest <= period.latest)
  }
  const known = entity.record.texts ?? []
  const texts = [...known.filter((it) => inForce(it.version)), ...known.filter((it) => !inForce(it.version))]
  const shown = length === 'short' ? texts.slice(0, 1) : texts
  const blocks = [plain(entity.record.title)]
  for (const text of shown) {
    const about = [text.translation, text.version && dateInWords(text.version)].filter((it) => it !== undefined)
    blocks.push(`${quote(text.text)}${about.length ? `\n>\n> — ${about.map(plain).join(', ')}` : ''}`)
  }
  if (texts.length > shown.length) blocks.push(`${texts.length - shown.length} more wordings (versions, translations) are known.`)
  const cites = (entity.record.cites ?? []).map((id) => plain(nameOf(corpus, id)))
  if (cites.length) blocks.push(`Refers to ${sentenceList(cites)}`)
  return { kind: 'provision', blocks, citations: entity.citations }
}

function relationLines(corpus: Corpus, id: string, at: DateValue | undefined, style: DateStyle): string[] {
  const lines = corpus.relations
    .filter((it) => (it.record.subject_id === id || it.record.object_id === id) && holdsOn(it, at))
    .map((it) => {
      const what = it.type.called[0] ?? it.type.id
      const period = extentInWords(it, style)
      const words =
        it.record.subject_id === id
          ? `${what} of ${nameOf(corpus, it.record.object_id)}`
          : `${what}: ${nameOf(corpus, it.record.subject_id)}`
      return plain(withPeriod(words, period))
    })
  return lines.length ? [bullets(lines, 6)] : []
}

function otherNames(entity: Entity, length: Length): string[] {
  const record = entity.record
  if (!('other_names' in record) || !record.other_names?.length) return []
  const names = record.other_names.flatMap((it) => (typeof it === 'string' ? [it] : it.name && it.kind !== 'misnomer' ? [it.name] : []))
  const shown = length === 'short' && names.length > MOST_NAMES + 1 ? names.slice(0, MOST_NAMES) : names
  const more = names.length - shown.length
  return names.length ? [`Also: ${shown.map(plain).join(', ')}${more ? ` and ${more} more` : ''}`] : []
}

/** How many other names a hover tells. */
const MOST_NAMES = 4

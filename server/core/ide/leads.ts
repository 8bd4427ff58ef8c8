/** What an editor leads to below a finding: the facts that speak against the words, or the lists that they are missing from. */
import type { About, Finding } from '../base/report.js'
import type { Corpus, Extent } from '../corpus/knowledge.js'
import type { DateValue } from '../values/date-value.js'
import { parseEdtf } from '../values/edtf.js'
import { dateInWords, holdsOn } from './date-words.js'
import type { FactTarget } from './definition.js'
import { factDocument, factPlace } from './fact-document.js'
import { isMember, nameOf, shortFactLine } from './fact-line.js'
import { recordDetail } from './fact-text.js'
import { few, sentenceList } from './markdown.js'
import { shortName } from './organization-text.js'

/** A place in the corpus, and in one line what it says. */
export interface Lead {
  readonly target: FactTarget
  readonly message: string
}

/** How many facts are told one by one. The hover and the documents of the first ones lead to the others. */
const MOST_FACTS = 5

/** How many names a line has before it says how many more there are. */
const MOST_NAMES = 8

/** The leads of a finding, the nearest first. */
export function leadsOf(corpus: Corpus, { about, facts }: Finding): readonly Lead[] {
  if (about) return about.records.flatMap((id) => recordLead(corpus, id, about))
  return facts.slice(0, MOST_FACTS).flatMap((factId) => {
    const line = shortFactLine(corpus, factId)
    const title = factPlace(corpus, factId)?.title
    if (line === undefined || title === undefined) return []
    // The document is called after the record; to begin with its name says it twice.
    const message = line.startsWith(`${title}: `) ? line.slice(title.length + 2) : line
    return [{ target: { factId }, message }]
  })
}

/** A body by who belongs to it on the day, anyone else by what they belong to. */
function recordLead(corpus: Corpus, recordId: string, about: About): readonly Lead[] {
  if (!corpus.entities.has(recordId)) return []
  const at = about.at === undefined ? undefined : parseEdtf(about.at)
  const day = at ? ` ${at.precision === 'day' ? 'on' : 'in'} ${dateInWords(at.edtf)}` : ''
  const members = holding(corpus.membershipsByBody.get(recordId), at).filter((it) => isMember(it.role))
  if (members.length > 0) {
    const names = unique(members.map((it) => nameOf(corpus, it.memberId)))
    const message = `${names.length} ${names.length === 1 ? 'member' : 'members'}${day}: ${sentenceList(few(names, MOST_NAMES))}`
    return [{ target: { factId: firstTold(corpus, recordId, members), recordId }, message }]
  }
  const bodies = holding(corpus.membershipsByMember.get(recordId), at).filter((it) => isMember(it.role))
  if (bodies.length > 0) {
    const names = unique(bodies.map((it) => shortName(corpus, it.bodyId)))
    const message = `Member${day} of ${sentenceList(few(names, MOST_NAMES))}`
    return [{ target: { factId: firstTold(corpus, recordId, bodies), recordId }, message }]
  }
  return [{ target: { factId: recordId }, message: recordDetail(corpus, recordId, at) }]
}

/** Of some facts the one that the document of a record tells first: where their list begins. */
function firstTold(corpus: Corpus, recordId: string, facts: readonly { readonly id: string }[]): string {
  const places = factDocument(corpus, recordId)?.places
  const lineOf = (id: string): number => places?.get(id) ?? Number.POSITIVE_INFINITY
  return facts.reduce((first, it) => (lineOf(it.id) < lineOf(first.id) ? it : first)).id
}

function holding<T extends Extent>(facts: readonly T[] | undefined, at: DateValue | undefined): readonly T[] {
  return (facts ?? []).filter((it) => holdsOn(it, at))
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort()
}

/** Claims as the outside sees them: kind, arguments, time, voice, verdict, and one line in words. */
import { capital } from '../base/capital.js'
import { flatten } from '../base/flatten.js'
import type { Argument, ClaimKind, ClaimReport } from '../base/report.js'
import type { Claim, EventClaim, Slot } from '../claims/claim.js'
import type { Corpus } from '../corpus/knowledge.js'
import type { Judgement } from '../judge/judgement.js'
import { describeDate } from '../values/date-style.js'
import { ToldClaim } from './told-claim.js'

export function reportClaim(claim: Claim, judged: Judgement, corpus: Corpus): ClaimReport {
  const { kind, list } = argumentsOf(claim)
  const told: Omit<ClaimReport, 'gloss'> = {
    kind,
    start: claim.start,
    end: claim.end,
    arguments: list,
    time: claim.time?.value.edtf,
    polarity: claim.negated ? 'negative' : 'positive',
    voice: claim.voice,
    verdict: judged.verdict,
    reason: judged.reason,
    facts: judged.facts.length > 1 ? [...new Set(judged.facts)] : judged.facts,
  }
  return new ToldClaim(told, () => capital(glossOf(claim, judged, corpus)))
}

/** The argument that a slot fills; none where there is no slot. */
function of(role: string, slot: Slot<unknown> | undefined, id?: string): Argument[] {
  if (!slot) return []
  const { start, end, value } = slot
  const known = id ?? (typeof value === 'string' ? value : undefined)
  return [known === undefined ? { role, start, end } : { role, start, end, id: known }]
}

function argumentsOf(claim: Claim): { kind: ClaimKind; list: readonly Argument[] } {
  const span = claim.time?.span
  const time: Argument[] = span ? [{ role: 'time', start: span.start, end: span.end, value: claim.time!.value.edtf }] : []
  switch (claim.kind) {
    case 'office':
      return {
        kind: 'office',
        list: [
          ...of('holder', claim.person, 'id' in claim.person.value ? claim.person.value.id : undefined),
          ...of('office', claim.role),
          ...of('organization', claim.organization),
          ...time,
        ],
      }
    case 'succession':
      return {
        kind: 'office',
        list: [
          ...of('successor', claim.successor),
          ...of('predecessor', claim.predecessor, 'id' in claim.predecessor.value ? claim.predecessor.value.id : undefined),
          ...time,
        ],
      }
    case 'membership':
      return { kind: 'membership', list: [...flatten(claim.members, (it) => of('member', it)), ...of('body', claim.body), ...time] }
    case 'event': {
      const kind: ClaimKind = time.length
        ? 'event-date'
        : claim.agents.length || claim.either.length || claim.targets.length
          ? 'actor'
          : 'place'
      return {
        kind,
        list: [
          { role: 'event', start: claim.trigger.start, end: claim.trigger.end },
          ...flatten([...claim.agents, ...claim.either], (it) => of('agent', it)),
          ...flatten(claim.targets, (it) => of('target', it)),
          ...flatten(claim.places, (it) => of('place', it)),
          ...time,
        ],
      }
    }
    case 'relation':
      return { kind: 'relation', list: [...of('subject', claim.subject), ...of('object', claim.object), ...time] }
    case 'quantity':
      return {
        kind: 'quantity',
        list: [{ role: 'figure', start: claim.number.start, end: claim.number.end, value: String(claim.number.value.value) }, ...time],
      }
    case 'provision':
      return {
        kind: 'provision',
        list: [
          { role: 'article', start: claim.number.start, end: claim.number.end, value: claim.number.value },
          ...of('treaty', claim.treaty),
        ],
      }
    case 'founding':
      return { kind: 'provision', list: [...of('body', claim.body), ...of('treaty', claim.treaty)] }
    case 'quotation':
      return { kind: 'provision', list: [{ role: 'quotation', start: claim.quoted.start, end: claim.quoted.end }] }
    case 'order':
      return { kind: 'order', list: [{ role: 'order', start: claim.word.start, end: claim.word.end, value: claim.word.value }] }
    case 'duration':
      return { kind: 'duration', list: [{ role: 'length', start: claim.length.start, end: claim.length.end }, ...time] }
    case 'statement':
      return { kind: 'actor', list: [{ role: 'statement', start: claim.words.start, end: claim.words.end, id: claim.words.value }] }
    case 'rank':
      return {
        kind: 'order',
        list: [
          { role: 'rank', start: claim.rank.start, end: claim.rank.end },
          ...(claim.of.is === 'member' ? of('member', claim.of.member) : []),
        ],
      }
    case 'nationality': {
      const other = claim.of.is === 'relation' ? claim.of.object : claim.of.is === 'person' ? claim.of.person : claim.of.place
      return { kind: claim.of.is === 'place' ? 'place' : 'relation', list: [...of('state', claim.state), ...of('object', other), ...time] }
    }
    case 'location':
      return { kind: 'place', list: [...of('place', claim.place), ...of('within', claim.within)] }
    case 'count':
      return {
        kind: 'quantity',
        list: [
          { role: 'figure', start: claim.number.start, end: claim.number.end, value: String(claim.number.value) },
          { role: 'list', ...claim.list },
        ],
      }
    case 'calendar':
      return { kind: 'calendar', list: time }
    case 'dated-name':
    case 'name':
      return { kind: 'name', list: of('name', claim.written, claim.entityId) }
  }
}

/** The event that the verdict rests on, or the one that the words can only mean; else the words themselves: “signed”, summit. */
function eventName(claim: EventClaim, judged: Judgement, corpus: Corpus): string {
  const fact = judged.facts[0]
  const known = fact === undefined ? undefined : corpus.occurrencesByEntity.get(fact.split('/')[0]!)?.find((it) => it.id === fact)
  if (known && judged.verdict !== 'unverified') return known.name
  const [first, ...more] = claim.candidates
  if (first && (claim.named || claim.specific) && more.every((it) => it.entityId === first.entityId)) return first.name
  return claim.noun ?? `“${claim.words}”`
}

/** “Armenia: member of the CSTO (2022)”. */
function glossOf(claim: Claim, judged: Judgement, corpus: Corpus): string {
  const name = (id: string): string => corpus.entities.get(id)?.name ?? id
  const when = claim.time ? ` (${claim.time.relation === 'at' ? '' : `${claim.time.relation} `}${describeDate(claim.time.value)})` : ''
  const not = claim.negated ? 'not ' : ''
  switch (claim.kind) {
    case 'office': {
      const person = 'id' in claim.person.value ? name(claim.person.value.id) : claim.person.value.unknown
      const aspect = claim.aspect === 'former' || claim.aspect === 'first' ? `${claim.aspect} ` : ''
      return `${person}: ${not}${aspect}${claim.role.value}${claim.organization ? ` of ${name(claim.organization.value)}` : ''}${when}`
    }
    case 'succession':
      return `${name(claim.successor.value)} ${not}followed ${'id' in claim.predecessor.value ? name(claim.predecessor.value.id) : claim.predecessor.value.unknown}${when}`
    case 'membership': {
      const alone = claim.members.length === 0
      const many = (alone ? claim.count?.value : claim.members.length) !== 1
      const role = `${claim.exhaustive && !alone ? 'all ' : ''}${claim.relation === 'former' ? 'former ' : ''}${claim.role}${many ? 's' : ''} of`
      const words = { is: role, former: role, joined: 'joined', left: 'left' }[claim.relation]
      const who = alone ? String(claim.count?.value ?? '') : `${claim.members.map((it) => name(it.value)).join(', ')}:`
      return `${who} ${not}${words} ${name(claim.body.value)}${when}`.trimStart()
    }
    case 'event': {
      const what = eventName(claim, judged, corpus)
      const phase = claim.phase === 'begin' ? ', beginning' : claim.phase === 'end' ? ', end' : ''
      const doers = [...claim.agents, ...claim.either]
      const who = doers.length ? `; by ${doers.map((it) => name(it.value)).join(', ')}` : ''
      const where = claim.places.length ? `; in ${claim.places.map((it) => name(it.value)).join(', ')}` : ''
      return `${not}${what}${phase}${who}${where}${when}`
    }
    case 'relation':
      return `${name(claim.subject.value)}: ${not}${corpus.relationTypes.get(claim.typeId)?.called[0] ?? claim.typeId} of ${name(claim.object.value)}${when}`
    case 'quantity':
      return `${claim.noun.value}: ${claim.number.value.value}${when}`
    case 'provision':
      return `Article ${claim.number.value}${claim.treaty ? ` of the ${name(claim.treaty.value)}` : ''}${claim.topics.length ? `: ${claim.topics.map((it) => it.value).join(', ')}` : ''}`
    case 'founding':
      return `${name(claim.body.value)}: ${not}resting on the ${name(claim.treaty.value)}`
    case 'quotation':
      return 'quotation of a provision'
    case 'order':
      return `one event ${claim.word.value} the other`
    case 'duration': {
      const { amount, unit } = claim.length.value
      return `${amount} ${unit}${amount === 1 ? '' : 's'}${claim.of.is === 'between' ? ' between two events' : ''}`
    }
    case 'statement':
      return `someone’s word: ${name(claim.words.value)}`
    case 'rank': {
      const rank = claim.rank.value < 0 ? 'last' : (RANKS[claim.rank.value] ?? `number ${claim.rank.value}`)
      if (claim.of.is === 'event') {
        const what = claim.of.names[0] ?? 'event'
        return what.startsWith(rank) ? `the ${what}` : `the ${rank} ${what}`
      }
      return `${name(claim.of.member.value)}: ${rank} ${claim.of.how === 'joined' ? 'to join' : 'to leave'} ${name(claim.of.body.value)}`
    }
    case 'nationality': {
      const other = claim.of.is === 'relation' ? claim.of.object : claim.of.is === 'person' ? claim.of.person : claim.of.place
      return `${name(other.value)}: of ${name(claim.state.value)}`
    }
    case 'location':
      return `${name(claim.place.value)}: ${not}in ${name(claim.within.value)}`
    case 'count':
      return `${claim.number.value}; the words beside it make ${claim.counts[0]}`
    case 'calendar':
      return claim.fault === 'weekday' ? 'weekday beside a date' : 'a date that does not exist'
    case 'dated-name':
      return `${claim.written.value}, used for ${describeDate(claim.on)}`
    case 'name':
      return `“${claim.written.value}” for ${claim.right}`
  }
}

const RANKS: Readonly<Record<number, string>> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth' }

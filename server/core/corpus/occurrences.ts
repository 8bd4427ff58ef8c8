/** Records to occurrences: events with their phases, the signing and entry into force of treaties, the founding of bodies. */
import type { Compile } from './build.js'
import type { Occurrence, ParticipantRole } from './knowledge.js'
import type { Event, EventType, Organization, Treaty } from './schema.js'

/** English words for acts that treaties and organizations undergo; the object they act on is the record itself. */
const SIGNING = { called: ['signing', 'signature'], said: ['sign', 'conclude', 'adopt', 'agree'] }
const ENTRY_INTO_FORCE = {
  called: ['entry into force'],
  said: ['enter force', 'come force', 'go force', 'take effect', 'be force', 'come effect'],
}
const FOUNDING = {
  called: ['foundation', 'founding', 'creation', 'establishment', 'formation', 'birth'],
  said: [
    'found',
    'create',
    'establish',
    'form',
    'set',
    'bear',
    'launch',
    'start',
    'begin',
    'come being',
    'come existence',
    'inaugurate',
    'emerge',
    'constitute',
  ],
}
const DISSOLUTION = {
  called: ['dissolution', 'collapse', 'breakup', 'break-up', 'disintegration', 'fall', 'demise', 'end', 'disbanding'],
  said: ['dissolve', 'collapse', 'disintegrate', 'disband', 'cease', 'fall', 'break', 'end'],
}

/** The occurrences of one event: the whole, and each phase that has words, a date or a place of its own. */
export function eventOccurrences(event: Event, type: EventType | undefined, compile: Compile): readonly Occurrence[] {
  const citations = compile.citations(event.sources)
  const participants = (event.participants ?? []).map((it) => ({ id: it.id, role: it.role as ParticipantRole }))
  const completeRoles = new Set((event.participants ?? []).filter((it) => it.complete).map((it) => it.role as ParticipantRole))
  const { id, name, unique = false } = event
  const start = compile.accounts(event.start_date, citations)
  const end = compile.accounts(event.end_date, citations)
  const found: Occurrence[] = [
    {
      id,
      entityId: id,
      name,
      phase: 'whole',
      unique,
      called: [...(event.called ?? []), ...(type?.called ?? [])].map(lower),
      said: [...(event.said ?? []), ...(type?.said ?? [])].map(parseSaid),
      participants,
      completeRoles,
      places: event.places ?? [],
      start,
      end: end.length ? end : start,
      citations,
    },
  ]
  for (const phase of ['start', 'spread', 'end'] as const) {
    const it = event[phase]
    if (!it && phase === 'spread') continue
    const dates = it?.date
      ? compile.accounts(it.date, it.sources ? compile.citations(it.sources) : citations)
      : phase === 'start'
        ? start
        : phase === 'end'
          ? end.length
            ? end
            : start
          : []
    found.push({
      id,
      entityId: id,
      name,
      phase: phase === 'start' ? 'begin' : phase,
      unique,
      called: (it?.called ?? []).map(lower),
      said: (it?.said ?? []).map(parseSaid),
      participants,
      completeRoles,
      places: it?.places ?? [],
      start: dates,
      end: dates,
      citations: it?.sources ? compile.citations(it.sources) : citations,
    })
  }
  return found
}

/** The signing and the entry into force of a treaty. */
export function treatyOccurrences(treaty: Treaty, compile: Compile): readonly Occurrence[] {
  const citations = compile.citations(treaty.sources)
  const theme = { id: treaty.id, role: 'theme' as const }
  // The body that a treaty belongs to tells it from another's, where only a common noun names it.
  const body = treaty.organization_id ? [{ id: treaty.organization_id, role: 'beneficiary' as const }] : []
  const found: Occurrence[] = []
  if (treaty.signed) {
    const dates = compile.accounts(treaty.signed.date, citations)
    found.push({
      id: `${treaty.id}/signed`,
      entityId: treaty.id,
      name: `signing of the ${treaty.name}`,
      phase: 'whole',
      unique: true,
      called: SIGNING.called,
      said: SIGNING.said.map(parseSaid),
      participants: [theme, ...body, ...(treaty.signed.parties ?? []).map((id) => ({ id, role: 'agent' as const }))],
      completeRoles: treaty.signed.complete ? new Set(['agent']) : new Set(),
      places: treaty.signed.places ?? [],
      start: dates,
      end: dates,
      citations,
    })
  }
  const inForce = compile.accounts(treaty.in_force, citations)
  if (inForce.length)
    found.push(derived(`${treaty.id}/in-force`, treaty.id, `entry into force of the ${treaty.name}`, ENTRY_INTO_FORCE, inForce, citations))
  return found
}

/** The founding and the dissolution of an organization. */
export function organizationOccurrences(organization: Organization, compile: Compile): readonly Occurrence[] {
  const citations = compile.citations(organization.sources)
  const found: Occurrence[] = []
  const founded = compile.accounts(organization.founding_date, citations)
  const dissolved = compile.accounts(organization.dissolution_date, citations)
  if (founded.length && organization.classification !== 'state') {
    found.push(derived(`${organization.id}/founded`, organization.id, `founding of ${organization.name}`, FOUNDING, founded, citations))
  }
  if (dissolved.length) {
    found.push(
      derived(`${organization.id}/dissolved`, organization.id, `dissolution of ${organization.name}`, DISSOLUTION, dissolved, citations),
    )
  }
  return found
}

function derived(
  id: string,
  entityId: string,
  name: string,
  vocabulary: { called: string[]; said: string[] },
  dates: Occurrence['start'],
  citations: Occurrence['citations'],
): Occurrence {
  return {
    id,
    entityId,
    name,
    phase: 'whole',
    unique: true,
    called: vocabulary.called,
    said: vocabulary.said.map(parseSaid),
    participants: [{ id: entityId, role: 'theme' }],
    completeRoles: new Set(),
    places: [],
    start: dates,
    end: dates,
    citations,
  }
}

/** `declare independence` → the verb and the head noun after it. */
function parseSaid(said: string): { verb: string; object: string | undefined } {
  const parts = lower(said).split(' ').filter(Boolean)
  return { verb: parts[0] ?? '', object: parts.length > 1 ? parts[parts.length - 1] : undefined }
}

function lower(words: string): string {
  return words.toLowerCase()
}

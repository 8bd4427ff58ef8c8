/** Words, places and participants of an event that its own name tells: `Israeli invasion of Egypt` is an invasion, by Israel, of Egypt. */
import type { Event, EventType } from '../schema.js'
import { EVENT_NOUNS, type EventNoun, nounOfDeed, nounOfVerb } from './event-nouns.js'
import { type Named, together } from './filled.js'
import { type NameParts, namePartsOf, splitAbbreviation, turnedAround, withoutYear } from './name-parts.js'
import type { NamedRecords } from './named-records.js'
import { otherSpelling, singularOf, withSpellings } from './spellings.js'

/** What the names inside an event's name are told by. */
export interface EventContext {
  readonly named: NamedRecords
  readonly kindOf: (id: string) => 'person' | 'state' | 'organization' | 'area' | undefined
  readonly typeOf: (id: string | undefined) => EventType | undefined
}

type Participant = NonNullable<Event['participants']>[number]

/** Behind these stands where something happened, behind those whom it was done to. */
const WHERE: ReadonlySet<string> = new Set('in at near on over across during'.split(' '))
const TOWARD: ReadonlySet<string> = new Set('against on to into from'.split(' '))

/** The event with what its name tells, where the record says nothing of it. */
export function withEventWords(event: Event, context: EventContext): Named<Event> {
  const { name, letters } = splitAbbreviation(event.name)
  const bare = withoutYear(name)
  const parts = asHeadline(bare) ?? namePartsOf(bare)
  const head = headOf(parts.front, parts.tails.length > 0)
  const type = context.typeOf(event.type)
  const known = head === undefined ? undefined : (EVENT_NOUNS.get(head) ?? nounOfDeed(head))
  // Words that the author gives are all there are of their sort.
  const hasNouns = (event.called?.length ?? 0) + (type?.called?.length ?? 0) > 0
  const hasVerbs = (event.said?.length ?? 0) + (type?.said?.length ?? 0) > 0
  const nouns = head === undefined || hasNouns ? [] : withSpellings([head, ...compoundOf(parts.front, head), ...(known?.others ?? [])])
  const verbs =
    known === undefined || hasVerbs
      ? []
      : verbsOf(
          known,
          parts.tails.flatMap((it) => it.words),
        )
  const told = participantsOf(parts, known?.of ?? 'theme', context)
  const called = together(event.called, nouns)
  const said = together(event.said, verbs)
  return {
    record: {
      ...event,
      name,
      ...(event.unique === undefined && known?.once && parts.tails.length > 0 ? { unique: true } : {}),
      ...(called.length ? { called } : {}),
      ...(said.length ? { said } : {}),
      ...(event.participants?.length || !told.participants.length ? {} : { participants: told.participants }),
      ...(event.places?.length || !told.places.length ? {} : { places: told.places }),
    },
    implied: [...impliedNames(name, bare, context), ...(letters === undefined ? [] : [{ name: letters, kind: 'abbreviation' as const }])],
  }
}

/** The name without its year, turned around and in the other spelling: where a proper name is in it, so that it is no common noun. */
function impliedNames(name: string, bare: string, { named }: EventContext): string[] {
  const words = bare.split(/\s+/u)
  const isProper = words.slice(1).some((it) => /^\p{Lu}/u.test(it)) || named(words).length > 0
  const found = [name, ...(isProper ? [bare, turnedAround(bare)] : [])].filter((it) => it !== undefined)
  return together(
    found,
    found.flatMap((it) => otherSpelling(it) ?? []),
  ).filter((it) => it !== name && it.includes(' '))
}

/** `X resigns`, `X invades Y`, as a headline has it: the noun for it is put in place of the verb, with what follows behind “of”. */
function asHeadline(name: string): NameParts | undefined {
  const words = name.split(/\s+/u)
  for (let at = 1; at < words.length; at++) {
    const noun = /^\p{Ll}+(?:s|ed)$/u.test(words[at]!) ? nounOfVerb(words[at]!) : undefined
    if (noun === undefined || EVENT_NOUNS.has(words[at]!) || EVENT_NOUNS.has(singularOf(words[at]!))) continue
    const { front, tails } = namePartsOf(words.slice(at + 1).join(' '))
    return { front: [...words.slice(0, at), noun], tails: front.length ? [{ preposition: 'of', words: front }, ...tails] : tails }
  }
  return undefined
}

/** The common noun that the name is headed by: a noun for what happens, or a word in lower case. */
function headOf(front: readonly string[], isFollowed: boolean): string | undefined {
  const words = [...front]
  while (words.length > 1 && /^(?:[\divxIVX.]+|No\.?)$/u.test(words[words.length - 1]!)) words.pop()
  // “Operation X” is an operation.
  const last = words[0] === 'Operation' ? words[0] : words[words.length - 1]
  if (last === undefined) return undefined
  const noun = last.toLowerCase()
  for (const it of [noun, singularOf(noun)]) if (EVENT_NOUNS.has(it)) return it
  // “Reopening of the canal”: the capital is that of the first word.
  const isCommon = last === noun || (isFollowed && words.length === 1) ? /^\p{Ll}{4,}$/u.test(noun) : false
  return isCommon ? singularOf(noun) : undefined
}

/** `price increase` of `fuel price increase`: the head with the word in lower case before it. */
function compoundOf(front: readonly string[], head: string): string[] {
  const before = front[front.length - 2]
  return before !== undefined && /^\p{Ll}{3,}$/u.test(before) ? [`${before} ${head}`] : []
}

/** The noun's verbs, and each with every noun of what it is done to; those that say too little alone, so only. */
function verbsOf(noun: EventNoun, words: readonly string[]): string[] {
  const objects = words.filter((it) => /^\p{L}{4,}$/u.test(it)).map((it) => singularOf(it.toLowerCase()))
  return together(
    noun.verbs,
    [...noun.verbs.filter((it) => !it.includes(' ')), ...noun.bound].flatMap((verb) => objects.map((it) => `${verb} ${it}`)),
  )
}

/** Who and where, told by the names inside the name. */
function participantsOf({ front: before, tails }: NameParts, of: EventNoun['of'], { named, kindOf }: EventContext) {
  const participants: Participant[] = []
  const places: string[] = []
  const words = [...before, ...tails.flatMap((it) => [it.preposition, ...it.words])]
  const front = before.length
  for (const it of named(words)) {
    const kind = kindOf(it.id)
    const preposition = it.from < front ? undefined : prepositionBefore(words, it.from, front)
    const role = preposition === undefined ? 'agent' : roleBehind(preposition, of)
    if (kind === 'area' || (kind === 'state' && (preposition === 'of' || (preposition !== undefined && WHERE.has(preposition)))))
      places.push(it.id)
    if (
      kind !== undefined &&
      kind !== 'area' &&
      role &&
      !(kind === 'state' && preposition !== undefined && WHERE.has(preposition) && !TOWARD.has(preposition))
    )
      participants.push({ id: it.id, role })
  }
  return { participants: once(participants), places: [...new Set(places)] }
}

function prepositionBefore(words: readonly string[], at: number, front: number): string | undefined {
  for (let index = at - 1; index >= front; index--)
    if (WHERE.has(words[index]!) || TOWARD.has(words[index]!) || /^(?:of|by|between|with|for)$/u.test(words[index]!)) return words[index]
  return undefined
}

function roleBehind(preposition: string, of: EventNoun['of']): Participant['role'] | undefined {
  if (preposition === 'of') return of
  if (preposition === 'by') return 'agent'
  if (preposition === 'between' || preposition === 'with') return 'counterpart'
  if (preposition === 'for') return 'beneficiary'
  return TOWARD.has(preposition) ? 'target' : undefined
}

function once(participants: readonly Participant[]): Participant[] {
  return participants.filter((it, index) => participants.findIndex((other) => other.id === it.id) === index)
}

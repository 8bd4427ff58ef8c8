/** Clauses: who does what to whom, where and when, read from the chunks of a sentence in one pass. */
import type { Token } from '../text/passage.js'
import type { Chunk } from './chunk.js'
import type { NounPhrase } from './noun-phrase.js'
import type { Unit } from './unit.js'
import { isParticipleForm, type VerbGroup } from './verb-group.js'

type DateUnit = Extract<Unit, { kind: 'date' }>

/** Coordinated noun phrases: “Russia, Armenia and Belarus”. Most hold one. */
export type Group = readonly NounPhrase[]

export interface Prepositional {
  readonly prep: string
  readonly phrases: Group
}

export interface Clause {
  readonly verb: VerbGroup
  subject: Group
  object: Group
  readonly preps: Prepositional[]
  readonly dates: DateUnit[]
  readonly kind: 'main' | 'relative' | 'participle' | 'infinitive' | 'subordinate'
  /** The word that opens a subordinate clause: `that`, `if`, `when`, `after`. */
  readonly marker: string
  /** The clause that this one hangs on. */
  readonly parent: Clause | undefined
  /** Past participle without auxiliary: “signed in 1992”, “brokered by Russia”. */
  readonly passive: boolean
  /** Chunk range. */
  readonly from: number
  to: number
}

/** Two phrases for one thing. `direct`: the name follows its title without a comma, “President of Armenia Serzh Sargsyan”. */
export interface Apposition {
  readonly of: NounPhrase
  readonly by: NounPhrase
  readonly direct: boolean
}

/** A bit of a sentence without a verb is a fragment: its groups, prepositional phrases and dates in order. */
export interface SentenceSyntax {
  readonly from: number
  readonly to: number
  readonly chunks: readonly Chunk[]
  readonly groups: readonly { readonly phrases: Group; readonly from: number; readonly to: number }[]
  readonly clauses: readonly Clause[]
  /** Phrases put beside one another: “Nikol Pashinyan, Armenia’s prime minister”. */
  readonly appositions: readonly Apposition[]
}

/** Groups and links the chunks of one sentence. */
export function readSyntax(tokens: readonly Token[], chunks: readonly Chunk[], from: number, to: number): SentenceSyntax {
  const { items, appositions } = groupPhrases(tokens, chunks)
  const clauses = linkClauses(tokens, items)
  const groups = items.flatMap((it) =>
    it.kind === 'group' ? [{ phrases: it.phrases, from: it.phrases[0]!.from, to: it.phrases[it.phrases.length - 1]!.to }] : [],
  )
  return { from, to, chunks, groups, clauses, appositions }
}

type Item =
  | { readonly kind: 'group'; readonly phrases: NounPhrase[]; readonly prep: string; readonly parenthetic: boolean }
  | { readonly kind: 'chunk'; readonly chunk: Chunk }

/** Folds coordination, “of” phrases and appositions; a group that a preposition governs carries it. */
function groupPhrases(tokens: readonly Token[], chunks: readonly Chunk[]): { items: Item[]; appositions: Apposition[] } {
  const items: Item[] = []
  const appositions: Apposition[] = []
  let depth = 0
  let at = 0
  while (at < chunks.length) {
    const chunk = chunks[at]!
    if (chunk.kind === 'open') depth++
    if (chunk.kind === 'close') depth = Math.max(0, depth - 1)
    if (chunk.kind !== 'np') {
      if (chunk.kind === 'prep') {
        const next = chunks[at + 1]
        if (next?.kind === 'np') {
          const read = readGroup(tokens, chunks, at + 1, appositions)
          const host = hostOf(items)
          if (host && chunk.word === 'of') {
            host.of = read.phrases
            // “the president of Tajikistan, Nursultan Nazarbayev,”: the name belongs to the title before “of”.
            const after = chunks[read.next + 1]
            if (
              host.role &&
              !host.name &&
              (chunks[read.next]?.kind === 'comma' || chunks[read.next]?.kind === 'dash') &&
              after?.kind === 'np' &&
              (!after.phrase.role || chunks[read.next]?.kind === 'dash') &&
              (after.phrase.name || after.phrase.unknownName)
            ) {
              appositions.push({ of: host, by: after.phrase, direct: false })
            }
          } else if (host) host.preps = [...host.preps, { prep: chunk.word, phrases: read.phrases }]
          items.push({ kind: 'group', phrases: read.phrases, prep: chunk.word, parenthetic: depth > 0 })
          at = read.next
          continue
        }
        if (next?.kind === 'date') {
          const host = hostOf(items)
          if (host) host.preps = [...host.preps, { prep: chunk.word, phrases: [], date: next.unit }]
        }
      }
      items.push({ kind: 'chunk', chunk })
      at++
      continue
    }
    const read = readGroup(tokens, chunks, at, appositions)
    const before = items[items.length - 1]
    const beforePhrase = before?.kind === 'group' ? before.phrases[before.phrases.length - 1] : undefined
    if (beforePhrase) {
      // “President of Kazakhstan Nursultan Nazarbayev”: a name right behind belongs to the title.
      const host = outermost(items)
      const name = read.phrases[0]!
      if (host && (name.name || name.unknownName) && !name.role && host.role && (host.of.length > 0 || host.name === undefined))
        appositions.push({ of: host, by: name, direct: true })
    }
    items.push({ kind: 'group', phrases: read.phrases, prep: '', parenthetic: depth > 0 })
    at = read.next
  }
  return { items, appositions }
}

/** The last phrase that a following “of” or “in” can hang on: directly before it. */
function hostOf(items: readonly Item[]): NounPhrase | undefined {
  const last = items[items.length - 1]
  if (last?.kind !== 'group') return undefined
  return last.phrases[last.phrases.length - 1]
}

/** Walks back over “of” phrases to the phrase they hang on. */
function outermost(items: readonly Item[]): NounPhrase | undefined {
  let index = items.length - 1
  while (index > 0) {
    const it = items[index]!
    if (it.kind === 'group' && it.prep === 'of') index--
    else break
  }
  const host = items[index]
  return host?.kind === 'group' ? host.phrases[host.phrases.length - 1] : undefined
}

function readGroup(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  start: number,
  appositions: Apposition[],
): { phrases: NounPhrase[]; next: number } {
  const first = chunks[start]!
  if (first.kind !== 'np') return { phrases: [], next: start + 1 }
  const phrases = [first.phrase]
  let at = start + 1
  for (;;) {
    const last = phrases[phrases.length - 1]!
    // `of` phrases of a list's member: “the Republic of X, the Republic of Y”.
    const joint = jointAfter(chunks, at)
    if (!joint) {
      const direct = chunks[at]
      if (direct?.kind === 'np' && sameSort(last, direct.phrase) && bareName(last) && bareName(direct.phrase)) {
        // “Azerbaijan Georgia and Uzbekistan”: a comma was forgotten.
        phrases.push(direct.phrase)
        at++
        continue
      }
      break
    }
    const next = chunks[joint.next]
    if (next?.kind !== 'np') break
    if (sameSort(last, next.phrase) && (joint.coordinates || listGoesOn(chunks, joint.next, last) || phrases.length > 1)) {
      phrases.push(next.phrase)
      at = joint.next + 1
      continue
    }
    if (joint.comma && !joint.and && isApposition(tokens, last, next.phrase)) appositions.push({ of: last, by: next.phrase, direct: false })
    // “President of X and Honorary Chairman of Y”: an office does not coordinate with the state before it.
    if ((next.phrase.role !== undefined) !== (last.role !== undefined)) break
    if (joint.and && phrases.length >= 1 && !joint.comma && !clauseFollows(chunks, joint.next + 1)) {
      phrases.push(next.phrase)
      at = joint.next + 1
      continue
    }
    break
  }
  return { phrases, next: at }
}

function jointAfter(
  chunks: readonly Chunk[],
  at: number,
): { next: number; and: boolean; comma: boolean; coordinates: boolean } | undefined {
  const first = chunks[at]
  if (!first) return undefined
  if (first.kind === 'and' && first.word !== 'but' && first.word !== 'yet')
    return { next: at + 1, and: true, comma: false, coordinates: true }
  if (first.kind === 'comma') {
    const second = chunks[at + 1]
    if (second?.kind === 'and' && second.word !== 'but' && second.word !== 'yet')
      return { next: at + 2, and: true, comma: true, coordinates: true }
    return { next: at + 1, and: false, comma: true, coordinates: false }
  }
  return undefined
}

/** “A, B” is a list when another member follows, or when both are bare names of one sort. */
function listGoesOn(chunks: readonly Chunk[], at: number, last: NounPhrase): boolean {
  const next = chunks[at]
  if (next?.kind === 'np' && bareName(last) && bareName(next.phrase)) return true
  const joint = jointAfter(chunks, at + 1)
  const after = joint ? chunks[joint.next] : undefined
  return after?.kind === 'np' && sameSort(last, after.phrase)
}

/** A finite verb right after the phrase: the phrase opens a clause of its own. */
function clauseFollows(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at]
  return next?.kind === 'vg' && next.verb.form === 'finite'
}

function bareName(phrase: NounPhrase): boolean {
  return phrase.name !== undefined && !phrase.role && phrase.of.length === 0
}

/** Names of one sort coordinate: states with states, persons with persons. */
export function sameSort(a: NounPhrase, b: NounPhrase): boolean {
  // An abbreviation that no record bears, in a list of bodies: “CIS, OIC and SCO”.
  if (isUnknownAbbreviation(a) ? sortOf(b) === 'body' || isUnknownAbbreviation(b) : isUnknownAbbreviation(b) && sortOf(a) === 'body')
    return true
  const sortA = sortOf(a)
  return sortA !== 'other' && sortA === sortOf(b)
}

function isUnknownAbbreviation(phrase: NounPhrase): boolean {
  return phrase.abbreviation && !phrase.name && !phrase.role
}

function sortOf(phrase: NounPhrase): string {
  const entity = phrase.name?.candidates[0]?.entity
  if (!entity) return phrase.unknownName && !phrase.role ? 'unknown' : phrase.name ? 'name' : 'other'
  if (phrase.role) return entity.kind === 'person' ? 'person' : 'role'
  if (entity.kind === 'organization') return entity.record.classification
  return entity.kind
}

function isApposition(tokens: readonly Token[], of: NounPhrase, by: NounPhrase): boolean {
  void tokens
  const named = (phrase: NounPhrase): boolean => phrase.name !== undefined || phrase.unknownName !== undefined
  if (named(of) && by.role && !by.name) return true
  if (of.role && !of.name && named(by) && !by.role) return true
  return named(of) !== named(by) || (named(of) && by.possessor !== undefined) || (of.possessor !== undefined && named(by))
}

/** One pass over the items: subjects are what stands free before a verb, objects what stands free behind it. */
function linkClauses(tokens: readonly Token[], items: readonly Item[]): Clause[] {
  const clauses: Clause[] = []
  let open: Clause | undefined
  let free: Group | undefined
  let freeAt = -1
  let afterComma = false
  let marker = ''
  let relativeHead: Group | undefined
  let pendingPreps: Prepositional[] = []
  let pendingDates: DateUnit[] = []
  let joined = false
  let main: Clause | undefined
  let suspended: Clause | undefined
  const heads = new Map<Clause, Group>()
  const parentheses: { open: Clause | undefined; free: Group | undefined }[] = []
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!
    if (item.kind === 'group') {
      if (item.prep) {
        if (item.prep === 'of' && items[at - 1]?.kind === 'group') continue
        const prepositional = { prep: item.prep, phrases: item.phrases }
        if (open && !(afterComma && free === undefined && marker === '' && startsNewClause(items, at))) open.preps.push(prepositional)
        else pendingPreps.push(prepositional)
        continue
      }
      if (open && !open.object.length && !afterComma && !joined) {
        open.object = item.phrases
        open.to = at
        free = item.phrases
        freeAt = at
        continue
      }
      free = item.phrases
      freeAt = at
      afterComma = false
      continue
    }
    const chunk = item.chunk
    switch (chunk.kind) {
      case 'date': {
        if (open && !(afterComma && startsNewClause(items, at))) open.dates.push(chunk.unit)
        else pendingDates.push(chunk.unit)
        break
      }
      case 'comma':
        afterComma = true
        break
      case 'and':
        joined = true
        afterComma = false
        break
      case 'semicolon':
      case 'colon':
      case 'stop':
        if (chunk.kind === 'colon') {
          // “16 December: Kazakhstan declares independence.” keeps its date.
          if (open) pendingDates = []
        } else {
          pendingDates = []
          pendingPreps = []
        }
        open = undefined
        free = undefined
        marker = ''
        relativeHead = undefined
        joined = false
        afterComma = false
        break
      case 'dash':
        afterComma = true
        break
      case 'open':
        parentheses.push({ open, free })
        open = undefined
        break
      case 'close': {
        const saved = parentheses.pop()
        if (saved) {
          open = saved.open
          free = saved.free
        }
        break
      }
      case 'relative':
        relativeHead = free ?? lastGroup(items, at)
        marker = chunk.word
        afterComma = false
        joined = false
        break
      case 'subordinator':
        marker = chunk.word
        suspended = open
        open = undefined
        free = undefined
        relativeHead = undefined
        afterComma = false
        joined = false
        break
      case 'vg': {
        const verb = chunk.verb
        const clause = openClause(verb, at)
        clauses.push(clause)
        if (clause.kind === 'main') main = clause
        open = clause
        free = undefined
        afterComma = false
        joined = false
        break
      }
      default:
        break
    }
  }
  return clauses

  function openClause(verb: VerbGroup, at: number): Clause {
    const token = tokens[verb.main]!
    const bareParticiple =
      verb.form === 'finite' && verb.from === verb.main && verb.to - verb.from <= 2 && isParticipleForm(token) && !verb.perfect
    let kind: Clause['kind'] = 'main'
    let subject: Group = []
    let passive = verb.passive
    let parent: Clause | undefined
    const lastFree = freeAt >= 0 && !afterComma && freeAt === at - 1 ? free : undefined
    if (relativeHead) {
      kind = 'relative'
      const inside = free && free !== relativeHead ? free : undefined
      subject = inside ?? relativeHead
      parent = open
      if (marker === 'where' || marker === 'when') {
        subject = inside ?? []
      }
    } else if (verb.form === 'infinitive') {
      kind = 'infinitive'
      parent = open ?? main
      subject = parent?.subject ?? free ?? []
    } else if (verb.form === 'gerund') {
      kind = 'participle'
      parent = open ?? main
      subject = open && open.object.length && !afterComma ? open.object : (parent?.subject ?? free ?? [])
      if (!parent && free) subject = free
    } else if (bareParticiple && isReducedRelative(items, at, open, free, afterComma)) {
      kind = 'participle'
      passive = true
      parent = open
      subject = lastFree ?? lastGroup(items, at) ?? []
    } else if (marker) {
      kind = 'subordinate'
      parent = open ?? suspended ?? main
      subject = free ?? []
    } else if (joined && (!free || (open && free === open.object && freeAt < at - 1))) {
      // “signed the treaty and left”: the subject goes on.
      const before = open ?? clauses[clauses.length - 1]
      subject = before?.subject ?? free ?? []
      parent = before?.parent
      kind = before?.kind === 'main' ? 'main' : (before?.kind ?? 'main')
    } else {
      const head = open ? heads.get(open) : undefined
      // “The charter that turned the treaty into a body was adopted”: what follows a relative clause is said of its head.
      subject = head && (!free || free === open?.object || free === head) ? head : (free ?? (open ? open.subject : []))
      if (!free && open?.kind === 'relative') subject = main?.subject ?? clauses.find((it) => it.kind === 'main')?.subject ?? outerSubject()
    }
    if (!subject.length && kind === 'main') subject = outerSubject()
    const clause: Clause = {
      verb,
      subject,
      object: [],
      preps: pendingPreps,
      dates: pendingDates,
      kind,
      marker: kind === 'main' ? '' : marker,
      parent,
      passive,
      from: at,
      to: at,
    }
    if (relativeHead) heads.set(clause, relativeHead)
    pendingPreps = []
    pendingDates = []
    relativeHead = undefined
    marker = ''
    return clause
  }

  /** After a relative clause the main verb takes up the first free group of the sentence. */
  function outerSubject(): Group {
    for (const it of items) {
      if (it.kind === 'chunk' && it.chunk.kind === 'vg') break
      if (it.kind === 'group' && !it.prep && !it.parenthetic) return it.phrases
    }
    return []
  }
}

function lastGroup(items: readonly Item[], at: number): Group | undefined {
  for (let index = at - 1; index >= 0 && index >= at - 4; index--) {
    const it = items[index]!
    if (it.kind === 'group') return hostGroup(items, index)
    if (it.kind === 'chunk' && it.chunk.kind === 'vg') return undefined
  }
  return undefined
}

/** Back over “of” phrases that end in a common noun: “protests of his government that began …” speaks of the protests. */
function hostGroup(items: readonly Item[], at: number): Group {
  let index = at
  for (;;) {
    const it = items[index]!
    const before = items[index - 1]
    if (it.kind !== 'group') return []
    const last = it.phrases[it.phrases.length - 1]!
    if (it.prep !== 'of' || last.name || last.unknownName || before?.kind !== 'group') return it.phrases
    index--
  }
}

/** A subject and a finite verb come before the next joint: “On 6 January, the council agreed …”. */
function startsNewClause(items: readonly Item[], at: number): boolean {
  let subject = false
  for (let index = at + 1; index < Math.min(items.length, at + 6); index++) {
    const it = items[index]!
    if (it.kind === 'group') {
      if (!it.prep) subject = true
      continue
    }
    if (it.chunk.kind === 'vg') return subject && it.chunk.verb.form === 'finite'
    if (it.chunk.kind === 'semicolon' || it.chunk.kind === 'colon' || it.chunk.kind === 'stop' || it.chunk.kind === 'and') return false
  }
  return false
}

/** “the treaty signed in 1992”, “a ceasefire brokered by Russia”: a participle and no finite verb of the phrase. */
function isReducedRelative(
  items: readonly Item[],
  at: number,
  open: Clause | undefined,
  free: Group | undefined,
  afterComma: boolean,
): boolean {
  const next = items[at + 1]
  const before = items[at - 1]
  const byFollows = next?.kind === 'group' && next.prep === 'by'
  if (byFollows) return true
  if (before?.kind === 'chunk' && before.chunk.kind === 'and') return false
  // The object of the open clause, or the object of a preposition, cannot be a subject.
  if (open && free && free === open.object && !afterComma) return true
  if (before?.kind === 'group' && before.prep !== '' && open) return true
  // Another finite verb follows with no subject of its own: this one was the reduced relative.
  for (let index = at + 1; index < Math.min(items.length, at + 10); index++) {
    const it = items[index]!
    if (it.kind === 'group') {
      if (!it.prep && items[index - 1]?.kind === 'chunk' && (items[index - 1] as { chunk: Chunk }).chunk.kind === 'comma') return false
      continue
    }
    const kind = it.chunk.kind
    if (kind === 'vg') return it.chunk.verb.form === 'finite' && !!free && !open && noSubjectBetween(items, at, index)
    if (kind === 'and' || kind === 'semicolon' || kind === 'colon' || kind === 'relative' || kind === 'subordinator' || kind === 'stop')
      return false
  }
  return false
}

function noSubjectBetween(items: readonly Item[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) {
    const it = items[index]!
    if (it.kind === 'group' && !it.prep) return false
  }
  return true
}

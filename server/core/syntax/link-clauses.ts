/** Verbs with their subjects, objects and adjuncts: one pass over the grouped phrases of a sentence. */
import { flatten } from '../base/flatten.js'
import { REPORTING_VERBS } from '../text/english.js'
import type { Token } from '../text/passage.js'
import {
  datesBefore,
  isFreeGroup,
  isOfTemporal,
  isReducedRelative,
  lastGroup,
  namedBefore,
  opensObjectRelative,
  type Pending,
  startsNewClause,
} from './around.js'
import type { Clause, Group } from './clause.js'
import { gappedAfter } from './gapping.js'
import type { Item } from './group-phrases.js'
import { isParticipleForm, type VerbGroup } from './verb-group.js'

/** One pass over the items: subjects are what stands free before a verb, objects what stands free behind it. */
export function linkClauses(tokens: readonly Token[], items: readonly Item[]): Clause[] {
  const clauses: Clause[] = []
  let open: Clause | undefined
  let free: Group | undefined
  let freeAt = -1
  let afterComma = false
  let marker = ''
  let relativeHead: Group | undefined
  let pending: Pending[] = []
  let joined = false
  /** Whether the relative clause to come, and the one that is open, stands behind a comma. */
  let aside = false
  let openAside = false
  /** Where the subordinate clause to come was opened. */
  let opener = -1
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
        if (open && !resumesMain(at) && !(afterComma && free === undefined && marker === '' && startsNewClause(items, at)))
          open.preps.push(prepositional)
        else if (resumesMain(at)) main!.preps.push(prepositional)
        else pending.push({ at, prep: prepositional })
        continue
      }
      if (open && !open.object.length && !afterComma && !joined && !relativeHead) {
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
        // A date in a parenthesis, or behind “of”, belongs to the phrase before it.
        const before = items[at - 1]
        if ((parentheses.length && !open) || (before?.kind === 'chunk' && before.chunk.kind === 'prep' && before.chunk.word === 'of')) break
        if (isOfTemporal(items, at)) break
        if (resumesMain(at)) main!.dates.push(chunk.unit)
        else if (open && !((afterComma || joined) && startsNewClause(items, at))) open.dates.push(chunk.unit)
        else pending.push({ at, date: chunk.unit })
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
          // “Founded: 4 April 1949, in Washington” is said of a label as “founded on 4 April 1949” is.
          if (open && open.from === at - 1 && !open.subject.length) break
          // “16 December: Kazakhstan declares independence.” keeps its date.
          if (open) pending = pending.filter((it) => !it.date)
        } else pending = []
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
        relativeHead = equated(
          (chunk.word === 'which' || chunk.word === 'who' ? namedBefore(items, at, chunk.word) : undefined) ?? free ?? lastGroup(items, at),
        )
        free = relativeHead
        marker = chunk.word
        aside = afterComma
        if (chunk.word === 'when') pending.push(...datesBefore(items, at))
        afterComma = false
        joined = false
        break
      case 'subordinator':
        marker = chunk.word
        if (chunk.word === 'that' && opensObjectRelative(tokens, items, at)) {
          relativeHead = lastGroup(items, at)
          afterComma = false
          joined = false
          break
        }
        if (chunk.word === 'when') pending.push(...datesBefore(items, at))
        opener = at
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
  // “Having begun in the west, ⟦the strike⟧ spread”: what the main clause is about.
  const [fronted] = clauses
  if (fronted?.verb.form === 'gerund' && !fronted.subject.length) fronted.subject = clauses.find((it) => it.kind === 'main')?.subject ?? []
  return [...clauses, ...flatten(clauses, (it) => gappedAfter(it, items))]

  /** “X deposed Y, who had ruled since 2010, ⟦on 5 September⟧”: where the relative clause has its own date, the main one goes on behind it. */
  function resumesMain(at: number): boolean {
    const before = items[at - 1]
    const closing = before?.kind === 'chunk' && (before.chunk.kind === 'comma' || before.chunk.kind === 'prep')
    return (
      afterComma &&
      openAside &&
      closing &&
      open?.kind === 'relative' &&
      open.dates.length > 0 &&
      main !== undefined &&
      main !== open &&
      !startsNewClause(items, at)
    )
  }

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
    } else if (
      open &&
      REPORTING_VERBS.has(open.verb.lemma) &&
      verb.form === 'finite' &&
      free !== undefined &&
      free === open.object &&
      freeAt === at - 1 &&
      !afterComma &&
      !joined
    ) {
      // “Some think Spain is a member”: a reported clause without its “that”.
      kind = 'subordinate'
      parent = open
      subject = open.object
      open.object = []
    } else if (verb.form === 'infinitive') {
      kind = 'infinitive'
      parent = open ?? main
      subject = parent?.subject ?? free ?? []
    } else if (verb.form === 'gerund') {
      kind = 'participle'
      parent = open ?? main
      subject = open?.object.length && !afterComma ? open.object : (parent?.subject ?? free ?? [])
      if (!parent && free) subject = free
    } else if (bareParticiple && isReducedRelative(tokens, items, at, open, free, afterComma)) {
      kind = 'participle'
      passive = true
      parent = open
      const host = lastFree ?? (afterComma ? predicateOf(open) : undefined) ?? lastGroup(items, at)
      // “the charter and the protocol signed in 1992”: the last of them, and perhaps no other.
      subject = equated(host && host.length > 1 && !afterComma ? host.slice(-1) : host) ?? []
    } else if (marker) {
      kind = 'subordinate'
      parent = open ?? suspended ?? main
      subject = free ?? []
    } else if (joined && (!free || (open && free === open.object && freeAt < at - 1))) {
      // “signed the treaty and left”: the subject goes on.
      const before = open ?? clauses.at(-1)
      subject = before?.subject ?? free ?? []
      parent = before?.parent
      kind = before?.kind === 'main' ? 'main' : (before?.kind ?? 'main')
    } else {
      const head = open ? (heads.get(open) ?? hostOf(open, verb)) : undefined
      // “The charter that turned the treaty into a body was adopted”: what follows a relative clause is said of its head.
      subject = head && (!free || free === open?.object || free === head) ? head : (free ?? (open ? open.subject : []))
      if (!free && open?.kind === 'relative') subject = main?.subject ?? clauses.find((it) => it.kind === 'main')?.subject ?? outerSubject()
    }
    if (!subject.length && kind === 'main') subject = outerSubject()
    // “the request that X sent to Y”: what was sent stands before the clause.
    const missing = kind === 'relative' && !passive && GAPPED.has(marker) && subject !== relativeHead && !isFreeGroup(items[at + 1])
    const taken = takePending(kind, subject, at)
    const clause: Clause = {
      verb,
      subject,
      object: missing && relativeHead ? relativeHead : [],
      preps: flatten(taken, (it) => it.prep ?? []),
      dates: flatten(taken, (it) => it.date ?? []),
      kind,
      marker: kind === 'main' ? '' : marker,
      parent,
      passive,
      from: at,
      to: at,
    }
    if (relativeHead) heads.set(clause, relativeHead)
    openAside = aside
    aside = false
    opener = -1
    relativeHead = undefined
    marker = ''
    return clause
  }

  /** “X is a body in the north, ⟦created in 1993⟧”: of what is said to be, whatever stands behind it. */
  function predicateOf(clause: Clause | undefined): Group | undefined {
    const [noun, ...more] = clause?.verb.lemma === 'be' ? clause.object : []
    return noun && !more.length && !noun.name && clause!.preps.length > 0 ? clause!.object : undefined
  }

  /** “X is a politician ⟦who governed …⟧”, “X is a pact, ⟦signed in 1992⟧”: what the subject is said to be is the subject. */
  function equated(head: Group | undefined): Group | undefined {
    const [noun] = head ?? []
    const is = open && head === open.object && open.verb.lemma === 'be' && !open.verb.negated && !open.verb.irrealis
    const plain = is && head?.length === 1 && noun && !noun.name && !noun.pronoun && !noun.unknownName
    return plain && open!.subject.length === 1 && open!.subject[0]!.name ? open!.subject : head
  }

  /** “The treaty creating the Union ⟦was signed⟧”: before the main verb, a participle behind its noun is said of it as a relative clause is. */
  function hostOf(before: Clause, verb: VerbGroup): Group | undefined {
    const behind = before.kind === 'participle' && !main && !before.parent && !afterComma && !joined && before.subject.length > 0
    return behind && verb.form === 'finite' ? before.subject : undefined
  }

  /**
   * What stood before the verb and waits for it. What stands before the head of a relative clause or participle is left to the main verb:
   * “⟦On 26 July⟧ soldiers, commanded by X, detained Y”; what stands before a subordinate clause is told of both.
   */
  function takePending(kind: Clause['kind'], subject: Group, at: number): readonly Pending[] {
    const waiting = pending
    pending = []
    if (kind === 'relative' || kind === 'participle') {
      const head = relativeHead ?? subject
      let from = head.length ? at : -1
      while (from >= 0 && !(items[from]!.kind === 'group' && (items[from] as { phrases: Group }).phrases === head)) from--
      if (from < 0) from = at
      pending = waiting.filter((it) => it.at < from)
      return waiting.filter((it) => it.at >= from)
    }
    if (kind === 'subordinate' && opener >= 0 && !main) pending = waiting.filter((it) => it.at < opener)
    return waiting
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

const GAPPED: ReadonlySet<string> = new Set(['that', 'which', 'whom'])

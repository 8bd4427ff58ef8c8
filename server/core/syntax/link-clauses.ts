/** Verbs with their subjects, objects and adjuncts: one pass over the grouped phrases of a sentence. */
import { REPORTING_VERBS } from '../text/english.js'
import type { Token } from '../text/passage.js'
import type { Chunk } from './chunk.js'
import type { Clause, DateUnit, Group, Prepositional } from './clause.js'
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
        // A date in a parenthesis, or behind “of”, belongs to the phrase before it.
        const before = items[at - 1]
        if ((parentheses.length && !open) || (before?.kind === 'chunk' && before.chunk.kind === 'prep' && before.chunk.word === 'of')) break
        if (open && !((afterComma || joined) && startsNewClause(items, at))) open.dates.push(chunk.unit)
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
          // “Founded: 4 April 1949, in Washington” is said of a label as “founded on 4 April 1949” is.
          if (open && open.from === at - 1 && !open.subject.length) break
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
        if (chunk.word === 'when') pendingDates.push(...datesBefore(items, at))
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
        if (chunk.word === 'when') pendingDates.push(...datesBefore(items, at))
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
    // “the request that X sent to Y”: what was sent stands before the clause.
    const missing = kind === 'relative' && !passive && GAPPED.has(marker) && subject !== relativeHead && !isFreeGroup(items[at + 1])
    const clause: Clause = {
      verb,
      subject,
      object: missing && relativeHead ? relativeHead : [],
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

const GAPPED: ReadonlySet<string> = new Set(['that', 'which', 'whom'])

function isFreeGroup(item: Item | undefined): boolean {
  return item?.kind === 'group' && !item.prep
}

/** “the request ⟦that⟧ X sent to Y”, and not “the claim that X left” or “told parliament that X left”: the verb lacks its object. */
function opensObjectRelative(tokens: readonly Token[], items: readonly Item[], at: number): boolean {
  const [before, subject, verb] = [items[at - 1], items[at + 1], items[at + 2]]
  if (before?.kind !== 'group' || !isFreeGroup(subject) || verb?.kind !== 'chunk' || verb.chunk.kind !== 'vg') return false
  const head = before.phrases[before.phrases.length - 1]!
  if (head.name || head.pronoun || REPORTING_VERBS.has(head.headLemma) || CONTENT_NOUNS.has(head.headLemma)) return false
  // “The minister told parliament that …” may be taken for one phrase.
  if (tokens.slice(head.from, head.head).some((it) => it.pos === 'VERB' && REPORTING_VERBS.has(it.lemma))) return false
  const governor = items[at - 2]
  if (governor?.kind === 'chunk' && governor.chunk.kind === 'vg' && REPORTING_VERBS.has(governor.chunk.verb.lemma)) return false
  const { verb: group } = verb.chunk
  const intransitive = tokens[group.main]!.lemma === 'be' || tokens[group.to]?.pos === 'ADJ'
  return group.form === 'finite' && !group.passive && !intransitive && !isFreeGroup(items[at + 3])
}

/** Nouns behind which “that” tells what they say or mean. */
const CONTENT_NOUNS: ReadonlySet<string> = new Set(
  'fact idea news view belief allegation statement announcement promise warning suggestion hope fear argument rumour rumor accusation assertion decision sign evidence proof condition notion impression conclusion assumption assurance agreement concern confirmation declaration denial doubt expectation finding guarantee hint hypothesis indication information insistence message opinion possibility prediction principle proposal reason recognition reminder requirement risk sense speculation story suspicion theory thought threat time way word day year month week moment point case result extent confidence demand danger likelihood pretext ground claim report'.split(
    ' ',
  ),
)

/** “in May 2021, when soldiers crossed …”: the clause is dated by what stands before it. */
function datesBefore(items: readonly Item[], at: number): readonly DateUnit[] {
  let index = at - 1
  const comma = items[index]
  if (comma?.kind === 'chunk' && comma.chunk.kind === 'comma') index--
  const before = items[index]
  return before?.kind === 'chunk' && before.chunk.kind === 'date' ? [before.chunk.unit] : []
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

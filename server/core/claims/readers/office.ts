/**
 * Who holds which office.
 *
 *     Armenian Prime Minister Nikol Pashinyan …       title before a name
 *     Nikol Pashinyan, Armenia's prime minister, …     apposition
 *     Nikol Pashinyan is the chair of the bloc         predicate
 *     Pashinyan became prime minister in 2018          beginning
 */
import type { Span } from '../../base/span.js'
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import type { ClaimTime, OfficeClaim, Slot } from '../claim.js'
import { type Context, resolve, slotOfName, spanOf } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'
import { clauseOf } from './clause-of.js'
import { readCounterparts } from './office-counterpart.js'
import { readGovernments } from './office-government.js'
import { personOf, resolvedPerson, unknownPerson } from './office-holder.js'
import { HEADS, institutionOf, readInstitutions } from './office-institution.js'
import { isNews, isRecalled, isThen, withCompany } from './office-news.js'
import { POST_VERBS, readPost } from './office-post.js'

const FORMER = new Set(
  'former ex ousted deposed erstwhile late previous onetime retired fugitive longtime long-time long-serving veteran exiled jailed imprisoned disgraced toppled fallen'.split(
    ' ',
  ),
)
const SERVING = new Set(['current', 'serving', 'incumbent', 'sitting', 'present'])
const ACTING = new Set(['acting', 'interim', 'caretaker', 'provisional'])
const FIRST = new Set(['first', 'founding', 'inaugural'])
const SILENT = new Set([
  'deputy',
  'vice',
  'assistant',
  'honorary',
  'shadow',
  'would-be',
  'next',
  'future',
  'prospective',
  'opposition',
  'elect',
  'designate',
  'candidate',
])

const BEGINNING_VERBS = new Set([
  'become',
  'appoint',
  'name',
  'elect',
  'choose',
  'swear',
  'inaugurate',
  'install',
  'confirm',
  'reappoint',
  'reelect',
  'approve',
  'nominate',
  'make',
])
const HOLDING_VERBS = new Set(['be', 'serve', 'remain', 'act', 'stay'])

/** Reads the office claims of one sentence. */
export function readOffices(context: Context): void {
  const seen = new Set<NounPhrase>()
  const { appositions: found } = context.sentence
  const appositions = found.length > 1 ? [...found].sort((a, b) => Number(b.direct) - Number(a.direct)) : found
  for (const { of, by, direct } of appositions) {
    const [titled, named] = of.role && !personOf(context, of) ? [of, by] : [by, of]
    if (!titled.role || seen.has(titled)) continue
    // “President X, Danish President Yz”: a title before a name that no record bears is that one's.
    if (titled.unknownName && titled.unknownName.from >= titled.role.to) continue
    // “President of A Xy, First President of B and Chairman of C Z”: who has a title in front needs none behind.
    if (!direct && by === titled && appositions.some((it) => it.direct && it.by === of)) continue
    const person = personOf(context, named) ?? unknownPerson(context, named)
    if (!person) continue
    seen.add(titled)
    push(context, titled, person, aspectOf(context, titled, 'title'), clauseOf(context, titled))
  }
  for (const group of context.sentence.groups) {
    for (const whole of group.phrases) {
      // The phrase, and those that it belongs to: “⟦Prime Minister X⟧'s agenda”.
      for (let phrase: NounPhrase | undefined = whole; phrase; phrase = phrase.possessor) {
        if (!phrase.role || seen.has(phrase)) continue
        const person =
          personOf(context, phrase) ??
          (phrase.unknownName && phrase.unknownName.from >= phrase.role.to ? unknownPerson(context, phrase) : undefined)
        if (person) push(context, phrase, person, aspectOf(context, phrase, 'title'), clauseOf(context, phrase))
      }
    }
  }
  for (const clause of context.sentence.clauses) {
    readPredicate(context, clause)
    readPost(context, clause)
    readInstitutions(context, clause)
  }
  readGovernments(context)
  readParenthetical(context, seen)
  readCounterparts(context)
  withCompany(context)
}

/** “X is / became / serves as the R of O”, “X was elected R”, “parliament confirmed X as R”, “X resigned as R”. */
function readPredicate(context: Context, clause: Clause): void {
  const { lemma } = clause.verb
  const inverted =
    lemma === 'be' &&
    clause.subject[0]?.role &&
    !personOf(context, clause.subject[0]) &&
    clause.subject.length === 1 &&
    !clause.object[0]?.role
      ? clause.object[0]
      : undefined
  if (inverted) {
    // “The secretary general was X.”
    const person = personOf(context, inverted) ?? unknownPerson(context, inverted)
    if (person) push(context, clause.subject[0]!, person, aspectOf(context, clause.subject[0]!, 'holds'), clause)
    return
  }
  const asPhrase = clause.preps.find((it) => it.prep === 'as' && it.phrases[0]?.role)?.phrases[0]
  const complement = clause.object.find((it) => it.role && !personOf(context, it)) ?? asPhrase ?? objectComplement(context, clause)
  if (!complement?.role) return
  let aspect: OfficeClaim['aspect'] | undefined
  let holder = clause.subject[0]
  if (HOLDING_VERBS.has(lemma)) aspect = 'holds'
  else if (BEGINNING_VERBS.has(lemma) || (lemma === 'take' && clause.verb.particle === 'over')) {
    aspect = lemma === 'become' || lemma === 'take' ? 'began' : 'chosen'
    // “parliament elected X president”: the active form has the holder as its object.
    if (!clause.passive && lemma !== 'become' && lemma !== 'take') {
      const object = clause.object.find((it) => personOf(context, it))
      if (!object) return
      holder = object
    }
  } else if (asPhrase && clause.object[0]?.headLemma === 'office' && (POST_VERBS.has(lemma) || lemma === 'demit')) {
    // “X took office as the R of O”.
    aspect = POST_VERBS.get(lemma) ?? 'ended'
  } else if (lemma === 'resign' || lemma === 'step' || lemma === 'quit' || lemma === 'retire') aspect = 'ended'
  else if ((lemma === 'dismiss' || lemma === 'remove' || lemma === 'oust' || lemma === 'sack' || lemma === 'fire') && asPhrase) {
    aspect = 'ended'
    if (!clause.passive) holder = clause.object[0]
  } else if (asPhrase && complement === asPhrase && holder?.to === asPhrase.from - 2 && context.reading.tokens[holder.to]?.norm === ',') {
    // “X, as chair of the bloc, announced …”.
    aspect = 'title'
  } else return
  if (!holder) return
  const person =
    personOf(context, holder) ?? resolvedPerson(context, holder) ?? (aspect === 'holds' ? unknownPerson(context, holder) : undefined)
  if (!person) return
  const first = aspectOf(context, complement, aspect)
  push(context, complement, person, first, clause)
}

/** “appointed X ⟦chairman of the committee⟧”: the title right behind the object. */
function objectComplement(context: Context, clause: Clause): NounPhrase | undefined {
  const object = clause.object.length === 1 && !clause.passive && BEGINNING_VERBS.has(clause.verb.lemma) ? clause.object[0] : undefined
  const next = object && context.sentence.groups.find((it) => it.from === object.to)?.phrases[0]
  return next?.role && !next.name ? next : undefined
}

/** “Acting Prime Minister X (since 5 January 2022)”, “Massimov (KNB chief from 2016 …)”. */
function readParenthetical(context: Context, seen: ReadonlySet<NounPhrase>): void {
  const { chunks } = context.sentence
  for (let at = 1; at + 1 < chunks.length; at++) {
    if (chunks[at]!.kind !== 'open') continue
    const before = chunks[at - 1]!
    const inside = chunks[at + 1]!
    if (before.kind !== 'np' || inside.kind !== 'np' || !inside.phrase.role || seen.has(inside.phrase)) continue
    const person = personOf(context, before.phrase)
    if (person) push(context, inside.phrase, person, aspectOf(context, inside.phrase, 'title'), undefined)
  }
}

/** Records that a person has an office: `organization` where the words around the title say whose it is and its own do not. */
export function push(
  context: Context,
  titled: NounPhrase,
  person: OfficeClaim['person'],
  aspect: Pick<OfficeClaim, 'aspect' | 'qualifier' | 'acting'> | undefined,
  clause: Clause | undefined,
  whose?: Slot<string>,
): void {
  if (!aspect || !titled.role) return
  const role: Slot<string> = { value: titled.role.role, ...spanOf(context, titled.role.from, titled.role.to) }
  const named = organizationOf(context, titled)
  const headed = named ? undefined : titled.of[0]
  const described = headed && !headed.name && 'id' in person.value ? institutionOf(context, headed, person.value.id) : undefined
  // “head of the chess club”: what is headed tells which office it is.
  if (headed && !described && HEADS.has(role.value) && !resolve(context, headed, 'organization')) return
  const organization = named ?? described?.organization ?? whose
  // “President of Artsakh”: an organization that no record bears is none that may be guessed.
  if (!organization && titled.of.some((it) => it.name || it.unknownName)) return
  const token = titled.role.from
  const bound = boundTime(context, titled, person, clause, aspect.aspect)
  const time = bound ?? timeOf(context, titled, person, clause, aspect.aspect)
  const qualified = aspect.qualifier?.value
  if (qualified === 'then' && !isThen(context, person, clause, time)) return
  if (qualified === 'new' && aspect.aspect !== 'title') return
  if (context.claims.some((it) => it.kind === 'office' && it.role.start === role.start && it.person.start === person.start)) return
  const span = {
    start: Math.min(role.start, person.start, organization?.start ?? role.start),
    end: Math.max(role.end, person.end, organization?.end ?? 0),
  }
  context.claims.push({
    kind: 'office',
    ...span,
    person,
    role,
    organization,
    ...(described ? { postIds: described.postIds } : {}),
    ...aspect,
    ...(bound ? { aspect: 'holds' } : {}),
    present: clause === undefined || (clause.verb.tense === 'present' && !clause.verb.perfect && !isRecalled(context, person, clause)),
    ...(clause?.verb.tense === 'past' ? { past: true } : {}),
    ...(aspect.aspect === 'title' && isNews(context, person, clause, time) ? { news: true } : {}),
    negated: aspect.aspect === 'title' ? false : isNegated(context, clause, token),
    voice: voiceOf(context, aspect.aspect === 'title' ? undefined : clause, token),
    time,
  })
}

/** A time that is the office's own: “X, president ⟦in 2014⟧”, “X (minister ⟦from 2016⟧ …)”, “under President X … ⟦in 1997⟧”. */
function boundTime(
  context: Context,
  titled: NounPhrase,
  person: Span,
  clause: Clause | undefined,
  aspect: OfficeClaim['aspect'],
): ClaimTime | undefined {
  if (aspect !== 'title') return undefined
  const { tokens } = context.reading
  const inside = tokens[titled.from]!.start <= person.start && person.end <= tokens[titled.to - 1]!.end
  if (!inside) return tokens[titled.from]!.start >= person.end ? context.dates.ofPhrase(titled) : undefined
  const under = tokens[titled.from - 1]?.norm === 'under'
  const time = under && clause ? context.dates.ofClause(clause) : undefined
  return time?.from === 'said' ? time : undefined
}

/** Dates that belong to the office itself stand in the parenthesis behind it or in its own clause. */
function timeOf(
  context: Context,
  titled: NounPhrase,
  person: Span,
  clause: Clause | undefined,
  aspect: OfficeClaim['aspect'],
): ClaimTime | undefined {
  const end = Math.max(person.end, context.reading.tokens[titled.to - 1]!.end)
  const bracket = context.dates.bracketAfter(end)
  if (bracket) return bracket
  if (aspect === 'holds' || aspect === 'began' || aspect === 'chosen' || aspect === 'ended') {
    const time = clause ? context.dates.ofClause(clause) : context.dates.inSentence()
    // “Had been president for ten years”: not on the day last spoken of.
    return time?.from === 'discourse' && clause && spansYears(context, clause) ? undefined : time
  }
  if (aspect === 'title' || aspect === 'former' || aspect === 'first') {
    const near = context.dates.ofPhrase(titled) ?? (clause ? context.dates.around(clause) : context.dates.implied())
    // “since” and “until” belong to an office only where they stand right behind it.
    return near?.relation === 'at' ? near : undefined
  }
  return undefined
}

/** Whether a clause looks back over a time: in the past perfect, or with a length behind “for”. */
function spansYears(context: Context, clause: Clause): boolean {
  const { tokens, durations } = context.reading
  if (clause.verb.tense === 'past' && clause.verb.perfect) return true
  return durations.some((it) => {
    let before = it.from - 1
    while (before > clause.verb.to && tokens[before]!.norm !== 'for' && before > it.from - 4) before--
    return it.from >= clause.verb.to && it.from < clause.to && tokens[before]!.norm === 'for'
  })
}

/** `former`, `first`, `acting`, … before the role; nothing where the words make it another post. */
export function aspectOf(
  context: Context,
  phrase: NounPhrase,
  plain: OfficeClaim['aspect'],
): Pick<OfficeClaim, 'aspect' | 'qualifier' | 'acting'> | undefined {
  let aspect = plain
  let qualifier: Slot<string> | undefined
  let acting = false
  const before = phrase.role!.from
  for (let token = Math.max(context.sentence.from, before - 4); token < before; token++) {
    const it = context.reading.tokens[token]!
    if (
      token < phrase.from &&
      it.norm !== 'former' &&
      it.norm !== 'acting' &&
      it.norm !== 'ex' &&
      it.norm !== '-' &&
      it.norm !== 'then' &&
      it.norm !== 'deputy' &&
      it.norm !== 'vice'
    )
      continue
    const word = it.norm
    if (SILENT.has(word)) return undefined
    if (FORMER.has(word)) {
      aspect = 'former'
      qualifier = { value: 'former', start: it.start, end: it.end }
    } else if (FIRST.has(word) && plain !== 'began') {
      aspect = plain === 'title' || plain === 'holds' ? 'first' : plain
      qualifier = { value: 'first', start: it.start, end: it.end }
    } else if (SERVING.has(word)) qualifier = { value: 'serving', start: it.start, end: it.end }
    else if (ACTING.has(word)) acting = true
    else if (word === 'then' || word === 'new') qualifier = { value: word, start: it.start, end: it.end }
    else if (/^(second|third|fourth|fifth)$/.test(word)) return undefined
  }
  const after = context.reading.tokens[phrase.role!.to]
  const elect = after?.norm === '-' ? context.reading.tokens[phrase.role!.to + 1]?.norm : after?.norm
  if (elect === 'elect' || elect === 'designate' || elect === 'candidate' || elect === 'nominee') return undefined
  return { aspect, qualifier, acting }
}

/** Whose office, where a name says so: “of O”, “O's”, the demonym before it, the body before it, “its”. */
function organizationOf(context: Context, titled: NounPhrase): Slot<string> | undefined {
  for (const it of titled.of) {
    const slot = it.name ? slotOfName(context, it.name, 'organization') : undefined
    if (slot) return slot
  }
  for (let index = titled.modifierNames.length - 1; index >= 0; index--) {
    const slot = slotOfName(context, titled.modifierNames[index]!, 'organization')
    if (slot) return slot
  }
  if (titled.possessor?.name) return slotOfName(context, titled.possessor.name, 'organization')
  for (const it of titled.preps) {
    if ((it.prep === 'in' || it.prep === 'at') && it.phrases[0]?.name) return slotOfName(context, it.phrases[0].name, 'organization')
  }
  return undefined
}

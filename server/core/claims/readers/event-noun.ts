/** Nouns and names that stand for an event, with the verbs that they are the subject of. */

import type { Occurrence } from '../../corpus/knowledge.js'
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { LENGTH_NOUNS, PARTAKING_VERBS, TIME_PREPOSITIONS } from '../../text/english.js'
import { admits, overlap } from '../../values/period.js'
import type { ClaimTime, Slot, Undergoer } from '../claim.js'
import { type Context, labelled, slotOfName, spanOf } from '../context.js'
import { clauseOf } from './clause-of.js'
import { actorsBy, actorsOf, describedBy, partsOf, personsOf, placesInFragment, placesOf, surroundings } from './event-parts.js'
import { announcedTime, askedTime, sidesOf } from './event-sides.js'
import { actsOnAnother, isInnerOfPhase, occurrencesOf, PHASE_NOUNS, phaseOfClause } from './event-words.js'
import { pushEvent } from './push-event.js'

export function readEventNoun(context: Context, phrase: NounPhrase): void {
  let found = occurrencesOf(context, phrase)
  let phase: Occurrence['phase'] = 'whole'
  let core = phrase
  if (!found) {
    // “the outbreak of the protests”, “the end of the war”.
    const inner = PHASE_NOUNS.get(phrase.headLemma)
    if (inner && phrase.of[0]) {
      found = occurrencesOf(context, phrase.of[0])
      if (found) {
        phase = inner
        core = phrase.of[0]
      }
    }
  } else if (isInnerOfPhase(context, phrase)) return
  if (!found) return
  const clauses = context.sentence.clauses.filter((it) => it.subject.includes(phrase))
  if (phrase.headLemma === 'conflict' && clauses[0]?.verb.lemma === 'be') return
  const parts = partsOf(context, core)
  const governing = clauseOf(context, phrase)
  // “announced the blockade on 22 October”: behind an object the date is the verb's.
  const loose = afterDuration(context, phrase) || isLoose(governing, phrase)
  let time: ClaimTime | undefined =
    context.dates.ofPhrase(phrase, loose) ?? (core !== phrase ? context.dates.ofPhrase(core, loose) : undefined)
  if (!time && !context.sentence.clauses.length) time = dateOfFragment(context, phrase)
  if (phase === 'whole' && isFirst(context, phrase, found.occurrences, time)) phase = 'begin'
  const sides = sidesOf(context, core)
  const agents = [...parts.agents, ...sides.agents.filter((it) => !parts.agents.some((other) => other.start === it.start))]
  const asked = time ? undefined : askedTime(context, phrase, governing)
  time ??= asked ?? announcedTime(context, phrase)
  const either = time?.from === 'said' ? [...parts.either, ...parts.modifying.either] : parts.either
  if (time?.from === 'said') agents.push(...parts.modifying.agents)
  // “Independence: 16 December 1991” in a sheet on one state is that state's.
  const owner = context.label.length ? labelled(context, 'organization')?.value : context.frame.topic[0]
  const labels = context.reading.tokens[phrase.to]?.norm === ':'
  if (!clauses.length && !agents.length && !parts.either.length && !parts.others.length && owner && labels)
    agents.push({ value: owner, ...spanOf(context, phrase.from, phrase.to) })
  const draft = {
    trigger: spanOf(context, core.from, core.to),
    candidates: found.occurrences,
    named: found.named,
    specific: found.specific,
    noun: found.noun,
    described: describedBy(core),
    agents,
    joint: sides.joint,
    targets: [...sides.targets, ...(asked && governing ? actorsOf(context, governing.subject) : [])] as readonly Undergoer[],
    either,
    places: parts.places,
    others: [...parts.others, ...surroundings(context, core)],
    phase,
    time,
    voiceToken: core.head,
    clause: undefined as Clause | undefined,
    reported: governing?.object.includes(phrase) && TOLD.has(governing.verb.lemma),
  }
  let predicated = false
  let candidates = found.occurrences
  let { named } = found
  for (const clause of clauses) {
    const verbPhase = phaseOfSubject(clause) ?? (isDone(clause) ? 'whole' : undefined)
    if (!verbPhase || (clause.verb.lemma === 'be' && clause.object.length > 0 && !clause.dates.length)) continue
    // “the war ended the rule of X in 1983”: only what ends with another thing that happened is of one day with that.
    if (actsOnAnother(clause) && !clause.object.some((it) => occurrencesOf(context, it))) continue
    const when: ClaimTime | undefined = context.dates.ofClause(clause) ?? (predicated ? undefined : time)
    const comes = (prep: string): readonly Slot<string>[] =>
      clause.verb.lemma === 'come' ? clause.preps.filter((it) => it.prep === prep).flatMap((it) => actorsOf(context, it.phrases)) : []
    pushEvent(context, {
      ...draft,
      candidates,
      named,
      agents: [...agents, ...(clause.passive ? actorsBy(context, clause) : comes('from'))],
      either: [...either, ...comes('to')],
      places: [...parts.places, ...placesOf(context, clause), ...placeOfWhere(context, clause)],
      phase: verbPhase !== 'whole' ? verbPhase : phase,
      time: when,
      clause,
    })
    predicated = true
    // “began on 13 January and was completed on …”: what its first date singles out is meant by the rest.
    const then = when ? candidates.filter((it) => it.start.some(({ date }) => overlap(date, when.value))) : []
    if (when?.relation === 'at' && then.length && new Set(then.map((it) => it.entityId)).size === 1) {
      candidates = candidates.filter((it) => it.entityId === then[0]!.entityId)
      named = true
    }
  }
  if (predicated) return
  const doing = context.sentence.clauses.find((it) => isDoingOf(it, phrase))
  if (doing) {
    pushEvent(context, {
      ...draft,
      agents: [...agents, ...actorsOf(context, doing.subject)],
      places: [...parts.places, ...placesOf(context, doing)],
      phase,
      time: time ?? context.dates.ofClause(doing),
      clause: doing,
    })
    return
  }
  const plural = context.reading.tokens[phrase.head]!.norm !== phrase.headLemma
  const times = time && plural ? [time, ...context.dates.alongside(time)] : [time]
  const places = clauses.length || parts.places.length ? parts.places : placesInFragment(context)
  const causing = clauses[0] ? personsMoved(context, clauses[0], draft.candidates, found.named) : []
  const raised = clauses[0] && found.named ? personsRaised(context, clauses[0]) : []
  times.forEach((it, index) => {
    const moved = causing.length === times.length ? [causing[index]!] : []
    pushEvent(context, {
      ...draft,
      agents: [...agents, ...raised],
      targets: [...draft.targets, ...(raised.length ? [] : moved)],
      places,
      phase,
      time: it,
      clause: undefined,
    })
  })
}

/** The phase that a verb gives its subject: “the truce ended the war” says of the truce that it was, and of the war that it ended. */
function phaseOfSubject(clause: Clause): Occurrence['phase'] | undefined {
  const phase = phaseOfClause(clause)
  const passesOn = clause.object.length > 0 && !clause.passive && (phase === 'begin' || phase === 'end')
  return passesOn && TRANSITIVE.has(clause.verb.lemma) ? 'whole' : phase
}

const TRANSITIVE: ReadonlySet<string> = new Set(['end', 'conclude', 'close', 'spark', 'ignite', 'finish', 'complete'])

/** Verbs that say of the noun behind them, and little else, that it was done: “gave the order”, “made a request”, “launched an attack”. */
const DOING: ReadonlySet<string> = new Set(
  'give issue make send submit lodge file deliver mount stage conduct launch undertake wage unleash perpetrate commit impose enforce'.split(
    ' ',
  ),
)

/** Verbs whose object need not have happened: “channels reported the arrest of X”, “denied the attack”, “fear an invasion”. */
const TOLD: ReadonlySet<string> = new Set(
  'report claim allege deny predict expect demand propose urge suggest fear rumour rumor plan threaten promise prevent avert avoid oppose reject discuss consider imagine doubt'.split(
    ' ',
  ),
)

/** “launched ⟦an attack⟧”, “went ⟦to war⟧”. */
function isDoingOf({ verb, object, preps, passive }: Clause, phrase: NounPhrase): boolean {
  if (passive) return false
  if (object.includes(phrase)) return DOING.has(verb.lemma)
  return verb.lemma === 'go' && preps.some((it) => it.prep === 'to' && it.phrases.includes(phrase)) && phrase.to - phrase.from === 1
}

/** “the order was given by X”. */
function isDone(clause: Clause): boolean {
  return clause.passive && DOING.has(clause.verb.lemma)
}

/** The one date of a fragment, unless a dash, a semicolon, a parenthesis or “as of” parts it from the phrase before it. */
function dateOfFragment(context: Context, phrase: NounPhrase): ClaimTime | undefined {
  const time = context.dates.inSentence()
  const { tokens } = context.reading
  for (let at = phrase.to; time?.span && at < context.sentence.to && tokens[at]!.start < time.span.start; at++)
    if (PARTING.has(tokens[at]!.norm)) return undefined
  return time
}

const PARTING: ReadonlySet<string> = new Set(['-', '–', '—', ';', '(', '|', 'as'])

/** Verbs by which an event made someone go or come: “the protests of 2018 forced X to resign”, “led to the fall of X”, “swept X to power”. */
const MOVING: ReadonlySet<string> = new Set(
  'force compel drive lead result bring sweep push topple oust remove unseat depose overthrow end cost propel culminate'.split(' '),
)

/** The persons of such a verb who took part in one of the events that the noun can mean, in the order of the words. */
function personsMoved(context: Context, clause: Clause, candidates: readonly Occurrence[], named: boolean): readonly Slot<string>[] {
  if (!MOVING.has(clause.verb.lemma) || clause.verb.negated) return []
  const phrases = [...clause.object, ...clause.preps.flatMap((it) => it.phrases)]
  const persons = phrases.flatMap((it) => [it, ...it.of].flatMap((each) => personsOf(context, each)))
  // What a name stands for is certain, whoever is said to have been moved by it.
  if (named && REMOVING.has(clause.verb.lemma)) return persons
  return persons.filter((person) => candidates.some((it) => it.participants.some((participant) => participant.id === person.value)))
}

/** Such verbs that say by themselves that someone lost power. */
const REMOVING: ReadonlySet<string> = new Set('sweep topple oust remove unseat depose overthrow bring drive force push'.split(' '))

/** “swept X ⟦to power⟧”: who came to power was on the doing side. */
function personsRaised(context: Context, clause: Clause): readonly Slot<string>[] {
  if (!MOVING.has(clause.verb.lemma) || clause.verb.negated) return []
  const raised = clause.preps.some((it) => (it.prep === 'to' || it.prep === 'into') && RANKS.has(it.phrases[0]?.headLemma ?? ''))
  return raised ? clause.object.flatMap((it) => personsOf(context, it)) : []
}

const RANKS = new Set(['power', 'office', 'presidency', 'premiership', 'throne', 'government'])

/** “Zhanaozen, where the protests began”: the place before “where”. */
function placeOfWhere(context: Context, clause: Clause): readonly Slot<string>[] {
  if (clause.marker !== 'where' || clause.kind !== 'relative') return []
  const { tokens } = context.reading
  let where = clause.verb.from
  while (where > context.sentence.from && tokens[where]!.norm !== 'where') where--
  const before = context.reading.units.filter((it) => it.kind === 'name' && it.to <= where && it.to >= where - 1)
  return before.flatMap((it) => (it.kind === 'name' ? (slotOfName(context, it, 'place') ?? []) : []))
}

/** Whether a date behind a phrase is its verb's: the phrase is an object, or hangs on the verb by a preposition that says no time. */
function isLoose(clause: Clause | undefined, phrase: NounPhrase): boolean {
  return (
    clause !== undefined &&
    clause.verb.main < phrase.from &&
    ((clause.object.includes(phrase) && !PARTAKING_VERBS.has(clause.verb.lemma)) ||
      clause.preps.some((it) => it.phrases.includes(phrase) && !TIME_PREPOSITIONS.has(it.prep)))
  )
}

/** “ten years after the war in 1996”: the date is that of the later thing. */
function afterDuration(context: Context, phrase: NounPhrase): boolean {
  const { tokens } = context.reading
  return DISTANT.has(tokens[phrase.from - 1]?.norm ?? '') && LENGTH_NOUNS.has(tokens[phrase.from - 2]?.lemma ?? '')
}

/** Words behind a length that put something else at that distance; what goes on “every year since” has no other day. */
const DISTANT: ReadonlySet<string> = new Set(['after', 'before', 'following'])

/** “2 Jan: first protests”: on the day on which it began, the first of them are its beginning. */
function isFirst(context: Context, phrase: NounPhrase, occurrences: readonly Occurrence[], time: ClaimTime | undefined): boolean {
  if (time?.relation !== 'at' || !phrase.modifiers.some((it) => it.lemma === 'first')) return false
  const entities = new Set(occurrences.map((it) => it.entityId))
  return [...entities].some((id) =>
    (context.corpus.occurrencesByEntity.get(id) ?? []).some(
      (it) => it.phase === 'begin' && it.start.some((account) => admits(time.value, account.date)),
    ),
  )
}

/**
 * What happened: who did it, to whom, where and when.
 *
 *     The protests began on 2 January          a common noun with a verb of phase
 *     the Tulip Revolution of March 2005       a name with a date
 *     Tokayev appealed for help on 5 January   a verb with its arguments
 */
import type { Occurrence } from '../../corpus/knowledge.js'
import { treatiesOf } from '../../corpus/treaties-of.js'
import type { Clause, Group } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import type { ClaimTime, EventClaim } from '../claim.js'
import { type Context, namedBetween, spanOf } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'
import { clauseOf } from './clause-of.js'
import { actorsBy, actorsOf, countBy, partsOf, placeBehind, placesOf, surroundings, themeOf } from './event-parts.js'
import { isInnerOfPhase, occurrencesOf, PHASE_NOUNS, PHASE_VERBS } from './event-words.js'
import { opensFragment } from './subjects.js'

export function readEvents(context: Context): void {
  for (const group of context.sentence.groups) for (const phrase of group.phrases) readPhrase(context, phrase)
  for (const clause of context.sentence.clauses) readVerb(context, clause)
}

/** A noun or name that stands for an event, with the verb it is the subject of. */
function readPhrase(context: Context, phrase: NounPhrase): void {
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
  const clause = context.sentence.clauses.find((it) => it.subject.includes(phrase))
  const verbPhase = clause ? PHASE_VERBS.get(clause.verb.lemma) : undefined
  const passiveEvent = clause?.passive && verbPhase !== undefined
  const predicated =
    clause !== undefined &&
    (verbPhase !== undefined || passiveEvent) &&
    !(clause.verb.lemma === 'be' && clause.object.length > 0 && !clause.dates.length)
  if (predicated && verbPhase && verbPhase !== 'whole') phase = verbPhase
  // “came to an end”.
  const to = clause?.verb.lemma === 'come' ? clause.preps.find((it) => it.prep === 'to')?.phrases[0]?.headLemma : undefined
  if (to === 'end' || to === 'close' || to === 'halt') phase = 'end'
  if (phrase.headLemma === 'conflict' && clause?.verb.lemma === 'be') return
  const parts = partsOf(context, core)
  const agents = [...parts.agents]
  const places = [...parts.places]
  const governing = clauseOf(context, phrase)
  // “announced the blockade on 22 October”: behind an object the date is the verb's.
  const loose = afterDuration(context, phrase) || isLoose(governing, phrase)
  let time: ClaimTime | undefined =
    context.dates.ofPhrase(phrase, loose) ?? (core !== phrase ? context.dates.ofPhrase(core, loose) : undefined)
  if (!time && !context.sentence.clauses.length) time = context.dates.inSentence()
  const others = [...parts.others]
  // “Independence: 16 December 1991” in a sheet on one state is that state's.
  const owner = context.label[0]?.value ?? context.frame.topic[0]
  if (!clause && !agents.length && !others.length && owner && context.reading.tokens[phrase.to]?.norm === ':')
    agents.push({ value: owner, ...spanOf(context, phrase.from, phrase.to) })
  if (!clause) places.push(...placeBehind(context, phrase))
  if (predicated && clause) {
    time = context.dates.ofClause(clause) ?? time
    places.push(...placesOf(context, clause))
    if (clause.passive) agents.push(...actorsBy(context, clause))
  }
  push(context, {
    trigger: spanOf(context, core.from, core.to),
    candidates: found.occurrences,
    named: found.named,
    specific: found.specific,
    agents,
    targets: [],
    places,
    others: [...others, ...surroundings(context, core)],
    phase,
    exhaustive: false,
    count: undefined,
    time,
    voiceToken: core.head,
    clause: predicated ? clause : undefined,
  })
}

/** A verb that says that an event happened. */
function readVerb(context: Context, clause: Clause): void {
  const { verb } = clause
  readExistence(context, clause)
  const withVerb = context.corpus.occurrencesByVerb.get(verb.lemma)
  if (!withVerb) return
  const objectHeads = new Set<string>()
  const addHeads = (group: Group): void => {
    for (const it of group) objectHeads.add(it.headLemma)
  }
  addHeads(clause.object)
  for (const it of clause.preps) addHeads(it.phrases)
  const subjectHeads = new Set(clause.subject.map((it) => it.headLemma))
  const objectWord = context.reading.tokens[verb.to]
  if (objectWord && objectWord.pos === 'ADJ') objectHeads.add(objectWord.lemma)
  const matching = withVerb.filter((it) =>
    it.said.some(
      (said) =>
        said.verb === verb.lemma &&
        (said.object === undefined || objectHeads.has(said.object) || (clause.passive && subjectHeads.has(said.object))),
    ),
  )
  if (!matching.length) return
  const themes = clause.passive ? clause.subject : clause.object
  const themeIds = new Set(themes.flatMap((it) => themeOf(context, it)).map((it) => it.value))
  // “the treaty entered into force”: an intransitive verb has its theme as the subject.
  if (!clause.passive && !clause.object.length)
    for (const it of clause.subject) for (const slot of themeOf(context, it)) themeIds.add(slot.value)
  // “**Body.** Founded in 1949”: said of the label.
  if (opensFragment(context, clause) && !themeIds.size) for (const it of context.label) themeIds.add(it.value)
  // A treaty or body that is acted on must be among the arguments: “signed”, “founded” alone say nothing.
  const candidates = matching.filter((it) => {
    // Only what is done to a record itself (signing, founding) needs that record among the arguments.
    if (!it.id.includes('/')) return true
    const themed = it.participants.filter((participant) => participant.role === 'theme')
    return !themed.length || themed.some((participant) => themeIds.has(participant.id))
  })
  if (!candidates.length) return
  // “Treaty signed in Tashkent by A and B”: a headline's participle.
  const passive =
    clause.passive ||
    (clause.object.length === 0 && clause.preps.some((it) => it.prep === 'by') && verb.from === verb.main && verb.tense === 'past')
  const agents = passive ? actorsBy(context, clause) : actorsOf(context, clause.subject)
  const targets = [
    ...(passive ? actorsOf(context, clause.subject) : actorsOf(context, clause.object)),
    ...clause.preps
      .filter((it) => it.prep === 'to' || it.prep === 'against' || it.prep === 'on' || it.prep === 'with' || it.prep === 'into')
      .flatMap((it) => actorsOf(context, it.phrases)),
  ]
  push(context, {
    trigger: spanOf(context, verb.from, verb.to),
    candidates,
    specific: candidates.every((it) =>
      it.said.some(
        (said) => said.verb === verb.lemma && said.object !== undefined && (objectHeads.has(said.object) || subjectHeads.has(said.object)),
      ),
    ),
    // A treaty signed or a body founded is named by what was signed or founded.
    named: candidates.every((it) => it.id.includes('/')) && new Set(candidates.map((it) => it.entityId)).size === 1,
    agents,
    targets,
    places: placesOf(context, clause),
    others: [...namedBetween(context, context.sentence.from, context.sentence.to)],
    phase: 'whole',
    exhaustive: agents.length > 2,
    count: passive ? countBy(context, clause) : undefined,
    time: context.dates.ofClause(clause),
    voiceToken: verb.main,
    clause,
  })
}

/** “The union has existed since 2015”, “the alliance dates from 1949”: the day of its founding, or of its treaty. */
function readExistence(context: Context, clause: Clause): void {
  const { lemma } = clause.verb
  const time = context.dates.ofClause(clause)
  if ((lemma !== 'exist' && lemma !== 'date') || !time || time.from !== 'said') return
  const subject = clause.subject[0]
  const themes = subject ? themeOf(context, subject) : []
  const { corpus } = context
  const candidates = themes.flatMap((theme) => {
    const treaties = treatiesOf(corpus, theme.value).map((it) => it.id)
    return [theme.value, ...treaties]
      .flatMap((id) => corpus.occurrencesByEntity.get(id) ?? [])
      .filter((it) => it.id.includes('/') && !it.id.endsWith('/dissolved'))
  })
  if (!candidates.length) return
  push(context, {
    trigger: spanOf(context, clause.verb.from, clause.verb.to),
    candidates,
    named: true,
    specific: true,
    agents: [],
    targets: [],
    places: [],
    others: themes,
    phase: 'whole',
    exhaustive: false,
    count: undefined,
    time: { ...time, relation: 'at' },
    voiceToken: clause.verb.main,
    clause,
  })
}

/** Whether a date behind a phrase is its verb's: the phrase is an object, or hangs on the verb by a preposition that says no time. */
function isLoose(clause: Clause | undefined, phrase: NounPhrase): boolean {
  return (
    clause !== undefined &&
    clause.verb.main < phrase.from &&
    ((clause.object.includes(phrase) && !PARTAKING.has(clause.verb.lemma)) ||
      clause.preps.some((it) => it.phrases.includes(phrase) && !TEMPORAL.has(it.prep)))
  )
}

const LENGTHS = new Set(['year', 'month', 'week', 'day', 'decade', 'century', 'hour', 'generation'])

/** “ten years after the war in 1996”: the date is that of the later thing. */
function afterDuration(context: Context, phrase: NounPhrase): boolean {
  const { tokens } = context.reading
  return TEMPORAL.has(tokens[phrase.from - 1]?.norm ?? '') && LENGTHS.has(tokens[phrase.from - 2]?.lemma ?? '')
}

/** Verbs that say of their object that it took place: “won the battle in 1815”. */
const PARTAKING = new Set([
  'win',
  'lose',
  'fight',
  'wage',
  'hold',
  'see',
  'witness',
  'suffer',
  'survive',
  'lead',
  'join',
  'attend',
  'stage',
  'experience',
  'undergo',
])

/** Prepositions that place an event in time: its date stands behind it. */
const TEMPORAL = new Set(['after', 'before', 'since', 'until', 'during', 'following', 'by'])

interface Draft
  extends Pick<
    EventClaim,
    'trigger' | 'candidates' | 'named' | 'specific' | 'agents' | 'targets' | 'places' | 'others' | 'phase' | 'exhaustive' | 'count'
  > {
  readonly time: ClaimTime | undefined
  readonly voiceToken: number
  readonly clause: Clause | undefined
}

export function push(context: Context, draft: Draft): void {
  const { clause, voiceToken, ...rest } = draft
  if (context.events.some((it) => it.trigger.start === draft.trigger.start && it.trigger.end === draft.trigger.end)) return
  const spans = [draft.trigger, ...draft.agents, ...draft.places, ...(draft.time?.span ? [draft.time.span] : [])]
  const claim: EventClaim = {
    kind: 'event',
    ...rest,
    start: Math.min(...spans.map((it) => it.start)),
    end: Math.max(...spans.map((it) => it.end)),
    negated: isNegated(context, clause, voiceToken),
    voice: voiceOf(context, clause, voiceToken),
  }
  context.events.push(claim)
  // Words that only name something assert nothing: no date, doer or place, no claim.
  if (draft.time?.from === 'said' || draft.agents.length || draft.targets.length || draft.places.length || draft.count)
    context.claims.push(claim)
}

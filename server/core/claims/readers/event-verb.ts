/** Verbs that say that an event happened, with their arguments. */
import { flatten } from '../../base/flatten.js'
import type { Occurrence } from '../../corpus/knowledge.js'
import type { Clause, Group } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { BODY_NOUNS, LENGTH_NOUNS, STATE_NOUNS } from '../../text/english.js'
import { overlap } from '../../values/period.js'
import type { ClaimTime, Slot, Undergoer } from '../claim.js'
import { type Context, namedBetween, resolve, spanOf } from '../context.js'
import { OBJECT_CONTROL } from '../voice.js'
import { actorsBy, actorsOf, countBy, POWERS, personsOf, placesOf, themeOf } from './event-parts.js'
import { occurrencesOf } from './event-words.js'
import { listFrom } from './name-lists.js'
import { pushEvent } from './push-event.js'
import { type SaidByVerb, saidByVerb } from './said-by-verb.js'
import { opensFragment } from './subjects.js'

export function readEventVerb(context: Context, clause: Clause): void {
  const { verb } = clause
  const withVerb = saidByVerb(context.corpus, verb.lemma)
  if (!withVerb.length) return
  const fronted = frontedSubject(context, clause)
  const subject = fronted ?? subjectOf(clause)
  const isPassive = clause.passive || fronted !== undefined
  const objectHeads = headsOf(context, clause)
  const hasObject = ({ objects }: SaidByVerb): boolean =>
    objects.some((object) => objectHeads.has(object) || (isPassive && subject.some((it) => it.headLemma === object)))
  const matching = withVerb.filter((it) => it.alone || hasObject(it))
  if (!matching.length) return
  const themes = isPassive ? [...subject, ...hostsOf(context, clause)] : clause.object
  const themeIds = new Set(flatten(themes, (it) => themeOf(context, antecedentOf(context, clause, it))).map((it) => it.value))
  // “the treaty entered into force”, “took effect”: without an object of its own, the verb has its theme as the subject.
  const subjectIds = new Set(
    isPassive ? [] : flatten(subject, (it) => themeOf(context, antecedentOf(context, clause, it))).map((it) => it.value),
  )
  // “came into force ⟦five years⟧ after …”: a length of time is no object.
  const objects = clause.object.filter((it) => !LENGTH_NOUNS.has(it.headLemma))
  const isIdiom = (it: SaidByVerb): boolean => objects.every((object) => it.objects.includes(object.headLemma))
  // “**Body.** Founded in 1949”: said of the label.
  if (opensFragment(context, clause) && !themeIds.size) for (const it of context.label) themeIds.add(it.value)
  // A treaty or body that is acted on must be among the arguments: “signed”, “founded” alone say nothing.
  const able = matching.filter((it) => !it.themes || it.themes.some((id) => themeIds.has(id) || (subjectIds.has(id) && isIdiom(it))))
  // “The treaty entered into force”: what is done to the record that is named goes before all else that the verb can say.
  const done = able.filter((it) => it.themes)
  const meant = done.length ? done : able
  const candidates = onDay(
    meant.map((it) => it.occurrence),
    meant.every((it) => it.themes) ? timeOf(context, clause) : undefined,
  )
  if (!candidates.length) return
  // “presents the X programme”: an event that is named as the object is the one that is meant.
  const named = candidates.filter((it) => !it.id.includes('/') && themeIds.has(it.entityId))
  // “Treaty signed in Tashkent by A and B”: a headline's participle.
  const passive =
    isPassive ||
    (clause.object.length === 0 && clause.preps.some((it) => it.prep === 'by') && verb.from === verb.main && verb.tense === 'past')
  // “Twelve Norwegian sailors arrested in May”: they did it, or it was done to them.
  const bare = !passive && clause.object.length === 0 && verb.from === verb.main && verb.tense === 'past'
  const moved = passive && MOVING.has(verb.lemma)
  // “Norwegian troops were sent”: by whom, the adjective tells.
  const sent = moved ? subject.filter((it) => !it.name && POWERS.has(it.headLemma) && it.modifierNames.length > 0) : []
  const open = bare ? subject.filter((it) => !it.name && it.number && it.modifierNames.length > 0) : sent
  const told = passive ? [] : listedBehind(context, clause, subject)
  const doers = open.length ? subject.filter((it) => !open.includes(it)) : subject
  const losing = !passive && LOSING.has(verb.lemma)
  const agents = passive ? actorsBy(context, clause) : told.length ? told : losing ? winnersOf(context, clause) : actorsOf(context, doers)
  const targets = [
    ...actorsOf(context, passive ? subject.filter((it) => !sent.includes(it)) : clause.object),
    ...flatten(
      clause.preps.filter(
        (it) =>
          (it.prep === 'to' && !losing) ||
          (it.prep === 'for' && HEADING_OFF.has(verb.lemma)) ||
          it.prep === 'against' ||
          it.prep === 'on' ||
          it.prep === 'with' ||
          it.prep === 'into',
      ),
      (it) => actorsOf(context, it.phrases).map((slot) => marked(slot, it.prep)),
    ),
  ]
  const others = [
    ...namedBetween(context, context.sentence.from, context.sentence.to),
    ...eventsAmong(context, themes),
    ...treatiesAmong(context, [...themes, ...subject]),
  ]
  const push = (undergoers: readonly Undergoer[], when: ClaimTime | undefined): void =>
    pushEvent(context, {
      trigger: spanOf(context, verb.from, verb.to),
      candidates: named.length ? named : candidates,
      specific: meant.every(hasObject),
      // A treaty signed or a body founded is named by what was signed or founded.
      named:
        (named.length > 0 || candidates.every((it) => it.id.includes('/'))) &&
        new Set((named.length ? named : candidates).map((it) => it.entityId)).size === 1,
      agents,
      stranger: !passive && !agents.length && subject.some(isStranger),
      either: actorsOf(context, losing ? doers : open),
      targets: undergoers,
      places: placesOf(context, clause),
      others,
      phase: phaseUnder(clause),
      exhaustive: agents.length > 2 && clause.kind !== 'relative',
      count: passive ? countBy(context, clause) : undefined,
      time: when,
      voiceToken: verb.main,
      clause,
    })
  const time = timeOf(context, clause)
  // “Protests in 2005 and 2010 toppled A and B”: each its own.
  const undergone = flatten(passive ? subject : clause.object, (it) => personsOf(context, it))
  const times = time ? [time, ...context.dates.alongside(time)] : []
  if (undergone.length > 1 && undergone.length === times.length) {
    for (const [index, it] of times.entries()) push([undergone[index]!], it)
    return
  }
  push(withPersons(targets, undergone), time)
}

/** “Seven states sign the convention: A, B, …”, “Two presidents met: X and Y”: those of the subject, told one by one behind a colon. */
function listedBehind(context: Context, clause: Clause, subject: Group): readonly Slot<string>[] {
  const [one, ...more] = subject
  if (!one?.number || one.name || more.length) return []
  const colon = context.sentence.chunks.findIndex((it) => it.kind === 'colon' && it.from > clause.verb.main)
  const list = colon < 0 ? undefined : listFrom(context, colon + 1, 'actor')
  return list?.whole && list.slots.length > 1 ? list.slots : []
}

/** Verbs whose subject has it done to it, whatever else is told by them: “X lost the vote”. */
const LOSING: ReadonlySet<string> = new Set(['lose', 'suffer', 'undergo', 'cede', 'surrender', 'forfeit'])

/** “X lost the vote ⟦to Y⟧”: who won it. */
function winnersOf(context: Context, clause: Clause): readonly Slot<string>[] {
  return clause.preps.filter((it) => it.prep === 'to').flatMap((it) => actorsOf(context, it.phrases))
}

/** Verbs of moving forces, which are of those who move them. */
const MOVING: ReadonlySet<string> = new Set('deploy send dispatch station redeploy post fly airlift land withdraw invite'.split(' '))

/** Verbs of setting off, which have their goal behind “for”. */
const HEADING_OFF: ReadonlySet<string> = new Set(['leave', 'depart', 'head', 'sail', 'fly', 'embark'])

function marked(slot: Slot<string>, prep: string): Undergoer {
  const { value, others, start, end } = slot
  if (prep === 'with') return { value, others, start, end, beside: true }
  return TOWARD.has(prep) ? { value, others, start, end, toward: true } : slot
}

/** “The treaty took effect a year after ⟦it⟧ was signed”, “a year after ⟦it⟧ was signed, the treaty …”: the subject of the main clause. */
function antecedentOf(context: Context, clause: Clause, phrase: NounPhrase): NounPhrase {
  const above = (clause.parent ?? context.sentence.clauses.find((it) => it.kind === 'main'))?.subject
  return phrase.pronoun === 'it' && clause.kind === 'subordinate' && above?.length === 1 ? above[0]! : phrase
}

function withPersons(targets: readonly Slot<string>[], persons: readonly Slot<string>[]): readonly Slot<string>[] {
  return targets.length ? targets : persons
}

/** “the Charter of the Organisation, ⟦which was signed⟧”: the clause may be said of the outer noun as well as of the inner. */
function hostsOf(context: Context, clause: Clause): Group {
  if (clause.kind !== 'relative') return []
  return flatten(context.sentence.groups, (it) => it.phrases).filter((it) => clause.subject.some((inner) => it.of.includes(inner)))
}

/** The treaties that subject and object stand for, by name or as “the pact”. */
function treatiesAmong(context: Context, group: Group): readonly Slot<string>[] {
  return flatten(group, (it) => (it.name || it.pronoun ? [] : (resolve(context, it, 'treaty') ?? [])))
}

/** “brokered ⟦the truce of November 2020⟧”: the one event that a noun with its date can mean. */
function eventsAmong(context: Context, themes: Group): readonly Slot<string>[] {
  return flatten(themes, (phrase) => {
    const found = occurrencesOf(context, phrase)
    const time = context.dates.ofPhrase(phrase)
    const fitting = found?.occurrences.filter((it) => !time || it.start.some(({ date }) => overlap(date, time.value))) ?? []
    const ids = new Set(fitting.map((it) => it.entityId))
    return ids.size === 1 ? [{ value: [...ids][0]!, ...spanOf(context, phrase.from, phrase.to) }] : []
  })
}

/** Heads of what follows the verb: its object, what hangs on it by a preposition, an adjective, an infinitive (“agreed to send”). */
function headsOf(context: Context, clause: Clause): ReadonlySet<string> {
  const heads = new Set<string>()
  const addHeads = (group: Group): void => {
    for (const it of group) heads.add(it.headLemma)
  }
  addHeads(clause.object)
  // “a picture taken in X”, “took pictures in X”: what the verb is said of stands elsewhere, the name tells where.
  const sated = clause.passive || clause.verb.passive || clause.object.length > 0
  for (const it of clause.preps) addHeads(sated && WHERE.has(it.prep) ? it.phrases.filter((phrase) => !phrase.name) : it.phrases)
  const objectWord = context.reading.tokens[clause.verb.to]
  if (objectWord && objectWord.pos === 'ADJ') heads.add(objectWord.lemma)
  for (const it of context.sentence.clauses) if (it.kind === 'infinitive' && it.parent === clause) heads.add(it.verb.lemma)
  return heads
}

const WHERE = new Set(['in', 'at', 'near', 'outside', 'around', 'over', 'above'])

/** “forced X ⟦to resign⟧”: who resigns is the object of “forced”. */
function subjectOf(clause: Clause): Group {
  const { parent } = clause
  // “It was ⟦X⟧, not Y, that brokered the truce.”
  const cleft = parent?.verb.lemma === 'be' && parent.subject[0]?.pronoun === 'it' && (clause.marker === 'that' || clause.marker === 'who')
  if (cleft && !clause.subject.length && parent.object.length) return parent.object
  return clause.kind === 'infinitive' && parent && parent.object.length && OBJECT_CONTROL.has(parent.verb.lemma)
    ? parent.object
    : clause.subject
}

/** The clause's own date; “Protests in 2018 forced X to resign”: that of the verb above it. */
function timeOf(context: Context, clause: Clause): ClaimTime | undefined {
  const own = context.dates.ofClause(clause) ?? undergoneTime(context, clause) ?? soughtTime(context, clause)
  if (own || clause.kind !== 'infinitive' || !clause.parent) return own
  return OBJECT_CONTROL.has(clause.parent.verb.lemma) ? context.dates.ofClause(clause.parent) : undefined
}

/** Of several records that “the treaty” may mean, the one that was signed on the day said. */
function onDay(occurrences: readonly Occurrence[], time: ClaimTime | undefined): readonly Occurrence[] {
  const then = time?.relation === 'at' ? occurrences.filter((it) => it.start.some(({ date }) => overlap(date, time.value))) : []
  return new Set(then.map((it) => it.entityId)).size === 1 ? then : occurrences
}

/** A name or a noun for someone who is no record, and cannot stand for one: “some channels reported”. */
function isStranger(phrase: NounPhrase): boolean {
  if (phrase.unknownName) return true
  const { headLemma } = phrase
  // “the military intervened”: whose, is not said.
  if (POWERS.has(headLemma) && !phrase.name && !phrase.role && !phrase.possessor && !phrase.modifierNames.length && !phrase.of.length)
    return true
  return (
    !phrase.name && !phrase.role && !phrase.pronoun && !POWERS.has(headLemma) && !STATE_NOUNS.has(headLemma) && !BODY_NOUNS.has(headLemma)
  )
}

/** “began deploying”, “started to withdraw”, “finished pulling out”: the verb above says which end of it is meant. */
function phaseUnder(clause: Clause): Occurrence['phase'] {
  const above = clause.kind === 'participle' || clause.kind === 'infinitive' ? clause.parent : undefined
  const phase = above && !above.passive && !above.object.length ? PHASES.get(above.verb.lemma) : undefined
  return phase ?? 'whole'
}

const PHASES: ReadonlyMap<string, Occurrence['phase']> = new Map([
  ['begin', 'begin'],
  ['start', 'begin'],
  ['commence', 'begin'],
  ['finish', 'end'],
  ['complete', 'end'],
])

/** “The truce ⟦of 10 November⟧ was brokered by X”: what is done to something dated is done then. It proves no other date wrong. */
function undergoneTime(context: Context, clause: Clause): ClaimTime | undefined {
  const undergone = clause.passive ? clause.subject[0] : clause.object[0]
  const time = undergone ? context.dates.ofPhrase(undergone) : undefined
  return time?.from === 'said' && time.relation === 'at' ? { ...time, firm: false } : undefined
}

/** “X ordered the troops to shoot ⟦on 7 January⟧”: the date of what was ordered, where no other is said. It proves no other date wrong. */
function soughtTime(context: Context, clause: Clause): ClaimTime | undefined {
  if (clause.verb.tense !== 'past') return undefined
  let time: ClaimTime | undefined
  for (let at: Clause | undefined = clause; at && !time; ) {
    const above: Clause = at
    at = context.sentence.clauses.find((it) => it.kind === 'infinitive' && it.parent === above)
    time = at && context.dates.ofClause(at)
  }
  // “ceased to exist in 1991” is one deed in two verbs.
  if (time && clause.verb.lemma === 'cease') return time
  return time?.from === 'said' && time.relation === 'at' ? { ...time, firm: false } : undefined
}

/** “⟦Signed⟧ in Chisinau in 2002, the Charter …”: a participle at the head of the sentence has the subject of what follows. */
function frontedSubject(context: Context, clause: Clause): Group | undefined {
  const { verb } = clause
  if (clause.subject.length || clause.object.length || verb.from !== context.sentence.from || verb.from !== verb.main) return undefined
  if (verb.tense !== 'past' && verb.form !== 'participle') return undefined
  const next = context.sentence.clauses.find((it) => it !== clause && it.kind === 'main' && it.verb.main > verb.main)
  const first = next?.subject[0]
  return first && context.reading.tokens[first.from - 1]?.norm === ',' ? next.subject : undefined
}

const TOWARD = new Set(['to', 'into', 'for'])

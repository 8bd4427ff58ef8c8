/**
 * Who took part, given as a list or a number of all.
 *
 *     The other contributors are A, B and C        Contributors: A, B, C        Sent by: A, B        Five contributors.
 */
import type { Occurrence } from '../../corpus/knowledge.js'
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { STATE_NOUNS } from '../../text/english.js'
import type { Slot } from '../claim.js'
import { type Context, headPhrases, slotOfName, spanOf } from '../context.js'
import { listFrom, type NameList } from './name-lists.js'
import { pushEvent } from './push-event.js'

/** Nouns for those who gave of their own to what a text speaks of, and adjectives that make such of “countries”. */
const PARTAKERS = new Set(['contributor'])
const PARTAKING = /^(?:contributing|participating|sending)$/

/** Participles that a label hands to those who did it: “Sent by: …”. */
const GIVEN = new Set(['send', 'contribute', 'provide', 'supply', 'deploy'])

/** Fewer states than this are no list to be complete. */
const LEAST = 3

export function readRosters(context: Context): void {
  const { sentence, corpus } = context
  const words: NounPhrase[] = []
  for (const group of sentence.groups) for (const phrase of group.phrases) if (isPartaker(phrase)) words.push(phrase)
  const given = sentence.clauses.length === 1 && GIVEN.has(sentence.clauses[0]!.verb.lemma)
  if (!words.length && !given) return
  const occurrences = rosters(corpus.occurrences)
  if (!occurrences.length) return
  for (const phrase of words) {
    if (phrase.possessor || !isOfEvent(context, phrase, occurrences)) continue
    const clause = sentence.clauses.find((it) => it.verb.lemma === 'be' && (it.subject.includes(phrase) || it.object.includes(phrase)))
    const list = clause?.subject.includes(phrase) ? listBehind(context, clause) : listAfterLabel(context, phrase)
    if (list && isWhole(phrase)) add(context, phrase.from, list, occurrences, isOther(phrase), clause)
    else if (phrase.number?.number.hedge === 'exact' && isTotal(context, phrase, clause)) addCount(context, phrase, occurrences, clause)
  }
  if (given) {
    const by = sentence.chunks.findIndex((it) => it.kind === 'prep' && it.word === 'by')
    const mark = sentence.chunks[by + 1]?.kind === 'colon' ? by + 2 : -1
    const list = mark > 0 && sentence.chunks[0]?.kind === 'vg' ? listFrom(context, mark, 'state') : undefined
    if (list && list.slots.length >= LEAST) add(context, sentence.from, list, occurrences, false, undefined)
  }
}

function isPartaker(phrase: NounPhrase): boolean {
  if (PARTAKERS.has(phrase.headLemma)) return true
  return (STATE_NOUNS.has(phrase.headLemma) || phrase.headLemma === 'country') && phrase.modifiers.some((it) => PARTAKING.test(it.lemma))
}

/** Occurrences of which the corpus knows all the states that took part. */
function rosters(all: readonly Occurrence[]): readonly Occurrence[] {
  return all.filter(
    (it) => it.phase === 'whole' && it.completeRoles.has('agent') && it.participants.length >= LEAST && !it.id.includes('/'),
  )
}

/** “contributors to the force”: what they contribute to is called as the event is. */
function isOfEvent(context: Context, phrase: NounPhrase, occurrences: readonly Occurrence[]): boolean {
  const what = [...phrase.of, ...phrase.preps.filter((it) => it.prep === 'to' || it.prep === 'in').flatMap((it) => it.phrases)]
  return what.every(
    (it) =>
      it.name?.candidates.some((candidate) => candidate.entity.kind === 'event') ||
      headPhrases(context, it).some((words) => occurrences.some((occurrence) => occurrence.called.includes(words))),
  )
}

function isOther(phrase: NounPhrase): boolean {
  return phrase.modifiers.some((it) => it.lemma === 'other' || it.lemma === 'remaining' || it.lemma === 'further')
}

function isWhole(phrase: NounPhrase): boolean {
  return phrase.modifiers.every((it) => PARTAKING.test(it.lemma) || /^(?:other|remaining|further|only|troop|all)$/.test(it.lemma))
}

/** The whole sentence says how many: a fragment, or “there were five contributors”. */
function isTotal(context: Context, phrase: NounPhrase, clause: Clause | undefined): boolean {
  const { clauses, chunks } = context.sentence
  if (phrase.modifiers.some((it) => !PARTAKING.test(it.lemma) && it.lemma !== 'troop') || phrase.definite) return false
  if (!clauses.length) return chunks.filter((it) => it.kind !== 'stop').length === 1
  if (!clause) return false
  return clause.object.includes(phrase) && !clause.subject.length && clauses.length === 1
}

function listBehind(context: Context, clause: Clause): NameList | undefined {
  const { chunks } = context.sentence
  const at = chunks.findIndex((it) => it.kind === 'vg' && it.verb === clause.verb)
  const list = listFrom(context, at + 1, 'state')
  return list.slots.length >= LEAST ? list : undefined
}

/** “Contributors: A, B and C” with nothing behind it. */
function listAfterLabel(context: Context, phrase: NounPhrase): NameList | undefined {
  const { chunks } = context.sentence
  const at = chunks.findIndex((it) => it.kind === 'np' && it.phrase === phrase)
  const mark = chunks.findIndex((it, index) => index > at && it.kind !== 'prep' && it.kind !== 'np')
  if (chunks[mark]?.kind !== 'colon' && chunks[mark]?.kind !== 'dash') return undefined
  const list = listFrom(context, mark + 1, 'state')
  const behind = chunks[list.next]
  return list.slots.length >= LEAST && (!behind || behind.kind === 'stop' || behind.kind === 'semicolon') ? list : undefined
}

function add(
  context: Context,
  token: number,
  list: NameList,
  occurrences: readonly Occurrence[],
  other: boolean,
  clause: Clause | undefined,
): void {
  const able = occurrences.filter(
    (it) =>
      list.slots.filter((slot) => it.participants.some((one) => one.id === slot.value && one.role === 'agent')).length * 2 >=
      list.slots.length,
  )
  if (!able.length) return
  pushEvent(context, {
    trigger: spanOf(context, token, token + 1),
    candidates: able,
    named: false,
    specific: false,
    agents: list.slots,
    exhaustive: list.whole,
    roster: { except: other ? statesBefore(context, list.slots[0]!.start) : [] },
    phase: 'whole',
    time: undefined,
    voiceToken: token,
    clause,
  })
}

function addCount(context: Context, phrase: NounPhrase, occurrences: readonly Occurrence[], clause: Clause | undefined): void {
  const number = phrase.number!
  const count: Slot<number> = { value: number.number.value, ...spanOf(context, number.from, number.to) }
  pushEvent(context, {
    trigger: spanOf(context, phrase.from, phrase.to),
    candidates: occurrences,
    named: false,
    specific: false,
    count,
    roster: { except: [] },
    phase: 'whole',
    time: undefined,
    voiceToken: phrase.from,
    clause,
  })
}

/** States that the passage has named before the list, by whatever form of their name: those beside whom the others are. */
function statesBefore(context: Context, offset: number): readonly string[] {
  const found: string[] = []
  for (const unit of context.reading.units) {
    if (unit.kind !== 'name') continue
    const slot = slotOfName(context, unit, 'state')
    if (slot && slot.start < offset) found.push(slot.value)
  }
  return found
}

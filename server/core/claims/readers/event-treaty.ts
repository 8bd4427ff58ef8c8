/**
 * Treaties with a date beside them, which is the day of their signing, or of their entry into force.
 *
 *     the treaty of 15 May 1992 · Charter (Chisinau, 7 October 2002) · amended by a Protocol of 10 December 2010
 *     the treaty was signed in Tashkent on 15 May 1992, the Charter in Chisinau on 7 October 2002
 */
import type { Occurrence } from '../../corpus/knowledge.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import type { ClaimTime, Slot } from '../claim.js'
import { type Context, namedBetween, resolve, spanOf } from '../context.js'
import { clauseAround } from './clause-of.js'
import { pushEvent } from './push-event.js'

export function readTreatyDates(context: Context): void {
  for (const group of context.sentence.groups) {
    for (const phrase of group.phrases) {
      const time = dateBeside(context, phrase)
      if (time?.from !== 'said' || time.relation !== 'at') continue
      const treaty = resolve(context, phrase, 'treaty')
      // “the treaty of 1999”: where no name tells which, its date does, and only one that is nearly right is a wrong date.
      const candidates = treaty && phrase.name ? dated(context, treaty.value) : sisters(context, phrase, treaty?.value)
      push(context, phrase, candidates, time, phrase.name !== undefined)
    }
  }
  readGapped(context)
  readInForce(context)
}

/** Inside the phrase, after “of”, or in the parenthesis behind it, a place or two before it. */
function dateBeside(context: Context, phrase: NounPhrase): ClaimTime | undefined {
  const inside = context.dates.ofPhrase(phrase, true)
  if (inside) return inside
  const { tokens } = context.reading
  let at = phrase.to
  const last = phrase.of.at(-1)
  if (last) at = Math.max(at, last.to)
  if (tokens[at]?.norm !== '(') return undefined
  const time = context.dates.next(at + 1, 4)
  if (!time?.span) return undefined
  // Only names and commas may stand before it.
  for (let index = at + 1; index < at + 5 && tokens[index]!.start < time.span.start; index++) {
    const { norm, pos } = tokens[index]!
    if (norm !== ',' && norm !== 'on' && norm !== 'in' && pos !== 'PROPN') return undefined
  }
  return time
}

function dated(context: Context, treatyId: string): readonly Occurrence[] {
  return (context.corpus.occurrencesByEntity.get(treatyId) ?? []).filter((it) => it.id.includes('/'))
}

/** “a Protocol of 10 December 2010”: the treaties so called of the body whose treaty is spoken of. */
function sisters(context: Context, phrase: NounPhrase, resolved: string | undefined): readonly Occurrence[] {
  if (phrase.name || phrase.possessor || phrase.modifiers.length) return resolved ? dated(context, resolved) : []
  const { corpus, sentence, frame } = context
  const noun = context.reading.tokens[phrase.head]!.norm
  const spoken = new Set([
    ...(resolved ? [resolved] : []),
    ...frame.treaties,
    ...namedBetween(context, sentence.from, sentence.to).map((it) => it.value),
  ])
  const bodies = new Set<string>()
  for (const id of spoken) {
    const entity = corpus.entities.get(id)
    if (entity?.kind === 'treaty' && entity.record.organization_id) bodies.add(entity.record.organization_id)
  }
  const found: Occurrence[] = []
  for (const entity of bodies.size ? corpus.entities.values() : []) {
    if (entity.kind !== 'treaty' || !entity.record.organization_id || !bodies.has(entity.record.organization_id)) continue
    if ((entity.record.called ?? []).includes(noun)) found.push(...dated(context, entity.id))
  }
  return found
}

function push(context: Context, phrase: NounPhrase, candidates: readonly Occurrence[], time: ClaimTime, named: boolean): void {
  if (!candidates.length) return
  pushEvent(context, {
    trigger: spanOf(context, phrase.head, phrase.head + 1),
    candidates,
    named,
    specific: true,
    // The body whose treaties they are tells them from another body's.
    others: [...namedBetween(context, context.sentence.from, context.sentence.to), ...bodiesOf(context, candidates, phrase)],
    phase: 'whole',
    time,
    voiceToken: phrase.head,
    clause: undefined,
  })
}

function bodiesOf({ corpus, reading }: Context, candidates: readonly Occurrence[], phrase: NounPhrase): readonly Slot<string>[] {
  const { start, end } = reading.tokens[phrase.head]!
  const ids = candidates.flatMap((it) => {
    const entity = corpus.entities.get(it.entityId)
    return entity?.kind === 'treaty' ? (entity.record.organization_id ?? []) : []
  })
  return [...new Set(ids)].map((value) => ({ value, start, end }))
}

const IN_FORCE_SINCE: ReadonlySet<string> = new Set(['since', 'from', 'on'])

/** “the treaty, in force since 1961”, “the treaty (signed in 1959, in force 1961)”: the day is that of its entry into force. */
function readInForce(context: Context): void {
  const { tokens } = context.reading
  const { from, to, groups } = context.sentence
  for (let at = from; at + 2 < to; at++) {
    if (tokens[at]!.norm !== 'in' || tokens[at + 1]!.norm !== 'force') continue
    const time = context.dates.next(IN_FORCE_SINCE.has(tokens[at + 2]!.norm) ? at + 3 : at + 2, 0)
    const before = groups.flatMap((it) => it.phrases).filter((it) => it.to <= at)
    const treaty = before.map((it) => resolve(context, it, 'treaty')).filter((it) => it !== undefined)
    const last = treaty.at(-1)
    if (time?.from !== 'said' || !last || (time.relation !== 'at' && time.relation !== 'since')) continue
    const candidates = dated(context, last.value).filter((it) => it.id.endsWith('/in-force'))
    if (!candidates.length) continue
    pushEvent(context, {
      trigger: spanOf(context, at, at + 2),
      candidates,
      named: true,
      specific: true,
      others: [last],
      phase: 'whole',
      time: { ...time, relation: 'at' },
      voiceToken: at,
      clause: clauseAround(context, at),
    })
  }
}

/** A treaty that stands behind a clause without a verb of its own has the verb of that clause: its date is the next one. */
function readGapped(context: Context): void {
  const { tokens } = context.reading
  for (const group of context.sentence.groups) {
    const phrase = group.phrases[0]
    const mark = phrase ? tokens[phrase.from - 1]?.norm : undefined
    if (!phrase || (mark !== ',' && mark !== ';' && mark !== 'and')) continue
    const before = context.sentence.clauses.filter((it) => it.verb.main < phrase.from)
    const clause = before.at(-1)
    const next = context.sentence.clauses.find((it) => it.verb.main > phrase.from)
    if (!clause || clause.subject.includes(phrase) || clause.object.includes(phrase) || next?.subject.includes(phrase)) continue
    const treaty = resolve(context, phrase, 'treaty')
    const said = (it: Occurrence): boolean => it.said.some((each) => each.verb === clause.verb.lemma)
    const candidates = treaty ? dated(context, treaty.value).filter(said) : []
    const time = candidates.length ? context.dates.next(phrase.to, 12) : undefined
    if (!time?.span || (next && tokens[next.verb.from]!.start < time.span.start)) continue
    push(context, phrase, candidates, time, true)
  }
}

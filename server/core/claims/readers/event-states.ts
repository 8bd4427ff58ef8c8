/** States of affairs with their beginning: “has existed since 2015”, “dates from 1949”, “Armenia, independent since 1991”. */
import { treatiesOf } from '../../corpus/treaties-of.js'
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import type { ClaimTime, Slot } from '../claim.js'
import { type Context, spanOf } from '../context.js'
import { actorsOf, themeOf } from './event-parts.js'
import { pushEvent } from './push-event.js'
import { saidByVerb } from './said-by-verb.js'

/** “The union has existed since 2015”, “the alliance dates from 1949”: the day of its founding, or of its treaty. */
export function readExistence(context: Context, clause: Clause): void {
  const { lemma } = clause.verb
  if (lemma !== 'exist' && lemma !== 'date') return
  const time = context.dates.ofClause(clause)
  if (time?.from !== 'said') return
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
  pushEvent(context, {
    trigger: spanOf(context, clause.verb.from, clause.verb.to),
    candidates,
    named: true,
    specific: true,
    others: themes,
    phase: 'whole',
    time: { ...time, relation: 'at' },
    voiceToken: clause.verb.main,
    clause,
  })
}

/** What one is since one became it: “has been independent since 1991” is when it became so. */
export function readStates(context: Context): void {
  const becoming = saidByVerb(context.corpus, 'become')
  if (!becoming.length) return
  for (const group of context.sentence.groups) {
    for (const phrase of group.phrases) {
      if (phrase.name || context.reading.tokens[phrase.head]!.pos !== 'ADJ') continue
      const candidates = becoming.filter((it) => it.objects.includes(phrase.headLemma)).map((it) => it.occurrence)
      if (!candidates.length) continue
      const clause = context.sentence.clauses.find((it) => it.object.includes(phrase) && it.verb.lemma === 'be')
      const time = sinceOf(context, phrase, clause)
      if (!time) continue
      pushEvent(context, {
        trigger: spanOf(context, phrase.head, phrase.head + 1),
        candidates,
        named: false,
        specific: true,
        targets: objectsOf(context, phrase),
        agents: clause ? actorsOf(context, clause.subject) : bearerOf(context, phrase),
        phase: 'whole',
        time: { ...time, relation: 'at' },
        voiceToken: phrase.head,
        clause,
      })
    }
  }
}

/** The date after “since” behind the adjective or in its clause. */
function sinceOf(context: Context, phrase: NounPhrase, clause: Clause | undefined): ClaimTime | undefined {
  const time = (clause ? context.dates.ofClause(clause) : undefined) ?? context.dates.next(phrase.to, 6)
  return time?.relation === 'since' && time.from === 'said' ? time : undefined
}

/** “Armenia, ⟦independent⟧ since …”, “⟦Independent⟧ since …, Armenia …”; in a list of facts, the state that it is about. */
function bearerOf(context: Context, phrase: NounPhrase): readonly Slot<string>[] {
  const { sentence, reading, frame } = context
  if (reading.tokens[phrase.from - 1]?.norm === ',') {
    const before = sentence.groups.find((it) => it.to === phrase.from - 1)
    if (before) return actorsOf(context, before.phrases)
  }
  if (phrase.from !== sentence.from) return []
  const main = sentence.clauses.find((it) => it.kind === 'main')
  if (main) return actorsOf(context, main.subject)
  const behind = sentence.groups.flatMap((it) => it.phrases).flatMap((it) => it.name?.candidates ?? [])
  const topic = frame.topic.find((id) => !behind.some((it) => it.entity.id === id))
  return topic ? [{ value: topic, ...spanOf(context, phrase.from, phrase.to) }] : []
}

/** “independent from X”. */
function objectsOf(context: Context, phrase: NounPhrase): readonly Slot<string>[] {
  const behind = phrase.preps.filter((it) => it.prep === 'from' || it.prep === 'of' || it.prep === 'with').flatMap((it) => it.phrases)
  return actorsOf(context, behind)
}

/** Articles of treaties: “Article 4 of the Collective Security Treaty”, “NATO's Article 5”, “the mutual defence clause (Article 4)”, and quotations of them. */
import { treatiesOf } from '../../corpus/treaties-of.js'
import { NUMBER_WORDS } from '../../text/english.js'
import type { ProvisionClaim, Slot } from '../claim.js'
import { type Context, spanOf } from '../context.js'
import { voiceOf } from '../voice.js'
import { clauseAround } from './clause-of.js'

const ARTICLE_WORDS = new Set(['article', 'articles', 'art.', 'art', 'arts.'])

export function readProvisions(context: Context): void {
  const { corpus } = context
  if (!corpus.provisionsByTreaty.size) return
  const { tokens } = context.reading
  const found: { number: Slot<string>; treaty: Slot<string> | undefined; at: number }[] = []
  for (let at = context.sentence.from; at < context.sentence.to - 1; at++) {
    if (!ARTICLE_WORDS.has(tokens[at]!.norm)) continue
    const number = numberAt(context, at + 1)
    if (!number) continue
    found.push({ number: number.slot, treaty: treatyAround(context, at, number.next), at })
  }
  const topics = found.length
    ? topicsIn(context).filter((topic) => !context.reading.quotations.some((it) => it.start <= topic.start && topic.end <= it.end))
    : []
  for (const [index, it] of found.entries()) {
    // With several articles in one sentence each topic belongs to the article nearest to it.
    const own = topics.filter((topic) => nearest(found, topic.start, tokens) === index)
    context.claims.push({
      kind: 'provision',
      start: tokens[it.at]!.start,
      end: it.number.end,
      treaty: it.treaty,
      number: it.number,
      topics: own.length ? own : clauseTopic(context, it.treaty),
      quotes: found.length === 1 ? quotesIn(context) : [],
      citedBy: citingProvision(context, it.treaty?.value, it.at),
      negated: negatedAt(context, it.at),
      voice: voiceOf(context, clauseAround(context, it.at), it.at),
      time: undefined,
    } satisfies ProvisionClaim)
  }
}

/** Quotations that begin in the sentence. */
function quotesIn(context: Context): readonly string[] {
  const from = context.reading.tokens[context.sentence.from]!.start
  const to = context.reading.tokens[context.sentence.to - 1]!.end
  return context.reading.quotations
    .filter((it) => it.start >= from && it.start < to)
    .map((it) => context.reading.text.slice(it.start + 1, it.end - 1))
}

/** “The alliance's clause is Article 4”: where one article alone is called a clause, the bare noun means it. */
function clauseTopic(context: Context, treaty: Slot<string> | undefined): readonly Slot<string>[] {
  if (!treaty) return []
  const called: { noun: string; phrase: string; id: string }[] = []
  for (const id of context.corpus.provisionsByTreaty.get(treaty.value) ?? []) {
    const entity = context.corpus.entities.get(id)
    if (entity?.kind !== 'provision') continue
    for (const it of entity.record.called ?? []) called.push({ noun: it.toLowerCase().split(' ').pop()!, phrase: it.toLowerCase(), id })
  }
  for (let at = context.sentence.from; at < context.sentence.to; at++) {
    const token = context.reading.tokens[at]!
    const own = called.filter((it) => it.noun === token.norm)
    if (own.length && new Set(own.map((it) => it.id)).size === 1) return [{ value: own[0]!.phrase, ...spanOf(context, at, at + 1) }]
  }
  return []
}

/** Words by which one article refers to another. */
const CITING = new Set(['cite', 'refer', 'rest', 'tie', 'base', 'accordance', 'invoke', 'ground', 'found'])

/** “… Article 4. It cites Article 51 of the Charter”: the article of another treaty that refers to this one. */
function citingProvision(context: Context, treaty: string | undefined, at: number): string | undefined {
  if (!treaty) return undefined
  let citing = false
  for (let token = context.sentence.from; token < at; token++) if (CITING.has(context.reading.tokens[token]!.lemma)) citing = true
  if (!citing) return undefined
  const earlier = [...context.claims]
    .reverse()
    .flatMap((it) => (it.kind === 'provision' && it.treaty ? (provisionId(context, it.treaty.value, it.number.value) ?? []) : []))
  return [...earlier, ...context.frame.provisions].find((id) => {
    const entity = context.corpus.entities.get(id)
    return entity?.kind === 'provision' && entity.treatyId !== treaty
  })
}

/** The record of an article of a treaty. */
export function provisionId(context: Pick<Context, 'corpus'>, treaty: string, number: string): string | undefined {
  return (context.corpus.provisionsByTreaty.get(treaty) ?? []).find((id) => {
    const entity = context.corpus.entities.get(id)
    return entity?.kind === 'provision' && entity.record.number === number
  })
}

/** The number in figures or words: `4`, `Four`, `42(7)`. */
function numberAt(context: Context, at: number): { slot: Slot<string>; next: number } | undefined {
  const { tokens } = context.reading
  const token = tokens[at]
  if (!token || at >= context.sentence.to) return undefined
  const word = NUMBER_WORDS.get(token.norm)
  if (word !== undefined && word > 0) return { slot: { value: String(word), start: token.start, end: token.end }, next: at + 1 }
  if (!/^\d{1,3}$/.test(token.norm)) return undefined
  if (
    tokens[at + 1]?.norm === '(' &&
    /^\d{1,2}$/.test(tokens[at + 2]?.norm ?? '') &&
    tokens[at + 3]?.norm === ')' &&
    !tokens[at + 1]!.spaceBefore
  ) {
    return { slot: { value: `${token.norm}(${tokens[at + 2]!.norm})`, start: token.start, end: tokens[at + 3]!.end }, next: at + 4 }
  }
  return { slot: { value: token.norm, start: token.start, end: token.end }, next: at + 1 }
}

/** The treaty of an article: “of the T”, “T's Article”, “the T Article”; else the one last spoken of. */
function treatyAround(context: Context, article: number, after: number): Slot<string> | undefined {
  const { units, tokens } = context.reading
  for (const unit of units) {
    if (unit.kind !== 'name') continue
    const behind =
      unit.from >= after && unit.from <= after + 3 && (tokens[after]?.norm === 'of' || tokens[after]?.norm === 'in' || unit.from === after)
    const before = unit.to <= article && unit.to >= article - 1
    if (!behind && !before) continue
    const slot = treatyOf(context, unit)
    if (slot) return slot
  }
  // “Article 4 of the 1992 treaty”, “Article 4 of its charter”, or no treaty at all: the one spoken of.
  if (tokens[after]?.norm === 'of') {
    for (let at = after + 1; at < Math.min(after + 6, context.sentence.to); at++) {
      const noun = tokens[at]!.lemma
      for (const id of [...inPassage(context, article), ...context.frame.treaties]) {
        const entity = context.corpus.entities.get(id)
        if (entity?.kind === 'treaty' && (entity.record.called ?? ['treaty']).includes(noun))
          return { value: id, ...spanOf(context, at, at + 1) }
      }
    }
    return undefined
  }
  const id =
    definiteTreaty(context, article) ??
    inPassage(context, article)[0] ??
    context.frame.treaties[0] ??
    (context.frame.bodies[0] ? treatyOfBody(context, context.frame.bodies[0]) : undefined)
  return id ? { value: id, ...spanOf(context, article, article + 1) } : undefined
}

function treatyOf(context: Context, unit: Extract<Context['reading']['units'][number], { kind: 'name' }>): Slot<string> | undefined {
  for (const { entity } of unit.candidates) {
    const id = entity.kind === 'treaty' ? entity.id : entity.kind === 'organization' ? treatyOfBody(context, entity.id) : undefined
    if (id) return { value: id, ...spanOf(context, unit.from, unit.to) }
  }
  return undefined
}

/** A body stands for the treaty with provisions that it rests on: “NATO's Article 5”. */
export function treatyOfBody(context: Pick<Context, 'corpus'>, bodyId: string): string | undefined {
  return treatiesOf(context.corpus, bodyId).find((it) => (it.record.provisions?.length ?? 0) > 0)?.id
}

/** “The Treaty was amended … Article 4 now speaks of”: a definite noun before the article that a treaty in sight is called by. */
function definiteTreaty(context: Context, article: number): string | undefined {
  const { tokens } = context.reading
  for (let at = article - 1; at > 0; at--) {
    if (tokens[at - 1]!.norm !== 'the') continue
    const noun = tokens[at]!.norm
    for (const id of context.frame.treaties) {
      const entity = context.corpus.entities.get(id)
      if (entity?.kind === 'treaty' && (entity.record.called ?? ['treaty']).includes(noun) && noun === tokens[at]!.lemma) return id
    }
  }
  return undefined
}

/** Treaties and bodies named before the article in this passage, the latest first. */
function inPassage(context: Context, article: number): readonly string[] {
  const found: string[] = []
  for (const unit of context.reading.units) {
    if (unit.from >= article) break
    if (unit.kind !== 'name') continue
    const slot = treatyOf(context, unit)
    if (slot) found.unshift(slot.value)
  }
  return found
}

/** What the sentence says the article is about, in the corpus's words for its provisions. */
function topicsIn(context: Context): readonly Slot<string>[] {
  const { tokens } = context.reading
  const vocabulary = topicVocabulary(context)
  const found: Slot<string>[] = []
  for (let at = context.sentence.from; at < context.sentence.to; at++) {
    let phrase = ''
    let best: Slot<string> | undefined
    for (let to = at; to < Math.min(at + 6, context.sentence.to); to++) {
      const token = tokens[to]!
      if (token.norm === '-') continue
      phrase += (phrase ? ' ' : '') + token.norm
      const topic = vocabulary.get(phrase) ?? vocabulary.get(phrase.replace(/s$/, ''))
      if (topic) best = { value: topic, ...spanOf(context, at, to + 1) }
    }
    if (best) found.push(best)
  }
  return found
}

function topicVocabulary(context: Context): ReadonlyMap<string, string> {
  const cached = vocabularies.get(context.corpus)
  if (cached) return cached
  const found = new Map<string, string>()
  for (const entity of context.corpus.entities.values()) {
    if (entity.kind !== 'provision') continue
    for (const it of [...(entity.record.called ?? []), ...(entity.record.topics ?? [])])
      found.set(it.toLowerCase().replaceAll('-', ' '), it.toLowerCase())
  }
  vocabularies.set(context.corpus, found)
  return found
}
const vocabularies = new WeakMap<object, ReadonlyMap<string, string>>()

function nearest(found: readonly { at: number }[], offset: number, tokens: Context['reading']['tokens']): number {
  let best = 0
  for (let index = 1; index < found.length; index++) {
    if (Math.abs(tokens[found[index]!.at]!.start - offset) < Math.abs(tokens[found[best]!.at]!.start - offset)) best = index
  }
  return best
}

function negatedAt(context: Context, at: number): boolean {
  const { tokens } = context.reading
  for (let index = Math.max(context.sentence.from, at - 6); index < Math.min(context.sentence.to, at + 9); index++)
    if (DENIALS.has(tokens[index]!.norm)) return true
  return false
}

const DENIALS = new Set(['not', "n't", 'nothing', 'never', 'nor', 'neither', 'silent', 'without'])

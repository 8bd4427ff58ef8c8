/** Articles of treaties: “Article 4 of the Collective Security Treaty”, “NATO's Article 5”, “the mutual defence clause (Article 4)”, and quotations of them. */
import { NUMBER_WORDS, ORDINAL_WORDS } from '../../text/english.js'
import { oneOf } from '../../text/word.js'
import type { ProvisionClaim, Slot } from '../claim.js'
import type { Context } from '../context.js'
import { voiceOf } from '../voice.js'
import { clauseAround } from './clause-of.js'
import { besideArticle, isName, statedOf } from './provision-said.js'
import { clausesMeant, provisionsActedOn, topicsIn } from './provision-topics.js'
import { type ArticlePlace, treatyAround } from './provision-treaty.js'

const ARTICLE_WORDS = new Set(['article', 'articles', 'art.', 'art', 'arts.'])

interface Found extends ArticlePlace {
  readonly slot: Slot<string>
  readonly treaty: Slot<string> | undefined
}

const isArticle = oneOf(ARTICLE_WORDS)

export function readProvisions(context: Context): void {
  const { corpus } = context
  if (!corpus.provisionsByTreaty.size) return
  const { tokens } = context.reading
  const places: (ArticlePlace & { readonly slot: Slot<string> })[] = []
  for (let at = context.sentence.from; at < context.sentence.to - 1; at++) {
    if (!isArticle(tokens[at]!.word)) continue
    const number = numberAt(context, at + 1)
    if (number) places.push({ at, after: number.next, number: number.slot.value, slot: number.slot })
  }
  if (!places.length) return
  const end = places.length === 1 ? endOfFragments(context) : context.sentence.to
  const topics = topicsIn(context, context.sentence.from, end)
  // With several articles in one sentence each topic belongs to the article nearest to it.
  const ranked = articlesByRank(context)
  const told = [...places, ...ranked]
  // What stands behind “the first article” is that one's, up to the next article.
  const isRanked = (topic: Slot<string>): boolean => {
    const last = Math.max(...told.map(({ at }) => at).filter((at) => tokens[at]!.start < topic.start))
    return ranked.some(({ at }) => at === last)
  }
  const ownTopics = places.map((_, index) => topics.filter((topic) => !isRanked(topic) && nearest(told, topic.start, tokens) === index))
  const found: Found[] = places.map((it, index) => ({
    at: it.at,
    after: it.after,
    number: it.number,
    slot: it.slot,
    treaty: treatyAround(
      context,
      it,
      ownTopics[index]!.map((topic) => topic.value),
    ),
  }))
  for (const [index, it] of found.entries()) {
    const treaty = it.treaty?.value
    const denied = deniedAt(context, it.at)
    const acted = denied === 'nothing' ? provisionsActedOn(context, treaty, it.at) : []
    context.claims.push({
      kind: 'provision',
      start: tokens[it.at]!.start,
      end: it.slot.end,
      treaty: it.treaty,
      number: it.slot,
      treatyNamed: it.treaty !== undefined && isName(context, it.treaty),
      topics: ownTopics[index]!,
      stated: found.length === 1 ? statedOf(context, it, ownTopics[index]!) : [],
      about: acted.length ? acted : ownTopics[index]!.length ? [] : clausesMeant(context, treaty),
      beside: besideArticle(context, it.at, it.treaty),
      quotes: told.length === 1 ? quotesIn(context, end) : [],
      cites: citedBehind(context, found, index),
      citedBy: citingProvision(context, treaty, it.at),
      negated: denied === 'content',
      voice: voiceOf(context, clauseAround(context, it.at), it.at),
      time: undefined,
    } satisfies ProvisionClaim)
  }
}

/** “its first article”: another one in the sentence, whose matter and words are its own. */
function articlesByRank(context: Context): readonly { readonly at: number }[] {
  const { tokens } = context.reading
  const found: { at: number }[] = []
  for (let at = context.sentence.from + 1; at < context.sentence.to; at++) {
    const before = tokens[at - 1]!.norm
    if (ARTICLE_WORDS.has(tokens[at]!.norm) && (ORDINAL_WORDS.has(before) || before === 'last' || before === 'next')) found.push({ at })
  }
  return found
}

/** “Article 4. Help to a victim of aggression.”: what follows a bare article without a verb speaks of it. A token. */
function endOfFragments(context: Context): number {
  const { sentences, tokens } = context.reading
  let { to } = context.sentence
  if (context.sentence.clauses.length) return to
  for (const it of sentences) {
    // “Help to …” may look like a verb; without a subject it is none that says who did what.
    if (it.from !== to || it.clauses.some((clause) => clause.subject.length)) continue
    for (let at = it.from; at < it.to; at++) if (ARTICLE_WORDS.has(tokens[at]!.norm)) return to
    to = it.to
  }
  return to
}

/** “Article 4 … refers to Article 51 …”: the article of another treaty that this one is said to refer to. */
function citedBehind(context: Context, found: readonly Found[], index: number): string | undefined {
  const [own, next] = [found[index]!, found[index + 1]]
  if (!own.treaty || !next?.treaty || own.treaty.value === next.treaty.value) return undefined
  let citing = false
  for (let token = own.after; token < next.at; token++) if (CITING.has(context.reading.tokens[token]!.lemma)) citing = true
  return citing ? provisionId(context, next.treaty.value, next.number) : undefined
}

/** Quotations that begin in the sentence, or before the token where what it speaks of ends. */
function quotesIn(context: Context, until: number): readonly string[] {
  const from = context.reading.tokens[context.sentence.from]!.start
  const to = context.reading.tokens[until - 1]!.end
  return context.reading.quotations
    .filter((it) => it.start >= from && it.start < to)
    .map((it) => context.reading.text.slice(it.start + 1, it.end - 1))
}

/** Words by which one article refers to another. */
const CITING = new Set(['cite', 'cites', 'refer', 'rest', 'tie', 'base', 'accordance', 'invoke', 'ground', 'found'])

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

function nearest(found: readonly { at: number }[], offset: number, tokens: Context['reading']['tokens']): number {
  let best = 0
  for (let index = 1; index < found.length; index++) {
    if (Math.abs(tokens[found[index]!.at]!.start - offset) < Math.abs(tokens[found[best]!.at]!.start - offset)) best = index
  }
  return best
}

/** What a denial near an article denies: what the article says, or only that anybody made use of it. */
function deniedAt(context: Context, at: number): 'nothing' | 'use' | 'content' {
  const { tokens } = context.reading
  const denied = (index: number): boolean => DENIALS.has(tokens[index]!.norm)
  let found = false
  for (let index = Math.max(context.sentence.from, at - 6); index < Math.min(context.sentence.to, at + 9); index++) {
    // “…, and this time nobody came”: another thing is denied.
    const joint = tokens[index]!.norm
    if (index > at && (joint === ';' || ((joint === 'and' || joint === 'but') && tokens[index - 1]!.norm === ','))) break
    found ||= denied(index)
  }
  if (!found) return 'nothing'
  const clause = clauseAround(context, at) ?? context.sentence.clauses[0]
  return clause && USING.has(clause.verb.lemma) ? 'use' : 'content'
}

const DENIALS = new Set(['not', 'nobody', 'none', "n't", 'nothing', 'never', 'nor', 'neither', 'silent', 'without'])

/** Verbs that say what becomes of an article, and not what it says. */
const USING = new Set(['use', 'invoke', 'trigger', 'activate', 'apply', 'test', 'try'])

/** How a topic stands to its article: put to it in so many words, or only near it; and what else the sentence names before it. */
import type { Slot } from '../claim.js'
import { type Context, namedBetween } from '../context.js'
import type { ArticlePlace } from './provision-treaty.js'

/** Topics that nothing but words of saying so part from the article: “Article 4, the mutual defence clause”, “Article 4 deals with”. */
export function statedOf(
  context: Context,
  article: ArticlePlace & { readonly treaty: Slot<string> | undefined },
  topics: readonly Slot<string>[],
): readonly Slot<string>[] {
  const { tokens, units } = context.reading
  const named = units.find((it) => it.kind === 'name' && tokens[it.from]!.start === article.treaty?.start)
  const after = named && named.from >= article.after ? named.to : article.after
  const before = named && named.to <= article.at ? named.from : article.at
  return topics.filter((topic) => {
    let first = context.sentence.from
    while (first < context.sentence.to && tokens[first]!.start < topic.start) first++
    let last = first
    while (last < context.sentence.to && tokens[last]!.start < topic.end) last++
    if (first >= after) return allWithin(context, after, first, BEHIND) && says(context, after, first)
    return last <= before && allWithin(context, last, before, BEFORE)
  })
}

/** How many words may stand between an article and its topic. */
const REACH = 8

function allWithin(context: Context, from: number, to: number, words: ReadonlySet<string>): boolean {
  if (to - from > REACH) return false
  const { tokens, units } = context.reading
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (words.has(token.norm) || words.has(token.lemma)) continue
    // “the self-defence clause of the ⟦Charter⟧, Article 51”.
    if (words === BEFORE && units.some((it) => it.kind === 'name' && it.from <= at && at < it.to)) continue
    return false
  }
  return true
}

/** “Article 4, the X clause”, “Article 4 on X”, “Article 4 gives X”, “known as X”; not “Article 4, on which the X clause rests”. */
function says(context: Context, from: number, to: number): boolean {
  const { tokens } = context.reading
  const words = tokens.slice(from, to).filter((it) => it.pos !== 'PUNCT' && it.pos !== 'DET' && !PLAIN.has(it.norm))
  if (words.every((it) => it.norm === 'on' || it.norm === 'about')) return true
  const verb = words.findIndex((it) => SAYING.has(it.lemma))
  const relative = words.findIndex((it) => it.norm === 'which' || it.norm === 'that')
  if (verb < 0 || (relative >= 0 && verb !== relative + 1)) return false
  return !words.some((it) => it.norm === 'as') || words.some((it) => it.lemma === 'know')
}

/** Verbs by which an article holds what it holds. */
const SAYING: ReadonlySet<string> = new Set(
  'be know call give grant guarantee enshrine contain provide deal concern govern cover set lay establish regulate address recognise recognize preserve affirm codify embody define create confer constitute'.split(
    ' ',
  ),
)

const PLAIN = new Set(['the', 'a', 'an', 'its', 'their', 'also', 'so-called', 'right', 'of', '-', '–', '—'])

const LIGHT = [',', '(', ':', '-', '–', '—', 'the', 'a', 'an', 'its', 'their', 'be', 'also', 'of', 'in', 'right', 'so-called']

/** Between an article and what it is said to hold. */
const BEHIND: ReadonlySet<string> = new Set([
  ...LIGHT,
  ...['which', 'that', 'on', 'about', 'for', 'with', 'out', 'down', 'as', 'to', 'every', 'each', 'all', 'any'],
  ...['member', 'state', 'party', 'signatory'],
  ...SAYING,
])

/** Between what an article is said to hold and the article. */
const BEFORE: ReadonlySet<string> = new Set([
  ...LIGHT,
  ...['by', 'out', 'down'],
  ...['contain', 'give', 'grant', 'guarantee', 'enshrine', 'set', 'lay', 'establish', 'recognise', 'recognize', 'find', 'stand'],
])

/** Whether a treaty's words are a name, and not a noun that means it. */
export function isName(context: Context, treaty: Slot<string>): boolean {
  return context.reading.units.some((it) => it.kind === 'name' && context.reading.tokens[it.from]!.start === treaty.start)
}

/** Bodies and treaties that the sentence names before an article; where it compares two, none: either may be meant. */
export function besideArticle(context: Context, at: number, treaty: Slot<string> | undefined): readonly string[] {
  const { tokens } = context.reading
  for (let token = context.sentence.from; token < context.sentence.to; token++) if (COMPARING.has(tokens[token]!.lemma)) return []
  return namedBetween(context, context.sentence.from, at)
    .filter((it) => it.start !== treaty?.start)
    .map((it) => it.value)
}

const COMPARING = new Set([
  'like',
  'unlike',
  'as',
  'than',
  'resemble',
  'compare',
  'similar',
  'equivalent',
  'counterpart',
  'mirror',
  'copy',
  'model',
  'echo',
  'whereas',
  'while',
  'but',
])

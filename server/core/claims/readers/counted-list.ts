/**
 * A number and the things that are then told one by one.
 *
 *     three states acceded: Latvia, Malta and Cyprus      a list behind a colon, a dash, “namely”, or in parentheses
 *     Sent by: Latvia, Malta, Cyprus. Three contributors.  a number right behind the list
 *     Agreed: (a) …; (b) …. Two points.                    things numbered or lettered
 */
import type { Chunk } from '../../syntax/chunk.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { LIST_NOUNS, PEOPLE_NOUNS } from '../../text/english.js'
import type { CountClaim } from '../claim.js'
import { type Context, spanOf } from '../context.js'
import type { SentenceReading } from '../passage-reading.js'
import { voiceOf } from '../voice.js'
import { clauseAround, clauseOf } from './clause-of.js'

/** A list read to its end: how many things it holds, by every way of counting them. */
interface Told {
  readonly from: number
  readonly to: number
  readonly counts: readonly number[]
  readonly sort: 'names' | 'things' | 'marked'
  /** Each part's own number: “206 civilians and 19 officers”. */
  readonly parts: readonly NounPhrase[]
}

/** More things than this are not told one by one. */
const MOST_TOLD = 30

type Numbered = NounPhrase & { readonly number: NonNullable<NounPhrase['number']> }

export function readCountedLists(context: Context): void {
  const { chunks } = context.sentence
  for (let at = 1; at < chunks.length; at++) {
    const opener = openerAt(context, chunks, at)
    if (!opener) continue
    const told = readList(context, context.sentence, opener.list, opener.until)
    const phrase = told && headOf(context, chunks.slice(0, at), opener.strict, told)
    if (told && phrase) add(context, phrase, told)
    if (told && opener.until === 'stop') break
  }
  readTrailingCount(context)
}

/** What opens a list at a chunk: a colon, a dash or a parenthesis right behind the number, “namely”. */
function openerAt(
  context: Context,
  chunks: readonly Chunk[],
  at: number,
): { readonly list: number; readonly until: Chunk['kind']; readonly strict: boolean } | undefined {
  const chunk = chunks[at]!
  if (chunk.kind === 'colon') return { list: at + 1, until: 'stop', strict: false }
  if (chunk.kind === 'open' || chunk.kind === 'dash') return { list: at + 1, until: chunk.kind === 'open' ? 'close' : 'dash', strict: true }
  if (NAMELY.has(context.reading.tokens[chunk.from]!.norm)) return { list: at + 1, until: 'stop', strict: false }
  return undefined
}

const NAMELY = new Set(['namely', 'viz', 'viz.'])

/** The numbered phrase that a list is of: right before it, or the only number before it with no other plural in between. */
function headOf(context: Context, before: readonly Chunk[], strict: boolean, told: Told): Numbered | undefined {
  const last = before.at(-1)
  const label = labelled(before)
  const of = before[before.length - 2]
  const outer = before[before.length - 3]
  // “three of them: …”, “three of the nine members: …” tell three.
  const within = last?.kind === 'np' && of?.kind === 'prep' && of.word === 'of'
  const picked = within && (last.phrase.pronoun === 'them' || (outer?.kind === 'np' && isBareNumber(outer.phrase)))
  const some = picked ? outer : last
  const direct = label ?? (some?.kind === 'np' ? some.phrase : undefined)
  const plural = direct && (isPlural(context, direct) || direct === label || isOfThem(direct))
  if (direct && isCount(context, direct) && (told.parts.length || plural))
    return strict && told.sort === 'things' && !told.parts.length ? undefined : direct
  if (strict) return undefined
  const phrases = before.flatMap((it) => (it.kind === 'np' ? [it.phrase] : []))
  const numbered = phrases.filter((it) => it.number)
  const only = numbered.length === 1 ? numbered[0]! : undefined
  if (!only || !isCount(context, only) || told.parts.length) return undefined
  if (told.sort === 'things' && !LIST_NOUNS.has(only.headLemma)) return undefined
  const between = context.reading.tokens.slice(only.to, told.from)
  if (between.some((it) => OPEN_ENDED.has(it.norm))) return undefined
  return phrases.some((it) => it.from > only.from && isPlural(context, it)) ? undefined : only
}

/** “six of them”, “six of the nine”: a number by itself, of others. */
function isOfThem(phrase: NounPhrase): boolean {
  return isBareNumber(phrase) && phrase.of.length > 0
}

function isBareNumber({ number, head }: NounPhrase): boolean {
  return number !== undefined && head === number.to - 1
}

/** “Members (six): …” */
function labelled(before: readonly Chunk[]): NounPhrase | undefined {
  const [open, inside, close] = before.slice(-3)
  return open?.kind === 'open' && inside?.kind === 'np' && close?.kind === 'close' && before.length === 4 ? inside.phrase : undefined
}

/** A small exact whole number of things that can be told one by one. */
function isCount(context: Context, phrase: NounPhrase): phrase is Numbered {
  const number = phrase.number?.number
  const before = context.reading.tokens[(phrase.number?.from ?? 0) - 1]
  // “Page 11”, “Article 5”: a number behind a noun counts nothing.
  if (before && before.sentence === context.reading.tokens[phrase.from]!.sentence && (before.pos === 'NOUN' || before.pos === 'PROPN'))
    return false
  return (
    number !== undefined &&
    number.hedge === 'exact' &&
    Number.isInteger(number.value) &&
    number.value >= 2 &&
    !MEASURES.has(phrase.headLemma) &&
    !phrase.preps.some((it) => it.prep === 'per')
  )
}

const MEASURES = new Set(
  "day week month year decade hour minute second century percent % cent kilometre kilometer km mile metre meter tonne ton dollar euro pound litre degree point time o'clock pm am page per-cent".split(
    ' ',
  ),
)

function isPlural(context: Context, phrase: NounPhrase): boolean {
  const token = context.reading.tokens[phrase.head]!
  return token.pos === 'NOUN' && token.norm !== token.lemma
}

/** Reads a list from a chunk to where it ends; nothing where it is open, mixed, or no list. */
function readList(context: Context, sentence: SentenceReading, start: number, until: Chunk['kind']): Told | undefined {
  const { tokens } = context.reading
  const { chunks } = sentence
  let end = start
  while (end < chunks.length && chunks[end]!.kind !== until && (until === 'close' || chunks[end]!.kind !== 'stop')) end++
  if (until === 'close' && chunks[end]?.kind !== 'close') return undefined
  const first = chunks[start]
  if (!first || end <= start) return undefined
  const [from, to] = [first.from, chunks[end - 1]!.to]
  for (let at = from; at < to; at++) if (OPEN_ENDED.has(tokens[at]!.norm)) return undefined
  const marked = markersIn(context, from, to)
  if (marked > 0) return marked > 1 ? { from, to, counts: [marked], sort: 'marked', parts: [] } : undefined
  return itemsOf(context, chunks.slice(start, end), from, to)
}

/** Words after which a list need not be all there is. */
const OPEN_ENDED = new Set(
  'including include includes such like other others etc etc. among e.g. eg notably mainly chiefly especially or either respectively both each ... …'.split(
    ' ',
  ),
)

/** Things parted by commas and “and”, all names or all common nouns. */
function itemsOf(context: Context, chunks: readonly Chunk[], from: number, to: number): Told | undefined {
  const items: NounPhrase[] = []
  let fresh = true
  let ands = 0
  let serial = false
  let depth = 0
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.kind === 'open') depth++
    else if (chunk.kind === 'close') depth--
    if (depth > 0 || chunk.kind === 'close' || chunk.kind === 'date' || chunk.kind === 'stop') continue
    if (chunk.kind === 'np') {
      if (fresh) items.push(chunk.phrase)
      else if (chunks[index - 1]?.kind !== 'prep') return undefined
      fresh = false
    } else if (chunk.kind === 'comma' || chunk.kind === 'semicolon') fresh = true
    else if (chunk.kind === 'and') {
      ands++
      serial = chunks[index - 1]?.kind === 'comma'
      fresh = true
    } else if (chunk.kind !== 'prep' || fresh) return undefined
  }
  const { tokens } = context.reading
  const names = items.filter((it) => (it.name !== undefined || it.unknownName !== undefined) && !it.number)
  const parts = items.filter((it) => it.number)
  if (items.length < 2 || ands > 1 || (names.length !== items.length && names.length > 0) || fresh) return undefined
  if (parts.length && parts.length !== items.length) return undefined
  if (!names.length && items.some((it) => it.pronoun || tokens[it.head]!.pos === 'ADV')) return undefined
  // “Bosnia and Herzegovina”, “research and development”: what “and” joins may be one thing.
  const joined = ands === 1 && !serial && items.length > 2 && items.slice(-2).every((it) => !it.name)
  return { from, to, counts: joined ? [items.length, items.length - 1] : [items.length], sort: names.length ? 'names' : 'things', parts }
}

/** How many markers `(a)`, `2)`, `(iii)` stand in a stretch, in their order from the first; none where the order is broken. */
function markersIn(context: Context, from: number, to: number): number {
  const { tokens } = context.reading
  let count = 0
  for (let at = from; at + 1 < to; at++) {
    if (tokens[at + 1]!.norm !== ')') continue
    const word = tokens[at]!.norm
    if (SEQUENCES.some((sequence) => sequence[count] === word)) count++
  }
  return count
}

const SEQUENCES = ['a b c d e f g h i j k l', '1 2 3 4 5 6 7 8 9 10 11 12', 'i ii iii iv v vi vii viii ix x'].map((it) => it.split(' '))

/** “… Russia, Latvia and Malta. Three contributors.”: a sentence of a number and a noun, right behind one that ends in a list. */
function readTrailingCount(context: Context): void {
  const { reading, sentence } = context
  const before = reading.sentences[reading.sentences.indexOf(sentence) - 1]
  const first = sentence.chunks[0]
  if (!before || sentence.clauses.length || first?.kind !== 'np' || !isCount(context, first.phrase)) return
  const phrase = first.phrase
  const next = sentence.chunks[1]
  const inAll = next?.kind === 'prep' && next.word === 'in' && reading.tokens[next.to]?.norm === 'all'
  const bare = phrase.head === phrase.number.to - 1
  if (bare ? !inAll : next !== undefined && next.kind !== 'stop' && next.kind !== 'comma') return
  if (!bare && (phrase.definite || phrase.modifierNames.length || !isPlural(context, phrase))) return
  const start = before.chunks.findIndex((it) => it.kind === 'colon') + 1
  const told = readList(context, before, start > 0 ? start : listStart(before), 'stop')
  if (!told || told.parts.length || (told.sort === 'things' && !LIST_NOUNS.has(phrase.headLemma))) return
  // “With Latvia and Malta. Three in all.”: whoever has them with it is one more.
  const opener = before.chunks[0]
  const withThem = opener?.kind === 'prep' && opener.word === 'with'
  const counts = withThem || inAll ? [...told.counts, ...told.counts.map((it) => it + 1)] : told.counts
  if (!withThem && start === 0) return
  add(context, phrase, { ...told, counts: withThem ? told.counts.map((it) => it + 1) : counts })
}

/** The list of a sentence that opens with “With”. */
function listStart(sentence: SentenceReading): number {
  return sentence.chunks[0]?.kind === 'prep' ? 1 : sentence.chunks.length
}

function add(context: Context, phrase: Numbered, told: Told): void {
  const number = phrase.number
  const list = spanOf(context, told.from, told.to)
  const sum = sumOf(phrase, told)
  if (told.parts.length && sum === undefined) return
  if (sum === undefined && number.number.value > MOST_TOLD) return
  const place = spanOf(context, number.from, number.to)
  const claim: CountClaim = {
    kind: 'count',
    start: Math.min(place.start, list.start),
    end: Math.max(place.end, list.end),
    number: { value: number.number.value, ...place },
    counts: sum === undefined ? told.counts : [sum],
    list,
    how: sum === undefined ? 'list' : 'sum',
    negated: false,
    voice: voiceOf(context, clauseOf(context, phrase) ?? clauseAround(context, phrase.from), phrase.from),
    time: undefined,
  }
  context.claims.push(claim)
}

/** “300 Danes”, “300 Danish”: people told by their nation, also where no record bears its name. */
function isNation(part: NounPhrase): boolean {
  return part.unknownName !== undefined || part.name?.candidates.some((it) => it.form.kind === 'demonym') === true
}

/** What the parts make, where they are parts of the same: of people, of the same noun, or without a noun of their own. */
function sumOf(whole: Numbered, told: Told): number | undefined {
  if (!told.parts.length) return undefined
  let sum = 0
  for (const part of told.parts) {
    const number = part.number!.number
    if (number.hedge !== 'exact' || number.value > whole.number.number.value || part.preps.some((it) => it.prep === 'per')) return undefined
    const same = part.headLemma === whole.headLemma || part.head === part.number!.to - 1
    if (!same && !(PEOPLE_NOUNS.has(whole.headLemma) && (PEOPLE_NOUNS.has(part.headLemma) || isNation(part)))) return undefined
    sum += number.value
  }
  return sum
}

/** Chunks: a sentence as a flat run of noun phrases, verb groups, prepositions, dates and joints. */
import { COORDINATORS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from '../text/english.js'
import type { Token } from '../text/passage.js'
import { perWord } from '../text/word.js'
import { type NounPhrase, readNounPhrase } from './noun-phrase.js'
import type { Unit } from './unit.js'
import { isPrefixed, readVerbGroup, type VerbGroup } from './verb-group.js'

export type JointKind =
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'dash'
  | 'open'
  | 'close'
  | 'quote'
  | 'and'
  | 'relative'
  | 'subordinator'
  | 'adverb'
  | 'stop'
  | 'other'

export type Chunk =
  | { readonly kind: 'np'; readonly from: number; readonly to: number; readonly phrase: NounPhrase }
  | { readonly kind: 'vg'; readonly from: number; readonly to: number; readonly verb: VerbGroup }
  | { readonly kind: 'prep'; readonly from: number; readonly to: number; readonly word: string }
  | { readonly kind: 'date'; readonly from: number; readonly to: number; readonly unit: Extract<Unit, { kind: 'date' }> }
  | { readonly kind: JointKind; readonly from: number; readonly to: number; readonly word: string }

/** Prepositions of several words, by their first word; longest first. */
const COMPLEX_PREPOSITIONS: ReadonlyMap<string, readonly (readonly [readonly string[], string])[]> = new Map([
  [
    'as',
    [
      [['as', 'well', 'as'], 'and'],
      [['as', 'part', 'of'], 'within'],
    ],
  ],
  ['along', [[['along', 'with'], 'and']]],
  ['together', [[['together', 'with'], 'and']]],
  ['according', [[['according', 'to'], 'according to']]],
  ['because', [[['because', 'of'], 'because of']]],
  ['such', [[['such', 'as'], 'such as']]],
  ['rather', [[['rather', 'than'], 'rather than']]],
  ['instead', [[['instead', 'of'], 'rather than']]],
  ['other', [[['other', 'than'], 'except']]],
  ['except', [[['except', 'for'], 'except']]],
  ['apart', [[['apart', 'from'], 'except']]],
  ['but', [[['but', 'not'], 'rather than']]],
  [
    'in',
    [
      [['in', 'the', 'wake', 'of'], 'after'],
      [['in', 'front', 'of'], 'before'],
      [['in', 'response', 'to'], 'in response to'],
    ],
  ],
  ['prior', [[['prior', 'to'], 'before']]],
  ['up', [[['up', 'to'], 'until']]],
])

/** Cuts the units of one sentence into chunks. */
export function chunk(tokens: readonly Token[], units: readonly Unit[], fromUnit: number, toUnit: number): readonly Chunk[] {
  const chunks: Chunk[] = []
  const limitToken = toUnit > fromUnit ? units[toUnit - 1]!.to : 0
  const unitAtToken = (token: number, after: number): number => {
    let index = after
    while (index < toUnit && units[index]!.from < token) index++
    return index
  }
  let at = fromUnit
  while (at < toUnit) {
    const unit = units[at]!
    const token = tokens[unit.from]!
    if (unit.kind === 'date') {
      const phrase =
        unit.date.relation === undefined && !isFollowing(tokens, unit.to) ? readNounPhrase(tokens, units, at, toUnit) : undefined
      if (phrase?.value.dates.length) {
        at = push({ kind: 'np', from: phrase.value.from, to: phrase.value.to, phrase: phrase.value }, phrase.next)
        continue
      }
      at = push({ kind: 'date', from: unit.from, to: unit.to, unit }, at + 1)
      continue
    }
    if (unit.kind === 'word') {
      const complex = complexPreposition(tokens, unit.from, limitToken)
      if (complex) {
        const kind = complex.word === 'and' ? ('and' as const) : ('prep' as const)
        const from = unit.from
        const to = complex.to
        chunks.push({ kind, from, to, word: complex.word })
        at = unitAtToken(to, at + 1)
        continue
      }
      if (isFollowing(tokens, unit.from)) {
        at = push({ kind: 'prep', from: unit.from, to: unit.to, word: 'after' }, at + 1)
        continue
      }
      const joint = jointOf(tokens, unit.from, chunks)
      if (joint) {
        at = push({ kind: joint, from: unit.from, to: unit.to, word: token.norm }, at + 1)
        continue
      }
      const verb = startsVerb(tokens, unit.from, chunks) ? readVerbGroup(tokens, unit.from, limitToken) : undefined
      if (verb && !verbInsidePhrase(tokens, units, at, toUnit, verb)) {
        at = push({ kind: 'vg', from: verb.from, to: verb.to, verb }, unitAtToken(verb.to, at + 1))
        continue
      }
      if (PREPOSITIONS.has(token.norm) && token.pos !== 'NOUN' && token.pos !== 'VERB') {
        at = push({ kind: 'prep', from: unit.from, to: unit.to, word: token.norm }, at + 1)
        continue
      }
    }
    const phrase = readNounPhrase(tokens, units, at, toUnit)
    if (phrase && phrase.next > at) {
      at = push({ kind: 'np', from: phrase.value.from, to: phrase.value.to, phrase: phrase.value }, phrase.next)
      continue
    }
    const kind = token.pos === 'ADV' ? ('adverb' as const) : ('other' as const)
    at = push({ kind, from: unit.from, to: unit.to, word: token.norm }, at + 1)
  }
  return chunks.map((it, index) =>
    it.kind === 'prep' && CLAUSE_OPENERS.has(it.word) && opensClause(chunks, index + 1) ? { ...it, kind: 'subordinator' as const } : it,
  )

  function push(piece: Chunk, next: number): number {
    chunks.push(piece)
    return next
  }
}

/** Words that open a clause as well as a phrase: “after the war”, “after he resigned”. */
const CLAUSE_OPENERS = new Set(['after', 'before', 'since', 'until', 'till', 'as', 'like', 'once', 'following'])

/** A subject and its finite verb come next: noun phrases with their “of” phrases, then a verb. */
function opensClause(chunks: readonly Chunk[], start: number): boolean {
  let at = start
  if (chunks[at]?.kind !== 'np') return false
  at++
  let listed = true
  while (at + 1 < chunks.length) {
    const joint = chunks[at]!
    const next = chunks[at + 1]!
    if (next.kind === 'np' && (joint.kind === 'and' || joint.kind === 'comma' || (joint.kind === 'prep' && joint.word === 'of'))) {
      // “after the war, X and Y left”: without an “and”, what stands behind the comma is another clause's subject.
      if (joint.kind !== 'prep') listed = joint.kind === 'and'
      at += 2
    } else break
  }
  const verb = chunks[at]
  return (
    listed &&
    verb?.kind === 'vg' &&
    verb.verb.form === 'finite' &&
    !(verb.verb.from === verb.verb.main && chunks[at + 1]?.kind === 'prep' && (chunks[at + 1] as { word: string }).word === 'by')
  )
}

/** “following a rise in prices”: a preposition, whatever the tagger says, unless an article stands before it. */
function isFollowing(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== 'following') return false
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  return before?.pos !== 'DET' && before?.norm !== 'the' && (next?.pos === 'DET' || next?.pos === 'PRON' || next?.pos === 'PROPN')
}

function complexPreposition(tokens: readonly Token[], at: number, limit: number): { word: string; to: number } | undefined {
  for (const [words, word] of COMPLEX_PREPOSITIONS.get(tokens[at]!.norm) ?? []) {
    if (at + words.length <= limit && words.every((it, index) => tokens[at + index]!.norm === it)) return { word, to: at + words.length }
  }
  return undefined
}

const PUNCTUATION: ReadonlyMap<string, JointKind> = new Map([
  [',', 'comma'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
  ['"', 'quote'],
  ['“', 'quote'],
  ['”', 'quote'],
  ['«', 'quote'],
  ['»', 'quote'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['|', 'semicolon'],
  ['•', 'semicolon'],
  ['.', 'stop'],
  ['!', 'stop'],
  ['?', 'stop'],
  ['/', 'and'],
])

/** Whether a word can be a joint at all; most cannot. */
const mayJoin = perWord(
  ({ norm, text }) =>
    PUNCTUATION.has(norm) ||
    PUNCTUATION.has(text) ||
    COORDINATORS.has(norm) ||
    RELATIVES.has(norm) ||
    SUBORDINATORS.has(norm) ||
    norm === '-' ||
    norm === 'but' ||
    norm === 'yet',
)

function jointOf(tokens: readonly Token[], at: number, chunks: readonly Chunk[]): JointKind | undefined {
  const token = tokens[at]!
  if (!mayJoin(token.word)) return undefined
  const word = token.norm
  const punctuation = PUNCTUATION.get(word) ?? PUNCTUATION.get(token.text)
  if (punctuation) return punctuation
  if (word === '-' && token.spaceBefore) return 'dash'
  if (COORDINATORS.has(word)) return 'and'
  if (word === 'but' || word === 'yet') return 'and'
  const last = chunks.at(-1)
  if (RELATIVES.has(word)) {
    if (word === 'that' && token.pos === 'DET') return undefined
    const afterNominal =
      last && (last.kind === 'np' || last.kind === 'close' || (last.kind === 'comma' && lastNominal(chunks)) || last.kind === 'prep')
    if (word === 'that') return last?.kind === 'np' && tokens[at + 1] && isVerbish(tokens[at + 1]!) ? 'relative' : 'subordinator'
    if (word === 'when' || word === 'where') return afterNominal && last.kind !== 'prep' ? 'relative' : 'subordinator'
    return afterNominal ? 'relative' : 'subordinator'
  }
  if (SUBORDINATORS.has(word)) {
    // “left once before in 1996”, “once again”: an adverb.
    if (word === 'once' && AGAIN.has(tokens[at + 1]?.norm ?? '')) return undefined
    // “since 1991”, “after the war”: prepositions where no clause follows.
    if (PREPOSITIONS.has(word)) return undefined
    // “Iceland ⟦provided⟧ two ships”: a verb right behind its subject.
    if (word === 'provided' && last?.kind === 'np' && tokens[at + 1]?.norm !== 'that') return undefined
    return 'subordinator'
  }
  return undefined
}

const AGAIN: ReadonlySet<string> = new Set(['before', 'again', 'more', 'already'])

function lastNominal(chunks: readonly Chunk[]): boolean {
  const before = chunks[chunks.length - 2]
  return before?.kind === 'np' || before?.kind === 'close' || before?.kind === 'date'
}

function isVerbish(token: Token): boolean {
  return token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADV'
}

/** A verb group starts at an auxiliary, a verb, or “to” before a verb; not at a noun that merely looks like one. */
function startsVerb(tokens: readonly Token[], at: number, chunks: readonly Chunk[]): boolean {
  const token = tokens[at]!
  const word = token.norm
  if (isPrefixed(tokens, at)) return true
  if (token.pos === 'VERB' || token.pos === 'AUX') {
    // A verb right after a determiner is a noun or an adjective.
    const before = tokens[at - 1]
    return !(before && (before.pos === 'DET' || before.norm === 'the') && chunks.at(-1)?.kind !== 'np')
  }
  if (word === 'to') {
    const next = tokens[at + 1]
    return next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX')
  }
  if (word === 'never' || word === 'not') {
    const next = tokens[at + 1]
    return next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX' || next.norm === 'to')
  }
  return false
}

/** “Acting Prime Minister”, “striking oil workers”, “signed in 1992” at the head of a phrase: a participle that modifies a noun. */
function verbInsidePhrase(tokens: readonly Token[], units: readonly Unit[], at: number, limit: number, verb: VerbGroup): boolean {
  if (verb.to - verb.from !== 1) return false
  const word = tokens[verb.main]!.norm
  if (word !== 'acting' && word !== 'outgoing' && word !== 'serving' && word !== 'sitting' && word !== 'incoming' && word !== 'ruling')
    return false
  const next = units[at + 1]
  return (
    next !== undefined &&
    at + 1 < limit &&
    (next.kind === 'role' || next.kind === 'name' || tokens[next.from]!.pos === 'NOUN' || tokens[next.from]!.pos === 'PROPN')
  )
}

/** Noun phrases: determiner, modifiers, head, with the possessor in front and the “of” phrases behind. */
import { DEFINITES, LENGTH_NOUNS, POSSESSIVE_PRONOUNS, THIRD_PERSON } from '../text/english.js'
import type { Token } from '../text/passage.js'
import type { Unit } from './unit.js'
import { isParticipleForm, PAST_ONLY } from './verb-group.js'

type Of<K extends Unit['kind']> = Extract<Unit, { kind: K }>

export interface NounPhrase {
  /** Tokens of the phrase itself, possessor included, “of” phrases left out. */
  readonly from: number
  to: number
  readonly definite: boolean
  /** A personal or possessive pronoun that is the whole phrase. */
  readonly pronoun: string | undefined
  /** A pronoun before the head: “its chair”. */
  readonly possessivePronoun: { readonly word: string; readonly token: number } | undefined
  readonly possessor: NounPhrase | undefined
  /** Token of the head noun or of the last word of the name that is the head. */
  readonly head: number
  readonly headLemma: string
  /** The name that the phrase ends in: “Armenian Prime Minister ⟦Nikol Pashinyan⟧”. */
  readonly name: Of<'name'> | undefined
  /** Capitalised words that no record bears, where a name would stand. */
  readonly unknownName: { readonly from: number; readonly to: number } | undefined
  /** The head is capital letters throughout. */
  readonly abbreviation: boolean
  readonly role: Of<'role'> | undefined
  readonly number: Of<'number'> | undefined
  readonly dates: readonly Of<'date'>[]
  /** Names before the head: demonyms, states, bodies. */
  readonly modifierNames: readonly Of<'name'>[]
  /** Other words before the head, in base form. */
  readonly modifiers: readonly { readonly lemma: string; readonly token: number }[]
  of: readonly NounPhrase[]
  /** Prepositional phrases that follow directly. */
  preps: readonly { readonly prep: string; readonly phrases: readonly NounPhrase[]; readonly date?: Of<'date'> }[]
}

/** “A week later X spoke”, “the next day X spoke”: a date told from another one stands beside a name, and not before a noun. */
function isAdverbial(tokens: readonly Token[], { to, date: { form } }: Of<'date'>): boolean {
  if (form.is !== 'shift' && !(form.is === 'unit' && form.from === 'discourse')) return false
  return tokens[to]?.pos === 'PROPN' || tokens[to]?.pos === 'DET'
}

function isNounNext(tokens: readonly Token[], unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && tokens[unit.from]!.pos === 'NOUN'
}

function isLength(tokens: readonly Token[], at: number): boolean {
  return LENGTH_NOUNS.has(tokens[at]!.lemma) && tokens[at - 1]?.norm !== '-'
}

export interface Read<T> {
  readonly value: T
  /** Index of the next unit. */
  readonly next: number
}

/** Reads the longest noun phrase that starts at a unit. `limit` is the unit index where the sentence ends. */
export function readNounPhrase(
  tokens: readonly Token[],
  units: readonly Unit[],
  start: number,
  limit: number,
): Read<NounPhrase> | undefined {
  let phrase = readSimple(tokens, units, start, limit, undefined)
  while (phrase) {
    const mark = units[phrase.next]
    if (phrase.next >= limit || mark?.kind !== 'word' || !isPossessive(tokens[mark.from]!)) return phrase
    const possessed = readSimple(tokens, units, phrase.next + 1, limit, phrase.value)
    if (!possessed) return { value: { ...phrase.value, to: mark.to }, next: phrase.next + 1 }
    phrase = possessed
  }
  return undefined
}

function readSimple(
  tokens: readonly Token[],
  units: readonly Unit[],
  start: number,
  limit: number,
  possessor: NounPhrase | undefined,
): Read<NounPhrase> | undefined {
  const first = units[start]
  if (!first || start >= limit) return undefined
  const from = possessor ? possessor.from : first.from
  const firstToken = tokens[first.from]!
  if (first.kind === 'word' && firstToken.pos === 'PRON' && !possessor && !POSSESSIVE_PRONOUNS.has(firstToken.norm)) {
    if (!THIRD_PERSON.has(firstToken.norm) && firstToken.norm !== 'i' && firstToken.norm !== 'we' && firstToken.norm !== 'you')
      return undefined
    return { value: pronounPhrase(first, firstToken), next: start + 1 }
  }
  let definite = possessor !== undefined
  let possessivePronoun: NounPhrase['possessivePronoun']
  let at = start
  let determined = false
  const modifiers: { lemma: string; token: number }[] = []
  const modifierNames: Of<'name'>[] = []
  const dates: Of<'date'>[] = []
  let role: Of<'role'> | undefined
  let number: Of<'number'> | undefined
  let name: Of<'name'> | undefined
  let unknownName: { from: number; to: number } | undefined
  let head = -1
  let end = start
  for (; at < limit; at++) {
    const unit = units[at]!
    const token = tokens[unit.from]!
    if (unit.kind === 'name') {
      const demonym = isDemonym(unit)
      // “For two years X governed”: a length of time is no part of a name.
      if (head >= 0 && !name && (number || firstToken.norm === 'a') && isLength(tokens, head)) break
      // “EFTA member Norway”: a common noun between two names stands before the second.
      if (head >= 0 && !name && !role && tokens[head]!.pos === 'NOUN') pushHead()
      if (name && !isDemonym(name)) {
        const person = isPerson(unit)
        // “Azerbaijan Georgia” is two phrases; “NATO Secretary General Jens …” is one.
        if (!person || !role || isPerson(name)) {
          if (!(isAdjectival(name) && !person)) break
        }
      }
      if (name) modifierNames.push(name)
      name = unit
      head = unit.to - 1
      end = at + 1
      if (isPerson(unit)) {
        if (determined && definite && !role && !modifiers.length) continue
        at++
        break
      }
      if (demonym && !followedByNominal(tokens, units, at + 1, limit)) {
        at++
        break
      }
      continue
    }
    if (unit.kind === 'role') {
      if (name && isPerson(name)) break
      if (name) {
        modifierNames.push(name)
        name = undefined
      }
      if (role) modifiers.push({ lemma: role.role, token: role.from })
      role = unit
      head = unit.to - 1
      end = at + 1
      continue
    }
    if (unit.kind === 'date') {
      // “the January 2022 protests”, “the 2020 war”: a date inside, never at the end.
      if (
        head < 0 &&
        (determined || possessor || at === start) &&
        startsNominal(tokens, units, at + 1, limit) &&
        unit.date.form.is !== 'weekday' &&
        !isAdverbial(tokens, unit)
      ) {
        dates.push(unit)
        continue
      }
      break
    }
    if (unit.kind === 'number') {
      if (head >= 0 && tokens[head]!.pos !== 'ADJ') break
      if (head >= 0) pushHead()
      number = unit
      head = unit.to - 1
      end = at + 1
      // A bare figure is a phrase of its own unless a noun follows.
      continue
    }
    const word = token.norm
    if (at === start && !possessor && (token.pos === 'DET' || DEFINITES.has(word) || word === 'a' || word === 'an') && word !== 'that') {
      definite = DEFINITES.has(word)
      determined = true
      continue
    }
    if (head < 0 && word === 'the') {
      definite = true
      determined = true
      continue
    }
    if (at === start && !possessor && POSSESSIVE_PRONOUNS.has(word)) {
      possessivePronoun = { word, token: unit.from }
      definite = true
      determined = true
      continue
    }
    if (isPossessive(token)) break
    if ((word === '-' || word === '–') && !token.spaceBefore && at > start) {
      // Compounds: `Russian-led`, `2,500-strong`, `thirty-year`.
      const next = units[at + 1]
      if (next && at + 1 < limit && !tokens[next.from]!.spaceBefore && next.kind !== 'date') {
        if (next.kind === 'word') {
          if (name) {
            modifierNames.push(name)
            name = undefined
          }
          modifiers.push({ lemma: tokens[next.from]!.lemma, token: next.from })
          head = next.from
          end = at + 2
          at++
        }
        continue
      }
      break
    }
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || (token.pos === 'SYM' && word === '%')) {
      // “the Mamin government”: behind an article a person's name stands before its noun.
      if (name && isPerson(name) && !(determined && definite && !role && token.pos === 'NOUN' && !modifiers.length)) break
      if (name && !isAdjectival(name) && token.pos === 'PROPN' && !role) break
      if (name) {
        modifierNames.push(name)
        name = undefined
      }
      if (head >= 0 && !unknownName && tokens[head]!.pos !== 'PROPN') pushHead()
      if (token.pos === 'PROPN' && isCapitalised(token.text)) {
        unknownName =
          unknownName && unknownName.to === unit.from ? { from: unknownName.from, to: unit.to } : { from: unit.from, to: unit.to }
      } else {
        if (unknownName) modifiers.push({ lemma: tokens[unknownName.to - 1]!.lemma, token: unknownName.to - 1 })
        unknownName = undefined
      }
      head = unit.from
      end = at + 1
      continue
    }
    if (token.pos === 'ADJ' || (token.pos === 'NUM' && !dates.length)) {
      // “the EFTA military mission”: letters stand before the noun with its adjective.
      if (name && determined && !role && isAdjectival(name) && isNounNext(tokens, units[at + 1])) {
        modifierNames.push(name)
        name = undefined
        head = -1
      }
      if (
        name ||
        (role && head === role.to - 1) ||
        (unknownName && head >= 0) ||
        (head >= 0 && tokens[head]!.pos === 'NOUN' && word === 'such')
      ) {
        // An adjective after a head ends the phrase, except in “Secretary General”-like tails.
        break
      }
      if (head >= 0) pushHead()
      modifiers.push({ lemma: token.lemma, token: unit.from })
      head = unit.from
      end = at + 1
      continue
    }
    if ((token.pos === 'VERB' || token.pos === 'ADV') && (determined || possessor || head >= 0 || at === start)) {
      const participle = token.pos === 'VERB' && (isParticipleForm(token) || word.endsWith('ing'))
      const adverb = token.pos === 'ADV' && (determined || possessor !== undefined) && head < 0
      // “the government dismissed Smith”, “both countries won independence”, “a ceasefire took effect”: behind a noun, a name after it,
      // a plural before it, or a form that is no participle make it a verb.
      const noun = head >= 0 && tokens[head]!.pos === 'NOUN' ? tokens[head]! : undefined
      const verb =
        noun !== undefined && (isProper(tokens, units[at + 1]) || noun.norm !== noun.lemma || PAST_ONLY.has(word) || GOVERNING.has(word))
      const opens = !verb && (determined || possessor !== undefined || at === start || (head >= 0 && tokens[head]!.pos === 'ADJ'))
      if ((adverb || (participle && opens && !(role || name || unknownName))) && startsNominal(tokens, units, at + 1, limit)) {
        modifiers.push({ lemma: token.pos === 'VERB' ? token.norm : token.lemma, token: unit.from })
        continue
      }
      if (word === 'acting' || word === 'then') {
        if (startsNominal(tokens, units, at + 1, limit)) {
          modifiers.push({ lemma: word, token: unit.from })
          continue
        }
      }
      break
    }
    if (
      word === ',' &&
      head >= 0 &&
      tokens[head]!.pos === 'ADJ' &&
      !name &&
      !role &&
      units[at + 1]?.kind === 'word' &&
      tokens[units[at + 1]!.from]!.pos === 'ADJ'
    )
      continue
    break
  }
  if (head < 0) {
    // “the next”, “both”: a determiner alone stands for nothing that can be read, save “both” and “all”.
    return undefined
  }
  const kept = end > start ? end : at
  const last = units[kept - 1]!
  return {
    value: {
      from,
      to: last.to,
      definite,
      pronoun: undefined,
      possessivePronoun,
      possessor,
      head,
      headLemma: tokens[head]!.lemma,
      name,
      unknownName,
      abbreviation: /^[A-Z]{2,6}$/.test(tokens[head]!.text),
      role,
      number,
      dates,
      modifierNames,
      modifiers,
      of: [],
      preps: [],
    },
    next: kept,
  }

  function pushHead(): void {
    const token = tokens[head]!
    if (modifiers.at(-1)?.token !== head && !(number && head === number.to - 1) && !(role && head === role.to - 1)) {
      modifiers.push({ lemma: token.lemma, token: head })
    }
  }
}

function isProper(tokens: readonly Token[], unit: Unit | undefined): boolean {
  return unit?.kind === 'name' || (unit?.kind === 'word' && tokens[unit.from]!.pos === 'PROPN')
}

/** All phrases have the same properties in the same order: readers look at them so often that it is felt. */
function pronounPhrase({ from, to }: Unit, token: Token): NounPhrase {
  return {
    from,
    to,
    definite: true,
    pronoun: token.norm,
    possessivePronoun: undefined,
    possessor: undefined,
    head: from,
    headLemma: token.norm,
    name: undefined,
    unknownName: undefined,
    abbreviation: false,
    role: undefined,
    number: undefined,
    dates: [],
    modifierNames: [],
    modifiers: [],
    of: [],
    preps: [],
  }
}

/** Whether a unit can be part of a noun phrase after a modifier. */
function startsNominal(tokens: readonly Token[], units: readonly Unit[], at: number, limit: number): boolean {
  for (let index = at; index < Math.min(limit, at + 4); index++) {
    const unit = units[index]!
    if (unit.kind === 'name' || unit.kind === 'role' || unit.kind === 'number') return true
    if (unit.kind === 'date') return false
    const token = tokens[unit.from]!
    if (token.pos === 'NOUN' || token.pos === 'PROPN') return true
    if (token.pos === 'ADJ' || token.norm === '-' || (token.pos === 'VERB' && (isParticipleForm(token) || token.norm.endsWith('ing'))))
      continue
    return false
  }
  return false
}

function followedByNominal(tokens: readonly Token[], units: readonly Unit[], at: number, limit: number): boolean {
  const unit = units[at]
  if (!unit || at >= limit) return false
  if (unit.kind === 'name' || unit.kind === 'role') return true
  if (unit.kind === 'number' || unit.kind === 'date') return false
  const token = tokens[unit.from]!
  if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.norm === '-' || token.norm === '–' || token.norm === '—') return true
  if (token.pos === 'ADJ') return true
  return token.pos === 'VERB' && startsNominal(tokens, units, at + 1, limit) && (token.norm.endsWith('ing') || isParticipleForm(token))
}

export function isPossessive(token: Token): boolean {
  return token.norm === "'s" && token.pos !== 'AUX' ? true : token.pos === 'PART' && (token.norm === "'" || token.norm === "'s")
}

function isDemonym(unit: Of<'name'>): boolean {
  return unit.candidates.some((it) => it.form.kind === 'demonym')
}

/** A demonym or an abbreviation: a name that commonly stands before another noun. */
function isAdjectival(unit: Of<'name'>): boolean {
  return unit.candidates.some((it) => it.form.kind === 'demonym' || it.form.kind === 'abbreviation' || it.form.kind === 'metonym')
}

/** Whether it can name a person. */
function isPerson(unit: Of<'name'>): boolean {
  return unit.candidates.some((it) => it.entity.kind === 'person')
}

function isCapitalised(word: string): boolean {
  const first = word[0] ?? ''
  return first !== first.toLowerCase()
}

/** Participles that have an object behind them, and qualify no noun: “an alliance ⟦comprising⟧ former republics”. */
const GOVERNING: ReadonlySet<string> = new Set(['comprising', 'including', 'encompassing', 'involving', 'containing', 'totalling'])

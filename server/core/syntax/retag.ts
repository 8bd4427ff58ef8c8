/** Repairs of part of speech that need the words around: a tagger that goes word by word takes “for help” for a verb. */
import type { Token } from '../text/passage.js'

/** Tokens with base-form verbs after a preposition, an article or a possessive taken for nouns. */
export function retag(tokens: readonly Token[]): readonly Token[] {
  let changed: Token[] | undefined
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.sentence !== tokens[at - 1]?.sentence) {
      // “Help had been requested”: no verb has an auxiliary behind it.
      if (token.pos !== 'VERB' || token.norm !== token.lemma || tokens[at + 1]?.pos !== 'AUX') continue
      changed ??= [...tokens]
      changed[at] = { ...token, pos: 'NOUN' }
      continue
    }
    // “eight ⟦ex⟧-colonies”: part of what stands before the noun.
    if (token.norm === 'ex' && token.pos === 'X' && tokens[at + 1]?.norm === '-') {
      changed ??= [...tokens]
      changed[at] = { ...token, pos: 'ADJ' }
      continue
    }
    // “had been ⟦head⟧ of state”.
    if (token.pos === 'VERB' && (token.norm === 'party' || (token.norm === 'head' && tokens[at + 1]?.norm === 'of'))) {
      changed ??= [...tokens]
      changed[at] = { ...token, pos: 'NOUN' }
      continue
    }
    if (token.norm === 'left' && token.pos !== 'VERB' && tokens[at - 1]!.pos === 'NUM' && tokens[at + 1]?.norm === 'in') {
      changed ??= [...tokens]
      changed[at] = { ...token, pos: 'VERB', lemma: 'leave' }
      continue
    }
    // “the riots ⟦cost⟧ 225 lives”: a verb between a plural or a name and a number.
    if (token.norm === 'cost' && token.pos === 'NOUN' && isNumberNext(tokens, at + 1) && bearsCost(tokens[at - 1]!)) {
      changed ??= [...tokens]
      changed[at] = { ...token, pos: 'VERB' }
      continue
    }
    // “the EFTA ⟦contingent⟧ landed”: a noun behind a name.
    if (token.norm === 'contingent' && token.pos === 'ADJ' && tokens[at - 1]!.pos !== 'ADV' && tokens[at + 1]?.norm !== 'on') {
      changed ??= [...tokens]
      changed[at] = { ...token, pos: 'NOUN' }
      continue
    }
    // “the Danish ⟦general⟧ in command”: an officer, with nothing behind that it could qualify.
    if (token.text === 'general' && token.pos === 'ADJ' && isOfficer(tokens, at)) {
      changed ??= [...tokens]
      changed[at] = { ...token, pos: 'NOUN' }
      continue
    }
    if (token.pos === 'NOUN' && HEADING.has(token.norm) && governs(tokens, at)) {
      changed ??= [...tokens]
      changed[at] = { ...token, pos: 'VERB', lemma: token.norm.slice(0, token.norm.endsWith('ches') ? -2 : -1) }
      continue
    }
    if (token.pos === 'NOUN' && OF_SEVERAL.has(token.norm) && isOfSeveral(tokens, at)) {
      changed ??= [...tokens]
      changed[at] = { ...token, pos: 'VERB' }
      continue
    }
    // “came to power”, “went to war”; “came into being”.
    const last = tokens[at - 1]!.norm
    if (
      ((token.norm === 'power' || token.norm === 'war') &&
        token.pos === 'VERB' &&
        last === 'to' &&
        !DETERMINING.has(tokens[at + 1]?.pos ?? '')) ||
      (token.norm === 'being' && last === 'into')
    ) {
      changed ??= [...tokens]
      changed[at] = { ...token, pos: 'NOUN', lemma: token.norm }
      if (last === 'to') changed[at - 1] = { ...tokens[at - 1]!, pos: 'ADP' }
      continue
    }
    if (token.pos !== 'VERB') continue
    const word = token.norm
    if (word.endsWith('ing') || word.endsWith('ed') || (word !== token.lemma && word !== `${token.lemma}s`)) continue
    const before = tokens[at - 1]!
    const nominal =
      (before.pos === 'ADP' && before.norm !== 'to' && before.norm !== 'as') ||
      before.pos === 'DET' ||
      before.norm === "'s" ||
      before.norm === 'its' ||
      before.norm === 'their' ||
      before.norm === 'his' ||
      before.norm === 'her'
    if (!nominal) continue
    changed ??= [...tokens]
    changed[at] = { ...token, pos: 'NOUN' }
  }
  return changed ?? tokens
}

/** A number, or a hedge with a number behind it. */
function isNumberNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return next?.pos === 'NUM' || ((next?.pos === 'ADV' || next?.pos === 'ADP') && tokens[at + 1]?.pos === 'NUM')
}

function bearsCost({ pos, norm, lemma }: Token): boolean {
  return pos === 'PROPN' || (pos === 'NOUN' && norm !== lemma)
}

/** “general” behind an adjective or a name, and before a name, a preposition or a mark: not “in general”, “secretary general”. */
function isOfficer(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]!, tokens[at + 1]]
  const led = (before.pos === 'ADJ' || before.pos === 'PROPN') && !GENERALS.has(before.norm)
  return led && (next === undefined || next.pos === 'PROPN' || next.pos === 'ADP' || next.pos === 'PUNCT')
}

/** Offices that have “general” behind them. */
const GENERALS = new Set([
  'secretary',
  'attorney',
  'director',
  'consul',
  'governor',
  'inspector',
  'prosecutor',
  'solicitor',
  'auditor',
  'more',
  'most',
])

/** Verbs in the present whose form is a noun's plural. */
const HEADING = new Set(
  'heads chairs leads runs directs commands lifts signs attacks visits protests votes returns orders claims backs bombs raids names halts plans launches bans blocks ends marches quits'.split(
    ' ',
  ),
)

/** Such verbs of several: “A, B and C ⟦sign⟧ the treaty”. */
const OF_SEVERAL = new Set('sign attack visit head lead lift end quit vote order ban launch name'.split(' '))

/** “A and B ⟦sign⟧ the treaty”, “two kings ⟦visit⟧ Oslo”: behind a plural, or a name that “and” joins to others, with its object behind it. */
function isOfSeveral(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!
  if (before.pos === 'NOUN' && before.norm !== before.lemma && before.norm.endsWith('s'))
    return tokens[at + 1]?.pos === 'DET' || tokens[at + 1]?.pos === 'PROPN'
  let name = at - 1
  while (tokens[name]?.pos === 'PROPN') name--
  return name < at - 1 && tokens[name]?.norm === 'and' && tokens[at + 1]?.pos === 'DET'
}

/** “who ⟦chairs⟧ the bloc”, “Smith ⟦heads⟧ the bank”: a subject before it and an object with its article behind it. */
function governs(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!
  const next = tokens[at + 1]
  const subject =
    before.pos === 'PROPN' || before.norm === 'who' || before.norm === 'which' || before.norm === 'he' || before.norm === 'she'
  if (!subject || before.sentence !== tokens[at]!.sentence || next === undefined) return false
  // “Tokayev ⟦orders⟧ security forces to shoot.”: the sentence has no other verb.
  return next.pos === 'DET' || next.pos === 'PROPN' || ((next.pos === 'NOUN' || next.pos === 'ADJ') && isVerbless(tokens, at))
}

/** Whether a sentence has no verb of its own besides infinitives. */
function isVerbless(tokens: readonly Token[], of: number): boolean {
  const { sentence } = tokens[of]!
  let at = of
  while (at > 0 && tokens[at - 1]!.sentence === sentence) at--
  for (; at < tokens.length && tokens[at]!.sentence === sentence; at++)
    if (tokens[at]!.pos === 'AUX' || (tokens[at]!.pos === 'VERB' && tokens[at - 1]?.norm !== 'to')) return false
  return true
}

/** What a verb in the infinitive has behind it and a noun has not: “to power the plant”. */
const DETERMINING: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ'])

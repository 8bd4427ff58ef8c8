/** Verb groups: auxiliaries, negation and the verb they lead up to. */
import { BE, DO, HAVE, IRREALIS_MODALS, MODALS } from '../text/english.js'
import type { Token } from '../text/passage.js'
import { lemmaOf } from '../text/word.js'

export interface VerbGroup {
  readonly from: number
  readonly to: number
  /** Token of the main verb; of the last auxiliary where there is no other (“Armenia is a member”). */
  readonly main: number
  readonly lemma: string
  /** `down`, `out`, `up`, `in`, `over` where it belongs to the verb: “step down”. */
  readonly particle: string
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly tense: 'past' | 'present' | 'future'
  readonly perfect: boolean
  readonly passive: boolean
  readonly negated: boolean
  /** Under `may`, `would` and the like: not asserted. */
  readonly irrealis: boolean
}

const PARTICLES = new Set(['down', 'out', 'up', 'off', 'over', 'away', 'back', 'apart', 'aside'])
const ADVERBS_INSIDE = new Set([
  'also',
  'then',
  'now',
  'still',
  'since',
  'only',
  'just',
  'already',
  'later',
  'once',
  'even',
  'all',
  'both',
  'long',
])

/** Reads the verb group that starts at a token, if one does. `limit` is the end of the sentence. */
export function readVerbGroup(tokens: readonly Token[], start: number, limit: number): VerbGroup | undefined {
  let at = start
  let negated = false
  let irrealis = false
  let future = false
  let past = false
  let have = false
  let be = false
  let beForm = ''
  let aux = -1
  let infinitive = false
  let main = -1
  if (tokens[at]?.norm === 'to' && isVerbLike(tokens[at + 1], tokens[at + 2])) {
    infinitive = true
    at++
  }
  for (; at < limit; at++) {
    const token = tokens[at]!
    const word = token.norm
    if (word === 'not' || word === "n't" || word === 'never') {
      negated = true
      continue
    }
    if (word === 'cannot') {
      negated = true
      irrealis = true
      aux = at
      continue
    }
    if (MODALS.has(word) && token.pos !== 'NOUN' && token.pos !== 'PROPN') {
      if (word === 'will' || word === 'shall') future = true
      else if (IRREALIS_MODALS.has(word)) irrealis = true
      aux = at
      continue
    }
    if (BE.has(word) && word !== "'s") {
      be = true
      beForm = word
      if (word === 'was' || word === 'were') past = true
      aux = at
      continue
    }
    if (word === "'s" && token.pos === 'AUX') {
      be = true
      beForm = word
      aux = at
      continue
    }
    if (HAVE.has(word) && (isAuxiliary(tokens, at, limit) || token.pos === 'AUX')) {
      have = true
      if (word === 'had') past = true
      aux = at
      continue
    }
    if (DO.has(word) && token.pos === 'AUX') {
      if (word === 'did') past = true
      aux = at
      continue
    }
    if (aux >= 0 || infinitive || negated) {
      if (token.pos === 'ADV' || ADVERBS_INSIDE.has(word)) {
        if (isVerb(token)) {
          main = at
          break
        }
        continue
      }
    }
    if (isPrefixed(tokens, at)) {
      main = at + 2
      break
    }
    if (
      isVerb(token) ||
      (infinitive && main < 0 && (token.pos === 'NOUN' || token.pos === 'ADJ')) ||
      ((be || have) && isParticipleForm(token) && (token.pos === 'VERB' || token.pos === 'ADJ'))
    ) {
      main = at
      break
    }
    break
  }
  if (main < 0) {
    if (aux < 0) return undefined
    main = aux
    const verb = tokens[main]!
    return {
      from: start,
      to: aux + 1 + trailingNegation(tokens, aux + 1, limit),
      main,
      lemma: be ? 'be' : have ? 'have' : verb.lemma,
      particle: '',
      form: infinitive ? 'infinitive' : beForm === 'being' && aux === start ? 'gerund' : 'finite',
      tense: future ? 'future' : past ? 'past' : 'present',
      perfect: have && be,
      passive: false,
      negated: negated || trailingNegation(tokens, aux + 1, limit) > 0,
      irrealis,
    }
  }
  const verb = tokens[main]!
  const participle = isParticipleForm(verb)
  const gerund = verb.norm.endsWith('ing')
  const next = tokens[main + 1]
  const particle = next && PARTICLES.has(next.norm) && main + 1 < limit ? next.norm : ''
  const bare = aux < 0 && !infinitive
  return {
    from: start,
    to: main + (particle ? 2 : 1),
    main,
    lemma: isPrefixed(tokens, main - 2) ? `${tokens[main - 2]!.norm}-${verb.lemma}` : baseOf(verb),
    particle,
    form: infinitive ? 'infinitive' : (gerund && bare) || tokens[start]!.norm === 'having' ? 'gerund' : 'finite',
    tense: future ? 'future' : past || (bare && isPastForm(verb)) ? 'past' : 'present',
    perfect: have,
    passive: be && participle && !gerund,
    negated,
    irrealis,
  }
}

/** The base form of a verb; of a participle that the tagger takes for an adjective (“was prolonged”), its verb's. */
function baseOf(verb: Token): string {
  return verb.pos === 'ADJ' ? lemmaOf(verb.word, 'VERB') : verb.lemma
}

/** “re-acceded”: a prefix, a hyphen and a verb, with no blank between. */
export function isPrefixed(tokens: readonly Token[], at: number): boolean {
  const [prefix, hyphen, verb] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  return prefix?.norm === 're' && hyphen?.norm === '-' && verb?.pos === 'VERB' && !hyphen.spaceBefore && !verb.spaceBefore
}

function isVerb(token: Token): boolean {
  return (
    token.pos === 'VERB' ||
    (token.pos === 'AUX' && !BE.has(token.norm) && !HAVE.has(token.norm) && !DO.has(token.norm) && !MODALS.has(token.norm))
  )
}

function isVerbLike(token: Token | undefined, next: Token | undefined): boolean {
  if (!token) return false
  if (token.pos === 'VERB' || token.pos === 'AUX') return true
  return token.pos === 'ADV' && (next?.pos === 'VERB' || next?.pos === 'AUX')
}

/** `have` leads to a participle: “have (not) been”, “has joined”. */
function isAuxiliary(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let next = at + 1; next < Math.min(limit, at + 5); next++) {
    const token = tokens[next]!
    if (token.pos === 'ADV' || token.norm === 'not' || token.norm === "n't" || token.norm === 'never' || ADVERBS_INSIDE.has(token.norm))
      continue
    return BE.has(token.norm) || (isVerb(token) && isParticipleForm(token))
  }
  return false
}

/** Ends in -ed, -en, -t … or is an irregular whose base form differs. */
export function isParticipleForm(token: Token): boolean {
  const word = token.norm
  return (
    word.endsWith('ed') ||
    word.endsWith('en') ||
    word.endsWith('wn') ||
    (token.pos === 'VERB' && token.lemma !== word && !word.endsWith('ing') && !word.endsWith('s')) ||
    SAME_FORM_PARTICIPLES.has(word)
  )
}

const SAME_FORM_PARTICIPLES = new Set([
  'set',
  'put',
  'cut',
  'hit',
  'let',
  'shut',
  'become',
  'come',
  'run',
  'overcome',
  'split',
  'spread',
  'cast',
  'hurt',
  'quit',
])

/** Past forms of verbs: regular ones by their ending, the others because they differ from their base. */
export function isPastForm(token: Token): boolean {
  const word = token.norm
  if (word.endsWith('ing')) return false
  if (word.endsWith('ed')) return true
  if (word === token.lemma) return SAME_FORM_PARTICIPLES.has(word) && word !== 'become' && word !== 'come' && word !== 'run'
  return !(word === `${token.lemma}s` || word === `${token.lemma}es` || (word.endsWith('ies') && token.lemma.endsWith('y')))
}

function trailingNegation(tokens: readonly Token[], at: number, limit: number): number {
  const word = at < limit ? tokens[at]?.norm : undefined
  return word === 'not' || word === "n't" || word === 'never' ? 1 : 0
}

/** Past forms that are not participles as well. */
export const PAST_ONLY: ReadonlySet<string> = new Set(
  'took came went began gave saw did drew ate fell flew grew knew rose spoke wrote became broke chose drove ran shook sank sang withdrew overthrew arose awoke'.split(
    ' ',
  ),
)

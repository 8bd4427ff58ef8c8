/** Units: the tokens of a sentence with names, roles, dates and figures each folded into one piece. */

import type { Corpus, Entity } from '../corpus/knowledge.js'
import { findNames, type NameForm, type NameHit } from '../corpus/name-index.js'
import { oncePerCorpus } from '../corpus/once.js'
import type { DateExpression } from '../mentions/dates/expression.js'
import type { NumberMention } from '../mentions/numbers.js'
import type { Token } from '../text/passage.js'

/** A record that a name may stand for. */
export interface Candidate {
  readonly entity: Entity
  readonly form: NameForm
}

/** One piece of a sentence. `from` and `to` are token indices of the passage. */
export type Unit =
  | { readonly kind: 'word'; readonly from: number; readonly to: number }
  | { readonly kind: 'name'; readonly from: number; readonly to: number; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'role'; readonly from: number; readonly to: number; readonly role: string }
  | { readonly kind: 'date'; readonly from: number; readonly to: number; readonly date: DateExpression }
  | { readonly kind: 'number'; readonly from: number; readonly to: number; readonly number: NumberMention }

/** Everyday short forms of role words. */
const ROLE_SYNONYMS = new Map([
  ['pm', 'prime minister'],
  ['premier', 'prime minister'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
  ['chief', 'head'],
  ['director', 'head'],
  ['leader', 'leader'],
  ['sg', 'secretary general'],
])

/** Folds the tokens of a passage into units. Dates win over names and figures, names over roles. */
export function foldUnits(
  tokens: readonly Token[],
  corpus: Corpus,
  dates: readonly DateExpression[],
  numbers: readonly NumberMention[],
  hits: readonly NameHit[],
): readonly Unit[] {
  const taken = new Map<number, Unit>()
  const covered = new Uint8Array(tokens.length)
  const claim = (unit: Unit): void => {
    for (let index = unit.from; index < unit.to; index++) if (covered[index]) return
    covered.fill(1, unit.from, unit.to)
    taken.set(unit.from, unit)
  }
  for (const date of dates) claim({ kind: 'date', from: date.from, to: date.to, date })
  for (const hit of hits) {
    const candidates: Candidate[] = []
    const stranger = followsGivenName(tokens, hit.from, corpus) || precedesFamilyName(tokens, hit.to, corpus)
    for (const index of hit.forms) {
      const form = corpus.forms[index]!
      const entity = corpus.entities.get(form.recordId)
      if (entity && !(stranger && form.kind === 'family')) candidates.push({ entity, form })
    }
    // “The Hague”: an article that belongs to the name.
    const article = tokens[hit.from - 1]?.text === 'The' && candidates.some((it) => it.form.form.startsWith('The '))
    if (candidates.length) claim({ kind: 'name', from: article ? hit.from - 1 : hit.from, to: hit.to, candidates })
  }
  for (const number of numbers) claim({ kind: 'number', from: number.from, to: number.to, number })
  const openings = roleOpenings(corpus)
  for (let at = 0; at < tokens.length; at++) {
    if (covered[at] || !(openings.has(tokens[at]!.norm) || (isHyphen(tokens[at]!.norm) && !tokens[at]!.spaceBefore))) continue
    const role = roleAt(tokens, at, corpus)
    if (role) claim(role)
  }
  const units: Unit[] = []
  for (let at = 0; at < tokens.length; ) {
    const unit = covered[at] ? taken.get(at)! : plainUnit(at)
    units.push(unit)
    at = unit.to
  }
  return units
}

/** Units of one word say no more than where they stand, so that all passages share theirs: there is one for every word of a brief. */
const PLAIN: readonly Unit[] = Array.from({ length: 1024 }, (_, at) => ({ kind: 'word', from: at, to: at + 1 }))

function plainUnit(at: number): Unit {
  return PLAIN[at] ?? { kind: 'word', from: at, to: at + 1 }
}

/** The longest role word that starts here: `secretary general`, `prime minister`, `PM`, `presidents`. */
function roleAt(tokens: readonly Token[], at: number, corpus: Corpus): Unit | undefined {
  let phrase = ''
  let best: Unit | undefined
  for (let to = at; to < Math.min(at + 8, tokens.length); to++) {
    const token = tokens[to]!
    if (isHyphen(token.norm)) {
      // A dash between spaces parts what stands on its two sides.
      if (token.spaceBefore) break
      continue
    }
    phrase += (phrase ? ' ' : '') + token.norm
    // “X heads the bank”: a verb, and no plural.
    const plural = phrase.endsWith('s') && !(to === at && token.pos === 'VERB')
    const role = knownRole(phrase, corpus) ?? (plural ? knownRole(singular(phrase), corpus) : undefined) ?? pluralHead(phrase, corpus)
    if (role) best = { kind: 'role', from: at, to: to + 1, role }
  }
  return best
}

/** “heads of government”: the plural stands in the first word. */
function pluralHead(phrase: string, corpus: Corpus): string | undefined {
  const end = phrase.indexOf('s of ')
  return end > 0 && phrase.indexOf(' ') === end + 1 ? knownRole(phrase.slice(0, end) + phrase.slice(end + 1), corpus) : undefined
}

function isHyphen(word: string): boolean {
  return word === '-' || word === '–'
}

/** The words that a role can begin with, plurals of single words included. */
const roleOpenings = oncePerCorpus((corpus): ReadonlySet<string> => {
  const made = new Set<string>()
  for (const role of [...corpus.roles.keys(), ...ROLE_SYNONYMS.keys()]) {
    const [first = '', ...rest] = role.split(' ')
    made.add(first)
    if (!rest.length) made.add(`${first}s`)
  }
  return made
})

function knownRole(phrase: string, corpus: Corpus): string | undefined {
  if (corpus.roles.has(phrase)) return phrase
  const synonym = ROLE_SYNONYMS.get(phrase)
  return synonym !== undefined && corpus.roles.has(synonym) ? synonym : undefined
}

function singular(phrase: string): string {
  return phrase.slice(0, -1)
}

/** The family names of the corpus, folded, that a text gives to someone else: “Arayik ⟦Harutyunyan⟧”. */
export function strangersIn(tokens: readonly Token[], corpus: Corpus, hits: readonly NameHit[]): readonly string[] {
  const found = new Set<string>()
  for (const hit of hits) {
    if (hit.forms.every((index) => corpus.forms[index]!.kind === 'family') && followsGivenName(tokens, hit.from, corpus))
      found.add(tokens[hit.to - 1]!.norm)
  }
  return [...found]
}

/** Words that stand before a family name without being part of the name. */
const TITLES = new Set('mr mrs ms miss dr prof gen col maj capt sir lord lady amb sen rep gov messrs comrade'.split(' '))

/** “Arayik ⟦Harutyunyan⟧”: a capitalised word that no record bears, right before a family name, makes it someone else's. */
function followsGivenName(tokens: readonly Token[], at: number, corpus: Corpus): boolean {
  const before = tokens[at - 1]
  if (before?.pos !== 'PROPN' || before.sentence !== tokens[at]!.sentence) return false
  const word = before.norm.replace('.', '')
  const first = before.text[0] ?? ''
  if (first === first.toLowerCase() || TITLES.has(word) || before.text === before.text.toUpperCase()) return false
  // A name of the corpus before it is a demonym or a state: “Kazakhstan's Tokayev”, “Armenian Pashinyan”.
  return !KNOWN_BEFORE.has(word) && findNames(corpus.names, [before]).length === 0
}

/** “⟦Emil⟧ Rakosi”: a name word alone before a capitalised word that no record bears is someone else's given name. */
function precedesFamilyName(tokens: readonly Token[], at: number, corpus: Corpus): boolean {
  const after = tokens[at]
  if (after?.pos !== 'PROPN' || !after.spaceBefore || after.sentence !== tokens[at - 1]!.sentence) return false
  const first = after.text[0] ?? ''
  if (first === first.toLowerCase() || after.text === after.text.toUpperCase() || KNOWN_BEFORE.has(after.norm)) return false
  return tokens[at - 1]!.text !== tokens[at - 1]!.text.toUpperCase() && findNames(corpus.names, [after]).length === 0
}

/** Capitalised words that are no given names: ends of titles, days and months. */
const KNOWN_BEFORE = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday minister president general secretary premier pm chairman chair chairwoman chief head leader king queen prince emperor chancellor ambassador senator governor mayor speaker spokesman spokeswoman commander director representative envoy excellency'.split(
    ' ',
  ),
)

/** Names written almost right: a capitalised word that no record and no ordinary word explains, one slip away from a name of the corpus. */
import { addTo } from '../../base/add-to.js'
import { foldText } from '../../base/fold.js'
import { formsOf } from '../../corpus/forms-of.js'
import { nameWords } from '../../corpus/name-words.js'
import { NEAR_LIMITS, suggestNames } from '../../corpus/near-names.js'
import { transliterationKey } from '../../corpus/transliteration.js'
import type { Token } from '../../text/passage.js'
import { perWord } from '../../text/word.js'
import type { Context } from '../context.js'

/** Words shorter than this have too many neighbours to say anything by themselves. */
const ALONE = 7

const keyOfWord = perWord(({ norm }) => transliterationKey(norm))

export function readNames(context: Context): void {
  const { reading, sentence, corpus } = context
  for (let index = sentence.fromUnit; index < sentence.toUnit; index++) {
    const unit = reading.units[index]!
    if (unit.kind !== 'word') continue
    const token = reading.tokens[unit.from]!
    if (!isCapitalised(token) || token.norm.length < 4) continue
    if (unit.from === sentence.from && token.pos !== 'PROPN') continue
    const hyphenated = reading.tokens[unit.from + 1]?.norm === '-' && !reading.tokens[unit.from + 1]!.spaceBefore
    const afterHyphen = reading.tokens[unit.from - 1]?.norm === '-' && !token.spaceBefore
    const before = reading.units[index - 1]
    const after = reading.units[index + 1]
    const slipped = slippedFamilyName(context, index)
    if (slipped) {
      context.claims.push({
        kind: 'name',
        start: token.start,
        end: token.end,
        written: { value: token.text, start: token.start, end: token.end },
        entityId: slipped.id,
        right: likeWritten(slipped.word, token.text, slipped.written),
        negated: false,
        voice: 'own',
        time: undefined,
      })
      continue
    }
    const suggestions = suggestNames(corpus.names, token.norm, { ...NEAR_LIMITS, most: 400 })
    const ranked: { id: string; word: string; distance: number; support: boolean }[] = []
    for (const it of suggestions) {
      const form = corpus.forms[it.form]!
      const right = foldText(it.written)
      // A name with an accent is written in Latin letters by its bearers: a letter doubled or made single is no way to transliterate it.
      const latin = slip(token.norm, right) && hasAccent(context, form.recordId, right)
      if (right === token.norm || (!latin && transliterationKey(right) === keyOfWord(token.word))) {
        ranked.length = 0
        break
      }
      if (right.length < 5 || inflected(token.norm, right)) {
        ranked.length = 0
        break
      }
      const words = form.form.split(/[\s-]+/)
      const entity = corpus.entities.get(form.recordId)
      const person = entity?.kind === 'person'
      // Words that make up names of bodies and events are ordinary words; given names have too many spellings.
      if (!person && words.length > 1) continue
      if (person && form.kind !== 'family') continue
      const support = person && givenNameBefore(context, form.recordId, index)
      const alone = words.length === 1 || form.kind === 'family' || form.kind === 'demonym'
      if (!support && !alone) continue
      const titled = before?.kind === 'role' || before?.kind === 'name' || after?.kind === 'role'
      if (!support && token.norm.length < ALONE && !titled) continue
      if (!support && it.distance > 1) continue
      if (!support && person && !slip(token.norm, right)) continue
      if (it.distance > 1 && token.norm.length < 8) continue
      ranked.push({ id: form.recordId, word: right, distance: it.distance, support })
    }
    const best = ranked.sort((a, b) => Number(b.support) - Number(a.support) || a.distance - b.distance)[0]
    if (
      !best ||
      ranked.some((it) => it.id !== best.id && it.word !== best.word && it.distance === best.distance && it.support === best.support)
    )
      continue
    // A given name beside it that is nobody's of the corpus: another person.
    if (!best.support && strangerBeside(context, index)) continue
    if (!best.support && (hyphenated || afterHyphen)) continue
    context.claims.push({
      kind: 'name',
      start: token.start,
      end: token.end,
      written: { value: token.text, start: token.start, end: token.end },
      entityId: best.id,
      right: likeWritten(best.word, token.text, formWord(context, best.id, best.word, token.text.toLowerCase() !== token.norm)),
      negated: false,
      voice: 'own',
      time: undefined,
    })
  }
}

/** Whether some form of a record writes a word with an accent. */
function hasAccent(context: Context, recordId: string, word: string): boolean {
  return formsOf(context.corpus, recordId).some(({ form }) =>
    nameWords(form).some((it) => it.key === word && it.written.toLowerCase() !== word),
  )
}

/** The person's own given name stands before it: “Karim ⟦Massinov⟧”. */
function givenNameBefore(context: Context, personId: string, index: number): boolean {
  const { reading, corpus } = context
  let at = reading.units[index]!.from - 1
  const words = new Set<string>()
  for (let step = 0; step < 3 && at >= 0; at--) {
    const token = reading.tokens[at]!
    if (token.norm === '-') continue
    words.add(token.norm)
    step++
  }
  return formsOf(corpus, personId).some(
    (form) =>
      form.kind !== 'family' &&
      nameWords(form.form)
        .slice(0, -1)
        .some((word) => word.key.length > 2 && words.has(word.key)),
  )
}

/** Family names of the corpus's persons by the last word of their given names. */
const familiesByGivenName = new WeakMap<
  object,
  ReadonlyMap<string, readonly { readonly id: string; readonly word: string; readonly written: string }[]>
>()

function familiesOf(context: Context, given: string): readonly { readonly id: string; readonly word: string; readonly written: string }[] {
  let known = familiesByGivenName.get(context.corpus)
  if (!known) {
    const made = new Map<string, { id: string; word: string; written: string }[]>()
    for (const form of context.corpus.forms) {
      const entity = context.corpus.entities.get(form.recordId)
      if (entity?.kind !== 'person' || form.kind === 'family') continue
      const words = nameWords(form.form)
      const last = words.at(-1)
      const before = words[words.length - 2]
      if (!last || !before || before.key.length < 3) continue
      addTo(made, before.key, { id: form.recordId, word: last.key, written: last.written })
    }
    known = made
    familiesByGivenName.set(context.corpus, known)
  }
  return known.get(given) ?? []
}

/** After a given name of the corpus, a word with the same letters as the family name in another order: “Askar ⟦Manim⟧”. */
function slippedFamilyName(context: Context, index: number): { id: string; word: string; written: string } | undefined {
  const { reading } = context
  const at = reading.units[index]!.from
  const word = reading.tokens[at]!.norm
  const before = reading.tokens[at - 1]
  if (!before || word.length < 5) return undefined
  const known = familiesOf(context, before.norm)
  // Another way of writing the same name in our letters is no slip for a third.
  if (known.some((it) => transliterationKey(it.word) === transliterationKey(word))) return undefined
  const found = known.filter(
    (it) =>
      it.word !== word &&
      it.word.length === word.length &&
      it.word[0] === word[0] &&
      (differences(it.word, word) <= 2 || [...it.word].sort().join('') === [...word].sort().join('')),
  )
  return new Set(found.map((it) => it.id)).size === 1 ? found[0] : undefined
}

function differences(a: string, b: string): number {
  let count = 0
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) count++
  return count
}

/** Two letters changed places, one dropped out or stands twice: how fingers slip, and not how another name is spelt. */
function slip(written: string, right: string): boolean {
  if (written.length < right.length) return true
  if (written.length === right.length) return [...written].sort().join('') === [...right].sort().join('')
  for (let at = 1; at < written.length; at++)
    if (written[at] === written[at - 1] && written.slice(0, at) + written.slice(at + 1) === right) return true
  return false
}

function strangerBeside(context: Context, index: number): boolean {
  const { reading, sentence } = context
  for (const step of [-1, 1]) {
    const unit = reading.units[index + step]
    if (!unit || index + step < sentence.fromUnit || index + step >= sentence.toUnit || unit.kind !== 'word') continue
    const token = reading.tokens[unit.from]!
    if (token.pos === 'PROPN' && isCapitalised(token) && /^[a-z]/.test(token.norm) && unit.from !== sentence.from) return true
  }
  return false
}

/** A regular ending more or less: plurals, adjectives, feminine family names. */
function inflected(written: string, right: string): boolean {
  const [short, long] = written.length < right.length ? [written, right] : [right, written]
  if (!long.startsWith(short)) return false
  const rest = long.slice(short.length)
  return rest === 's' || rest === 'a' || rest === 'n' || rest === 'i' || rest === 'an' || rest === 'es' || rest === 'ian' || rest === 'ni'
}

function isCapitalised(token: Token): boolean {
  const first = token.text[0] ?? ''
  return first !== first.toLowerCase()
}

/** The word as the record spells it: with accents where the brief writes some, without where it writes none and the record does so too. */
function formWord(context: Context, id: string, word: string, accented: boolean): string {
  const found = formsOf(context.corpus, id).flatMap((form) => nameWords(form.form).filter((it) => it.key === word))
  const alike = found.find((it) => (it.written.toLowerCase() !== word) === accented)
  return (alike ?? found[0])?.written ?? word[0]!.toUpperCase() + word.slice(1)
}

function likeWritten(word: string, written: string, spelled: string): string {
  void word
  return written.length > 2 && written === written.toUpperCase() ? spelled.toUpperCase() : spelled
}

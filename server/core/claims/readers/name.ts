/** Names written almost right: a capitalised word that no record and no ordinary word explains, one slip away from a name of the corpus. */
import { suggestNames } from '../../corpus/name-index.js'
import { transliterationKey } from '../../corpus/transliteration.js'
import type { Token } from '../../text/passage.js'
import type { Context } from '../context.js'

/** Words shorter than this have too many neighbours to say anything by themselves. */
const ALONE = 7

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
    const suggestions = suggestNames(corpus.names, token.norm, { most: 6 })
    const ranked: { id: string; word: string; distance: number; support: boolean }[] = []
    for (const it of suggestions) {
      const form = corpus.forms[it.form]!
      const right = it.word
      if (right === token.norm || transliterationKey(right) === transliterationKey(token.norm)) {
        ranked.length = 0
        break
      }
      if (right.length < 5 || inflected(token.norm, right)) {
        ranked.length = 0
        break
      }
      const words = form.form.split(/[\s-]+/)
      const support = words.length > 1 && supported(context, form.form, it.position, index)
      const alone = words.length === 1 || form.kind === 'family' || form.kind === 'demonym'
      if (!support && !alone) continue
      const titled = before?.kind === 'role' || before?.kind === 'name' || after?.kind === 'role'
      if (!support && token.norm.length < ALONE && !titled) continue
      if (!support && it.distance > 1) continue
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
      right: likeWritten(best.word, token.text, formWord(context, best.id, best.word)),
      fault: 'misspelt',
      negated: false,
      voice: 'own',
      time: undefined,
    })
  }
}

/** The other words of the form stand where the form has them: “Karim ⟦Massinov⟧”. */
function supported(context: Context, form: string, position: number, index: number): boolean {
  const words = form.toLowerCase().split(/[\s-]+/)
  const { reading } = context
  const at = reading.units[index]!.from
  const neighbour = (step: number): string => {
    let token = at + step
    while (reading.tokens[token]?.norm === '-') token += step
    return reading.tokens[token]?.norm ?? ''
  }
  const fold = (word: string): string => word.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  if (position > 0 && fold(words[position - 1] ?? '') === neighbour(-1)) return true
  return position + 1 < words.length && fold(words[position + 1] ?? '') === neighbour(1)
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

/** The word as the record spells it, accents and all. */
function formWord(context: Context, id: string, word: string): string {
  for (const form of context.corpus.forms) {
    if (form.recordId !== id) continue
    for (const it of form.form.split(/[\s-]+/)) if (it.toLowerCase() === word) return it
  }
  return word[0]!.toUpperCase() + word.slice(1)
}

function likeWritten(word: string, written: string, spelled: string): string {
  void word
  return written.length > 2 && written === written.toUpperCase() ? spelled.toUpperCase() : spelled
}

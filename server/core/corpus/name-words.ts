/**
 * The words of a name, and of a text that may hold it. Both are cut by the same rule, character by character, so that it does not
 * matter how a tokenizer treats dots, hyphens and apostrophes: `Jean-Marie` = `Jean Marie`, `A.B.` = `AB`, `O’Brien` = `OBrien`.
 */
import { foldText } from '../base/fold.js'

/** A word of a name: how it is compared, and how it is written (without dots and apostrophes inside). */
export interface NameWord {
  readonly key: string
  readonly written: string
  /** Where it stands in the text that was cut: UTF-16 offsets. */
  readonly start: number
  readonly end: number
}

/** What a character is in a name. */
const LETTER = 0
const BLANK = 1
const HYPHEN = 2
const APOSTROPHE = 3
const DOT = 4
const INVISIBLE = 5
const MARK = 6

/**
 * Cuts a text into words. Hyphens and dashes between letters part words, dots after letters and apostrophes between them vanish,
 * a possessive `'s` is a word of its own, and so is any other mark. Linear.
 */
export function splitWords(text: string): readonly NameWord[] {
  const words: NameWord[] = []
  let written = ''
  let start = 0
  let end = 0
  const close = (): void => {
    if (written !== '') words.push({ key: foldText(written), written, start, end })
    written = ''
  }
  for (let i = 0; i < text.length; i++) {
    const kind = kindAt(text, i)
    switch (kind) {
      case LETTER:
        if (written === '') start = i
        written += text[i]
        end = i + 1
        break
      case BLANK:
      case HYPHEN:
        close()
        break
      case APOSTROPHE:
        if (isPossessive(text, i)) {
          close()
          words.push({ key: "'s", written: "'s", start: i, end: i + 2 })
          i++
        } else if (written === '' || i + 1 >= text.length || kindAt(text, i + 1) !== LETTER) {
          close()
          words.push({ key: "'", written: "'", start: i, end: i + 1 })
        } else end = i + 1
        break
      case DOT:
        if (written === '') words.push({ key: '.', written: '.', start: i, end: i + 1 })
        else end = i + 1
        break
      case INVISIBLE:
        break
      default:
        close()
        words.push({ key: text[i]!, written: text[i]!, start: i, end: i + 1 })
    }
  }
  close()
  return words
}

/** The words of a form of a name, a leading “the” left out where something follows it. */
export function nameWords(form: string): readonly NameWord[] {
  const words = splitWords(form)
  return words.length > 1 && words[0]!.key === 'the' ? words.slice(1) : words
}

/** Whether the text has `'s` here, at the end of a word. */
function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1) | 0x20
  return next === 0x73 && (at + 2 >= text.length || kindAt(text, at + 2) !== LETTER)
}

function kindAt(text: string, at: number): number {
  return kindOf(text.charCodeAt(at))
}

/** What a UTF-16 unit is in a name. Everything from Latin-1 letters on that is no blank, dash or mark counts as a letter. */
function kindOf(code: number): number {
  if (code < 0x80) {
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)) return LETTER
    if (code === 0x20 || (code >= 9 && code <= 13)) return BLANK
    if (code === 0x2d) return HYPHEN
    if (code === 0x27 || code === 0x60) return APOSTROPHE
    if (code === 0x2e) return DOT
    return MARK
  }
  if (code < 0xc0) {
    if (code === 0xa0) return BLANK
    if (code === 0xad) return INVISIBLE
    if (code === 0xb4) return APOSTROPHE
    return code === 0xaa || code === 0xb5 || code === 0xba ? LETTER : MARK
  }
  if (code === 0xd7 || code === 0xf7) return MARK
  if (code >= 0x2b9 && code <= 0x2c8) return foldText(String.fromCharCode(code)) === "'" ? APOSTROPHE : LETTER
  if (code >= 0x2000 && code <= 0x206f) return generalPunctuation(code)
  if (code === 0x2212 || code === 0xfe63 || code === 0xff0d || code === 0x58a) return HYPHEN
  if (code === 0xff07 || code === 0x5f3 || code === 0xa78c) return APOSTROPHE
  if (code === 0xfeff) return INVISIBLE
  if (code === 0x3000) return BLANK
  return (code >= 0x2070 && code <= 0x2bff) || (code >= 0x3001 && code <= 0x303f) ? MARK : LETTER
}

function generalPunctuation(code: number): number {
  if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return BLANK
  if ((code >= 0x200b && code <= 0x200f) || code === 0x2060) return INVISIBLE
  if (code >= 0x2010 && code <= 0x2013) return HYPHEN
  if (code === 0x2018 || code === 0x2019 || code === 0x201a || code === 0x201b || code === 0x2032) return APOSTROPHE
  return code === 0x2043 ? HYPHEN : MARK
}

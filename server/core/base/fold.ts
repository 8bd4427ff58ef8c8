/** Folding: the form of a text under which spellings that differ in case, diacritics, apostrophes or hyphens are one. */

/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
  ĸ: 'k',
  ŋ: 'n',
  ɨ: 'i',
  ƣ: 'g',
  ĳ: 'ij',
  ﬁ: 'fi',
  ﬂ: 'fl',
}

/** Apostrophes, primes and modifier letters that stand for an apostrophe. */
const APOSTROPHES = '\u2018\u2019\u201a\u201b\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u2032\u0060\u00b4\uff07\u05f3\ua78c'

/** Hyphens and minus signs. En and em dashes are no hyphens and stay. */
const HYPHENS = '\u2010\u2011\u2012\u2212\u2043\ufe63\uff0d\u058a'

/** Characters that are not seen: soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
const INVISIBLE = '\u00ad\u200b\u200c\u200d\u2060\ufeff'

const REPLACED = new Map<string, string>([
  ...Object.entries(LETTERS),
  ...[...APOSTROPHES].map((it) => [it, "'"] as const),
  ...[...HYPHENS].map((it) => [it, '-'] as const),
  ...[...INVISIBLE].map((it) => [it, ''] as const),
])

/**
 * Lower case, no diacritics (canonical decomposition, marks dropped), apostrophes of every kind as `'`, hyphens of every kind as `-`,
 * invisible characters dropped. Idempotent; linear in the text. The length may change.
 */
export function foldText(text: string): string {
  let plain = true
  let capitals = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x80 || code === 0x60) {
      plain = false
      break
    }
    if (code >= 0x41 && code <= 0x5a) capitals = true
  }
  if (plain) return capitals ? text.toLowerCase() : text
  let folded = ''
  for (const char of text.toLowerCase().normalize('NFD').toLowerCase()) {
    const code = char.charCodeAt(0)
    if (code < 0x80 && code !== 0x60) {
      folded += char
      continue
    }
    if (isMark(char.codePointAt(0) ?? 0)) continue
    folded += REPLACED.get(char) ?? char
  }
  return folded
}

/** Combining marks of the blocks that decomposition yields for Latin, Greek and Cyrillic letters. */
function isMark(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x1ab0 && code <= 0x1aff) ||
    (code >= 0x1dc0 && code <= 0x1dff) ||
    (code >= 0x20d0 && code <= 0x20ff)
  )
}

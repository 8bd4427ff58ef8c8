/** Numbers in words and figures, the way the author writes them. */

const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]

/** Digits in groups of three: `2,500`. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  let grouped = ''
  for (let at = 0; at < whole.length; at++) {
    if (at > 0 && (whole.length - at) % 3 === 0 && whole[at - 1] !== '-') grouped += ','
    grouped += whole[at]
  }
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** A number as the author wrote another one: in words, in plain digits, in groups; capital letter kept. */
export function numberLike(value: number, written: string): string {
  const first = written[0] ?? ''
  if (first >= '0' && first <= '9')
    return written.includes(',') || value >= 10_000
      ? formatNumber(value)
      : value >= 1000 && written.length > 3 && !written.includes(',')
        ? String(value)
        : formatNumber(value)
  const word = WORDS[value]
  if (word === undefined) return formatNumber(value)
  return first !== first.toLowerCase() ? word[0]!.toUpperCase() + word.slice(1) : word
}

/** A figure given in digits, grouped only where the author groups: `2,500` for `4,500`, `2500` for `4500`. */
export function figureLike(figure: string, written: string): string {
  const digits = figure.replaceAll(',', '')
  const value = Number(digits)
  if (!Number.isFinite(value)) return figure
  return numberLike(value, written)
}

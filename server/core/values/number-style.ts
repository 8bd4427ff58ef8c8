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

const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** A whole number in words as far as ninety-nine, in figures beyond. */
export function numberInWords(value: number): string {
  const word = WORDS[value]
  if (word !== undefined) return word
  if (!Number.isInteger(value) || value < 0 || value > 99) return formatNumber(value)
  const ones = value % 10
  return ones === 0 ? TENS[value / 10]! : `${TENS[(value - ones) / 10]}-${WORDS[ones]}`
}

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

/** `8th`, `22nd`, `11th`. */
export function ordinalText(value: number): string {
  const tens = value % 100
  const end = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${end}`
}

const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

/** An ordinal as the author wrote another one: `25th`, `twenty-fifth`; capital letter kept. */
export function ordinalLike(value: number, written: string): string {
  const first = written[0] ?? ''
  const words = numberInWords(value)
  if ((first >= '0' && first <= '9') || words[0]! <= '9') return ordinalText(value)
  const at = words.lastIndexOf('-') + 1
  const last = words.slice(at)
  const ordinal = words.slice(0, at) + (ORDINALS[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`))
  return first !== first.toLowerCase() ? ordinal[0]!.toUpperCase() + ordinal.slice(1) : ordinal
}

/** A number as the author wrote another one: in words, in plain digits, in groups; capital letter kept. */
export function numberLike(value: number, written: string): string {
  const first = written[0] ?? ''
  const digits = first >= '0' && first <= '9'
  // Four digits are grouped by some and not by others: it is done as the author does.
  if (digits && written.length > 3 && !written.includes(',') && value >= 1000 && value < 10_000) return String(value)
  if (digits) return formatNumber(value)
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

/** Scanners for the pieces of inline Markdown that must be recognised whole: tags, link targets, labels, URLs. Each returns the end, or -1. */

/**
 * How much may still be read in vain. A scan that fails costs its length, so that text made of beginnings without ends
 * is given up after a few times its own length, and read as the plain text it is.
 */
export interface Patience {
  left: number
}

const DEEPEST_PARENTHESES = 32
const LONGEST_LABEL = 999

function giveUp(patience: Patience, length: number): -1 {
  patience.left -= length + 1
  return -1
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r'
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (isBlank(text.charAt(at))) at++
  return at
}

function isNameCharacter(character: string): boolean {
  return /^[\w:.-]$/.test(character)
}

/** The end of the HTML tag, opening or closing, whose `<` stands at `start` (CommonMark § 6.6). */
export function tagEnd(text: string, start: number, patience: Patience): number {
  if (patience.left < 0) return -1
  const closing = text.charAt(start + 1) === '/'
  let at = start + (closing ? 2 : 1)
  if (!/^[A-Za-z]$/.test(text.charAt(at))) return -1
  while (/^[\w-]$/.test(text.charAt(at))) at++
  for (;;) {
    const afterBlanks = skipBlanks(text, at)
    const next = text.charAt(afterBlanks)
    if (next === '>') return afterBlanks + 1
    if (next === '/' && !closing && text.charAt(afterBlanks + 1) === '>') return afterBlanks + 2
    if (closing || afterBlanks === at || !/^[A-Za-z_:]$/.test(next)) return giveUp(patience, afterBlanks - start)
    at = afterBlanks
    while (isNameCharacter(text.charAt(at))) at++
    const equals = skipBlanks(text, at)
    if (text.charAt(equals) !== '=') continue
    at = attributeValueEnd(text, skipBlanks(text, equals + 1))
    if (at < 0) return giveUp(patience, text.length - start)
  }
}

function attributeValueEnd(text: string, start: number): number {
  const quote = text.charAt(start)
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, start + 1)
    return end < 0 ? -1 : end + 1
  }
  let at = start
  while (at < text.length && !/^[\s"'=<>`]$/.test(text.charAt(at))) at++
  return at === start ? -1 : at
}

/** The end of an autolink `<https://…>` or `<name@example.org>` whose `<` stands at `start`. */
export function angleLinkEnd(text: string, start: number, patience: Patience): number {
  if (patience.left < 0) return -1
  let at = start + 1
  while (at < text.length && !/^[\s<>]$/.test(text.charAt(at))) at++
  if (text.charAt(at) !== '>') return giveUp(patience, at - start)
  const inside = text.slice(start + 1, at)
  const isLink = /^[A-Za-z][A-Za-z\d+.-]{1,31}:/.test(inside) || /^[^@\s]+@[A-Za-z\d-]+\.[A-Za-z\d.-]+$/.test(inside)
  return isLink ? at + 1 : giveUp(patience, at - start)
}

/** The end of the `(target "title")` of an inline link, whose `(` stands at `start`. */
export function linkTargetEnd(text: string, start: number, patience: Patience): number {
  if (patience.left < 0) return -1
  let at = destinationEnd(text, skipBlanks(text, start + 1))
  if (at < 0) return giveUp(patience, text.length - start)
  const afterBlanks = skipBlanks(text, at)
  const opening = text.charAt(afterBlanks)
  if (afterBlanks > at && (opening === '"' || opening === "'" || opening === '(')) {
    at = titleEnd(text, afterBlanks)
    if (at < 0) return giveUp(patience, text.length - start)
  }
  const closing = skipBlanks(text, at)
  return text.charAt(closing) === ')' ? closing + 1 : giveUp(patience, closing - start)
}

/** The end of a link destination, which may be empty: `<…>`, or anything without blanks whose parentheses are balanced. */
export function destinationEnd(text: string, start: number): number {
  if (text.charAt(start) === '<') {
    for (let at = start + 1; at < text.length; at++) {
      const character = text.charAt(at)
      if (character === '>') return at + 1
      if (character === '\n' || character === '<') return -1
      if (character === '\\') at++
    }
    return -1
  }
  let depth = 0
  let at = start
  for (; at < text.length; at++) {
    const character = text.charAt(at)
    if (isBlank(character)) break
    if (character === '\\') at++
    else if (character === '(' && ++depth > DEEPEST_PARENTHESES) return -1
    else if (character === ')' && --depth < 0) break
  }
  return depth > 0 ? -1 : Math.min(at, text.length)
}

/** The end of a link title in `"…"`, `'…'` or `(…)`. */
export function titleEnd(text: string, start: number): number {
  const opening = text.charAt(start)
  const closing = opening === '(' ? ')' : opening
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === closing) return at + 1
    if (character === '\\') at++
  }
  return -1
}

/** The end of a bracketed label `[…]` without brackets of its own, whose `[` stands at `start`. */
export function labelEnd(text: string, start: number): number {
  const last = Math.min(text.length, start + LONGEST_LABEL + 2)
  for (let at = start + 1; at < last; at++) {
    const character = text.charAt(at)
    if (character === ']') return at + 1
    if (character === '[') return -1
    if (character === '\\') at++
  }
  return -1
}

/** The end of a footnote mark `[^label]`, whose `[` stands at `start`. */
export function footnoteMarkEnd(text: string, start: number): number {
  if (text.charAt(start + 1) !== '^') return -1
  const end = labelEnd(text, start)
  return end > start + 3 && !/\s/.test(text.slice(start, end)) ? end : -1
}

/**
 * The end of a bare URL that begins at `start` (GFM § 6.9): it runs to the next blank, `<` or closing bracket,
 * less the punctuation that belongs to the sentence.
 */
export function bareUrlEnd(text: string, start: number, insideBrackets: boolean, patience: Patience): number {
  if (patience.left < 0) return -1
  let end = start
  let depth = 0
  let dots = 0
  for (; end < text.length; end++) {
    const character = text.charAt(end)
    if (/^[\s<]$/.test(character) || (insideBrackets && character === ']')) break
    if (character === '(') depth++
    else if (character === ')') depth--
    else if (character === '.') dots++
  }
  const scanned = end
  for (; end > start; end--) {
    const last = text.charAt(end - 1)
    if (last === '.') dots--
    if (last === ')' && depth < 0) depth++
    else if (!/^[?!.,:;*_~'"’”\]]$/.test(last)) break
  }
  return dots > 0 ? end : giveUp(patience, scanned - start)
}

const LONGEST_LOCAL_PART = 64

/** The stretch of an e-mail address around the `@` at `at`, not reaching back beyond `floor`. Undefined where there is none. */
export function emailAround(text: string, at: number, floor: number): { readonly start: number; readonly end: number } | undefined {
  let start = at
  while (start > Math.max(floor, at - LONGEST_LOCAL_PART) && /^[\w.+-]$/.test(text.charAt(start - 1))) start--
  while (start < at && !/^[A-Za-z\d]$/.test(text.charAt(start))) start++
  if (start === at) return undefined
  let end = at + 1
  while (end < Math.min(text.length, at + 256) && /^[A-Za-z\d.-]$/.test(text.charAt(end))) end++
  while (end > at + 1 && !/^[A-Za-z\d]$/.test(text.charAt(end - 1))) end--
  return text.slice(at, end).includes('.') ? { start, end } : undefined
}

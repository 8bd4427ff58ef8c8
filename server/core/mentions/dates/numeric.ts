/** Dates in digits: `2022-01-08`, `8/1/2022`, `08.01.2022`, `10/26/89`. Read from the characters, whatever the tokens make of them. */
import type { DatePart } from './expression.js'
import { fullYear, type Read, type Scan } from './scan.js'

interface Group {
  readonly value: number
  readonly start: number
  readonly end: number
}

/** Reads a numeric date that begins with the token at `at`. A day or month out of range is kept, so that it can be pointed out. */
export function readNumeric(scan: Scan, at: number): Read | undefined {
  const token = scan.tokens[at]
  if (!token) return undefined
  const { text } = scan
  const before = text[token.start - 1] ?? ' '
  if (isWordChar(before) || ((before === '/' || before === '.' || before === '-') && isWordChar(text[token.start - 2] ?? ' ')))
    return undefined
  const first = groupAt(text, token.start)
  if (!first) return undefined
  const mark = text[first.end] ?? ''
  if (mark !== '-' && mark !== '/' && mark !== '.') return undefined
  const second = groupAt(text, first.end + 1)
  if (!second || second.end - second.start > 2) return undefined
  const firstLength = first.end - first.start
  const isoMonth = firstLength === 4 && mark === '-' && second.end - second.start === 2
  if (text[second.end] !== mark) {
    // `2022-01`: a month, unless it is a range of years (`2014-16`).
    if (
      !isoMonth ||
      second.value < 1 ||
      second.value > 12 ||
      isWordChar(text[second.end] ?? ' ') ||
      first.value < 1000 ||
      first.value > 2199
    )
      return undefined
    return finish(scan, at, second.end, { year: first, month: second })
  }
  const third = groupAt(text, second.end + 1)
  if (!third || isWordChar(text[third.end] ?? ' ') || (text[third.end] === mark && isWordChar(text[third.end + 1] ?? ' '))) return undefined
  const thirdLength = third.end - third.start
  if (firstLength === 4) {
    if (first.value < 1000 || first.value > 2199 || thirdLength > 2) return undefined
    return finish(scan, at, third.end, { year: first, month: second, day: third })
  }
  if (firstLength > 2 || (thirdLength !== 4 && thirdLength !== 2)) return undefined
  // `02-27-98` is the head of a dispatch; elsewhere such numbers are of many sorts.
  if (thirdLength === 2 && mark !== '/' && !(mark === '-' && at === 0)) return undefined
  const year = thirdLength === 2 ? { ...third, value: fullYear(third.value) } : third
  if (year.value < 1000 || year.value > 2199) return undefined
  const monthFirst = first.value > 12 ? false : second.value > 12 ? true : !scan.dayFirst
  const read = finish(scan, at, third.end, monthFirst ? { month: first, day: second, year } : { day: first, month: second, year })
  return mark === '/' && first.value <= 12 && second.value <= 12 && first.value !== second.value && read.form.is === 'calendar'
    ? { ...read, form: { ...read.form, eitherOrder: true } }
    : read
}

function finish(scan: Scan, at: number, end: number, groups: { day?: Group; month: Group; year: Group }): Read {
  let to = at + 1
  while (to < scan.tokens.length && scan.tokens[to]!.start < end) to++
  const { day, month, year } = groups
  const made = (role: DatePart['role'], group: Group): DatePart => ({
    role,
    value: group.value,
    side: 'only',
    start: group.start,
    end: group.end,
  })
  const parts = [...(day ? [made('day', day)] : []), made('month', month), made('year', year)].sort((a, b) => a.start - b.start)
  return { from: at, to, form: { is: 'calendar', year: year.value, month: month.value, ...(day ? { day: day.value } : {}) }, parts }
}

function groupAt(text: string, start: number): Group | undefined {
  let end = start
  let value = 0
  while (end < start + 5) {
    const code = text.charCodeAt(end) - 48
    if (!(code >= 0 && code <= 9)) break
    value = value * 10 + code
    end++
  }
  return end > start && end <= start + 4 ? { value, start, end } : undefined
}

function isWordChar(char: string): boolean {
  return (char >= '0' && char <= '9') || char.toLowerCase() !== char.toUpperCase()
}

/** Dates in the author’s own way of writing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayValue } from '../../../server/core/values/date-make.js'
import { describeDate, PLAIN_STYLE, styleOfDate } from '../../../server/core/values/date-style.js'
import type { DateValue } from '../../../server/core/values/date-value.js'
import { parseEdtf } from '../../../server/core/values/edtf.js'
import { ordinalText } from '../../../server/core/values/number-style.js'

const date = (text: string): DateValue => parseEdtf(text) ?? expect.fail(`no EDTF: ${text}`)

describe('an edit keeps the way the author writes', () => {
  // Written by the author; another day, in the same way.
  it.each([
    ['2 January 2022', '2022-02-08', '8 February 2022'],
    ['January 2, 2022', '2022-02-08', 'February 8, 2022'],
    ['January 2nd, 2022', '2022-02-08', 'February 8th, 2022'],
    ['2nd January', '2022-02-23', '23rd February'],
    ['2nd January 2022', '2022-02-21', '21st February 2022'],
    ['the 2nd of January 2022', '2022-02-11', '11th of February 2022'],
    ['January 2nd', '2022-01-08', 'January 8th'],
    ['Jan. 2', '2022-02-08', 'Feb. 8'],
    ['Jan. 2', '2022-03-08', 'March 8'],
    ['Jan. 2, 2022', '2022-09-08', 'Sept. 8, 2022'],
    ['2 Jan 2022', '2022-09-08', '8 Sep 2022'],
    ['2 Jan', '2022-05-08', '8 May'],
    ['2022-01-02', '2022-02-08', '2022-02-08'],
    ['2/1/2022', '2022-02-08', '8/2/2022'],
    ['02/01/2022', '2022-02-08', '08/02/2022'],
    ['02.01.2022', '2022-02-08', '08.02.2022'],
    ['10/26/89', '2022-02-08', '2/8/22'],
    ['Sunday 2 January 2022', '2022-01-08', 'Saturday 8 January 2022'],
    ['Sunday, 2 January 2022', '2022-01-08', 'Saturday, 8 January 2022'],
    ['Sun 2 Jan', '2022-01-08', 'Sat 8 Jan'],
    ['Sunday, January 2, 2022', '2022-01-08', 'Saturday, January 8, 2022'],
    ['January 2022', '2021-05', 'May 2021'],
    ['2021', '1992', '1992'],
  ])('%s → %s: %s', (written, edtf, expected) => {
    expect(describeDate(date(edtf), styleOfDate(written))).toBe(expected)
  })

  it('takes month-first numbers where told so', () => {
    expect(describeDate(date('2022-02-08'), styleOfDate('1/2/2022', false))).toBe('2/8/2022')
  })
})

describe('periods in words', () => {
  it.each([
    ['2022-01', 'January 2022'],
    ['2022', '2022'],
    ['199X', 'the 1990s'],
    ['19XX', 'the 20th century'],
    ['2005-21', 'spring 2005'],
    ['2005-23', 'autumn 2005'],
    ['2022-01/2022-03', 'the first quarter of 2022'],
    ['2022-01-05/2022-01-06', '5–6 January 2022'],
    ['2020-09-27/2020-11-10', '27 September–10 November 2020'],
    ['2021-12-28/2022-01-05', '28 December 2021 to 5 January 2022'],
    ['2010-02/2010-03', 'February–March 2010'],
    ['2008/2018', '2008–2018'],
    ['1991/..', 'since 1991'],
    ['../2012', 'until 2012'],
    ['2010~', 'about 2010'],
  ])('%s is “%s”', (edtf, words) => {
    expect(describeDate(date(edtf))).toBe(words)
  })

  it('writes ranges month-first too', () => {
    expect(describeDate(date('2022-01-05/2022-01-06'), styleOfDate('January 2, 2022'))).toBe('January 5–6, 2022')
  })

  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [22, '22nd'],
    [111, '111th'],
  ])('%i is %s', (value, text) => expect(ordinalText(value)).toBe(text))
})

describe('laws', () => {
  const styles = fc.record({
    order: fc.constantFrom('day-month' as const, 'month-day' as const, 'iso' as const),
    ordinal: fc.boolean(),
    monthStyle: fc.constantFrom('long' as const, 'short' as const),
    withYear: fc.constant(true),
    weekday: fc.boolean(),
  })

  it('a described day shows its own style', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), styles, (at, style) => {
        const words = describeDate(dayValue(at), style)
        expect(describeDate(dayValue(at), styleOfDate(words))).toBe(words)
      }),
    )
  })

  it('throws at no text', () => {
    fc.assert(fc.property(fc.string(), (text) => void describeDate(dayValue(0), { ...PLAIN_STYLE, ...styleOfDate(text) })))
  })
})

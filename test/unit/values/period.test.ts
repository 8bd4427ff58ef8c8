/** Comparing and moving dates. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayValue } from '../../../server/core/values/date-make.js'
import type { DateValue } from '../../../server/core/values/date-value.js'
import { parseEdtf } from '../../../server/core/values/edtf.js'
import {
  admits,
  overlap,
  type PeriodPart,
  partOf,
  pieceOf,
  shift,
  type TimeUnit,
  unitAround,
  within,
} from '../../../server/core/values/period.js'

const date = (text: string): DateValue => parseEdtf(text) ?? expect.fail(`no EDTF: ${text}`)

describe('overlap and within', () => {
  it.each<[string, string, boolean, boolean]>([
    ['2022-01-08', '2022-01', true, true],
    ['2022-01', '2022-01-08', true, false],
    ['2022-01', '2022', true, true],
    ['2022', '2022-01', true, false],
    ['2022-01-08', '2022-01-09', false, false],
    ['2021', '2022', false, false],
    ['1995', '199X', true, true],
    ['1985', '19XX', true, true],
    ['2003', '1991/..', true, true],
    ['1990', '1991/..', false, false],
    ['2013', '../2012', false, false],
    ['2022-01-05/2022-01-11', '2022-01-11/2022-01-19', true, false],
    ['2022-07', '2022-22', true, true],
    ['2022', '2022', true, true],
  ])('%s and %s: overlap %s, within %s', (a, b, shares, inside) => {
    expect(overlap(date(a), date(b))).toBe(shares)
    expect(overlap(date(b), date(a))).toBe(shares)
    expect(within(date(a), date(b))).toBe(inside)
  })
})

describe('admits', () => {
  it.each<[string, string, boolean]>([
    ['2022-01', '2022-01-02', true],
    ['2022-01-02', '2022-01', true],
    ['2022-01-02', '2022-01-03', false],
    ['2022-01-02~', '2022-01-10', true],
    ['2022-01-02~', '2022-01-20', false],
    ['2010~', '2011', true],
    ['2010~', '2013', false],
    ['2011', '2010~', true],
    ['199X', '1991-12-26', true],
    ['2022-02', '2022-01-31', false],
    ['2022-02~', '2022-01-31', true],
    ['2022-02?', '2022-01-31', true],
    ['1991/..', '2022', true],
  ])('%s of %s: %s', (said, fact, compatible) => {
    expect(admits(date(said), date(fact))).toBe(compatible)
  })
})

describe('parts', () => {
  it.each<[string, PeriodPart, string]>([
    ['2022', 'early', '2022-01/2022-04'],
    ['2022', 'mid', '2022-04/2022-09'],
    ['2022', 'late', '2022-09/2022-12'],
    ['199X', 'early', '1990/1993'],
    ['199X', 'mid', '1992/1997'],
    ['199X', 'late', '1996/1999'],
    ['19XX', 'early', '1900/1933'],
    ['2022-01', 'early', '2022-01-01/2022-01-13'],
    ['2022-01', 'mid', '2022-01-08/2022-01-24'],
    ['2022-01', 'late', '2022-01-19/2022-01-31'],
    ['2022-01-08', 'early', '2022-01-08'],
  ])('%s %s is %s', (whole, part, expected) => {
    expect(partOf(date(whole), part).edtf).toBe(expected)
  })

  it.each<[string, number, number, string]>([
    ['2021', 1, 2, '2021-01/2021-06'],
    ['2021', 2, 2, '2021-07/2021-12'],
    ['2021', 3, 4, '2021-07/2021-09'],
    ['19XX', 1, 2, '1900/1949'],
    ['199X', 2, 2, '1995/1999'],
  ])('%s, piece %i of %i, is %s', (whole, index, count, expected) => {
    expect(pieceOf(date(whole), index, count)?.edtf).toBe(expected)
  })

  it.each<[string, TimeUnit, string]>([
    ['2022-01-08', 'week', '2022-01-03/2022-01-09'],
    ['2022-01-09', 'week', '2022-01-03/2022-01-09'],
    ['2022-01-10', 'week', '2022-01-10/2022-01-16'],
    ['2022-01-08', 'month', '2022-01'],
    ['2022-05-08', 'quarter', '2022-04/2022-06'],
    ['2022-01-08', 'year', '2022'],
    ['2022-01-08', 'decade', '202X'],
    ['2022-01-08', 'century', '20XX'],
  ])('the %s around %s', (day, unit, expected) => {
    expect(unitAround(date(day).earliest, unit).edtf).toBe(expected)
  })
})

describe('shift', () => {
  it.each<[string, number, TimeUnit, string]>([
    ['2022-01-08', 2, 'day', '2022-01-10'],
    ['2022-01-08', -8, 'day', '2021-12-31'],
    ['2022-01-08', 2, 'week', '2022-01-22'],
    ['2022-01-31', 1, 'month', '2022-02-28'],
    ['2022-01-08', -1, 'year', '2021-01-08'],
    ['2020-02-29', 1, 'year', '2021-02-28'],
    ['2022-01', 3, 'month', '2022-04'],
    ['2022-01', -1, 'year', '2021-01'],
    ['2022', 1, 'decade', '2032'],
    ['2022-22', -1, 'year', '2021-22'],
    ['2022-24', 1, 'year', '2023-24'],
    ['199X', 1, 'decade', '200X'],
    ['19XX', 1, 'century', '20XX'],
    ['2022-01/2022-03', -1, 'quarter', '2021-10/2021-12'],
    ['2022-01-05/2022-01-11', 1, 'month', '2022-02-05/2022-02-11'],
    ['2021-05/..', 1, 'year', '2022-05/..'],
    ['2022-01~', 1, 'month', '2022-02~'],
    ['2022-01?', 1, 'month', '2022-02?'],
    ['2022-01%', 1, 'month', '2022-02%'],
  ])('%s by %i %s', (from, amount, unit, expected) => {
    expect(shift(date(from), amount, unit)).toEqual(parseEdtf(expected))
  })

  it('leaves the years that EDTF can write', () => {
    expect(shift(date('2022'), 100_000, 'year')).toBeUndefined()
    expect(shift(date('2022'), 0.5, 'year')).toBeUndefined()
  })

  it('goes there and back by days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: -5000, max: 5000 }), (at, amount) => {
        const there = shift(dayValue(at), amount, 'day')
        expect(there?.earliest).toBe(at + amount)
        expect(there && shift(there, -amount, 'day')).toEqual(dayValue(at))
      }),
    )
  })
})

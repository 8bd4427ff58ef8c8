/** Day arithmetic of the proleptic Gregorian calendar. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, dayNumber, daysInMonth, fromDayNumber, isLeapYear, isRealDay, weekdayOf } from '../../../server/core/values/calendar.js'

const days = fc.integer({ min: -800_000, max: 800_000 })

describe('days as numbers', () => {
  it.each([
    [1970, 1, 1, 0, 4],
    [1970, 1, 2, 1, 5],
    [1969, 12, 31, -1, 3],
    [2000, 2, 29, 11016, 2],
    [2000, 3, 1, 11017, 3],
    [2022, 1, 8, 19000, 6],
    [1991, 12, 26, 8029, 4],
    [1900, 3, 1, -25508, 4],
    [1582, 10, 15, -141427, 5],
    [1, 1, 1, -719162, 1],
    [0, 3, 1, -719468, 3],
  ])('%i-%i-%i is day %i, weekday %i', (year, month, day, number, weekday) => {
    expect(dayNumber(year, month, day)).toBe(number)
    expect(fromDayNumber(number)).toEqual({ year, month, day })
    expect(weekdayOf(number)).toBe(weekday)
  })

  it.each([
    [2000, true],
    [1900, false],
    [2020, true],
    [2021, false],
    [2100, false],
    [0, true],
    [-4, true],
  ])('%i has a leap day: %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap)
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28)
  })

  it('knows which days exist', () => {
    expect(isRealDay(2022, 1, 31)).toBe(true)
    expect(isRealDay(2022, 4, 31)).toBe(false)
    expect(isRealDay(2022, 2, 29)).toBe(false)
    expect(isRealDay(2024, 2, 29)).toBe(true)
    expect(isRealDay(2022, 1, 0)).toBe(false)
    expect(isRealDay(2022, 13, 1)).toBe(false)
  })

  it.each([
    ['2022-01-31', 1, '2022-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2022-01-31', -2, '2021-11-30'],
    ['2022-03-15', -12, '2021-03-15'],
  ])('moves %s by %i months', (from, months, to) => {
    const at = (text: string) => dayNumber(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)))
    expect(addMonths(at(from), months)).toBe(at(to))
  })

  it('goes there and back for every day', () => {
    fc.assert(
      fc.property(days, (n) => {
        const { year, month, day } = fromDayNumber(n)
        expect(isRealDay(year, month, day)).toBe(true)
        expect(dayNumber(year, month, day)).toBe(n)
        expect(weekdayOf(n + 1)).toBe((weekdayOf(n) % 7) + 1)
        expect(weekdayOf(n + 7)).toBe(weekdayOf(n))
      }),
    )
  })

  it('agrees with ECMAScript’s calendar', () => {
    fc.assert(
      fc.property(days, (n) => {
        const date = new Date(n * 86_400_000)
        const { year, month, day } = fromDayNumber(n)
        expect([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]).toEqual([year, month, day])
        expect(date.getUTCDay() || 7).toBe(weekdayOf(n))
      }),
    )
  })
})

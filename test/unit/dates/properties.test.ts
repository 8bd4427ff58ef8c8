/** What holds of every text: spans inside it, order, no exceptions, time in proportion to length. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { impossibility } from '../../../server/core/mentions/dates/check.js'
import { findDates } from '../../../server/core/mentions/dates/find-dates.js'
import { findDurations } from '../../../server/core/mentions/dates/find-durations.js'
import { dayValue } from '../../../server/core/values/date-make.js'
import { describeDate, styleOfDate } from '../../../server/core/values/date-style.js'
import { parseEdtf } from '../../../server/core/values/edtf.js'
import { cpuTime } from '../../support/cpu-time.js'
import { tokensOf } from './tokens.js'
import { datesTold } from './told.js'

const WORDS = (
  "January Jan. May March August 8 8th 31 0 2022 1991 1990s '90s Saturday Sat 2022-01-08 8/1/2022 the of in on from to between and , - – ( ) . early mid late beginning end last this next that same " +
  'previous following year month week day days weeks two a dozen ago later earlier before after first second third quarter half century decade summer fall Q1 since until about circa today ' +
  "troops 2000 2,500 s ' year-end turn present"
).split(' ')
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '))
const anyText = fc.oneof(prose, fc.string(), fc.string({ unit: 'grapheme' }))

describe('any text', () => {
  it('gives dates in order, inside it, that read back and resolve without exception', () => {
    fc.assert(
      fc.property(anyText, fc.option(fc.integer({ min: -300_000, max: 300_000 })), (text, written) => {
        const tagged = tokensOf(text)
        const found = findDates(tagged, text)
        let at = 0
        for (const date of found) {
          expect(date.start).toBeGreaterThanOrEqual(at)
          expect(date.end).toBeGreaterThan(date.start)
          expect(date.end).toBeLessThanOrEqual(text.length)
          for (const part of date.parts) {
            expect(part.start).toBeGreaterThanOrEqual(date.start)
            expect(part.end).toBeLessThanOrEqual(date.end)
          }
          if (date.relation) expect(date.relation.span.end).toBeLessThanOrEqual(date.start)
          impossibility(date)
          at = date.end
        }
        for (const { value } of datesTold(text, written === null ? undefined : dayValue(written))) {
          if (value) {
            expect(value.earliest).toBeLessThanOrEqual(value.latest)
            expect(parseEdtf(value.edtf)).toMatchObject({ earliest: value.earliest, latest: value.latest, approximate: value.approximate })
          }
        }
        for (const length of findDurations(tagged, text)) expect(length.end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 3000 },
    )
  })

  it('reads back a day however it is written', () => {
    const written = fc.constantFrom(
      '2 January 2022',
      'January 2, 2022',
      'January 2nd, 2022',
      '2nd of January 2022',
      'Jan. 2, 2022',
      '2 Jan 2022',
      'Sunday, 2 January 2022',
      '2022-01-02',
      '02.01.2022',
    )
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 40_000 }), written, (day, example) => {
        const text = `It began on ${describeDate(dayValue(day), styleOfDate(example))}.`
        const [only, ...others] = datesTold(text)
        expect(others).toEqual([])
        expect(only?.value?.earliest).toBe(day)
        expect(impossibility(only!.expression)).toBeUndefined()
      }),
    )
  })
})

describe('hostile text', () => {
  // Four times the text may take no more than some eight times as long.
  it.each([
    '1, ',
    '8 January and ',
    'early late mid ',
    'the first week of ',
    'earlier ',
    'two days before ',
    'between 1 and ',
    '1990-',
    'last this next ',
    'the end of ',
    'Jan. ',
    "' ",
    '2022-',
  ])('“%s” over and over', (unit) => {
    const time = (times: number) => {
      const text = unit.repeat(times)
      const tagged = tokensOf(text)
      return cpuTime(() => {
        findDates(tagged, text)
        findDurations(tagged, text)
      })
    }
    time(500)
    const short = Math.min(time(2000), time(2000), time(2000))
    const long = Math.min(time(8000), time(8000), time(8000))
    expect(long).toBeLessThan(short * 8 + 40)
  })
})

/** Dates that cannot be right. */
import { describe, expect, it } from 'vitest'
import { impossibility, weekdayMismatch } from '../../../server/core/mentions/dates/check.js'
import { findDates } from '../../../server/core/mentions/dates/find-dates.js'
import { resolveDate } from '../../../server/core/mentions/dates/resolve.js'
import { parseEdtf } from '../../../server/core/values/edtf.js'
import { tokensOf } from './tokens.js'

const first = (text: string) => findDates(tokensOf(text), text)[0] ?? expect.fail(`no date in: ${text}`)

describe('impossible dates', () => {
  it.each([
    ['on 30 February 2022', '30', 'no-such-day'],
    ['on February 30', '30', 'no-such-day'],
    ['on Feb. 30, 2022', '30', 'no-such-day'],
    ['on 29 February 2021', '29', 'no-such-day'],
    ['on 31 April', '31', 'no-such-day'],
    ['on 31st of June 2021', '31st', 'no-such-day'],
    ['on 0 January 2022', '0', 'no-such-day'],
    ['on 32 January 2022', '32', 'no-such-day'],
    ['on 2022-02-30', '30', 'no-such-day'],
    ['on 2022-13-08', '13', 'no-such-month'],
    ['on 13/14/2022', '14', 'no-such-month'],
    ['on 31/04/2022', '31', 'no-such-day'],
    ['from 10 to 5 January 2022', '10 to 5 January 2022', 'backwards'],
    ['from 10 January to 5 January 2022', '10 January to 5 January 2022', 'backwards'],
    ['from 10 March 2022 to 5 January 2022', '10 March 2022 to 5 January 2022', 'backwards'],
    ['10–5 January 2022', '10–5 January 2022', 'backwards'],
    ['from 2005 to 2003', '2005 to 2003', 'backwards'],
    ['between 2018 and 2008', '2018 and 2008', 'backwards'],
    ['from 28 to 31 April 2021', '31', 'no-such-day'],
  ])('%s: “%s”, %s', (text, words, why) => {
    const found = impossibility(first(text))
    expect(found?.why).toBe(why)
    expect(text.slice(found!.span.start, found!.span.end)).toBe(words)
    expect(found?.message).toMatch(/\.$/)
    expect(resolveDate(first(text), { documentDate: parseEdtf('2022-01-20')! })).toBeUndefined()
  })

  it.each([
    'on 28 February 2022',
    'on 29 February 2020',
    'on 29 February',
    'on 31 January',
    'from 28 December to 5 January',
    'from 28 December to 5 January 2022',
    'December 2021–January 2022',
    '5-6 January 2022',
    '2003–2005',
    'from November to March',
    'on 30/04/2022',
  ])('%s is possible', (text) => expect(impossibility(first(text))).toBeUndefined())
})

describe('weekdays', () => {
  it.each([
    ['Sunday 8 January 2022', 'Sunday', 7, 6],
    ['Friday, January 7th, 2021', 'Friday', 5, 4],
    ['8 January 2022 (Sunday)', 'Sunday', 7, 6],
    ['Sun 8 January 2022', 'Sun', 7, 6],
    ['Monday 8 January', 'Monday', 1, 6],
  ])('%s: “%s” is wrong', (text, words, said, right) => {
    const found = first(text)
    const value = resolveDate(found, { documentDate: parseEdtf('2022-01-20')! })!
    const mismatch = weekdayMismatch(found, value)
    expect(mismatch).toMatchObject({ said, right })
    expect(text.slice(mismatch!.span.start, mismatch!.span.end)).toBe(words)
  })

  it.each(['Saturday 8 January 2022', 'Saturday, January 8, 2022', '8 January 2022', 'Sat 8 Jan 2022', 'January 2022', 'Sunday'])(
    '%s is right',
    (text) => {
      const found = first(text)
      const value = resolveDate(found, { documentDate: parseEdtf('2022-01-20')! })!
      expect(weekdayMismatch(found, value)).toBeUndefined()
    },
  )
})

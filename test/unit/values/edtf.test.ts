/** EDTF, levels 0 and 1: what is read, what is refused, and that writing and reading are each other’s inverse. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../server/core/values/calendar.js'
import {
  asApproximate,
  centuryValue,
  daysValue,
  dayValue,
  decadeValue,
  halfValue,
  intervalValue,
  monthValue,
  quarterValue,
  type Season,
  seasonValue,
  yearValue,
} from '../../../server/core/values/date-make.js'
import type { DateValue } from '../../../server/core/values/date-value.js'
import { parseEdtf } from '../../../server/core/values/edtf.js'

const day = (text: string) => {
  const [year = 0, month = 1, date = 1] = text.split('.').map(Number)
  return dayNumber(year, month, date)
}

/** Dates of every precision, and intervals of them. */
const years = fc.integer({ min: 1, max: 9997 })
const single: fc.Arbitrary<DateValue> = fc.oneof(
  fc.integer({ min: -700_000, max: 2_000_000 }).map(dayValue),
  fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([year, month]) => monthValue(year, month)),
  years.map(yearValue),
  fc.tuple(years, fc.constantFrom<Season>(21, 22, 23, 24)).map(([year, season]) => seasonValue(year, season)),
)
const anyDate: fc.Arbitrary<DateValue> = fc.oneof(
  single,
  single.map(asApproximate),
  fc.integer({ min: 0, max: 998 }).map((tens) => decadeValue(tens * 10)),
  fc.integer({ min: 0, max: 98 }).map((hundreds) => centuryValue(hundreds * 100)),
  fc.tuple(years, fc.integer({ min: 1, max: 4 })).map(([year, quarter]) => quarterValue(year, quarter)),
  fc.tuple(years, fc.integer({ min: 1, max: 2 })).map(([year, half]) => halfValue(year, half)),
  single.map((value) => intervalValue(value, 'open')),
  single.map((value) => intervalValue('open', value)),
  single.map((value) => intervalValue(value, 'unknown')),
  fc.tuple(single, single).map(([a, b]) => (a.earliest <= b.latest ? intervalValue(a, b) : intervalValue(b, a))),
)

describe('parseEdtf', () => {
  it.each<[string, string, string, DateValue['precision']]>([
    ['2022-01-08', '2022.1.8', '2022.1.8', 'day'],
    ['2022-01', '2022.1.1', '2022.1.31', 'month'],
    ['2024-02', '2024.2.1', '2024.2.29', 'month'],
    ['2022', '2022.1.1', '2022.12.31', 'year'],
    ['0044', '44.1.1', '44.12.31', 'year'],
    ['199X', '1990.1.1', '1999.12.31', 'decade'],
    ['200X', '2000.1.1', '2009.12.31', 'decade'],
    ['19XX', '1900.1.1', '1999.12.31', 'century'],
    ['2022-XX', '2022.1.1', '2022.12.31', 'year'],
    ['2022-01-XX', '2022.1.1', '2022.1.31', 'month'],
    ['2005-21', '2005.3.1', '2005.6.21', 'season'],
    ['2005-22', '2005.6.1', '2005.9.23', 'season'],
    ['2005-23', '2005.9.1', '2005.12.21', 'season'],
    ['2005-24', '2004.12.1', '2006.3.20', 'season'],
    ['2020-09-27/2020-11-10', '2020.9.27', '2020.11.10', 'interval'],
    ['2008/2018', '2008.1.1', '2018.12.31', 'interval'],
    ['2022-01/2022-03', '2022.1.1', '2022.3.31', 'quarter'],
    ['2022-02/2022-04', '2022.2.1', '2022.4.30', 'interval'],
  ])('%s: %s to %s, %s', (text, first, last, precision) => {
    const value = parseEdtf(text)
    expect(value).toEqual({ edtf: text, earliest: day(first), latest: day(last), precision, approximate: false, uncertain: false })
  })

  it.each([
    ['2022~', true, false],
    ['2022-01?', false, true],
    ['2022-01-08%', true, true],
    ['199X~', true, false],
    ['2022-21~', true, false],
    ['1991~/1994', true, false],
    ['1991/1994?', false, true],
  ])('%s: approximate %s, uncertain %s', (text, approximate, uncertain) => {
    expect(parseEdtf(text)).toMatchObject({ edtf: text, approximate, uncertain })
  })

  it('knows open and unknown ends', () => {
    expect(parseEdtf('2021-05/..')).toMatchObject({ earliest: day('2021.5.1'), latest: Infinity })
    expect(parseEdtf('../2012')).toMatchObject({ earliest: -Infinity, latest: day('2012.12.31') })
    expect(parseEdtf('2021/')).toMatchObject({ edtf: '2021/', latest: Infinity })
    expect(parseEdtf('/2021')).toMatchObject({ edtf: '/2021', earliest: -Infinity })
  })

  it('drops the time of day', () => {
    expect(parseEdtf('2022-01-08T10:00:00Z')?.edtf).toBe('2022-01-08')
    expect(parseEdtf(' 2022-01-08 10:00 ')?.edtf).toBe('2022-01-08')
  })

  it('counts years before 1 as ISO 8601 does', () => {
    expect(parseEdtf('-0044')).toMatchObject({ edtf: '-0044', earliest: dayNumber(-44, 1, 1) })
    expect(parseEdtf('0000')?.precision).toBe('year')
    expect(parseEdtf('-0000')).toBeUndefined()
  })

  it.each([
    '',
    ' ',
    '..',
    '/',
    '../..',
    '22',
    '202',
    '20222',
    '2022-1',
    '2022-13',
    '2022-00',
    '2022-02-30',
    '2021-02-29',
    '2022-01-32',
    '2022-01-00',
    '2022-25',
    '2022-21-01',
    '2022-1-8',
    '2022/01/08',
    '8 January 2022',
    'XXXX',
    '1XXX',
    '20X2',
    '2022-XX-08',
    '2022~~',
    '~2022',
    '2022-01-08~?',
    '2022/2021',
    '2022-01-08/2022-01-07',
    '2022/2023/2024',
    '2022-01-08Tnoon',
    'January',
    '2022-',
    '-',
    '２０２２',
    `${'2'.repeat(10_000)}`,
  ])('refuses “%.20s”', (text) => {
    expect(parseEdtf(text)).toBeUndefined()
  })

  it('reads back whatever it can write', () => {
    fc.assert(
      fc.property(anyDate, (value) => {
        expect(parseEdtf(value.edtf)).toEqual(value)
      }),
      { numRuns: 500 },
    )
  })

  it('throws at no text', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseEdtf(text)))
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789X-/.~?%T') }), (text) => void parseEdtf(text)),
      { numRuns: 1000 },
    )
  })
})

describe('daysValue', () => {
  it.each([
    ['2022.1.1', '2022.1.31', '2022-01'],
    ['2022.1.1', '2022.12.31', '2022'],
    ['2022.1.1', '2022.4.30', '2022-01/2022-04'],
    ['2020.1.1', '2022.12.31', '2020/2022'],
    ['2022.1.2', '2022.1.11', '2022-01-02/2022-01-11'],
    ['2022.1.8', '2022.1.8', '2022-01-08'],
  ])('%s to %s is written %s', (first, last, edtf) => {
    expect(daysValue(day(first), day(last)).edtf).toBe(edtf)
  })
})

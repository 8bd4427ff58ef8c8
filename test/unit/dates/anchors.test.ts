/** Dates told from other dates: the same words against the brief’s date, the date said before, and the tense. */
import { describe, expect, it } from 'vitest'
import { findDates } from '../../../server/core/mentions/dates/find-dates.js'
import { type DateAnchor, resolveDate, resolveWhole } from '../../../server/core/mentions/dates/resolve.js'
import { parseEdtf } from '../../../server/core/values/edtf.js'
import { tokensOf } from './tokens.js'
import { datesTold } from './told.js'

/** Value of the only date of a text. `written` is the brief’s date, `said` the date last spoken of. */
function meaningOf(text: string, anchor: { written?: string; said?: string; tense?: NonNullable<DateAnchor['tense']> }): string {
  const found = findDates(tokensOf(text), text)
  expect(found.map((it) => text.slice(it.start, it.end))).toHaveLength(1)
  const documentDate = parseEdtf(anchor.written ?? '')
  const discourseDate = parseEdtf(anchor.said ?? '')
  const value = resolveDate(found[0]!, {
    ...(documentDate ? { documentDate } : {}),
    ...(discourseDate ? { discourseDate } : {}),
    ...(anchor.tense ? { tense: anchor.tense } : {}),
  })
  return value?.edtf ?? '?'
}

describe('against the brief’s date', () => {
  // Thursday 20 January 2022.
  it.each([
    ['today', '2022-01-20'],
    ['yesterday', '2022-01-19'],
    ['tomorrow', '2022-01-21'],
    ['last night', '2022-01-19'],
    ['this morning', '2022-01-20'],
    ['this week', '2022-01-17/2022-01-23'],
    ['last week', '2022-01-10/2022-01-16'],
    ['next week', '2022-01-24/2022-01-30'],
    ['this month', '2022-01'],
    ['last month', '2021-12'],
    ['next month', '2022-02'],
    ['this year', '2022'],
    ['last year', '2021'],
    ['next year', '2023'],
    ['the year before last', '2020'],
    ['last quarter', '2021-10/2021-12'],
    ['this decade', '202X'],
    ['last decade', '201X'],
    ['this century', '20XX'],
    ['last weekend', '2022-01-15/2022-01-16'],
    ['earlier this month', '2022-01'],
    ['later this year', '2022'],
    ['early next year', '2023-01/2023-04'],
    ['a year ago', '2021'],
    ['two years ago', '2020'],
    ['three months ago', '2021-10'],
    ['two weeks ago', '2022-01-03/2022-01-09'],
    ['a fortnight ago', '2022-01-03/2022-01-09'],
    ['ten days ago', '2022-01-10'],
    ['10 days ago', '2022-01-10'],
    ['a decade ago', '2012'],
    ['thirty years ago', '1992'],
    ['twenty-five years ago', '1997'],
    ['two days from now', '2022-01-22'],
    ['last January', '2021-01'],
    ['last December', '2021-12'],
    ['this January', '2022-01'],
    ['this March', '2022-03'],
    ['next January', '2023-01'],
    ['next March', '2022-03'],
    ['last Friday', '2022-01-14'],
    ['last Thursday', '2022-01-13'],
    ['this Friday', '2022-01-21'],
    ['next Friday', '2022-01-21'],
    ['next Thursday', '2022-01-27'],
    ['last spring', '2021-21'],
    ['last winter', '2021-24'],
    ['Monday', '2022-01-17'],
    ['Thursday', '2022-01-20'],
    ['Friday', '2022-01-14'],
    ['Sunday night', '2022-01-16'],
    ['In the third quarter it fell', '2021-07/2021-09'],
    ['In the first quarter it fell', '2022-01/2022-03'],
  ])('“%s” in a brief of 20 January 2022', (text, expected) => expect(meaningOf(text, { written: '2022-01-20' })).toBe(expected))

  it.each<[string, NonNullable<DateAnchor['tense']>, string]>([
    ['on Friday', 'past', '2022-01-14'],
    ['on Friday', 'future', '2022-01-21'],
    ['on Thursday', 'past', '2022-01-20'],
    ['on Thursday', 'future', '2022-01-20'],
    ['in October', 'past', '2021-10'],
    ['in October', 'future', '2022-10'],
    ['in February', 'present', '2022-02'],
    ['in October', 'present', '2021-10'],
    ['in May', 'present', '2022-05'],
    ['on 8 March', 'past', '2021-03-08'],
    ['on 8 March', 'future', '2022-03-08'],
    ['on 8 January', 'future', '2023-01-08'],
    ['on 24 January', 'past', '2022-01-24'],
    ['on 28 December', 'past', '2021-12-28'],
    ['in the fourth quarter', 'past', '2021-10/2021-12'],
    ['in the fourth quarter', 'future', '2022-10/2022-12'],
    ['in the summer', 'past', '2021-22'],
    ['in the summer', 'future', '2022-22'],
  ])('“%s”, %s tense', (text, tense, expected) => expect(meaningOf(text, { written: '2022-01-20', tense })).toBe(expected))

  it('lets a weekday choose the year', () => {
    // 8 March was a Monday in 2021 and is a Tuesday in 2022.
    expect(meaningOf('on Tuesday 8 March', { written: '2022-01-20' })).toBe('2022-03-08')
    expect(meaningOf('on Monday 8 March', { written: '2022-01-20' })).toBe('2021-03-08')
  })

  it('works from a brief dated by its month alone', () => {
    expect(meaningOf('last month', { written: '2022-01' })).toBe('2021-12')
    expect(meaningOf('last year', { written: '2022' })).toBe('2021')
    expect(meaningOf('last week', { written: '2022-01' })).toBe('?')
    expect(meaningOf('on Friday', { written: '2022-01' })).toBe('?')
    expect(meaningOf('yesterday', { written: '2022' })).toBe('?')
  })

  it.each([
    'yesterday',
    'two weeks later',
    'that Wednesday',
    '8 January',
    'in May,',
    'on the 6th',
    'last year',
    'on Friday',
    'the third quarter',
  ])('“%s” has no value without any anchor', (text) => expect(meaningOf(text, {})).toBe('?'))
})

describe('against the date said before', () => {
  it.each([
    ['the next day', '2022-01-06', '2022-01-07'],
    ['the following day', '2022-01-06', '2022-01-07'],
    ['the same day', '2022-01-06', '2022-01-06'],
    ['that day', '2022-01-06', '2022-01-06'],
    ['the previous day', '2022-01-06', '2022-01-05'],
    ['the day before', '2022-01-06', '2022-01-05'],
    ['the day after', '2022-01-06', '2022-01-07'],
    ['a day later', '2022-01-06', '2022-01-07'],
    ['two days later', '2022-01-06', '2022-01-08'],
    ['2 days later', '2022-01-06', '2022-01-08'],
    ['two days earlier', '2022-01-06', '2022-01-04'],
    ['two days before', '2022-01-06', '2022-01-04'],
    ['two days before that', '2022-01-06', '2022-01-04'],
    ['two weeks later', '2022-01-06', '2022-01-20~'],
    ['a week earlier', '2022-01-06', '2021-12-30~'],
    ['three months later', '2022-01-06', '2022-04'],
    ['a year earlier', '2022-01-06', '2021'],
    ['a year earlier', '2021-07/2021-09', '2020-07/2020-09'],
    ['a year later', '2021-03', '2022-03'],
    ['two years later', '1992', '1994'],
    ['that Wednesday', '2022-01-03', '2022-01-05'],
    ['the following Monday', '2022-01-06', '2022-01-10'],
    ['the previous Friday', '2022-01-06', '2021-12-31'],
    ['that month', '2020-09-27', '2020-09'],
    ['that year', '2020-09-27', '2020'],
    ['that week', '2020-09-27', '2020-09-21/2020-09-27'],
    ['the same year', '1992-05-15', '1992'],
    ['the following year', '1991', '1992'],
    ['the previous year', '1991', '1990'],
    ['the following month', '2020-09-27', '2020-10'],
    ['the following January', '2020-09-27', '2021-01'],
    ['the previous summer', '2020-09-27', '2020-22'],
    ['that summer', '2020', '2020-22'],
    ['the following day', '2020-09-27/2020-11-10', '2020-11-11'],
    ['on the 9th', '2020-11', '2020-11-09'],
    ['on the 9th', '2020-11-02', '2020-11-09'],
    ['in the year-earlier quarter', '2021-07/2021-09', '2020-07/2020-09'],
    ['later in the year', '2020-09-27', '2020'],
    ['by the end of the year', '2020-09-27', '2020-09/2020-12'],
    ['8 November', '2020', '2020-11-08'],
    ['8 November', '2020-09-27', '2020-11-08'],
    ['3 January', '2020-12-20', '2021-01-03'],
    ['in November', '2020-09-27', '2020-11'],
  ])('“%s” after %s', (text, said, expected) => expect(meaningOf(text, { written: '2022-01-20', said })).toBe(expected))

  it('is silent where what was said is too coarse', () => {
    expect(meaningOf('two days later', { written: '2022-01-20', said: '1991' })).toBe('?')
    expect(meaningOf('that day', { written: '2022-01-20', said: '1991-12' })).toBe('?')
    expect(meaningOf('that month', { written: '2022-01-20', said: '1991' })).toBe('?')
  })

  it.each([
    ['two days after 8 January 2022', '2022-01-10'],
    ['two weeks before 15 May 1992', '1992-05-01'],
    ['the day after 8 January 2022', '2022-01-09'],
    ['a year after May 2018', '2019-05'],
    ['three years before 1994', '1991'],
    ['the day after tomorrow', '2022-01-22'],
    ['the day before yesterday', '2022-01-18'],
  ])('“%s” carries its own anchor', (text, expected) => expect(meaningOf(text, { written: '2022-01-20' })).toBe(expected))
})

describe('one date after another', () => {
  const read = (text: string, written = '2022-01-20') => {
    return datesTold(text, parseEdtf(written)!).map((it) => it.value?.edtf ?? '?')
  }

  it.each<[string, string[]]>([
    [
      'It began on 2 January 2022. Three days later the cabinet resigned. The next day troops arrived.',
      ['2022-01-02', '2022-01-05', '2022-01-06'],
    ],
    ['War broke out on 27 September 2020 and ended on 10 November.', ['2020-09-27', '2020-11-10']],
    ['It was signed in May 1992. Two years later it entered into force.', ['1992-05', '1994-05']],
    ['A member since 1992, it left on 8 January.', ['1992', '2022-01-08']],
    ['In the 1990s it was weak. On 8 January it acted.', ['199X', '2022-01-08']],
    ['The vote will take place on Friday.', ['2022-01-21']],
    ['The vote took place on Friday.', ['2022-01-14']],
    ['The talks are scheduled for 24 March.', ['2022-03-24']],
    ['The talks would be held on 24 February.', ['2022-02-24']],
    ['They are expected to join in April.', ['2022-04']],
    ['They have decided to join in April.', ['2022-04']],
    ['They joined in April.', ['2021-04']],
    ['They have been members since April.', ['2021-04']],
    ['The minister was forced to resign on 8 March.', ['2021-03-08']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  it('gives the whole of which a part is said', () => {
    const text = 'early 2022'
    expect(resolveWhole(findDates(tokensOf(text), text)[0]!, {})?.edtf).toBe('2022')
  })
})

describe('kinds', () => {
  it.each([
    ['8 January 2022', 'absolute'],
    ['May 2021', 'absolute'],
    ['since 1991', 'absolute'],
    ['the 1990s', 'absolute'],
    ['early 2022', 'absolute'],
    ['from 2003 to 2005', 'absolute'],
    ['two days after 8 January 2022', 'absolute'],
    ['8 January', 'partial'],
    ['in May,', 'partial'],
    ['on Friday', 'partial'],
    ['on the 6th', 'partial'],
    ['2–11 January', 'partial'],
    ['mid-October', 'partial'],
    ['the third quarter', 'partial'],
    ['last year', 'relative'],
    ['two weeks later', 'relative'],
    ['last Friday', 'relative'],
    ['yesterday', 'relative'],
    ['January of last year', 'relative'],
  ])('%s is %s', (text, kind) => expect(findDates(tokensOf(text), text)[0]?.kind).toBe(kind))
})

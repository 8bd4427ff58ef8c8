/** Which words of a sentence are a date, and what they say: one row a form, one table a kind. */
import { describe, expect, it } from 'vitest'
import { findDates } from '../../../server/core/mentions/dates/find-dates.js'
import { parseEdtf } from '../../../server/core/values/edtf.js'
import { tokensOf } from './tokens.js'
import { datesTold } from './told.js'

const WRITTEN = parseEdtf('2022-01-20')!

/** `words = EDTF` for every date of a line; `?` where a date has no value. */
function datesOf(text: string, dayFirst = true): string[] {
  return datesTold(text, WRITTEN, dayFirst).map(
    ({ expression, value }) => `${text.slice(expression.start, expression.end)} = ${value?.edtf ?? '?'}`,
  )
}

/** Frames a date can stand in; none of them changes what it says. */
const FRAMES: readonly ((date: string) => string)[] = [
  (date) => date,
  (date) => `It began on ${date}.`,
  (date) => `On ${date}, the council met in the capital and voted.`,
  (date) => `The talks (${date}) failed.`,
]

const DAYS: readonly [string, string][] = [
  ['8 January 2022', '2022-01-08'],
  ['8 Jan 2022', '2022-01-08'],
  ['8 Jan. 2022', '2022-01-08'],
  ['08 January 2022', '2022-01-08'],
  ['8th January 2022', '2022-01-08'],
  ['8th of January 2022', '2022-01-08'],
  ['8 January, 2022', '2022-01-08'],
  ['8 JANUARY 2022', '2022-01-08'],
  ['January 8, 2022', '2022-01-08'],
  ['January 8 2022', '2022-01-08'],
  ['January 8th, 2022', '2022-01-08'],
  ['Jan. 8, 2022', '2022-01-08'],
  ['Jan 8, 2022', '2022-01-08'],
  ['Sept. 27, 2020', '2020-09-27'],
  ['Sep 27, 2020', '2020-09-27'],
  ['15 May 1992', '1992-05-15'],
  ['May 15, 1992', '1992-05-15'],
  ['1 March 2020', '2020-03-01'],
  ['March 1, 2020', '2020-03-01'],
  ['Saturday 8 January 2022', '2022-01-08'],
  ['Saturday, 8 January 2022', '2022-01-08'],
  ['Saturday 8th January 2022', '2022-01-08'],
  ['Saturday the 8th of January 2022', '2022-01-08'],
  ['Saturday, January 8, 2022', '2022-01-08'],
  ['Sat 8 January 2022', '2022-01-08'],
  ['Sat., Jan. 8, 2022', '2022-01-08'],
  ['2022-01-08', '2022-01-08'],
  ['8/1/2022', '2022-01-08'],
  ['08/01/2022', '2022-01-08'],
  ['08.01.2022', '2022-01-08'],
  ['8.1.2022', '2022-01-08'],
  ['08-01-2022', '2022-01-08'],
  ['8-Jan-2022', '2022-01-08'],
  ['10/26/89', '1989-10-26'],
  ['1/8/2022', '2022-08-01'],
  ['1/18/2022', '2022-01-18'],
  ['29 February 2020', '2020-02-29'],
  ['31 December 1999', '1999-12-31'],
  ['8 January', '2022-01-08'],
  ['8th January', '2022-01-08'],
  ['January 8', '2022-01-08'],
  ['January 2nd', '2022-01-02'],
  ['Jan. 8', '2022-01-08'],
  ['8 December', '2021-12-08'],
  ['Dec. 8', '2021-12-08'],
  ['Saturday 8th January', '2022-01-08'],
]

describe('days', () => {
  const rows = DAYS.flatMap(([date, value]) => FRAMES.map((frame) => [frame(date), `${date} = ${value}`] as const))
  it.each(rows)('%s', (text, expected) => expect(datesOf(text)).toEqual([expected]))

  it.each([
    ['It began on the 8th of January.', 'the 8th of January = 2022-01-08'],
    ['It began on the first of May 2020.', 'the first of May 2020 = 2020-05-01'],
    ['It began on the 6th.', 'the 6th = 2022-01-06'],
    ['It ended by the 13th, and all left.', 'the 13th = 2022-01-13'],
    ['It ended on the 28th.', 'the 28th = 2021-12-28'],
    ['It began on Saturday the 8th.', 'Saturday the 8th = 2022-01-08'],
    ['Sat 8: the bases are taken', 'Sat 8 = 2022-01-08'],
    ['It began on 8 January 2022 (Saturday).', '8 January 2022 (Saturday) = 2022-01-08'],
    ['It began on 8 January, a Saturday.', '8 January, a Saturday = 2022-01-08'],
    ['It ended on 8 January of that year.', '8 January of that year = 2022-01-08'],
    ['It ended on 8 March last year.', '8 March last year = 2021-03-08'],
  ])('%s', (text, expected) => expect(datesOf(text)).toEqual([expected]))

  it('reads numbers month-first where told so', () => {
    expect(datesOf('On 1/8/2022 it began', false)).toEqual(['1/8/2022 = 2022-01-08'])
    expect(datesOf('On 13/1/2022 it began', false)).toEqual(['13/1/2022 = 2022-01-13'])
  })
})

describe('lists and ranges of days', () => {
  it.each<[string, string[]]>([
    ['5-6 January 2022', ['5-6 January 2022 = 2022-01-05/2022-01-06']],
    ['5–6 January 2022', ['5–6 January 2022 = 2022-01-05/2022-01-06']],
    ['2–11 January', ['2–11 January = 2022-01-02/2022-01-11']],
    ['10-11 Jan', ['10-11 Jan = 2022-01-10/2022-01-11']],
    ['January 5-6, 2022', ['January 5-6, 2022 = 2022-01-05/2022-01-06']],
    ['January 5 to 11, 2022', ['January 5 to 11, 2022 = 2022-01-05/2022-01-11']],
    ['from 5 to 11 January 2022', ['5 to 11 January 2022 = 2022-01-05/2022-01-11']],
    ['between 5 and 11 January 2022', ['5 and 11 January 2022 = 2022-01-05/2022-01-11']],
    ['from 27 September to 10 November 2020', ['27 September to 10 November 2020 = 2020-09-27/2020-11-10']],
    ['between 27 September and 10 November 2020', ['27 September and 10 November 2020 = 2020-09-27/2020-11-10']],
    ['31 March–8 May 2018', ['31 March–8 May 2018 = 2018-03-31/2018-05-08']],
    ['31 March – 8 May 2018', ['31 March – 8 May 2018 = 2018-03-31/2018-05-08']],
    ['March 31 to May 8, 2018', ['March 31 to May 8, 2018 = 2018-03-31/2018-05-08']],
    ['from 28 December to 5 January 2022', ['28 December to 5 January 2022 = 2021-12-28/2022-01-05']],
    ['from 28 December 2021 to 5 January 2022', ['28 December 2021 to 5 January 2022 = 2021-12-28/2022-01-05']],
    ['from 5 January 2022 until 11 January 2022', ['5 January 2022 until 11 January 2022 = 2022-01-05/2022-01-11']],
    ['2022-01-05 to 2022-01-11', ['2022-01-05 to 2022-01-11 = 2022-01-05/2022-01-11']],
    ['on 8 and 11 January', ['8 = 2022-01-08', '11 January = 2022-01-11']],
    ['on 8 and 11 January 2021', ['8 = 2021-01-08', '11 January 2021 = 2021-01-11']],
    ['on 8, 9 and 11 January 2021', ['8 = 2021-01-08', '9 = 2021-01-09', '11 January 2021 = 2021-01-11']],
    ['on January 8 and 11, 2021', ['January 8 = 2021-01-08', '11, 2021 = 2021-01-11']],
    ['on 8 January and 11 March 2021', ['8 January = 2021-01-08', '11 March 2021 = 2021-03-11']],
  ])('%s', (text, expected) => expect(datesOf(text)).toEqual(expected))
})

describe('months', () => {
  it.each([
    ['in May 2021', 'May 2021 = 2021-05'],
    ['In January 2022 it began', 'January 2022 = 2022-01'],
    ['in January, 2022', 'January, 2022 = 2022-01'],
    ['In October of 2020 it ended', 'October of 2020 = 2020-10'],
    ['since Oct. 2020', 'Oct. 2020 = 2020-10'],
    ['by Sept. 1991', 'Sept. 1991 = 1991-09'],
    ['in December', 'December = 2021-12'],
    ['in January', 'January = 2022-01'],
    ['In May, they met', 'May = 2021-05'],
    ['by March', 'March = 2021-03'],
    ['the November talks', 'November = 2021-11'],
    ['the March elections', 'March = 2021-03'],
    ['March–April 2010', 'March–April 2010 = 2010-03/2010-04'],
    ['October to December 2021', 'October to December 2021 = 2021-10/2021-12'],
    ['December 2021–January 2022', 'December 2021–January 2022 = 2021-12/2022-01'],
    ['from November to January 2022', 'November to January 2022 = 2021-11/2022-01'],
    ['in January of last year', 'January of last year = 2021-01'],
    ['2021-05', '2021-05 = 2021-05'],
  ])('%s', (text, expected) => expect(datesOf(text)).toEqual([expected]))

  it('gives a list of months its year', () => {
    expect(datesOf('in April and May 2010')).toEqual(['April = 2010-04', 'May 2010 = 2010-05'])
  })
})

describe('years', () => {
  it.each([
    ['in 1992', '1992 = 1992'],
    ['since 1991', '1991 = 1991'],
    ['until 2012', '2012 = 2012'],
    ['throughout 2021', '2021 = 2021'],
    ['during 2021', '2021 = 2021'],
    ['by 2025', '2025 = 2025'],
    ['the war of 2020', '2020 = 2020'],
    ['before 1991', '1991 = 1991'],
    ['after 1991', '1991 = 1991'],
    ['the year 2000', 'the year 2000 = 2000'],
    ['the 2020 war', '2020 = 2020'],
    ['the 2016 clashes', '2016 = 2016'],
    ['the 1994 ceasefire', '1994 = 1994'],
    ['a 1992 treaty', '1992 = 1992'],
    ['its 2010 intervention', '2010 = 2010'],
    ['2018’s revolution', '2018 = 2018'],
    ['The revolution (2018) succeeded.', '2018 = 2018'],
    ['The war (2020, after a pause) ended.', '2020 = 2020'],
    ['2021 was a hard year.', '2021 = 2021'],
    ['2021: the talks fail', '2021 = 2021'],
    ['2020', '2020 = 2020'],
    ["in '91", "'91 = 1991"],
    ['the post-1991 order', '1991 = 1991'],
    ['the pre-1991 order', '1991 = 1991'],
    ['between 2008 and 2018', '2008 and 2018 = 2008/2018'],
    ['from 2003 to 2005', '2003 to 2005 = 2003/2005'],
    ['from 2003 until 2005', '2003 until 2005 = 2003/2005'],
    ['2003–2005', '2003–2005 = 2003/2005'],
    ['the 2014-16 talks', '2014-16 = 2014/2016'],
    ['in 2021/22', '2021/22 = 2021/2022'],
    ['(1991–2019)', '1991–2019 = 1991/2019'],
    ['1999–present', '1999–present = 1999/..'],
    ['from 2019 to the present', '2019 to the present = 2019/..'],
  ])('%s', (text, expected) => expect(datesOf(text)).toEqual([expected]))

  it('reads on in a list', () => {
    expect(datesOf('In 2011 (oil), 2016 (land) and 2019 (power)')).toEqual(['2011 = 2011', '2016 = 2016', '2019 = 2019'])
    expect(datesOf('Protests broke out in 2011, 2016 and 2019.')).toEqual(['2011 = 2011', '2016 = 2016', '2019 = 2019'])
  })
})

describe('decades and centuries', () => {
  it.each([
    ['the 1990s', 'the 1990s = 199X'],
    ['in the 1990s', 'the 1990s = 199X'],
    ['the early 1990s', 'the early 1990s = 1990/1993'],
    ['the mid-2000s', 'the mid-2000s = 2002/2007'],
    ['the late 1980s', 'the late 1980s = 1986/1989'],
    ['the nineties', 'the nineties = 199X'],
    ["the '90s", "the '90s = 199X"],
    ['the 21st century', 'the 21st century = 20XX'],
    ['the twentieth century', 'the twentieth century = 19XX'],
    ['the twenty-first century', 'the twenty-first century = 20XX'],
    ['a 19th-century war', '19th-century = 18XX'],
    ['the late 19th century', 'the late 19th century = 1866/1899'],
    ['the first decade of the 21st century', 'the first decade of the 21st century = 200X'],
    ['the first decade of January', 'the first decade of January = ?'],
    ['the second decade of the 21st century', 'the second decade of the 21st century = 201X'],
    ['the first half of the 20th century', 'the first half of the 20th century = 1900/1949'],
    ['the second half of the 1990s', 'the second half of the 1990s = 1995/1999'],
    ['the turn of the century', 'the turn of the century = 2000~'],
    ['the turn of the 20th century', 'the turn of the 20th century = 1900~'],
  ])('%s', (text, expected) => expect(datesOf(text)).toEqual([expected]))
})

describe('seasons, quarters, halves', () => {
  it.each([
    ['spring 2005', 'spring 2005 = 2005-21'],
    ['in the summer of 2018', 'the summer of 2018 = 2018-22'],
    ['in summer 2018', 'summer 2018 = 2018-22'],
    ['in autumn 2020', 'autumn 2020 = 2020-23'],
    ['in the fall of 2020', 'the fall of 2020 = 2020-23'],
    ['winter 2021–22', 'winter 2021–22 = 2021-12/2022-03'],
    ['in the winter', 'the winter = 2022-24'],
    ['last summer', 'last summer = 2021-22'],
    ['this spring', 'this spring = 2022-21'],
    ['next autumn', 'next autumn = 2022-23'],
    ['Q1 2022', 'Q1 2022 = 2022-01/2022-03'],
    ['4Q 2021', '4Q 2021 = 2021-10/2021-12'],
    ['2021 Q3', '2021 Q3 = 2021-07/2021-09'],
    ['the first quarter of 2022', 'the first quarter of 2022 = 2022-01/2022-03'],
    ['2021’s third quarter', '2021’s third quarter = 2021-07/2021-09'],
    ['last year’s third quarter', 'last year’s third quarter = 2021-07/2021-09'],
    ['third-quarter 2021 results', 'third-quarter 2021 = 2021-07/2021-09'],
    ['the final quarter of 2021', 'the final quarter of 2021 = 2021-10/2021-12'],
    ['the second half of 2021', 'the second half of 2021 = 2021-07/2021-12'],
    ['in the first half', 'the first half = 2022-01/2022-06'],
  ])('%s', (text, expected) => expect(datesOf(text)).toEqual([expected]))
})

describe('parts of periods', () => {
  it.each([
    ['early 2022', 'early 2022 = 2022-01/2022-04'],
    ['mid-2020', 'mid-2020 = 2020-04/2020-09'],
    ['late 2021', 'late 2021 = 2021-09/2021-12'],
    ['in late December 1991', 'late December 1991 = 1991-12-19/1991-12-31'],
    ['in mid-October', 'mid-October = 2021-10-08/2021-10-24'],
    ['in early January', 'early January = 2022-01-01/2022-01-13'],
    ['at the beginning of January 2022', 'the beginning of January 2022 = 2022-01-01/2022-01-13'],
    ['by the end of 2021', 'the end of 2021 = 2021-09/2021-12'],
    ['at the start of the year', 'the start of the year = 2022-01/2022-04'],
    ['at the end of last year', 'the end of last year = 2021-09/2021-12'],
    ['in the middle of 2020', 'the middle of 2020 = 2020-04/2020-09'],
    ['late in 2021', 'late in 2021 = 2021-09/2021-12'],
    ['late last year', 'late last year = 2021-09/2021-12'],
    ['by year-end 2020', 'year-end 2020 = 2020-09/2020-12'],
    ['in the first two weeks of January 2022', 'the first two weeks of January 2022 = 2022-01-01/2022-01-14'],
    ['in the week of 3 January 2022', 'the week of 3 January 2022 = 2022-01-03/2022-01-09'],
    ['in the second week of January 2022', 'the second week of January 2022 = 2022-01-08/2022-01-14'],
    ['in the last week of January 2022', 'the last week of January 2022 = 2022-01-25/2022-01-31'],
    ['in the first six months of 2021', 'the first six months of 2021 = 2021-01/2021-06'],
    ['on the last day of 2021', 'the last day of 2021 = 2021-12-31'],
    ['on the first day of January 2022', 'the first day of January 2022 = 2022-01-01'],
  ])('%s', (text, expected) => expect(datesOf(text)).toEqual([expected]))
})

describe('hedges and relations', () => {
  const read = (text: string) => {
    const found = findDates(tokensOf(text), text)[0]
    const words = (span: { start: number; end: number } | undefined) => (span ? text.slice(span.start, span.end) : undefined)
    return { relation: found?.relation?.word, said: words(found?.relation?.span), hedge: words(found?.hedge), date: words(found) }
  }

  it.each<[string, string | undefined, string | undefined, string | undefined]>([
    ['It lasted since 1991.', 'since', 'since', undefined],
    ['It was so until 2012.', 'until', 'until', undefined],
    ['It was so till 2012.', 'until', 'till', undefined],
    ['It happened before 2012.', 'before', 'before', undefined],
    ['It happened prior to 2012.', 'before', 'prior to', undefined],
    ['It happened after 8 January 2022.', 'after', 'after', undefined],
    ['It ended no later than 8 January 2022.', 'by', 'later than', undefined],
    ['It happened by 8 January 2022.', 'by', 'by', undefined],
    ['It happened on 8 January 2022.', 'on', 'on', undefined],
    ['It happened in May 2021.', 'in', 'in', undefined],
    ['It happened throughout 2021.', 'throughout', 'throughout', undefined],
    ['It happened during the 1990s.', 'during', 'during', undefined],
    ['It ran from 2003 to 2005.', 'from', 'from', undefined],
    ['It ran between 2003 and 2005.', 'between', 'between', undefined],
    ['As of 8 January 2022 it held.', 'as-of', 'As of', undefined],
    ['It happened around 8 January 2022.', undefined, undefined, 'around'],
    ['It happened on about 8 January 2022.', 'on', 'on', 'about'],
    ['It happened in around 2010.', 'in', 'in', 'around'],
    ['It happened circa 1990.', undefined, undefined, 'circa'],
    ['It happened sometime in May 2021.', 'in', 'in', 'sometime'],
    ['It happened throughout the year 2021.', 'throughout', 'throughout', undefined],
    ['May 2021 was calm.', undefined, undefined, undefined],
  ])('%s', (text, relation, said, hedge) => {
    expect(read(text)).toMatchObject({ relation, said, hedge })
  })

  it('marks a hedged date as approximate', () => {
    expect(datesOf('It happened around 8 January 2022.')).toEqual(['8 January 2022 = 2022-01-08~'])
    expect(datesOf('It happened circa 1990.')).toEqual(['1990 = 1990~'])
  })

  it('passes the relation on in a list', () => {
    const text = 'Protests in 2011, 2016 and 2019'
    expect(findDates(tokensOf(text), text).map((it) => it.relation?.word)).toEqual(['in', 'in', 'in'])
  })
})

describe('parts with places of their own', () => {
  const partsOf = (text: string) =>
    findDates(tokensOf(text), text).flatMap((it) =>
      it.parts.map((part) => `${part.side} ${part.role} ${part.value} “${text.slice(part.start, part.end)}”`),
    )

  it.each<[string, string[]]>([
    ['Saturday, 8th January 2022', ['only weekday 6 “Saturday”', 'only day 8 “8th”', 'only month 1 “January”', 'only year 2022 “2022”']],
    ['Jan. 8, 2022', ['only month 1 “Jan.”', 'only day 8 “8”', 'only year 2022 “2022”']],
    ['2022-01-08', ['only year 2022 “2022”', 'only month 1 “01”', 'only day 8 “08”']],
    ['8/1/2022', ['only day 8 “8”', 'only month 1 “1”', 'only year 2022 “2022”']],
    ['5-6 January 2022', ['from day 5 “5”', 'to day 6 “6”', 'to month 1 “January”', 'to year 2022 “2022”']],
    ['from 2003 to 2005', ['from year 2003 “2003”', 'to year 2005 “2005”']],
    ['two weeks later', ['only amount 2 “two”']],
    ['the summer of 2018', ['only season 22 “summer”', 'only year 2018 “2018”']],
    ['the third quarter of 2021', ['only quarter 3 “third”', 'only year 2021 “2021”']],
  ])('%s', (text, expected) => expect(partsOf(text)).toEqual(expected))
})

/** Dates as histories and reports write them: forms that newswire has seldom, one sentence and the values of its dates in order. */
import { describe, expect, it } from 'vitest'
import { reportOf } from '../../support/check.js'
import { WORLD } from '../claims/world.js'

const valuesOf = (text: string): string =>
  reportOf(text, WORLD, '1998-03-06')
    .mentions.filter((it) => it.kind === 'date')
    .map((it) => it.value)
    .join(' ')

describe('days, nights and lists of them', () => {
  it.each([
    ['They crossed on the night of 12/13 May 1940.', '1940-05-12/1940-05-13'],
    ['They crossed on the night of 12–13 May 1940.', '1940-05-12/1940-05-13'],
    ['They crossed on May 12/13, 1940.', '1940-05-12/1940-05-13'],
    ['They crossed on 12 and 14 May 1940.', '1940-05-12 1940-05-14'],
    ['In June 1942 it rained. On the 14th and 15th they left.', '1942-06 1942-06-14 1942-06-15'],
    ['In June 1942 it rained. On the morning of the 7th they left.', '1942-06 1942-06-07'],
    ['In June 1942 it rained. By dawn on the 8th they had left.', '1942-06 1942-06-08'],
    ['It was paid on the 15th of last month.', '1998-02-15'],
    ['It is due on the 15th of this month.', '1998-03-15'],
    ['It rained on 8 January and 11 March 1942.', '1942-01-08 1942-03-11'],
    ['It rained in late March or early April 1942.', '1942-03 1942-04'],
    ['It rained in the spring and summer of 1941.', '1941-21 1941-22'],
    ['It rained in the 18th and 19th centuries.', '17XX 18XX'],
    ['It rained from the 16th to the 18th century.', '15XX/17XX'],
    ['It rained between Monday and Wednesday last week.', '1998-02-23/1998-02-25'],
    ['It rained on Wednesday of last week.', '1998-02-25'],
    ['It rained on Tuesday last week.', '1998-02-24'],
    ['It rained on Monday of this week.', '1998-03-02'],
    ['It rained on the first Sunday in July 1916.', '1916-07-02'],
    ['It rained on the last Monday of July 1916.', '1916-07-31'],
  ])('%s', (text, values) => expect(valuesOf(text)).toBe(values))

  it.each([
    'They crossed 12/13 of the way.',
    'The 14th and 15th brigades left.',
    'The 18th and 19th regiments left.',
    'He left on the 15th of eleven trains.',
    'One spring and one well were found.',
    'The first Sundays of each year were hard.',
  ])('no date in “%s”', (text) => expect(valuesOf(text)).toBe(''))
})

describe('after a day just told', () => {
  it.each([
    ['They had left the previous night.', '1942-05-04'],
    ['The following evening they left.', '1942-05-06'],
    ['Two nights later they left.', '1942-05-07'],
    ['Ten days after that they left.', '1942-05-15'],
    ['They did more than the year before in every town.', '1941'],
    ['They left in June that year.', '1942-06'],
    ['Early the next morning they left.', '1942-05-06'],
    ['By the following June they had left.', '1942-06'],
    ['Later that month they left.', '1942-05'],
    ['At the start of the following year they left.', '1943'],
    ['Next day they left.', '1942-05-06'],
    ['Next morning they left.', '1942-05-06'],
    ['They left a week later.', '1942-05-12'],
    ['They left in the early hours of the 6th.', '1942-05-06'],
  ])('%s', (text, value) => expect(valuesOf(`On 5 May 1942 they met. ${text}`)).toBe(`1942-05-05 ${value}`))

  it('goes on from the day until which something lasted', () => {
    expect(valuesOf('He was in prison until 11 February 1945; five days later he sailed.')).toBe('1945-02-11 1945-02-16')
    expect(valuesOf('He was in office until 1945. On 2 March he spoke.')).toBe('1945 1998-03-02')
  })

  it.each([
    'They slept for two nights.',
    'In the following days they left.',
    'Two nights of rain followed.',
    'The night before the vote was cold.',
  ])('no date in “%s”', (text) => expect(valuesOf(`On 5 May 1942 they met. ${text}`)).toBe('1942-05-05'))
})

describe('holidays that have their day', () => {
  it.each([
    ['He was born on Christmas Day.', '1997-12-25'],
    ['It closed on Christmas Eve.', '1997-12-24'],
    ['They met on New Year’s Eve, 1996.', '1996-12-31'],
    ["It began on New Year's Day.", '1998-01-01'],
    ['On Christmas Day 1941 the colony fell.', '1941-12-25'],
    ['At Christmas 1941 the colony fell.', '1941-12-25'],
    ['They hoped to be home before Christmas.', '1997-12-25'],
    ['It will be over by Christmas.', '1998-12-25'],
    ['They played on Boxing Day.', '1997-12-26'],
  ])('%s', (text, value) => expect(valuesOf(text)).toBe(value))

  it.each([
    'The Christmas tree fell.',
    'He sailed to Christmas Island.',
    'They sang at Christmas markets.',
    'He wished them a happy New Year.',
    'A boxing day of twelve fights followed.',
    'New Yorkers left.',
    'The new year’s budget is small.',
  ])('no date in “%s”', (text) => expect(valuesOf(text)).toBe(''))
})

describe('years', () => {
  it.each([
    ['Sales fell in fiscal 1997.', '1997'],
    ['Sales will fall in fiscal year 1999.', '1999'],
    ['In the first quarter of fiscal 1997 they fell.', '1997-01/1997-03'],
    ['They will grow in the current fiscal year.', '1998'],
    ['In calendar 1997 it grew.', '1997'],
    ['Because 1997 was bad, he left.', '1997'],
    ['They expect 1999 to be better.', '1999'],
    ['He said that 1999 will be better.', '1999'],
    ['It ended no later than 1945.', '1945'],
    ['It can be traced as far back as 1867.', '1867'],
    ['1940, May 10: the fleet sails.', '1940-05-10'],
    ["By year's end it will have ten.", '1998'],
    ['It was built in the twenties.', '192X'],
    ['It was built in the 1860s and 70s.', '186X 187X'],
    ["It was built in the 1860s and '70s.", '186X 187X'],
    ['It was built in the winter of 1942–3.', '1942-12/1943-03'],
    ['It will last until at least 2017.', '2017'],
    ['1997 profit was flat.', '1997'],
    ['He forecasts 1999 will be worse.', '1999'],
    ["In this year's first nine months, profit rose.", '1998-01/1998-09'],
    ['It opened in the early fall.', '1997-23'],
    ['FY1997 sales fell.', '1997'],
    ['It was founded in 1916. A decade later it failed.', '1916 1926'],
    ['It was founded in 1841 and grew in the fifties.', '1841 185X'],
    ['It happened a year ago today.', '1997-03-06'],
    ['It happened 15 years ago this month.', '1983-03'],
    ['First-half profit fell.', '1998-01/1998-06'],
    ['Imports fell in H1.', '1998-01/1998-06'],
    ['Imports fell in the first five months.', '1998-01/1998-05'],
    ['It earned less than in the third quarter a year ago.', '1997-07/1997-09'],
    ['Parliament breaks for the summer.', '1997-22'],
    ['02-27-98 1512EST', '1998-02-27'],
  ])('%s', (text, value) => expect(valuesOf(text)).toBe(value))

  it.each([
    'The fiscal rules of 1200 towns differ.',
    'Fiscal policy was tight.',
    'They expect 1200 to leave.',
    'He said that 1200 were hurt.',
    'He sold no more than 1945 boxes.',
    '2000 profit warnings were issued.',
    'He scored 60s and 70s.',
    'There are at least 1917 of them.',
    'They won 1942-3 in the end.',
    'In an early fall he hurt himself.',
    'He lives in the 1900 block of Main Street.',
    'He is in his twenties.',
    'They left in twenties and thirties.',
    'In the first two months of the war they fled.',
    'He took the H1 bus.',
    'He scored a first-half goal.',
    'They are ready for winter.',
    'Call 02-27-98 for help.',
  ])('no date in “%s”', (text) => expect(valuesOf(text)).toBe(''))
})

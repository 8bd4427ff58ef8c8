/** Weekdays, months and days without a year, against the verb that they are said with: one sentence of a paper of Friday 6 March 1998. */
import { describe, expect, it } from 'vitest'
import { reportOf } from '../../support/check.js'
import { WORLD } from '../claims/world.js'

const valuesOf = (text: string): string =>
  reportOf(text, WORLD, '1998-03-06')
    .mentions.filter((it) => it.kind === 'date')
    .map((it) => it.value)
    .join(' ')

describe('a day to come', () => {
  it.each([
    ['The hearing was put off until Tuesday.', '1998-03-10'],
    ['The hearing was moved to Tuesday.', '1998-03-10'],
    ['The judge postponed the hearing of the case to Tuesday.', '1998-03-10'],
    ['The hearing was rescheduled for Tuesday.', '1998-03-10'],
    ['The hearing was to begin Tuesday.', '1998-03-10'],
    ['They want him out by Tuesday.', '1998-03-10'],
    ['He asked for an answer by Tuesday.', '1998-03-10'],
    ['The court hears the case on Tuesday.', '1998-03-10'],
    ['The vote takes place on Tuesday.', '1998-03-10'],
    ['Voters go to the polls on Sunday.', '1998-03-08'],
    ['The talks, which begin Tuesday, matter.', '1998-03-10'],
    ['He is expected to arrive on Sunday.', '1998-03-08'],
    ['The trial, originally set for Tuesday, was dropped.', '1998-03-10'],
    ['The trial, which starts in September, will be long.', '1998-09'],
    ['The case goes to trial in September.', '1998-09'],
    ['It runs through September.', '1998-09'],
    ['Crude for May delivery rose.', '1998-05'],
    ['Gold for April fell.', '1998-04'],
    ["It was in time for April's vote.", '1998-04'],
    ['Tests are expected to go into the weekend.', '1998-03-07/1998-03-08'],
    ['The deal should close in the week of April 13.', '1998-04-13/1998-04-19'],
    ['It may open in November.', '1998-11'],
    ['They rescheduled it for 3:55 a.m. EST Sunday.', '1998-03-08'],
    ['because of rules that will change in July', '1998-07'],
  ])('%s', (text, value) => expect(valuesOf(text)).toBe(value))
})

describe('a day gone by', () => {
  it.each([
    ['The hearing was held on Tuesday.', '1998-03-03'],
    ['The hearing was moved on Tuesday.', '1998-03-03'],
    ['The judge put off the hearing on Tuesday.', '1998-03-03'],
    ['By Tuesday the water had risen.', '1998-03-03'],
    ['He answered by Tuesday.', '1998-03-03'],
    ['The court heard the case on Tuesday.', '1998-03-03'],
    ['They went to the polls on Sunday.', '1998-03-01'],
    ['A report that came out Tuesday shows it.', '1998-03-03'],
    ['He had been expected to arrive on Sunday.', '1998-03-01'],
    ['He arrived as expected on Sunday.', '1998-03-01'],
    ['It did worse than expected on Tuesday.', '1998-03-03'],
    ['Profits came in where we expected them after the strike of Sept. 11.', '1997-09-11'],
    ['The results were originally due on Tuesday.', '1998-03-03'],
    ['Sales rose, due to the strike in July.', '1997-07'],
    ['The trial started in September.', '1997-09'],
    ['The November election was close.', '1997-11'],
    ['Sales for January fell.', '1998-01'],
    ['The vote originally was scheduled for Wednesday, but it was dropped.', '1998-03-04'],
    ['Rain made them drop a planned visit in November.', '1997-11'],
    ['They may have left in November.', '1997-11'],
    ['They met on May 5 and again in November.', '1997-05-05 1997-11'],
    ['He spoke at 3:55 a.m. EST Sunday.', '1998-03-01'],
    ['They met over the weekend.', '1998-02-28/1998-03-01'],
    ["December's figure was revised.", '1997-12'],
    ['He was in Rome in May.', '1997-05'],
    ['Sales will fall in 1999.', '1999'],
  ])('%s', (text, value) => expect(valuesOf(text)).toBe(value))
})

/** Lengths of time. */
import { describe, expect, it } from 'vitest'
import { findDurations } from '../../../server/core/mentions/dates/find-durations.js'
import { tokensOf } from './tokens.js'

const lengthsOf = (text: string) =>
  findDurations(tokensOf(text), text).map(
    (it) => `${text.slice(it.start, it.end)} = ${it.amount ?? '?'} ${it.unit}${it.direction ? ` ${it.direction}` : ''}`,
  )

describe('durations', () => {
  it.each([
    ['It lasted two weeks.', 'two weeks = 2 week'],
    ['It lasted 11 days.', '11 days = 11 day'],
    ['It ended in eleven days.', 'eleven days = 11 day'],
    ['the thirty-year history', 'thirty-year = 30 year'],
    ['the 30-year history', '30-year = 30 year'],
    ['a two-week mission', 'two-week = 2 week'],
    ['the past five years', 'five years = 5 year'],
    ['for a decade', 'a decade = 1 decade'],
    ['for a dozen years', 'a dozen years = 12 year'],
    ['for a couple of months', 'a couple of months = 2 month'],
    ['for twenty-five years', 'twenty-five years = 25 year'],
    ['for half a century', 'half a century = 0.5 century'],
    ['for a year and a half', 'a year and a half = 1.5 year'],
    ['for several weeks', 'several weeks = ? week'],
    ['for two full weeks', 'two full weeks = 2 week'],
    ['a fortnight', 'a fortnight = 2 week'],
    ['within 48 hours', '48 hours = 48 hour'],
    ['two weeks later', 'two weeks = 2 week later'],
    ['a year ago', 'a year = 1 year ago'],
    ['two days after the battle', 'two days = 2 day after'],
    ['two days before the vote', 'two days = 2 day before'],
  ])('%s', (text, expected) => expect(lengthsOf(text)).toEqual([expected]))

  it.each(['the day after', 'last year', 'in 2021', '2,500 troops', 'every year', '8 May', ''])('%s: none', (text) =>
    expect(lengthsOf(text)).toEqual([]),
  )

  it('knows which are approximate', () => {
    const approximate = (text: string) => findDurations(tokensOf(text), text).map((it) => it.approximate)
    expect(approximate('It lasted about two weeks')).toEqual([true])
    expect(approximate('It lasted more than two weeks')).toEqual([true])
    expect(approximate('It lasted two weeks')).toEqual([false])
  })
})

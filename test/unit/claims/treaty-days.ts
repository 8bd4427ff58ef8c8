/** Phrasings of the days of a treaty by its other names: when it took effect, came up for review, was amended, and by which protocol. */
import { SOUTH_ATLANTIC } from './south-atlantic.js'
import { contradicted, silent, supported, type Table } from './table.js'

const wrongMonth = contradicted('wrong-date', 'date')
const wrongYear = contradicted('wrong-year', 'date')

export const treatyDays: Table = {
  kind: 'event-date',
  world: SOUTH_ATLANTIC,
  groups: [
    {
      says: 'in force, took effect, came into effect',
      templates: [
        'The Antarctic Treaty, in force since {date}, has held.',
        'The Antarctic Treaty has been in force since {date}.',
        'The Antarctic Treaty (signed 1 December 1959, in force {date}) is short.',
        'The Antarctic Treaty took effect on {date}.',
        'The Antarctic Treaty entered into force on {date}.',
        'The treaty was signed in Washington. The Antarctic Treaty came into effect on {date}.',
      ],
      rows: [
        { put: { date: '23 June 1961' }, expect: supported },
        { put: { date: '23 July 1961' }, expect: wrongMonth },
        { put: { date: '23 June 1963' }, expect: wrongYear },
      ],
    },
    {
      says: 'came up for, was done to it',
      templates: [
        'The Antarctic Treaty came up for review in {date}.',
        'When the Antarctic Treaty was reviewed in {date}, some left the room.',
      ],
      rows: [
        { put: { date: 'June 1991' }, expect: supported },
        { put: { date: '1991' }, expect: supported },
        { put: { date: 'August 1991' }, expect: wrongMonth },
        { put: { date: '1994' }, expect: wrongYear },
      ],
    },
    {
      says: 'a protocol that only its day names',
      templates: [
        'The Antarctic Treaty was widened by a protocol of {date}.',
        'The {date} protocol widened the Antarctic Treaty.',
        'The Antarctic Treaty was widened by the protocol of {date}.',
      ],
      rows: [
        { put: { date: '4 October 1991' }, expect: supported },
        { put: { date: '4 November 1991' }, expect: wrongMonth },
        // Another protocol altogether.
        { put: { date: '7 March 1972' }, expect: silent() },
      ],
    },
    {
      says: 'another treaty, another body, another matter, or nobody’s own word',
      templates: [
        'The treaty on whales, in force since {date}, has held.',
        'The Antarctic Treaty was debated in {date}.',
        'A review of polar research came up in {date}, under the Antarctic Treaty.',
        'The Antarctic Treaty is in force; {date} saw the first winter camp.',
        'Had the Antarctic Treaty come up for review in {date}, nobody would have noticed.',
        'According to one delegate, the Antarctic Treaty came up for review in {date}.',
        'Did the Antarctic Treaty come up for review in {date}?',
        'The Antarctic Treaty will come up for review in {date}.',
        'A book about the Antarctic Treaty was published in {date}.',
        'The Falklands War was photographed; the prints are of {date}.',
      ],
      rows: [{ put: { date: 'August 1994' }, expect: silent() }],
    },
    {
      says: 'a participle behind a comma, behind what the subject is, and before the verb',
      templates: [
        'The region rests on the Antarctic Treaty, signed on {date}.',
        'The claims are frozen by the Antarctic Treaty, signed on {date} by four states.',
        'The Antarctic Treaty is a short pact, signed on {date} in Washington.',
        'The Antarctic Treaty is an agreement that was signed on {date}.',
        'The Antarctic Treaty governing the far south was signed on {date}.',
        'They met under the Antarctic Treaty, concluded on {date}.',
      ],
      rows: [
        { put: { date: '1 December 1959' }, expect: supported },
        { put: { date: '1 November 1959' }, expect: wrongMonth },
        { put: { date: '1 December 1961' }, expect: wrongYear },
      ],
    },
    {
      says: 'a chain of deeds is no participle, and what is signed may be another thing',
      templates: [
        'The minister praised the Antarctic Treaty, flew home and retired on {date}.',
        'The minister was shown the Antarctic Treaty and a letter signed on {date}.',
      ],
      rows: [{ put: { date: '1 December 1961' }, expect: silent() }],
    },
    {
      says: 'behind its abbreviation in brackets, and behind what stands behind what it is said to be',
      templates: [
        'The rules lie in the Antarctic Treaty (AT) signed on {date} by four states.',
        'The Antarctic Treaty is a pact among four states in the region, signed on {date} in Washington.',
        'The region is under the rule of the Antarctic Treaty, which was signed on {date}.',
      ],
      rows: [
        { put: { date: '1 December 1959' }, expect: supported },
        { put: { date: '1 December 1961' }, expect: wrongYear },
      ],
    },
  ],
}

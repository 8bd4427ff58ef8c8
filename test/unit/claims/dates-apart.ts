/** Phrasings of a length of time beside the dates that it lies between: what these come to is told without a corpus. */
import { contradicted, silent, type Table } from './table.js'

const wrong = contradicted('wrong-duration', 'length')

export const datesApart: Table = {
  kind: 'duration',
  groups: [
    {
      says: 'a period and its length',
      templates: [
        'The strike lasted {length}, from 3 to 30 May 1994.',
        'The strike (3–30 May 1994, {length}) was the longest yet.',
        'From 3 May to 30 May 1994, {length} in all, the port stood still.',
        'In the {length} between 3 and 30 May 1994 no ship was loaded.',
        'For {length}, from 3 May to 30 May 1994, the port stood still.',
        '- Strike: 3 May – 30 May 1994 ({length})',
      ],
      rows: [
        { put: { length: '27 days' }, expect: silent() },
        { put: { length: 'twenty-eight days' }, expect: silent() },
        { put: { length: 'four weeks' }, expect: silent() },
        { put: { length: 'nearly a month' }, expect: silent() },
        { put: { length: '17 days' }, expect: wrong },
        { put: { length: 'eight weeks' }, expect: wrong },
        { put: { length: 'four months' }, expect: wrong },
      ],
    },
    {
      says: 'a length before the noun that the period belongs to',
      templates: [
        'They planned a {length} strike from 3 to 30 May 1994.',
        'It took a {length} walkout between 3 May and 30 May 1994 to move them.',
      ],
      rows: [
        { put: { length: '28-day' }, expect: silent() },
        { put: { length: 'four-week' }, expect: silent() },
        { put: { length: 'ten-day' }, expect: wrong },
        { put: { length: 'two-month' }, expect: wrong },
      ],
    },
    {
      says: 'a distance with both its days',
      templates: [
        'On 3 July 1996, {length} after the fire of 9 January 1996, the mill was open again.',
        'The mill was open again on 3 July 1996, {length} after the fire of 9 January 1996.',
        'The mill was open again on 3 July 1996, {length} after it was destroyed on 9 January 1996.',
        'The fire broke out on 9 January 1996, {length} before the opening of 3 July 1996.',
        'The mill was destroyed on 9 January 1996. {Length} later, on 3 July 1996, it was open again.',
        'The mill was destroyed on 9 January 1996, and on 3 July 1996, {length} later, it was open again.',
        'The mill was closed on 9 January 1996 and reopened after {length}, on 3 July 1996.',
        'The mill was closed on 9 January 1996 and was reopened on 3 July 1996, after {length}.',
      ],
      rows: [
        { put: { length: 'six months', Length: 'Six months' }, expect: silent() },
        { put: { length: 'almost six months', Length: 'Almost six months' }, expect: silent() },
        { put: { length: 'about half a year', Length: 'About half a year' }, expect: silent() },
        { put: { length: '25 weeks', Length: '25 weeks' }, expect: silent() },
      ],
    },
    {
      says: 'a distance that the two days do not make',
      templates: [
        'On 3 July 1996, {length} after the fire of 9 January 1996, the mill was open again.',
        'The mill was open again on 3 July 1996, {length} after the fire of 9 January 1996.',
        'The mill was open again on 3 July 1996, {length} after it was destroyed on 9 January 1996.',
        'The fire broke out on 9 January 1996, {length} before the opening of 3 July 1996.',
        'The mill was destroyed on 9 January 1996, and on 3 July 1996, {length} later, it was open again.',
        'The mill was closed on 9 January 1996 and reopened after {length}, on 3 July 1996.',
        'The mill was closed on 9 January 1996 and was reopened on 3 July 1996, after {length}.',
      ],
      rows: [
        { put: { length: 'ten months' }, expect: wrong },
        { put: { length: 'two months' }, expect: wrong },
        { put: { length: 'a fortnight' }, expect: wrong },
      ],
    },
    {
      says: 'a distance from the day of the sentence before',
      templates: [
        'The mill was destroyed on 9 January 1996. {length} later, on 3 July 1996, it was open again.',
        'On 9 January 1996 fire took the mill. {length} later, on 3 July, it was open again.',
      ],
      rows: [
        { put: { length: 'Ten months' }, expect: wrong },
        { put: { length: 'Two weeks' }, expect: wrong },
      ],
    },
    {
      says: 'it may be counted from something else',
      templates: [
        'The mill was destroyed on 9 January 1996. The owner died. Two months later, on 3 July 1996, it was open again.',
        'The mill was destroyed on 9 January 1996 and the owner fell ill. Two months later, on 3 July 1996, he died.',
        'The mill was destroyed on 9 January 1996 and again on 30 April. Two months later, on 3 July 1996, it was open.',
        'The permit of 9 January 1996 was withdrawn. Two months later, on 3 July 1996, it was given back.',
        'On 3 July 1996, two months after the second fire, they remembered that of 9 January 1996.',
        'He was arrested on 9 January 1996 and freed on 3 July 1996 after two months of hunger strike.',
        'He was arrested on 9 January 1996 and came back on 3 July 1996 after two months.',
        'From 9 January to 3 July 1996, two months after the vote, nobody worked.',
        'From 9 January to 3 July 1996 he spent two months in Geneva.',
        'Since 9 January 1996 the mill was shut. Two months later, on 3 July 1996, the owner died.',
        'On 3 July 1996, two months before the fair, the mill of 9 January 1996 was forgotten.',
        'The first two months, from 9 January to 3 July 1996, were the worst.',
        'Every two months, from 9 January to 3 July 1996, a ship came in.',
        'If it had been destroyed on 9 January 1996 and opened two months later, on 3 July 1996, nobody would know.',
        'The owner says that on 3 July 1996, two months after the fire of 9 January 1996, the mill was open.',
        'Was the mill open on 3 July 1996, two months after the fire of 9 January 1996?',
        'The opening was on 3 July 1996, not two months after the fire of 9 January 1996.',
      ],
      rows: [{ put: {}, expect: silent() }],
    },
    {
      says: 'a year that is not said may be the year before',
      templates: ['On 3 March 1996, {length} after the fire of 10 October, the mill was open again.'],
      rows: [
        { put: { length: 'five months' }, expect: silent() },
        { put: { length: 'almost half a year' }, expect: silent() },
      ],
    },
    {
      says: 'as far apart, and the other way round',
      templates: [
        'The mill was destroyed on 9 January 1996. Six months {way}, on 3 July 1996, it was open again.',
        'The mill was destroyed on 9 January 1996, and on 3 July 1996, six months {way}, it was open again.',
      ],
      rows: [
        { put: { way: 'later' }, expect: silent() },
        { put: { way: 'earlier' }, expect: contradicted('self-contradiction', 'way') },
      ],
    },
    {
      says: 'neither way, or no day to count from',
      templates: [
        'The mill was destroyed on 9 January 1996. Two weeks earlier, on 3 July 1996, it was open.',
        'The fire was of 9 January 1996. The owner fell ill. Six months earlier, on 3 July 1996, he died.',
      ],
      rows: [{ put: {}, expect: silent() }],
    },
    {
      says: 'years and months by themselves',
      templates: [
        'In May 1996, {length} after the fire of June 1993, the mill was open again.',
        'In 1996, {length} after the fire of 1993, the mill was open again.',
      ],
      rows: [
        { put: { length: 'three years' }, expect: silent() },
        { put: { length: 'almost three years' }, expect: silent() },
        { put: { length: 'seven years' }, expect: wrong },
        { put: { length: 'six months' }, expect: wrong },
      ],
    },
  ],
}

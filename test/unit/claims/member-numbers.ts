/** Phrasings of all members with their number, of lists beside a number, and of founders. */
import { contradicted, silent, supported, type Table } from './table.js'

const count = contradicted('wrong-member-count', 'n')

export const memberNumbers: Table = {
  kind: 'membership',
  groups: [
    {
      says: 'how many members a body in sight has',
      templates: [
        'EFTA met on Monday. Its {n} members trade freely.',
        'EFTA met on Monday. The {n}-nation bloc is old.',
        'EFTA met on Monday. Its {n} members include Norway.',
        'Members of EFTA: {n}',
        '{n}: members of EFTA',
        'EFTA has {n} member states.',
      ],
      rows: [
        { put: { n: 'four' }, expect: supported },
        { put: { n: 'five' }, expect: count },
        { put: { n: 'seven' }, expect: count },
      ],
    },
    {
      says: 'numbers near a body that are not of its members now',
      templates: [
        'EFTA met on Monday. Its {n} new members trade freely.',
        'EFTA met on Monday. Its {n} Nordic members trade freely.',
        'EFTA met on Monday. Its {n} founding members traded freely.',
        'EFTA met on Monday. Its {n} officials trade in fish.',
        'EFTA has a court. Its {n} members are judges.',
        'EFTA wrote to the Central Bank of Norway. Its {n} members met.',
        'EFTA met on Monday. A {n}-nation group trades freely.',
        'EFTA met on Monday. Some {n}-nation bloc trades freely.',
        'EFTA met on Monday. Its {n} members that fish trade freely.',
        'EFTA met the Nordic Council. Then {n} members left the room.',
        'It was a meeting of EFTA, its member states and {n} guests: Spain, Germany and France.',
      ],
      rows: [
        { put: { n: 'three' }, expect: silent() },
        { put: { n: '3' }, expect: silent() },
      ],
    },
    {
      says: 'all members behind the words for them',
      templates: [
        'EFTA has four member states: {a}, Liechtenstein, Norway and Switzerland.',
        'The member states of EFTA ({a}, Liechtenstein, Norway and Switzerland) trade freely.',
        'Members of the trade area (EFTA): {a}, Liechtenstein, Norway and Switzerland.',
        'EFTA comprises four states: {a}, Liechtenstein, Norway and Switzerland.',
        'Four countries – {a}, Liechtenstein, Norway and Switzerland – belong to EFTA.',
        'Norway and Switzerland belong to EFTA, together with Liechtenstein and {a}.',
      ],
      rows: [
        { put: { a: 'Iceland' }, expect: supported },
        { put: { a: 'Spain' }, expect: contradicted('not-a-member', 'a') },
        { put: { a: 'Germany' }, expect: contradicted('not-a-member', 'a') },
      ],
    },
    {
      says: 'the odd one out is at fault, and not the body',
      templates: ['Norway, Switzerland and {a} belong to {body}.', 'Norway, Switzerland and {a} are in {body}.'],
      rows: [
        { put: { a: 'Spain', body: 'EFTA' }, expect: contradicted('not-a-member', 'a') },
        { put: { a: 'Iceland', body: 'EFTA' }, expect: supported },
      ],
    },
    {
      says: 'a number of them against the names beside it',
      templates: ['EFTA is small. {n} of them – Iceland, Norway and Switzerland – have an army or a coast guard.'],
      rows: [
        { put: { n: 'Three' }, expect: silent() },
        { put: { n: 'Four' }, expect: contradicted('self-contradiction', 'n') },
      ],
    },
    {
      says: 'a list from which one is left out by name',
      templates: [
        '{a} and Norway, but no longer {b}, belong to EFTA.',
        '{a} and Norway, but no longer {b} (which left), also belong to EFTA.',
      ],
      rows: [
        { put: { a: 'Iceland', b: 'Portugal' }, expect: supported },
        { put: { a: 'Portugal', b: 'Iceland' }, expect: contradicted('former-member-as-current', 'a') },
        { put: { a: 'Spain', b: 'Portugal' }, expect: contradicted('not-a-member', 'a') },
      ],
    },
    {
      says: 'a number that opens a line, whatever follows',
      templates: ['{n}: members of EFTA, two of them (Iceland and Norway) in the north'],
      rows: [
        { put: { n: '4' }, expect: silent() },
        { put: { n: '5' }, expect: count },
      ],
    },
    {
      says: 'all members behind a sentence of several clauses',
      templates: ['Liechtenstein joined EFTA, so that EFTA today has {n} member states: {list}.'],
      rows: [
        { put: { n: 'four', list: 'Iceland, Liechtenstein, Norway and Switzerland' }, expect: supported },
        { put: { n: 'four', list: 'Iceland, Liechtenstein, Norway and Spain' }, expect: contradicted('not-a-member', 'list') },
      ],
    },
    {
      says: 'one that left, told with what it was',
      templates: ['EFTA is small. {member}, a founding member, withdrew in {date}.'],
      rows: [
        { put: { member: 'Portugal', date: '1985' }, expect: supported },
        { put: { member: 'Portugal', date: '1991' }, expect: contradicted('wrong-membership-date', 'date') },
      ],
    },
    {
      says: 'who founded a body',
      templates: [
        '{member} was a founder of EFTA.',
        '{member} was a founding member of EFTA.',
        '{member}, a founding member of EFTA, trades freely.',
        '{member} is a founding member of EFTA.',
      ],
      rows: [
        { put: { member: 'Norway' }, expect: supported },
        { put: { member: 'Portugal' }, expect: supported },
        { put: { member: 'Iceland' }, expect: contradicted('not-a-member', 'member') },
        { put: { member: 'Finland' }, expect: contradicted('not-a-member', 'member') },
      ],
    },
    {
      says: 'who is not said to have founded it',
      templates: [
        '{member} was not a founder of EFTA.',
        '{member} met the founders of EFTA.',
        '{member}, like the founders of EFTA, trades freely.',
        '{member} was an early member of EFTA.',
        'A founder of the fleet of {member} spoke at EFTA.',
        'The minister called {member} a founder of EFTA.',
      ],
      rows: [
        { put: { member: 'Iceland' }, expect: silent() },
        { put: { member: 'Liechtenstein' }, expect: silent() },
      ],
    },
  ],
}

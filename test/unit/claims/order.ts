/** Phrasings of which came first. */
import { contradicted, silent, supported, type Table } from './table.js'

const PAIRS = [
  { put: { first: 'The Reykjavik summit', second: 'the Lillehammer Games', before: 'before', after: 'after' }, expect: supported },
  {
    put: { first: 'The Swiss EEA referendum', second: 'the Norwegian EU referendum', before: 'before', after: 'after' },
    expect: supported,
  },
  {
    put: { first: 'The Lillehammer Games', second: 'the Swiss EEA referendum', before: 'before', after: 'after' },
    expect: contradicted('wrong-order', 'before', 'after'),
  },
  {
    put: { first: 'The Third Cod War', second: 'the occupation of Iceland', before: 'before', after: 'after' },
    expect: contradicted('wrong-order', 'before', 'after'),
  },
]

export const order: Table = {
  kind: 'order',
  groups: [
    {
      says: 'one thing came before another',
      templates: [
        '{first} came {before} {second}.',
        '{first} took place {before} {second}.',
        '{first} happened {before} {second}.',
        '{first} came years {before} {second}.',
        '{first} came well {before} {second}.',
      ],
      rows: PAIRS,
    },
    {
      says: 'one thing came after another',
      templates: [
        '{second} came {after} {first}.',
        '{second} took place {after} {first}.',
        '{second} happened {after} {first}.',
        '{second} came long {after} {first}.',
      ],
      rows: [
        { put: { first: 'the Reykjavik summit', second: 'The Lillehammer Games', after: 'after' }, expect: supported },
        {
          put: { first: 'the Lillehammer Games', second: 'The Reykjavik summit', after: 'after' },
          expect: contradicted('wrong-order', 'after'),
        },
        {
          put: { first: 'the Third Cod War', second: 'The occupation of Iceland', after: 'after' },
          expect: contradicted('wrong-order', 'after'),
        },
      ],
    },
    {
      says: 'neither came first in the author’s word',
      templates: [
        '{late} did not come before {early}.',
        'The witness said that {late} came before {early}.',
        'If {late} had come before {early}, nothing would have changed.',
        '{late} was better prepared than {early}.',
        '{late} and {early} are often compared.',
        'Before {late} there was no road; after {early} there was none either.',
        '{late} recalled {early}.',
        'Did {late} come before {early}?',
      ],
      rows: [
        { put: { late: 'the Lillehammer Games', early: 'the Reykjavik summit' }, expect: silent() },
        { put: { late: 'the Norwegian EU referendum', early: 'the Swiss EEA referendum' }, expect: silent() },
      ],
    },
  ],
}

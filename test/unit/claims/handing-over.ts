/** Phrasings of who had an office from whom, where the office is what is told of. */
import { contradicted, silent, supported, type Table } from './table.js'

export const handingOver: Table = {
  kind: 'office',
  groups: [
    {
      says: 'from one to the other',
      templates: [
        'The premiership of Norway passed from {a} to {b}.',
        '{a} handed the premiership of Norway to {b}.',
        '{a} handed over the premiership of Norway to {b}.',
        '{a} turned over the premiership to {b}.',
        '{b} took over the premiership of Norway from {a}.',
        '{b} took over as prime minister of Norway from {a}.',
        '{b} replaced {a} as prime minister of Norway.',
      ],
      rows: [
        { put: { a: 'Gro Harlem Brundtland', b: 'Thorbjørn Jagland' }, expect: supported },
        { put: { a: 'Thorbjørn Jagland', b: 'Kjell Magne Bondevik' }, expect: supported },
        { put: { a: 'Knut Vollebæk', b: 'Thorbjørn Jagland' }, expect: contradicted('wrong-predecessor', 'a') },
        { put: { a: 'Gro Harlem Brundtland', b: 'Kjell Magne Bondevik' }, expect: contradicted('wrong-predecessor', 'a', 'b') },
      ],
    },
    {
      says: 'to somebody who never had it',
      templates: ['The premiership of Norway passed from {a} to {b}.', '{a} handed the premiership of Norway to {b}.'],
      rows: [
        { put: { a: 'Gro Harlem Brundtland', b: 'Knut Vollebæk' }, expect: contradicted('wrong-predecessor', 'b') },
        { put: { a: 'Thorbjørn Jagland', b: 'Svein Gjedrem' }, expect: contradicted('wrong-predecessor', 'b') },
      ],
    },
    {
      says: 'said with “successor”, “predecessor”, “before”',
      templates: [
        '{b} became {a}’s successor as prime minister.',
        '{b} is prime minister of Norway; his predecessor was {a}.',
        '- Prime Minister of Norway: {b} (since 17 October 1997; before him {a})',
      ],
      rows: [
        { put: { a: 'Thorbjørn Jagland', b: 'Kjell Magne Bondevik' }, expect: supported },
        { put: { a: 'Gro Harlem Brundtland', b: 'Kjell Magne Bondevik' }, expect: contradicted('wrong-predecessor', 'a', 'b') },
      ],
    },
    {
      says: 'on the day, or in the year, that it passed',
      templates: [
        'In {when} the premiership of Norway passed from Gro Harlem Brundtland to Thorbjørn Jagland.',
        'In {when} Gro Harlem Brundtland handed the premiership of Norway to Thorbjørn Jagland.',
      ],
      rows: [
        { put: { when: 'October 1996' }, expect: supported },
        { put: { when: 'October 1994' }, expect: contradicted('office-out-of-time', 'when') },
      ],
    },
    {
      says: 'another office, another thing, a plan, a denial, somebody’s word',
      templates: [
        '{a} handed the prize to {b}.',
        '{a} passed the salt to {b}.',
        'The chair of the choir passed from {a} to {b}.',
        'The letter passed from {a} to {b}.',
        '{a} wanted to hand the premiership of Norway to {b}.',
        '{a} did not hand the premiership of Norway to {b}.',
        'The paper claims that {a} handed the premiership of Norway to {b}.',
        'Will {a} hand the premiership of Norway to {b}?',
        '{b} took the train from {a}.',
        'Before him {a} spoke, and {b} after him.',
        'The premiership of Ruritania passed from {a} to {b}.',
        'The leadership of the party went from {a} to {b}.',
      ],
      rows: [
        { put: { a: 'Gro Harlem Brundtland', b: 'Knut Vollebæk' }, expect: silent() },
        { put: { a: 'Thorbjørn Jagland', b: 'Svein Gjedrem' }, expect: silent() },
      ],
    },
  ],
}

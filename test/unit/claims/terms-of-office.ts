/** Phrasings of when a time in office began and ended, where the title stands elsewhere or is not said. */
import { contradicted, silent, supported, type Table } from './table.js'

export const termsOfOffice: Table = {
  kind: 'office',
  groups: [
    {
      says: 'someone took over, stepped down or handed it over, and no title is named',
      templates: [
        '{successor} took over in {taken}.',
        'Little has changed since {successor} took over in {taken}.',
        '{successor} took over in {taken} as successor to {person}.',
        '{person} stepped down in {taken}.',
        '{person} stepped down in {taken} but kept a seat in parliament.',
        '{person} handed over the premiership to {successor} in {taken}.',
        '{person} turned over the premiership in {taken}.',
      ],
      rows: [
        { put: { person: 'Gro Harlem Brundtland', successor: 'Thorbjørn Jagland', taken: 'October 1996' }, expect: supported },
        { put: { person: 'Gro Harlem Brundtland', successor: 'Thorbjørn Jagland', taken: '1996' }, expect: supported },
        {
          put: { person: 'Gro Harlem Brundtland', successor: 'Thorbjørn Jagland', taken: 'March 1994' },
          expect: contradicted('office-out-of-time', 'taken'),
        },
      ],
    },
    {
      says: 'the title stands behind the one who was given it, or the holder is told to be one who',
      templates: [
        'In {year} parliament made Kjell Magne Bondevik prime minister of Norway.',
        'Kjell Magne Bondevik is a clergyman who became prime minister of Norway in {year}.',
        'Kjell Magne Bondevik was a clergyman who became prime minister of Norway in {year}.',
      ],
      rows: [
        { put: { year: '1997' }, expect: supported },
        { put: { year: '1995' }, expect: contradicted('office-out-of-time', 'year') },
      ],
    },
    {
      says: 'a firm, a drive or a stage is taken over and stepped down from as well',
      templates: [
        '{person} took over the family firm in {date}.',
        '{person} stepped down from the stage as a singer in {date}.',
        '{person} took over as coach of the team in {date}.',
        'The board took over in {date}.',
      ],
      rows: [{ put: { person: 'Gro Harlem Brundtland', date: '1975' }, expect: silent() }],
    },
    {
      says: 'since when, in passing',
      templates: [
        '{person}, in office since {year}, met the press.',
        '{person}, in power since {year}, was asked in May 1999.',
        'Prime Minister {person}, in office since {year}, met the press.',
      ],
      rows: [
        { put: { person: 'Davíð Oddsson', year: '1991' }, expect: supported },
        { put: { person: 'Davíð Oddsson', year: '1995' }, expect: contradicted('office-out-of-time', 'year') },
        { put: { person: 'Ronald Reagan', year: '1995' }, expect: silent() },
      ],
    },
    {
      says: 'it was handed on, or passed on',
      templates: [
        '{before} handed power to {after} in {date}.',
        '{before} made way for {after} in {date}.',
        'The premiership passed from {before} to {after} in {date}.',
      ],
      rows: [
        { put: { before: 'Gro Harlem Brundtland', after: 'Thorbjørn Jagland', date: 'October 1996' }, expect: supported },
        {
          put: { before: 'Gro Harlem Brundtland', after: 'Thorbjørn Jagland', date: 'March 1994' },
          expect: contradicted('office-out-of-time', 'date'),
        },
        {
          put: { before: 'Gro Harlem Brundtland', after: 'Kjell Magne Bondevik', date: '1997' },
          expect: contradicted('wrong-predecessor', 'before'),
        },
        { put: { before: 'Svein Gjedrem', after: 'Thorbjørn Jagland', date: 'March 1994' }, expect: silent() },
      ],
    },
    {
      says: 'other things are handed on',
      templates: ['{before} handed the papers to {after} in {date}.', 'The cup passed from {before} to {after} in {date}.'],
      rows: [{ put: { before: 'Gro Harlem Brundtland', after: 'Kjell Magne Bondevik', date: '1991' }, expect: silent() }],
    },
    {
      says: 'the post is the only one that someone is known for',
      templates: ['{person}, who has held the post since {year}, met the press.', '{person} had held the office since {year}.'],
      rows: [
        { put: { person: 'Davíð Oddsson', year: '1991' }, expect: supported },
        { put: { person: 'Davíð Oddsson', year: '1995' }, expect: contradicted('office-out-of-time', 'year') },
        { put: { person: 'Ronald Reagan', year: '1995' }, expect: silent() },
      ],
    },
  ],
}

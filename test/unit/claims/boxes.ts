/** Tables of events, of offices and their holders’ countries, and fact boxes: what headers say of those under them. */
import { contradicted, silent, supported, type Table } from './table.js'

export const boxes: Table = {
  kind: 'event-date',
  orKinds: ['actor', 'place', 'office', 'relation'],
  groups: [
    {
      says: 'a header that tells what befell a person makes the row an event',
      templates: [
        '| Country | Date | Prime minister murdered |\n| --- | --- | --- |\n| {where} | {date} | {who} |',
        '| Date | City | Assassinated |\n| --- | --- | --- |\n| {date} | {where} | {who} |',
        '| Murdered | Date | Place | Age |\n| --- | --- | --- | --- |\n| {who} | {date} | {where} | 59 |',
        '## Heads of government\n\n| No. | Person assassinated | Place | Date |\n| --- | --- | --- | --- |\n| 1 | {who} | {where} | {date} |',
      ],
      rows: [
        { put: { who: 'Olof Palme', where: 'Stockholm', date: '28 February 1986' }, expect: supported },
        { put: { who: 'Olof Palme', where: 'Stockholm', date: '26 February 1986' }, expect: contradicted('wrong-date', 'date') },
        { put: { who: 'Olof Palme', where: 'Oslo', date: '28 February 1986' }, expect: contradicted('wrong-place', 'where') },
        { put: { who: 'Ingvar Carlsson', where: 'Stockholm', date: '28 February 1986' }, expect: contradicted('wrong-target', 'who') },
      ],
    },
    {
      says: 'a column of who went beside a column of who holds the office',
      templates: [
        '| Country | Prime minister | Succeeded |\n| --- | --- | --- |\n| Norway | {who} | Thorbjørn Jagland |',
        '| Country | Prime minister | Ousted |\n| --- | --- | --- |\n| Norway | {who} | Thorbjørn Jagland |',
        '| Country | Predecessor | Prime minister |\n| --- | --- | --- |\n| Norway | Thorbjørn Jagland | {who} |',
      ],
      rows: [
        { put: { who: 'Kjell Magne Bondevik' }, expect: supported },
        { put: { who: 'Gro Harlem Brundtland' }, expect: contradicted('wrong-holder', 'who') },
      ],
    },
    {
      says: 'those under a header that takes their office away are not said to hold it',
      templates: [
        '| Country | Prime minister ousted |\n| --- | --- |\n| {state} | {who} |',
        '| Country | Former prime minister |\n| --- | --- |\n| {state} | {who} |',
        '| Country | Defeated prime minister | Votes |\n| --- | --- | --- |\n| {state} | {who} | 12 |',
        '## Prime ministers\n\n| Country | Predecessor |\n| --- | --- |\n| {state} | {who} |',
        '## The prime minister’s critics\n\n| Country | Critic |\n| --- | --- |\n| {state} | {who} |',
        '## Elections of prime ministers\n\n| Country | Loser |\n| --- | --- |\n| {state} | {who} |',
      ],
      rows: [
        { put: { state: 'Norway', who: 'Thorbjørn Jagland' }, expect: silent() },
        { put: { state: 'Sweden', who: 'Ingvar Carlsson' }, expect: silent() },
        { put: { state: 'Iceland', who: 'Gro Harlem Brundtland' }, expect: silent() },
      ],
    },
    {
      says: 'the country of one who holds the office of a body',
      templates: [
        '# EFTA\n\n| Secretary-General | Country | From | To |\n| --- | --- | --- | --- |\n| {who} | {state} | {from} | {to} |',
        '# EFTA\n\n## Secretaries-general\n\n| Secretary-General | State | Took office | Left office |\n| --- | --- | --- | --- |\n| {who} | {state} | {from} | {to} |',
        '# EFTA\n\n- Secretary-General: {who} ({state}), {from} to {to}',
      ],
      rows: [
        { put: { who: 'Georg Reisch', state: 'Austria', from: '16 April 1988', to: '31 August 1994' }, expect: supported },
        {
          put: { who: 'Georg Reisch', state: 'Finland', from: '16 April 1988', to: '31 August 1994' },
          expect: contradicted('wrong-nationality', 'state'),
        },
      ],
    },
    {
      says: 'the terms of one who holds the office of a body',
      templates: ['# EFTA\n\n| Secretary-General | Country | From | To |\n| --- | --- | --- | --- |\n| {who} | {state} | {from} | {to} |'],
      rows: [
        { put: { who: 'Per Kleppe', state: 'Norway', from: '1 November 1981', to: '15 April 1988' }, expect: supported },
        {
          put: { who: 'Per Kleppe', state: 'Norway', from: '1 November 1981', to: '15 April 1989' },
          expect: contradicted('office-out-of-time', 'to'),
        },
        {
          put: { who: 'Knut Vollebæk', state: 'Norway', from: '1 November 1981', to: '15 April 1988' },
          expect: contradicted('wrong-holder', 'who'),
        },
      ],
    },
    {
      says: 'a fact box on a body says who holds its office, of what country, and where it sits',
      templates: [
        '# EFTA\n\n| | |\n| --- | --- |\n| Secretary-General | {who} ({state}) |\n| Headquarters | {seat} |',
        '# EFTA\n\n| Item | Entry |\n| --- | --- |\n| Headquarters | {seat}, Switzerland |\n| Secretary-General | {who} ({state}) |',
        '# EFTA in brief\n\n- Secretary-General: {who} ({state})\n- Seat: {seat}',
        '**EFTA**\n\n- Headquarters: {seat}\n- Secretary-General: {who} ({state})',
      ],
      rows: [
        { put: { who: 'Kjartan Jóhannsson', state: 'Iceland', seat: 'Geneva' }, expect: supported },
        { put: { who: 'Kjartan Jóhannsson', state: 'Denmark', seat: 'Geneva' }, expect: contradicted('wrong-nationality', 'state') },
        { put: { who: 'Georg Reisch', state: 'Austria', seat: 'Geneva' }, expect: contradicted('wrong-holder', 'who') },
        { put: { who: 'Kjartan Jóhannsson', state: 'Iceland', seat: 'Zurich' }, expect: contradicted('wrong-relation', 'seat') },
      ],
    },
    {
      says: 'a country behind a name that is whose the office is, and fields of something else',
      templates: [
        '- Prime minister: {who} ({state})',
        '# Visitors\n\n- {who} ({state})\n- Offices: Zurich',
        '# EFTA\n\n- Meetings: Zurich\n- Host: {who} ({state})',
        '# The Nordic Council\n\n- Headquarters: Zurich',
      ],
      rows: [
        { put: { who: 'Davíð Oddsson', state: 'Iceland' }, expect: silent() },
        { put: { who: 'Kjell Magne Bondevik', state: 'Norway' }, expect: silent() },
      ],
    },
    {
      says: 'a number of a nation’s people before a participle are those who did it or whom it befell',
      templates: [
        '- {who} troops invaded in April 1940.',
        '- 12 {who} soldiers attacked on 9 April 1940',
        '- {who} ships attacked, 9 April 1940',
      ],
      rows: [
        { put: { who: 'German' }, expect: silent() },
        { put: { who: 'Norwegian' }, expect: silent() },
      ],
    },
  ],
}

/** What the dates at the head of a timeline's entries date, and how far. */
import { contradicted, silent, supported, type Table } from './table.js'

export const timelines: Table = {
  kind: 'event-date',
  orKinds: ['actor', 'place', 'office', 'membership'],
  groups: [
    {
      says: 'a date alone in the first sentence dates the next one',
      templates: [
        '## 1986\n\n- **{day}.** Olof Palme is murdered in {place}.',
        '## 1986\n\n- {day}. Olof Palme is shot dead in {place}.',
        '# Sweden\n\n**{day} 1986.** Olof Palme is assassinated in {place}.',
        '- **{day} 1986.** Olof Palme is murdered in {place}. The country mourns.',
        '| Date | Event |\n| --- | --- |\n| {day} 1986 | Olof Palme is murdered in {place} |',
        '## 1986\n\n- **{day}** – Olof Palme is murdered in {place}',
        '## 1986\n\n- **{day}:** Assassination of Olof Palme in {place}',
      ],
      rows: [
        { put: { day: '28 February', place: 'Stockholm' }, expect: supported },
        { put: { day: '18 February', place: 'Stockholm' }, expect: contradicted('wrong-date', 'day') },
        { put: { day: '28 March', place: 'Stockholm' }, expect: contradicted('wrong-date', 'day') },
        { put: { day: '28 February', place: 'Gothenburg' }, expect: contradicted('wrong-place', 'place') },
      ],
    },
    {
      says: 'a year alone is that of the days behind it',
      templates: ['- **{year}.** Olof Palme is murdered on {day}.', '**{year}.** On {day} Olof Palme is murdered. The country mourns.'],
      rows: [
        { put: { year: '1986', day: '28 February' }, expect: supported },
        { put: { year: '1986', day: '18 February' }, expect: contradicted('wrong-date', 'day') },
      ],
    },
    {
      says: 'so where a mark parts them',
      templates: ['- **1986:** Olof Palme is murdered on {day}.', '- 1986 – Olof Palme is murdered on {day}.'],
      rows: [{ put: { day: '28 February' }, expect: supported }],
    },
    {
      says: 'who did it and to whom is judged by the date over it, in every sentence of the entry',
      templates: [
        '## 1940\n\n- **9 April.** {who} invades Norway.',
        '## 1940\n\n- **9 April.** The spring is cold. {who} invades Norway.',
        '## 1940\n\n- **9 April.** Norway is invaded by {who}. The king leaves the capital.',
        '## 1940\n\n- 9 April: Before dawn, the alarm is raised. {who} invades Norway.',
      ],
      rows: [
        { put: { who: 'Germany' }, expect: supported },
        { put: { who: 'France' }, expect: contradicted('wrong-actor', 'who') },
      ],
    },
    {
      says: 'further on in an entry the date of its head proves none wrong: more may have come of it',
      templates: [
        '## 1986\n\n- **{day}.** The prime minister goes to the cinema. Olof Palme is murdered.',
        '## 1986\n\n- **{day}.** A dark week begins. The police are warned. Olof Palme is murdered in Stockholm.',
        '## 1986\n\n- **{day}.** The party, whose leader Olof Palme was murdered in Stockholm, meets.',
        '## 1986\n\n- **{day}.** After Olof Palme was murdered in Stockholm, the police search the town.',
      ],
      rows: [
        { put: { day: '28 February' }, expect: silent() },
        { put: { day: '27 February' }, expect: silent() },
        { put: { day: '3 March' }, expect: silent() },
      ],
    },
    {
      says: 'a date of its own leads a sentence, and those behind it, away from the head of the entry',
      templates: [
        '## 1986\n\n- **1 {month}.** The winter is long. On 28 February Olof Palme is murdered in Stockholm.',
        '## 1986\n\n- **1 {month}.** On 28 February, Olof Palme was murdered. In Stockholm, Olof Palme was shot.',
        '- **1 {month} 1987.** The inquiry ends. A year before, Olof Palme had been murdered in Stockholm.',
      ],
      rows: [
        { put: { month: 'March' }, expect: silent() },
        { put: { month: 'May' }, expect: silent() },
      ],
    },
    {
      says: 'a date that stands in a sentence, or before a name, heads nothing',
      templates: [
        'In {when}, the party met. Olof Palme was murdered in Stockholm.',
        'It was {when}. Olof Palme was murdered in Stockholm.',
        '{when} and all that. Olof Palme was murdered in Stockholm.',
      ],
      rows: [
        { put: { when: '1987' }, expect: silent() },
        { put: { when: 'May 1985' }, expect: silent() },
      ],
    },
    {
      says: 'a distance of time at the head of a sentence dates its verb, with a comma or without',
      templates: [
        'Sweden was in mourning on {day} 1986. Seven days later Olof Palme is murdered in Stockholm.',
        'Sweden was in mourning on {day} 1986. Seven days later, Olof Palme was murdered in Stockholm.',
        '## 1986\n\n- **{day}.** Sweden is in mourning. Seven days later Olof Palme is murdered in Stockholm.',
      ],
      rows: [
        { put: { day: '21 February' }, expect: supported },
        { put: { day: 'February' }, expect: silent() },
      ],
    },
    {
      says: 'a distance of time that does not lead to the day is wrong',
      templates: [
        'Sweden was in mourning on 21 February 1986. {when} Olof Palme was murdered in Stockholm.',
        '## 1986\n\n- **21 February.** Sweden is in mourning. {when} Olof Palme is murdered in Stockholm.',
      ],
      rows: [
        { put: { when: 'Seven days later' }, expect: supported },
        { put: { when: 'Nine days later' }, expect: contradicted('wrong-duration', 'when') },
      ],
    },
    {
      says: 'verbs of headlines whose form is a noun’s',
      templates: [
        '## 1960\n\n- **4 January.** Austria, Britain, Denmark, Norway, Portugal, Sweden and {state} sign the EFTA Convention.',
        '## 1940\n\n- **9 April.** {power} attacks the ports of Norway. {power} invades Norway.',
      ],
      rows: [{ put: { state: 'Switzerland', power: 'Germany' }, expect: supported }],
    },
    {
      says: 'a signatory too many in a headline',
      templates: ['## 1960\n\n- **4 January.** Austria, Britain, Denmark, Norway, Portugal, Sweden and {state} sign the EFTA Convention.'],
      rows: [{ put: { state: 'Finland' }, expect: contradicted('wrong-actor', 'state') }],
    },
    {
      says: 'weeks that are counted back from the day of writing are round',
      templates: ['---\ndate: 1986-03-{day}\n---\n\nTwo weeks ago Olof Palme was murdered in Stockholm.'],
      rows: [
        { put: { day: '13' }, expect: silent() },
        { put: { day: '18' }, expect: silent() },
      ],
    },
    {
      says: 'a year over a section whose days the corpus gives to another year',
      templates: [
        '## {year}\n\n- **28 February.** Olof Palme is murdered in Stockholm.\n- **11 October.** Ronald Reagan and Mikhail Gorbachev meet in Reykjavik.',
        '# Chronicle\n\n## 1985\n\n- **1 May.** Parades.\n\n## {year}\n\n- 28 February: Olof Palme is murdered.\n- 11 October: Reykjavik summit.\n- 1 March: Ingvar Carlsson becomes prime minister of Sweden.',
      ],
      rows: [
        { put: { year: '1986' }, expect: silent() },
        { put: { year: '1987' }, expect: contradicted('wrong-year', 'year') },
      ],
    },
    {
      says: 'one slip below a year, or days of several years, leave the year alone',
      templates: [
        '## {year}\n\n- **28 February.** Olof Palme is murdered in Stockholm.',
        '## {year}\n\n- **28 February.** Olof Palme is murdered in Stockholm.\n- **9 April.** Germany invades Norway.',
        '## {year}\n\n- **28 February 1986.** Olof Palme is murdered in Stockholm.\n- **11 October 1986.** Reykjavik summit.',
        '## Two days of {year}\n\n- **28 February.** Olof Palme is murdered in Stockholm.\n- **11 October.** Reykjavik summit.',
      ],
      rows: [
        { put: { year: '1986' }, expect: silent() },
        { put: { year: '1987' }, expect: silent() },
      ],
    },
    {
      says: 'those who did it are told one by one behind a colon',
      templates: [
        '## 1960\n\n- **4 January.** Seven states sign the EFTA Convention: Austria, Britain, Denmark, Norway, Portugal, Sweden and {state}.',
        'On 4 January 1960 seven states signed the EFTA Convention: Austria, Britain, Denmark, Norway, Portugal, Sweden and {state}.',
      ],
      rows: [
        { put: { state: 'Switzerland' }, expect: supported },
        { put: { state: 'Iceland' }, expect: contradicted('wrong-actor', 'state') },
      ],
    },
    {
      says: 'what a colon leads to that is not those who did it',
      templates: [
        'On 4 January 1960 seven states signed the EFTA Convention: {state}, they said, would follow.',
        'On 4 January 1960 seven states signed the EFTA Convention: a treaty that {state} had wanted.',
        'Two visitors met in Stockholm on 4 January 1960: {state} and Spain were their topics.',
      ],
      rows: [
        { put: { state: 'Iceland' }, expect: silent() },
        { put: { state: 'Finland' }, expect: silent() },
      ],
    },
    {
      says: 'a day alone, where the month has been told',
      templates: ['They met in Oslo on 3 February 1986. Olof Palme was assassinated on the {day}.'],
      rows: [
        { put: { day: '28th' }, expect: supported },
        { put: { day: '18th' }, expect: contradicted('wrong-date', 'day') },
      ],
    },
    {
      says: 'a day alone, where another month has been told',
      templates: ['They met in Oslo on 3 April 1986. Olof Palme had been assassinated before the {day}.'],
      rows: [{ put: { day: '18th' }, expect: silent() }],
    },
  ],
}

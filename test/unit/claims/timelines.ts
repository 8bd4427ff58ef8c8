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
  ],
}

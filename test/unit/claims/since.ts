/** Phrasings of how long ago something was, counted to the brief's day or to a day that is said. */
import { corpusOf } from '../../support/corpus.js'
import { contradicted, silent, supported, type Table } from './table.js'

const wrong = contradicted('wrong-duration', 'length')

/** The north of Africa, as of the summer of 1999. */
const MAGHREB = corpusOf([
  `
organizations:
  - { id: tunisia, name: Tunisia, other_names: [{ name: Tunisian, kind: demonym }] }
  - { id: morocco, name: Morocco, other_names: [{ name: Moroccan, kind: demonym }] }
  - { id: algeria, name: Algeria, other_names: [{ name: Algerian, kind: demonym }] }
  - { id: france, name: France, other_names: [{ name: French, kind: demonym }] }
areas:
  - { id: bizerte, name: Bizerte, parent_id: tunisia }
  - { id: melouza, name: Melouza, parent_id: algeria }
event_types:
  - { id: independence, called: [independence], said: [gain independence, become independent] }
  - { id: raid, called: [raid, strike], said: [raid, bomb] }
events:
  - { id: independence-tunisia, name: independence of Tunisia, type: independence, unique: true, start_date: 1956-03-20, participants: [{ id: tunisia, role: agent }] }
  - { id: independence-morocco, name: independence of Morocco, type: independence, unique: true, start_date: 1956-03-02, participants: [{ id: morocco, role: agent }] }
  - { id: melouza-massacre, name: Melouza massacre, called: [massacre], unique: true, start_date: 1957-05-28, places: [melouza] }
  - { id: bizerte-crisis, name: Bizerte crisis, called: [crisis], unique: true, start_date: 1961-07-19, end_date: 1961-07-23, places: [bizerte], participants: [{ id: france, role: agent }, { id: tunisia, role: counterpart }] }
  - { id: sahara-war, name: Western Sahara War, other_names: [war in Western Sahara], called: [war], unique: true, start_date: 1975-10-30, end_date: 1975-10-30/.., participants: [{ id: morocco, role: agent }] }
`,
])

export const since: Table = {
  kind: 'duration',
  world: MAGHREB,
  groups: [
    {
      says: 'what a state has been since it became so',
      templates: [
        '{who} has been independent for {length}.',
        '{who} has now been independent for {length}.',
        'By now {who} looks back on {length} of independence.',
        '{who} has not seen such a drought since independence {length} ago.',
      ],
      rows: [
        { put: { who: 'Tunisia', length: 'forty-three years' }, expect: supported },
        { put: { who: 'Morocco', length: 'more than four decades' }, expect: supported },
        { put: { who: 'Tunisia', length: 'thirty years' }, expect: wrong },
        { put: { who: 'Morocco', length: 'six decades' }, expect: wrong },
      ],
    },
    {
      says: 'the present, so long after something',
      templates: [
        '{Length} after the Melouza massacre, has anyone been tried?',
        '{Length} after the Melouza massacre, nobody has been tried.',
        '{Length} after the Melouza massacre the families are waiting still.',
        '{Length} have passed since the Melouza massacre.',
      ],
      rows: [
        { put: { Length: 'Forty-two years' }, expect: supported },
        { put: { Length: 'Four decades' }, expect: supported },
        { put: { Length: 'Twenty years' }, expect: contradicted('wrong-duration', 'Length') },
        { put: { Length: 'Sixty years' }, expect: contradicted('wrong-duration', 'Length') },
      ],
    },
    {
      says: 'the day of an entry, so long after something',
      templates: [
        '**28 July 1961:** The port is quiet again, {length} after the Bizerte crisis.',
        'On 28 July 1961 the port was quiet again, {length} after the Bizerte crisis.',
      ],
      rows: [
        { put: { length: 'five days' }, expect: supported },
        { put: { length: 'a week' }, expect: supported },
        { put: { length: 'two months' }, expect: wrong },
        { put: { length: 'half a year' }, expect: wrong },
      ],
    },
    {
      says: 'what goes on still has lasted until now',
      templates: ['Nobody talks of the {length} war in Western Sahara.'],
      rows: [
        { put: { length: '24-year' }, expect: supported },
        { put: { length: 'nine-year' }, expect: wrong },
      ],
    },
    {
      says: 'the dates of the brief itself',
      templates: [
        '{Length} have passed since the accord of 3 March 1999.',
        '{Length} have passed since the 3 March 1999 accord that ended the dispute.',
        '{Length} ago, on 3 March 1999, the accord was signed.',
        '{Length} ago, in March 1999, the accord was signed.',
      ],
      rows: [
        { put: { Length: 'Three months' }, expect: silent() },
        { put: { Length: 'Almost three months' }, expect: silent() },
        { put: { Length: 'Nine months' }, expect: contradicted('wrong-duration', 'Length') },
        { put: { Length: 'Two years' }, expect: contradicted('wrong-duration', 'Length') },
      ],
    },
    {
      says: 'another time, another thing, another’s word, no length of it',
      templates: [
        '{who} was independent for thirty years of the last century, some say.',
        '{who} has not been independent for thirty years.',
        '{who} will have been independent for ninety years.',
        '{who} has been silent for ninety years.',
        '{who} has thirty years of drought behind it.',
        'Thirty years after the Melouza massacre, {who} opened an inquiry.',
        'Thirty years after the Melouza massacre, in 1987, {who} has its inquiry.',
        'A minister of {who} says that thirty years have passed since the Melouza massacre.',
        'Thirty years after the Melouza massacre the Bizerte crisis is forgotten in {who}.',
        'If thirty years had passed since the Melouza massacre, {who} would have noticed.',
        'In thirty years {who} has changed much since the Melouza massacre.',
        'Two years ago, in the wet March of 1995 or so, {who} had rain.',
      ],
      rows: [{ put: { who: 'Tunisia' }, expect: silent() }],
    },
  ],
}

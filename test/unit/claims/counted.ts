/** Phrasings of figures in free syntax: whose votes, out of whom, in hundredths, in what goes by a common noun. */
import { corpusOf } from '../../support/corpus.js'
import { contradicted, silent, supported, type Table } from './table.js'

const wrong = contradicted('wrong-figure', 'n')

/** The Congo in the early sixties, with a mission, an uprising and an election, and who won how much of it. */
const CONGO = corpusOf([
  `
as_of: 1999-06-01
organizations:
  - { id: congo, name: Congo, other_names: [the Congo, { name: Congolese, kind: demonym }] }
  - { id: belgium, name: Belgium, other_names: [{ name: Belgian, kind: demonym }] }
  - { id: sweden, name: Sweden, other_names: [{ name: Swedish, kind: demonym }] }
  - { id: onuc, name: United Nations Operation in the Congo, classification: body, other_names: [{ name: ONUC, kind: abbreviation }], called: [mission] }
  - { id: union-miniere, name: Union Minière, classification: organization }
persons:
  - { id: kimba, name: Évariste Kimba, gender: male, nationality: congo }
  - { id: munongo, name: Godefroid Munongo, gender: male, nationality: congo }
areas:
  - { id: elisabethville, name: Elisabethville, parent_id: katanga }
  - { id: katanga, name: Katanga, parent_id: congo }
  - { id: jadotville, name: Jadotville, parent_id: katanga }
events:
  - { id: katanga-election, name: Katangese election of 1960, other_names: [election in Katanga], called: [election], said: [win election, hold election], unique: true, start_date: 1960-05-22, places: [katanga], participants: [{ id: kimba, role: agent }, { id: munongo, role: agent }] }
  - { id: katanga-uprising, name: Baluba uprising, called: [uprising, unrest, revolt], unique: true, start_date: 1960-09-13, end_date: 1960-10-20, places: [katanga, jadotville, elisabethville], participants: [{ id: congo, role: target }] }
  - { id: elisabethville-clashes, name: clashes in Elisabethville, called: [clash, fighting], start_date: 1960-09-15, end_date: 1960-09-20, places: [elisabethville, katanga] }
  - { id: stanleyville-clashes, name: clashes on the Sudanese border, called: [clash], start_date: 1964-08-01, end_date: 1964-08-04 }
  - { id: sweep, name: Operation Morthor, unique: true, start_date: 1961-09-13, places: [katanga], participants: [{ id: onuc, role: agent }] }
quantities:
  - { id: kimba-votes, measure: votes for Kimba, called: [vote], said: [win, receive, take, poll], subject_id: katanga-election, of_id: kimba, value: 41250 }
  - { id: munongo-votes, measure: votes for Munongo, called: [vote], said: [win, receive, take, poll], subject_id: katanga-election, of_id: munongo, value: 38720 }
  - { id: kimba-share, measure: share of the vote for Kimba, called: [vote, share], said: [win, receive, take], subject_id: katanga-election, of_id: kimba, value: 46.5, unit: '%' }
  - { id: strength, measure: soldiers of the mission, called: [soldier, peacekeeper, troop], said: [serve, deploy], subject_id: onuc, value: 19828 }
  - { id: losses, measure: soldiers of the mission killed, called: [death, fatality], said: [die, kill, lose], subject_id: onuc, value: 245 }
  - { id: dead, measure: deaths, called: [death, dead, death toll], said: [kill, die], subject_id: katanga-uprising, value: 1250, as_of: 1960-10-25/.. }
  - { id: officers, measure: officers killed, called: [officer], said: [kill], subject_id: katanga-uprising, value: 120, as_of: 1960-10-25/.. }
  - { id: sweep-men, measure: troops of the operation, called: [soldier, troop], said: [take part, enter], subject_id: sweep, value: 4000 }
  - { id: copper, measure: share of the revenue of the Congo, called: [revenue], subject_id: congo, of_id: union-miniere, value: 70, unit: '%' }
  - { id: over, measure: refugees, called: [refugee], said: [flee], subject_id: katanga-uprising, min: 2000 }
  - { id: camp, measure: refugees, called: [refugee], said: [flee], subject_id: katanga-uprising, value: 2430 }
`,
])

export const counted: Table = {
  kind: 'quantity',
  world: CONGO,
  groups: [
    {
      says: 'whose votes',
      templates: [
        'Évariste Kimba won the election in Katanga with {n} votes.',
        'Évariste Kimba won {n} votes in the Katangese election of 1960.',
        'Évariste Kimba won the election in Katanga with {n} votes against Godefroid Munongo’s 38,720.',
        'Évariste Kimba, who took {n} votes in the election in Katanga, was content.',
      ],
      rows: [
        { put: { n: '41,250' }, expect: supported },
        { put: { n: 'some 41,000' }, expect: supported },
        { put: { n: '45,210' }, expect: wrong },
        { put: { n: '38,270' }, expect: wrong },
      ],
    },
    {
      says: 'whose votes, without the noun',
      templates: ['Évariste Kimba won the election in Katanga with 41,250 votes against Godefroid Munongo’s {n}.'],
      rows: [
        { put: { n: '38,720' }, expect: supported },
        { put: { n: '32,870' }, expect: wrong },
      ],
    },
    {
      says: 'hundredths',
      templates: [
        'In the election in Katanga Évariste Kimba took {n} per cent of the vote.',
        'In the election in Katanga Évariste Kimba won {n}% of the vote.',
        'In the election in Katanga, {n} percent of the vote went to Évariste Kimba.',
      ],
      rows: [
        { put: { n: '46.5' }, expect: supported },
        { put: { n: '64.5' }, expect: wrong },
      ],
    },
    {
      says: 'hundredths of what somebody gives',
      templates: [
        'Union Minière brought in {n} per cent of the revenue of the Congo.',
        'Some {n}% of the revenue of the Congo came from Union Minière.',
        '{n}%: share of the revenue of the Congo that came from Union Minière',
      ],
      rows: [
        { put: { n: '70' }, expect: supported },
        { put: { n: '17' }, expect: wrong },
      ],
    },
    {
      says: 'out of those counted, who died',
      templates: [
        'ONUC lost {n} soldiers.',
        'Of the soldiers of ONUC, {n} peacekeepers were killed.',
        'In four years {n} peacekeepers of ONUC were killed.',
        '- {n} peacekeepers lost by ONUC between 1960 and 1964',
      ],
      rows: [
        { put: { n: '245' }, expect: supported },
        { put: { n: '425' }, expect: wrong },
      ],
    },
    {
      says: 'a number before its colon, or behind it',
      templates: [
        '- {n}: soldiers of ONUC',
        '- **{n}**: peacekeepers of ONUC',
        '- Soldiers of ONUC: {n}',
        '- Soldiers deployed by ONUC: {n}',
      ],
      rows: [
        { put: { n: '19,828' }, expect: supported },
        { put: { n: '18,928' }, expect: wrong },
      ],
    },
    {
      says: 'what goes by a common noun, at its time and place',
      templates: [
        'By 30 October 1960, {n} people had been killed in the uprising.',
        'In October 1960 {n} people died in the unrest in Katanga.',
        'During the clashes in Katanga in September 1960, {n} people were killed.',
        'In the Baluba uprising {n} people were killed.',
        'The revolt in Katanga in October 1960 left at least {n} people dead.',
      ],
      rows: [
        { put: { n: '1,250' }, expect: supported },
        { put: { n: '2,150' }, expect: wrong },
        { put: { n: '12,500' }, expect: wrong },
      ],
    },
    {
      says: 'a nought too many in a round number',
      templates: ['Over {n} people were killed in the Baluba uprising.', 'The Baluba uprising claimed the lives of more than {n} people.'],
      rows: [
        { put: { n: '1,200' }, expect: supported },
        { put: { n: '12,000' }, expect: wrong },
        { put: { n: '90,000' }, expect: silent() },
      ],
    },
    {
      says: 'a number to the last digit is not borne out by “over 2,000”',
      templates: ['In the Baluba uprising {n} people fled.'],
      rows: [
        { put: { n: '2,430' }, expect: supported },
        { put: { n: 'more than 2,000' }, expect: supported },
        { put: { n: '2,340' }, expect: wrong },
      ],
    },
    {
      says: 'a part, another’s, another time, another place, another thing',
      templates: ['In the Baluba uprising {n} officers were killed.', 'In the Baluba uprising {n} people were killed.'],
      rows: [{ put: { n: '120' }, expect: silent() }],
    },
    {
      says: 'no figure of what is spoken of',
      templates: [
        'Évariste Kimba won by {n} votes.',
        'A rival won the election in Katanga with {n} votes.',
        'In October 1960 {n} people died in a flood.',
        'In October 1960 {n} people died in the unrest in Leopoldville.',
        'In October 1970 {n} people died in the unrest.',
        'In August 1964 {n} people died in the clashes.',
        'In Jadotville alone {n} people died in the uprising of October 1960.',
        'Another {n} people were killed in the Baluba uprising.',
        'The rumour that {n} people were killed in the Baluba uprising is old.',
        'Sweden lost {n} soldiers of ONUC.',
        'ONUC lost {n} crates of soap.',
        'Évariste Kimba took {n} per cent of the harvest.',
        'The mission cost {n} dollars a day, ONUC says.',
        'If {n} people had died in the Baluba uprising, we would know.',
      ],
      rows: [
        { put: { n: '640' }, expect: silent() },
        { put: { n: '2,910' }, expect: silent() },
      ],
    },
  ],
}

/** Phrasings of what was taken and who was toppled: the thing itself, and not what stands near it. */
import { corpusOf } from '../../support/corpus.js'
import { contradicted, silent, supported, type Table } from './table.js'

const CAMPAIGN = corpusOf([
  `
as_of: 1990-01-01
organizations:
  - { id: argentina, name: Argentina, other_names: [{ name: Argentine, kind: demonym }] }
  - { id: britain, name: Britain, other_names: [{ name: British, kind: demonym }] }
areas:
  - { id: stanley, name: Stanley }
  - { id: goose-green, name: Goose Green }
persons:
  - { id: peron, name: Isabel Perón, gender: female, nationality: argentina }
  - { id: alfonsin, name: Raúl Alfonsín, gender: male, nationality: argentina }
events:
  - { id: recapture, name: recapture of Stanley, called: [recapture], said: [take stanley, retake stanley, recapture stanley], unique: true, start_date: 1982-06-14, places: [stanley], participants: [{ id: britain, role: agent, complete: true }] }
  - { id: coup, name: coup against Isabel Perón, called: [coup], said: [topple, oust], unique: true, start_date: 1976-03-24, places: [argentina], participants: [{ id: peron, role: target, complete: true }] }
`,
])

export const takings: Table = {
  kind: 'event-date',
  orKinds: ['actor', 'place'],
  world: CAMPAIGN,
  groups: [
    {
      says: 'what was taken',
      templates: [
        'British soldiers took Stanley on {day} 1982.',
        'Stanley was taken on {day} 1982.',
        'On {day} 1982 Stanley was taken by Britain.',
      ],
      rows: [
        { put: { day: '14 June' }, expect: supported },
        { put: { day: '4 June' }, expect: contradicted('wrong-date', 'day') },
      ],
    },
    {
      says: 'something else was taken there',
      templates: [
        'A picture taken in Stanley on {day} 1982 was shown.',
        'On {day} 1982 a decision was taken in Stanley.',
        'He took pictures in Stanley on {day} 1982.',
        'The oath was taken near Stanley on {day} 1982.',
        'On {day} 1982 ten prisoners were taken outside Stanley.',
      ],
      rows: [{ put: { day: '4 June' }, expect: silent() }],
    },
    {
      says: 'who was toppled, by what was theirs',
      templates: [
        'In March 1976 officers ousted {who}.',
        "In March 1976 officers toppled {who}'s government.",
        "In March 1976 officers toppled {who}'s regime.",
      ],
      rows: [{ put: { who: 'Isabel Perón' }, expect: supported }],
    },
    {
      says: 'another one, or another thing',
      templates: [
        "In March 1976 officers ousted {who}'s brother.",
        "In March 1976 a gale toppled {who}'s statue.",
        "In March 1976 officers ousted {who}'s secretary.",
      ],
      rows: [{ put: { who: 'Raúl Alfonsín' }, expect: silent() }],
    },
  ],
}

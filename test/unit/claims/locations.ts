/** Phrasings of where a town lies: verbs, appositions, what stands right behind the name; and places that are only named one after another. */
import { contradicted, silent, supported, type Table } from './table.js'

export const locations: Table = {
  kind: 'place',
  orKinds: ['relation'],
  groups: [
    {
      says: 'a town lies in a state or a region',
      templates: [
        'Lillehammer lies in {holder}.',
        'Lillehammer is in {holder}.',
        'Lillehammer is located in {holder}.',
        'Lillehammer, situated in {holder}, has a museum.',
        'Lillehammer is a town in {holder}.',
        'Lillehammer, a small town in {holder}, has a museum.',
        'The ski town of Lillehammer lies in {holder}.',
        'The museum of Lillehammer, in {holder}, was closed.',
        'Lillehammer is a quiet settlement within {holder}.',
        'An office in Lillehammer in {holder} was opened.',
      ],
      rows: [
        { put: { holder: 'Norway' }, expect: supported },
        { put: { holder: 'Oppland County' }, expect: supported },
        { put: { holder: 'Sweden' }, expect: contradicted('wrong-place', 'holder') },
        { put: { holder: 'Hordaland County' }, expect: contradicted('wrong-place', 'holder') },
      ],
    },
    {
      says: 'a region that is called by a town',
      templates: [
        'Lillehammer lies in the {town} region.',
        'In Lillehammer, in the hilly {town} province, it snowed.',
        'Lillehammer is a town in the {town} region.',
      ],
      rows: [
        { put: { town: 'Bergen' }, expect: contradicted('wrong-place', 'town') },
        { put: { town: 'Lillehammer' }, expect: silent() },
      ],
    },
    {
      says: 'a part of a state that the compass names lies across its regions',
      templates: ['Lillehammer lies in {part}.', 'Lillehammer, a town in {part}, has a museum.'],
      rows: [
        { put: { part: 'western Norway' }, expect: silent() },
        { put: { part: 'eastern Norway' }, expect: silent() },
        { put: { part: 'the east of Norway' }, expect: silent() },
      ],
    },
    {
      says: 'places that are named one after another, denied or wished for lie nowhere',
      templates: [
        'Lillehammer is not in {holder}.',
        'In Lillehammer, in {holder} and in Finland it snowed.',
        'It snowed in Lillehammer and in {holder}.',
        'Lillehammer is known in {holder}.',
        'Lillehammer has friends in {holder}.',
        'Lillehammer, a town popular in {holder}, has a museum.',
        'Lillehammer, in {holder}’s eyes, was too small.',
        'Is Lillehammer in {holder}?',
        'He thinks that Lillehammer lies in {holder}.',
        'If Lillehammer lay in {holder}, trams would run.',
        'The team from Lillehammer was at home in {holder}.',
        'From Lillehammer, {holder} is a day away.',
      ],
      rows: [
        { put: { holder: 'Sweden' }, expect: silent() },
        { put: { holder: 'Denmark' }, expect: silent() },
      ],
    },
    {
      says: 'a capital of another state: the name in front is what the rest is told of',
      templates: [
        '{city}, the capital of {state}, was quiet.',
        '{city}, capital of {state}, hosted the talks.',
        '{city} is the capital of {state}.',
      ],
      rows: [
        { put: { city: 'Bern', state: 'Iceland' }, expect: contradicted('wrong-relation', 'state') },
        { put: { city: 'Reykjavik', state: 'Finland' }, expect: contradicted('wrong-relation', 'state') },
      ],
    },
  ],
}

/** Phrasings of the sides of what happened, told behind its noun, in a compound, by an adjective, or in a cleft. */
import { contradicted, silent, supported, type Table } from './table.js'

export const sides: Table = {
  kind: 'actor',
  orKinds: ['event-date', 'place'],
  groups: [
    {
      says: 'between whom, with whom',
      templates: [
        'The truce of June 1976 between Iceland and {other} held.',
        'The fishing agreement of 1 June 1976 between {other} and Iceland held.',
        'On 1 June 1976 Iceland announced a fishing agreement with {other}.',
        'The truce of June 1976 between {other} and Iceland was welcomed.',
      ],
      rows: [
        { put: { other: 'Britain' }, expect: supported },
        { put: { other: 'Denmark' }, expect: contradicted('wrong-actor', 'other') },
      ],
    },
    {
      says: 'between times, and with things',
      templates: [
        'The truce of June 1976 between the two capitals held.',
        'The truce with a clause on {thing} was signed in June 1976.',
        'Between 1975 and 1976 the {thing} war was fought with nets.',
        'Iceland wanted a truce with {thing} in it.',
      ],
      rows: [{ put: { thing: 'cod' }, expect: silent() }],
    },
    {
      says: 'who did it, in a cleft and by an adjective',
      templates: [
        'It was {agent} that invaded Norway on 9 April 1940.',
        'It was {agent}, not Sweden, that invaded Norway in April 1940.',
        '{people} paratroopers invaded Norway on 9 April 1940.',
        'Norway was invaded by {people} soldiers on 9 April 1940.',
      ],
      rows: [
        { put: { agent: 'Germany', people: 'German' }, expect: supported },
        { put: { agent: 'Finland', people: 'Finnish' }, expect: contradicted('wrong-actor', 'agent', 'people') },
      ],
    },
    {
      says: 'a few days are as good as one',
      templates: ['Between 8 and 9 April 1940 {agent} invaded Norway.'],
      rows: [
        { put: { agent: 'Germany' }, expect: supported },
        { put: { agent: 'Finland' }, expect: contradicted('wrong-actor', 'agent') },
      ],
    },
    {
      says: 'those of another nation who looked on, wrote or suffered',
      templates: [
        '{people} newspapers wrote of the invasion of Norway on 9 April 1940.',
        '{people} ships watched as Germany invaded Norway on 9 April 1940.',
        'It was {country} that feared for its coast when Germany invaded Norway.',
        'It was clear to {country} that Germany had invaded Norway on 9 April 1940.',
        'At the request of {country} the paper was printed.',
        'A {people}-built ship sank when Germany invaded Norway on 9 April 1940.',
      ],
      rows: [
        { put: { people: 'Swedish', country: 'Sweden' }, expect: silent() },
        { put: { people: 'Danish', country: 'Denmark' }, expect: silent() },
      ],
    },
  ],
}

/** Phrasings of what is what of what: capitals and largest cities. */
import { contradicted, silent, supported, type Table } from './table.js'

const CAPITALS = [
  { put: { city: 'Bern', state: 'Switzerland' }, expect: supported },
  { put: { city: 'Oslo', state: 'Norway' }, expect: supported },
  { put: { city: 'Zurich', state: 'Switzerland' }, expect: contradicted('wrong-relation', 'city') },
  { put: { city: 'Bergen', state: 'Norway' }, expect: contradicted('wrong-relation', 'city') },
]

export const relations: Table = {
  kind: 'relation',
  groups: [
    {
      says: 'a city is the capital of a state',
      templates: [
        '{city} is the capital of {state}.',
        'The capital of {state} is {city}.',
        '{city}, the capital of {state}, was quiet.',
        "{state}'s capital is {city}.",
        "{state}'s capital, {city}, was quiet.",
        "{city}, {state}'s capital, was quiet.",
        'They met in {city}, the capital of {state}.',
        "They met in {state}'s capital {city}.",
        '{city} is the capital city of {state}.',
        '{city}, which is the capital of {state}, was quiet.',
      ],
      rows: CAPITALS,
    },
    {
      says: 'with the city behind “of”, or the state only meant',
      templates: [
        "They met in {state}'s capital city of {city}.",
        'They met in the capital city of {city}.',
        'They met in {city}, the country’s capital.',
        'The country’s capital, {city}, was quiet.',
      ],
      rows: CAPITALS,
    },
    {
      says: 'what lies in a city, or belongs to a part of a state',
      templates: [
        'The capital city of {region} was quiet.',
        'They met in {region}’s capital of {city}.',
        'The capital of {city} was spent.',
        'They met in {city}, the other country’s capital.',
      ],
      rows: [{ put: { region: 'Oppland', city: 'Lillehammer' }, expect: silent() }],
    },
    {
      says: 'with the demonym',
      templates: [
        '{city} is the {demonym} capital.',
        'The {demonym} capital is {city}.',
        'The {demonym} capital, {city}, was quiet.',
        '{city}, the {demonym} capital, was quiet.',
        'They met in the {demonym} capital {city}.',
      ],
      rows: [
        { put: { city: 'Bern', demonym: 'Swiss' }, expect: supported },
        { put: { city: 'Reykjavik', demonym: 'Icelandic' }, expect: supported },
        { put: { city: 'Geneva', demonym: 'Swiss' }, expect: contradicted('wrong-relation', 'city') },
        { put: { city: 'Akureyri', demonym: 'Icelandic' }, expect: contradicted('wrong-relation', 'city') },
      ],
    },
    {
      says: 'a city is the largest of a state',
      templates: [
        "{city} is {state}'s largest city.",
        "{state}'s largest city is {city}.",
        '{city}, the largest city of {state}, was quiet.',
        '{city} is the biggest city of {state}.',
      ],
      rows: [
        { put: { city: 'Zurich', state: 'Switzerland' }, expect: supported },
        { put: { city: 'Stockholm', state: 'Sweden' }, expect: supported },
        { put: { city: 'Bern', state: 'Switzerland' }, expect: contradicted('wrong-relation', 'city') },
        { put: { city: 'Gothenburg', state: 'Sweden' }, expect: contradicted('wrong-relation', 'city') },
      ],
    },
    {
      says: 'where a body has its seat',
      templates: [
        'EFTA is based in {city}.',
        'EFTA is headquartered in {city}.',
        'EFTA has its headquarters in {city}.',
        'EFTA has its seat in {city}.',
        'EFTA, which has its headquarters in {city}, disagreed.',
        'The headquarters of EFTA are in {city}.',
        "EFTA's headquarters are in {city}.",
        'The seat of EFTA is {city}.',
        'EFTA is small. Its headquarters are in {city}.',
        'Norway belongs to EFTA, whose headquarters are in {city}.',
        'The {city}-based EFTA disagreed.',
        'EFTA, based in {city}, disagreed.',
      ],
      rows: [
        { put: { city: 'Geneva' }, expect: supported },
        { put: { city: 'Zurich' }, expect: contradicted('wrong-relation', 'city') },
        { put: { city: 'Oslo' }, expect: contradicted('wrong-relation', 'city') },
      ],
    },
    {
      says: 'a place near a body that is not said to be its seat',
      templates: [
        'EFTA had its headquarters in {city}.',
        'EFTA has its regional headquarters in {city}.',
        'EFTA has an office in {city}.',
        'EFTA has two headquarters in {city}.',
        'EFTA met in {city}.',
        'Its headquarters are in {city}.',
        'EFTA is not based in {city}.',
        'EFTA was first based in {city}.',
        'EFTA could be based in {city}.',
        'The agency wrote to EFTA, and its headquarters in {city} were full.',
        'The case of EFTA is based in part on {city}.',
        'EFTA has its headquarters in the west and its port in {city}.',
        'Officials based in {city} wrote to EFTA.',
      ],
      rows: [
        { put: { city: 'Zurich' }, expect: silent() },
        { put: { city: 'Oslo' }, expect: silent() },
      ],
    },
    {
      says: 'a superlative among the members of the body spoken of',
      templates: ['EFTA is small. {state} is the richest member.', 'EFTA is small. Of all, {state} is by far the wealthiest member.'],
      rows: [
        { put: { state: 'Switzerland' }, expect: supported },
        { put: { state: 'Norway' }, expect: contradicted('wrong-relation', 'state') },
        { put: { state: 'Iceland' }, expect: contradicted('wrong-relation', 'state') },
      ],
    },
    {
      says: 'a superlative of another thing',
      templates: [
        'EFTA is small. {state} is its richest Nordic member.',
        'EFTA is small. {state} is a rich member.',
        'EFTA is small. {state} is the richest member after Switzerland.',
        'EFTA is small. {state} may be the richest member.',
        'EFTA is small. {state} is not the richest member.',
        'EFTA is small. {state} is the second richest member.',
        'The board is small. {state} is the richest member of the board.',
      ],
      rows: [
        { put: { state: 'Norway' }, expect: silent() },
        { put: { state: 'Iceland' }, expect: silent() },
      ],
    },
    {
      says: 'what is denied, supposed, past or of another sort is not asserted',
      templates: [
        '{city} is not the capital of {state}.',
        '{city} has never been the capital of {state}.',
        'Tourists think that {city} is the capital of {state}.',
        'According to the quiz, {city} is the capital of {state}.',
        'Is {city} the capital of {state}?',
        '{city} could become the capital of {state}.',
        'If {city} were the capital of {state}, trams would run all night.',
        '{city} is often taken for the capital of {state}.',
        '{city} is the second largest city of {state}.',
        '{city} is the financial capital of {state}.',
        '{city}, not the capital of {state}, was quiet.',
        '{city} and the capital of {state} are linked by rail.',
        'From {city} to the capital of {state} it is an hour.',
        '{city} was once the capital of {state}.',
        '{city}, a former capital of {state}, was quiet.',
        'The capital of {state} is larger than {city}.',
        'Unlike the capital of {state}, {city} was quiet.',
        '{city} was the medieval capital of {state}.',
        '{city} rivals the capital of {state}.',
      ],
      rows: [
        { put: { city: 'Geneva', state: 'Switzerland' }, expect: silent() },
        { put: { city: 'Bergen', state: 'Norway' }, expect: silent() },
      ],
    },
    {
      says: 'since when, until when',
      templates: ['{city} has been the capital of Germany since {date}.', '{city}, the capital of Germany since {date}, was quiet.'],
      rows: [
        { put: { city: 'Berlin', date: '1990' }, expect: supported },
        { put: { city: 'Berlin', date: '1995' }, expect: contradicted('wrong-year', 'date') },
      ],
    },
    {
      says: 'until when the one before was',
      templates: ['{city} was the capital of Germany until {date}.', '{city}, the capital of Germany until {date}, was quiet.'],
      rows: [
        { put: { city: 'Bonn', date: '1995' }, expect: contradicted('wrong-year', 'date') },
        { put: { city: 'Bonn', date: '1990' }, expect: silent() },
      ],
    },
  ],
}

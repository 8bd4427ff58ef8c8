/** Phrasings of whose a person, a place or the lead of a body is. */
import { contradicted, silent, supported, type Table } from './table.js'

const wrong = contradicted('wrong-nationality', 'state')

export const nationalities: Table = {
  kind: 'relation',
  orKinds: ['place'],
  groups: [
    {
      says: 'who leads a body, told of what it is called',
      templates: [
        'The Nordic Council, a {nation}-led association of small states, met in Geneva.',
        'A {nation}-led association of small states, the Nordic Council, met in Geneva.',
        'The Nordic Council is a {nation}-led association.',
      ],
      rows: [
        { put: { nation: 'Swedish' }, expect: supported },
        { put: { nation: 'Danish' }, expect: contradicted('wrong-nationality', 'nation') },
      ],
    },
    {
      says: 'who leads something else than the body that is named',
      templates: [
        'The Nordic Council met a {nation}-led association of farmers.',
        'The Nordic Council is not a {nation}-led association.',
        'The Nordic Council and a {nation}-led union of farmers met in Geneva.',
      ],
      rows: [{ put: { nation: 'Danish' }, expect: silent() }],
    },
    {
      says: 'whose lead',
      templates: ['The {state}-led Nordic Council disagreed.', 'Much was hoped of the {state}-dominated Nordic Council, and little came.'],
      rows: [
        { put: { state: 'Swedish' }, expect: supported },
        { put: { state: 'Portuguese' }, expect: wrong },
        { put: { state: 'Icelandic' }, expect: wrong },
      ],
    },
    {
      says: 'whose citizen',
      templates: [
        'The {state} politician Gro Harlem Brundtland disagreed.',
        'Gro Harlem Brundtland, a {state} politician, disagreed.',
        'Gro Harlem Brundtland is a {state} politician.',
        'He was followed by Gro Harlem Brundtland, the {state} politician.',
      ],
      rows: [
        { put: { state: 'Norwegian' }, expect: supported },
        { put: { state: 'Danish' }, expect: wrong },
        { put: { state: 'Swiss' }, expect: wrong },
      ],
    },
    {
      says: 'whose someone is, by a name of the state',
      templates: [
        "{state}'s Gro Harlem Brundtland disagreed.",
        "They asked {state}'s Gro Harlem Brundtland.",
        'Gro Harlem Brundtland of {state} disagreed.',
        'The others were Olof Palme of Sweden and Gro Harlem Brundtland of {state}.',
        'Gro Harlem Brundtland ({state}) disagreed.',
        "They tried to convince {state}'s Gro Harlem Brundtland.",
      ],
      rows: [
        { put: { state: 'Norway' }, expect: supported },
        { put: { state: 'Denmark' }, expect: wrong },
        { put: { state: 'Iceland' }, expect: wrong },
      ],
    },
    {
      says: 'whose someone is, by what its people are called',
      templates: [
        'Kjartan Jóhannsson, the {state} head of the Nordic Council, disagreed.',
        'Kjartan Jóhannsson, the {state} who led the talks, disagreed.',
        'Kjartan Jóhannsson, a {state}, disagreed.',
        'The {state} Kjartan Jóhannsson disagreed.',
        'His successor, the {state} Kjartan Jóhannsson, disagreed.',
        'Kjartan Jóhannsson was the first {state} to lead it.',
        'Kjartan Jóhannsson is a {state}.',
        'It was handed to Kjartan Jóhannsson, the first {state} to lead it.',
      ],
      rows: [
        { put: { state: 'Icelandic' }, expect: supported },
        { put: { state: 'Norwegian' }, expect: wrong },
        { put: { state: 'Austrian' }, expect: wrong },
      ],
    },
    {
      says: 'a state near someone that is not said to be theirs',
      templates: [
        "{state}'s Brundtland policy failed.",
        "{state}'s friend Gro Harlem Brundtland disagreed.",
        'Gro Harlem Brundtland and {state} disagreed.',
        'The tour by Gro Harlem Brundtland of {state} was long.',
        'Gro Harlem Brundtland, for {state} a friend, disagreed.',
        'Gro Harlem Brundtland met the {people} head of the Nordic Council.',
        'Gro Harlem Brundtland, the {people} press wrote, disagreed.',
        'Gro Harlem Brundtland is no {people}.',
        "Gro Harlem Brundtland of {state}'s neighbour disagreed.",
        'Gro Harlem Brundtland in {state} disagreed.',
        'Karl Brundtland of {state} disagreed.',
      ],
      rows: [
        { put: { state: 'Denmark', people: 'Danish' }, expect: silent() },
        { put: { state: 'Sweden', people: 'Swedish' }, expect: silent() },
      ],
    },
    {
      says: 'whose officer',
      templates: [
        'The {state} general Hans Olav Østgaard disagreed.',
        '{state} general Hans Olav Østgaard disagreed.',
        'Hans Olav Østgaard, a {state} general, disagreed.',
        'Hans Olav Østgaard is a {state} general.',
        'It was led by a {state} general, Hans Olav Østgaard.',
        'The {state} officer Hans Olav Østgaard disagreed.',
      ],
      rows: [
        { put: { state: 'Norwegian' }, expect: supported },
        { put: { state: 'Danish' }, expect: wrong },
        { put: { state: 'Swedish' }, expect: wrong },
      ],
    },
    {
      says: 'in which state',
      templates: ['They met in the {state} city of Bergen.', 'They met in the small {state} port of Bergen.'],
      rows: [
        { put: { state: 'Norwegian' }, expect: supported },
        { put: { state: 'Swedish' }, expect: wrong },
        { put: { state: 'Danish' }, expect: wrong },
      ],
    },
    {
      says: 'in which state, by its name',
      templates: [
        'The office is in Bergen, {state}.',
        'The office in Bergen ({state}) was closed.',
        'The ship left from Bergen, {state}, on a Monday.',
        "They met in {state}'s city of Bergen.",
      ],
      rows: [
        { put: { state: 'Norway' }, expect: supported },
        { put: { state: 'Sweden' }, expect: wrong },
        { put: { state: 'Denmark' }, expect: wrong },
      ],
    },
    {
      says: 'something else has that nationality',
      templates: [
        'The {state}-led Nordic Council mission left.',
        'The {state}-born politician Gro Harlem Brundtland disagreed.',
        'The {state} general staff and Hans Olav Østgaard disagreed.',
        'The {state} general election brought Hans Olav Østgaard no seat.',
        'Hans Olav Østgaard and a {state} general disagreed.',
        'Hans Olav Østgaard, unlike the {state} general, disagreed.',
        'Hans Olav Østgaard, a general, met his {state} friends.',
        'Hans Olav Østgaard is a {state}-trained general.',
        'The {state} edition of Gro Harlem Brundtland sold well.',
        "The {state} politician's guest, Gro Harlem Brundtland, disagreed.",
        'A {state} politician met Gro Harlem Brundtland.',
        'Gro Harlem Brundtland received a {state} politician.',
        'Gro Harlem Brundtland is no {state} politician.',
        'Gro Harlem Brundtland is married to a {state} politician.',
        'The {state} flight to Bergen was late.',
        'The {state} consulate in Bergen was closed.',
        'The {state} team lost in Bergen.',
        'The {state}-Norwegian city of Bergen is a mixed place.',
        'He thinks that Bergen is a {state} city.',
        'A {state} city and Bergen were twinned.',
      ],
      rows: [
        { put: { state: 'Swedish' }, expect: silent() },
        { put: { state: 'Danish' }, expect: silent() },
      ],
    },
    {
      says: 'a list, a way, or another clause',
      templates: [
        'They met in Bergen, {state} and Finland.',
        'They met in Bergen, {state}, and Finland.',
        'In Bergen, {state} opened an office.',
        'Bergen, {state} and Finland agreed.',
        'He flew from Bergen to {state}.',
        'Bergen and {state} were told.',
        'What is said in Bergen, {state}, Finland and Iceland does not matter.',
        'He had been to Bergen, {state}, Finland.',
      ],
      rows: [
        { put: { state: 'Sweden' }, expect: silent() },
        { put: { state: 'Denmark' }, expect: silent() },
      ],
    },
  ],
}

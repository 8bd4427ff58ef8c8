/** Phrasings of who was first, second, last. */
import { contradicted, silent, supported, type Table } from './table.js'

const wrong = contradicted('wrong-superlative', 'rank')

export const ranks: Table = {
  kind: 'order',
  groups: [
    {
      says: 'in what order they joined',
      templates: [
        '{state} was the {rank} state to join EFTA.',
        '{state} was the {rank} to join EFTA.',
        '{state} became the {rank} country to join EFTA.',
        'The seat went to {state}, the {rank} state to join EFTA.',
      ],
      rows: [
        { put: { state: 'Liechtenstein', rank: 'last' }, expect: supported },
        { put: { state: 'Iceland', rank: 'eighth' }, expect: supported },
        { put: { state: 'Finland', rank: 'ninth' }, expect: supported },
        { put: { state: 'Norway', rank: 'first' }, expect: supported },
        { put: { state: 'Finland', rank: 'last' }, expect: wrong },
        { put: { state: 'Iceland', rank: 'first' }, expect: wrong },
        { put: { state: 'Liechtenstein', rank: 'ninth' }, expect: wrong },
        { put: { state: 'Norway', rank: 'last' }, expect: wrong },
      ],
    },
    {
      says: 'in what order they left',
      templates: ['{state} was the {rank} state to leave EFTA.', '{state} was the {rank} member to quit EFTA.'],
      rows: [
        { put: { state: 'Portugal', rank: 'third' }, expect: supported },
        { put: { state: 'Austria', rank: 'last' }, expect: supported },
        { put: { state: 'Britain', rank: 'first' }, expect: supported },
        { put: { state: 'Portugal', rank: 'first' }, expect: wrong },
        { put: { state: 'Britain', rank: 'last' }, expect: wrong },
      ],
    },
    {
      says: 'another order, or another’s word',
      templates: [
        '{state} was the {rank} state to speak in EFTA.',
        '{state} was the {rank} state to join the protest against EFTA.',
        '{state} was not the {rank} state to join EFTA.',
        'He thinks that {state} was the {rank} state to join EFTA.',
        'Was {state} the {rank} state to join EFTA?',
        'Had {state} been the {rank} state to join EFTA, it would have paid less.',
        '{state} sent the {rank} delegate to EFTA.',
        'The envoy of {state} was the {rank} to leave.',
        '{state} is the {rank} in the alphabet.',
        '{state} took the {rank} chance to join EFTA.',
        'On the {rank} day {state} agreed to join EFTA.',
      ],
      rows: [
        { put: { state: 'Finland', rank: 'last' }, expect: silent() },
        { put: { state: 'Iceland', rank: 'first' }, expect: silent() },
      ],
    },
  ],
}

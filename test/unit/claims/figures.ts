/** Phrasings of figures whose noun stands elsewhere: in the verb, in the noun that the number is said of, or in the whole that a share is part of. */
import { SOUTH_ATLANTIC } from './south-atlantic.js'
import { contradicted, silent, supported, type Table } from './table.js'

const wrong = contradicted('wrong-figure', 'n')

export const figures: Table = {
  kind: 'quantity',
  world: SOUTH_ATLANTIC,
  groups: [
    {
      says: 'the dead, in the words for dying',
      templates: [
        'The Falklands War left {n} dead.',
        'In all, {n} people died in the Falklands War.',
        'The Falklands War cost {n} lives.',
        'The Falklands War claimed {n} lives.',
        'In the Falklands War {n} people lost their lives.',
        'In the Falklands War, {n} people were killed.',
        'The Falklands War of 1982 took the lives of {n} people.',
      ],
      rows: [
        { put: { n: '907' }, expect: supported },
        { put: { n: 'about 900' }, expect: supported },
        { put: { n: '970' }, expect: wrong },
        { put: { n: '1,907' }, expect: wrong },
      ],
    },
    {
      says: 'the number said of its noun, or put to it',
      templates: [
        'The death toll of the Falklands War is {n}.',
        'The toll of the Falklands War stands at {n}.',
        'Historians put the toll of the Falklands War at {n}.',
        'In the end the death toll of the Falklands War reached {n}.',
        'The number of dead in the Falklands War was {n}.',
        'Death toll of the Falklands War: {n}.',
        'The number of those killed in the Falklands War was {n}.',
      ],
      rows: [
        { put: { n: '907' }, expect: supported },
        { put: { n: '790' }, expect: wrong },
      ],
    },
    {
      says: 'whose the number is, its noun being that of the whole',
      templates: [
        'The Falklands War left 907 dead, {n} of them British.',
        'The Falklands War left 907 dead, of whom {n} were British.',
        'The Falklands War left 907 dead, among them {n} British servicemen.',
        'The Falklands War left 907 dead, including {n} from Britain.',
        "The Falklands War left 907 dead; Britain's share was {n}.",
        'Britain lost {n} in the Falklands War.',
        'Dead in the Falklands War: Argentina (649), Britain ({n}).',
        'Argentina lost 649 men in the Falklands War, Britain {n}.',
      ],
      rows: [
        { put: { n: '255' }, expect: supported },
        { put: { n: '552' }, expect: wrong },
      ],
    },
    {
      says: 'the size of what is spoken of',
      templates: [
        'Britain sent a fleet to the Falkland Islands. Its strength was {n}.',
        'On 5 April 1982 Britain sent a force to the Falkland Islands. In all it had {n} ships.',
      ],
      rows: [
        { put: { n: '127' }, expect: supported },
        { put: { n: '217' }, expect: wrong },
      ],
    },
    {
      says: 'as of a day',
      templates: [
        'By {day}, {n} prisoners had been taken in the Falklands War.',
        'On {day} there were {n} prisoners of the Falklands War.',
        'Prisoners of the Falklands War: {n} as of {day}.',
      ],
      rows: [
        { put: { day: '29 May 1982', n: '961' }, expect: supported },
        { put: { day: '20 June 1982', n: '11,313' }, expect: supported },
        { put: { day: '20 June 1982', n: '13,113' }, expect: wrong },
        { put: { day: '29 May 1982', n: '691' }, expect: wrong },
        // No figure of that day is known.
        { put: { day: '3 May 1982', n: '691' }, expect: silent() },
      ],
    },
    {
      says: 'a part, another’s, another place, another time, or another thing',
      templates: [
        'In the Falklands War {n} French engineers were consulted.',
        'In the Falklands War, {n} people were wounded.',
        'The Falklands War cost {n} farmers their sheep.',
        'Of those killed in the Falklands War, {n} were conscripts.',
        'At Goose Green, {n} people died in the Falklands War.',
        'On 3 May 1982, {n} people were killed in the Falklands War.',
        'Another {n} people died in the Falklands War of their wounds.',
        'The first {n} dead of the Falklands War were sailors.',
        'Chile lost {n} in an earthquake after the Falklands War.',
        'The Falklands War was covered by {n} reporters, of whom 29 were British.',
        'The Falklands War reached {n} front pages.',
        'Nearly {n} of the dead of the Falklands War were under twenty.',
        'The number of books on the Falklands War is {n}.',
        'Britain paid {n} for each of the dead of the Falklands War.',
        'In the Falklands War {n} sheep died.',
        '{n} people died in a ferry accident.',
      ],
      rows: [
        { put: { n: '300' }, expect: silent() },
        { put: { n: '1,500' }, expect: silent() },
      ],
    },
    {
      says: 'not the author’s own figure',
      templates: [
        'The ministry said that the Falklands War had cost {n} lives.',
        'According to one pamphlet, the Falklands War left {n} dead.',
        'The Falklands War might have cost {n} lives.',
        'The Falklands War did not cost {n} lives.',
        'Did the Falklands War leave {n} dead?',
        'Had the Falklands War left {n} dead, the cabinet would have fallen.',
      ],
      rows: [{ put: { n: '3,000' }, expect: silent() }],
    },
  ],
}

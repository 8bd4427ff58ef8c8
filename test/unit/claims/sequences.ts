/** Phrasings of order and distance between clauses, from sentence to sentence, and with the words of treaties. */
import { SOUTH_ATLANTIC } from './south-atlantic.js'
import { contradicted, silent, supported, type Table } from './table.js'

const wrongLength = contradicted('wrong-duration', 'length')
const wrongOrder = contradicted('wrong-order', 'word')

export const sequences: Table = {
  kind: 'order',
  orKinds: ['duration', 'event-date'],
  world: SOUTH_ATLANTIC,
  groups: [
    {
      says: 'later than what the sentence told before',
      templates: [
        'Argentina invaded the Falkland Islands and surrendered {length} later.',
        'The Argentine landing shocked London, and {length} later the Argentine surrender followed.',
        'On 2 April 1982 Argentina invaded the Falkland Islands; {length} later it surrendered.',
      ],
      rows: [
        { put: { length: 'ten weeks' }, expect: supported },
        { put: { length: 'some ten weeks' }, expect: supported },
        { put: { length: 'four weeks' }, expect: wrongLength },
        { put: { length: 'a year' }, expect: wrongLength },
      ],
    },
    {
      says: 'later than what the sentence before told',
      templates: [
        'Argentina invaded the Falkland Islands. The Argentine surrender came {length} later.',
        'Argentina invaded the Falkland Islands on 2 April 1982. The Argentine surrender followed {length} later.',
        'The invasion of the Falklands took place on 2 April 1982. {Length} later Argentina surrendered.',
      ],
      rows: [
        { put: { length: 'ten weeks', Length: 'Ten weeks' }, expect: supported },
        { put: { length: 'two weeks', Length: 'Two weeks' }, expect: contradicted('wrong-duration', 'length', 'Length') },
        { put: { length: 'five months', Length: 'Five months' }, expect: contradicted('wrong-duration', 'length', 'Length') },
      ],
    },
    {
      says: 'before the main clause',
      templates: [
        '{Length} after the Argentine landing, the Argentine surrender ended the war.',
        '{Length} after Argentina invaded the Falkland Islands, the Argentine surrender followed.',
      ],
      rows: [
        { put: { Length: 'Ten weeks' }, expect: supported },
        { put: { Length: 'Five weeks' }, expect: contradicted('wrong-duration', 'Length') },
      ],
    },
    {
      says: 'a verb gives the distance',
      templates: [
        'The Argentine surrender followed the Argentine landing by {length}.',
        '{Length} passed between the Argentine landing and the Argentine surrender.',
        '{Length} lay between the Argentine landing and the Argentine surrender.',
        'It took {length} from the Argentine landing to the Argentine surrender.',
      ],
      rows: [
        { put: { length: 'ten weeks', Length: 'Ten weeks' }, expect: supported },
        { put: { length: 'twenty weeks', Length: 'Twenty weeks' }, expect: contradicted('wrong-duration', 'length', 'Length') },
      ],
    },
    {
      says: 'it ended after so long',
      templates: [
        'The Falklands War ended after {length}.',
        'The Falklands War was over in {length}.',
        'The Falklands War came to an end after {length}.',
        'The Falklands War was fought for {length}.',
      ],
      rows: [
        { put: { length: 'ten weeks' }, expect: supported },
        { put: { length: '74 days' }, expect: supported },
        { put: { length: 'five weeks' }, expect: wrongLength },
        { put: { length: 'thirty days' }, expect: wrongLength },
      ],
    },
    {
      says: 'a treaty, and what became of it',
      templates: [
        'The Antarctic Treaty was signed in 1959 and entered into force {length} later.',
        'The Antarctic Treaty was signed in December 1959 and took effect {length} later.',
        'The Antarctic Treaty came into force {length} after it was signed.',
        '{Length} after it was signed, the Antarctic Treaty entered into force.',
      ],
      rows: [
        { put: { length: 'a year and a half', Length: 'A year and a half' }, expect: silent() },
        { put: { length: 'two years', Length: 'Two years' }, expect: silent() },
        { put: { length: 'five years', Length: 'Five years' }, expect: contradicted('wrong-duration', 'length', 'Length') },
      ],
    },
    {
      says: 'which came first, in other words than before and after',
      templates: [
        'The Argentine surrender came {word} the Argentine landing.',
        'The Argentine surrender came {word} the sailing of the task force.',
        'The British general election of 1983 was held {word} the Falklands War.',
      ],
      rows: [
        { put: { word: 'in the wake of' }, expect: supported },
        { put: { word: 'on the heels of' }, expect: supported },
        { put: { word: 'after' }, expect: supported },
        { put: { word: 'prior to' }, expect: wrongOrder },
        { put: { word: 'ahead of' }, expect: wrongOrder },
        { put: { word: 'on the eve of' }, expect: wrongOrder },
      ],
    },
    {
      says: 'a clause of time before the main clause',
      templates: [
        '{word} the Argentine surrender, Argentina invaded the Falkland Islands.',
        '{word} the Argentine surrender, Britain sent a fleet to the Falkland Islands.',
        '{word} Argentina had surrendered, Britain sent a fleet to the Falkland Islands.',
      ],
      rows: [
        { put: { word: 'Before' }, expect: supported },
        { put: { word: 'After' }, expect: wrongOrder },
      ],
    },
    {
      says: 'once',
      templates: ['{word} Argentina had surrendered, Britain sent a fleet to the Falkland Islands.'],
      rows: [{ put: { word: 'Once' }, expect: wrongOrder }],
    },
    {
      says: 'not until',
      templates: ['Britain did not send a fleet to the Falkland Islands {word} Argentina had surrendered.'],
      rows: [{ put: { word: 'until' }, expect: wrongOrder }],
    },
    {
      says: 'the same of another treaty',
      templates: [
        'The Antarctic Treaty was signed {word} the Madrid Protocol.',
        'The Antarctic Treaty was signed {word} the Madrid Protocol was.',
      ],
      rows: [
        { put: { word: 'before' }, expect: supported },
        { put: { word: 'after' }, expect: wrongOrder },
      ],
    },
    {
      says: 'no order and no distance between the two',
      templates: [
        'The minister announced the Argentine surrender {length} after a meeting.',
        'The Argentine landing came {length} after a strike in Buenos Aires.',
        '{Length} later, a book on the Falklands War appeared.',
        'Argentina invaded the Falkland Islands. {Length} later a film was made of it.',
        'The Falklands War remains, after the Argentine landing, a sore point.',
        'The Argentine landing was studied {length} after the Falklands War.',
        'A first phase of the Falklands War ended after {length}.',
        'The mourning after the Falklands War was over in {length}.',
        'Would the Argentine surrender have come {length} after the Argentine landing?',
        'The general had promised that the Argentine surrender would come {length} after the Argentine landing.',
        'The Argentine surrender did not come {length} after the Argentine landing.',
        'The Antarctic Treaty is reviewed {length} after each meeting.',
      ],
      rows: [
        { put: { length: 'five years', Length: 'Five years' }, expect: silent() },
        { put: { length: 'two days', Length: 'Two days' }, expect: silent() },
      ],
    },
    {
      says: 'loosely after what went on for a while',
      templates: [
        'The resignation of Leopoldo Galtieri came in the wake of the Falklands War.',
        'Following the Argentine landing, Britain sent a fleet to the Falkland Islands.',
        'Galtieri resigned following the fall of Stanley.',
      ],
      rows: [{ put: {}, expect: silent() }],
    },
  ],
}

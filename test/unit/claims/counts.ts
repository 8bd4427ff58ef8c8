/** Phrasings of a number and what is told one by one beside it, and of parts and their whole. */
import { contradicted, silent, type Table } from './table.js'

const twice = contradicted('self-contradiction', 'n')
const sum = contradicted('wrong-sum', 'n')
const LISTS = [
  { put: { n: 'three', list: 'Malta, Cyprus and Latvia' }, expect: silent() },
  { put: { n: '3', list: 'Malta, Cyprus, and Latvia' }, expect: silent() },
  { put: { n: 'four', list: 'Malta, Cyprus and Latvia' }, expect: twice },
  { put: { n: 'two', list: 'Malta, Cyprus, Latvia and Estonia' }, expect: twice },
  { put: { n: 'five', list: 'Malta, Spain and Norway' }, expect: twice },
]

export const counts: Table = {
  kind: 'quantity',
  groups: [
    {
      says: 'names behind a colon',
      templates: [
        'Among the newcomers were {n} states: {list}.',
        'There were {n} applicants in all: {list}.',
        'The group has {n} parties: {list}.',
        'In 1957 {n} governments objected: {list}.',
        'Against it stood {n} of them: {list}.',
        'Objectors ({n}): {list}.',
        'The objectors were {n} in number, namely {list}.',
      ],
      rows: LISTS,
    },
    {
      says: 'names in parentheses or between dashes',
      templates: [
        'The {n} small states ({list}) voted against.',
        'The {n} small states – {list} – voted against.',
        'It was left to {n} ministers ({list}) to say so.',
      ],
      rows: LISTS,
    },
    {
      says: 'things behind a colon',
      templates: ['The report gives {n} reasons: {list}.', 'We see {n} options: {list}.', 'The {n} priorities are: {list}.'],
      rows: [
        { put: { n: 'three', list: 'trade, energy and migration' }, expect: silent() },
        { put: { n: 'two', list: 'trade, research and development' }, expect: silent() },
        { put: { n: 'four', list: 'trade, energy and migration' }, expect: twice },
        { put: { n: 'three', list: '(a) to wait; (b) to leave; (c) to pay' }, expect: silent() },
        { put: { n: 'four', list: '(a) to wait; (b) to leave; (c) to pay' }, expect: twice },
        { put: { n: 'two', list: '(1) to wait; (2) to leave; (3) to pay' }, expect: twice },
      ],
    },
    {
      says: 'the number behind the list',
      templates: ['Sent by: {list}. {n} contributors.', 'Agreed by: {list}. {n} states, no more.'],
      rows: [
        { put: { n: 'Three', list: 'Malta, Cyprus, Latvia' }, expect: silent() },
        { put: { n: 'Four', list: 'Malta, Cyprus, Latvia' }, expect: twice },
        { put: { n: 'Two', list: 'Norway, Sweden and Denmark' }, expect: twice },
      ],
    },
    {
      says: 'a list that need not be all, or is of something else',
      templates: [
        'The {n} applicants include: Malta, Cyprus and Latvia.',
        'There were {n} applicants, among them Malta, Cyprus and Latvia.',
        'There were {n} applicants: Malta, Cyprus, Latvia and others.',
        'There were {n} applicants, such as Malta, Cyprus and Latvia.',
        'The {n} ministers spoke of three matters: trade, energy and migration.',
        'After {n} days the answer came: Malta, Cyprus and Latvia had agreed.',
        'Some {n} states objected: Malta, Cyprus and Latvia led them.',
        'At least {n} states objected: Malta, Cyprus and Latvia.',
        'The {n} states agreed on this: trade, energy and migration come first.',
        'It took {n} hours: trade, energy and migration were on the table.',
        'A vote of {n} to two: Malta, Cyprus and Latvia lost.',
        'The {n} parties (in government or not) agreed.',
        'The {n} states (especially Malta and Cyprus) agreed.',
        'The witness said: {n} states, Malta, Cyprus and Latvia, agreed.',
        'Page {n}: Malta, Cyprus and Latvia.',
      ],
      rows: [
        { put: { n: 'five' }, expect: silent() },
        { put: { n: '11' }, expect: silent() },
      ],
    },
    {
      says: 'parts and their whole',
      templates: ['There were {n} dead ({a} civilians and {b} soldiers).', 'The count came to {n} people: {a} women and {b} men.'],
      rows: [
        { put: { n: '225', a: '206', b: '19' }, expect: silent() },
        { put: { n: 'twelve', a: 'nine', b: 'three' }, expect: silent() },
        { put: { n: '225', a: '206', b: '29' }, expect: sum },
        { put: { n: 'twelve', a: 'nine', b: 'two' }, expect: sum },
      ],
    },
    {
      says: 'parts by their nation',
      templates: [
        'The council sent {n} soldiers: {a} Norwegians and {b} Danes.',
        'The council sent {n} troops ({a} Norwegian and {b} Danish).',
        'It counted {n} people: {a} Norwegians and {b} Swedes.',
      ],
      rows: [
        { put: { n: '2,500', a: '2,200', b: '300' }, expect: silent() },
        { put: { n: '2,500', a: '2,000', b: '300' }, expect: sum },
        { put: { n: '400', a: '300', b: '200' }, expect: sum },
      ],
    },
    {
      says: 'nations that are told in part',
      templates: [
        'The council sent {n} soldiers, among them 300 Norwegians and 20 Danes.',
        'The council sent {n} soldiers, including 300 Norwegians and 20 Danes.',
        'The council sent about {n} soldiers: 300 Norwegians and 20 Danes.',
        'The council sent {n} soldiers: 300 Norwegians, 20 Danes and others.',
        'The council sent {n} soldiers: some 300 Norwegians and 20 Danes.',
        'The council sent {n} ships: 300 Norwegians and 20 Danes sailed with them.',
      ],
      rows: [{ put: { n: '2,500' }, expect: silent() }],
    },
    {
      says: 'a share and the rest',
      templates: [
        '{n} of the nine signed; Malta and Cyprus did not.',
        '{n} of the nine parties signed, but Malta and Cyprus did not.',
        '{n} of the nine parties signed; the other two stayed away.',
        '{n} of the nine signed and the remaining two abstained.',
      ],
      rows: [
        { put: { n: 'Seven' }, expect: silent() },
        { put: { n: '7' }, expect: silent() },
        { put: { n: 'Six' }, expect: sum },
        { put: { n: 'Eight' }, expect: sum },
        { put: { n: 'Eleven' }, expect: sum },
      ],
    },
    {
      says: 'the whole before its share',
      templates: [
        'Of the nine parties, {n} signed; the other two stayed away.',
        'Of the nine members of the council, {n} signed, and the remaining two abstained.',
        'Of the nine, {n} agreed; Malta and Cyprus did not.',
      ],
      rows: [
        { put: { n: 'seven' }, expect: silent() },
        { put: { n: '7' }, expect: silent() },
        { put: { n: 'six' }, expect: sum },
        { put: { n: 'eight' }, expect: sum },
      ],
    },
    {
      says: 'a whole that is told in part, or is another one',
      templates: [
        'Of the nine parties, {n} signed and two abstained.',
        'Of the nine parties, about {n} signed; the other two stayed away.',
        'Of nine parties asked, {n} signed; the other two stayed away.',
        'Of the nine parties, at least {n} signed.',
        'Of the nine parties, the treaty named {n}; the other two stayed away.',
        'Of the nine parties, {n} signed, one abstained and the other two stayed away.',
        '{n} of the nine parties signed, one abstained, and the other two stayed away.',
        'Of the nine parties, {n} voted for, a few against; the other two abstained.',
        '{n} of the nine large parties and the other thirty parties agreed.',
      ],
      rows: [
        { put: { n: 'six' }, expect: silent() },
        { put: { n: 'five' }, expect: silent() },
      ],
    },
    {
      says: 'numbers that are no parts of one whole',
      templates: [
        '{n} attacks (12 dead and 3 wounded) were told.',
        'The fleet had {n} ships (400 guns and 9 cutters).',
        'About {n} people came (12 women and 3 men by name).',
        '{n} of the twenty signed, and Malta did not say why.',
        'Most of the {n} signed; Malta did not.',
        '{n} per cent of the men and 60 per cent of the women agreed.',
        '{n} of the twenty signed; Malta and others did not.',
        'He thinks that {n} of the three signed.',
      ],
      rows: [
        { put: { n: '20' }, expect: silent() },
        { put: { n: '17' }, expect: silent() },
      ],
    },
  ],
}

/** Phrasings of how many: exact, hedged, rounded, and figures of something else. */
import { contradicted, silent, supported, type Table } from './table.js'

export const quantities: Table = {
  kind: 'quantity',
  groups: [
    {
      says: 'a figure is the one known',
      templates: [
        '{n} athletes took part in the Lillehammer Games.',
        'The Lillehammer Games brought together {n} athletes.',
        'At the Lillehammer Games there were {n} athletes.',
        'The Lillehammer Games, with {n} athletes, were the largest so far.',
        'The Lillehammer Games drew {n} competitors.',
      ],
      rows: [
        { put: { n: '1,737' }, expect: supported },
        { put: { n: '1737' }, expect: supported },
        { put: { n: '7,137' }, expect: contradicted('wrong-figure', 'n') },
      ],
    },
    {
      says: 'a hedge makes a near figure right',
      templates: [
        '{n} athletes took part in the Lillehammer Games.',
        'The Lillehammer Games brought together {n} athletes.',
        'At the Lillehammer Games there were {n} athletes.',
      ],
      rows: [
        { put: { n: 'About 1,700' }, expect: supported },
        { put: { n: 'Some 1,700' }, expect: supported },
        { put: { n: 'around 1,750' }, expect: supported },
        { put: { n: 'More than 1,700' }, expect: supported },
        { put: { n: 'Over 1,500' }, expect: supported },
        { put: { n: 'At least 1,700' }, expect: supported },
        { put: { n: 'nearly 1,800' }, expect: supported },
        { put: { n: 'Fewer than 2,000' }, expect: supported },
        { put: { n: 'up to 1,800' }, expect: silent() },
        { put: { n: 'Hundreds of' }, expect: silent() },
        { put: { n: 'Many' }, expect: silent() },
        { put: { n: 'Roughly 1,740' }, expect: supported },
        { put: { n: 'between 1,700 and 1,800' }, expect: silent() },
      ],
    },
    {
      says: 'no hedge makes a far figure right',
      templates: [
        '{hedge} {n} athletes took part in the Lillehammer Games.',
        'The Lillehammer Games brought together {hedge} {n} athletes.',
      ],
      rows: [
        { put: { hedge: 'about', n: '3,500' }, expect: contradicted('wrong-figure', 'n') },
        { put: { hedge: 'some', n: '7,000' }, expect: contradicted('wrong-figure', 'n') },
        { put: { hedge: 'more than', n: '5,000' }, expect: contradicted('wrong-figure', 'n') },
        { put: { hedge: 'fewer than', n: '500' }, expect: contradicted('wrong-figure', 'n') },
      ],
    },
    {
      says: 'a nought too many or too few is a slip, other far figures count something else',
      templates: ['{n} athletes took part in the Lillehammer Games.', 'The Lillehammer Games brought together {n} athletes.'],
      rows: [
        { put: { n: '17,370' }, expect: contradicted('wrong-figure', 'n') },
        { put: { n: '12,900' }, expect: silent() },
        { put: { n: '174' }, expect: silent() },
      ],
    },
    {
      says: 'words and digits are the same number',
      templates: [
        'Iceland faced {n} frigates in the Third Cod War.',
        'Britain sent {n} frigates into the Third Cod War.',
        'In the Third Cod War Britain used {n} frigates against Iceland.',
      ],
      rows: [
        { put: { n: '22' }, expect: supported },
        { put: { n: 'twenty-two' }, expect: supported },
        { put: { n: 'more than twenty' }, expect: supported },
        { put: { n: '55' }, expect: contradicted('wrong-figure', 'n') },
        { put: { n: 'fifty' }, expect: contradicted('wrong-figure', 'n') },
      ],
    },
    {
      says: 'the figure is of something else',
      templates: [
        '350 athletes took part in the games of Garmisch.',
        'Of the athletes at the Lillehammer Games, 522 were women.',
        'The Lillehammer Games had 9,000 volunteers.',
        'Norway sent 88 athletes to the Lillehammer Games.',
        'The Lillehammer Games cost 7.4 billion crowns.',
        'In 1998 there were 2,176 athletes in Nagano.',
        '80 athletes watched the Lillehammer Games on television.',
        'The Lillehammer Games lasted 16 days.',
        'The athletes of the Lillehammer Games won 183 medals.',
        'Britain has 35 frigates.',
        'In 1958 Britain sent 37 frigates into the first of these disputes.',
        'Two athletes left the Lillehammer Games early.',
        'One of the athletes at the Lillehammer Games fell.',
        'Every athlete at the Lillehammer Games got 3 passes.',
      ],
      rows: [{ put: {}, expect: silent() }],
    },
    {
      says: 'what others say, deny or ask is not the author’s figure',
      templates: [
        'According to the paper, {n} athletes took part in the Lillehammer Games.',
        'The paper says that {n} athletes took part in the Lillehammer Games.',
        'Did {n} athletes take part in the Lillehammer Games?',
        'If {n} athletes had taken part in the Lillehammer Games, beds would have run out.',
        'There were not {n} athletes at the Lillehammer Games.',
        'The Lillehammer Games could have hosted {n} athletes.',
      ],
      rows: [
        { put: { n: '5,000' }, expect: silent() },
        { put: { n: '400' }, expect: silent() },
      ],
    },
  ],
}

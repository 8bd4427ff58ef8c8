/** Phrasings of titles that are told of a time: news of the day, “then”, “new”, counterparts, who led what when. */
import { contradicted, silent, supported, type Table } from './table.js'

const wrong = contradicted('wrong-holder', 'person')

export const titles: Table = {
  kind: 'office',
  groups: [
    {
      says: 'who has just acted in office holds it',
      templates: [
        'Norwegian Prime Minister {person} said on Monday that the talks would go on.',
        'On Thursday Norwegian Prime Minister {person} left Oslo.',
        'Norwegian Prime Minister {person} told parliament last week that the talks would go on.',
        'Norwegian Prime Minister {person} announced a vote.',
        'A vote was announced by Norwegian Prime Minister {person}.',
        'The prime minister of Norway, {person}, warned of a long winter.',
      ],
      rows: [
        { put: { person: 'Kjell Magne Bondevik' }, expect: supported },
        { put: { person: 'Gro Harlem Brundtland' }, expect: wrong },
        { put: { person: 'Thorbjørn Jagland' }, expect: wrong },
      ],
    },
    {
      says: 'who once acted in office held it once',
      templates: [
        'The old law was kept when Prime Minister {person} ruled.',
        'My father was in the hall as Prime Minister {person} spoke.',
        'He had often written to Prime Minister {person}.',
        'Historians remember Prime Minister {person} for his calm.',
        'Many admire Prime Minister {person}.',
        'By then Prime Minister {person} had announced a vote.',
        'On 4 May 1993 a vote was held. A year before, it had been lost. Prime Minister {person} announced another.',
      ],
      rows: [
        { put: { person: 'Gro Harlem Brundtland' }, expect: silent() },
        { put: { person: 'Brundtland' }, expect: silent() },
      ],
    },
    {
      says: 'a title of today’s is not borne out for a day on which another bore it',
      templates: ['In May 1995 Prime Minister {person} fished for trout.', 'In May 1995 Norwegian Prime Minister {person} refused.'],
      rows: [{ put: { person: 'Kjell Magne Bondevik' }, expect: silent('ambiguous') }],
    },
    {
      says: 'two who share the stage were in office together',
      templates: ['I was there when Prime Minister {person} and President Ronald Reagan shook hands.'],
      rows: [{ put: { person: 'Gro Harlem Brundtland' }, expect: silent() }],
    },
    {
      says: '“then” is the time of the sentence',
      templates: [
        'In May 1995 then-Prime Minister {person} announced a vote.',
        'In May 1995 the then prime minister of Norway, {person}, left Oslo.',
        'The farmers forced then Prime Minister {person} to resign in May 1995.',
      ],
      rows: [
        { put: { person: 'Gro Harlem Brundtland' }, expect: supported },
        { put: { person: 'Thorbjørn Jagland' }, expect: wrong },
      ],
    },
    {
      says: '“then” may be another time than that of the verb',
      templates: [
        'In 1998 the paper printed a letter from then-Prime Minister {person}.',
        'In 1998 he recalled a meeting with then-Prime Minister {person}.',
        'Then Prime Minister {person} left Oslo.',
        'Then-Prime Minister {person} had promised it.',
      ],
      rows: [
        { put: { person: 'Gro Harlem Brundtland' }, expect: silent() },
        { put: { person: 'Thorbjørn Jagland' }, expect: silent() },
      ],
    },
    {
      says: 'counterparts have the same office in two states',
      templates: [
        'Kjell Magne Bondevik met his Icelandic counterpart {person} on Monday.',
        'Kjell Magne Bondevik meets his Icelandic counterpart, {person}.',
      ],
      rows: [
        { put: { person: 'Davíð Oddsson' }, expect: supported },
        { put: { person: 'his aide' }, expect: silent() },
      ],
    },
    {
      says: 'whose counterpart is not certain, or of another office',
      templates: [
        'The minister met his Icelandic counterpart {person}.',
        'Knut Vollebæk and Kjell Magne Bondevik met his Swedish counterpart {person}.',
        'Svein Gjedrem met his Icelandic counterpart {person}.',
      ],
      rows: [{ put: { person: 'Davíð Oddsson' }, expect: silent() }],
    },
    {
      says: 'under whom a state did something',
      templates: [
        'In May 1995 Norway, under {person}, kept out of the union.',
        'Norway kept out of the union in May 1995, under {person}.',
      ],
      rows: [
        { put: { person: 'Gro Harlem Brundtland' }, expect: supported },
        { put: { person: 'Thorbjørn Jagland' }, expect: wrong },
      ],
    },
    {
      says: 'under somebody in another way',
      templates: [
        'Norway kept out under pressure from {person}.',
        'Under {person} Norway would have joined in 1985.',
        'Norway sent ships under Admiral {person} in May 1995.',
      ],
      rows: [{ put: { person: 'Jagland' }, expect: silent() }],
    },
    {
      says: 'what someone was before is another office, not another holder',
      templates: ['{person} was twice {office} of Norway.', '{person} was {office} of Norway.'],
      rows: [
        { put: { person: 'Bjørn Tore Godal', office: 'foreign minister' }, expect: supported },
        { put: { person: 'Bjørn Tore Godal', office: 'prime minister' }, expect: contradicted('wrong-office', 'office') },
      ],
    },
  ],
}
